-- The database that commit 0c9602b left, of schema V7; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 10:58:55.440', 53, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 10:58:55.492', 6, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 10:58:55.522', 2, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 10:58:55.600', 24, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 10:58:55.646', 14, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 10:58:55.695', 17, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 10:58:55.721', 14, 1);

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
, lead text, target_start text, target_end text, status text);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url, lead, target_start, target_end, status) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, NULL, NULL, NULL, NULL),
  ('fresh---eng---x-', 'Fresh: "eng" [x]', 'fresh: "eng" [x]', 'fresh---channel-----bold---', 'https://dojo.example.com/engagement/17', NULL, NULL, NULL, NULL),
  ('q4', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, 'bob', '2026-11-28', '2026-12-20', 'not_started');

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
  ('stamp', '2026-11-26T10:59:05.419814092Z'),
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
  ('repeat_window_seconds', '300'),
  ('required', 'review_requested,user_mentioned');

CREATE TABLE teams_webhooks (
  id text primary key,
  url_secret text not null,
  host text not null
);
INSERT INTO "teams_webhooks" (id, url_secret, host) VALUES
  ('a6b63b7c4a7ce727', 'dCQfdpSYdCnvDCGM5LjInxT+M7j5IT014+58kuVtFNrk4PM43d+MJpGnqwhPUrpwl+APoKgv7rHo6DL6DysgEfE=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'oXC6/rmi7H/dUwDmab0HM4YaBvKsyMkffdSjwscZXV/wjSbW92nxgsueh5juAgywuLPSIifhgpnD4/a0pYHn7gQ=', '127.0.0.1');

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'TqofF3tR5yJI/68mYhDGr1LINwjn9kffRL8VP6BL20r2fAD0ZvJpphE6x3LX8zSr0C6c', NULL, 'inactive_tmp', 'Paused until 2026-11-26T11:00:13Z: The webhook answered 503', 60000, 0, 1795690752465, 1795690753576),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'u8ypFtHyACC/251lNdYRO3A8SF4Kq/oe7hS/8yKsLN1n70NPIbOv+NoQy4IJnlqaIg==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T11:00:13Z: The webhook answered 503', 60000, 0, 1795690752448, 1795690753580);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '291342cf3cdec17726f3f97066e39fe0e1c88bed48989c330e324495b6887430', 1795690736305);

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
  ('27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690746331),
  ('273f6cb5-69cc-4757-8814-788b6034a9c4', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690748465),
  ('74fcbb55-b8f3-4353-9a2d-bc43a6a732f0', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690748492),
  ('333ebc7d-100a-46bf-9323-5b6cbd48c176', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795690748567),
  ('f860f4fe-088d-4532-959e-02e7e18d05e1', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795690748593),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795690749811),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","description":"Event engagement_added has occurred.","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795690749887),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","description":"Event scan_added has occurred.","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795690749919),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","description":"Event sla_breach has occurred.","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795690749959),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","description":"Event user_mentioned has occurred.","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690750078),
  ('86112a04-96fc-4c9e-aa7e-02f880580e79', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 492502","description":"Type /dojo link 492502 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795690751644),
  ('236fe66b-f43f-4264-9833-ea0414fa7a0c', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 207554","description":"Type /dojo link 207554 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795690751721),
  ('045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690751909),
  ('4363d0bf-6fdc-4e03-a884-d468edd329cf', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690752275),
  ('d3e87e67-6b67-4773-a13f-247317a64002', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690752607);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795690749811),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795690749887),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795690749919),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795690749959),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795690750078);

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
  reference text, threads text, refused smallint,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused) VALUES
  (1, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690746620, NULL, 1795690748033, NULL, 'C000000001/1795690747.759016', NULL, NULL),
  (2, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690746620, NULL, 1795690748260, NULL, '<2.afee070d1451@example.com>', NULL, NULL),
  (3, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690746620, NULL, 1795690747962, NULL, NULL, NULL, NULL),
  (4, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690746620, NULL, 1795690747990, NULL, NULL, NULL, NULL),
  (5, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690746620, NULL, 1795690748012, NULL, NULL, NULL, NULL),
  (6, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690746620, NULL, 1795690746620, NULL, NULL, NULL, NULL),
  (7, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795690746620, NULL, 1795690748109, NULL, 'C000000002/1795690747.605186', 'ON', NULL),
  (8, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690746620, NULL, 1795690747962, NULL, NULL, 'OFF', NULL),
  (9, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690746620, NULL, 1795690746620, NULL, NULL, NULL, NULL),
  (10, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690746620, NULL, 1795690748205, NULL, 'D000000004/1795690748.145151', NULL, NULL),
  (11, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690746620, NULL, 1795690746620, NULL, NULL, NULL, NULL),
  (12, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690746620, NULL, 1795690748228, NULL, '<12.afee070d1451@example.com>', NULL, NULL),
  (13, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795690746620, NULL, 1795690748134, NULL, 'D000000003/1795690748.056952', NULL, NULL),
  (14, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795690746620, NULL, 1795690748309, NULL, '<14.afee070d1451@example.com>', NULL, NULL),
  (15, '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795690746620, NULL, 1795690746620, NULL, NULL, NULL, NULL),
  (16, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690748474, NULL, 1795690749271, NULL, 'C000000001/1795690749.225419', NULL, NULL),
  (17, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690748474, NULL, 1795690749609, NULL, '<17.afee070d1451@example.com>', NULL, NULL),
  (18, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690748474, NULL, 1795690748571, NULL, NULL, NULL, NULL),
  (19, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690748474, NULL, 1795690748565, NULL, NULL, NULL, NULL),
  (20, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690748474, NULL, 1795690748571, NULL, NULL, NULL, NULL),
  (21, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690748474, NULL, 1795690748474, NULL, NULL, NULL, NULL),
  (22, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690748474, NULL, 1795690748566, NULL, NULL, 'OFF', NULL),
  (23, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690748474, NULL, 1795690748474, NULL, NULL, NULL, NULL),
  (24, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690748474, NULL, 1795690749543, NULL, 'D000000004/1795690749.509322', NULL, NULL),
  (25, '273f6cb5-69cc-4757-8814-788b6034a9c4', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690748474, NULL, 1795690748474, NULL, NULL, NULL, NULL),
  (26, '74fcbb55-b8f3-4353-9a2d-bc43a6a732f0', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795690748507, NULL, 1795690749554, NULL, 'D000000003/1795690749.458536', NULL, NULL),
  (27, '74fcbb55-b8f3-4353-9a2d-bc43a6a732f0', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690748507, NULL, 1795690748507, NULL, NULL, NULL, NULL),
  (28, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690748574, NULL, 1795690749271, 16, NULL, NULL, NULL),
  (29, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690748574, NULL, 1795690749609, 17, NULL, NULL, NULL),
  (30, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690748574, NULL, 1795690748880, NULL, NULL, NULL, NULL),
  (31, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690748574, NULL, 1795690748640, NULL, NULL, NULL, NULL),
  (32, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690748574, NULL, 1795690748635, NULL, NULL, NULL, NULL),
  (33, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690748574, NULL, 1795690748574, NULL, NULL, NULL, NULL),
  (34, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690748574, NULL, 1795690748574, NULL, NULL, NULL, NULL),
  (35, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690748574, NULL, NULL, NULL, NULL, NULL, NULL),
  (36, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795690748574, NULL, NULL, NULL, NULL, NULL, NULL),
  (37, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690748574, NULL, NULL, NULL, NULL, NULL, NULL),
  (38, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690748574, NULL, 1795690749543, 24, NULL, NULL, NULL),
  (39, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690748574, NULL, 1795690748574, NULL, NULL, NULL, NULL),
  (40, '333ebc7d-100a-46bf-9323-5b6cbd48c176', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690748574, NULL, 1795690749534, NULL, '<40.afee070d1451@example.com>', NULL, NULL),
  (41, 'f860f4fe-088d-4532-959e-02e7e18d05e1', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795690748598, NULL, 1795690749271, 16, NULL, NULL, NULL),
  (42, 'f860f4fe-088d-4532-959e-02e7e18d05e1', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795690748598, NULL, 1795690748598, NULL, NULL, NULL, NULL),
  (43, 'f860f4fe-088d-4532-959e-02e7e18d05e1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795690748598, NULL, 1795690748598, NULL, NULL, NULL, NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795690749848, NULL, 1795690749848, NULL, NULL, NULL, NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795690749898, NULL, 1795690749898, NULL, NULL, NULL, NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690749928, NULL, 1795690750418, NULL, 'C000000001/1795690750.390608', NULL, NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690749928, NULL, 1795690750844, NULL, '<47.afee070d1451@example.com>', NULL, NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690749928, NULL, 1795690750130, NULL, NULL, NULL, NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690749928, NULL, 1795690750124, NULL, NULL, NULL, NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690749928, NULL, 1795690750130, NULL, NULL, NULL, NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690749928, NULL, 1795690749928, NULL, NULL, NULL, NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690749928, NULL, 1795690749928, NULL, NULL, NULL, NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690749928, NULL, 1795690750789, NULL, 'D000000003/1795690750.757277', NULL, NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690749928, NULL, 1795690750229, NULL, '<54.afee070d1451@example.com>', NULL, NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690749928, NULL, 1795690749928, NULL, NULL, NULL, NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690749928, NULL, 1795690750765, NULL, 'D000000004/1795690750.714340', NULL, NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690749928, NULL, 1795690749928, NULL, NULL, NULL, NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690749928, NULL, 1795690750785, NULL, '<58.afee070d1451@example.com>', NULL, NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795690750013, NULL, 1795690750418, 46, NULL, NULL, NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795690750013, NULL, 1795690750844, 47, NULL, NULL, NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795690750013, NULL, 1795690750013, NULL, NULL, NULL, NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795690750013, NULL, 1795690750013, NULL, NULL, NULL, NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'merged', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795690750117, NULL, 1795690750789, 53, NULL, NULL, NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690750117, NULL, 1795690750117, NULL, NULL, NULL, NULL),
  (65, '86112a04-96fc-4c9e-aa7e-02f880580e79', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795690751647, NULL, 1795690751848, NULL, '<65.afee070d1451@example.com>', NULL, NULL),
  (66, '236fe66b-f43f-4264-9833-ea0414fa7a0c', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795690751722, NULL, 1795690751774, NULL, '<66.afee070d1451@example.com>', NULL, NULL),
  (67, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690751917, NULL, 1795690751987, NULL, 'C000000001/1795690751.966687', NULL, NULL),
  (68, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690751917, NULL, 1795690752073, NULL, '<68.afee070d1451@example.com>', NULL, NULL),
  (69, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690751917, NULL, 1795690752070, NULL, NULL, NULL, NULL),
  (70, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690751917, NULL, 1795690752029, NULL, NULL, NULL, NULL),
  (71, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690751917, NULL, 1795690751994, NULL, NULL, NULL, NULL),
  (72, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690751917, NULL, 1795690751917, NULL, NULL, NULL, NULL),
  (73, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690751917, NULL, 1795690752047, NULL, NULL, 'OFF', NULL),
  (74, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690751917, NULL, 1795690751917, NULL, NULL, NULL, NULL),
  (75, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690751917, 1795770000000, NULL, NULL, NULL, NULL, NULL),
  (76, '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690751917, NULL, 1795690751917, NULL, NULL, NULL, NULL),
  (77, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795690752285, 1795690755504, NULL, NULL, NULL, NULL, NULL),
  (78, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795690752285, 1795690755573, NULL, NULL, NULL, NULL, NULL),
  (79, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795690752285, 1795690755484, NULL, NULL, NULL, NULL, NULL),
  (80, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795690752285, 1795690813576, NULL, NULL, NULL, NULL, NULL),
  (81, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795690752285, 1795690813580, NULL, NULL, NULL, NULL, NULL),
  (82, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690752285, NULL, 1795690752285, NULL, NULL, NULL, NULL),
  (83, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795690752285, 1795690758569, NULL, NULL, NULL, 'ON', NULL),
  (84, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795690752285, 1795690757615, NULL, NULL, NULL, 'OFF', NULL),
  (85, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690752285, NULL, 1795690752285, NULL, NULL, NULL, NULL),
  (86, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690752285, 1795770000000, NULL, NULL, NULL, NULL, NULL),
  (87, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690752285, NULL, 1795690752285, NULL, NULL, NULL, NULL),
  (88, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server answered 451 to the address', 1795690752285, 1795690755753, NULL, NULL, NULL, NULL, NULL),
  (89, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795690752285, 1795690755367, NULL, NULL, NULL, NULL, NULL),
  (90, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server answered 451 to the address', 1795690752285, 1795690754834, NULL, NULL, NULL, NULL, NULL),
  (91, '4363d0bf-6fdc-4e03-a884-d468edd329cf', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795690752285, NULL, 1795690752285, NULL, NULL, NULL, NULL),
  (92, 'd3e87e67-6b67-4773-a13f-247317a64002', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795690752617, 1795690755367, NULL, NULL, NULL, NULL, NULL),
  (93, 'd3e87e67-6b67-4773-a13f-247317a64002', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690752617, NULL, 1795690752617, NULL, NULL, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', 1795690754834, 1795690754834, NULL, NULL),
  ('mailto:dave@example.com', 1795690755753, 1795690755753, NULL, NULL),
  ('mailto:security@example.com', 1795690755573, 1795690755573, NULL, NULL),
  ('slack:@bob', 1795690755367, 1795690755367, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795690751839, NULL, NULL),
  ('slack:C000000001', 1795690755504, 1795690755504, NULL, NULL),
  ('slack:C000000002', 1795690758569, 1795690758569, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795690755484, 1795690755484, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795690757615, 1795690757615, NULL, NULL),
  ('webhook:1', 1795690813576, 1795690813576, NULL, NULL),
  ('webhook:2', 1795690813580, 1795690813580, NULL, NULL),
  ('mailto:carol@example.com', NULL, 1795690752776, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'system', '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 6, 0, 1795690746620),
  (2, 'alice', '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 9, 0, 1795690746620),
  (3, 'carol', '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 11, 0, 1795690746620),
  (4, 'bob', '27e5ee6c-1873-42f8-be60-6c02d8db4e73', 15, 0, 1795690746620),
  (5, 'system', '273f6cb5-69cc-4757-8814-788b6034a9c4', 21, 0, 1795690748474),
  (6, 'alice', '273f6cb5-69cc-4757-8814-788b6034a9c4', 23, 0, 1795690748474),
  (7, 'carol', '273f6cb5-69cc-4757-8814-788b6034a9c4', 25, 0, 1795690748474),
  (8, 'bob', '74fcbb55-b8f3-4353-9a2d-bc43a6a732f0', 27, 0, 1795690748507),
  (9, 'system', '333ebc7d-100a-46bf-9323-5b6cbd48c176', 33, 0, 1795690748574),
  (10, 'alice', '333ebc7d-100a-46bf-9323-5b6cbd48c176', 34, 0, 1795690748574),
  (11, 'carol', '333ebc7d-100a-46bf-9323-5b6cbd48c176', 39, 0, 1795690748574),
  (12, 'system', 'f860f4fe-088d-4532-959e-02e7e18d05e1', 42, 0, 1795690748598),
  (13, 'alice', 'f860f4fe-088d-4532-959e-02e7e18d05e1', 43, 0, 1795690748598),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795690749848),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795690749898),
  (16, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795690749928),
  (17, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795690749928),
  (18, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795690749928),
  (19, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795690749928),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795690750013),
  (21, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795690750013),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795690750117),
  (23, 'system', '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 72, 0, 1795690751917),
  (24, 'alice', '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 74, 0, 1795690751917),
  (25, 'carol', '045a72cb-c0f7-41f1-a708-8ac34df8f9d1', 76, 0, 1795690751917),
  (26, 'system', '4363d0bf-6fdc-4e03-a884-d468edd329cf', 82, 0, 1795690752285),
  (27, 'alice', '4363d0bf-6fdc-4e03-a884-d468edd329cf', 85, 0, 1795690752285),
  (28, 'carol', '4363d0bf-6fdc-4e03-a884-d468edd329cf', 87, 0, 1795690752285),
  (29, 'bob', '4363d0bf-6fdc-4e03-a884-d468edd329cf', 91, 0, 1795690752285),
  (30, 'bob', 'd3e87e67-6b67-4773-a13f-247317a64002', 93, 0, 1795690752617);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798282751281),
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

CREATE TABLE findings (
  finding_key text primary key,
  product text,
  title text not null,
  severity smallint,
  sla_due text,
  found_on text,
  due text,
  active smallint not null,
  verified smallint not null,
  duplicate smallint not null,
  mitigated smallint not null,
  owner text,
  url text
);
INSERT INTO "findings" (finding_key, product, title, severity, sla_due, found_on, due, active, verified, duplicate, mitigated, owner, url) VALUES
  ('4711', 'web-api', 'SQL injection in /orders', 3, '2026-12-01', NULL, '2026-12-01', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4711');

CREATE TABLE risk_acceptances (
  risk_key text primary key,
  product text,
  name text not null,
  owner text,
  expires text,
  url text
);
INSERT INTO "risk_acceptances" (risk_key, product, name, owner, expires, url) VALUES
  ('7', 'web-api', 'Banner accepted', 'carol', '2026-12-15', NULL);

CREATE TABLE announcements (
  kind text not null,
  subject text not null,
  stage text not null,
  at bigint not null,
  primary key (kind, subject, stage)
);

CREATE TABLE scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp,
  last_failure timestamp,
  consecutive_failures int,
  last_heartbeat timestamp,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
INSERT INTO "scheduled_tasks" (task_name, task_instance, task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat, version, priority) VALUES
  ('engagements', 'recurring', NULL, 1795694345457, 0, NULL, 1795690745457, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795690747.605186', 1795690747973, 7, 1, 1, 1, 0, 1795690747973);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'c4439d40bd6ad7d7b81d1417cb09c8c1378c19d4853d5b52882dc4d6ea407633', 1795691351631, 0),
  ('U000000005', 'carol', '01c92fdaad474585623633b4f3b1ab713ad2242c8bd43e3c3a24ff847b1ced5b', 1795691351717, 0);

CREATE TABLE repeats (
  destination text not null,
  meaning text not null,
  delivery bigint not null,
  times integer not null,
  began_at bigint not null,
  last_at bigint not null,
  primary key (destination, meaning)
);
INSERT INTO "repeats" (destination, meaning, delivery, times, began_at, last_at) VALUES
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795690748033, 1795690748033),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795690748109, 1795690748109),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795690748134, 1795690748134),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795690748205, 1795690748205),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 56, 1, 1795690750765, 1795690750765),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 67, 1, 1795690751987, 1795690751987);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795690751117),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795690751201),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795690751274),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795690751330),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795690751347),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795690751455),
  ('1000007.424242.0000000000000000538454127b096493', 1795690751500),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795690751546),
  ('Ev000000001', 1795690751581),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795690751600),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795690751677);

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
CREATE INDEX deliveries_by_reference on deliveries (reference) where reference is not null;
CREATE INDEX engagements_by_start on engagements (target_start);
CREATE INDEX engagements_by_end on engagements (status, target_end);
CREATE INDEX findings_due on findings (due, finding_key)
  where active = 1 and duplicate = 0 and mitigated = 0;
CREATE INDEX findings_by_product on findings (product);
CREATE INDEX risk_acceptances_by_end on risk_acceptances (expires);
CREATE INDEX announcements_by_time on announcements (at);
CREATE INDEX scheduled_tasks_by_time on scheduled_tasks (execution_time);
CREATE INDEX deliveries_refused on deliveries (channel) where refused = 1;
CREATE INDEX repeats_by_delivery on repeats (delivery);
CREATE INDEX repeats_by_time on repeats (began_at);
CREATE INDEX threads_by_delivery on threads (delivery);
CREATE INDEX slack_requests_at on slack_requests (at);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',30);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',93);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
