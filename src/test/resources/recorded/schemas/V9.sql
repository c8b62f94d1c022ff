-- The database that commit 418f243 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 11:00:51.732', 103, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 11:00:51.900', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 11:00:51.980', 33, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 11:00:52.112', 40, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 11:00:52.154', 2, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 11:00:52.191', 7, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 11:00:52.200', 3, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 11:00:52.210', 2, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 11:00:52.242', 1, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 11:00:52.282', 1, 1);

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
, introduced smallint not null default 0);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active, introduced) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:38053/product/type/1'),
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
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'members'),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members'),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:38053/product/5', 'members'),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'open');

CREATE TABLE members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "members" (product, username) VALUES
  ('ledger', 'carol'),
  ('web-api', 'alice'),
  ('card-vault', 'alice'),
  ('card-vault', 'carol');

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
  ('stamp', '2026-11-26T11:01:06.527436307Z'),
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
  ('a6b63b7c4a7ce727', 'zy2b54fHcRMJ0EXhM9vSO09IJBztxrdAWmNaUJ7nCCSyW9TxMjDXvJCcUH/1Hd0qPaKlK3NW57JgpO1pI8jta08=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'ZI5SfVLlpNcOY/fpfsA8JjNXadEH/pQwDXsu+l2CJodnfhEx4s++Ohayu9gjWRPzP7FkfyFsJaUat5Nlpvw79g4=', '127.0.0.1');

CREATE TABLE routes (
  id integer primary key autoincrement,
  events text not null,
  products text not null,
  product_types text not null,
  min_severity smallint,
  target text not null,
  threads text not null
, deleted_at bigint);
INSERT INTO "routes" (id, events, products, product_types, min_severity, target, threads, deleted_at) VALUES
  (1, 'scan_added'||char(10)||'sla_breach', 'web-api', '', 3, 'slack:C000000002', 'ON', NULL),
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF', NULL);

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, '1UzLBAmvTxCytuz2zf2lcW1D0qkkVkZZSh9GC4goA8EFxPbhjNTLdU61/xabpNdZl7fE', NULL, 'inactive_tmp', 'Paused until 2026-11-26T11:02:29Z: The webhook answered 503', 60000, 0, 1795690887781, 1795690889064),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'R2V8vIokT2wlVl18jmxWQCOHLPum1/a2NGRtvDYs5wZY4hNjr5AXGAZPYnsThBCBYQ==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T11:02:29Z: The webhook answered 503', 60000, 0, 1795690887797, 1795690889065);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '27a59b9f2d4dac55ac594947ad225b056669ac1cd53da82b47d554aa3e26e674', 1795690853546);

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
  ('b6efa65d-adba-4325-b8f7-33cea6339c09', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690871815),
  ('030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690878795),
  ('69b545aa-bc1c-47a8-92f9-be05d976bba7', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690879058),
  ('4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795690879434),
  ('c1d1adf0-a922-471f-bce5-e66d57f23e37', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795690879832),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795690881510),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795690881728),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795690881965),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795690882443),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690882614),
  ('8ecb0993-7f93-4e43-bc49-72763f31f674', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 813421","description":"Type /dojo link 813421 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795690885895),
  ('e71baf31-9a85-4eff-8d5c-bb05e23b88fd', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 244772","description":"Type /dojo link 244772 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795690886333),
  ('1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690886942),
  ('393783bb-5b27-49f5-a1f3-c5894667cc50', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690887562),
  ('629ec964-f9db-4b44-8485-cb2a79524ed6', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38053/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690887988);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795690881510),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795690881728),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795690881965),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795690882443),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795690882614);

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
  (1, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690873050, NULL, 1795690877713, NULL, 'C000000001/1795690875.733089', NULL, NULL),
  (2, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690873050, NULL, 1795690878242, NULL, '<2.afee070d1451@example.com>', NULL, NULL),
  (3, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690873050, NULL, 1795690877389, NULL, NULL, NULL, NULL),
  (4, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690873050, NULL, 1795690875971, NULL, NULL, NULL, NULL),
  (5, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690873050, NULL, 1795690877709, NULL, NULL, NULL, NULL),
  (6, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690873050, NULL, 1795690873050, NULL, NULL, NULL, NULL),
  (7, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795690873050, NULL, 1795690877713, NULL, 'C000000002/1795690875.574279', 'ON', NULL),
  (8, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690873050, NULL, 1795690877708, NULL, NULL, 'OFF', NULL),
  (9, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690873050, NULL, 1795690873050, NULL, NULL, NULL, NULL),
  (10, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690873050, NULL, 1795690877850, NULL, 'D000000004/1795690877.698452', NULL, NULL),
  (11, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690873050, NULL, 1795690873050, NULL, NULL, NULL, NULL),
  (12, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690873050, NULL, 1795690876727, NULL, '<12.afee070d1451@example.com>', NULL, NULL),
  (13, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795690873050, NULL, 1795690877543, NULL, 'D000000003/1795690876.265366', NULL, NULL),
  (14, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795690873050, NULL, 1795690877908, NULL, '<14.afee070d1451@example.com>', NULL, NULL),
  (15, 'b6efa65d-adba-4325-b8f7-33cea6339c09', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795690873050, NULL, 1795690873050, NULL, NULL, NULL, NULL),
  (16, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690878948, NULL, 1795690879759, NULL, 'C000000001/1795690879.366860', NULL, NULL),
  (17, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690878948, NULL, 1795690879880, NULL, '<17.afee070d1451@example.com>', NULL, NULL),
  (18, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690878948, NULL, 1795690879346, NULL, NULL, NULL, NULL),
  (19, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690878948, NULL, 1795690879346, NULL, NULL, NULL, NULL),
  (20, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690878948, NULL, 1795690879592, NULL, NULL, NULL, NULL),
  (21, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690878948, NULL, 1795690878948, NULL, NULL, NULL, NULL),
  (22, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690878948, NULL, 1795690879565, NULL, NULL, 'OFF', NULL),
  (23, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690878948, NULL, 1795690878948, NULL, NULL, NULL, NULL),
  (24, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690878948, NULL, 1795690879725, NULL, 'D000000004/1795690879.603649', NULL, NULL),
  (25, '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690878948, NULL, 1795690878948, NULL, NULL, NULL, NULL),
  (26, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690879487, NULL, 1795690881039, NULL, 'C000000001/1795690881.028116', NULL, NULL),
  (27, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690879487, NULL, 1795690881177, NULL, '<27.afee070d1451@example.com>', NULL, NULL),
  (28, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690879487, NULL, 1795690879981, NULL, NULL, NULL, NULL),
  (29, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690879487, NULL, 1795690879970, NULL, NULL, NULL, NULL),
  (30, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690879487, NULL, 1795690879891, NULL, NULL, NULL, NULL),
  (31, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690879487, NULL, 1795690879487, NULL, NULL, NULL, NULL),
  (32, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690879487, NULL, 1795690879487, NULL, NULL, NULL, NULL),
  (33, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690879487, NULL, NULL, NULL, NULL, NULL, NULL),
  (34, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795690879487, NULL, NULL, NULL, NULL, NULL, NULL),
  (35, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690879487, NULL, NULL, NULL, NULL, NULL, NULL),
  (36, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690879487, NULL, 1795690880967, NULL, 'D000000004/1795690880.958480', NULL, NULL),
  (37, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690879487, NULL, 1795690879487, NULL, NULL, NULL, NULL),
  (38, '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690879487, NULL, 1795690879866, NULL, '<38.afee070d1451@example.com>', NULL, NULL),
  (39, 'c1d1adf0-a922-471f-bce5-e66d57f23e37', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795690879925, NULL, 1795690881039, 26, NULL, NULL, NULL),
  (40, 'c1d1adf0-a922-471f-bce5-e66d57f23e37', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795690879925, NULL, 1795690879925, NULL, NULL, NULL, NULL),
  (41, 'c1d1adf0-a922-471f-bce5-e66d57f23e37', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795690879925, NULL, 1795690879925, NULL, NULL, NULL, NULL),
  (42, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795690881539, NULL, 1795690881539, NULL, NULL, NULL, NULL),
  (43, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795690881808, NULL, 1795690881808, NULL, NULL, NULL, NULL),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690881999, NULL, 1795690882571, NULL, 'C000000001/1795690882.550354', NULL, NULL),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690881999, NULL, 1795690882762, NULL, '<45.afee070d1451@example.com>', NULL, NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690881999, NULL, 1795690882608, NULL, NULL, NULL, NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690881999, NULL, 1795690882607, NULL, NULL, NULL, NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690881999, NULL, 1795690882623, NULL, NULL, NULL, NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690881999, NULL, 1795690881999, NULL, NULL, NULL, NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690881999, NULL, 1795690881999, NULL, NULL, NULL, NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690881999, NULL, 1795690882165, NULL, 'D000000003/1795690882.157521', NULL, NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690881999, NULL, 1795690882680, NULL, '<52.afee070d1451@example.com>', NULL, NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690881999, NULL, 1795690881999, NULL, NULL, NULL, NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690881999, NULL, 1795690882561, NULL, 'D000000004/1795690882.356957', NULL, NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690881999, NULL, 1795690881999, NULL, NULL, NULL, NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690881999, NULL, 1795690882813, NULL, '<56.afee070d1451@example.com>', NULL, NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795690882456, NULL, 1795690883799, NULL, 'C000000001/1795690883.788748', NULL, NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795690882456, NULL, 1795690882762, 45, NULL, NULL, NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795690882456, NULL, 1795690882456, NULL, NULL, NULL, NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795690882456, NULL, 1795690882456, NULL, NULL, NULL, NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795690882626, NULL, 1795690883562, NULL, 'D000000003/1795690883.534287', NULL, NULL),
  (62, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690882626, NULL, 1795690882626, NULL, NULL, NULL, NULL),
  (63, '8ecb0993-7f93-4e43-bc49-72763f31f674', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795690885901, NULL, 1795690886491, NULL, '<63.afee070d1451@example.com>', NULL, NULL),
  (64, 'e71baf31-9a85-4eff-8d5c-bb05e23b88fd', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795690886348, NULL, 1795690886699, NULL, '<64.afee070d1451@example.com>', NULL, NULL),
  (65, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690886950, NULL, 1795690887212, NULL, 'C000000001/1795690887.189196', NULL, NULL),
  (66, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690886950, NULL, 1795690887362, NULL, '<66.afee070d1451@example.com>', NULL, NULL),
  (67, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690886950, NULL, 1795690887238, NULL, NULL, NULL, NULL),
  (68, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690886950, NULL, 1795690887250, NULL, NULL, NULL, NULL),
  (69, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690886950, NULL, 1795690887250, NULL, NULL, NULL, NULL),
  (70, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690886950, NULL, 1795690886950, NULL, NULL, NULL, NULL),
  (71, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690886950, NULL, 1795690887249, NULL, NULL, 'OFF', NULL),
  (72, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690886950, NULL, 1795690886950, NULL, NULL, NULL, NULL),
  (73, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690886950, 1795770000000, NULL, NULL, NULL, NULL, NULL),
  (74, '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690886950, NULL, 1795690886950, NULL, NULL, NULL, NULL),
  (75, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795690887566, 1795690890812, NULL, NULL, NULL, NULL, NULL),
  (76, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795690887566, 1795690891637, NULL, NULL, NULL, NULL, NULL),
  (77, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795690887566, 1795690890443, NULL, NULL, NULL, NULL, NULL),
  (78, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795690887566, 1795690949064, NULL, NULL, NULL, NULL, NULL),
  (79, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795690887566, 1795690949065, NULL, NULL, NULL, NULL, NULL),
  (80, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690887566, NULL, 1795690887566, NULL, NULL, NULL, NULL),
  (81, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795690887566, 1795690890913, NULL, NULL, NULL, 'ON', NULL),
  (82, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795690887566, 1795690890995, NULL, NULL, NULL, 'OFF', NULL),
  (83, '393783bb-5b27-49f5-a1f3-c5894667cc50', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690887566, NULL, 1795690887566, NULL, NULL, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', NULL, 1795690883707, NULL, NULL),
  ('mailto:dave@example.com', NULL, 1795690887516, NULL, NULL),
  ('mailto:security@example.com', 1795690891637, 1795690891637, NULL, NULL),
  ('slack:@bob', NULL, 1795690884635, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795690883645, NULL, NULL),
  ('slack:C000000001', 1795690890812, 1795690890812, NULL, NULL),
  ('slack:C000000002', 1795690890913, 1795690890913, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795690890443, NULL, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795690890995, 1795690890995, NULL, NULL),
  ('webhook:1', 1795690949064, 1795690949064, NULL, NULL),
  ('webhook:2', 1795690949065, 1795690949065, NULL, NULL),
  ('mailto:carol@example.com', NULL, 1795690887716, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', 'b6efa65d-adba-4325-b8f7-33cea6339c09', 9, 0, 1795690873050),
  (2, 'bob', 'b6efa65d-adba-4325-b8f7-33cea6339c09', 15, 0, 1795690873050),
  (3, 'carol', 'b6efa65d-adba-4325-b8f7-33cea6339c09', 11, 0, 1795690873050),
  (4, 'system', 'b6efa65d-adba-4325-b8f7-33cea6339c09', 6, 0, 1795690873050),
  (5, 'alice', '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 23, 0, 1795690878948),
  (6, 'carol', '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 25, 0, 1795690878948),
  (7, 'system', '030b1c9c-a527-472a-a2aa-df9f8a98a6de', 21, 0, 1795690878948),
  (8, 'alice', '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 32, 0, 1795690879487),
  (9, 'carol', '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 37, 0, 1795690879487),
  (10, 'system', '4be6bf24-ca9d-4ef5-be70-db59da7894b6', 31, 0, 1795690879487),
  (11, 'alice', 'c1d1adf0-a922-471f-bce5-e66d57f23e37', 41, 0, 1795690879925),
  (12, 'system', 'c1d1adf0-a922-471f-bce5-e66d57f23e37', 40, 0, 1795690879925),
  (13, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 42, 0, 1795690881539),
  (14, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 43, 0, 1795690881808),
  (15, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 50, 0, 1795690881999),
  (16, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 53, 0, 1795690881999),
  (17, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795690881999),
  (18, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795690881999),
  (19, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 60, 0, 1795690882456),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795690882456),
  (21, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 62, 0, 1795690882626),
  (22, 'alice', '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 72, 0, 1795690886950),
  (23, 'carol', '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 74, 0, 1795690886950),
  (24, 'system', '1ab1938c-77fb-44b3-9ed9-cf473ce0e7b7', 70, 0, 1795690886950),
  (25, 'alice', '393783bb-5b27-49f5-a1f3-c5894667cc50', 83, 0, 1795690887566),
  (26, 'system', '393783bb-5b27-49f5-a1f3-c5894667cc50', 80, 0, 1795690887566);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798282884550),
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
  ('engagements', 'recurring', NULL, 1795694468285, 0, NULL, 1795690868285, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795691768176, 0, NULL, 1795690868176, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795690875.574279', 1795690877340, 7, 1, 1, 1, 0, 1795690877340);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '21b4a85a11b9fc7367214e02a27de7b3685f3646e1a9e0a0bce0fed0fbefc1ec', 1795691485839, 0),
  ('U000000005', 'carol', '53758d3eb355169e1c13ee9b1c7a44e4bef1319be7a33f3b30afdf3fdf5c8501', 1795691486284, 0);

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
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795690877543, 1795690877543),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795690877713, 1795690877713),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795690877713, 1795690877713),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795690877850, 1795690877850),
  ('slack:@carol', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 24, 1, 1795690879725, 1795690879725),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 16, 1, 1795690879759, 1795690879759),
  ('slack:@carol', 'scan_added'||char(10)||'mobile-app'||char(10)||'Nothing new in Mobile app', 36, 1, 1795690880967, 1795690880967),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 51, 1, 1795690882165, 1795690882165),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 54, 1, 1795690882561, 1795690882561),
  ('slack:C000000001', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 44, 1, 1795690882571, 1795690882571),
  ('slack:C000000001', 'sla_breach'||char(10)||''||char(10)||'Finding 1 - SLA breached by 2 days! Overdue notice', 57, 1, 1795690883799, 1795690883799),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 65, 1, 1795690887212, 1795690887212);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795690884072),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795690884246),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795690884533),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795690884693),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795690884796),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795690885170),
  ('1000007.424242.0000000000000000538454127b096493', 1795690885265),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795690885685),
  ('Ev000000001', 1795690885790),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795690885817),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795690886077);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795690867929, 'the API, starting token', 'The account alice: made'),
  (2, 1795690868178, 'the API, starting token', 'The account bob: made'),
  (3, 1795690868361, 'the API, starting token', 'The account carol: made'),
  (4, 1795690868536, 'the API, starting token', 'The account dave: made'),
  (5, 1795690869266, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795690869601, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795690869766, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795690869874, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795690869984, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795690870150, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795690870214, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795690870430, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795690870867, 'the API, starting token', 'Route 1: made'),
  (14, 1795690871129, 'the API, starting token', 'Route 2: made'),
  (15, 1795690871236, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795690871375, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795690873634, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795690884422, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795690884579, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795690884732, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795690884905, 'bob', 'When bob is told: changed'),
  (22, 1795690885194, 'carol', 'When carol is told: changed'),
  (23, 1795690885775, 'the API', 'The account erin@example.com: made');

