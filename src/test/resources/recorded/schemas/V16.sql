-- The database that commit da466d7 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:32:52.162', 14, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:32:52.187', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:32:52.193', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:32:52.204', 4, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:32:52.212', 1, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:32:52.223', 5, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:32:52.301', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:32:52.363', 2, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:32:52.418', 3, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:32:52.512', 25, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:32:52.637', 51, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:32:52.693', 10, 1),
  (13, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:32:52.705', 1, 1),
  (14, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:32:52.731', 15, 1),
  (15, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:32:52.773', 15, 1),
  (16, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:32:52.830', 43, 1),
  (17, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:32:52.883', 38, 1),
  (18, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:32:52.910', 5, 1),
  (19, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:32:52.997', 55, 1),
  (20, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:32:53.104', 47, 1),
  (21, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:32:53.124', 4, 1),
  (22, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:32:53.147', 1, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703589597, NULL, '8b415765-d7f9-43a0-a677-54e4c7730326'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, 'a196e20b-f818-43f4-9d58-c1fda4eaaabb'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, '55e08da8-ae69-4899-bd99-bea59f81f570'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '3ef15067-f3b8-450e-a551-7b2a42f2c4d4'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '54e4b342-2d0b-4aa2-a42b-99fd50521fb2');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:44343/product/type/1', '127.0.0.1:44343/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:44343/product/1', 'members', '127.0.0.1:44343/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:44343/product/5', 'members', '127.0.0.1:44343/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:44343/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:44343/engagement/3'),
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
  ('secret_probe', 'FLZAsU2tiaGsJ0q087T9p9j4EE+Oo1cpdUfxMg+Jep/cyXf5'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:33:28.348239329Z'),
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
  ('a6b63b7c4a7ce727', 'yFH7TXXl53cRURkNDFdLIRBUAUIF208FjQKtzGSaeFKZpSb/+5OJAX6S7pBWFMFZBDKwknvn1zGgP9Nzn3z9hFo=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'LRu/cqwV1Sf8X51J4NycX3HGWjii1rBdGLnKSy7Zm5Clc2wGNq92IDjdN8MROnU7ttsrSK8WwTvdFgn6cLms/0o=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, '6UyriS/UGjczlZ/CQ9FO9d+St3Y7avu+XbBouoslC9JarGtqpNPj3Q8P6VSGEGE7UL37', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:34:34Z: The webhook answered 503', 60000, 0, 1795703612829, 1795703614648, '2gzNnWxRgwXb5TiOn9XX5DbpiTr94FZRya+p0GioSvC1Dvtfx6oTE+GfbFg+pN2M9yiBVtr52RI4ZVYRqgDfeQ=='),
  (2, 'Chat bridge', '', 'X-Api-Key', '5DG3y5KfD3/yk5uDdodlvdLeKkUbn6tSL9VHc4wKeEujFKheETaIsEe9d5d6RK4H3w==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:34:34Z: The webhook answered 503', 60000, 0, 1795703612826, 1795703614407, 'AW06xsb8pUpzObzlKwSxq1PA2TW5Ff0vhNDfDencsZBq0n/z5URCDOzh+zUO64SxeuiRMQuuy20XX43l8SMhqg4K');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '5f68733658f42f8aad7bd5f4dcd80caa1b0d3296d1ccaa6849b584e4e65d6a77', 1795703573604);

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
  ('1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703590761),
  ('fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703593371),
  ('156a3b3c-7382-4c34-9a99-80f56bfee674', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703593491),
  ('cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703593591),
  ('7f6f18df-27bd-4419-bffa-f9ec61adf313', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703593728),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703594590),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703594648),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703594679),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703594704),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703594764),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703608131),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703608733),
  ('8b735320-d0f1-4318-a22c-145c22b300a9', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703609352),
  ('351f6193-18e1-4236-9893-ca9b627bfdcf', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703611730),
  ('e7907db8-b4da-4e30-b457-f79d68f01d3a', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703612468),
  ('92261399-7f1d-40f1-9c9e-3ecb18334f25', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44343/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703612932);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703594590),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703594648),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703594679),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703594704),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703594764),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703608131),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703608733),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '8b735320-d0f1-4318-a22c-145c22b300a9', 1795703609352);

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
  (1, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703591116, NULL, 1795703592945, NULL, 'C000000001/1795703592.176686', NULL, NULL, 1795703591563, 1, 0, 0, NULL, NULL, '209461c561aa44c99c403c4e54c96e8b', NULL),
  (2, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703591116, NULL, 1795703592871, NULL, '<eeedc421b79349328ca500dcfc611e16@example.com>', NULL, NULL, 1795703591554, 2, 0, 0, NULL, NULL, 'eeedc421b79349328ca500dcfc611e16', NULL),
  (3, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703591116, NULL, 1795703592066, NULL, NULL, NULL, NULL, 1795703591553, 3, 0, 0, NULL, NULL, 'fae1699f53224e948ed4294fc97d4575', NULL),
  (4, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703591116, NULL, 1795703592965, NULL, NULL, NULL, NULL, 1795703591573, 4, 0, 0, NULL, NULL, '35be1b14349a491e8a8aeab3ff1e2e4c', NULL),
  (5, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703591116, NULL, 1795703592975, NULL, NULL, NULL, NULL, 1795703591567, 5, 0, 0, NULL, NULL, '71a9cb327b754e83a5b1407f5250f18f', NULL),
  (6, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703591116, NULL, 1795703591116, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a8581b23edbd4bc2a733c95068d0c053', NULL),
  (7, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703591116, NULL, 1795703592934, NULL, 'C000000002/1795703592.180445', 'ON', NULL, 1795703591567, 7, 0, 0, NULL, NULL, '0ed19db7880e4fa6bb2cbf5ad6b08d41', NULL),
  (8, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703591116, NULL, 1795703592058, NULL, NULL, 'OFF', NULL, 1795703591554, 8, 0, 0, NULL, NULL, '838202d993494a7cac6da989c405f232', NULL),
  (9, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703591116, NULL, 1795703591116, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a8a99dc834254764b241c9b29585b001', NULL),
  (10, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703591116, NULL, 1795703592941, NULL, 'D000000004/1795703592.410513', NULL, NULL, 1795703591594, 10, 0, 0, NULL, NULL, '06fd14601771441a86f09173c40f6892', NULL),
  (11, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703591116, NULL, 1795703591116, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b260054430c84cd58cd500b2a1a548e2', NULL),
  (12, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703591116, NULL, 1795703592975, NULL, '<bae3287b31f242d0907becdf4889ca0d@example.com>', NULL, NULL, 1795703591537, 12, 0, 0, NULL, NULL, 'bae3287b31f242d0907becdf4889ca0d', NULL),
  (13, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703591116, NULL, 1795703592944, NULL, 'D000000003/1795703592.363751', NULL, NULL, 1795703591573, 13, 0, 0, NULL, NULL, 'ca10acf807254489bc9047839d21e326', NULL),
  (14, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703591116, NULL, 1795703592930, NULL, '<c48ba6311a3241008e5390bed172d793@example.com>', NULL, NULL, 1795703591457, 14, 0, 0, NULL, NULL, 'c48ba6311a3241008e5390bed172d793', NULL),
  (15, '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703591116, NULL, 1795703591116, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b78ce2a6ceed4abbbc5529f0565b5d1a', NULL),
  (16, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703593399, NULL, 1795703594371, NULL, 'C000000001/1795703594.331299', NULL, NULL, 1795703594231, 16, 0, 0, NULL, NULL, 'a48f6756afe44204961298494761f65d', NULL),
  (17, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703593399, NULL, 1795703594228, NULL, '<6ffd30ff54113473a2e499f5549db6bf@example.com>', NULL, NULL, 1795703593990, 17, 0, 0, NULL, NULL, 'e4a638f924e24c24bb218c3d4bd0f95f', NULL),
  (18, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703593399, NULL, 1795703593640, NULL, NULL, NULL, NULL, 1795703593554, 18, 0, 0, NULL, NULL, '5dc5ca1d645243448ce52bc14f084b12', NULL),
  (19, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703593399, NULL, 1795703593749, NULL, NULL, NULL, NULL, 1795703593683, 19, 0, 0, NULL, NULL, '66d8c26e9ca74c7eac57d5ed2ea292e7', NULL),
  (20, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703593399, NULL, 1795703593768, NULL, NULL, NULL, NULL, 1795703593686, 20, 0, 0, NULL, NULL, '68faf4d1225845b897f1fcca95f9e069', NULL),
  (21, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703593399, NULL, 1795703593399, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2aafef8e773745e4b3b37b1faf3e524d', NULL),
  (22, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703593399, NULL, 1795703593641, NULL, NULL, 'OFF', NULL, 1795703593566, 22, 0, 0, NULL, NULL, '10b261f3f6144a5ab100788254e08299', NULL),
  (23, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703593399, NULL, 1795703593399, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8d1aa57d17084606a0b6e1d0fd074d4f', NULL),
  (24, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703593399, NULL, 1795703594278, NULL, 'D000000004/1795703594.239810', NULL, NULL, 1795703594067, 24, 0, 0, NULL, NULL, '75a009d6e5e84be3942bc6dc164a75c6', NULL),
  (25, 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703593399, NULL, 1795703593399, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cea027d9a2a644ed9740f61529e0b87d', NULL),
  (26, '156a3b3c-7382-4c34-9a99-80f56bfee674', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703593543, NULL, 1795703594387, NULL, 'D000000003/1795703594.360607', NULL, NULL, 1795703594210, 26, 0, 0, NULL, NULL, 'fb165e399ad84e549bbeefb3e5741d30', NULL),
  (27, '156a3b3c-7382-4c34-9a99-80f56bfee674', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703593543, NULL, 1795703593543, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '324fc3a0d35343948efc9715cd7858f5', NULL),
  (28, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703593653, NULL, 1795703594371, 16, NULL, NULL, NULL, 1795703594231, 16, 0, 0, NULL, NULL, 'caf0a71655074c8fb8f56907d76a35fe', NULL),
  (29, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703593653, NULL, 1795703594228, 17, NULL, NULL, NULL, 1795703593990, 17, 0, 0, NULL, NULL, '8bfd1c4e65414cf18daa951a6150163b', NULL),
  (30, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703593653, NULL, 1795703594036, NULL, NULL, NULL, NULL, 1795703594015, 30, 0, 0, NULL, NULL, '5c9d1eb800cd429092fbf56ae98bfd2a', NULL),
  (31, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703593653, NULL, 1795703593889, NULL, NULL, NULL, NULL, 1795703593839, 31, 0, 0, NULL, NULL, 'ee456690cd3344218d94b31c5d0573bc', NULL),
  (32, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703593653, NULL, 1795703593901, NULL, NULL, NULL, NULL, 1795703593835, 32, 0, 0, NULL, NULL, '24bddcf6394e40d78a3f6a8f87f090f6', NULL),
  (33, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703593653, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1c14a89be53d4fea9949cdf74783e532', NULL),
  (34, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703593653, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6ac554f593d64f72a0c751612bbe4efd', NULL),
  (35, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3e2148ed825649dba36442b714614a9b', NULL),
  (36, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1d245dbae75848cb9a0b27934ef72b40', NULL),
  (37, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3144a07c86494418a10c043d8016bc48', NULL),
  (38, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703593653, NULL, 1795703594278, 24, NULL, NULL, NULL, 1795703594067, 24, 0, 0, NULL, NULL, 'c065002e32c84bf29b1e454e69c6ff7d', NULL),
  (39, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703593653, NULL, 1795703593653, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0fc94993398240b29a6262c068a7c174', NULL),
  (40, 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703593653, NULL, 1795703594348, NULL, '<6c7783b16fcf49499608734f1540063f@example.com>', NULL, NULL, 1795703594161, 40, 0, 0, NULL, NULL, '6c7783b16fcf49499608734f1540063f', NULL),
  (41, '7f6f18df-27bd-4419-bffa-f9ec61adf313', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703593741, NULL, 1795703594371, 16, NULL, NULL, NULL, 1795703594231, 16, 0, 0, NULL, NULL, '38c14ee6f6ce4162a74d8fcad4d017a2', NULL),
  (42, '7f6f18df-27bd-4419-bffa-f9ec61adf313', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703593741, NULL, 1795703593741, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6a32992fe2804416a73d4f00ab199642', NULL),
  (43, '7f6f18df-27bd-4419-bffa-f9ec61adf313', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703593741, NULL, 1795703593741, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '754a1a0cb7ac41b8bb53d3eb619600e3', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703594625, NULL, 1795703594625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3c8abe9e749f426f912ec6785a6ba24f', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703594658, NULL, 1795703594658, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '349bd61b2b134d8c94c94eeb578bd669', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703594685, NULL, 1795703595611, NULL, 'C000000001/1795703595.528918', NULL, NULL, 1795703595467, 46, 0, 0, NULL, NULL, '1ca5e91ca1764cb1aa74e4db6fae5b57', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703594685, NULL, 1795703595356, NULL, '<6fcbc6312e973190a73beeb93debde5f@example.com>', NULL, NULL, 1795703595294, 47, 0, 0, NULL, NULL, '61d02cfe646d46bd90567c98ba1a37b6', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703594685, NULL, 1795703594774, NULL, NULL, NULL, NULL, 1795703594720, 48, 0, 0, NULL, NULL, 'b5311550a3d84091a1f6f911f8ddfeed', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703594685, NULL, 1795703594795, NULL, NULL, NULL, NULL, 1795703594741, 49, 0, 0, NULL, NULL, '94360589a6754657ade4e3016004d967', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703594685, NULL, 1795703594796, NULL, NULL, NULL, NULL, 1795703594742, 50, 0, 0, NULL, NULL, 'b50581f1581c490d8ba37512fe8445c9', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703594685, NULL, 1795703594685, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '654947790da146dc9b9fffd173c65f66', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703594685, NULL, 1795703594685, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '33c9bcc31c014e7191b33300bba0f36d', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703594685, NULL, 1795703595603, NULL, 'D000000003/1795703595.569403', NULL, NULL, 1795703595487, 53, 0, 0, NULL, NULL, '9c23a003372a4c48a56ad67ed5f4e520', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703594685, NULL, 1795703594832, NULL, '<84c143cb232945fd8bc4037c18d9ebe1@example.com>', NULL, NULL, 1795703594715, 54, 0, 0, NULL, NULL, '84c143cb232945fd8bc4037c18d9ebe1', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703594685, NULL, 1795703594685, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9e2bd603b79f46c8a2028ce4a86fde97', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703594685, NULL, 1795703595403, NULL, 'D000000004/1795703595.374589', NULL, NULL, 1795703595358, 56, 0, 0, NULL, NULL, 'c4867222c3bc497988088dac097ef8b6', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703594685, NULL, 1795703594685, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0c31c1c4b92145c6beec31300b842948', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703594685, NULL, 1795703595610, NULL, '<f5a67010bb064f82b9709705e5a5b5e6@example.com>', NULL, NULL, 1795703595377, 58, 0, 0, NULL, NULL, 'f5a67010bb064f82b9709705e5a5b5e6', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703594713, NULL, 1795703595611, 46, NULL, NULL, NULL, 1795703595467, 46, 0, 0, NULL, NULL, '3be6a53d61414edd809ead82d967d8b0', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703594713, NULL, 1795703595356, 47, NULL, NULL, NULL, 1795703595294, 47, 0, 0, NULL, NULL, '5367058b87b24d09802455038b46a9f5', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703594713, NULL, 1795703594713, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ee1181d5ca3e4c40b45b2eb98a05e8b9', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703594713, NULL, 1795703594713, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '201e5a25c5554308b544208b5a328acb', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'merged', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703594766, NULL, 1795703595603, 53, NULL, NULL, NULL, 1795703595487, 53, 0, 0, NULL, NULL, '2417b7dd3dd44701a0a22be2f72fc95c', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703594766, NULL, 1795703594766, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '37673b88d5b7489181b8bfaa293fd7e6', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703608803, NULL, 1795703610390, NULL, 'C000000001/1795703610.108508', NULL, NULL, 1795703609469, 65, 0, 0, NULL, NULL, '1ee290256b7b4376977111e042b982e6', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703608803, NULL, 1795703610219, NULL, '<dc11892d3db24d0393aae8b480520954@example.com>', NULL, NULL, 1795703609390, 66, 0, 0, NULL, NULL, 'dc11892d3db24d0393aae8b480520954', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703608803, NULL, 1795703608803, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '99eabbf9849a4cf38c4d880498589354', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703608803, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'deb035b91faa40fcaf03ba6e908cb413', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795703611085, NULL, 1795703611439, NULL, '<8febf630735241e896254013565733fe@example.com>', NULL, NULL, 1795703611220, 69, 0, 0, NULL, NULL, '8febf630735241e896254013565733fe', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795703611408, NULL, 1795703611574, NULL, '<5a0eae37b01e46a7ae6dcf8574146bc0@example.com>', NULL, NULL, 1795703611500, 70, 0, 0, NULL, NULL, '5a0eae37b01e46a7ae6dcf8574146bc0', 2),
  (71, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703611750, NULL, 1795703612083, NULL, 'C000000001/1795703612.023598', NULL, NULL, 1795703611965, 71, 0, 0, NULL, NULL, '5e8a584e179c4d699b3998c99a24e95f', NULL),
  (72, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703611750, NULL, 1795703612196, NULL, '<1a5488ba6a524e5aa60f231b4797b575@example.com>', NULL, NULL, 1795703611994, 72, 0, 0, NULL, NULL, '1a5488ba6a524e5aa60f231b4797b575', NULL),
  (73, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703611750, NULL, 1795703612281, NULL, NULL, NULL, NULL, 1795703612005, 73, 0, 0, NULL, NULL, 'ef5cb29adc0c47d983aa42c8a6c6f335', NULL),
  (74, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703611750, NULL, 1795703612312, NULL, NULL, NULL, NULL, 1795703612111, 74, 0, 0, NULL, NULL, '72b07a676e944acc8ab0095b96d647f8', NULL),
  (75, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703611750, NULL, 1795703612299, NULL, NULL, NULL, NULL, 1795703612191, 75, 0, 0, NULL, NULL, '40ca31aad1dc4ae6ab594a042958df8f', NULL),
  (76, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703611750, NULL, 1795703611750, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '634d5f0f16744a3bbe1f1e5ecdf226b7', NULL),
  (77, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703611750, NULL, 1795703612300, NULL, NULL, 'OFF', NULL, 1795703612029, 77, 0, 0, NULL, NULL, '28fd1e366e8a4b45b2d909dea70cb6e6', NULL),
  (78, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703611750, NULL, 1795703611750, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '23ab6e7679754099a7bba0da9c05b7a6', NULL),
  (79, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703611750, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '402a079bc5b441bdb4333524f54027ec', NULL),
  (80, '351f6193-18e1-4236-9893-ca9b627bfdcf', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703611750, NULL, 1795703611750, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f7041e0e5e42414480d91590f3d292a8', NULL),
  (81, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703612479, 1795703616912, NULL, NULL, NULL, NULL, NULL, 1795703613268, 81, 0, 0, NULL, 1795703614609, '14f0917fbd434eca9534186dd5a5a615', NULL),
  (82, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703612479, 1795703618714, NULL, NULL, NULL, NULL, NULL, 1795703613244, 82, 0, 0, NULL, 1795703615309, 'cd41621df36747adb3d32bc74c7f8cb7', NULL),
  (83, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795703612479, 1795703617916, NULL, NULL, NULL, NULL, NULL, 1795703612698, 83, 0, 0, NULL, 1795703614424, '539f9548dc7a4e2d860ed2052693f230', NULL),
  (84, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703612479, 1795703674648, NULL, NULL, NULL, NULL, NULL, 1795703612604, 84, 0, 0, NULL, 1795703614666, 'bf92829107bf4f8b83d5d1601993fa97', NULL),
  (85, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703612479, 1795703674407, NULL, NULL, NULL, NULL, NULL, 1795703612603, 85, 0, 0, NULL, 1795703614425, 'f37f534e3f35493c90872b170f64eacd', NULL),
  (86, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703612479, NULL, 1795703612479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f10cc8c1fa904c09a9fb0d792f68b8b7', NULL),
  (87, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703612479, 1795703617193, NULL, NULL, NULL, 'ON', NULL, 1795703612532, 87, 0, 0, NULL, 1795703614033, '45d83545c63a4467b4b646eb6659791b', NULL),
  (88, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703612479, 1795703617982, NULL, NULL, NULL, 'OFF', NULL, 1795703612719, 88, 0, 0, NULL, 1795703614060, '35810da2cedd445499f28093893f31c5', NULL),
  (89, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703612479, NULL, 1795703612479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '89153db2438b49b190defd40f2316555', NULL),
  (90, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703612479, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '73cbfe548dfd4ce6b7eb0f001bf28c14', NULL),
  (91, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703612479, NULL, 1795703612479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ce0effba141541c3b402760727651e6c', NULL),
  (92, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703612479, 1795703617865, NULL, NULL, NULL, NULL, NULL, 1795703612573, 92, 0, 0, NULL, 1795703614041, '885713f55654413d9d632fd72b77c1e2', NULL),
  (93, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703612479, 1795703617742, NULL, NULL, NULL, NULL, NULL, 1795703612501, 93, 0, 0, NULL, 1795703614017, '3de88355c0934a8483322203e263d5d9', NULL),
  (94, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703612479, 1795703618411, NULL, NULL, NULL, NULL, NULL, 1795703612538, 94, 0, 0, NULL, 1795703614663, '530f3854d51e4a65928c6086ee7b5f82', NULL),
  (95, 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703612479, NULL, 1795703612479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f6ee0856e61e4f46a556f67b82f16da6', NULL),
  (96, '92261399-7f1d-40f1-9c9e-3ecb18334f25', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795703612936, 1795703617742, NULL, NULL, NULL, NULL, NULL, 1795703613907, 93, 0, 0, NULL, 1795703614017, '82130c8798294bee8dd4b38604d22fe3', NULL),
  (97, '92261399-7f1d-40f1-9c9e-3ecb18334f25', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703612936, NULL, 1795703612936, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f48b02dc6d9e4cdf9fadc338a8e29862', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 1, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703614083, 1795703615912, NULL, NULL, NULL, NULL, NULL, 1795703614238, 98, 0, 0, NULL, 1795703614382, '274aa7f3846e4969a50e96f4109ce701', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703618411, 1795703618411, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703617865, 1795703617865, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703618714, 1795703618714, NULL, NULL, 'email'),
  ('slack:@bob', 1795703617742, 1795703617742, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703596519, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703616912, 1795703616912, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703617193, 1795703617193, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703617916, 1795703617916, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703617982, 1795703617982, NULL, NULL, 'teams'),
  ('webhook:1', 1795703674648, 1795703674648, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703674407, 1795703674407, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795703615912, NULL, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 9, 0, 1795703591116, NULL),
  (2, 'bob', '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 15, 0, 1795703591116, NULL),
  (3, 'carol', '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 11, 0, 1795703591116, NULL),
  (4, 'system', '1e8fd4c1-eb83-4e11-8738-748aeae0a728', 6, 0, 1795703591116, NULL),
  (5, 'alice', 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 23, 0, 1795703593399, NULL),
  (6, 'carol', 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 25, 0, 1795703593399, NULL),
  (7, 'system', 'fd15fc7f-68aa-48e1-bcab-9c40030b3f09', 21, 0, 1795703593399, NULL),
  (8, 'bob', '156a3b3c-7382-4c34-9a99-80f56bfee674', 27, 0, 1795703593543, NULL),
  (9, 'alice', 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 34, 0, 1795703593653, NULL),
  (10, 'carol', 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 39, 0, 1795703593653, NULL),
  (11, 'system', 'cad2083e-86f8-4be1-b7d7-0cf05bd93749', 33, 0, 1795703593653, NULL),
  (12, 'alice', '7f6f18df-27bd-4419-bffa-f9ec61adf313', 43, 0, 1795703593741, NULL),
  (13, 'system', '7f6f18df-27bd-4419-bffa-f9ec61adf313', 42, 0, 1795703593741, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703594625, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703594658, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703594685, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703594685, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703594685, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703594685, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703594713, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703594713, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703594766, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703608803, NULL),
  (24, 'alice', '351f6193-18e1-4236-9893-ca9b627bfdcf', 78, 0, 1795703611750, NULL),
  (25, 'carol', '351f6193-18e1-4236-9893-ca9b627bfdcf', 80, 0, 1795703611750, NULL),
  (26, 'system', '351f6193-18e1-4236-9893-ca9b627bfdcf', 76, 0, 1795703611750, NULL),
  (27, 'alice', 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 89, 0, 1795703612479, NULL),
  (28, 'bob', 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 95, 0, 1795703612479, NULL),
  (29, 'carol', 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 91, 0, 1795703612479, NULL),
  (30, 'system', 'e7907db8-b4da-4e30-b457-f79d68f01d3a', 86, 0, 1795703612479, NULL),
  (31, 'bob', '92261399-7f1d-40f1-9c9e-3ecb18334f25', 97, 0, 1795703612936, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295610239),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44343/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44343/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44343/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703608416),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703608900),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703609470);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703589995, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707189354, 0, NULL, 1795703589354, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795703649315, 0, NULL, 1795703589315, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795704489388, 0, NULL, 1795703589388, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703592.180445', 1795703592604, 7, 1, 1, 1, 0, 1795703592604);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'am1DRHOxLXH_bTXrxdbGBFISBOsO8yzGOXel24DZCSs', 1795704211035, 0),
  ('U000000005', 'carol', 'LBDv0A7R3b1Pbs6JTYPvkhk-U8ND2K6zZkMuDgYPC-Y', 1795704214074, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795703592934, 1795703592934, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795703592941, 1795703592941, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 56, 1, 1795703595403, 1795703595403, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 65, 1, 1795703610390, 1795703610390, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 71, 1, 1795703612083, 1795703612083, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703608885),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703609410),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703610205),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703610308),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703610421),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703610566),
  ('1000007.424242.0000000000000000538454127b096493', 1795703610658),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703610719),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703610803),
  ('Ev000000001', 1795703610911),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703610988),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703611182),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795703614053);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703589743, 'the API, starting token', 'The account alice: made'),
  (2, 1795703589825, 'the API, starting token', 'The account bob: made'),
  (3, 1795703589881, 'the API, starting token', 'The account carol: made'),
  (4, 1795703589988, 'the API, starting token', 'The account dave: made'),
  (5, 1795703590284, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703590316, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703590346, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703590381, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703590402, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703590418, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703590434, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703590483, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703590524, 'the API, starting token', 'Route 1: made'),
  (14, 1795703590641, 'the API, starting token', 'Route 2: made'),
  (15, 1795703590690, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703590725, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703609914, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703610257, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703610400, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703610508, 'bob', 'When bob is told: changed'),
  (21, 1795703610601, 'carol', 'When carol is told: changed'),
  (22, 1795703610762, 'alice', 'Route 3: made'),
  (23, 1795703610826, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703308000, 1795703608000, 0, 1795703609390, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703310000, 1795703610000, 0, 1795703610200, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703310000, 1795703610000, 0, 1795703610340, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703310000, 1795703610000, 0, 1795703610497, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703310000, 1795703610000, 1, 1795703610716, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703310000, 1795703610000, 0, 1795703610905, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703311000, 1795703611000, 3, 1795703611195, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703311000, 1795703611000, 1, 1795703611477, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703311000, 1795703611000, 2, 1795703611665, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703311000, 1795703611000, 1, 1795703593402, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703312000, 1795703612000, 3, 1795703593665, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703312000, 1795703612000, 0, 1795703593830, NULL);

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
  (1, 'http://127.0.0.1:44343', 2, 1795703608102, 1795703612296, 1795703612296, NULL, NULL, NULL, 1795703912295);

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
  ('defectdojo', 1795703594568, 1795703594775, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703589882);

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
  (3, 'link_code', '', '', 'dja6izj5ZkFcjAC2kveixm53kdMmwNyMro0gYpiHKelfGphVfbZFyWASffPKFXvr9JYi1NxUkPKw5KrtbPlVycFkAds3ulzvRiFChdmrJLmJx6ONjQO5nLx+nIMofMmYbBdigUjh16pcGVAAh/XmtNgaBIcBX48yf8ju2kKXfUN2ruaJ4vuG4KL1oM2k1yynPbF04PDaaJzU7tUejsnTd3TSQxIFiRo4KxD9ryJj+RQ42d1EZxGNdtQB', NULL, 1795703614081, 1795704214074);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795703611035),
  ('asked_for', 'dave@example.com', 1795703611035),
  ('asked_by', 'U000000005', 1795703611208),
  ('asked_for', 'carol@example.com', 1795703611208),
  ('asked_by', 'U000000005', 1795703614074),
  ('asked_for', 'carol@example.com', 1795703614074);

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
