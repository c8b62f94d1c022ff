-- The database that commit cbe0b8c left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:31:23.850', 106, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:31:24.047', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:31:24.114', 24, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:31:24.215', 29, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:31:24.275', 2, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:31:24.392', 35, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:31:24.448', 17, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:31:24.710', 2, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:31:24.783', 35, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:31:24.809', 0, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:31:24.937', 99, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:31:24.983', 8, 1),
  (13, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:31:25.100', 90, 1),
  (14, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:31:25.173', 41, 1),
  (15, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:31:25.232', 26, 1),
  (16, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:31:25.363', 109, 1),
  (17, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:31:25.385', 18, 1),
  (18, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:31:25.419', 16, 1),
  (19, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:31:25.438', 12, 1),
  (20, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:31:25.460', 3, 1),
  (21, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:31:25.490', 1, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703519823, NULL, 'fa14e877-982e-444a-aa63-86d868e60a09'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, 'ecc7981e-7ced-4b55-8e61-44a314593417'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, '39dd1e26-8bf7-4c81-8d4a-c0b2eea05768'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '75a96606-2a5b-409f-87b7-9be784eb4bfe'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'b6c45e8e-81de-4274-a813-53cb24938051');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:43221/product/type/1', '127.0.0.1:43221/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:43221/product/1', 'members', '127.0.0.1:43221/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:43221/product/5', 'members', '127.0.0.1:43221/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:43221/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:43221/engagement/3'),
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, NULL, NULL, NULL, NULL, NULL),
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
  ('secret_probe', '9pHG+sbUfo3zNamVr3eSTfInpviwgn8mc3ehC5rAw6eRYGTK'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:32:37.151615900Z'),
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
  ('a6b63b7c4a7ce727', '45YNfEliJ4VMvMvHBiNxaRUioOlHSdFOTB86u+ecxQHC8gi9dcRtO/y42pNUijBfqyVbMzvn2dPqSsaR3UGxTuM=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'nA5eJVZfgtTm6kAgyZQkBcjehBlO1AFnaOb4URuYjsYrICEx43EMuzM+NZo5Vez3PVOaBpLKockx0XgnwvNv5Gc=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'PDF07DwgC9VUgkT9fweYAE5Vngdbh/NwmREm4w6B8vYFFvg07KVx1UhR/6a9DxqXRO5/', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:33:44Z: The webhook answered 503', 60000, 0, 1795703562776, 1795703564314, '0CZnS00Ja9DVMaaG/OEJiN1PrLqsroxZq9XF/rI+rXEVYu7Loers37ass7jcaaI2YUi9O91e6qYsDTDXgTK7jg=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'aJECFsRNEC7kyK98qLAZuHDLft1YP4sp3sXk8I5lDkhQGVaw/rCUzRikQZ/xY12Ibg==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:33:44Z: The webhook answered 503', 60000, 0, 1795703562776, 1795703564542, '8HFDXlAqivd5fepEMBXRgScGTsQiotO37gD3pgQi9Rv9NTGcZFo4ZZsJSMKl707xoPOaUUmX2CEm3guA8RxyIuaE');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '6a9cd212a1fe4fd3f033f0d46dfa4670441c637e31d6689fdc9b124b9689c9de', 1795703487043);

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
  ('80265717-dc0e-4482-81bb-1642e0ca8e8b', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703522381),
  ('c593bbda-37b8-420e-afee-b74cbd7a2591', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703527613),
  ('7de6e0d2-0bdd-4dc7-b4cc-e94d1f903f6b', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703527851),
  ('d60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703528076),
  ('028d24b6-8f43-49ab-91c2-6af43dd9adee', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703528230),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703531072),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703531284),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703531306),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703531598),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703532825),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703557409),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703557950),
  ('c22429db-a1cf-4701-b06f-734e9ce2abd5', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703558449),
  ('f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703561295),
  ('6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703562170),
  ('797d5419-b862-41ec-aa70-e4477bd9be2b', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43221/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703562738);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703531072),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703531284),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703531306),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703531598),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703532825),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703557409),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703557950),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', 'c22429db-a1cf-4701-b06f-734e9ce2abd5', 1795703558449);

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
  (1, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703522899, NULL, 1795703526585, NULL, 'C000000001/1795703525.917359', NULL, NULL, 1795703524350, 1, 0, 0, NULL, NULL, 'a06baabcaa1d498994cb3543be37d0ec', NULL),
  (2, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703522899, NULL, 1795703527201, NULL, '<28d8d160b0184cbf95cc33de0971409b@example.com>', NULL, NULL, 1795703524280, 2, 0, 0, NULL, NULL, '28d8d160b0184cbf95cc33de0971409b', NULL),
  (3, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703522899, NULL, 1795703527053, NULL, NULL, NULL, NULL, 1795703524487, 3, 0, 0, NULL, NULL, '5a2f603602fe4047a032e17d898c2e85', NULL),
  (4, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703522899, NULL, 1795703527053, NULL, NULL, NULL, NULL, 1795703524487, 4, 0, 0, NULL, NULL, '22334c48d3e04dfc92e873e2e13c8a2f', NULL),
  (5, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703522899, NULL, 1795703527056, NULL, NULL, NULL, NULL, 1795703524489, 5, 0, 0, NULL, NULL, 'b6c975a89e5b4943a4c059260fddb571', NULL),
  (6, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703522899, NULL, 1795703522899, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fc29c2e181d042b39d77bbef963e6650', NULL),
  (7, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703522899, NULL, 1795703527084, NULL, 'C000000002/1795703526.813056', 'ON', NULL, 1795703524489, 7, 0, 0, NULL, NULL, '0a504db4ae1d4eb49b5f0e699fc3fe13', NULL),
  (8, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703522899, NULL, 1795703527055, NULL, NULL, 'OFF', NULL, 1795703524279, 8, 0, 0, NULL, NULL, 'd9d786f5b9fa4f98a3d1a744f5b1af18', NULL),
  (9, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703522899, NULL, 1795703522899, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6a7d2dab4d1348e6b348edab51877474', NULL),
  (10, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703522899, NULL, 1795703527057, NULL, 'D000000003/1795703524.946564', NULL, NULL, 1795703524244, 10, 0, 0, NULL, NULL, '2819abbadd784c988ae4a42781c03114', NULL),
  (11, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703522899, NULL, 1795703522899, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '988f211d4557457cb2f8e4567846339a', NULL),
  (12, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703522899, NULL, 1795703526765, NULL, '<7ea49ce62b4043a7a4ee2049ffeccb82@example.com>', NULL, NULL, 1795703523716, 12, 0, 0, NULL, NULL, '7ea49ce62b4043a7a4ee2049ffeccb82', NULL),
  (13, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703522899, NULL, 1795703527058, NULL, 'D000000004/1795703525.849790', NULL, NULL, 1795703524347, 13, 0, 0, NULL, NULL, 'a70b3422b16e4a7cb4e7df64cb520c0f', NULL),
  (14, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703522899, NULL, 1795703527391, NULL, '<c2923ad7380b4ed9b60155f6246b6463@example.com>', NULL, NULL, 1795703524281, 14, 0, 0, NULL, NULL, 'c2923ad7380b4ed9b60155f6246b6463', NULL),
  (15, '80265717-dc0e-4482-81bb-1642e0ca8e8b', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703522899, NULL, 1795703522899, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5c2d8b50e8fa4293a8488f418c0132e9', NULL),
  (16, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703527625, NULL, 1795703528887, NULL, 'C000000001/1795703528.442796', NULL, NULL, 1795703528133, 16, 0, 0, NULL, NULL, 'dfcdd62e5d374136b61e7026c4a57cee', NULL),
  (17, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703527625, NULL, 1795703529164, NULL, '<497ea02a41dd3f4997d8976ee032f385@example.com>', NULL, NULL, 1795703528664, 17, 0, 0, NULL, NULL, 'fc91d94ac1fc4e5b81a4492dd0a863ec', NULL),
  (18, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703527625, NULL, 1795703528072, NULL, NULL, NULL, NULL, 1795703527773, 18, 0, 0, NULL, NULL, '8cf56e9eb5ad4def852fa511d3fd760f', NULL),
  (19, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703527625, NULL, 1795703528113, NULL, NULL, NULL, NULL, 1795703528016, 19, 0, 0, NULL, NULL, '7964b75ab84e4f0183f8100ab9573871', NULL),
  (20, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703527625, NULL, 1795703528112, NULL, NULL, NULL, NULL, 1795703528004, 20, 0, 0, NULL, NULL, '9d4bd527029843ec91e082c158496487', NULL),
  (21, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703527625, NULL, 1795703527625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c0c88f359d054c11a3b942f92aa3d1e0', NULL),
  (22, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703527625, NULL, 1795703527840, NULL, NULL, 'OFF', NULL, 1795703527738, 22, 0, 0, NULL, NULL, '9aa22c3b100e493faafb4d425ed48fe9', NULL),
  (23, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703527625, NULL, 1795703527625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dffa0b13ac8f4ff895f76f393664242f', NULL),
  (24, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703527625, NULL, 1795703528878, NULL, 'D000000003/1795703528.801403', NULL, NULL, 1795703528499, 24, 0, 0, NULL, NULL, '57a69470871841f0bfda80c56b0ca90a', NULL),
  (25, 'c593bbda-37b8-420e-afee-b74cbd7a2591', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703527625, NULL, 1795703527625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0d09713a4189472baa5a3f6a7cb25bcb', NULL),
  (26, '7de6e0d2-0bdd-4dc7-b4cc-e94d1f903f6b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703527980, NULL, 1795703528886, NULL, 'D000000004/1795703528.845246', NULL, NULL, 1795703528660, 26, 0, 0, NULL, NULL, '137491d42b3e40bdb537cd5a9fec1b70', NULL),
  (27, '7de6e0d2-0bdd-4dc7-b4cc-e94d1f903f6b', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703527980, NULL, 1795703527980, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e388295d0af84df0be256ea805ef53ec', NULL),
  (28, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703528089, NULL, 1795703528887, 16, NULL, NULL, NULL, 1795703528133, 16, 0, 0, NULL, NULL, '5e937fd122bd4a3c9a471a1e8f0d85de', NULL),
  (29, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703528089, NULL, 1795703529164, 17, NULL, NULL, NULL, 1795703528664, 17, 0, 0, NULL, NULL, '1efca601c0a9431c944ff4eada953e2b', NULL),
  (30, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703528089, NULL, 1795703529092, NULL, NULL, NULL, NULL, 1795703528666, 30, 0, 0, NULL, NULL, 'b7d8b6d4672e4f25a93eac36146fcab6', NULL),
  (31, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703528089, NULL, 1795703528864, NULL, NULL, NULL, NULL, 1795703528152, 31, 0, 0, NULL, NULL, '755c80fba3e948a4a5849b5a118eeac7', NULL),
  (32, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703528089, NULL, 1795703528742, NULL, NULL, NULL, NULL, 1795703528153, 32, 0, 0, NULL, NULL, 'f09bfae908734b99ab603483f353c904', NULL),
  (33, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703528089, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5cfd9e0f005143388e3d3bee29d03c11', NULL),
  (34, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703528089, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8db9393e0eaa4762a41571b2b255e5e0', NULL),
  (35, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '42b8c2c1fa75412986459b5f4750d5b3', NULL),
  (36, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd16b467158ae439e9eb7e6e748b1b6f9', NULL),
  (37, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '075aa54f0b654d2382089badd98f6f59', NULL),
  (38, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703528089, NULL, 1795703528878, 24, NULL, NULL, NULL, 1795703528499, 24, 0, 0, NULL, NULL, '9602af52722e4e46b89eff9bb91d92aa', NULL),
  (39, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703528089, NULL, 1795703528089, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0ece63eb5a0c4ce5bb1d72c141a06596', NULL),
  (40, 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703528089, NULL, 1795703529013, NULL, '<b6d4306259984f0cb6945ba1f56504f6@example.com>', NULL, NULL, 1795703528175, 40, 0, 0, NULL, NULL, 'b6d4306259984f0cb6945ba1f56504f6', NULL),
  (41, '028d24b6-8f43-49ab-91c2-6af43dd9adee', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703528273, NULL, 1795703530539, NULL, 'C000000001/1795703530.319297', NULL, NULL, 1795703530199, 41, 0, 0, NULL, NULL, '23f7b6bcbbe14940ac822da814b366c4', NULL),
  (42, '028d24b6-8f43-49ab-91c2-6af43dd9adee', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703528273, NULL, 1795703528273, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1524bb7fb1c0462c9b2ed78239974639', NULL),
  (43, '028d24b6-8f43-49ab-91c2-6af43dd9adee', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703528273, NULL, 1795703528273, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b0b08e66022e4df28c4a7a8d4e0d469f', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703531201, NULL, 1795703531201, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9c0f10254053428e8934e9b1d2319eb6', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703531290, NULL, 1795703531290, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ee97f29fd79d46348687ac90c6753bda', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703531345, NULL, 1795703533275, NULL, 'C000000001/1795703532.988779', NULL, NULL, 1795703532583, 46, 0, 0, NULL, NULL, 'aa86c1834745433982f02880ae679cd9', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703531345, NULL, 1795703533796, NULL, '<6743492a961a44068ec5a41b0dec9a47@example.com>', NULL, NULL, 1795703531596, 47, 0, 0, NULL, NULL, '6743492a961a44068ec5a41b0dec9a47', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703531345, NULL, 1795703533052, NULL, NULL, NULL, NULL, 1795703531949, 48, 0, 0, NULL, NULL, '38e55d0d4fa3429f94400d4f14df0990', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703531345, NULL, 1795703533144, NULL, NULL, NULL, NULL, 1795703532315, 49, 0, 0, NULL, NULL, '0c309397c9964a1aa307cc3ec6569c24', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703531345, NULL, 1795703533242, NULL, NULL, NULL, NULL, 1795703532448, 50, 0, 0, NULL, NULL, '03a7c15554464c5e9ba684c4d0a6be1c', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703531345, NULL, 1795703531345, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd0768585c78c49ca8a763dff9ea14ae9', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703531345, NULL, 1795703531345, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd998385b3f1a42198c4880c9ec00aaa5', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703531345, NULL, 1795703531820, NULL, 'D000000004/1795703531.675604', NULL, NULL, 1795703531483, 53, 0, 0, NULL, NULL, '95760401bd404a45b89f4b3b9807f654', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703531345, NULL, 1795703533644, NULL, '<6f82e7b6048a4e0ba13503396d661c09@example.com>', NULL, NULL, 1795703531508, 54, 0, 0, NULL, NULL, '6f82e7b6048a4e0ba13503396d661c09', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703531345, NULL, 1795703531345, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'edc105af47ab41bcad8f48896b9de6e1', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703531345, NULL, 1795703532646, NULL, 'D000000003/1795703532.372779', NULL, NULL, 1795703531597, 56, 0, 0, NULL, NULL, 'd84b8d633d194d768fee63a6ddd6107e', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703531345, NULL, 1795703531345, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f5baaef5f2de4e7887cd19b614e670a9', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703531345, NULL, 1795703533435, NULL, '<332b4085bb624895a2111105120a2f2d@example.com>', NULL, NULL, 1795703531549, 58, 0, 0, NULL, NULL, '332b4085bb624895a2111105120a2f2d', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703531885, NULL, 1795703533275, 46, NULL, NULL, NULL, 1795703532583, 46, 0, 0, NULL, NULL, 'b2e2e56b1ee04712ab61faba82c303bf', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703531885, NULL, 1795703535404, NULL, '<4bf2abe3c2374680b2e6101fa4ade4ae@example.com>', NULL, NULL, 1795703535063, 60, 0, 0, NULL, NULL, '4bf2abe3c2374680b2e6101fa4ade4ae', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703531885, NULL, 1795703531885, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4b3daa1a0fa44646b484eda179ec4323', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703531885, NULL, 1795703531885, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '98271bc4b1cc47e0a4a29a0cfac0dc3f', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703532949, NULL, 1795703533861, NULL, 'D000000004/1795703533.846971', NULL, NULL, 1795703533715, 63, 0, 0, NULL, NULL, 'da96a6c0faf4454ba494d2b8ed16faef', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703532949, NULL, 1795703532949, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd62dce0fce704d49bf13301a0e230a94', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703558108, NULL, 1795703559351, NULL, 'C000000001/1795703559.012888', NULL, NULL, 1795703558670, 65, 0, 0, NULL, NULL, '816b91880f524ea5ac351c0b678c9f20', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703558108, NULL, 1795703559890, NULL, '<b05f8a4f8fc94539b53586db61607b6c@example.com>', NULL, NULL, 1795703558758, 66, 0, 0, NULL, NULL, 'b05f8a4f8fc94539b53586db61607b6c', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703558108, NULL, 1795703558108, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2805bd799ab747d0857cbe55a55ac385', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703558108, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '66e6f928112341f3a05a769aa503d71f', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795703560696, NULL, 1795703561118, NULL, '<475279e769c84ac8a455695b15e8cd92@example.com>', NULL, NULL, 1795703560837, 69, 0, 0, NULL, NULL, '475279e769c84ac8a455695b15e8cd92', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795703560989, NULL, 1795703561145, NULL, '<57931e1cba2a468db3d03d0c4414ba87@example.com>', NULL, NULL, 1795703561102, 70, 0, 0, NULL, NULL, '57931e1cba2a468db3d03d0c4414ba87', 2),
  (71, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703561305, NULL, 1795703561392, NULL, 'C000000001/1795703561.364183', NULL, NULL, 1795703561339, 71, 0, 0, NULL, NULL, '5a9122d574c24e5cb00b99cce4cd4adf', NULL),
  (72, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703561305, NULL, 1795703561410, NULL, '<e7b2763d5bfc45dcacc254e2ea09d505@example.com>', NULL, NULL, 1795703561378, 72, 0, 0, NULL, NULL, 'e7b2763d5bfc45dcacc254e2ea09d505', NULL),
  (73, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703561305, NULL, 1795703561687, NULL, NULL, NULL, NULL, 1795703561393, 73, 0, 0, NULL, NULL, '646c739b46874920a682362e80c631c3', NULL),
  (74, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703561305, NULL, 1795703561898, NULL, NULL, NULL, NULL, 1795703561611, 74, 0, 0, NULL, NULL, 'f9d2331aceb147cb92cbb2a6f9aa35b4', NULL),
  (75, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703561305, NULL, 1795703561880, NULL, NULL, NULL, NULL, 1795703561660, 75, 0, 0, NULL, NULL, '1242ef50c7e3413083b53d3a2e8b34a0', NULL),
  (76, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703561305, NULL, 1795703561305, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dbf69bdcc23a4b65853c31a9486d340a', NULL),
  (77, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703561305, NULL, 1795703561687, NULL, NULL, 'OFF', NULL, 1795703561394, 77, 0, 0, NULL, NULL, '0dcb223bdd9e45bc985e9199f5eb3f6d', NULL),
  (78, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703561305, NULL, 1795703561305, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8f1be6be34e344aebc74127c3bd80c61', NULL),
  (79, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703561305, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0bc3bca7e2e34b8399d8be261b735450', NULL),
  (80, 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703561305, NULL, 1795703561305, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '66856217467c4417bc6e3e448460cc05', NULL),
  (81, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703562181, 1795703565843, NULL, NULL, NULL, NULL, NULL, 1795703562628, 81, 0, 0, NULL, 1795703563845, 'b64f7b9c20df4a8c8e6408fbdfdbdccd', NULL),
  (82, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703562181, 1795703568174, NULL, NULL, NULL, NULL, NULL, 1795703562674, 82, 0, 0, NULL, 1795703564677, 'fbb3b3a7d3074a06859ffaf27ea999ad', NULL),
  (83, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795703562181, 1795703567776, NULL, NULL, NULL, NULL, NULL, 1795703562605, 83, 0, 0, NULL, 1795703564526, 'f2250b822fe145ab900813bf595e4302', NULL),
  (84, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703562181, 1795703624314, NULL, NULL, NULL, NULL, NULL, 1795703562627, 84, 0, 0, NULL, 1795703564325, 'd25d77f4088f4277bdac62821a419fdb', NULL),
  (85, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703562181, 1795703624542, NULL, NULL, NULL, NULL, NULL, 1795703562628, 85, 0, 0, NULL, 1795703564544, 'c29ecbfc47234792b6652772b0798dfe', NULL),
  (86, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703562181, NULL, 1795703562181, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b84de6e0def6438f89c740e6f7a2b4f9', NULL),
  (87, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703562181, 1795703566664, NULL, NULL, NULL, 'ON', NULL, 1795703562272, 87, 0, 0, NULL, 1795703563606, 'eaf07a314af5415daca3f370b5e425d4', NULL),
  (88, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703562181, 1795703567240, NULL, NULL, NULL, 'OFF', NULL, 1795703562606, 88, 0, 0, NULL, 1795703564430, '493b8da3150d4aa8a9966966b3001603', NULL),
  (89, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703562181, NULL, 1795703562181, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6139350c8b754de595f434ece1d15dfb', NULL),
  (90, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703562181, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6a85e780b17840539aab5a4f3fc57e26', NULL),
  (91, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703562181, NULL, 1795703562181, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bf61091364e54ff9868d2f68dcffafce', NULL),
  (92, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703562181, 1795703567903, NULL, NULL, NULL, NULL, NULL, 1795703562324, 92, 0, 0, NULL, 1795703564628, 'c9a1599537614b4b9ebcfa5095c07510', NULL),
  (93, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703562181, 1795703567349, NULL, NULL, NULL, NULL, NULL, 1795703562231, 93, 0, 0, NULL, 1795703563811, '15d9cfc1640145d29248558f1ba3595a', NULL),
  (94, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703562181, 1795703567365, NULL, NULL, NULL, NULL, NULL, 1795703562288, 94, 0, 0, NULL, 1795703564307, 'bf0117ec09524d8b82595227e911921b', NULL),
  (95, '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703562181, NULL, 1795703562181, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '15cef51850484c2d87bfd8460f1e4341', NULL),
  (96, '797d5419-b862-41ec-aa70-e4477bd9be2b', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795703562764, 1795703567349, NULL, NULL, NULL, NULL, NULL, 1795703563684, 93, 0, 0, NULL, 1795703563811, '81ac0a744ad64445b3fac7644c20fbde', NULL),
  (97, '797d5419-b862-41ec-aa70-e4477bd9be2b', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703562764, NULL, 1795703562764, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7c91a391e44b452d931073bf4191b564', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 1, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703563977, 1795703565914, NULL, NULL, NULL, NULL, NULL, 1795703564008, 98, 0, 0, NULL, 1795703564295, 'edbcdbb0b3ab4123ac06d75c735526a4', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703567365, 1795703567365, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703567903, 1795703567903, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703568174, 1795703568174, NULL, NULL, 'email'),
  ('slack:@bob', 1795703567349, 1795703567349, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703534008, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703565843, 1795703565843, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703566664, 1795703566664, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703567776, 1795703567776, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703567240, 1795703567240, NULL, NULL, 'teams'),
  ('webhook:1', 1795703624314, 1795703624314, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703624542, 1795703624542, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795703565914, 1795703565914, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '80265717-dc0e-4482-81bb-1642e0ca8e8b', 9, 0, 1795703522899, NULL),
  (2, 'bob', '80265717-dc0e-4482-81bb-1642e0ca8e8b', 15, 0, 1795703522899, NULL),
  (3, 'carol', '80265717-dc0e-4482-81bb-1642e0ca8e8b', 11, 0, 1795703522899, NULL),
  (4, 'system', '80265717-dc0e-4482-81bb-1642e0ca8e8b', 6, 0, 1795703522899, NULL),
  (5, 'alice', 'c593bbda-37b8-420e-afee-b74cbd7a2591', 23, 0, 1795703527625, NULL),
  (6, 'carol', 'c593bbda-37b8-420e-afee-b74cbd7a2591', 25, 0, 1795703527625, NULL),
  (7, 'system', 'c593bbda-37b8-420e-afee-b74cbd7a2591', 21, 0, 1795703527625, NULL),
  (8, 'bob', '7de6e0d2-0bdd-4dc7-b4cc-e94d1f903f6b', 27, 0, 1795703527980, NULL),
  (9, 'alice', 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 34, 0, 1795703528089, NULL),
  (10, 'carol', 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 39, 0, 1795703528089, NULL),
  (11, 'system', 'd60828c1-e2c3-47fe-b700-5a13a6c2dbfa', 33, 0, 1795703528089, NULL),
  (12, 'alice', '028d24b6-8f43-49ab-91c2-6af43dd9adee', 43, 0, 1795703528273, NULL),
  (13, 'system', '028d24b6-8f43-49ab-91c2-6af43dd9adee', 42, 0, 1795703528273, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703531201, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703531290, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703531345, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703531345, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703531345, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703531345, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703531885, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703531885, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703532949, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703558108, NULL),
  (24, 'alice', 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 78, 0, 1795703561305, NULL),
  (25, 'carol', 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 80, 0, 1795703561305, NULL),
  (26, 'system', 'f81ccb78-3012-4971-b2d2-39ff7a62c56b', 76, 0, 1795703561305, NULL),
  (27, 'alice', '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 89, 0, 1795703562181, NULL),
  (28, 'bob', '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 95, 0, 1795703562181, NULL),
  (29, 'carol', '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 91, 0, 1795703562181, NULL),
  (30, 'system', '6b05e97b-aa84-4efd-939d-95a20b6b9a69', 86, 0, 1795703562181, NULL),
  (31, 'bob', '797d5419-b862-41ec-aa70-e4477bd9be2b', 97, 0, 1795703562764, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295559422),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:43221/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:43221/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:43221/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703557676),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703558241),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703558789);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703520396, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707119384, 0, NULL, 1795703519384, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795703579378, 0, NULL, 1795703519378, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795704420638, 0, NULL, 1795703520638, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703526.813056', 1795703526991, 7, 1, 1, 1, 0, 1795703526991);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '1MC0T4kYjXtRLgSZp53GiA2sm58IVLgso6GGQYk_WZI', 1795704160507, 0),
  ('U000000005', 'carol', 'rU50Va6aeQE47cN9Y0MymVbV-wJx5QFhQzXVSIqhSas', 1795704163970, 0);

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
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703526585, 1795703526585),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795703527057, 1795703527057),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795703527058, 1795703527058),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703527084, 1795703527084),
  ('slack:C000000001', 'invented_by_a_team'||char(10)||'web-api'||char(10)||'Deployed Web API 2.4', 41, 1, 1795703530539, 1795703530539),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 53, 1, 1795703531820, 1795703531820),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 56, 1, 1795703532646, 1795703532646),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 65, 1, 1795703559351, 1795703559351),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 71, 1, 1795703561392, 1795703561392);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703558402),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703559024),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703559373),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703559615),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703559774),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703559894),
  ('1000007.424242.0000000000000000538454127b096493', 1795703560084),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703560214),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703560331),
  ('Ev000000001', 1795703560423),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703560466),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703560792),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795703563956);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703519905, 'the API, starting token', 'The account alice: made'),
  (2, 1795703520149, 'the API, starting token', 'The account bob: made'),
  (3, 1795703520228, 'the API, starting token', 'The account carol: made'),
  (4, 1795703520381, 'the API, starting token', 'The account dave: made'),
  (5, 1795703521046, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703521206, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703521289, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703521425, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703521491, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703521537, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703521661, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703521740, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703521966, 'the API, starting token', 'Route 1: made'),
  (14, 1795703522175, 'the API, starting token', 'Route 2: made'),
  (15, 1795703522207, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703522281, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703559305, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703559466, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703559709, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703559834, 'bob', 'When bob is told: changed'),
  (21, 1795703559996, 'carol', 'When carol is told: changed'),
  (22, 1795703560261, 'alice', 'Route 3: made'),
  (23, 1795703560370, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703258000, 1795703558000, 0, 1795703558348, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703258000, 1795703558000, 0, 1795703558989, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703259000, 1795703559000, 0, 1795703559412, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703259000, 1795703559000, 0, 1795703559651, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703259000, 1795703559000, 1, 1795703559923, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703260000, 1795703560000, 0, 1795703560072, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703260000, 1795703560000, 3, 1795703560342, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703260000, 1795703560000, 1, 1795703560499, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703260000, 1795703560000, 2, 1795703560823, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703260000, 1795703560000, 1, 1795703522181, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703261000, 1795703561000, 3, 1795703522301, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703261000, 1795703561000, 0, 1795703523012, NULL);

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
  (1, 'http://127.0.0.1:43221', 2, 1795703557153, 1795703561584, 1795703561584, NULL, NULL, NULL, 1795703861583);

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
  ('defectdojo', 1795703530859, 1795703533180, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703520227);

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
  (3, 'link_code', '', '', '2KhsTjUZ3Pqh8JNao1jR3Lm9f47uQA0bsJJgpfk9jSgkQCO/6Ug4klV9w5xbPAyEBIFAmk2+IxNrkumgfgtU1F02zafXVYq3r7DTa2oWWI+c8MtzpBbg25JvSMnLmP0Pwa2xEQciE0pGkjjoamDrG3ByIL9vLazDMBnTZBc/vamOuIvRyWcOd6o+HYlqrzaaGcn86ZMqo1JhaevV7vyUG3KDaGrXbIuWry3UNdPqsbrhTybqBqYSMB5U', NULL, 1795703563975, 1795704163970);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795703560507),
  ('asked_for', 'dave@example.com', 1795703560507),
  ('asked_by', 'U000000005', 1795703560857),
  ('asked_for', 'carol@example.com', 1795703560857),
  ('asked_by', 'U000000005', 1795703563970),
  ('asked_for', 'carol@example.com', 1795703563970);

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