CREATE TABLE pulled (
  resource text not null,
  remote_id bigint not null,
  local_key text not null,
  who bigint,
  parent bigint,
  said text not null,
  round bigint not null,
  primary key (resource, remote_id)
);
INSERT INTO "pulled" (resource, remote_id, local_key, who, parent, said, round) VALUES
  ('product_members', 1, '', 3, 5, '', 1),
  ('users', 1, 'alice', NULL, NULL, 'on'||char(10)||'alice@example.com'||char(10)||'Alice Moreau', 1),
  ('superusers', 1, '', 1, NULL, '', 1),
  ('users', 2, 'bob', NULL, NULL, 'on'||char(10)||'bob@example.com'||char(10)||'Bob Okafor', 1),
  ('users', 3, 'carol', NULL, NULL, 'on'||char(10)||'carol@example.com'||char(10)||'Carol Lindqvist', 1),
  ('product_types', 1, 'payments', NULL, NULL, 'Payments', 1),
  ('products', 1, 'web-api', NULL, 1, 'guarded'||char(10)||'payments'||char(10)||'Web API', 1),
  ('products', 5, 'card-vault', NULL, 1, 'guarded'||char(10)||'payments'||char(10)||'Card Vault', 1);

CREATE TABLE pulled_members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "pulled_members" (product, username) VALUES
  ('web-api', 'alice'),
  ('card-vault', 'alice'),
  ('card-vault', 'carol');

