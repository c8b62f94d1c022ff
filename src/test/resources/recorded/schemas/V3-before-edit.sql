-- The database that commit 4edea4e left; see README.md.

CREATE TABLE "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO "flyway_schema_history" (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:22:47.309', 45, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:22:47.347', 3, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -165551203, '', '2026-11-26 14:22:47.391', 22, 1);

CREATE TABLE users (
  username text primary key,
  name text not null,
  email text,
  email_lower text,
  slack_email text,
  slack_address_lower text,
  slack_user_id text,
  slack_missing_until bigint,
  admin smallint not null,
  active smallint not null
);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', NULL),
  ('apps', 'apps', 'apps', NULL),
  ('new-type--b------', 'New Type <b>&"'' 🎉', 'new type <b>&"'' 🎉', 'https://dojo.example.com/organization/4');

CREATE TABLE products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
);
INSERT INTO "products" (product_key, name, name_lower, product_type, url, visibility) VALUES
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'open'),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members'),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open'),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'open');

CREATE TABLE members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "members" (product, username) VALUES
  ('ledger', 'carol');

CREATE TABLE engagements (
  engagement_key text primary key,
  name text not null,
  name_lower text not null,
  product text,
  url text
);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL),
  ('fresh---eng---x-', 'Fresh: "eng" [x]', 'fresh: "eng" [x]', 'fresh---channel-----bold---', 'https://dojo.example.com/engagement/17');

CREATE TABLE org_settings (
  scope text primary key,
  min_severity smallint
);
INSERT INTO "org_settings" (scope, min_severity) VALUES
  ('system', NULL),
  ('template', NULL);

CREATE TABLE org_rows (
  scope text not null,
  event_type text not null,
  channels integer not null,
  primary key (scope, event_type)
);
INSERT INTO "org_rows" (scope, event_type, channels) VALUES
  ('system', 'product_type_added', 0),
  ('system', 'product_added', 0),
  ('system', 'engagement_added', 0),
  ('system', 'test_added', 0),
  ('system', 'scan_added', 31),
  ('system', 'scan_added_empty', 0),
  ('system', 'jira_update', 0),
  ('system', 'upcoming_engagement', 0),
  ('system', 'stale_engagement', 0),
  ('system', 'auto_close_engagement', 0),
  ('system', 'close_engagement', 0),
  ('system', 'user_mentioned', 0),
  ('system', 'code_review', 0),
  ('system', 'review_requested', 0),
  ('system', 'report_created', 0),
  ('system', 'sla_breach', 19),
  ('system', 'sla_breach_combined', 0),
  ('system', 'risk_acceptance_expiration', 0),
  ('system', 'other', 17),
  ('template', 'product_type_added', 0),
  ('template', 'product_added', 0),
  ('template', 'engagement_added', 0),
  ('template', 'test_added', 0),
  ('template', 'scan_added', 0),
  ('template', 'scan_added_empty', 0),
  ('template', 'jira_update', 0),
  ('template', 'upcoming_engagement', 0),
  ('template', 'stale_engagement', 0),
  ('template', 'auto_close_engagement', 0),
  ('template', 'close_engagement', 0),
  ('template', 'user_mentioned', 17),
  ('template', 'code_review', 0),
  ('template', 'review_requested', 17),
  ('template', 'report_created', 0),
  ('template', 'sla_breach', 0),
  ('template', 'sla_breach_combined', 0),
  ('template', 'risk_acceptance_expiration', 0),
  ('template', 'other', 0);

CREATE TABLE personal_settings (
  username text primary key,
  min_severity smallint
);
INSERT INTO "personal_settings" (username, min_severity) VALUES
  ('alice', NULL),
  ('bob', 2),
  ('carol', NULL),
  ('dave', NULL),
  ('erin@example.com', NULL);

