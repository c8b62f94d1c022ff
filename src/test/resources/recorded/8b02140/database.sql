-- The database that commit 8b02140 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 11:23:53.678', 15, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 11:23:53.697', 2, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 11:23:53.706', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 11:23:53.741', 13, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 11:23:53.764', 6, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 11:23:53.786', 10, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 11:23:53.798', 3, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 11:23:53.811', 4, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 11:23:53.833', 7, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 11:23:53.843', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 11:23:53.871', 6, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795692236865, 73),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795692236865, 13),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795692236865, 10),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795692236865, NULL),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL);

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
  ('alice', 'product_type_added', 0),
  ('alice', 'product_added', 0),
  ('alice', 'engagement_added', 0),
  ('alice', 'test_added', 0),
  ('alice', 'scan_added', 17),
  ('alice', 'scan_added_empty', 0),
  ('alice', 'jira_update', 0),
  ('alice', 'upcoming_engagement', 0),
  ('alice', 'stale_engagement', 0),
  ('alice', 'auto_close_engagement', 0),
  ('alice', 'close_engagement', 0),
  ('alice', 'user_mentioned', 17),
  ('alice', 'code_review', 0),
  ('alice', 'review_requested', 0),
  ('alice', 'report_created', 0),
  ('alice', 'sla_breach', 0),
  ('alice', 'sla_breach_combined', 0),
  ('alice', 'risk_acceptance_expiration', 0),
  ('alice', 'other', 0),
  ('bob', 'product_type_added', 0),
  ('bob', 'product_added', 0),
  ('bob', 'engagement_added', 0),
  ('bob', 'test_added', 2),
  ('bob', 'scan_added', 19),
  ('bob', 'scan_added_empty', 2),
  ('bob', 'jira_update', 0),
  ('bob', 'upcoming_engagement', 0),
  ('bob', 'stale_engagement', 0),
  ('bob', 'auto_close_engagement', 0),
  ('bob', 'close_engagement', 0),
  ('bob', 'user_mentioned', 17),
  ('bob', 'code_review', 0),
  ('bob', 'review_requested', 0),
  ('bob', 'report_created', 0),
  ('bob', 'sla_breach', 16),
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
  ('stamp', '2026-11-26T11:23:56.142623598Z'),
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
  ('a6b63b7c4a7ce727', '2BvdNqd9F/gTfxznsjsvBN+PtNjSY6p3CcDoWrXx/A8ViUTep8MtM+YIZbXb56ITPX4iZQB++vXRRB6ViRAnoX8=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'drlESEBnr3+VjMj4IX5jU1/ImjNsPBkYh8r3mKxzAyunaX8mG1Z8VvRS8sfJoUMEeKcpkOgNnsrclZaPqbxLos0=', '127.0.0.1');

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
  (3, 'test_added'||char(10)||'scan_added'||char(10)||'scan_added_empty', 'web-api', '', 3, 'slack:C000000001', 'ON', NULL),
  (4, 'sla_breach'||char(10)||'sla_breach_combined'||char(10)||'risk_acceptance_expiration', '', '', NULL, 'slack:C000000001', 'ON', 1795692242280);

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
  ('p:web-api', 3);

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'b7DyOAebZlm6c22vXODV7M/DLid2vi/MsQOf8mk0bLKF+9jEaOvIGWOkhZhV3V47Gxcc', NULL, 'active', '', 0, 0, NULL, NULL),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'ZNODMZV05QAZ5IwHOHj4IC+YVWy++dvjbGMaminCb1s2Tx6k61VZMI6k0Q5jXq0LUw==', NULL, NULL, 'active', '', 0, 0, NULL, NULL);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);

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
  ('d457aad2-bf7a-4c9f-ba7e-ed459323b376', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795692236961),
  ('2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795692238354),
  ('b104c740-26d3-43df-8232-7b24e2b3ae03', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795692238394),
  ('a24edfab-1333-4180-924b-add0119be3d9', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795692238421),
  ('eded7606-d3ae-44bc-ae55-ef781b5ed666', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795692238448),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795692239459),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795692239491),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795692239512),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795692239554),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795692239612),
  ('20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 3 findings for Web API","url":"https://dojo.example.com/test/91","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795692240646),
  ('test-268e6883-9478-4919-8bce-20db7beeaf79', 'test', 'other', 'test', NULL, NULL, '{"title":"A test from Dojobell","description":"You asked for it with /dojo test. Nothing happened, and nothing is to be done.","occurredAt":1795692241990,"subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795692241990);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795692239459),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795692239491),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795692239512),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795692239554),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795692239612);

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
  (1, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795692237160, NULL, 1795692237992, NULL, 'C000000001/1795692237.624605', NULL, NULL),
  (2, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795692237160, NULL, 1795692238247, NULL, '<2.afee070d1451@example.com>', NULL, NULL),
  (3, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795692237160, NULL, 1795692237870, NULL, NULL, NULL, NULL),
  (4, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692237160, NULL, 1795692237908, NULL, NULL, NULL, NULL),
  (5, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692237160, NULL, 1795692237905, NULL, NULL, NULL, NULL),
  (6, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795692237160, NULL, 1795692237160, NULL, NULL, NULL, NULL),
  (7, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795692237160, NULL, 1795692237885, NULL, 'C000000002/1795692237.669417', 'ON', NULL),
  (8, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795692237160, NULL, 1795692237990, NULL, NULL, 'OFF', NULL),
  (9, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692237160, NULL, 1795692237160, NULL, NULL, NULL, NULL),
  (10, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692237160, NULL, 1795692237996, NULL, 'D000000003/1795692237.620106', NULL, NULL),
  (11, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692237160, NULL, 1795692237160, NULL, NULL, NULL, NULL),
  (12, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795692237160, NULL, 1795692238216, NULL, '<12.afee070d1451@example.com>', NULL, NULL),
  (13, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795692237160, NULL, 1795692237993, NULL, 'D000000004/1795692237.690148', NULL, NULL),
  (14, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795692237160, NULL, 1795692238236, NULL, '<14.afee070d1451@example.com>', NULL, NULL),
  (15, 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795692237160, NULL, 1795692237160, NULL, NULL, NULL, NULL),
  (16, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795692238370, NULL, 1795692239152, NULL, 'C000000001/1795692239.144064', NULL, NULL),
  (17, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795692238370, NULL, 1795692239327, NULL, '<17.afee070d1451@example.com>', NULL, NULL),
  (18, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795692238370, NULL, 1795692238411, NULL, NULL, NULL, NULL),
  (19, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692238370, NULL, 1795692238436, NULL, NULL, NULL, NULL),
  (20, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692238370, NULL, 1795692238417, NULL, NULL, NULL, NULL),
  (21, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795692238370, NULL, 1795692238370, NULL, NULL, NULL, NULL),
  (22, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795692238370, NULL, 1795692238427, NULL, NULL, 'OFF', NULL),
  (23, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692238370, NULL, 1795692238370, NULL, NULL, NULL, NULL),
  (24, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692238370, NULL, 1795692239126, NULL, 'D000000003/1795692239.117482', NULL, NULL),
  (25, '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692238370, NULL, 1795692238370, NULL, NULL, NULL, NULL),
  (26, 'b104c740-26d3-43df-8232-7b24e2b3ae03', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795692238405, NULL, 1795692239146, NULL, 'D000000004/1795692239.121636', NULL, NULL),
  (27, 'b104c740-26d3-43df-8232-7b24e2b3ae03', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795692238405, NULL, 1795692238405, NULL, NULL, NULL, NULL),
  (28, 'a24edfab-1333-4180-924b-add0119be3d9', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795692238424, NULL, 1795692239152, 16, NULL, NULL, NULL),
  (29, 'a24edfab-1333-4180-924b-add0119be3d9', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795692238424, NULL, 1795692239327, 17, NULL, NULL, NULL),
  (30, 'a24edfab-1333-4180-924b-add0119be3d9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795692238424, NULL, 1795692238716, NULL, NULL, NULL, NULL),
  (31, 'a24edfab-1333-4180-924b-add0119be3d9', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692238424, NULL, 1795692238504, NULL, NULL, NULL, NULL),
  (32, 'a24edfab-1333-4180-924b-add0119be3d9', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692238424, NULL, 1795692238495, NULL, NULL, NULL, NULL),
  (33, 'a24edfab-1333-4180-924b-add0119be3d9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795692238424, NULL, 1795692238424, NULL, NULL, NULL, NULL),
  (34, 'a24edfab-1333-4180-924b-add0119be3d9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692238424, NULL, 1795692238424, NULL, NULL, NULL, NULL),
  (35, 'a24edfab-1333-4180-924b-add0119be3d9', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795692238424, NULL, NULL, NULL, NULL, NULL, NULL),
  (36, 'a24edfab-1333-4180-924b-add0119be3d9', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795692238424, NULL, NULL, NULL, NULL, NULL, NULL),
  (37, 'a24edfab-1333-4180-924b-add0119be3d9', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692238424, NULL, NULL, NULL, NULL, NULL, NULL),
  (38, 'a24edfab-1333-4180-924b-add0119be3d9', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692238424, NULL, 1795692239126, 24, NULL, NULL, NULL),
  (39, 'a24edfab-1333-4180-924b-add0119be3d9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692238424, NULL, 1795692238424, NULL, NULL, NULL, NULL),
  (40, 'a24edfab-1333-4180-924b-add0119be3d9', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795692238424, NULL, 1795692239281, NULL, '<40.afee070d1451@example.com>', NULL, NULL),
  (41, 'eded7606-d3ae-44bc-ae55-ef781b5ed666', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795692238450, NULL, 1795692239152, 16, NULL, NULL, NULL),
  (42, 'eded7606-d3ae-44bc-ae55-ef781b5ed666', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795692238450, NULL, 1795692238450, NULL, NULL, NULL, NULL),
  (43, 'eded7606-d3ae-44bc-ae55-ef781b5ed666', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795692238450, NULL, 1795692238450, NULL, NULL, NULL, NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795692239472, NULL, 1795692239472, NULL, NULL, NULL, NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795692239496, NULL, 1795692239496, NULL, NULL, NULL, NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795692239520, NULL, 1795692240268, NULL, 'C000000001/1795692240.252024', NULL, NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795692239520, NULL, 1795692240402, NULL, '<47.afee070d1451@example.com>', NULL, NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795692239520, NULL, 1795692239585, NULL, NULL, NULL, NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692239520, NULL, 1795692239585, NULL, NULL, NULL, NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692239520, NULL, 1795692239610, NULL, NULL, NULL, NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795692239520, NULL, 1795692239520, NULL, NULL, NULL, NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692239520, NULL, 1795692239520, NULL, NULL, NULL, NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692239520, NULL, 1795692240261, NULL, 'D000000004/1795692240.233433', NULL, NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795692239520, NULL, 1795692239713, NULL, '<54.afee070d1451@example.com>', NULL, NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692239520, NULL, 1795692239520, NULL, NULL, NULL, NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692239520, NULL, 1795692240256, NULL, 'D000000003/1795692240.213482', NULL, NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692239520, NULL, 1795692239520, NULL, NULL, NULL, NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795692239520, NULL, 1795692240436, NULL, '<58.afee070d1451@example.com>', NULL, NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795692239562, NULL, 1795692240268, 46, NULL, NULL, NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795692239562, NULL, 1795692240402, 47, NULL, NULL, NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795692239562, NULL, 1795692239562, NULL, NULL, NULL, NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795692239562, NULL, 1795692239562, NULL, NULL, NULL, NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'merged', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795692239615, NULL, 1795692240261, 53, NULL, NULL, NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795692239615, NULL, 1795692239615, NULL, NULL, NULL, NULL),
  (65, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795692240649, NULL, 1795692241394, NULL, 'C000000001/1795692241.374314', NULL, NULL),
  (66, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795692240649, NULL, 1795692241447, NULL, '<66.afee070d1451@example.com>', NULL, NULL),
  (67, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795692240649, NULL, 1795692240711, NULL, NULL, NULL, NULL),
  (68, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692240649, NULL, 1795692240719, NULL, NULL, NULL, NULL),
  (69, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795692240649, NULL, 1795692240706, NULL, NULL, NULL, NULL),
  (70, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795692240649, NULL, 1795692240649, NULL, NULL, NULL, NULL),
  (71, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795692240649, NULL, 1795692240708, NULL, 'C000000002/1795692240.690999', 'ON', NULL),
  (72, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795692240649, NULL, 1795692240707, NULL, NULL, 'OFF', NULL),
  (73, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'slack', 'slack:@alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692240649, NULL, 1795692240739, NULL, 'D000000005/1795692240.713820', NULL, NULL),
  (74, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692240649, NULL, 1795692240649, NULL, NULL, NULL, NULL),
  (75, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795692240649, NULL, 1795692241384, NULL, 'D000000003/1795692241.338256', NULL, NULL),
  (76, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795692240649, NULL, 1795692240649, NULL, NULL, NULL, NULL),
  (77, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795692240649, NULL, 1795692241491, NULL, '<77.afee070d1451@example.com>', NULL, NULL),
  (78, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795692240649, NULL, 1795692241392, NULL, 'D000000004/1795692241.350209', NULL, NULL),
  (79, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795692240649, NULL, 1795692240774, NULL, '<79.afee070d1451@example.com>', NULL, NULL),
  (80, '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795692240649, NULL, 1795692240649, NULL, NULL, NULL, NULL),
  (81, 'test-268e6883-9478-4919-8bce-20db7beeaf79', 'alert', 'alert:bob', 'bob', 'sent', 'You asked for a test', 0, NULL, 1795692242041, NULL, 1795692242041, NULL, NULL, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', NULL, 1795692241780, NULL, NULL),
  ('mailto:dave@example.com', NULL, 1795692242492, NULL, NULL),
  ('mailto:security@example.com', NULL, 1795692242450, NULL, NULL),
  ('slack:@bob', NULL, 1795692242445, NULL, NULL),
  ('slack:@carol', NULL, 1795692242440, NULL, NULL),
  ('slack:C000000001', NULL, 1795692242446, NULL, NULL),
  ('slack:C000000002', NULL, 1795692241769, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', NULL, 1795692240994, NULL, NULL),
  ('teams:e3bdce566a83e2af', NULL, 1795692240993, NULL, NULL),
  ('webhook:1', NULL, NULL, NULL, NULL),
  ('webhook:2', NULL, NULL, NULL, NULL),
  ('slack:@alice', NULL, 1795692241798, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 9, 0, 1795692237160),
  (2, 'bob', 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 15, 0, 1795692237160),
  (3, 'carol', 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 11, 0, 1795692237160),
  (4, 'system', 'd457aad2-bf7a-4c9f-ba7e-ed459323b376', 6, 0, 1795692237160),
  (5, 'alice', '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 23, 0, 1795692238370),
  (6, 'carol', '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 25, 0, 1795692238370),
  (7, 'system', '2fdb9c64-9c41-4454-bd81-af5caa48bdb6', 21, 0, 1795692238370),
  (8, 'bob', 'b104c740-26d3-43df-8232-7b24e2b3ae03', 27, 0, 1795692238405),
  (9, 'alice', 'a24edfab-1333-4180-924b-add0119be3d9', 34, 0, 1795692238424),
  (10, 'carol', 'a24edfab-1333-4180-924b-add0119be3d9', 39, 0, 1795692238424),
  (11, 'system', 'a24edfab-1333-4180-924b-add0119be3d9', 33, 0, 1795692238424),
  (12, 'alice', 'eded7606-d3ae-44bc-ae55-ef781b5ed666', 43, 0, 1795692238450),
  (13, 'system', 'eded7606-d3ae-44bc-ae55-ef781b5ed666', 42, 0, 1795692238450),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795692239472),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795692239496),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795692239520),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795692239520),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795692239520),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795692239520),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795692239562),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795692239562),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795692239615),
  (23, 'alice', '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 74, 0, 1795692240649),
  (24, 'bob', '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 80, 0, 1795692240649),
  (25, 'carol', '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 76, 0, 1795692240649),
  (26, 'system', '20e85033-6dd3-4d82-9323-2ddce6e74c9c', 70, 0, 1795692240649),
  (27, 'bob', 'test-268e6883-9478-4919-8bce-20db7beeaf79', 81, 0, 1795692242041);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
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
  ('bob', 'Europe/Berlin', NULL, NULL, NULL, NULL);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795692237238, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795695837389, 0, NULL, 1795692237389, NULL, 0, NULL, 3, NULL),
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
  ('slack:C000000002', 'engagement:q4-pentest', '1795692237.669417', 1795692237841, 7, 1, 1, 1, 0, 1795692237841),
  ('slack:C000000002', 'product:web-api', '1795692240.690999', 1795692240704, 71, 1, 1, 0, 0, 1795692240704);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);

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
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795692237885, 1795692237885),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795692237992, 1795692237992),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795692237993, 1795692237993),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795692237996, 1795692237996),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 56, 1, 1795692240256, 1795692240256),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 3 findings for Web API', 71, 1, 1795692240708, 1795692240708),
  ('slack:@alice', 'scan_added'||char(10)||'web-api'||char(10)||'Created 3 findings for Web API', 73, 1, 1795692240739, 1795692240739),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 3 findings for Web API', 75, 1, 1795692241384, 1795692241384),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 3 findings for Web API', 78, 1, 1795692241392, 1795692241392),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 3 findings for Web API', 65, 1, 1795692241394, 1795692241394);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795692241601),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795692241650),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795692241662),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795692241727),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795692241741),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795692241758),
  ('1000007.424242.0000000000000000538454127b096493', 1795692241801),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795692241820),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795692241837),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795692241871),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795692241896),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795692241948),
  ('1000013.424242.000000000000000008d12e6b76c84d11', 1795692241981),
  ('1000014.424242.0000000000000000a708a824f612c926', 1795692242067),
  ('1000015.424242.0000000000000000454021de755d453b', 1795692242125),
  ('1000016.424242.0000000000000000e3779b97f4a7c150', 1795692242158),
  ('1000017.424242.000000000000000081af155173f23d65', 1795692242182),
  ('1000018.424242.00000000000000001fe68f0af33cb97a', 1795692242200),
  ('1000019.424242.0000000000000000be1e08c47287358f', 1795692242221),
  ('1000020.424242.00000000000000005c55827df1d1b1a4', 1795692242247),
  ('1000021.424242.0000000000000000fa8cfc37711c2db9', 1795692242271),
  ('1000022.424242.000000000000000098c475f0f066a9ce', 1795692242295),
  ('1000023.424242.000000000000000036fbefaa6fb125e3', 1795692242308),
  ('1000024.424242.0000000000000000d5336963eefba1f8', 1795692242340);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795692236375, 'the API, starting token', 'The account alice: made'),
  (2, 1795692236416, 'the API, starting token', 'The account bob: made'),
  (3, 1795692236434, 'the API, starting token', 'The account carol: made'),
  (4, 1795692236454, 'the API, starting token', 'The account dave: made'),
  (5, 1795692236576, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795692236631, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795692236657, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795692236691, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795692236721, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795692236749, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795692236762, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795692236788, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795692236856, 'the API, starting token', 'Route 1: made'),
  (14, 1795692236881, 'the API, starting token', 'Route 2: made'),
  (15, 1795692236902, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795692236930, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795692240637, 'the API, starting token', 'The setting of alice, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported, User mentioned: slack and alert'),
  (18, 1795692241686, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795692241731, 'bob', 'The setting of bob, Test added, Scan imported without changes: email'),
  (20, 1795692241748, 'bob', 'The setting of bob, SLA breach: alert'),
  (21, 1795692241781, 'bob', 'Muted by bob: mobile-app'),
  (22, 1795692241808, 'bob', 'Muted by bob: stale_engagement'),
  (23, 1795692241825, 'bob', 'Unmuted by bob: mobile-app'),
  (24, 1795692242111, 'bob', 'When bob is told: changed'),
  (25, 1795692242143, 'bob', 'When bob is told: changed'),
  (26, 1795692242167, 'bob', 'When bob is told: changed'),
  (27, 1795692242187, 'bob', 'When bob is told: changed'),
  (28, 1795692242230, 'alice', 'Route 3: made'),
  (29, 1795692242257, 'alice', 'Route 4: made'),
  (30, 1795692242281, 'alice', 'Route 4: deleted'),
  (31, 1795692242353, 'erin@example.com', 'The account erin@example.com: made');

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

CREATE TABLE pulled_members (
  product text not null,
  username text not null,
  primary key (product, username)
);

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
  ('defectdojo', 1795692239433, 1795692239620, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795692237024);

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
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',27);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',81);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',4);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