CREATE TABLE pull_progress (
  resource text primary key,
  round bigint not null,
  state text not null,
  mode text not null,
  position bigint not null,
  page_size integer not null,
  since bigint,
  asked_at bigint,
  listed bigint not null,
  whole_at bigint,
  trouble text
);
INSERT INTO "pull_progress" (resource, round, state, mode, position, page_size, since, asked_at, listed, whole_at, trouble) VALUES
  ('dojo_group_members', 1, 'DONE', 'PLAIN', 0, 100, 1795690569000, 1795690869000, 0, 1795690869696, NULL),
  ('global_roles', 1, 'DONE', 'PLAIN', 0, 100, 1795690569000, 1795690869000, 0, 1795690869868, NULL),
  ('product_type_members', 1, 'DONE', 'PLAIN', 0, 100, 1795690569000, 1795690869000, 0, 1795690870204, NULL),
  ('product_type_groups', 1, 'DONE', 'PLAIN', 0, 100, 1795690570000, 1795690870000, 0, 1795690870507, NULL),
  ('product_members', 1, 'DONE', 'PLAIN', 0, 100, 1795690570000, 1795690870000, 1, 1795690870997, NULL),
  ('product_groups', 1, 'DONE', 'PLAIN', 0, 100, 1795690571000, 1795690871000, 0, 1795690871092, NULL),
  ('users', 1, 'DONE', 'PLAIN', 0, 100, 1795690571000, 1795690871000, 3, 1795690871338, NULL),
  ('product_types', 1, 'DONE', 'PLAIN', 0, 100, 1795690571000, 1795690871000, 1, 1795690873220, NULL),
  ('products', 1, 'DONE', 'PLAIN', 0, 100, 1795690573000, 1795690873000, 2, 1795690873713, NULL),
  ('engagements', 1, 'DONE', 'WHOLE', 0, 100, 1795690576000, 1795690876000, 0, 1795690877723, NULL),
  ('findings', 1, 'DONE', 'WHOLE', 0, 100, 1795690578000, 1795690878000, 0, 1795690878199, NULL),
  ('risk_acceptance', 1, 'DONE', 'WHOLE', 0, 100, 1795690578000, 1795690878000, 0, 1795690878456, NULL);

