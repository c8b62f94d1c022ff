-- The database that commit 458c853 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:27:09.623', 39, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:27:09.642', 3, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:27:09.653', 2, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:27:09.676', 7, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:27:09.688', 3, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:27:09.736', 25, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:27:09.751', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:27:09.777', 4, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:27:09.827', 9, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:27:09.858', 3, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:27:09.878', 7, 1),
  (12, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:27:09.915', 2, 1),
  (13, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:27:09.922', 1, 1);

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
, introduced smallint not null default 0, slack_linked smallint not null default 0, slack_away text, slack_sought_at bigint, slack_greeted bigint);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active, introduced, slack_linked, slack_away, slack_sought_at, slack_greeted) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703260105, NULL),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703260105, 45),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703260105, 18),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703260105, NULL),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:44573/product/type/1'),
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
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:44573/product/5', 'members'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:44573/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
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
  ('secret_probe', 'QCzW70qbAN7CpuM8zXwwoGPHZkeu+hUUtMixWDQYv/cTu+sE'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:28:06.617266702Z'),
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
  ('a6b63b7c4a7ce727', 'pdSVgnyBCdyzlOue1+oGisINXnPzahSA9jCDI3hb1UHcfawE504RC4VDunAL6sMAiPhJly8XGWcalLR7lX5ZDL8=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'lxtaWrmmBAWdxfaQSs6rLwUDgQ9jTqG2RcSso8W5qYNUe/XJr4glzAHmJhFMUZPopNMvSoCKYr/XXrgsyfBMxQM=', '127.0.0.1');

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
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF', NULL),
  (3, 'test_added'||char(10)||'scan_added'||char(10)||'scan_added_empty', 'ledger', '', 3, 'slack:C000000001', 'ON', NULL);

CREATE TABLE route_events (
  event_type text not null,
  route bigint not null,
  primary key (event_type, route)
);
INSERT INTO "route_events" (event_type, route) VALUES
  ('scan_added', 1),
  ('sla_breach', 1),
  ('scan_added', 2),
  ('test_added', 3),
  ('scan_added', 3),
  ('scan_added_empty', 3);

CREATE TABLE route_subjects (
  subject text not null,
  route bigint not null,
  primary key (subject, route)
);
INSERT INTO "route_subjects" (subject, route) VALUES
  ('p:web-api', 1),
  ('t:payments', 2),
  ('p:ledger', 3);

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'o7PAtKbew2WFYVeAqUow/aMs9js3bzCGpO9YEb1G28pBkiLy/K4/y12wHqG4QHFWJQ8w', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:29:15Z: The webhook answered 503', 60000, 0, 1795703294559, 1795703295814),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', '1YpkiuiolIXr2iUmaWNoKZ3Ng4ny0Psqdiu7rWq99bXraNtHe3heHyJLvQ1PeuH4IQ==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:29:15Z: The webhook answered 503', 60000, 0, 1795703294566, 1795703295815);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'ec8c2baf9c48b2998c5224de7e1222d239d8b1bd44b33c46b0279735b7cba683', 1795703231072);

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
  ('b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703262945),
  ('193bcff7-331f-4fd3-88ef-3a31b37e1028', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703268219),
  ('96d41f26-bae0-458c-b2ed-5b1f09a04ae7', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703268685),
  ('d7c276f3-987b-4764-a411-e62dce2f67c9', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703268945),
  ('c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703269095),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703270856),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703270923),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703270941),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703271254),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703271441),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703286565),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703287454),
  ('7f4d8d56-faad-480e-99e1-e3d2094ab0de', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703288106),
  ('ddbd1a6a-aa04-4767-99e9-ce857a50271c', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 587635","description":"Type /dojo link 587635 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703292726),
  ('249ca1f9-18b6-400f-934f-132001554f6b', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 687444","description":"Type /dojo link 687444 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703293307),
  ('0c797af9-1da7-4652-94e9-4fe76a741997', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703293708),
  ('4e9f514c-f297-4db5-b104-a86e911da6d4', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703294414),
  ('835906ad-ed93-4a12-b3d8-ae99c24b2c9e', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44573/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703294834);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703270856),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703270923),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703270941),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703271254),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703271441),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703286565),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703287454),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '7f4d8d56-faad-480e-99e1-e3d2094ab0de', 1795703288106);

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
  reference text, threads text, refused smallint, chosen_by text, uid text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, chosen_by, uid) VALUES
  (1, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703263734, NULL, 1795703267228, NULL, 'C000000001/1795703265.967147', NULL, NULL, NULL, 'c8f8a1f33d2f41a1a6bb4298bdc5f381'),
  (2, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703263734, NULL, 1795703267952, NULL, '<753ef23c48124ea09577fddf53efeac4@example.com>', NULL, NULL, NULL, '753ef23c48124ea09577fddf53efeac4'),
  (3, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703263734, NULL, 1795703267425, NULL, NULL, NULL, NULL, NULL, '3665acaea22d4df49f6fb202522328bf'),
  (4, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703263734, NULL, 1795703267541, NULL, NULL, NULL, NULL, NULL, 'b9e640225e6a4ac994d0fcbe19256aca'),
  (5, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703263734, NULL, 1795703267556, NULL, NULL, NULL, NULL, NULL, '137492e8119c4d008686a9c7f04018e8'),
  (6, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703263734, NULL, 1795703263734, NULL, NULL, NULL, NULL, NULL, '5394d0b9d0a3415894f6bb7fa71e5a87'),
  (7, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703263734, NULL, 1795703267286, NULL, 'C000000002/1795703266.179016', 'ON', NULL, NULL, 'feaefdd4071f4d15995985bad7920a7b'),
  (8, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703263734, NULL, 1795703267560, NULL, NULL, 'OFF', NULL, NULL, '4e4ef97cea8f4073bdc7e4bb6671e3f2'),
  (9, 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703263734, NULL, 1795703263734, NULL, NULL, NULL, NULL, NULL, 'cc55f8541df64fa3b8620132dc276de0'),
  (10, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703268258, NULL, 1795703269092, NULL, 'C000000001/1795703268.985309', NULL, NULL, NULL, '82f57344a93549ec9b9102e07a22dad6'),
  (11, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703268258, NULL, 1795703269770, NULL, '<e5bbb25bf142381c9f436ffc441e6b00@example.com>', NULL, NULL, NULL, '5f3d53dcc1cd43ee8b08ee11fd849af4'),
  (12, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703268258, NULL, 1795703268565, NULL, NULL, NULL, NULL, NULL, '4704fa362eb34f978bb0f2615f95a211'),
  (13, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703268258, NULL, 1795703268542, NULL, NULL, NULL, NULL, NULL, 'fb8a328553784bb1b26d31c35ef7ebe8'),
  (14, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703268258, NULL, 1795703268545, NULL, NULL, NULL, NULL, NULL, 'de1e744c1fac4fd18c19393bcfbc59a8'),
  (15, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703268258, NULL, 1795703268258, NULL, NULL, NULL, NULL, NULL, '214f1b5ded9a4094a1667e722f9f0b1b'),
  (16, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703268258, NULL, 1795703268506, NULL, NULL, 'OFF', NULL, NULL, '13cd536997884c8ba3d0c95e2e5bf7cb'),
  (17, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703268258, NULL, 1795703268258, NULL, NULL, NULL, NULL, NULL, 'f8eec36710ca40f0991147470485045a'),
  (18, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703268258, NULL, 1795703269093, NULL, 'D000000003/1795703268.883415', NULL, NULL, NULL, '127bb55ab83244808cfcb8bd0172429e'),
  (19, '193bcff7-331f-4fd3-88ef-3a31b37e1028', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703268258, NULL, 1795703268258, NULL, NULL, NULL, NULL, NULL, '76dc9cc5e6654ed89f9400a45a621481'),
  (20, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703269020, NULL, 1795703270620, NULL, 'C000000001/1795703270.605471', NULL, NULL, NULL, '8a69faf12c7f4ec899a915b81c952e74'),
  (21, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703269020, NULL, 1795703269770, 11, NULL, NULL, NULL, NULL, 'e50c4ca24a944579a00e543b0e135e2f'),
  (22, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703269020, NULL, 1795703269722, NULL, NULL, NULL, NULL, NULL, 'da21a26ada8d4e3ea2a5fa936b58f406'),
  (23, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703269020, NULL, 1795703269570, NULL, NULL, NULL, NULL, NULL, '2cc37a84526b4af58072e80532597781'),
  (24, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703269020, NULL, 1795703269604, NULL, NULL, NULL, NULL, NULL, '41b02e62c4f04f30aca6d148315384d7'),
  (25, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703269020, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, '5910356f3ee04c9eacda18b76f3bc881'),
  (26, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703269020, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, '1204cde3ff844f569a7bce93dca8d305'),
  (27, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '808da88b5e2c403789adb1bf09bca2a1'),
  (28, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '295a5939591d44ec814f871c0ce84ff9'),
  (29, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'a0cb1f0d19984889b927f40abb77a7a8'),
  (30, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703269020, NULL, 1795703270606, NULL, 'D000000003/1795703270.471078', NULL, NULL, NULL, 'eb059ba06aba4891ad4d34ffca661bb0'),
  (31, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703269020, NULL, 1795703269020, NULL, NULL, NULL, NULL, NULL, 'eb3a249277c942bc9eb62badafd9a610'),
  (32, 'd7c276f3-987b-4764-a411-e62dce2f67c9', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703269020, NULL, 1795703269798, NULL, '<3bead3d45f624326ae2e4dc5a093cb6e@example.com>', NULL, NULL, NULL, '3bead3d45f624326ae2e4dc5a093cb6e'),
  (33, 'c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703269140, NULL, 1795703270620, 20, NULL, NULL, NULL, NULL, '50d54dac5fce49c7bb4ec42770f337c8'),
  (34, 'c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703269140, NULL, 1795703269140, NULL, NULL, NULL, NULL, NULL, '2d4c6e320cf5456baffb422bf869e0da'),
  (35, 'c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703269140, NULL, 1795703269140, NULL, NULL, NULL, NULL, NULL, 'd4fa0f15c8de4dd6b406dbd21876e650'),
  (36, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703270889, NULL, 1795703270889, NULL, NULL, NULL, NULL, NULL, '1d76a01b7d1c49f3bb4a7b61cb913d3f'),
  (37, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703270926, NULL, 1795703270926, NULL, NULL, NULL, NULL, NULL, '033e480c6b3743a6a8c77352d2d73d63'),
  (38, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703270947, NULL, 1795703271939, NULL, 'C000000001/1795703271.884972', NULL, NULL, NULL, '4f651a085aca406eac797c526cf79f1f'),
  (39, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703270947, NULL, 1795703271730, NULL, '<28105cb0d7c340219bf513f74f4f3c90@example.com>', NULL, NULL, NULL, '28105cb0d7c340219bf513f74f4f3c90'),
  (40, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703270947, NULL, 1795703271432, NULL, NULL, NULL, NULL, NULL, '3012ff96f6d148cdbde40ecfbf73a95f'),
  (41, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703270947, NULL, 1795703271426, NULL, NULL, NULL, NULL, NULL, '26edd0b13c7743cc835e43c2561834c5'),
  (42, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703270947, NULL, 1795703271556, NULL, NULL, NULL, NULL, NULL, 'f036e73424444a439881af3f2ee58a3d'),
  (43, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703270947, NULL, 1795703270947, NULL, NULL, NULL, NULL, NULL, 'b1a04ff33aa34af4b34538073aa44eb1'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703270947, NULL, 1795703270947, NULL, NULL, NULL, NULL, NULL, 'fdbc56f4b8254ab386e8f7ec5db9c5f9'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703270947, NULL, 1795703271424, NULL, 'D000000004/1795703271.337492', NULL, NULL, NULL, 'b6a8ded8212446ec9b742655a4e65f5f'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703270947, NULL, 1795703271632, NULL, '<290149246c1c45109b69e55ae8658cb8@example.com>', NULL, NULL, NULL, '290149246c1c45109b69e55ae8658cb8'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703270947, NULL, 1795703270947, NULL, NULL, NULL, NULL, NULL, 'a2997f58dce64bc792e0fb702e74365c'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703270947, NULL, 1795703271892, NULL, 'D000000003/1795703271.850432', NULL, NULL, NULL, 'e9e329d579d64af8bdeecabd8707329f'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703270947, NULL, 1795703270947, NULL, NULL, NULL, NULL, NULL, '6853e7b4042b4ef5904394f614f7758d'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703270947, NULL, 1795703271774, NULL, '<1bce9c71eec445f0bc978ab2c7ad1f51@example.com>', NULL, NULL, NULL, '1bce9c71eec445f0bc978ab2c7ad1f51'),
  (51, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703271301, NULL, 1795703271939, 38, NULL, NULL, NULL, NULL, '2501bcd34f044e128c8b892dd0f53380'),
  (52, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703271301, NULL, 1795703272815, NULL, '<0a997fcbf8e448ccbbd41f08cbab2e31@example.com>', NULL, NULL, NULL, '0a997fcbf8e448ccbbd41f08cbab2e31'),
  (53, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703271301, NULL, 1795703271301, NULL, NULL, NULL, NULL, NULL, 'ed2c142cec4748f6b4d22f296b192b3f'),
  (54, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703271301, NULL, 1795703271301, NULL, NULL, NULL, NULL, NULL, 'b324bc9d88b04020a1d074cce56363fb'),
  (55, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703271572, NULL, 1795703272555, NULL, 'D000000004/1795703272.545956', NULL, NULL, NULL, '16e8a6121eba42bf81cabd620532e59a'),
  (56, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703271572, NULL, 1795703271572, NULL, NULL, NULL, NULL, NULL, '5cdf595d487c4759bd4f2e3a82469b13'),
  (57, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703287618, NULL, 1795703290540, NULL, 'C000000001/1795703289.434618', NULL, NULL, NULL, '028b330c65d74c7792d1a8679e27a993'),
  (58, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703287618, NULL, 1795703290410, NULL, '<60ce2e973fea4e7e920080824c1b1684@example.com>', NULL, NULL, NULL, '60ce2e973fea4e7e920080824c1b1684'),
  (59, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703287618, NULL, 1795703287618, NULL, NULL, NULL, NULL, NULL, '03ef8d5d71764a238e67d90e8c5e23c2'),
  (60, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703287618, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, '64034437b18346dc968d7a62b5889e9e'),
  (61, 'ddbd1a6a-aa04-4767-99e9-ce857a50271c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703292734, NULL, 1795703293356, NULL, '<060d218d1046461680f7229adf038f10@example.com>', NULL, NULL, NULL, '060d218d1046461680f7229adf038f10'),
  (62, '249ca1f9-18b6-400f-934f-132001554f6b', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703293308, NULL, 1795703293541, NULL, '<8f75b39b05414eea9d5fda45a2730cb8@example.com>', NULL, NULL, NULL, '8f75b39b05414eea9d5fda45a2730cb8'),
  (63, '0c797af9-1da7-4652-94e9-4fe76a741997', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703293733, NULL, 1795703294015, NULL, 'C000000001/1795703293.938927', NULL, NULL, NULL, '62fc732cd401472cb233a2129986507a'),
  (64, '0c797af9-1da7-4652-94e9-4fe76a741997', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703293733, NULL, 1795703294180, NULL, '<bb75517260564c1a98c9ebeffb1dda82@example.com>', NULL, NULL, NULL, 'bb75517260564c1a98c9ebeffb1dda82'),
  (65, '0c797af9-1da7-4652-94e9-4fe76a741997', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703293733, NULL, 1795703294226, NULL, NULL, NULL, NULL, NULL, 'fcda69e769774cc795aaebc712b42d8b'),
  (66, '0c797af9-1da7-4652-94e9-4fe76a741997', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703293733, NULL, 1795703294227, NULL, NULL, NULL, NULL, NULL, '4796d9ef24194378aec3c3429f389090'),
  (67, '0c797af9-1da7-4652-94e9-4fe76a741997', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703293733, NULL, 1795703294222, NULL, NULL, NULL, NULL, NULL, 'bc26059f3c0f4a73aea5e1fd51d426b2'),
  (68, '0c797af9-1da7-4652-94e9-4fe76a741997', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703293733, NULL, 1795703293733, NULL, NULL, NULL, NULL, NULL, '62368e3f8acc47159696ec55fe4fa1e7'),
  (69, '0c797af9-1da7-4652-94e9-4fe76a741997', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703293733, NULL, 1795703294210, NULL, NULL, 'OFF', NULL, NULL, 'f322e08089a245bb9d06e501e11cc386'),
  (70, '0c797af9-1da7-4652-94e9-4fe76a741997', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703293733, NULL, 1795703293733, NULL, NULL, NULL, NULL, NULL, '92c6c5d2d3e44bc6b8b2b49f2488b3f9'),
  (71, '0c797af9-1da7-4652-94e9-4fe76a741997', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703293733, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, '176fa6b42d9242c5a8be425f6e1c9670'),
  (72, '0c797af9-1da7-4652-94e9-4fe76a741997', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703293733, NULL, 1795703293733, NULL, NULL, NULL, NULL, NULL, '610588796a16450b85d115bc1a497f2f'),
  (73, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703294423, 1795703297949, NULL, NULL, NULL, NULL, NULL, NULL, '9da21cd1f2ae40319575f0cc5fc5eba6'),
  (74, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795703294423, 1795703298215, NULL, NULL, NULL, NULL, NULL, NULL, 'ffc52e25fba94ecd9a6110befb661f23'),
  (75, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795703294423, 1795703297402, NULL, NULL, NULL, NULL, NULL, NULL, '6040222e53da4246b82d5cff37ee76c3'),
  (76, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703294423, 1795703355814, NULL, NULL, NULL, NULL, NULL, NULL, 'bdeb1b10f04640ad92024183ad234016'),
  (77, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703294423, 1795703355815, NULL, NULL, NULL, NULL, NULL, NULL, 'c4019ed301a74f9385c70878f0af5499'),
  (78, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703294423, NULL, 1795703294423, NULL, NULL, NULL, NULL, NULL, '809b3291b269473f9260dcc29a40df3e'),
  (79, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795703294423, 1795703299458, NULL, NULL, NULL, 'ON', NULL, NULL, 'ddb954a4205e49cbb0706164a27acfbb'),
  (80, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795703294423, 1795703300371, NULL, NULL, NULL, 'OFF', NULL, NULL, '8f7b25b5105a441e9af60e0a01b65940'),
  (81, '4e9f514c-f297-4db5-b104-a86e911da6d4', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703294423, NULL, 1795703294423, NULL, NULL, NULL, NULL, NULL, '481736cec7724735bdbfef046b46f4b3');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:security@example.com', 1795703298215, 1795703298215, NULL, NULL),
  ('slack:C000000001', 1795703297949, 1795703297949, NULL, NULL),
  ('slack:C000000002', 1795703299458, 1795703299458, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795703297402, 1795703297402, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795703300371, 1795703300371, NULL, NULL),
  ('webhook:1', 1795703355814, 1795703355814, NULL, NULL),
  ('webhook:2', 1795703355815, 1795703355815, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795703272954, NULL, NULL),
  ('mailto:dave@example.com', NULL, 1795703294372, NULL, NULL),
  ('mailto:bob@example.com', NULL, 1795703272707, NULL, NULL),
  ('slack:@bob', NULL, 1795703273607, NULL, NULL),
  ('mailto:carol@example.com', NULL, 1795703294545, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 9, 0, 1795703263734),
  (2, 'system', 'b7b54d16-5630-4ae5-bd63-3c87199bfcd7', 6, 0, 1795703263734),
  (3, 'alice', '193bcff7-331f-4fd3-88ef-3a31b37e1028', 17, 0, 1795703268258),
  (4, 'carol', '193bcff7-331f-4fd3-88ef-3a31b37e1028', 19, 0, 1795703268258),
  (5, 'system', '193bcff7-331f-4fd3-88ef-3a31b37e1028', 15, 0, 1795703268258),
  (6, 'alice', 'd7c276f3-987b-4764-a411-e62dce2f67c9', 26, 0, 1795703269020),
  (7, 'carol', 'd7c276f3-987b-4764-a411-e62dce2f67c9', 31, 0, 1795703269020),
  (8, 'system', 'd7c276f3-987b-4764-a411-e62dce2f67c9', 25, 0, 1795703269020),
  (9, 'alice', 'c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 35, 0, 1795703269140),
  (10, 'system', 'c8fa72e4-0012-4af0-92bd-a8ceffdbe025', 34, 0, 1795703269140),
  (11, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 36, 0, 1795703270889),
  (12, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 37, 0, 1795703270926),
  (13, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 44, 0, 1795703270947),
  (14, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 47, 0, 1795703270947),
  (15, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703270947),
  (16, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 43, 0, 1795703270947),
  (17, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 54, 0, 1795703271301),
  (18, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 53, 0, 1795703271301),
  (19, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 56, 0, 1795703271572),
  (20, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 59, 0, 1795703287618),
  (21, 'alice', '0c797af9-1da7-4652-94e9-4fe76a741997', 70, 0, 1795703293733),
  (22, 'carol', '0c797af9-1da7-4652-94e9-4fe76a741997', 72, 0, 1795703293733),
  (23, 'system', '0c797af9-1da7-4652-94e9-4fe76a741997', 68, 0, 1795703293733),
  (24, 'alice', '4e9f514c-f297-4db5-b104-a86e911da6d4', 81, 0, 1795703294423),
  (25, 'system', '4e9f514c-f297-4db5-b104-a86e911da6d4', 78, 0, 1795703294423);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295290883),
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
  ('4711', 'web-api', 'SQL injection in /orders', 3, '2026-12-01', NULL, '2026-12-01', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4711'),
  ('4712', 'web-api', 'Old TLS on /pay', 2, '2026-11-26', NULL, '2026-11-26', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4712'),
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44573/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44573/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44573/finding/11');

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
INSERT INTO "announcements" (kind, subject, stage, at) VALUES
  ('upcoming', 'q4', '2026-11-28', 1795703287211),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703287835),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703288304);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703260700, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706859531, 0, NULL, 1795703259531, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795704159840, 0, NULL, 1795703259840, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703266.179016', 1795703267037, 7, 1, 1, 1, 0, 1795703267037);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '4258b348d32e5f0d25055f07b750d14cc17a60128ac3c71ed7b1ca1e48b1a83c', 1795703892710, 0),
  ('U000000005', 'carol', '0b8ab03a76b6e597556aeed985d2dd54cfb1e374e04f84828a4a0576cd478478', 1795703893223, 0);

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
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703267228, 1795703267228),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703267286, 1795703267286),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 10, 1, 1795703269092, 1795703269092),
  ('slack:@carol', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 18, 1, 1795703269093, 1795703269093),
  ('slack:@carol', 'scan_added'||char(10)||'mobile-app'||char(10)||'Nothing new in Mobile app', 30, 1, 1795703270606, 1795703270606),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 45, 1, 1795703271424, 1795703271424),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 48, 1, 1795703271892, 1795703271892),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 57, 1, 1795703290540, 1795703290540),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 63, 1, 1795703294015, 1795703294015);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703288796),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703290296),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703290774),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703291207),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703291371),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703291530),
  ('1000007.424242.0000000000000000538454127b096493', 1795703291873),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703292006),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703292216),
  ('Ev000000001', 1795703292595),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703292690),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703292850);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703259147, 'the API, starting token', 'The account alice: made'),
  (2, 1795703259466, 'the API, starting token', 'The account bob: made'),
  (3, 1795703259652, 'the API, starting token', 'The account carol: made'),
  (4, 1795703259912, 'the API, starting token', 'The account dave: made'),
  (5, 1795703260369, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703260706, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703260919, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703261142, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703261342, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703261511, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703261618, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703261805, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703262213, 'the API, starting token', 'Route 1: made'),
  (14, 1795703262334, 'the API, starting token', 'Route 2: made'),
  (15, 1795703262568, 'DefectDojo', 'The product web-api: now for its members only'),
  (16, 1795703262618, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (17, 1795703262709, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (18, 1795703290707, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703291051, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703291278, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703291464, 'bob', 'When bob is told: changed'),
  (22, 1795703291714, 'carol', 'When carol is told: changed'),
  (23, 1795703292120, 'alice', 'Route 3: made'),
  (24, 1795703292322, 'erin@example.com', 'The account erin@example.com: made');

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
  ('product_members', 1, '', 3, 5, '', 2),
  ('users', 1, 'alice', NULL, NULL, 'on'||char(10)||'alice@example.com'||char(10)||'Alice Moreau', 2),
  ('superusers', 1, '', 1, NULL, '', 2),
  ('users', 2, 'bob', NULL, NULL, 'on'||char(10)||'bob@example.com'||char(10)||'Bob Okafor', 2),
  ('users', 3, 'carol', NULL, NULL, 'on'||char(10)||'carol@example.com'||char(10)||'Carol Lindqvist', 2),
  ('product_types', 1, 'payments', NULL, NULL, 'Payments', 2),
  ('products', 1, 'web-api', NULL, 1, 'guarded'||char(10)||'payments'||char(10)||'Web API', 2),
  ('products', 5, 'card-vault', 2, 1, 'guarded'||char(10)||'payments'||char(10)||'Card Vault', 2),
  ('engagements', 3, 'nightly', NULL, 5, '', 2),
  ('findings', 13, 'defectdojo-13', NULL, 5, '', 2),
  ('findings', 12, 'defectdojo-12', NULL, 5, '', 2),
  ('findings', 11, 'defectdojo-11', NULL, 5, '', 2);

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702987000, 1795703287000, 0, 1795703288534, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795702988000, 1795703288000, 0, 1795703290282, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702990000, 1795703290000, 0, 1795703290630, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702990000, 1795703290000, 0, 1795703290869, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702990000, 1795703290000, 1, 1795703291174, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702991000, 1795703291000, 0, 1795703291372, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795702991000, 1795703291000, 3, 1795703291620, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795702991000, 1795703291000, 1, 1795703291769, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795702991000, 1795703291000, 2, 1795703291980, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795702992000, 1795703292000, 1, 1795703264360, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795702992000, 1795703292000, 3, 1795703264469, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795702992000, 1795703292000, 0, 1795703265056, NULL);

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
  (1, 'http://127.0.0.1:44573', 2, 1795703286367, 1795703292624, 1795703292624, NULL, NULL, NULL, 1795703592622);

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
  ('defectdojo', 1795703270804, 1795703271637, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703260359);

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
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',25);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',81);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
