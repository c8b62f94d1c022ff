-- The database that commit 277b16e left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:33:46.865', 76, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:33:46.958', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:33:47.069', 40, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:33:47.170', 40, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:33:47.206', 7, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:33:47.776', 8, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:33:47.798', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:33:47.866', 20, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:33:47.926', 20, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:33:47.948', 9, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:33:48.004', 20, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:33:48.057', 38, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:33:48.112', 2, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:33:48.168', 18, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:33:48.187', 4, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:33:48.213', 13, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:33:48.255', 12, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:33:48.276', 7, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:33:48.288', 6, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:33:48.312', 3, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:33:48.328', 5, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:33:48.366', 2, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:33:48.471', 3, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703653077, NULL, 'c53b3ae2-f38d-413a-bc0b-67dad8353dde'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703653077, 13, 'eddab2b4-20f5-4bf3-9560-e5217c4ee946'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703653077, 10, '9aa9a431-49c5-460b-b965-bfa880c065c3'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703653077, NULL, 'dde2d23d-a72f-474e-9a54-adada4a169d3'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'dcebe294-f5bc-4e04-865c-eaa62df9cb3d');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:42901/product/type/1', '127.0.0.1:42901/product/type/1', 'Payments'),
  ('apps', 'apps', 'apps', NULL, NULL, NULL),
  ('new-type--b------', 'New Type <b>&"'' 🎉', 'new type <b>&"'' 🎉', 'https://dojo.example.com/organization/4', 'dojo.example.com/product/type/4', 'New Type <b>&"'' 🎉');

CREATE TABLE products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
, page text, source_name text);
INSERT INTO "products" (product_key, name, name_lower, product_type, url, visibility, page, source_name) VALUES
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'open', 'dojo.example.com/product/1', NULL),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members', NULL, NULL),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open', NULL, NULL),
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:42901/product/1', 'members', '127.0.0.1:42901/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:42901/product/5', 'members', '127.0.0.1:42901/product/5', 'Card Vault'),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'open', 'dojo.example.com/product/9', 'Fresh <!channel> & *bold* 🎉');

CREATE TABLE members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "members" (product, username) VALUES
  ('ledger', 'carol'),
  ('web-api-2', 'alice'),
  ('card-vault', 'alice'),
  ('card-vault', 'carol');

CREATE TABLE engagements (
  engagement_key text primary key,
  name text not null,
  name_lower text not null,
  product text,
  url text
, lead text, target_start text, target_end text, status text, page text);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url, lead, target_start, target_end, status, page) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, NULL, NULL, NULL, NULL, NULL),
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:42901/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:42901/engagement/3'),
  ('fresh---eng---x-', 'Fresh: "eng" [x]', 'fresh: "eng" [x]', 'fresh---channel-----bold---', 'https://dojo.example.com/engagement/17', NULL, NULL, NULL, NULL, 'dojo.example.com/engagement/17'),
  ('q4', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, 'bob', '2026-11-28', '2026-12-20', 'not_started', NULL);

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
  ('secret_probe', '37V8nkNwu1qKmlrI4ZuSVLz21u/sF2/OkmRJQrDlXD+A3cLF'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:35:02.927303961Z'),
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
  ('a6b63b7c4a7ce727', '6cComv2YPPtWtR/pl1X37KnBevHC6EIut7XHO+eesDkMM9RGvr0wH3zWN9czMRL8NwyU9ATOZSYtFxARvfX/Jw8=', '127.0.0.1'),
  ('e3bdce566a83e2af', '8W++/OoRpHvIVZYKkXDcheK4PsLoHY9kTTsBD5UTQMneMdc+VNEE93F12cVL30sKGGZ/XP2Mz9KycpUBWierFPM=', '127.0.0.1');

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
, errors_in_row integer not null default 0, last_success_at bigint, url_secret text);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at, errors_in_row, last_success_at, url_secret) VALUES
  (1, 'SIEM', '', NULL, NULL, 'bU5CxN8PuNN50uMdTFqDAVEg80FPgm0n+M/CQTK+gfA3J2TXxFH/UfxMRKP6ppBM5O7p', NULL, 'active_tmp', 'It failed at 2026-11-26T14:35:17Z: The webhook answered 503', 0, 0, 1795703712708, 1795703717139, 3, NULL, '5C1Tz9UCJ0uVAbg52GlnXgNur15F3S8HcCo2/DHJjeSolW7zdHIB9zK9AxskpmL7EnIruSUHUDgQ9G1je8tSNw=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'EaCTYSlyQgWvCzQchtJTsHhMMTJbcw0hRNmRufTah1lpWynTbPdXOGupPg/wM2cdog==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:35:16Z: The webhook answered 503', 0, 0, 1795703712641, 1795703716459, 3, NULL, 'vwQ260kxmZckXoq1yI1KecdYvf4qkCL8/abFjuEj9ngkeU7O4zHmV5ftGlGiXnurCVoK87VtfXOkj4LS7w8n5PTL');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '76adef8e4713e861d01cea979666a3dbb9dac8c31968c533b12e719b85ade9e6', 1795703629758);

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
  ('5780aef2-d866-46bb-9e38-b2043414860c', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703655760),
  ('f782699b-6a76-4986-80ff-4dd97a08f821', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703661168),
  ('df041ba1-f5f4-44f3-b1c9-05aeb23e3ffe', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703661441),
  ('f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703661694),
  ('6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703662013),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703664572),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703664674),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703664772),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703665092),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703665489),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703703666),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703705486),
  ('54b083df-f6dc-4ee7-a460-2bafd41203d8', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703705809),
  ('4beda868-b310-4d6e-9012-0d3525436ae5', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703711140),
  ('7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703712100),
  ('8dbc14b1-ebb2-4fb9-b16c-4760eeb40a6d', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42901/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703713027);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703664572),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703664674),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703664772),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703665092),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703665489),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703703666),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703705486),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '54b083df-f6dc-4ee7-a460-2bafd41203d8', 1795703705809);