CREATE TABLE personal_rows (
  username text not null,
  event_type text not null,
  channels integer not null,
  primary key (username, event_type)
);
INSERT INTO "personal_rows" (username, event_type, channels) VALUES
  ('alice', 'product_type_added', 16),
  ('alice', 'product_added', 16),
  ('alice', 'engagement_added', 16),
  ('alice', 'test_added', 16),
  ('alice', 'scan_added', 16),
  ('alice', 'scan_added_empty', 0),
  ('alice', 'jira_update', 16),
  ('alice', 'upcoming_engagement', 16),
  ('alice', 'stale_engagement', 16),
  ('alice', 'auto_close_engagement', 16),
  ('alice', 'close_engagement', 16),
  ('alice', 'user_mentioned', 16),
  ('alice', 'code_review', 16),
  ('alice', 'review_requested', 16),
  ('alice', 'report_created', 16),
  ('alice', 'sla_breach', 16),
  ('alice', 'sla_breach_combined', 16),
  ('alice', 'risk_acceptance_expiration', 16),
  ('alice', 'other', 16),
  ('bob', 'product_type_added', 0),
  ('bob', 'product_added', 0),
  ('bob', 'engagement_added', 0),
  ('bob', 'test_added', 0),
  ('bob', 'scan_added', 19),
  ('bob', 'scan_added_empty', 0),
  ('bob', 'jira_update', 0),
  ('bob', 'upcoming_engagement', 0),
  ('bob', 'stale_engagement', 0),
  ('bob', 'auto_close_engagement', 0),
  ('bob', 'close_engagement', 0),
  ('bob', 'user_mentioned', 17),
  ('bob', 'code_review', 0),
  ('bob', 'review_requested', 0),
  ('bob', 'report_created', 0),
  ('bob', 'sla_breach', 17),
  ('bob', 'sla_breach_combined', 0),
  ('bob', 'risk_acceptance_expiration', 0),
  ('bob', 'other', 0),
  ('carol', 'product_type_added', 0),
  ('carol', 'product_added', 0),
  ('carol', 'engagement_added', 0),
  ('carol', 'test_added', 0),
  ('carol', 'scan_added', 17),
  ('carol', 'scan_added_empty', 0),
  ('carol', 'jira_update', 0),
  ('carol', 'upcoming_engagement', 0),
  ('carol', 'stale_engagement', 0),
  ('carol', 'auto_close_engagement', 0),
  ('carol', 'close_engagement', 0),
  ('carol', 'user_mentioned', 0),
  ('carol', 'code_review', 0),
  ('carol', 'review_requested', 0),
  ('carol', 'report_created', 0),
  ('carol', 'sla_breach', 0),
  ('carol', 'sla_breach_combined', 0),
  ('carol', 'risk_acceptance_expiration', 1),
  ('carol', 'other', 0),
  ('dave', 'product_type_added', 0),
  ('dave', 'product_added', 0),
  ('dave', 'engagement_added', 0),
  ('dave', 'test_added', 0),
  ('dave', 'scan_added', 2),
  ('dave', 'scan_added_empty', 0),
  ('dave', 'jira_update', 0),
  ('dave', 'upcoming_engagement', 0),
  ('dave', 'stale_engagement', 0),
  ('dave', 'auto_close_engagement', 0),
  ('dave', 'close_engagement', 0),
  ('dave', 'user_mentioned', 0),
  ('dave', 'code_review', 0),
  ('dave', 'review_requested', 0),
  ('dave', 'report_created', 0),
  ('dave', 'sla_breach', 0),
  ('dave', 'sla_breach_combined', 0),
  ('dave', 'risk_acceptance_expiration', 0),
  ('dave', 'other', 0),
  ('erin@example.com', 'product_type_added', 0),
  ('erin@example.com', 'product_added', 0),
  ('erin@example.com', 'engagement_added', 0),
  ('erin@example.com', 'test_added', 0),
  ('erin@example.com', 'scan_added', 0),
  ('erin@example.com', 'scan_added_empty', 0),
  ('erin@example.com', 'jira_update', 0),
  ('erin@example.com', 'upcoming_engagement', 0),
  ('erin@example.com', 'stale_engagement', 0),
  ('erin@example.com', 'auto_close_engagement', 0),
  ('erin@example.com', 'close_engagement', 0),
  ('erin@example.com', 'user_mentioned', 17),
  ('erin@example.com', 'code_review', 0),
  ('erin@example.com', 'review_requested', 17),
  ('erin@example.com', 'report_created', 0),
  ('erin@example.com', 'sla_breach', 0),
  ('erin@example.com', 'sla_breach_combined', 0),
  ('erin@example.com', 'risk_acceptance_expiration', 0),
  ('erin@example.com', 'other', 0);

