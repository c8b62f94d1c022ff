-- The database that commit 3137595 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:28:24.177', 55, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:28:24.239', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:28:24.266', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:28:24.328', 6, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:28:24.350', 3, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:28:24.364', 8, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:28:24.397', 11, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:28:24.416', 6, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:28:24.434', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:28:24.447', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:28:24.460', 5, 1),
  (12, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:28:24.472', 2, 1),
  (13, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:28:24.480', 2, 1),
  (14, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:28:24.489', 1, 1),
  (15, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:28:24.501', 2, 1);

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
, introduced smallint not null default 0, slack_linked smallint not null default 0, slack_away text, slack_sought_at bigint, slack_greeted bigint, link_key text);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active, introduced, slack_linked, slack_away, slack_sought_at, slack_greeted, link_key) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703321141, NULL, '5de00605-5e39-4291-b3b4-25911eef159c'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703321141, 13, 'c48e4774-85ae-433d-9998-ac3f11a3f51e'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703321141, 10, '6caec26b-eba9-401e-a131-6938ab2805ac'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703321141, NULL, '8a3bfd43-a649-44d9-9cd3-961fd342524e'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'af1f63b8-3381-4314-b2aa-77448f075bee');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:35907/product/type/1'),
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
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:35907/product/5', 'members'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:35907/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
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
  ('secret_probe', 'jQRl/jxuLwPVsYlu5/R3TWu2rJTazlLKdu9++uJu4GoYcio3'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:29:02.973629825Z'),
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
  ('a6b63b7c4a7ce727', 'J5njauVynhlZu5HKSyNXoGE+Eoq+zay9gZzUIrcQ+H22aZSJS/C+psY2XfVe9gOrYG3ZwLINnljKMon7KonkPOA=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'Y7nhK0TbJiJmLCsubPBdKVJaGb/WcrxhCHDGqDCuhrxcLRyOvMNmvcFHcYl/mXV4x05Uzm8JJTm/1W6PeMCcSxA=', '127.0.0.1');

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
, url_secret text);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at, url_secret) VALUES
  (1, 'SIEM', '', NULL, NULL, 'IqJ2/djc7+bpOgA8cWa/Spb4Bwu2gGrqKih60cw2k7KzhlfcwpE9noyTgTieWHvKVdew', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:30:11Z: The webhook answered 503', 60000, 0, 1795703350495, 1795703351808, 'HJeUnLv8U9J8UFW8QlcWfuuRddsy2AnRY3UH2CayJb1uNeoiNmVf0PxIrlsBM1rKZOTI25IdePWIdkqzXQNG/w=='),
  (2, 'Chat bridge', '', 'X-Api-Key', '98G3wm0wP5druW5SEgrkKGB0FK1e4WFc//vMqHdDhWgmR3u0lS+uC3axrSJ090jHnA==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:30:11Z: The webhook answered 503', 60000, 0, 1795703350677, 1795703351879, 'qcgLOTFPNsdQnFSpsrWw0Ir7LcFGyqpImScP2VUmwvkGuxfWm5caSFRiglJTDiAbXjDm5przIXTkiOUDNypUGeJz');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '3cd55f7765e02a800afc2fe076e549d70d9d24b2ad2c92cd6fb9e64e1413bb7f', 1795703305527);

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
  ('72214509-6605-4872-b38c-d0d2c8a1807b', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703322096),
  ('86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703325822),
  ('507e6556-2588-4574-a81f-03a9ec9fa347', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703325896),
  ('2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703326020),
  ('02b169d2-f5a2-4d01-bf28-81633e8c39ca', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703326119),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703327669),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703327774),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703327854),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703328047),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703328637),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703343553),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703344420),
  ('cd623fe7-3f28-41ed-a987-8e8455c9cf3d', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703344815),
  ('0dfa4aa6-8765-4230-94d7-31fe868d3606', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 689131","description":"Type /dojo link 689131 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703348868),
  ('18f8d19b-c337-4382-bd54-53629907b269', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 559570","description":"Type /dojo link 559570 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703349424),
  ('a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703349793),
  ('0cf88c82-8c89-471c-8851-2745fcc1e44c', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703350440),
  ('c1920d2f-4a1a-4a3a-b301-1c6e093ba56e', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35907/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703350842);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703327669),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703327774),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703327854),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703328047),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703328637),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703343553),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703344420),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', 'cd623fe7-3f28-41ed-a987-8e8455c9cf3d', 1795703344815);

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
  (1, '72214509-6605-4872-b38c-d0d2c8a1807b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703322377, NULL, 1795703325319, NULL, 'C000000001/1795703323.926455', NULL, NULL, NULL, 'b283ccadeacd4f7aadb61a392ff95a04'),
  (2, '72214509-6605-4872-b38c-d0d2c8a1807b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703322377, NULL, 1795703325556, NULL, '<bf389b084b8942d48f35928468fb52e1@example.com>', NULL, NULL, NULL, 'bf389b084b8942d48f35928468fb52e1'),
  (3, '72214509-6605-4872-b38c-d0d2c8a1807b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703322377, NULL, 1795703325240, NULL, NULL, NULL, NULL, NULL, '0501d74ab7214d0ebbc2d041ad7bd8a7'),
  (4, '72214509-6605-4872-b38c-d0d2c8a1807b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703322377, NULL, 1795703325249, NULL, NULL, NULL, NULL, NULL, '646db2e440454365a87815623f06a756'),
  (5, '72214509-6605-4872-b38c-d0d2c8a1807b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703322377, NULL, 1795703325232, NULL, NULL, NULL, NULL, NULL, '22d7697cb77947ae949cc25f242ae9ba'),
  (6, '72214509-6605-4872-b38c-d0d2c8a1807b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703322377, NULL, 1795703322377, NULL, NULL, NULL, NULL, NULL, 'a49de019025547da91a6ced6546fa66b'),
  (7, '72214509-6605-4872-b38c-d0d2c8a1807b', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703322377, NULL, 1795703325320, NULL, 'C000000002/1795703324.445894', 'ON', NULL, NULL, 'e4f36f3dce16435facfb4805ead997cf'),
  (8, '72214509-6605-4872-b38c-d0d2c8a1807b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703322377, NULL, 1795703325248, NULL, NULL, 'OFF', NULL, NULL, 'aa0c38c2340f421fbf27f2b8205ad84e'),
  (9, '72214509-6605-4872-b38c-d0d2c8a1807b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703322377, NULL, 1795703322377, NULL, NULL, NULL, NULL, NULL, '3869d6bbb5b64310b433c3e01e2ba334'),
  (10, '72214509-6605-4872-b38c-d0d2c8a1807b', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703322377, NULL, 1795703325329, NULL, 'D000000004/1795703324.660356', NULL, NULL, NULL, '28305afabd2d4deeae48803a50d7eb67'),
  (11, '72214509-6605-4872-b38c-d0d2c8a1807b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703322377, NULL, 1795703322377, NULL, NULL, NULL, NULL, NULL, 'ac200d0083f044bfbe8783f523ebaeca'),
  (12, '72214509-6605-4872-b38c-d0d2c8a1807b', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703322377, NULL, 1795703325579, NULL, '<a3c009a839774ba8a5ffb745f524acb1@example.com>', NULL, NULL, NULL, 'a3c009a839774ba8a5ffb745f524acb1'),
  (13, '72214509-6605-4872-b38c-d0d2c8a1807b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703322377, NULL, 1795703325320, NULL, 'D000000003/1795703324.144289', NULL, NULL, NULL, '3fa78c735487413d841f621c3a5b1d18'),
  (14, '72214509-6605-4872-b38c-d0d2c8a1807b', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703322377, NULL, 1795703325242, NULL, '<b2bf3040327f41b4aae414bd34dc485a@example.com>', NULL, NULL, NULL, 'b2bf3040327f41b4aae414bd34dc485a'),
  (15, '72214509-6605-4872-b38c-d0d2c8a1807b', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703322377, NULL, 1795703322377, NULL, NULL, NULL, NULL, NULL, 'ad3f80667e3d490b9dcaf7f9f8e90bc2'),
  (16, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703325858, NULL, 1795703327030, NULL, 'C000000001/1795703326.710290', NULL, NULL, NULL, '9bb72e1a6e9944dfa53b7ef3e337299c'),
  (17, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703325858, NULL, 1795703327232, NULL, '<a6e5c58c89ed3664820157dbceb4c9fc@example.com>', NULL, NULL, NULL, '10e8d8863c33444891aa7d77b12e41fb'),
  (18, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703325858, NULL, 1795703326098, NULL, NULL, NULL, NULL, NULL, '31a410d9452b432989f217d1af9ce1e2'),
  (19, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703325858, NULL, 1795703326097, NULL, NULL, NULL, NULL, NULL, 'e7c0db28ad284ca981b167a779a1a624'),
  (20, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703325858, NULL, 1795703326092, NULL, NULL, NULL, NULL, NULL, 'fe238010684f4b919c4e10b5846f23f1'),
  (21, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703325858, NULL, 1795703325858, NULL, NULL, NULL, NULL, NULL, '5c0306eb243d4a51b700b66091365ff2'),
  (22, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703325858, NULL, 1795703326088, NULL, NULL, 'OFF', NULL, NULL, 'a8552dd7663b492cb19042329416bf31'),
  (23, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703325858, NULL, 1795703325858, NULL, NULL, NULL, NULL, NULL, '9623270bc145416db1ed54a29156408b'),
  (24, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703325858, NULL, 1795703326795, NULL, 'D000000004/1795703326.708267', NULL, NULL, NULL, 'b15a1cb31b064947828e82423dcfb8f3'),
  (25, '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703325858, NULL, 1795703325858, NULL, NULL, NULL, NULL, NULL, 'c40652087c154af5a033ecdfa900d867'),
  (26, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703326071, NULL, 1795703327030, 16, NULL, NULL, NULL, NULL, '45a34be193a447d7995b2fbc75e2d835'),
  (27, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703326071, NULL, 1795703327232, 17, NULL, NULL, NULL, NULL, '2861116af51b4e5c8be2b71438c3030e'),
  (28, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703326071, NULL, 1795703326577, NULL, NULL, NULL, NULL, NULL, '9260130a778e48f18eb193dd18b8892f'),
  (29, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703326071, NULL, 1795703326424, NULL, NULL, NULL, NULL, NULL, 'cd3026d990594cc6af249a7e9689fc12'),
  (30, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703326071, NULL, 1795703326404, NULL, NULL, NULL, NULL, NULL, 'b633d04c954a4e5f9a59bd1b66c01ef7'),
  (31, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703326071, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, '09761bfc7dad4091af742627c8e71fd9'),
  (32, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703326071, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, '98e1bc97bc3c4c4c8719a1bafd0f9943'),
  (33, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'acd960c925c0437db5b3bcbe90ee3c22'),
  (34, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '6622b89e43794d29b5b506f3238c59d2'),
  (35, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'a4679cdfab6a417fba6a2f4342761814'),
  (36, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703326071, NULL, 1795703326795, 24, NULL, NULL, NULL, NULL, '5486f388d82c4bd28430e65d806516f0'),
  (37, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703326071, NULL, 1795703326071, NULL, NULL, NULL, NULL, NULL, '3bc6588449b84d2bbc90df08a3f08bda'),
  (38, '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703326071, NULL, 1795703327287, NULL, '<57825a7582504c56bfc08a33166bd89a@example.com>', NULL, NULL, NULL, '57825a7582504c56bfc08a33166bd89a'),
  (39, '02b169d2-f5a2-4d01-bf28-81633e8c39ca', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703326177, NULL, 1795703327030, 16, NULL, NULL, NULL, NULL, 'e6d1e18bd9784d8ba6e12dd9a47a26c9'),
  (40, '02b169d2-f5a2-4d01-bf28-81633e8c39ca', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703326177, NULL, 1795703326177, NULL, NULL, NULL, NULL, NULL, '02477214be7d47a0b8f4101712788802'),
  (41, '02b169d2-f5a2-4d01-bf28-81633e8c39ca', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703326177, NULL, 1795703326177, NULL, NULL, NULL, NULL, NULL, '3a459695c58f475c81af3a6eacc6bc11'),
  (42, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703327714, NULL, 1795703327714, NULL, NULL, NULL, NULL, NULL, '90737b1400394554b1d238fcad3c3fd3'),
  (43, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703327807, NULL, 1795703327807, NULL, NULL, NULL, NULL, NULL, 'a1afa6ca41924ca3a01053874c88252f'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703327888, NULL, 1795703328741, NULL, 'C000000001/1795703328.524696', NULL, NULL, NULL, '442ef8d4b3164427a940779e0df81052'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703327888, NULL, 1795703328875, NULL, '<ace17eb439823607b7f62d97f4e7826c@example.com>', NULL, NULL, NULL, 'ab3199ed08e344ba9145fd5c277ed32f'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703327888, NULL, 1795703328527, NULL, NULL, NULL, NULL, NULL, '71d724a04ab34fd0892112cbbedbc099'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703327888, NULL, 1795703328529, NULL, NULL, NULL, NULL, NULL, 'e64d1e0e845b4a60b15b485581b15a61'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703327888, NULL, 1795703328529, NULL, NULL, NULL, NULL, NULL, '368a4acb418c4ee4933e038f4aee05f6'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703327888, NULL, 1795703327888, NULL, NULL, NULL, NULL, NULL, '4ed16950429f4261adbaf68b46822777'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703327888, NULL, 1795703327888, NULL, NULL, NULL, NULL, NULL, '3c380a62bc9443f48fada22a171e96f5'),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703327888, NULL, 1795703328384, NULL, 'D000000003/1795703328.237759', NULL, NULL, NULL, 'f3019f0465324d6087cc26157841027f'),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703327888, NULL, 1795703328259, NULL, '<85054290a8734ac7add18500e0fc5854@example.com>', NULL, NULL, NULL, '85054290a8734ac7add18500e0fc5854'),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703327888, NULL, 1795703327888, NULL, NULL, NULL, NULL, NULL, '560d6294d197443da0384bd59700c72f'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703327888, NULL, 1795703328545, NULL, 'D000000004/1795703328.520698', NULL, NULL, NULL, '54655ebd311e41f886fb18654f25e55d'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703327888, NULL, 1795703327888, NULL, NULL, NULL, NULL, NULL, 'e8eecbf2c7a84c0f85ecf30d9237315b'),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703327888, NULL, 1795703328936, NULL, '<77fa65c7cccc47708cb471d9f1de6622@example.com>', NULL, NULL, NULL, '77fa65c7cccc47708cb471d9f1de6622'),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703328096, NULL, 1795703328741, 44, NULL, NULL, NULL, NULL, '170faf5b08bc4dc693921cb33d70bcdf'),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703328096, NULL, 1795703328875, 45, NULL, NULL, NULL, NULL, '17e3d2fc9de54175bafddfe394e7bdd6'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703328096, NULL, 1795703328096, NULL, NULL, NULL, NULL, NULL, '78a07d91002e4c34b510f0cf146dce76'),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703328096, NULL, 1795703328096, NULL, NULL, NULL, NULL, NULL, '1bb5b926db9f4a6bbe5911bebc622721'),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703328685, NULL, 1795703329756, NULL, 'D000000003/1795703329.741618', NULL, NULL, NULL, '82c87e850d954ca3a7b23fcfc17503f6'),
  (62, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703328685, NULL, 1795703328685, NULL, NULL, NULL, NULL, NULL, '3438951cef5e4d6a8e8f86e79d4e4e55'),
  (63, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703344529, NULL, 1795703346777, NULL, 'C000000001/1795703346.489580', NULL, NULL, NULL, 'c56182772e1f4babaad3d7d5db5a69de'),
  (64, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703344529, NULL, 1795703347272, NULL, '<7ec30422408f43fab76676d374351eb4@example.com>', NULL, NULL, NULL, '7ec30422408f43fab76676d374351eb4'),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703344529, NULL, 1795703344529, NULL, NULL, NULL, NULL, NULL, '4dbe3693eee2447db24dbe39f6a3fbe5'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703344529, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, '8d9e1cec750440808dbb73c4ef5510fa'),
  (67, '0dfa4aa6-8765-4230-94d7-31fe868d3606', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703348876, NULL, 1795703349387, NULL, '<4d5bd8f7aeed4398a0ff0fd39d8e0f1b@example.com>', NULL, NULL, NULL, '4d5bd8f7aeed4398a0ff0fd39d8e0f1b'),
  (68, '18f8d19b-c337-4382-bd54-53629907b269', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703349425, NULL, 1795703349639, NULL, '<39dc905667d749e4b38c14f4185e1fe7@example.com>', NULL, NULL, NULL, '39dc905667d749e4b38c14f4185e1fe7'),
  (69, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703349805, NULL, 1795703349967, NULL, 'C000000001/1795703349.856470', NULL, NULL, NULL, 'cce9af9f8fee466aad19c35a8512271c'),
  (70, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703349805, NULL, 1795703350279, NULL, '<81bf5f1f5aac420eb3c03764fdcc692b@example.com>', NULL, NULL, NULL, '81bf5f1f5aac420eb3c03764fdcc692b'),
  (71, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703349805, NULL, 1795703350112, NULL, NULL, NULL, NULL, NULL, '3eb0247b73d245f5a0cf3421c961d866'),
  (72, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703349805, NULL, 1795703350221, NULL, NULL, NULL, NULL, NULL, '726f333bcb7c4452ae0702e3cc9b7f0a'),
  (73, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703349805, NULL, 1795703350149, NULL, NULL, NULL, NULL, NULL, '3b803da5b7a84714b82171aafe899eef'),
  (74, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703349805, NULL, 1795703349805, NULL, NULL, NULL, NULL, NULL, 'ef7533913dc3487cb84c08186c5b2115'),
  (75, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703349805, NULL, 1795703350120, NULL, NULL, 'OFF', NULL, NULL, 'cc2eb6938c44496aa6eea3a1ccb3af54'),
  (76, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703349805, NULL, 1795703349805, NULL, NULL, NULL, NULL, NULL, 'abffe74bc4dc445885c56d2d4a7f274c'),
  (77, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703349805, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, '9deb20755b3f43b1842223b743edad96'),
  (78, 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703349805, NULL, 1795703349805, NULL, NULL, NULL, NULL, NULL, 'fb60c34a6ec44d29bd50cd9bf43c284d'),
  (79, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703350448, 1795703353640, NULL, NULL, NULL, NULL, NULL, NULL, '0ec9553258574bd58fd3f9c572fc3037'),
  (80, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795703350448, 1795703354048, NULL, NULL, NULL, NULL, NULL, NULL, 'df43f6d7e6764457ad7fdf50a460b344'),
  (81, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795703350448, 1795703353962, NULL, NULL, NULL, NULL, NULL, NULL, '5e6c67ad1d394965959626a644903e34'),
  (82, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703350448, 1795703411808, NULL, NULL, NULL, NULL, NULL, NULL, '394d7f2bd59c4538841fc8752c0844e9'),
  (83, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703350448, 1795703411879, NULL, NULL, NULL, NULL, NULL, NULL, '2a2543d5c55544248437962180f8201c'),
  (84, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703350448, NULL, 1795703350448, NULL, NULL, NULL, NULL, NULL, '3c371ef5b4e54db7a2a3682bca04dc03'),
  (85, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795703350448, 1795703356555, NULL, NULL, NULL, 'ON', NULL, NULL, 'd5034b6f2a3e4d16b9a3337a8c401fe1'),
  (86, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703350448, 1795703353656, NULL, NULL, NULL, 'OFF', NULL, NULL, '6cce6a7af54341028dcd0e0353b03054'),
  (87, '0cf88c82-8c89-471c-8851-2745fcc1e44c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703350448, NULL, 1795703350448, NULL, NULL, NULL, NULL, NULL, '5dd22710f6b04e3f9979c40a335bcada');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', NULL, 1795703329475, NULL, NULL),
  ('mailto:dave@example.com', NULL, 1795703350430, NULL, NULL),
  ('mailto:security@example.com', 1795703354048, 1795703354048, NULL, NULL),
  ('slack:@bob', NULL, 1795703330809, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795703329782, NULL, NULL),
  ('slack:C000000001', 1795703353640, 1795703353640, NULL, NULL),
  ('slack:C000000002', 1795703356555, 1795703356555, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795703353962, 1795703353962, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795703353656, 1795703353656, NULL, NULL),
  ('webhook:1', 1795703411808, 1795703411808, NULL, NULL),
  ('webhook:2', 1795703411879, 1795703411879, NULL, NULL),
  ('mailto:carol@example.com', NULL, 1795703350645, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '72214509-6605-4872-b38c-d0d2c8a1807b', 9, 0, 1795703322377),
  (2, 'bob', '72214509-6605-4872-b38c-d0d2c8a1807b', 15, 0, 1795703322377),
  (3, 'carol', '72214509-6605-4872-b38c-d0d2c8a1807b', 11, 0, 1795703322377),
  (4, 'system', '72214509-6605-4872-b38c-d0d2c8a1807b', 6, 0, 1795703322377),
  (5, 'alice', '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 23, 0, 1795703325858),
  (6, 'carol', '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 25, 0, 1795703325858),
  (7, 'system', '86ef1903-7512-44f3-ae33-e142bdfe3ca5', 21, 0, 1795703325858),
  (8, 'alice', '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 32, 0, 1795703326071),
  (9, 'carol', '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 37, 0, 1795703326071),
  (10, 'system', '2b8c85ce-5e9c-4f03-b2c4-a12897e93ea3', 31, 0, 1795703326071),
  (11, 'alice', '02b169d2-f5a2-4d01-bf28-81633e8c39ca', 41, 0, 1795703326177),
  (12, 'system', '02b169d2-f5a2-4d01-bf28-81633e8c39ca', 40, 0, 1795703326177),
  (13, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 42, 0, 1795703327714),
  (14, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 43, 0, 1795703327807),
  (15, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 50, 0, 1795703327888),
  (16, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 53, 0, 1795703327888),
  (17, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703327888),
  (18, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703327888),
  (19, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 60, 0, 1795703328096),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795703328096),
  (21, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 62, 0, 1795703328685),
  (22, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 65, 0, 1795703344529),
  (23, 'alice', 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 76, 0, 1795703349805),
  (24, 'carol', 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 78, 0, 1795703349805),
  (25, 'system', 'a6aa91fc-c16e-4a01-96f2-376f977ff8a8', 74, 0, 1795703349805),
  (26, 'alice', '0cf88c82-8c89-471c-8851-2745fcc1e44c', 87, 0, 1795703350448),
  (27, 'system', '0cf88c82-8c89-471c-8851-2745fcc1e44c', 84, 0, 1795703350448);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295347455),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:35907/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:35907/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:35907/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703344196),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703344600),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703345964);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703321391, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706920171, 0, NULL, 1795703320171, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795704220472, 0, NULL, 1795703320472, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703324.445894', 1795703325231, 7, 1, 1, 1, 0, 1795703325231);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'e94215724021a22def3a9cc076c0f714e4cfbca601f8f0a997116a394d1c4a03', 1795703948682, 0),
  ('U000000005', 'carol', '08230f63d523dbfb6d704471b940275fc295c77f3f23afaf6f2dde176edc958c', 1795703949362, 0);

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
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703325319, 1795703325319),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795703325320, 1795703325320),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703325320, 1795703325320),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795703325329, 1795703325329),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 51, 1, 1795703328384, 1795703328384),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 54, 1, 1795703328545, 1795703328545),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 63, 1, 1795703346777, 1795703346777),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 69, 1, 1795703349967, 1795703349967);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703344613),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703346743),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703347406),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703347597),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703347713),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703348004),
  ('1000007.424242.0000000000000000538454127b096493', 1795703348190),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703348286),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703348469),
  ('Ev000000001', 1795703348590),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703348622),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703349063);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703319927, 'the API, starting token', 'The account alice: made'),
  (2, 1795703320108, 'the API, starting token', 'The account bob: made'),
  (3, 1795703320187, 'the API, starting token', 'The account carol: made'),
  (4, 1795703320301, 'the API, starting token', 'The account dave: made'),
  (5, 1795703320903, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703321230, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703321294, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703321392, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703321451, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703321492, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703321512, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703321589, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703321839, 'the API, starting token', 'Route 1: made'),
  (14, 1795703321872, 'the API, starting token', 'Route 2: made'),
  (15, 1795703321913, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703322017, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703324771, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795703347238, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703347505, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703347650, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703347937, 'bob', 'When bob is told: changed'),
  (22, 1795703348117, 'carol', 'When carol is told: changed'),
  (23, 1795703348433, 'alice', 'Route 3: made'),
  (24, 1795703348514, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703044000, 1795703344000, 0, 1795703346751, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703047000, 1795703347000, 0, 1795703347285, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703047000, 1795703347000, 0, 1795703347455, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703047000, 1795703347000, 0, 1795703347614, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703047000, 1795703347000, 1, 1795703347992, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703048000, 1795703348000, 0, 1795703348058, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703048000, 1795703348000, 3, 1795703348383, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703048000, 1795703348000, 1, 1795703348487, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703048000, 1795703348000, 2, 1795703348863, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703049000, 1795703349000, 1, 1795703325561, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703049000, 1795703349000, 3, 1795703325739, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703049000, 1795703349000, 0, 1795703326105, NULL);

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
  (1, 'http://127.0.0.1:35907', 2, 1795703343364, 1795703349572, 1795703349572, NULL, NULL, NULL, 1795703649571);

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
  ('defectdojo', 1795703327510, 1795703328753, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703321344);

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
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',87);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
