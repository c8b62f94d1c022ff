-- The database that commit 0bbe0c2 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:23:20.217', 12, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:23:20.232', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:23:20.255', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:23:20.288', 7, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:23:20.329', 17, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:23:20.375', 13, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:23:20.389', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:23:20.408', 3, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:23:20.420', 3, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:23:20.540', 4, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:23:20.552', 5, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:23:20.602', 24, 1),
  (13, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:23:20.636', 1, 1),
  (14, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -707610370, '', '2026-11-26 14:23:20.660', 7, 1),
  (15, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:23:20.691', 1, 1),
  (16, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:23:20.703', 2, 1),
  (17, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:23:20.713', 1, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703022805, NULL, 'b8e92fc6-6440-4deb-a85e-e673ae28e1cb'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703022805, 51, '5c9fe835-330d-4cc0-8b3a-a8d0ed75a16e'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703022805, 24, 'b94b7558-141a-4ca2-bec2-8a0c6a7be3f1'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703022805, NULL, '63ac4f17-53ba-4989-8c08-4a827dd66dfc'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '4ff52c2c-8b4b-4240-beae-2384061f29ed');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:37645/product/type/1'),
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
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:37645/product/5', 'members'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:37645/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
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
  ('secret_probe', 'QczkyCBLfBVEWohxB0au/EGO8Pqcb7XT3IbFFAu/0Vheu29M'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:24:16.446295626Z'),
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
  ('a6b63b7c4a7ce727', 'OD0BC7HXyKuwUukBui41t7PQVk+6MgDfisDi6QH980uZfDj/8k/XNlFS+hVznLam+H0MQGMQrlByIm9bofie8Do=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'bGtQG1avIxpZmV7IXTWK02jAz/xMiuYGzTa6o4oGb7/SxNjzvCOiXOVfEiDj2v4Dvfqc+V6KhQT8hOJjBznBztk=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'AjqeVlYcso4iSMre3mD3hoaLBzR/lbCneLibj1jEVKltm6CDdZiHOmOMoB8e0f20qypw', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:25:24Z: The webhook answered 503', 60000, 0, 1795703063812, 1795703064998, 'Mg/869fyXHQfTPBeh/++egvrb/9YMQ18EOv5/V/lKDc8TFy6uOqo6CtroRd9TmydFXbGt3hUJ3SXo63pWemoUA=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'RDh+1trgROKbilkwo+NOzzLP+AoK101YYz2IXiU2auf7MJ3ESfAqOyU3Sz8/wbbz3g==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:25:24Z: The webhook answered 503', 60000, 0, 1795703063794, 1795703064981, 'OKMZHGrYSy7Gx2RtHKnnJvUssri5P+YsJbA5nCoHAi/tPXDYWcR7QI03PDRCkX/UkrXrvjaKF6WJCryphGJ7ANGh');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '7517156448164f5bc5c4905f1694e1e2eb19cfe51d1ca808abc583b6c0f8b046', 1795703001935);

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
  ('867c4961-d525-4a51-80c6-a1d38e410bb0', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703024874),
  ('5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703028688),
  ('7a83c979-087e-4c89-9769-aa9f172975cd', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703028862),
  ('f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703029044),
  ('827eb8de-644c-46be-886e-a9e18e9c65e9', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703029377),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703031155),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703031292),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703031493),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703031780),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703032528),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703056711),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703057404),
  ('29fc6824-ef65-4082-a18c-db4be9e2bca0', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703057761),
  ('2690338c-05b1-4aa4-b967-dd480c00017d', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 741703","description":"Type /dojo link 741703 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703061724),
  ('2646bdb0-3e38-40a7-b160-c63b4642271a', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 937486","description":"Type /dojo link 937486 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703062178),
  ('042e41de-2f3c-4875-b872-176f73be7d5b', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703062796),
  ('5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703063545),
  ('e7d3636d-9ccf-4346-a00a-79a321c4dad2', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37645/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703063935);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703031155),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703031292),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703031493),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703031780),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703032528),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703056711),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703057404),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '29fc6824-ef65-4082-a18c-db4be9e2bca0', 1795703057761);

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
  reference text, threads text, refused smallint, first_try_at bigint, batch bigint, set_aside smallint not null default 0, was_held smallint not null default 0, chosen_by text, next_try_set_at bigint, uid text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, first_try_at, batch, set_aside, was_held, chosen_by, next_try_set_at, uid) VALUES
  (1, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703025204, NULL, 1795703028368, NULL, 'C000000001/1795703026.999871', NULL, NULL, 1795703026200, 1, 0, 0, NULL, NULL, 'a61dbc9d4a8a40b7adf1ebbd49e7613c'),
  (2, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703025204, NULL, 1795703028373, NULL, '<70c4383802ba4157aa4565fc441be846@example.com>', NULL, NULL, 1795703026126, 2, 0, 0, NULL, NULL, '70c4383802ba4157aa4565fc441be846'),
  (3, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703025204, NULL, 1795703028373, NULL, NULL, NULL, NULL, 1795703026158, 3, 0, 0, NULL, NULL, 'fae9d2de0628457c8e24920a8069e93e'),
  (4, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703025204, NULL, 1795703028363, NULL, NULL, NULL, NULL, 1795703026133, 4, 0, 0, NULL, NULL, '68d1d99f6fdc4613852ec17e6176c0f4'),
  (5, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703025204, NULL, 1795703028362, NULL, NULL, NULL, NULL, 1795703026180, 5, 0, 0, NULL, NULL, '4e3de42729044dd2a138cccfafcc49ba'),
  (6, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703025204, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '62586f1da4a64ee7bc0536abfd5895bd'),
  (7, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703025204, NULL, 1795703028368, NULL, 'C000000002/1795703026.442090', 'ON', NULL, 1795703026084, 7, 0, 0, NULL, NULL, 'a4d43d102ecb47b0bb6c00518b7226b8'),
  (8, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703025204, NULL, 1795703028377, NULL, NULL, 'OFF', NULL, 1795703026101, 8, 0, 0, NULL, NULL, '085e74f2ad5f4efa962fda920f40353e'),
  (9, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703025204, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '98c21d1e57484d9a8c715fe577cf1d5d'),
  (10, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'slack', 'slack:@carol', 'carol', 'skipped', 'Not sent: carol no longer has access to Web API. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bdfd83cc59f84f8dbb9b1c7a936de85f'),
  (11, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703025204, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '322ce91875e84de4aaa5ea77ae1ff467'),
  (12, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'email', 'mailto:dave@example.com', 'dave', 'skipped', 'Not sent: dave no longer has access to Web API. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0acf644bce504e4197ff5a0b18fe5810'),
  (13, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'slack', 'slack:@bob', 'bob', 'skipped', 'Not sent: bob no longer has access to Web API. Chosen because: Your setting for the product Web API sends “Scan imported” by Slack', 0, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '94414d8f28da47668cf2dcd791a88435'),
  (14, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Not sent: bob no longer has access to Web API. Chosen because: Your setting for the product Web API sends “Scan imported” by email', 0, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '14c54b7fe56a48309dc0f629546b8c98'),
  (15, '867c4961-d525-4a51-80c6-a1d38e410bb0', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703025204, NULL, 1795703025204, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2d6ed9025aad43c2ac28752fc725a8cb'),
  (16, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703028775, NULL, 1795703030250, NULL, 'C000000001/1795703030.014855', NULL, NULL, 1795703029784, 16, 0, 0, NULL, NULL, '81d52b6b7ed84e31b4b95d6d5257939f'),
  (17, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703028775, NULL, 1795703030364, NULL, '<022de90ce915398e83f2aad0bcdb1b01@example.com>', NULL, NULL, 1795703029636, 17, 0, 0, NULL, NULL, '9be584a99d3c43438d23c8a7460c4931'),
  (18, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703028775, NULL, 1795703029336, NULL, NULL, NULL, NULL, 1795703029097, 18, 0, 0, NULL, NULL, 'bd28c2a041434ece8ff4bdec7ec1cbc0'),
  (19, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703028775, NULL, 1795703029441, NULL, NULL, NULL, NULL, 1795703029263, 19, 0, 0, NULL, NULL, '919bd00ae4c948779e452d6fbf2ec701'),
  (20, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703028775, NULL, 1795703029431, NULL, NULL, NULL, NULL, 1795703029317, 20, 0, 0, NULL, NULL, 'e01edeb5ae064cd78838c59f1c06bca7'),
  (21, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703028775, NULL, 1795703028775, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e4573e364929435080544b5417c0b061'),
  (22, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703028775, NULL, 1795703029408, NULL, NULL, 'OFF', NULL, 1795703029236, 22, 0, 0, NULL, NULL, 'a76601e6ea684e87932fd62128222b28'),
  (23, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703028775, NULL, 1795703028775, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '19ebfbe6350047df89fcb39fe1e4db3f'),
  (24, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703028775, NULL, 1795703029323, NULL, 'D000000003/1795703029.241942', NULL, NULL, 1795703028973, 24, 0, 0, NULL, NULL, '60723d0a286a4f1db6ffe5dbe1718a36'),
  (25, '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703028775, NULL, 1795703028775, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '55b42ad9d191444b8ed68e18b1dd4ccc'),
  (26, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703029062, NULL, 1795703030250, 16, NULL, NULL, NULL, 1795703029784, 16, 0, 0, NULL, NULL, 'c7d819b770bf4ff6afa7b73edd5532dc'),
  (27, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703029062, NULL, 1795703030364, 17, NULL, NULL, NULL, 1795703029636, 17, 0, 0, NULL, NULL, 'e7c2d34bb97b4726a2dfac0ee8784246'),
  (28, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703029062, NULL, 1795703030220, NULL, NULL, NULL, NULL, 1795703030039, 28, 0, 0, NULL, NULL, 'f98987b096b04838960eacfd9b3b04d6'),
  (29, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703029062, NULL, 1795703030169, NULL, NULL, NULL, NULL, 1795703029607, 29, 0, 0, NULL, NULL, 'f64ea5eab1cc44f9bf92b2ab75bb6d8f'),
  (30, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703029062, NULL, 1795703029822, NULL, NULL, NULL, NULL, 1795703029606, 30, 0, 0, NULL, NULL, '5ece1a75281042b2b9fedfadad810d52'),
  (31, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703029062, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9422d5fff320415ab5c0b4b6ece91a5b'),
  (32, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703029062, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dd279dcda14040a6851a907796f21288'),
  (33, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e0cda7254fe94c52bff1a726cb5f13bd'),
  (34, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0ce520f61dec4067ad9ab70a88820a69'),
  (35, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3cbcc8af359e45e79238a104c08640c2'),
  (36, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703029062, NULL, 1795703030859, NULL, 'D000000003/1795703030.735138', NULL, NULL, 1795703030691, 36, 0, 0, NULL, NULL, 'e334cebac02e4199a93f905243c447e2'),
  (37, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703029062, NULL, 1795703029062, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3e4505ea2c3f466dae8354e10ae7c9d4'),
  (38, 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703029062, NULL, 1795703030170, NULL, '<e152353da27b4e2994ab5a45285896ab@example.com>', NULL, NULL, 1795703029451, 38, 0, 0, NULL, NULL, 'e152353da27b4e2994ab5a45285896ab'),
  (39, '827eb8de-644c-46be-886e-a9e18e9c65e9', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703029431, NULL, 1795703030250, 16, NULL, NULL, NULL, 1795703029784, 16, 0, 0, NULL, NULL, 'fcffc596fdca44f185c3941258887432'),
  (40, '827eb8de-644c-46be-886e-a9e18e9c65e9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703029431, NULL, 1795703029431, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e65c2678afea46a4a123b8e0bfd42c8b'),
  (41, '827eb8de-644c-46be-886e-a9e18e9c65e9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703029431, NULL, 1795703029431, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b4422c41b5a84c8aa01e9390cc4b2e72'),
  (42, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703031215, NULL, 1795703031215, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b61d4ee18dde4b5c8bbe0fe426613f11'),
  (43, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703031355, NULL, 1795703031355, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c657d09a97dc454fa097417d5ffaea9e'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703031545, NULL, 1795703032636, NULL, 'C000000001/1795703032.513000', NULL, NULL, 1795703032294, 44, 0, 0, NULL, NULL, 'ded104c6024b4ad594f036da39fd77f0'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703031545, NULL, 1795703033109, NULL, '<c86d353566c44d20ade7ae0d778d71b1@example.com>', NULL, NULL, 1795703032461, 45, 0, 0, NULL, NULL, 'c86d353566c44d20ade7ae0d778d71b1'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703031545, NULL, 1795703032568, NULL, NULL, NULL, NULL, 1795703032477, 46, 0, 0, NULL, NULL, 'e7ee5c7b80434c059438dd34348b2c04'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703031545, NULL, 1795703032934, NULL, NULL, NULL, NULL, 1795703032508, 47, 0, 0, NULL, NULL, 'c3a9f4d6de0749baa4287c27914b70bd'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703031545, NULL, 1795703032931, NULL, NULL, NULL, NULL, 1795703032515, 48, 0, 0, NULL, NULL, '0322127a0ed84c7cbaa5338c6c89a7ae'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703031545, NULL, 1795703031545, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c42206dab3c04e308281c7498a5df8f5'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703031545, NULL, 1795703031545, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3451d11f73b14a33b8a1b92ae008cd50'),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703031545, NULL, 1795703032478, NULL, 'D000000004/1795703032.241950', NULL, NULL, 1795703031679, 51, 0, 0, NULL, NULL, 'a3bdd6af16144c6fa2a8702c555bc15a'),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703031545, NULL, 1795703033163, NULL, '<fe9be86536634b22b6b16928fe7f2829@example.com>', NULL, NULL, 1795703032404, 52, 0, 0, NULL, NULL, 'fe9be86536634b22b6b16928fe7f2829'),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703031545, NULL, 1795703031545, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e46eae94e6924cbea674ae88ee2c7201'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703031545, NULL, 1795703033009, NULL, 'D000000003/1795703032.951980', NULL, NULL, 1795703032522, 54, 0, 0, NULL, NULL, 'c5b7fd4192b348c18178228ca05441fc'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703031545, NULL, 1795703031545, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '52f1463f83ab49028c45fd45feec7f1d'),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703031545, NULL, 1795703033042, NULL, '<a226e9dd085d4c688b3ddb4f41cb1300@example.com>', NULL, NULL, 1795703032443, 56, 0, 0, NULL, NULL, 'a226e9dd085d4c688b3ddb4f41cb1300'),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703032292, NULL, 1795703033904, NULL, 'C000000001/1795703033.872317', NULL, NULL, 1795703033783, 57, 0, 0, NULL, NULL, '7a5b06873a5544c589e671e963c21f15'),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703032292, NULL, 1795703034234, NULL, '<6c8368993b6d471f95f6cf67bf634084@example.com>', NULL, NULL, 1795703034179, 58, 0, 0, NULL, NULL, '6c8368993b6d471f95f6cf67bf634084'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703032292, NULL, 1795703032292, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fe9249da507f47d29fee215ea63d755f'),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703032292, NULL, 1795703032292, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7d3415246c8844e5a508c402ca06ce4c'),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703032541, NULL, 1795703033723, NULL, 'D000000004/1795703033.673481', NULL, NULL, 1795703033576, 61, 0, 0, NULL, NULL, 'b3cc2c439290416a9dff1560c86a7f9a'),
  (62, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703032541, NULL, 1795703032541, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '15f0156307e04b60a3b1f2a03471222b'),
  (63, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703057579, NULL, 1795703059956, NULL, 'C000000001/1795703058.906421', NULL, NULL, 1795703057963, 63, 0, 0, NULL, NULL, 'c5838044a48d4a82816ac7359dede8db'),
  (64, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703057579, NULL, 1795703059967, NULL, '<d5c88ea1d56d433e950fd98abd97a272@example.com>', NULL, NULL, 1795703058011, 64, 0, 0, NULL, NULL, 'd5c88ea1d56d433e950fd98abd97a272'),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703057579, NULL, 1795703057579, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4843209431f848b69ef95ad6e721c3d3'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703057579, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'd8e37355819e4d3c8cae34120f46496e'),
  (67, '2690338c-05b1-4aa4-b967-dd480c00017d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703061725, NULL, 1795703062314, NULL, '<8a47f706f6eb4048a35797a80a002426@example.com>', NULL, NULL, 1795703061899, 67, 0, 0, NULL, NULL, '8a47f706f6eb4048a35797a80a002426'),
  (68, '2646bdb0-3e38-40a7-b160-c63b4642271a', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703062179, NULL, 1795703062632, NULL, '<cf6cf18c3bb24414a6c23b5d964ae27c@example.com>', NULL, NULL, 1795703062435, 68, 0, 0, NULL, NULL, 'cf6cf18c3bb24414a6c23b5d964ae27c'),
  (69, '042e41de-2f3c-4875-b872-176f73be7d5b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703062856, NULL, 1795703063056, NULL, 'C000000001/1795703062.954099', NULL, NULL, 1795703062915, 69, 0, 0, NULL, NULL, 'd513e9ff834a4c2ea969d93e791bf764'),
  (70, '042e41de-2f3c-4875-b872-176f73be7d5b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703062856, NULL, 1795703063362, NULL, '<4bdda3d6f6bd4284bd5cd07e22e95f72@example.com>', NULL, NULL, 1795703062926, 70, 0, 0, NULL, NULL, '4bdda3d6f6bd4284bd5cd07e22e95f72'),
  (71, '042e41de-2f3c-4875-b872-176f73be7d5b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703062856, NULL, 1795703063279, NULL, NULL, NULL, NULL, 1795703062928, 71, 0, 0, NULL, NULL, '35176c07ab774740a25df0fecd6dae5c'),
  (72, '042e41de-2f3c-4875-b872-176f73be7d5b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703062856, NULL, 1795703063352, NULL, NULL, NULL, NULL, 1795703063003, 72, 0, 0, NULL, NULL, '8467f315b16c4616a8b56c6a5a13882f'),
  (73, '042e41de-2f3c-4875-b872-176f73be7d5b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703062856, NULL, 1795703063340, NULL, NULL, NULL, NULL, 1795703062966, 73, 0, 0, NULL, NULL, '92ed1f092cc04fab98602ae17e4db8d8'),
  (74, '042e41de-2f3c-4875-b872-176f73be7d5b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703062856, NULL, 1795703062856, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '300559b428f7459f947bea8e6fb1d3ee'),
  (75, '042e41de-2f3c-4875-b872-176f73be7d5b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703062856, NULL, 1795703063280, NULL, NULL, 'OFF', NULL, 1795703062928, 75, 0, 0, NULL, NULL, 'e81a6e170458417f9c643aa6be547478'),
  (76, '042e41de-2f3c-4875-b872-176f73be7d5b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703062856, NULL, 1795703062856, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f950ed67926f42e4a65a8b34e2ca767a'),
  (77, '042e41de-2f3c-4875-b872-176f73be7d5b', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703062856, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '22fc4ff299d649d2bebc92e278e4fa4c'),
  (78, '042e41de-2f3c-4875-b872-176f73be7d5b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703062856, NULL, 1795703062856, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e5d47e43ebfe469093756e47ee452c3d'),
  (79, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703063579, 1795703067272, NULL, NULL, NULL, NULL, NULL, 1795703064323, 79, 0, 0, NULL, 1795703065421, '346c38e20dc2453d85d1610cb4dfe2fc'),
  (80, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703063579, 1795703067520, NULL, NULL, NULL, NULL, NULL, 1795703064456, 80, 0, 0, NULL, 1795703065776, 'd1cd020ea7eb46c7be8fda677f634efb'),
  (81, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703063579, 1795703068594, NULL, NULL, NULL, NULL, NULL, 1795703063719, 81, 0, 0, NULL, 1795703066482, '9479caeaccc64c0790442c217056081c'),
  (82, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703063579, 1795703124998, NULL, NULL, NULL, NULL, NULL, 1795703063737, 82, 0, 0, NULL, 1795703065045, '6c29110fd28f41a6b4121346d2966af7'),
  (83, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703063579, 1795703124981, NULL, NULL, NULL, NULL, NULL, 1795703063751, 83, 0, 0, NULL, 1795703065045, '965bcb8f8ce84d618302f6a6b72de193'),
  (84, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703063579, NULL, 1795703063579, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6460cd65bfe84e6f97db7d3419534b4d'),
  (85, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703063579, 1795703066778, NULL, NULL, NULL, 'ON', NULL, 1795703063691, 85, 0, 0, NULL, 1795703064980, '2c3eb4970ef84143b5cfb52f88e8ff75'),
  (86, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703063579, 1795703066930, NULL, NULL, NULL, 'OFF', NULL, 1795703063738, 86, 0, 0, NULL, 1795703064974, '38cb111b7ef8406a9b973e9b609b9c2f'),
  (87, '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703063579, NULL, 1795703063579, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6dce208d15e04a4ca1391fc63d848e4c');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', NULL, 1795703034165, NULL, NULL, 'email'),
  ('mailto:dave@example.com', NULL, 1795703063419, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703067520, 1795703067520, NULL, NULL, 'email'),
  ('slack:@bob', NULL, 1795703034777, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703034074, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703067272, 1795703067272, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703066778, 1795703066778, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703068594, 1795703068594, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703066930, 1795703066930, NULL, NULL, 'teams'),
  ('webhook:1', 1795703124998, 1795703124998, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703124981, 1795703124981, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', NULL, 1795703063642, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '867c4961-d525-4a51-80c6-a1d38e410bb0', 9, 0, 1795703025204),
  (2, 'bob', '867c4961-d525-4a51-80c6-a1d38e410bb0', 15, 0, 1795703025204),
  (3, 'carol', '867c4961-d525-4a51-80c6-a1d38e410bb0', 11, 0, 1795703025204),
  (4, 'system', '867c4961-d525-4a51-80c6-a1d38e410bb0', 6, 0, 1795703025204),
  (5, 'alice', '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 23, 0, 1795703028775),
  (6, 'carol', '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 25, 0, 1795703028775),
  (7, 'system', '5e292b99-9854-4f0a-9988-c87ace2d4cfc', 21, 0, 1795703028775),
  (8, 'alice', 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 32, 0, 1795703029062),
  (9, 'carol', 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 37, 0, 1795703029062),
  (10, 'system', 'f10d0eaf-39b8-41ba-9271-b650df31c6d0', 31, 0, 1795703029062),
  (11, 'alice', '827eb8de-644c-46be-886e-a9e18e9c65e9', 41, 0, 1795703029431),
  (12, 'system', '827eb8de-644c-46be-886e-a9e18e9c65e9', 40, 0, 1795703029431),
  (13, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 42, 0, 1795703031215),
  (14, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 43, 0, 1795703031355),
  (15, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 50, 0, 1795703031545),
  (16, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 53, 0, 1795703031545),
  (17, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703031545),
  (18, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703031545),
  (19, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 60, 0, 1795703032292),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795703032292),
  (21, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 62, 0, 1795703032541),
  (22, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 65, 0, 1795703057579),
  (23, 'alice', '042e41de-2f3c-4875-b872-176f73be7d5b', 76, 0, 1795703062856),
  (24, 'carol', '042e41de-2f3c-4875-b872-176f73be7d5b', 78, 0, 1795703062856),
  (25, 'system', '042e41de-2f3c-4875-b872-176f73be7d5b', 74, 0, 1795703062856),
  (26, 'alice', '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 87, 0, 1795703063579),
  (27, 'system', '5bfec235-ffb9-4ac6-9c7a-7f596d968784', 84, 0, 1795703063579);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295060298),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37645/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37645/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37645/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703057269),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703057700),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703057825);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703023274, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706622204, 0, NULL, 1795703022204, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795703923431, 0, NULL, 1795703023431, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703026.442090', 1795703028003, 7, 1, 1, 1, 0, 1795703028003);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '4577a1efc649d8da318c2d061111d4df0f6da13f9e94959cdabac4cbf19c77a2', 1795703661666, 0),
  ('U000000005', 'carol', '0d0fb2da7f12208bd3ccaa58928567017f600be4aee91e7624c79f5ca7ee5b40', 1795703662158, 0);

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
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703028368, 1795703028368),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703028368, 1795703028368),
  ('slack:@carol', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 24, 1, 1795703029323, 1795703029323),
  ('slack:@carol', 'scan_added'||char(10)||'mobile-app'||char(10)||'Nothing new in Mobile app', 36, 1, 1795703030859, 1795703030859),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 51, 1, 1795703032478, 1795703032478),
  ('slack:C000000001', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 44, 1, 1795703032636, 1795703032636),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 54, 1, 1795703033009, 1795703033009),
  ('slack:C000000001', 'sla_breach'||char(10)||''||char(10)||'Finding 1 - SLA breached by 2 days! Overdue notice', 57, 1, 1795703033904, 1795703033904),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 63, 1, 1795703059956, 1795703059956),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 69, 1, 1795703063056, 1795703063056);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703059626),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703059965),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703060172),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703060486),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703060590),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703060774),
  ('1000007.424242.0000000000000000538454127b096493', 1795703061034),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703061089),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703061212),
  ('Ev000000001', 1795703061314),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703061397),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703061843);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703021818, 'the API, starting token', 'The account alice: made'),
  (2, 1795703021873, 'the API, starting token', 'The account bob: made'),
  (3, 1795703021934, 'the API, starting token', 'The account carol: made'),
  (4, 1795703022017, 'the API, starting token', 'The account dave: made'),
  (5, 1795703023041, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703023417, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703023488, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703023910, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703024051, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703024140, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703024194, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703024247, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703024459, 'the API, starting token', 'Route 1: made'),
  (14, 1795703024532, 'the API, starting token', 'Route 2: made'),
  (15, 1795703024633, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703024706, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703025630, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795703060124, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703060423, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703060518, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703060722, 'bob', 'When bob is told: changed'),
  (22, 1795703060966, 'carol', 'When carol is told: changed'),
  (23, 1795703061174, 'alice', 'Route 3: made'),
  (24, 1795703061243, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702757000, 1795703057000, 0, 1795703058321, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795702759000, 1795703059000, 0, 1795703059812, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702760000, 1795703060000, 0, 1795703060142, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702760000, 1795703060000, 0, 1795703060430, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702760000, 1795703060000, 1, 1795703060499, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702760000, 1795703060000, 0, 1795703060827, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795702760000, 1795703060000, 3, 1795703060975, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795702761000, 1795703061000, 1, 1795703061145, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795702761000, 1795703061000, 2, 1795703061533, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795702761000, 1795703061000, 1, 1795703028434, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795702762000, 1795703062000, 3, 1795703028526, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795702762000, 1795703062000, 0, 1795703028860, NULL);

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
  (1, 'http://127.0.0.1:37645', 2, 1795703056446, 1795703062542, 1795703062542, NULL, NULL, NULL, 1795703362524);

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
  ('defectdojo', 1795703031076, 1795703032546, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703023107);

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
CREATE INDEX destinations_due_by_channel on destinations (channel, due_at) where due_at is not null;
CREATE INDEX deliveries_backlog on deliveries (channel, state, created_at)
  where state in ('queued', 'sending', 'retrying', 'held');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',27);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',87);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