CREATE TABLE deliveries (
  id integer primary key autoincrement,
  event text,
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
  reference text, threads text, refused smallint, first_try_at bigint, batch bigint, set_aside smallint not null default 0, was_held smallint not null default 0, chosen_by text, next_try_set_at bigint, uid text, notice bigint,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, first_try_at, batch, set_aside, was_held, chosen_by, next_try_set_at, uid, notice) VALUES
  (1, '5780aef2-d866-46bb-9e38-b2043414860c', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703656105, NULL, 1795703660369, NULL, 'C000000001/1795703657.916363', NULL, NULL, 1795703656814, 1, 0, 0, NULL, NULL, '91ac8d24147c4c5c9fdc8256617ec516', NULL),
  (2, '5780aef2-d866-46bb-9e38-b2043414860c', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703656105, NULL, 1795703661050, NULL, '<808e7f7626ba4296b0e67fd927870573@example.com>', NULL, NULL, 1795703657385, 2, 0, 0, NULL, NULL, '808e7f7626ba4296b0e67fd927870573', NULL),
  (3, '5780aef2-d866-46bb-9e38-b2043414860c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703656105, NULL, 1795703660621, NULL, NULL, NULL, NULL, 1795703657597, 3, 0, 0, NULL, NULL, '85527f8741ea4b18897252af55a320e0', NULL),
  (4, '5780aef2-d866-46bb-9e38-b2043414860c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703656105, NULL, 1795703660625, NULL, NULL, NULL, NULL, 1795703657488, 4, 0, 0, NULL, NULL, '2ea73f06a92f433c91cc74bcc09bf8c6', NULL),
  (5, '5780aef2-d866-46bb-9e38-b2043414860c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703656105, NULL, 1795703660624, NULL, NULL, NULL, NULL, 1795703657475, 5, 0, 0, NULL, NULL, '900f7952c2364d5ca5f890fe0a4ad6b0', NULL),
  (6, '5780aef2-d866-46bb-9e38-b2043414860c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703656105, NULL, 1795703656105, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5271d68c6df846d48056e8aa76c89048', NULL),
  (7, '5780aef2-d866-46bb-9e38-b2043414860c', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703656105, NULL, 1795703660415, NULL, 'C000000002/1795703659.532647', 'ON', NULL, 1795703657506, 7, 0, 0, NULL, NULL, '1ab511fc386d49578b8b1e1e34fd8c72', NULL),
  (8, '5780aef2-d866-46bb-9e38-b2043414860c', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703656105, NULL, 1795703660626, NULL, NULL, 'OFF', NULL, 1795703657620, 8, 0, 0, NULL, NULL, '2e0a3f809ccd400f8d977ebe861603df', NULL),
  (9, '5780aef2-d866-46bb-9e38-b2043414860c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703656105, NULL, 1795703656105, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '90bd59ce741a414f9efa8f851eb38591', NULL),
  (10, '5780aef2-d866-46bb-9e38-b2043414860c', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703656105, NULL, 1795703660380, NULL, 'D000000004/1795703659.546121', NULL, NULL, 1795703657530, 10, 0, 0, NULL, NULL, '6ba106ff8ed0403e98bad1ec140782f6', NULL),
  (11, '5780aef2-d866-46bb-9e38-b2043414860c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703656105, NULL, 1795703656105, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b336688586744c27bc03b952041682e3', NULL),
  (12, '5780aef2-d866-46bb-9e38-b2043414860c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703656105, NULL, 1795703660978, NULL, '<f3b1c503ff004cfe8bbf878be13a16ce@example.com>', NULL, NULL, 1795703657449, 12, 0, 0, NULL, NULL, 'f3b1c503ff004cfe8bbf878be13a16ce', NULL),
  (13, '5780aef2-d866-46bb-9e38-b2043414860c', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703656105, NULL, 1795703660380, NULL, 'D000000003/1795703658.782969', NULL, NULL, 1795703656951, 13, 0, 0, NULL, NULL, 'a783ee6e6a064c22b0552eceb68580c8', NULL),
  (14, '5780aef2-d866-46bb-9e38-b2043414860c', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703656105, NULL, 1795703661084, NULL, '<192bfd9e0a374f5998d71f73153b5c52@example.com>', NULL, NULL, 1795703657416, 14, 0, 0, NULL, NULL, '192bfd9e0a374f5998d71f73153b5c52', NULL),
  (15, '5780aef2-d866-46bb-9e38-b2043414860c', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703656105, NULL, 1795703656105, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b12683b2b8cc489089a6a7602cbf3cb2', NULL),
  (16, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703661178, NULL, 1795703662389, NULL, 'C000000001/1795703661.846041', NULL, NULL, 1795703661691, 16, 0, 0, NULL, NULL, '3d825bbda3634a2f8d8d55f7ed618054', NULL),
  (17, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703661178, NULL, 1795703662571, NULL, '<1ed8d65d49a530d3b6466630acfa8861@example.com>', NULL, NULL, 1795703662377, 17, 0, 0, NULL, NULL, '0d31a064cfe84ff498eef2cfea11b25f', NULL),
  (18, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703661178, NULL, 1795703661512, NULL, NULL, NULL, NULL, 1795703661405, 18, 0, 0, NULL, NULL, 'f4d1ac7cfdef45c495c5ab3298ac8d83', NULL),
  (19, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703661178, NULL, 1795703661499, NULL, NULL, NULL, NULL, 1795703661363, 19, 0, 0, NULL, NULL, '52036ac525de44918f8041db47ed85df', NULL),
  (20, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703661178, NULL, 1795703661598, NULL, NULL, NULL, NULL, 1795703661406, 20, 0, 0, NULL, NULL, '3d671a78c9a54a59ad246b7f7b0a000b', NULL),
  (21, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703661178, NULL, 1795703661178, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '30acbfbb437449a88c1219e5ae43e6e7', NULL),
  (22, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703661178, NULL, 1795703661499, NULL, NULL, 'OFF', NULL, 1795703661362, 22, 0, 0, NULL, NULL, '9c8b51adb9664badb909dffd3c17a850', NULL),
  (23, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703661178, NULL, 1795703661178, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '19b3322679f14b36be7c4111cb8f8c77', NULL),
  (24, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703661178, NULL, 1795703662299, NULL, 'D000000004/1795703661.925383', NULL, NULL, 1795703661746, 24, 0, 0, NULL, NULL, 'c2324288d63c418cb7c8bd87d6bf3888', NULL),
  (25, 'f782699b-6a76-4986-80ff-4dd97a08f821', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703661178, NULL, 1795703661178, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cb5801bc03e648b7b4ca338b4d42ab83', NULL),
  (26, 'df041ba1-f5f4-44f3-b1c9-05aeb23e3ffe', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703661528, NULL, 1795703662293, NULL, 'D000000003/1795703661.897087', NULL, NULL, 1795703661804, 26, 0, 0, NULL, NULL, '42e6ccc47fbf46a583e26f78a898f36b', NULL),
  (27, 'df041ba1-f5f4-44f3-b1c9-05aeb23e3ffe', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703661528, NULL, 1795703661528, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8a518ce3e7134430b2b322e482569e7f', NULL),
  (28, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703661718, NULL, 1795703663730, NULL, 'C000000001/1795703663.697835', NULL, NULL, 1795703663574, 28, 0, 0, NULL, NULL, '2b803d6f44ce4a05b28819e4dccdc220', NULL),
  (29, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703661718, NULL, 1795703662571, 17, NULL, NULL, NULL, 1795703662377, 17, 0, 0, NULL, NULL, '0cdc65c89ce94e7a913eb60b99f270a3', NULL),
  (30, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703661718, NULL, 1795703662301, NULL, NULL, NULL, NULL, 1795703661983, 30, 0, 0, NULL, NULL, '5b4032c405c349b5a77b9ec15d1f6986', NULL),
  (31, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703661718, NULL, 1795703662302, NULL, NULL, NULL, NULL, 1795703661980, 31, 0, 0, NULL, NULL, '177a8fc9b6ec4ef399d5106c67c5f35a', NULL),
  (32, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703661718, NULL, 1795703662301, NULL, NULL, NULL, NULL, 1795703661983, 32, 0, 0, NULL, NULL, '204b7e591cce4998ba70a8185d366fa5', NULL),
  (33, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703661718, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '064d2c6778cf404fb1d22a5f77fd07c8', NULL),
  (34, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703661718, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '762bab0fd4ff4f6e83de87330d7f75b0', NULL),
  (35, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a0988def8cd245a6bcedd38504df71d7', NULL),
  (36, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '31b95063d62d4299a3efe4a19af72c3e', NULL),
  (37, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e04113fea03c49e1abd41d02db1534cc', NULL),
  (38, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703661718, NULL, 1795703663571, NULL, 'D000000004/1795703663.522244', NULL, NULL, 1795703663463, 38, 0, 0, NULL, NULL, '23266f4b4b0c43f7bcef74d31926891f', NULL),
  (39, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703661718, NULL, 1795703661718, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6bd8d7d5a4294acb836eac932649d1ff', NULL),
  (40, 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703661718, NULL, 1795703662491, NULL, '<810f650afd6f49db984f2ec5ff072312@example.com>', NULL, NULL, 1795703662208, 40, 0, 0, NULL, NULL, '810f650afd6f49db984f2ec5ff072312', NULL),
  (41, '6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703662077, NULL, 1795703663730, 28, NULL, NULL, NULL, 1795703663574, 28, 0, 0, NULL, NULL, '3e6e6845b2a143dab3c231f81267e48e', NULL),
  (42, '6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703662077, NULL, 1795703662077, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4f8a958bb4e84019938d46cf1bc33f63', NULL),
  (43, '6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703662077, NULL, 1795703662077, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ec647ced2f42476596944fcbbb7aa5ab', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703664628, NULL, 1795703664628, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'da5e6995a5854f6c9d5439d5dfee0152', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703664721, NULL, 1795703664721, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0ffc6a5a194646c680fbaa8f53ee2248', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703664871, NULL, 1795703665425, NULL, 'C000000001/1795703665.205318', NULL, NULL, 1795703665066, 46, 0, 0, NULL, NULL, 'ff35fa35415b41549c8c8bd9ed1f3985', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703664871, NULL, 1795703665529, NULL, '<a213fcd7d9624a45ab728087c8917f71@example.com>', NULL, NULL, 1795703665198, 47, 0, 0, NULL, NULL, 'a213fcd7d9624a45ab728087c8917f71', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703664871, NULL, 1795703665493, NULL, NULL, NULL, NULL, 1795703665248, 48, 0, 0, NULL, NULL, 'ad52c29a792144209b36ef23e7ad63ca', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703664871, NULL, 1795703665507, NULL, NULL, NULL, NULL, 1795703665402, 49, 0, 0, NULL, NULL, 'cb08311ddeb343a4b52b78c47a39e111', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703664871, NULL, 1795703665527, NULL, NULL, NULL, NULL, 1795703665445, 50, 0, 0, NULL, NULL, 'c6a6fdbe51c44a0ea93010d2d0732ff6', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703664871, NULL, 1795703664871, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f83c4507437c47b1ac5bfc9e95861733', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703664871, NULL, 1795703664871, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd792b4a613e74985afbeea4c5e463336', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703664871, NULL, 1795703665227, NULL, 'D000000003/1795703665.192327', NULL, NULL, 1795703664979, 53, 0, 0, NULL, NULL, '09f04302cd424508b169d6bdc8b55a61', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703664871, NULL, 1795703665522, NULL, '<7cae64bb75bf453e8231d27572a9a6b1@example.com>', NULL, NULL, 1795703665217, 54, 0, 0, NULL, NULL, '7cae64bb75bf453e8231d27572a9a6b1', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703664871, NULL, 1795703664871, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd9d32e877c0f49dd8554cac6211810a1', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703664871, NULL, 1795703665443, NULL, 'D000000004/1795703665.244483', NULL, NULL, 1795703665067, 56, 0, 0, NULL, NULL, '24d3338842774f7ebd82f16a67bb9bd0', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703664871, NULL, 1795703664871, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a643e5768f1e494aa2e772d04d622f80', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703664871, NULL, 1795703665438, NULL, '<e6b6600a22de4aca81bff3831954efb1@example.com>', NULL, NULL, 1795703665175, 58, 0, 0, NULL, NULL, 'e6b6600a22de4aca81bff3831954efb1', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703665162, NULL, 1795703666595, NULL, 'C000000001/1795703666.585918', NULL, NULL, 1795703666564, 59, 0, 0, NULL, NULL, '398843c869c243bda53f1ebb1636457f', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703665162, NULL, 1795703666627, NULL, '<98d1509c2b7740fbbcf1d5a61673b70e@example.com>', NULL, NULL, 1795703666575, 60, 0, 0, NULL, NULL, '98d1509c2b7740fbbcf1d5a61673b70e', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703665162, NULL, 1795703665162, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5a7a88ec95d4420482dfa231fbc6d50d', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703665162, NULL, 1795703665162, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6d655388929448418c9ec026979ee22e', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703665505, NULL, 1795703666487, NULL, 'D000000003/1795703666.445584', NULL, NULL, 1795703666411, 63, 0, 0, NULL, NULL, 'f2b57da5af7744e4b2cb5a9bfc9eea64', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703665505, NULL, 1795703665505, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '254e735f1a154488b40d74bf622b757f', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703705533, NULL, 1795703707694, NULL, 'C000000001/1795703707.318957', NULL, NULL, 1795703706423, 65, 0, 0, NULL, NULL, '6dcb8f2a345040c0ac5d0dd485648a59', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703705533, NULL, 1795703708397, NULL, '<2eba8f42002c4e61b1d77a1b0b83bb59@example.com>', NULL, NULL, 1795703706628, 66, 0, 0, NULL, NULL, '2eba8f42002c4e61b1d77a1b0b83bb59', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703705533, NULL, 1795703705533, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ba3a3faf6a4f40bd803e45eac0b8627f', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703705533, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'c66571a2996d401183f514b46cad08df', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795703710587, NULL, 1795703710928, NULL, '<af8b5e1b38ea433584c34a605cbe4870@example.com>', NULL, NULL, 1795703710779, 69, 0, 0, NULL, NULL, 'af8b5e1b38ea433584c34a605cbe4870', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795703710940, NULL, 1795703711043, NULL, '<3cb7df707fd0423b964880fbb8fa2fca@example.com>', NULL, NULL, 1795703710966, 70, 0, 0, NULL, NULL, '3cb7df707fd0423b964880fbb8fa2fca', 2),
  (71, '4beda868-b310-4d6e-9012-0d3525436ae5', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703711163, NULL, 1795703711372, NULL, 'C000000001/1795703711.253569', NULL, NULL, 1795703711213, 71, 0, 0, NULL, NULL, 'f6cc28eb5a7344bb8bebb30eadae9b1a', NULL),
  (72, '4beda868-b310-4d6e-9012-0d3525436ae5', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703711163, NULL, 1795703711358, NULL, '<153e3cda94b140ee91e4c8e79887dbbb@example.com>', NULL, NULL, 1795703711224, 72, 0, 0, NULL, NULL, '153e3cda94b140ee91e4c8e79887dbbb', NULL),
  (73, '4beda868-b310-4d6e-9012-0d3525436ae5', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703711163, NULL, 1795703711699, NULL, NULL, NULL, NULL, 1795703711238, 73, 0, 0, NULL, NULL, '9430590ecd1b4c10bc0eae9b0b10ad4d', NULL),
  (74, '4beda868-b310-4d6e-9012-0d3525436ae5', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703711163, NULL, 1795703711707, NULL, NULL, NULL, NULL, 1795703711280, 74, 0, 0, NULL, NULL, '210dec23f06f4cfba5891147af94d107', NULL),
  (75, '4beda868-b310-4d6e-9012-0d3525436ae5', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703711163, NULL, 1795703711801, NULL, NULL, NULL, NULL, 1795703711344, 75, 0, 0, NULL, NULL, 'b4404d52df5249c9b36c5c41cf3c66e0', NULL),
  (76, '4beda868-b310-4d6e-9012-0d3525436ae5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703711163, NULL, 1795703711163, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '59899a44e61a475886cb00e0c82e880e', NULL),
  (77, '4beda868-b310-4d6e-9012-0d3525436ae5', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703711163, NULL, 1795703711712, NULL, NULL, 'OFF', NULL, 1795703711257, 77, 0, 0, NULL, NULL, 'b00b3b92c754495fbd31876d3889f41b', NULL),
  (78, '4beda868-b310-4d6e-9012-0d3525436ae5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703711163, NULL, 1795703711163, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '79d33bc9c8e14ca08dcce254d8884615', NULL),
  (79, '4beda868-b310-4d6e-9012-0d3525436ae5', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703711163, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9ac08f299b314da08623102e7d580733', NULL),
  (80, '4beda868-b310-4d6e-9012-0d3525436ae5', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703711163, NULL, 1795703711163, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6f4aa39621184f7091a12bc63283b454', NULL),
  (81, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795703712110, 1795703719357, NULL, NULL, NULL, NULL, NULL, 1795703712917, 81, 0, 0, NULL, 1795703716224, '9bcec48b52624b3a9b4586492dcbfa96', NULL),
  (82, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703712110, 1795703718549, NULL, NULL, NULL, NULL, NULL, 1795703712540, 82, 0, 0, NULL, 1795703716215, '50a56a67c08847689a4cc413dbc4b772', NULL),
  (83, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703712110, 1795703719013, NULL, NULL, NULL, NULL, NULL, 1795703712391, 83, 0, 0, NULL, 1795703715113, 'd44def78d94b435bbb89b2194dc2bbb8', NULL),
  (84, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795703712110, 1795703720588, NULL, NULL, NULL, NULL, NULL, 1795703712420, 84, 0, 0, NULL, 1795703717159, 'cc01ad86d6064d5db980d4c53eda5168', NULL),
  (85, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795703712110, 1795703719395, NULL, NULL, NULL, NULL, NULL, 1795703712397, 85, 0, 0, NULL, 1795703716517, '073fca4c91ba4dc4b2dfb317c092fdc2', NULL),
  (86, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703712110, NULL, 1795703712110, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '26d3dd8370054d4ab56ddea7222dcd8a', NULL),
  (87, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795703712110, 1795703720123, NULL, NULL, NULL, 'ON', NULL, 1795703712287, 87, 0, 0, NULL, 1795703716201, '21f40a78fc834bda96d8aeee5587cbc3', NULL),
  (88, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795703712110, 1795703720067, NULL, NULL, NULL, 'OFF', NULL, 1795703712390, 88, 0, 0, NULL, 1795703716076, '927b88d3cccd453a91c0db539817ca3f', NULL),
  (89, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703712110, NULL, 1795703712110, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '971aae909a8041f1b1fb3da8a6d29075', NULL),
  (90, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703712110, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1c7b7158fffc403f8a2ea31e79916c0e', NULL),
  (91, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703712110, NULL, 1795703712110, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '86e4fe1e0254466a986f04d2e629a423', NULL),
  (92, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703712110, 1795703718245, NULL, NULL, NULL, NULL, NULL, 1795703712250, 92, 0, 0, NULL, 1795703716208, 'e92bae69d9e347daa5387f234bfc1dc1', NULL),
  (93, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795703712110, 1795703716979, NULL, NULL, NULL, NULL, NULL, 1795703712180, 93, 0, 0, NULL, 1795703714962, 'e3770837a59747b684b23e9c9fbe5565', NULL),
  (94, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703712110, 1795703720355, NULL, NULL, NULL, NULL, NULL, 1795703712234, 94, 0, 0, NULL, 1795703716356, 'ce7a9d63471a4f5788ad05ec3b2a54b1', NULL),
  (95, '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703712110, NULL, 1795703712110, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4a190a6677d74bc9972511c99a33936d', NULL),
  (96, '8dbc14b1-ebb2-4fb9-b16c-4760eeb40a6d', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703713030, 1795703716979, NULL, NULL, NULL, NULL, NULL, 1795703713381, 93, 0, 0, NULL, 1795703714962, '0888bba53c4a4a3faced207e6a79478a', NULL),
  (97, '8dbc14b1-ebb2-4fb9-b16c-4760eeb40a6d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703713030, NULL, 1795703713030, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e1f885d64eda4f7f9d4ddf52ac5a3c0c', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703714219, 1795703717772, NULL, NULL, NULL, NULL, NULL, 1795703714429, 98, 0, 0, NULL, 1795703716222, '1309a731f8a34c0c9749fb9668d7e759', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703720355, 1795703720355, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703718245, 1795703718245, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703718549, 1795703718549, NULL, NULL, 'email'),
  ('slack:@bob', 1795703716979, 1795703716979, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703666521, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703719357, 1795703719357, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703720123, 1795703720123, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703719013, 1795703719013, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703720067, 1795703720067, NULL, NULL, 'teams'),
  ('webhook:1', 1795703720588, 1795703720588, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703719395, 1795703719395, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795703717772, 1795703717772, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '5780aef2-d866-46bb-9e38-b2043414860c', 9, 0, 1795703656105, NULL),
  (2, 'bob', '5780aef2-d866-46bb-9e38-b2043414860c', 15, 0, 1795703656105, NULL),
  (3, 'carol', '5780aef2-d866-46bb-9e38-b2043414860c', 11, 0, 1795703656105, NULL),
  (4, 'system', '5780aef2-d866-46bb-9e38-b2043414860c', 6, 0, 1795703656105, NULL),
  (5, 'alice', 'f782699b-6a76-4986-80ff-4dd97a08f821', 23, 0, 1795703661178, NULL),
  (6, 'carol', 'f782699b-6a76-4986-80ff-4dd97a08f821', 25, 0, 1795703661178, NULL),
  (7, 'system', 'f782699b-6a76-4986-80ff-4dd97a08f821', 21, 0, 1795703661178, NULL),
  (8, 'bob', 'df041ba1-f5f4-44f3-b1c9-05aeb23e3ffe', 27, 0, 1795703661528, NULL),
  (9, 'alice', 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 34, 0, 1795703661718, NULL),
  (10, 'carol', 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 39, 0, 1795703661718, NULL),
  (11, 'system', 'f5ce716b-a982-47df-a4a2-97c9cdf5f32d', 33, 0, 1795703661718, NULL),
  (12, 'alice', '6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 43, 0, 1795703662077, NULL),
  (13, 'system', '6e3f924e-6a10-4545-bae0-c9a4c52ef8d5', 42, 0, 1795703662077, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703664628, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703664721, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703664871, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703664871, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703664871, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703664871, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703665162, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703665162, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703665505, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703705533, NULL),
  (24, 'alice', '4beda868-b310-4d6e-9012-0d3525436ae5', 78, 0, 1795703711163, NULL),
  (25, 'carol', '4beda868-b310-4d6e-9012-0d3525436ae5', 80, 0, 1795703711163, NULL),
  (26, 'system', '4beda868-b310-4d6e-9012-0d3525436ae5', 76, 0, 1795703711163, NULL),
  (27, 'alice', '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 89, 0, 1795703712110, NULL),
  (28, 'bob', '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 95, 0, 1795703712110, NULL),
  (29, 'carol', '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 91, 0, 1795703712110, NULL),
  (30, 'system', '7c8d72f4-f438-4342-a375-1ee3eccf44e5', 86, 0, 1795703712110, NULL),
  (31, 'bob', '8dbc14b1-ebb2-4fb9-b16c-4760eeb40a6d', 97, 0, 1795703713030, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295708602),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42901/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42901/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42901/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703705092),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703705590),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703706683);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703653690, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707253444, 0, NULL, 1795703653444, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795703712834, 0, NULL, 1795703652834, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795704553059, 0, NULL, 1795703653059, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703659.532647', 1795703660396, 7, 1, 1, 1, 0, 1795703660396);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'LG5oci1ERIHa9lqrzCVWCi-AZ8AonIFb1uuJ_ymljYc', 1795704310273, 0),
  ('U000000005', 'carol', 'qs-o8mznr0o1iU0N8QbCNskspTFqUr7E8Q9UUs2H2nk', 1795704313978, 0);

CREATE TABLE repeats (
  destination text not null,
  meaning text not null,
  delivery bigint not null,
  times integer not null,
  began_at bigint not null,
  last_at bigint not null, severity integer, type_name text, product text, engagement text, url text,
  primary key (destination, meaning)
);
INSERT INTO "repeats" (destination, meaning, delivery, times, began_at, last_at, severity, type_name, product, engagement, url) VALUES
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795703660380, 1795703660380, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795703660415, 1795703660415, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '467d1a0d2279c330bc0e753b45e5acb860d2b85237c3c9f0651ec36aabc6dfc9', 24, 1, 1795703662299, 1795703662299, 4, 'scan_added', 'ledger', NULL, NULL),
  ('slack:@carol', '9ec11e2165b6948ebbd2ec41c57b76d5e9837cd719acfca72c12721ef1036ce2', 38, 1, 1795703663571, 1795703663571, 0, 'scan_added', 'mobile-app', NULL, NULL),
  ('slack:@bob', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 53, 1, 1795703665227, 1795703665227, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 46, 1, 1795703665425, 1795703665425, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:@carol', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 56, 1, 1795703665443, 1795703665443, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '8bc23da55be8877b4c65d23ab5b4b91e003affc23c6b08637258f6e052c4fee0', 59, 1, 1795703666595, 1795703666595, NULL, 'sla_breach', NULL, NULL, 'https://dojo.example.com/finding/1'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 65, 1, 1795703707694, 1795703707694, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 71, 1, 1795703711372, 1795703711372, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703705492),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703707338),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703708463),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703708814),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703708872),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703709141),
  ('1000007.424242.0000000000000000538454127b096493', 1795703709736),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703709889),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703710018),
  ('Ev000000001', 1795703710190),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703710234),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703710799),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795703713738);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703650987, 'the API, starting token', 'The account alice: made'),
  (2, 1795703651213, 'the API, starting token', 'The account bob: made'),
  (3, 1795703651393, 'the API, starting token', 'The account carol: made'),
  (4, 1795703651564, 'the API, starting token', 'The account dave: made'),
  (5, 1795703653080, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703653289, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703653479, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703653704, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703653866, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703653898, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703653953, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703654045, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703654594, 'the API, starting token', 'Route 1: made'),
  (14, 1795703654805, 'the API, starting token', 'Route 2: made'),
  (15, 1795703655172, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703655270, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703708251, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703708669, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703708847, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703709030, 'bob', 'When bob is told: changed'),
  (21, 1795703709545, 'carol', 'When carol is told: changed'),
  (22, 1795703709936, 'alice', 'Route 3: made'),
  (23, 1795703710088, 'erin@example.com', 'The account erin@example.com: made');

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
  ('products', 1, 'web-api-2', NULL, 1, 'guarded'||char(10)||'payments'||char(10)||'Web API', 2),
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
  ('web-api-2', 'alice'),
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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703403000, 1795703703000, 0, 1795703705431, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703405000, 1795703705000, 0, 1795703705858, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703407000, 1795703707000, 0, 1795703707681, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703407000, 1795703707000, 0, 1795703708496, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703408000, 1795703708000, 1, 1795703708724, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703408000, 1795703708000, 0, 1795703708801, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703409000, 1795703709000, 3, 1795703709092, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703409000, 1795703709000, 1, 1795703709361, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703409000, 1795703709000, 2, 1795703709640, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703409000, 1795703709000, 1, 1795703656286, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703409000, 1795703709000, 3, 1795703656496, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703410000, 1795703710000, 0, 1795703657958, NULL);

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
  (1, 'http://127.0.0.1:42901', 2, 1795703703333, 1795703710184, 1795703710184, NULL, NULL, NULL, 1795704010183);

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
  ('defectdojo', 1795703664418, 1795703665531, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703653503);

CREATE TABLE notices (
  id integer primary key autoincrement,
  kind text not null,
  title text not null,
  body text not null,
  sealed text,
  severity smallint,
  created_at bigint not null,
  expires_at bigint
);
INSERT INTO "notices" (id, kind, title, body, sealed, severity, created_at, expires_at) VALUES
  (3, 'link_code', '', '', 'Geaa2WCYUc4fbaGsDZAbJaPhSNAynFZHjRIVT2xZiOPabs1ZBn0ZuW5WR5727QPYiH5dcAil20TSaPvaeZUAu1pqDQOCXUnf3Doq4iQ0daG5/0C0U4idVq5972PXTOHIpEkqxWAfv7l56eciUuTafF+zS3M9aHDMuTTRJ2sp1VITHM4ps6ZoDlxlK9pu3JbKlSBWL+ZR0i/C2Sv24+dSyD6OYc0aLCL3oJO+OGhKBiHmU7j/z8CTCzaI', NULL, 1795703714109, 1795704313978);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795703710273),
  ('asked_for', 'dave@example.com', 1795703710273),
  ('asked_by', 'U000000005', 1795703710933),
  ('asked_for', 'carol@example.com', 1795703710933),
  ('asked_by', 'U000000005', 1795703713978),
  ('asked_for', 'carol@example.com', 1795703713978);

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
CREATE INDEX deliveries_backlog on deliveries (channel, state, first_try_at, created_at)
  where state in ('queued', 'sending', 'retrying', 'held');
CREATE INDEX product_types_by_page on product_types (page);
CREATE INDEX products_by_page on products (page);
CREATE INDEX engagements_by_page on engagements (page);
CREATE INDEX notices_by_expiry on notices (expires_at) where expires_at is not null;
CREATE INDEX deliveries_by_notice on deliveries (notice) where notice is not null;
CREATE INDEX link_attempts_by_subject on link_attempts (kind, subject, at);
CREATE INDEX link_attempts_by_time on link_attempts (at);
CREATE INDEX deliveries_without_event on deliveries (id) where event is null;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',98);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