CREATE TABLE product_settings (
  username text not null,
  product text not null,
  min_severity smallint,
  primary key (username, product)
);
INSERT INTO "product_settings" (username, product, min_severity) VALUES
  ('bob', 'web-api', 3),
  ('bob', 'mobile-app', NULL);

CREATE TABLE product_rows (
  product text not null,
  event_type text not null,
  username text not null,
  channels integer not null,
  primary key (product, event_type, username)
);
INSERT INTO "product_rows" (product, event_type, username, channels) VALUES
  ('web-api', 'engagement_added', 'bob', 1),
  ('web-api', 'scan_added', 'bob', 19),
  ('mobile-app', 'engagement_added', 'bob', 1);

CREATE TABLE system_values (
  name text primary key,
  value text not null
);
INSERT INTO "system_values" (name, value) VALUES
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:23:02.184056408Z'),
  ('slack_enabled', 'true'),
  ('slack_username', ''),
  ('slack_icon', ''),
  ('teams_enabled', 'true'),
  ('email_enabled', 'true'),
  ('webhooks_enabled', 'true'),
  ('disclaimer', 'Internal: do not forward.'),
  ('team_name', 'Security team'),
  ('details.slack', 'full'),
  ('details.email', 'full'),
  ('details.teams', 'full'),
  ('details.webhook', 'full'),
  ('details.alert', 'full'),
  ('fallback_after_seconds', '600'),
  ('required', 'review_requested,user_mentioned');

CREATE TABLE teams_webhooks (
  id text primary key,
  url_secret text not null,
  host text not null
);
INSERT INTO "teams_webhooks" (id, url_secret, host) VALUES
  ('a6b63b7c4a7ce727', 'mUPobHmhAeRV0L5GHvGi+NvtI7nvAarU3x/sSpZdmR/uHztVGVvIgLDKUAV4Fm9mtJYmArqA2Os9KuxkETM7PAQ=', '127.0.0.1'),
  ('e3bdce566a83e2af', '8zuLSHmFkIys8zPed6wjmvx4Qx97DcyzKRBPv8VQg2CixptW/eNdIPCXIKkuugyrxOfk1/L1ncT72Mqu5Dunr6U=', '127.0.0.1');

CREATE TABLE routes (
  id integer primary key autoincrement,
  events text not null,
  products text not null,
  product_types text not null,
  min_severity smallint,
  target text not null,
  threads text not null
);
INSERT INTO "routes" (id, events, products, product_types, min_severity, target, threads) VALUES
  (1, 'scan_added'||char(10)||'sla_breach', 'web-api', '', 3, 'slack:C000000002', 'ON'),
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF');

CREATE TABLE route_events (
  event_type text not null,
  route bigint not null,
  primary key (event_type, route)
);
INSERT INTO "route_events" (event_type, route) VALUES
  ('scan_added', 1),
  ('sla_breach', 1),
  ('scan_added', 2);

CREATE TABLE route_subjects (
  subject text not null,
  route bigint not null,
  primary key (subject, route)
);
INSERT INTO "route_subjects" (subject, route) VALUES
  ('p:web-api', 1),
  ('t:payments', 2);

