-- The database that commit 6337e52 left, of schema V35; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 11:10:39.086', 13, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 11:10:39.114', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 11:10:39.134', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 11:10:39.154', 7, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 11:10:39.322', 4, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 11:10:39.345', 6, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 11:10:39.359', 2, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 11:10:39.378', 5, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 11:10:39.407', 9, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 11:10:39.424', 0, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 11:10:39.437', 6, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 11:10:39.464', 10, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 11:10:39.477', 3, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 11:10:39.502', 20, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 11:10:39.520', 6, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 11:10:39.550', 11, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 11:10:39.563', 1, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 11:10:39.580', 9, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 11:10:39.602', 9, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 11:10:39.615', 3, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 11:10:39.626', 5, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 11:10:39.640', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 11:10:39.663', 1, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 11:10:39.677', 1, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 11:10:39.704', 13, 1),
  (26, '27', 'imports', 'SQL', 'V27__imports.sql', 120763067, '', '2026-11-26 11:10:39.726', 4, 1),
  (27, '28', 'disabled hook endpoints', 'SQL', 'V28__disabled_hook_endpoints.sql', 1038891407, '', '2026-11-26 11:10:39.739', 0, 1),
  (28, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 11:10:39.765', 15, 1),
  (29, '30', 'waiting events', 'SQL', 'V30__waiting_events.sql', -162433575, '', '2026-11-26 11:10:39.779', 0, 1),
  (30, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 11:10:39.806', 1, 1),
  (31, '32', 'pages of tests', 'SQL', 'V32__pages_of_tests.sql', -1093519101, '', '2026-11-26 11:10:39.823', 1, 1),
  (32, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 11:10:39.848', 10, 1),
  (33, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 11:10:39.863', 3, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795691446089, NULL, '70e71e9d-7cd4-4a5f-ab12-c4c65f187226'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, '18525528-87d6-4695-b3a2-50aca5e0fba3'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, 'd1cd7aea-0f01-48ee-9ccb-d4cd7697d9f1'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'd311a5e6-e15a-481f-b3ae-5a3e03647932'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '66743a98-d2ef-4686-a259-8124fee0819e');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:33677/product/type/1', '127.0.0.1:33677/product/type/1', 'Payments'),
  ('apps', 'apps', 'apps', NULL, NULL, NULL),
  ('new-type--b------', 'New Type <b>&"'' 🎉', 'new type <b>&"'' 🎉', 'https://dojo.example.com/organization/4', 'dojo.example.com/product/type/4', 'New Type <b>&"'' 🎉');

CREATE TABLE products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
, page text, source_name text, visibility_chosen smallint not null default 0);
INSERT INTO "products" (product_key, name, name_lower, product_type, url, visibility, page, source_name, visibility_chosen) VALUES
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'open', 'dojo.example.com/product/1', NULL, 1),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members', NULL, NULL, 1),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open', NULL, NULL, 1),
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:33677/product/1', 'members', '127.0.0.1:33677/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:33677/product/5', 'members', '127.0.0.1:33677/product/5', 'Card Vault', 0),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'members', 'dojo.example.com/product/9', 'Fresh <!channel> & *bold* 🎉', 0);

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
  ('secret_probe', 'P8uH6VEdUAw+HG+cG+QF+F1J5aqIkVGqZS2xqgGw4GTR9mBs'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T11:10:45.721648172Z'),
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
  ('a6b63b7c4a7ce727', 'A6VhEL4KyxdJvdh6KrD+FrlGln4MFoEh+8NUxT7qHlOFTTcmkKhnN3xpUHCIZxPzVgX3ZCZwyB2/Jsty8tcp8Iw=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'sZjVIEipHvH+VlPYqLugKCyYLnc4VGM6vKgQKIp+QeXAFbKhOJwkwmmAyTrWu63QFlf86Kp6D6tO/UiTC8pempA=', '127.0.0.1');

CREATE TABLE routes (
  id integer primary key autoincrement,
  events text not null,
  products text not null,
  product_types text not null,
  min_severity smallint,
  target text not null,
  threads text not null
, deleted_at bigint, made_by text, failed_at bigint);
INSERT INTO "routes" (id, events, products, product_types, min_severity, target, threads, deleted_at, made_by, failed_at) VALUES
  (1, 'scan_added'||char(10)||'sla_breach', 'web-api', '', 3, 'slack:C000000002', 'ON', NULL, 'the API, starting token', NULL),
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF', NULL, 'the API, starting token', NULL);

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
, errors_in_row integer not null default 0, last_success_at bigint, url_secret text);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at, errors_in_row, last_success_at, url_secret) VALUES
  (1, 'SIEM', '', NULL, NULL, 'sGjrxBRD9dVyt4eef0YRLmv8/x8qG7UEEqb8sIi1k+P8TBj4TnJTDanPGuO3Uz9SymA6', NULL, 'active_tmp', 'It failed at 2026-11-26T11:10:56Z: The webhook answered 503', 0, 0, 1795691453543, 1795691456232, 3, NULL, 'Al2ll8I+YkRBiGlRO+lTPFhTe+hvnmHxdJsbW8rtdqOAexUMF4xvLb2Ma6ljZbSoCGf08lgshvlY4YeNhnMWEQ=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'n+srtKvosDvg39wZgDIY20EOF7o4YuzRXvxwkxPwKy1TDzLI8I4D9qZotGubwd1D3A==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T11:10:56Z: The webhook answered 503', 0, 0, 1795691453537, 1795691456091, 3, NULL, 'zej+Oa7uGBDCr48EIhiZmrfKb5M3wJ/wQcMfaV9+3rg74/o0tWvchETAolaeYxaNMxeTNukGh1CS8mZr2YjdyS/p');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'f0cd2cecfd92ac367cae27efa305f9b9790a0e635233a44dd1502f9e78ceb5e1', 1795691440292);

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
  ('c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691447208),
  ('3f7bb372-a50b-4d08-a676-bacd7b49b941', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691449185),
  ('d889ed2b-e146-4814-8684-cc0a45f993bf', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691449346),
  ('bba9507e-73a2-474b-b7d5-762ea6f1cded', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691449425),
  ('463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691449480),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691450479),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691450552),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"5 new findings · Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691450592),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"SLA breached: Finding 1 is 2 days overdue","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691450710),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin mentioned you on finding 36","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691451017),
  ('7855ec1a-a1f2-428d-a888-f50be95c2d12', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691452843),
  ('593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691453239),
  ('6073f8d4-9a88-4f31-ae05-7edb15d605c0', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33677/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795691453648);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);

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
  (1, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795691447309, NULL, 1795691448526, NULL, 'C000000001/1795691448.051359', NULL, NULL, 1795691447737, 1, 0, 0, NULL, NULL, '515e4180a78d48fab473f14d120aa362', NULL),
  (2, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795691447309, NULL, 1795691448973, NULL, '<399462f8d7bb40dca285ca8369d62333@example.com>', NULL, NULL, 1795691447772, 2, 0, 0, NULL, NULL, '399462f8d7bb40dca285ca8369d62333', NULL),
  (3, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795691447309, NULL, 1795691448390, NULL, NULL, NULL, NULL, 1795691447736, 3, 0, 0, NULL, NULL, '719482ef50224799a3901fffa1d6adf8', NULL),
  (4, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691447309, NULL, 1795691448701, NULL, NULL, NULL, NULL, 1795691447774, 4, 0, 0, NULL, NULL, '22f4b460cdd34a0597c19f7e77754461', NULL),
  (5, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691447309, NULL, 1795691448977, NULL, NULL, NULL, NULL, 1795691447779, 5, 0, 0, NULL, NULL, '754cd3b3993c4d258cf0d0d88ce92a8c', NULL),
  (6, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691447309, NULL, 1795691447309, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0a8301220f3d45b0ae981283aaa20587', NULL),
  (7, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795691447309, NULL, 1795691448954, NULL, 'C000000002/1795691448.753259', 'ON', NULL, 1795691447773, 7, 0, 0, NULL, NULL, '06b8267f20084679b9288c9590c462ea', NULL),
  (8, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795691447309, NULL, 1795691448980, NULL, NULL, 'OFF', NULL, 1795691447780, 8, 0, 0, NULL, NULL, '836d0f3d3d86470d83dd2b27bdded643', NULL),
  (9, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691447309, NULL, 1795691447309, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '816a72f3a8bc4aeab813960b642e5961', NULL),
  (10, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795691447309, NULL, 1795691448562, NULL, 'D000000004/1795691447.981788', NULL, NULL, 1795691447459, 10, 0, 0, NULL, NULL, 'c137682464fe44e0a6c9d66e8a19d0c4', NULL),
  (11, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691447309, NULL, 1795691447309, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cab16d64cb8e4f5ea3d6b89a145bb23f', NULL),
  (12, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795691447309, NULL, 1795691448948, NULL, '<dfcf79e0fd9143a3b6988206d152f496@example.com>', NULL, NULL, 1795691447760, 12, 0, 0, NULL, NULL, 'dfcf79e0fd9143a3b6988206d152f496', NULL),
  (13, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795691447309, NULL, 1795691448562, NULL, 'D000000003/1795691447.889456', NULL, NULL, 1795691447548, 13, 0, 0, NULL, NULL, '3919b9aa4c0f4828904df80fd1ae2efa', NULL),
  (14, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795691447309, NULL, 1795691448985, NULL, '<1336d867011747618804cea6296d21e4@example.com>', NULL, NULL, 1795691447556, 14, 0, 0, NULL, NULL, '1336d867011747618804cea6296d21e4', NULL),
  (15, 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795691447309, NULL, 1795691447309, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2a3f4477f2b94e799c4623bb40de94a9', NULL),
  (16, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795691449238, NULL, 1795691450220, NULL, 'C000000001/1795691450.184282', NULL, NULL, 1795691450123, 16, 0, 0, NULL, NULL, 'a06e456988b14a9a97fe485a5506936b', NULL),
  (17, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795691449238, NULL, 1795691450258, NULL, '<da85468ae406303994f51be81558acda@example.com>', NULL, NULL, 1795691450196, 17, 0, 0, NULL, NULL, '9c888fe80841470da7a8231fcac3c815', NULL),
  (18, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795691449238, NULL, 1795691449421, NULL, NULL, NULL, NULL, 1795691449344, 18, 0, 0, NULL, NULL, '5700fbb1e8c04f5abe7dbc5ffa1d2725', NULL),
  (19, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691449238, NULL, 1795691449445, NULL, NULL, NULL, NULL, 1795691449396, 19, 0, 0, NULL, NULL, 'e54ec30caeca42c499bcbeb8366cc793', NULL),
  (20, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691449238, NULL, 1795691449447, NULL, NULL, NULL, NULL, 1795691449397, 20, 0, 0, NULL, NULL, '886182fe8c9a4784b798d63c9eaaf8aa', NULL),
  (21, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691449238, NULL, 1795691449238, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6a435496e71e41b3bde4eb48314c1329', NULL),
  (22, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795691449238, NULL, 1795691449542, NULL, NULL, 'OFF', NULL, 1795691449455, 22, 0, 0, NULL, NULL, '082372eea49245cbad15b2a49dae1381', NULL),
  (23, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691449238, NULL, 1795691449238, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f8b2faa878c546fc80900052ce979ad7', NULL),
  (24, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795691449238, NULL, 1795691450219, NULL, 'D000000004/1795691450.193761', NULL, NULL, 1795691450071, 24, 0, 0, NULL, NULL, 'cc65d7768cb949c2bb73631f1ace02d7', NULL),
  (25, '3f7bb372-a50b-4d08-a676-bacd7b49b941', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691449238, NULL, 1795691449238, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4ca30c5251bd4b1e95337439ea99a772', NULL),
  (26, 'd889ed2b-e146-4814-8684-cc0a45f993bf', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795691449376, NULL, 1795691450141, NULL, 'D000000003/1795691450.086998', NULL, NULL, 1795691450035, 26, 0, 0, NULL, NULL, '2e87fde733f2485d93dc8679d94b81c3', NULL),
  (27, 'd889ed2b-e146-4814-8684-cc0a45f993bf', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795691449376, NULL, 1795691449376, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '648a8f254ee8411cb08f84fe307449f1', NULL),
  (28, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795691449441, NULL, 1795691450220, 16, NULL, NULL, NULL, 1795691450123, 16, 0, 0, NULL, NULL, '3db7bcd4ca46435c9b3d7ea7b0e993eb', NULL),
  (29, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795691449441, NULL, 1795691450258, 17, NULL, NULL, NULL, 1795691450196, 17, 0, 0, NULL, NULL, 'c9b9e517630d418a906327fa799746e7', NULL),
  (30, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795691449441, NULL, 1795691449775, NULL, NULL, NULL, NULL, 1795691449749, 30, 0, 0, NULL, NULL, 'ec5e907cad3e4b84b4d150e3c1c6f299', NULL),
  (31, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691449441, NULL, 1795691449581, NULL, NULL, NULL, NULL, 1795691449539, 31, 0, 0, NULL, NULL, 'd8fc92b5175d4017a67ba118e60c93cb', NULL),
  (32, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691449441, NULL, 1795691449584, NULL, NULL, NULL, NULL, 1795691449546, 32, 0, 0, NULL, NULL, 'ba3572e9a93343e493ff3f852ff23301', NULL),
  (33, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691449441, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '145d3c712ebc4e1ea6411710d48bb312', NULL),
  (34, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691449441, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '05eea7b9b55b4391b3f4a7e85e907474', NULL),
  (35, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0e03ea0398b04d82b4e56cdab06b5a5e', NULL),
  (36, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'acb773d276874ea6a4f6a0eb32efce94', NULL),
  (37, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e55453f9b64f4705bd5bfe045e3c04ea', NULL),
  (38, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795691449441, NULL, 1795691450219, 24, NULL, NULL, NULL, 1795691450071, 24, 0, 0, NULL, NULL, '0c53d884051d482c9b720ff2f90bc920', NULL),
  (39, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691449441, NULL, 1795691449441, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c8c7ae6a9a3444a1b94002c2af53a684', NULL),
  (40, 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795691449441, NULL, 1795691450045, NULL, '<83b8c6c4317e4363952a89814f183fa3@example.com>', NULL, NULL, 1795691449983, 40, 0, 0, NULL, NULL, '83b8c6c4317e4363952a89814f183fa3', NULL),
  (41, '463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795691449488, NULL, 1795691450220, 16, NULL, NULL, NULL, 1795691450123, 16, 0, 0, NULL, NULL, 'e7aadeb1135a43d784061037a67d81fa', NULL),
  (42, '463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795691449488, NULL, 1795691449488, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9810b2e361fc47059f81b9ac301d573a', NULL),
  (43, '463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795691449488, NULL, 1795691449488, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd81147d7021e4dcf942bea2cec715a86', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795691450515, NULL, 1795691450515, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b25a71306e264751964c33ba21b2f988', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795691450560, NULL, 1795691450560, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a0c9914c38794664b2ceca17e058c728', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795691450625, NULL, 1795691451392, NULL, 'C000000001/1795691451.376556', NULL, NULL, 1795691451341, 46, 0, 0, NULL, NULL, 'eed69befa81c4a7ca6eed4f8ca8dad19', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795691450625, NULL, 1795691451393, NULL, '<f2bf6e7dff7031fea3f41ca39226ec6e@example.com>', NULL, NULL, 1795691451286, 47, 0, 0, NULL, NULL, '7129366190a847ef8c9a6300c46aa581', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795691450625, NULL, 1795691450710, NULL, NULL, NULL, NULL, 1795691450672, 48, 0, 0, NULL, NULL, '24e93eade77b45a78f549548caf325a2', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691450625, NULL, 1795691450715, NULL, NULL, NULL, NULL, 1795691450697, 49, 0, 0, NULL, NULL, '218669d6bfd54c6d92879325b35f8076', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691450625, NULL, 1795691450893, NULL, NULL, NULL, NULL, 1795691450858, 50, 0, 0, NULL, NULL, '2f5d2328bc57408cbadc06b78c99cf42', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691450625, NULL, 1795691450625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5cd945a0c7264c4c9bb9cbcf9f086cbb', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691450625, NULL, 1795691450625, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b9a401e33f1e48a087d399fae3722264', NULL),
  (53, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795691450856, NULL, 1795691451392, 46, NULL, NULL, NULL, 1795691451341, 46, 0, 0, NULL, NULL, '9dec1c0a03414ba6b7de3862169926b7', NULL),
  (54, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795691450856, NULL, 1795691451393, 47, NULL, NULL, NULL, 1795691451286, 47, 0, 0, NULL, NULL, '1c765c42e7104cb5a97a01cb51bc241c', NULL),
  (55, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795691450856, NULL, 1795691450856, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2f7ea8a142b943f8a19fe14563400f3a', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795691450856, NULL, 1795691450856, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '43dedb1e78ae41cc9a0e1f5e91cc1be7', NULL),
  (57, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795691451037, NULL, 1795691451313, NULL, 'D000000003/1795691451.284699', NULL, NULL, 1795691451259, 57, 0, 0, NULL, NULL, 'b1d99ad128c64ea8aa4a5de701d54326', NULL),
  (58, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795691451037, NULL, 1795691451037, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '495e21888fb542bf8e18ca288d98595c', NULL),
  (59, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795691452477, NULL, 1795691452619, NULL, '<6a75ed4bb1f94351bc14d51ed2f5c1e4@example.com>', NULL, NULL, 1795691452580, 59, 0, 0, NULL, NULL, '6a75ed4bb1f94351bc14d51ed2f5c1e4', 1),
  (60, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795691452624, NULL, 1795691452709, NULL, '<2dd8718d05034865a08b94d7286ccb7d@example.com>', NULL, NULL, 1795691452684, 60, 0, 0, NULL, NULL, '2dd8718d05034865a08b94d7286ccb7d', 2),
  (61, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795691452848, NULL, 1795691452951, NULL, 'C000000001/1795691452.908312', NULL, NULL, 1795691452879, 61, 0, 0, NULL, NULL, 'df1d8d07d8e642239cbf1382ccf7ccb8', NULL),
  (62, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795691452848, NULL, 1795691452997, NULL, '<746e99e5961e45f7acba3df8c9f07c17@example.com>', NULL, NULL, 1795691452880, 62, 0, 0, NULL, NULL, '746e99e5961e45f7acba3df8c9f07c17', NULL),
  (63, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795691452848, NULL, 1795691452953, NULL, NULL, NULL, NULL, 1795691452889, 63, 0, 0, NULL, NULL, 'bb2ea84972b643feb25627cf3cf964b7', NULL),
  (64, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691452848, NULL, 1795691453083, NULL, NULL, NULL, NULL, 1795691452959, 64, 0, 0, NULL, NULL, '725194e2c88b4bba9423bcd47d7a100c', NULL),
  (65, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795691452848, NULL, 1795691453036, NULL, NULL, NULL, NULL, 1795691452940, 65, 0, 0, NULL, NULL, 'af2c671cebba480a894cba034e7754bb', NULL),
  (66, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691452848, NULL, 1795691452848, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b0503623860c473fb523beb05c461de1', NULL),
  (67, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795691452848, NULL, 1795691452952, NULL, NULL, 'OFF', NULL, 1795691452890, 67, 0, 0, NULL, NULL, 'bcd9f4aa2f7c4062a2f89fcd9379a88e', NULL),
  (68, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691452848, NULL, 1795691452848, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2a8207c74cd14d91928f223642f1e16a', NULL),
  (69, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795691452848, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b19e6ff380f1410589d48a594cc03d5a', NULL),
  (70, '7855ec1a-a1f2-428d-a888-f50be95c2d12', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691452848, NULL, 1795691452848, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9fd343b41a044bd1a97b475a117d49d6', NULL),
  (71, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795691453242, 1795691456637, NULL, NULL, NULL, NULL, NULL, 1795691454094, 71, 0, 0, NULL, 1795691455550, '836198ab74db437db9df5abd34da2919', NULL),
  (72, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795691453242, 1795691457089, NULL, NULL, NULL, NULL, NULL, 1795691454093, 72, 0, 0, NULL, 1795691455551, 'bdd2608ef7ac463494ba2b716692839f', NULL),
  (73, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795691453242, 1795691456542, NULL, NULL, NULL, NULL, NULL, 1795691453372, 73, 0, 0, NULL, 1795691454589, '66ca1161cf104926ab7b26b95fb202a2', NULL),
  (74, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795691453242, 1795691459617, NULL, NULL, NULL, NULL, NULL, 1795691453407, 74, 0, 0, NULL, 1795691456237, '92ca166123e443af9f9c098fa61d36fe', NULL),
  (75, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795691453242, 1795691459336, NULL, NULL, NULL, NULL, NULL, 1795691453407, 75, 0, 0, NULL, 1795691456172, '8746ddc9fbdb47e1ae45e0a5ac60fa73', NULL),
  (76, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795691453242, NULL, 1795691453242, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7847042f678d43c9a3f0d70a4a026edb', NULL),
  (77, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795691453242, 1795691459083, NULL, NULL, NULL, 'ON', NULL, 1795691453335, 77, 0, 0, NULL, 1795691455843, 'b678fe99c4034a92afc878288eff8a77', NULL),
  (78, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795691453242, 1795691459067, NULL, NULL, NULL, 'OFF', NULL, 1795691453406, 78, 0, 0, NULL, 1795691456235, '2a52615e2eef4692929f1b2a23977364', NULL),
  (79, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691453242, NULL, 1795691453242, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2746a30aadc84642a1da804af2d5059c', NULL),
  (80, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795691453242, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0a007c3318e64e4e8447c8face462afd', NULL),
  (81, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795691453242, NULL, 1795691453242, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c6def4609afb4a62951f0f53dbd73801', NULL),
  (82, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795691453242, 1795691458606, NULL, NULL, NULL, NULL, NULL, 1795691453665, 82, 0, 0, NULL, 1795691456004, '36d97ac1db554d6f8b02b75bd7350e99', NULL),
  (83, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795691453242, 1795691458693, NULL, NULL, NULL, NULL, NULL, 1795691453289, 83, 0, 0, NULL, 1795691455802, '6fcc58eb831a490cab91560f2a5ba5fe', NULL),
  (84, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795691453242, 1795691458748, NULL, NULL, NULL, NULL, NULL, 1795691453300, 84, 0, 0, NULL, 1795691455833, '62920bcf1b9c4516abe66895fe0f2d05', NULL),
  (85, '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795691453242, NULL, 1795691453242, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '80293adc3009489fb91333b5ff6b30c0', NULL),
  (86, '6073f8d4-9a88-4f31-ae05-7edb15d605c0', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795691453660, 1795691458693, NULL, NULL, NULL, NULL, NULL, 1795691454435, 83, 0, 0, NULL, 1795691455802, '0d35c39819fc411eb4cb2ff375429f58', NULL),
  (87, '6073f8d4-9a88-4f31-ae05-7edb15d605c0', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795691453660, NULL, 1795691453660, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '66743e46c0e7480d8db8a92d8a4d450f', NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795691458748, 1795691458748, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795691458606, 1795691458606, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795691457089, 1795691457089, NULL, NULL, 'email'),
  ('slack:@bob', 1795691458693, 1795691458693, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795691451290, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795691456637, 1795691456637, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795691459083, 1795691459083, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795691456542, 1795691456542, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795691459067, 1795691459067, NULL, NULL, 'teams'),
  ('webhook:1', 1795691459617, 1795691459617, NULL, NULL, 'webhook'),
  ('webhook:2', 1795691459336, 1795691459336, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', NULL, 1795691453723, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 9, 0, 1795691447309, NULL),
  (2, 'bob', 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 15, 0, 1795691447309, NULL),
  (3, 'carol', 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 11, 0, 1795691447309, NULL),
  (4, 'system', 'c7c9ea1c-8e1f-426a-aae8-6b10587d95b8', 6, 0, 1795691447309, NULL),
  (5, 'alice', '3f7bb372-a50b-4d08-a676-bacd7b49b941', 23, 0, 1795691449238, NULL),
  (6, 'carol', '3f7bb372-a50b-4d08-a676-bacd7b49b941', 25, 0, 1795691449238, NULL),
  (7, 'system', '3f7bb372-a50b-4d08-a676-bacd7b49b941', 21, 0, 1795691449238, NULL),
  (8, 'bob', 'd889ed2b-e146-4814-8684-cc0a45f993bf', 27, 0, 1795691449376, NULL),
  (9, 'alice', 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 34, 0, 1795691449441, NULL),
  (10, 'carol', 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 39, 0, 1795691449441, NULL),
  (11, 'system', 'bba9507e-73a2-474b-b7d5-762ea6f1cded', 33, 0, 1795691449441, NULL),
  (12, 'alice', '463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 43, 0, 1795691449488, NULL),
  (13, 'system', '463bfe69-ce6a-4e3c-b7ac-48db5d2046f9', 42, 0, 1795691449488, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795691450515, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795691450560, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795691450625, NULL),
  (17, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795691450625, NULL),
  (18, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 56, 0, 1795691450856, NULL),
  (19, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 55, 0, 1795691450856, NULL),
  (20, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 58, 0, 1795691451037, NULL),
  (21, 'alice', '7855ec1a-a1f2-428d-a888-f50be95c2d12', 68, 0, 1795691452848, NULL),
  (22, 'carol', '7855ec1a-a1f2-428d-a888-f50be95c2d12', 70, 0, 1795691452848, NULL),
  (23, 'system', '7855ec1a-a1f2-428d-a888-f50be95c2d12', 66, 0, 1795691452848, NULL),
  (24, 'alice', '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 79, 0, 1795691453242, NULL),
  (25, 'bob', '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 85, 0, 1795691453242, NULL),
  (26, 'carol', '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 81, 0, 1795691453242, NULL),
  (27, 'system', '593a0e7f-4ef9-4bae-a1a6-6233c0983412', 76, 0, 1795691453242, NULL),
  (28, 'bob', '6073f8d4-9a88-4f31-ae05-7edb15d605c0', 87, 0, 1795691453660, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798283451937),
  ('bob', 'type', 'stale_engagement', 253402214400000);

CREATE TABLE attention (
  username text primary key,
  zone text,
  quiet_from integer,
  quiet_to integer,
  digest_day integer,
  digest_at integer
, zone_named integer not null default 1);
INSERT INTO "attention" (username, zone, quiet_from, quiet_to, digest_day, digest_at, zone_named) VALUES
  ('bob', 'Europe/Berlin', 1380, 1410, NULL, NULL, 1),
  ('carol', 'UTC', NULL, NULL, NULL, 540, 0);

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
, expired smallint not null default 0);
INSERT INTO "risk_acceptances" (risk_key, product, name, owner, expires, url, expired) VALUES
  ('7', 'web-api', 'Banner accepted', 'carol', '2026-12-15', NULL, 0);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795691446334, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795695045702, 0, NULL, 1795691445702, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795691505680, 0, NULL, 1795691445680, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795692349926, 0, NULL, 1795691449926, NULL, 0, NULL, 3, NULL),
  ('defectdojo-imports', 'recurring', NULL, 1795691505831, 0, NULL, 1795691445831, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795691448.753259', 1795691448937, 7, 1, 1, 1, 0, 1795691448937);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'TtaexRXnebxkTr8zmMWIwk2LzWM3Gsl9SITM8s8Onww', 1795692052332, 0),
  ('U000000005', 'carol', 'UjRBRezoQEHMFezJtaVj1vCmNyz1w_Qdqyxj2_-qIzU', 1795692052593, 0);

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
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795691448562, 1795691448562, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795691448954, 1795691448954, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 61, 1, 1795691452951, 1795691452951, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795691451696),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795691451797),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795691451929),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795691451985),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795691452021),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795691452106),
  ('1000007.424242.0000000000000000538454127b096493', 1795691452164),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795691452184),
  ('Ev000000001', 1795691452232),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795691452275),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795691452522);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795691446130, 'the API, starting token', 'The account alice: made'),
  (2, 1795691446174, 'the API, starting token', 'The account bob: made'),
  (3, 1795691446309, 'the API, starting token', 'The account carol: made'),
  (4, 1795691446333, 'the API, starting token', 'The account dave: made'),
  (5, 1795691446471, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795691446562, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795691446597, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795691446640, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795691446676, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795691446725, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795691446838, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795691446989, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795691447146, 'the API, starting token', 'Route 1: made'),
  (14, 1795691447163, 'the API, starting token', 'Route 2: made'),
  (15, 1795691447177, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795691447190, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795691451881, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795691451943, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795691451999, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795691452077, 'bob', 'When bob is told: changed'),
  (21, 1795691452142, 'carol', 'When carol is told: changed'),
  (22, 1795691452203, 'erin@example.com', 'The account erin@example.com: made');

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
  ('products', 1, 'web-api-2', NULL, 1, ''||char(10)||'payments'||char(10)||'Web API', 1),
  ('products', 5, 'card-vault', NULL, 1, ''||char(10)||'payments'||char(10)||'Card Vault', 1);

CREATE TABLE pulled_members (
  product text not null,
  username text not null, by_hand smallint not null default 0,
  primary key (product, username)
);
INSERT INTO "pulled_members" (product, username, by_hand) VALUES
  ('web-api-2', 'alice', 0),
  ('card-vault', 'alice', 0),
  ('card-vault', 'carol', 0);

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
  ('test_imports', 1, 'DONE', 'CHANGES', 0, 100, 1795691146000, 1795691446000, 0, NULL, NULL),
  ('global_roles', 1, 'DONE', 'PLAIN', 0, 100, 1795691146000, 1795691446000, 0, 1795691446325, NULL),
  ('dojo_group_members', 1, 'DONE', 'PLAIN', 0, 100, 1795691146000, 1795691446000, 0, 1795691446486, NULL),
  ('product_type_members', 1, 'DONE', 'PLAIN', 0, 100, 1795691146000, 1795691446000, 0, 1795691446700, NULL),
  ('product_type_groups', 1, 'DONE', 'PLAIN', 0, 100, 1795691146000, 1795691446000, 0, 1795691446992, NULL),
  ('product_members', 1, 'DONE', 'PLAIN', 0, 100, 1795691147000, 1795691447000, 1, 1795691447101, NULL),
  ('product_groups', 1, 'DONE', 'PLAIN', 0, 100, 1795691147000, 1795691447000, 0, 1795691447355, NULL),
  ('users', 1, 'DONE', 'PLAIN', 0, 100, 1795691147000, 1795691447000, 3, 1795691447872, NULL),
  ('product_types', 1, 'DONE', 'PLAIN', 0, 100, 1795691148000, 1795691448000, 1, 1795691448517, NULL),
  ('products', 1, 'DONE', 'PLAIN', 0, 100, 1795691148000, 1795691448000, 2, 1795691449043, NULL),
  ('engagements', 1, 'DONE', 'WHOLE', 0, 100, 1795691149000, 1795691449000, 0, 1795691449161, NULL),
  ('findings', 1, 'DONE', 'WHOLE', 0, 100, 1795691149000, 1795691449000, 0, 1795691449449, NULL),
  ('risk_acceptance', 1, 'DONE', 'WHOLE', 0, 100, 1795691149000, 1795691449000, 0, 1795691449586, NULL),
  ('notification_webhooks', 1, 'DONE', 'PLAIN', 0, 100, NULL, 1795691449774, 0, NULL, NULL);

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
, refused_since bigint, unread text);
INSERT INTO "pull_rounds" (one, source, round, started_at, finished_at, done_at, not_before, trouble, holder, held_until, refused_since, unread) VALUES
  (1, 'http://127.0.0.1:33677', 1, 1795691445671, 1795691449821, 1795691449821, NULL, NULL, NULL, 1795691749800, NULL, NULL);

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
  ('defectdojo', 1795691450401, 1795691451063, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795691446233);

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

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795691452332),
  ('asked_for', 'dave@example.com', 1795691452332),
  ('asked_by', 'U000000005', 1795691452593),
  ('asked_for', 'carol@example.com', 1795691452593);

CREATE TABLE scans (
  id integer primary key autoincrement,
  test text not null,
  findings text not null,
  event text not null,
  hooked_at bigint,
  import_id bigint,
  at bigint not null
);
INSERT INTO "scans" (id, test, findings, event, hooked_at, import_id, at) VALUES
  (1, 'dojo.example.com/test/7', '21,22,23,24,25||', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795691450592, NULL, 1795691450592);

CREATE TABLE test_imports (
  id bigint primary key,
  created_at bigint not null,
  test bigint not null,
  findings text not null,
  untouched text not null,
  branch text not null,
  commit_hash text not null,
  build text not null,
  version text not null,
  waiting smallint not null
);

CREATE TABLE test_imports_from (
  one smallint primary key,
  after bigint not null
);
INSERT INTO "test_imports_from" (one, after) VALUES
  (1, 0);

CREATE TABLE disabled_hook_endpoints (
  id bigint primary key,
  name text not null,
  note text not null,
  since bigint
);

CREATE TABLE pulled_grants (
  scope text not null,
  scope_id bigint not null,
  holder text not null,
  holder_id bigint not null,
  primary key (scope, scope_id, holder, holder_id)
);

CREATE TABLE waiting_events (
  id integer primary key autoincrement,
  event text not null,
  product_id bigint not null,
  product_name text,
  addressee text,
  since bigint not null
);

CREATE TABLE sent_copies (
  sender text not null,
  sent_id text not null,
  event text not null,
  endpoint text not null,
  at bigint not null,
  primary key (sender, sent_id, event, endpoint)
);
INSERT INTO "sent_copies" (sender, sent_id, event, endpoint, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795691450479),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795691450552),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795691450592),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795691450710),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795691451017);

CREATE TABLE test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
INSERT INTO "test_pages" (page, product, engagement, name, at) VALUES
  ('dojo.example.com/test/7', 'fresh---channel-----bold---', 'fresh---eng---x-', 'Generic Findings Import', 1795691450592);

CREATE TABLE pulled_contacts (
  product bigint not null,
  place smallint not null,
  contact bigint not null,
  primary key (product, place)
);

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
CREATE INDEX users_by_lower_name on users (lower(username));
CREATE INDEX notices_by_expiry on notices (expires_at) where expires_at is not null;
CREATE INDEX deliveries_by_notice on deliveries (notice) where notice is not null;
CREATE INDEX link_attempts_by_subject on link_attempts (kind, subject, at);
CREATE INDEX link_attempts_by_time on link_attempts (at);
CREATE INDEX deliveries_without_event on deliveries (id) where event is null;
CREATE INDEX routes_by_target on routes (target);
CREATE INDEX scans_of_test on scans (test, at);
CREATE INDEX scans_by_time on scans (at);
CREATE INDEX test_imports_waiting on test_imports (waiting, created_at);
CREATE UNIQUE INDEX waiting_events_by_event on waiting_events (event);
CREATE INDEX sent_copies_by_time on sent_copies (at);
CREATE INDEX test_pages_by_time on test_pages (at);
CREATE INDEX findings_by_url on findings (url) where url is not null;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',28);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',22);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',87);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('scans',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