CREATE TABLE pull_rounds (
  one smallint primary key,
  source text not null,
  round bigint not null,
  started_at bigint not null,
  finished_at bigint,
  done_at bigint,
  not_before bigint,
  trouble text,
  holder text,
  held_until bigint
);
INSERT INTO "pull_rounds" (one, source, round, started_at, finished_at, done_at, not_before, trouble, holder, held_until) VALUES
  (1, 'http://127.0.0.1:38053', 1, 1795690867301, 1795690878496, 1795690878496, NULL, NULL, NULL, 1795691178495);

CREATE TABLE hooks (
  name text primary key,
  since bigint not null,
  last_at bigint not null,
  last_event text not null,
  last_instance text not null,
  last_became text not null,
  last_taken text,
  last_type text,
  accepted bigint not null,
  duplicate bigint not null,
  not_understood bigint not null,
  ping bigint not null
);
INSERT INTO "hooks" (name, since, last_at, last_event, last_instance, last_became, last_taken, last_type, accepted, duplicate, not_understood, ping) VALUES
  ('defectdojo', 1795690881437, 1795690882689, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

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
CREATE INDEX audit_by_time on audit (at);
CREATE INDEX pulled_by_round on pulled (resource, round);
CREATE INDEX pulled_by_key on pulled (resource, local_key);
CREATE INDEX pulled_by_parent on pulled (resource, parent);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',26);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',83);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