CREATE TABLE webhooks (
  id integer primary key autoincrement,
  name text not null,
  url text not null,
  header_name text,
  header_secret text,
  signing_secret text,
  owner text,
  status text not null,
  note text not null,
  pause_millis bigint not null,
  client_errors integer not null,
  failing_since bigint,
  last_failure_at bigint
);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at) VALUES
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'Ssn2dwfuinvFQwHid+OT9k5vMF5lAms7lKhHlMj9ztsvMEqL6Y7w7f8o0rsaTajVCIlC', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:24:15Z: The webhook answered 503', 60000, 0, 1795702994250, 1795702995434),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'xUa+2YMcAn2d5zwlkbavLypnfBPLFSv2HJOPRZ0Mhdw3Hw81NmZM/Y9ipCUBizs17w==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:24:15Z: The webhook answered 503', 60000, 0, 1795702994262, 1795702995426);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '4690032e2c629c6db965bc2b26b62b726f416876ae9b0bb8b387f5bc4ad04961', 1795702968224);

CREATE TABLE events (
  id text primary key,
  sender text not null,
  event_type text not null,
  type_name text not null,
  severity smallint,
  product text,
  body text not null,
  received_at bigint not null
);
INSERT INTO "events" (id, sender, event_type, type_name, severity, product, body, received_at) VALUES
  ('580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795702983354),
  ('c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795702988033),
  ('699d5011-16a2-4feb-93e4-badf1adc0706', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795702988143),
  ('8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795702988298),
  ('ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795702988419),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795702990125),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","description":"Event engagement_added has occurred.","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795702990214),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","description":"Event scan_added has occurred.","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795702990323),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","description":"Event sla_breach has occurred.","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795702991028),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","description":"Event user_mentioned has occurred.","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795702991337),
  ('a8d56df5-6462-4bbf-85bd-855e784518e8', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795702993367),
  ('4347b219-bf25-49d5-bb03-883b38a715ac', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795702993812),
  ('726b6558-75e7-4f03-a788-37e955f7a6fa', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795702994451);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795702990125),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795702990214),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795702990323),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795702991028),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795702991337);

CREATE TABLE deliveries (
  id integer primary key autoincrement,
  event text not null,
  channel text not null,
  destination text not null,
  username text,
  state text not null,
  reason text not null,
  tries integer not null,
  last_error text,
  created_at bigint not null,
  next_try_at bigint,
  sent_at bigint,
  told_in bigint,
  reference text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference) VALUES
  (1, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795702983556, NULL, 1795702987192, NULL, 'C000000001/1795702986.418768'),
  (2, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795702983556, NULL, 1795702987612, NULL, '<2.afee070d1451@example.com>'),
  (3, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795702983556, NULL, 1795702986527, NULL, NULL),
  (4, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702983556, NULL, 1795702986833, NULL, NULL),
  (5, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702983556, NULL, 1795702986566, NULL, NULL),
  (6, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702983556, NULL, 1795702983556, NULL, NULL),
  (7, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795702983556, NULL, 1795702987288, NULL, 'C000000002/1795702986.464821'),
  (8, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795702983556, NULL, 1795702986193, NULL, NULL),
  (9, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702983556, NULL, 1795702983556, NULL, NULL),
  (10, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795702983556, NULL, 1795702987377, NULL, 'D000000003/1795702986.760503'),
  (11, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702983556, NULL, 1795702983556, NULL, NULL),
  (12, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795702983556, NULL, 1795702987863, NULL, '<12.afee070d1451@example.com>'),
  (13, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795702983556, NULL, 1795702987498, NULL, 'D000000004/1795702987.409597'),
  (14, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795702983556, NULL, 1795702987573, NULL, '<14.afee070d1451@example.com>'),
  (15, '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795702983556, NULL, 1795702983556, NULL, NULL),
  (16, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795702988051, NULL, 1795702988831, NULL, 'C000000001/1795702988.606347'),
  (17, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795702988051, NULL, 1795702989100, NULL, '<17.afee070d1451@example.com>'),
  (18, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795702988051, NULL, 1795702988385, NULL, NULL),
  (19, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702988051, NULL, 1795702988384, NULL, NULL),
  (20, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702988051, NULL, 1795702988372, NULL, NULL),
  (21, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702988051, NULL, 1795702988051, NULL, NULL),
  (22, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795702988051, NULL, 1795702988435, NULL, NULL),
  (23, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702988051, NULL, 1795702988051, NULL, NULL),
  (24, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795702988051, NULL, 1795702988727, NULL, 'D000000003/1795702988.624857'),
  (25, 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702988051, NULL, 1795702988051, NULL, NULL),
  (26, '699d5011-16a2-4feb-93e4-badf1adc0706', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795702988252, NULL, 1795702988801, NULL, 'D000000004/1795702988.747027'),
  (27, '699d5011-16a2-4feb-93e4-badf1adc0706', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795702988252, NULL, 1795702988252, NULL, NULL),
  (28, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795702988325, NULL, 1795702988831, 16, NULL),
  (29, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795702988325, NULL, 1795702989100, 17, NULL),
  (30, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795702988325, NULL, 1795702988990, NULL, NULL),
  (31, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702988325, NULL, 1795702988680, NULL, NULL),
  (32, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702988325, NULL, 1795702988611, NULL, NULL),
  (33, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702988325, NULL, 1795702988325, NULL, NULL),
  (34, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702988325, NULL, 1795702988325, NULL, NULL),
  (35, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795702988325, NULL, NULL, NULL, NULL),
  (36, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795702988325, NULL, NULL, NULL, NULL),
  (37, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702988325, NULL, NULL, NULL, NULL),
  (38, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795702988325, NULL, 1795702988727, 24, NULL),
  (39, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702988325, NULL, 1795702988325, NULL, NULL),
  (40, '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795702988325, NULL, 1795702989124, NULL, '<40.afee070d1451@example.com>'),
  (41, 'ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795702988430, NULL, 1795702989985, NULL, 'C000000001/1795702989.976300'),
  (42, 'ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795702988430, NULL, 1795702988430, NULL, NULL),
  (43, 'ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795702988430, NULL, 1795702988430, NULL, NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795702990156, NULL, 1795702990156, NULL, NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795702990240, NULL, 1795702990240, NULL, NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795702990372, NULL, 1795702991635, NULL, 'C000000001/1795702991.487603'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795702990372, NULL, 1795702991209, NULL, '<47.afee070d1451@example.com>'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795702990372, NULL, 1795702991018, NULL, NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702990372, NULL, 1795702991027, NULL, NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702990372, NULL, 1795702991201, NULL, NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702990372, NULL, 1795702990372, NULL, NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702990372, NULL, 1795702990372, NULL, NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795702990372, NULL, 1795702990997, NULL, 'D000000004/1795702990.723725'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795702990372, NULL, 1795702991284, NULL, '<54.afee070d1451@example.com>'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702990372, NULL, 1795702990372, NULL, NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795702990372, NULL, 1795702990846, NULL, 'D000000003/1795702990.775575'),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702990372, NULL, 1795702990372, NULL, NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795702990372, NULL, 1795702991325, NULL, '<58.afee070d1451@example.com>'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795702991196, NULL, 1795702991635, 46, NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795702991196, NULL, 1795702992408, NULL, '<60.afee070d1451@example.com>'),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795702991196, NULL, 1795702991196, NULL, NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795702991196, NULL, 1795702991196, NULL, NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795702991382, NULL, 1795702992324, NULL, 'D000000004/1795702992.293809'),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795702991382, NULL, 1795702991382, NULL, NULL),
  (65, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795702993396, NULL, 1795702993518, NULL, 'C000000001/1795702993.490591'),
  (66, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795702993396, NULL, 1795702993721, NULL, '<66.afee070d1451@example.com>'),
  (67, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795702993396, NULL, 1795702993587, NULL, NULL),
  (68, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702993396, NULL, 1795702993577, NULL, NULL),
  (69, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795702993396, NULL, 1795702993608, NULL, NULL),
  (70, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702993396, NULL, 1795702993396, NULL, NULL),
  (71, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795702993396, NULL, 1795702993608, NULL, NULL),
  (72, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702993396, NULL, 1795702993396, NULL, NULL),
  (73, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795702993396, 1795770000000, NULL, NULL, NULL),
  (74, 'a8d56df5-6462-4bbf-85bd-855e784518e8', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702993396, NULL, 1795702993396, NULL, NULL),
  (75, '4347b219-bf25-49d5-bb03-883b38a715ac', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795702993818, 1795702996820, NULL, NULL, NULL),
  (76, '4347b219-bf25-49d5-bb03-883b38a715ac', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795702993818, 1795702997410, NULL, NULL, NULL),
  (77, '4347b219-bf25-49d5-bb03-883b38a715ac', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795702993818, 1795702999527, NULL, NULL, NULL),
  (78, '4347b219-bf25-49d5-bb03-883b38a715ac', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795702993818, 1795703055434, NULL, NULL, NULL),
  (79, '4347b219-bf25-49d5-bb03-883b38a715ac', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795702993818, 1795703055426, NULL, NULL, NULL),
  (80, '4347b219-bf25-49d5-bb03-883b38a715ac', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795702993818, NULL, 1795702993818, NULL, NULL),
  (81, '4347b219-bf25-49d5-bb03-883b38a715ac', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795702993818, 1795702999158, NULL, NULL, NULL),
  (82, '4347b219-bf25-49d5-bb03-883b38a715ac', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795702993818, 1795702996808, NULL, NULL, NULL),
  (83, '4347b219-bf25-49d5-bb03-883b38a715ac', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702993818, NULL, 1795702993818, NULL, NULL),
  (84, '4347b219-bf25-49d5-bb03-883b38a715ac', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795702993818, 1795770000000, NULL, NULL, NULL),
  (85, '4347b219-bf25-49d5-bb03-883b38a715ac', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795702993818, NULL, 1795702993818, NULL, NULL),
  (86, '4347b219-bf25-49d5-bb03-883b38a715ac', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server answered 451 to the address', 1795702993818, 1795702997161, NULL, NULL, NULL),
  (87, '4347b219-bf25-49d5-bb03-883b38a715ac', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795702993818, 1795702997045, NULL, NULL, NULL),
  (88, '4347b219-bf25-49d5-bb03-883b38a715ac', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server answered 451 to the address', 1795702993818, 1795702997165, NULL, NULL, NULL),
  (89, '4347b219-bf25-49d5-bb03-883b38a715ac', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795702993818, NULL, 1795702993818, NULL, NULL),
  (90, '726b6558-75e7-4f03-a788-37e955f7a6fa', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795702994455, 1795702997045, NULL, NULL, NULL),
  (91, '726b6558-75e7-4f03-a788-37e955f7a6fa', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795702994455, NULL, 1795702994455, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', 1795702997165, 1795702997165, NULL, NULL),
  ('mailto:dave@example.com', 1795702997161, 1795702997161, NULL, NULL),
  ('mailto:security@example.com', 1795702997410, 1795702997410, NULL, NULL),
  ('slack:@bob', 1795702997045, 1795702997045, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795702991908, NULL, NULL),
  ('slack:C000000001', 1795702996820, 1795702996820, NULL, NULL),
  ('slack:C000000002', 1795702999158, 1795702999158, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795702999527, 1795702999527, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795702996808, 1795702996808, NULL, NULL),
  ('webhook:1', 1795703055434, 1795703055434, NULL, NULL),
  ('webhook:2', 1795703055426, 1795703055426, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'system', '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 6, 0, 1795702983556),
  (2, 'alice', '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 9, 0, 1795702983556),
  (3, 'carol', '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 11, 0, 1795702983556),
  (4, 'bob', '580ea5b2-78ae-4950-b077-0e32c8ba6d6d', 15, 0, 1795702983556),
  (5, 'system', 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 21, 0, 1795702988051),
  (6, 'alice', 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 23, 0, 1795702988051),
  (7, 'carol', 'c9ba3cc1-6d07-47c1-95ab-6f962c90ecd5', 25, 0, 1795702988051),
  (8, 'bob', '699d5011-16a2-4feb-93e4-badf1adc0706', 27, 0, 1795702988252),
  (9, 'system', '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 33, 0, 1795702988325),
  (10, 'alice', '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 34, 0, 1795702988325),
  (11, 'carol', '8b15f06b-7b9b-4b64-8610-36d8dc6227c9', 39, 0, 1795702988325),
  (12, 'system', 'ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 42, 0, 1795702988430),
  (13, 'alice', 'ac7b944c-edef-4c9c-a95b-feb0a6b1d30d', 43, 0, 1795702988430),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795702990156),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795702990240),
  (16, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795702990372),
  (17, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795702990372),
  (18, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795702990372),
  (19, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795702990372),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795702991196),
  (21, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795702991196),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795702991382),
  (23, 'system', 'a8d56df5-6462-4bbf-85bd-855e784518e8', 70, 0, 1795702993396),
  (24, 'alice', 'a8d56df5-6462-4bbf-85bd-855e784518e8', 72, 0, 1795702993396),
  (25, 'carol', 'a8d56df5-6462-4bbf-85bd-855e784518e8', 74, 0, 1795702993396),
  (26, 'system', '4347b219-bf25-49d5-bb03-883b38a715ac', 80, 0, 1795702993818),
  (27, 'alice', '4347b219-bf25-49d5-bb03-883b38a715ac', 83, 0, 1795702993818),
  (28, 'carol', '4347b219-bf25-49d5-bb03-883b38a715ac', 85, 0, 1795702993818),
  (29, 'bob', '4347b219-bf25-49d5-bb03-883b38a715ac', 89, 0, 1795702993818),
  (30, 'bob', '726b6558-75e7-4f03-a788-37e955f7a6fa', 91, 0, 1795702994455);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798294992902),
  ('bob', 'type', 'stale_engagement', 253402214400000);

CREATE TABLE attention (
  username text primary key,
  zone text,
  quiet_from integer,
  quiet_to integer,
  digest_day integer,
  digest_at integer
);
INSERT INTO "attention" (username, zone, quiet_from, quiet_to, digest_day, digest_at) VALUES
  ('bob', 'Europe/Berlin', 1380, 1410, NULL, NULL),
  ('carol', 'UTC', NULL, NULL, NULL, 540);

CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX users_by_email on users (email_lower);
CREATE INDEX users_by_slack_address on users (slack_address_lower);
CREATE UNIQUE INDEX users_by_slack_user on users (slack_user_id) where slack_user_id is not null;
CREATE INDEX users_admins on users (username) where admin = 1;
CREATE INDEX product_types_by_name on product_types (name_lower);
CREATE INDEX products_by_name on products (name_lower);
CREATE INDEX products_by_type on products (product_type, visibility);
CREATE INDEX members_by_user on members (username);
CREATE INDEX engagements_by_name on engagements (name_lower, product);
CREATE INDEX personal_rows_wanted on personal_rows (event_type, username) where channels <> 0;
CREATE INDEX product_rows_by_user on product_rows (username, product);
CREATE INDEX route_subjects_by_route on route_subjects (route);
CREATE INDEX webhooks_by_owner on webhooks (owner);
CREATE INDEX events_by_time on events (received_at);
CREATE INDEX sent_ids_by_time on sent_ids (at);
CREATE INDEX deliveries_waiting on deliveries (destination, id)
  where state in ('queued', 'sending', 'retrying', 'held');
CREATE INDEX deliveries_by_destination on deliveries (destination, id);
CREATE INDEX deliveries_by_state on deliveries (state, id);
CREATE INDEX deliveries_by_channel on deliveries (channel, id);
CREATE INDEX deliveries_by_user on deliveries (username, id);
CREATE INDEX destinations_due on destinations (due_at) where due_at is not null;
CREATE INDEX alerts_by_user on alerts (username, id);
CREATE INDEX alerts_unread on alerts (username) where seen = 0;
CREATE INDEX product_types_by_url on product_types (url);
CREATE INDEX products_by_url on products (url);
CREATE INDEX engagements_by_url on engagements (url);
CREATE INDEX deliveries_held on deliveries (username) where state = 'held';
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',30);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',91);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
