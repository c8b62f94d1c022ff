-- The database that commit 04464b7 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:35:23.323', 90, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:35:23.366', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:35:23.460', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:35:23.517', 5, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:35:23.542', 7, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:35:23.650', 8, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:35:23.664', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:35:23.725', 9, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:35:23.778', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:35:23.849', 22, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:35:23.946', 33, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:35:24.022', 6, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:35:24.039', 7, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:35:24.054', 1, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:35:24.076', 5, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:35:24.090', 5, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:35:24.105', 2, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:35:24.121', 9, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:35:24.136', 8, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:35:24.157', 8, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:35:24.167', 5, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:35:24.174', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:35:24.190', 8, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:35:24.256', 52, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703741109, NULL, 'a259ba97-ea5f-4e56-b5b8-25dd336aa1a2'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703741109, 13, 'a430bd8a-cb13-4063-81c8-423e435f9f6c'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703741109, 10, '5e89e128-01b6-4fb0-8c50-b5315e8ed9e9'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703741109, NULL, 'cc2fe167-88a8-4281-8ef0-cff9dd30439d'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '6fa2fa53-c438-4872-ad67-d7f950b2a08f');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:44071/product/type/1', '127.0.0.1:44071/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:44071/product/1', 'members', '127.0.0.1:44071/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:44071/product/5', 'members', '127.0.0.1:44071/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:44071/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:44071/engagement/3'),
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
  ('secret_probe', 'hJQ5FEuK6Du0DRkddAklv1O7JVQxBmAd19Wcl4ZeNTSiMYyH'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:36:10.906761292Z'),
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
  ('a6b63b7c4a7ce727', 'M5FSW6AfDFfz5Mq5/pLQTNqB0sef/vbIXttqaeSQg28BdF7y/lKf25ELDkTQY/lgkcYuxz4xGhVJROixnY77pOI=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'EwYuN965yZ9cFHknnluGlwDZzvAXoSmpHvXllLhbeffKYrFcRp7zmPD0khjmwRF0WeWzjamg4PDuNF8Eru1Ene4=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, '+lv1jHqcwz06lGkBpk8sGe7+gOMQSRaj8kVLLXx+f9E9Kk9njbEnRnaj7Iau9O+U+q/Q', NULL, 'active_tmp', 'It failed at 2026-11-26T14:36:33Z: The webhook answered 503', 0, 0, 1795703789054, 1795703793902, 3, NULL, 'nHYppHpbvwn7jeLjrtwC67lldnU7C/3mrYS8PPnkKl/UTPKeJFxtKKZ4b6KKdZWVofFqUaPGULoWMa7IUcWgdA=='),
  (2, 'Chat bridge', '', 'X-Api-Key', '0gmJQQ554yNxFGeSQLCBoMzQsQ4ot5rYS3Y6Ka9eExZjoeJM3tfaFySiIxt46NOrYQ==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:36:33Z: The webhook answered 503', 0, 0, 1795703789098, 1795703793189, 3, NULL, 'zjneMRWCej62mDvb95UHkBKJaGC112NT+kmpHvjWxQ3rZLfAsyXTg/B/LWkvFv5yUID18iQwDnyqgmaB2TTcvzYM');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'de0a70a84aae99d2cb04e00f30b0ba47b55d1aa87cf51892c11f4420a34f419f', 1795703724752);

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
  ('f29ba4fc-4905-4ae4-9360-01b84f419662', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703741731),
  ('795ba991-f167-4fa8-879e-165472dc3daf', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703744981),
  ('3ab3d33a-3132-449e-8436-2a47cff8836b', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703745054),
  ('d9447162-043d-4f95-a77c-bf0322503a1c', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703745223),
  ('a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703745393),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703747722),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703747752),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703747788),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703747896),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703748388),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703769242),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703771745),
  ('f9a60742-de9f-4ea1-b0c1-b6cfccb71b2e', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703772866),
  ('14c738ad-f559-44f9-9e83-6fda42521982', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703786587),
  ('850fd35a-17cd-4248-beea-98c4e285d420', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703787814),
  ('8e3e5e6e-04d6-4ac3-912b-ff7f9b688f64', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44071/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703789214);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703747722),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703747752),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703747788),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703747896),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703748388),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703769242),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703771745),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', 'f9a60742-de9f-4ea1-b0c1-b6cfccb71b2e', 1795703772866);

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
  (1, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703742443, NULL, 1795703744088, NULL, 'C000000001/1795703743.556251', NULL, NULL, 1795703743217, 1, 0, 0, NULL, NULL, 'd149ae10f20d4d40ad5287b43bf5461b', NULL),
  (2, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703742443, NULL, 1795703744680, NULL, '<cad70b9e871d40bfbb0ec6088d0ce16e@example.com>', NULL, NULL, 1795703743443, 2, 0, 0, NULL, NULL, 'cad70b9e871d40bfbb0ec6088d0ce16e', NULL),
  (3, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703742443, NULL, 1795703744301, NULL, NULL, NULL, NULL, 1795703743424, 3, 0, 0, NULL, NULL, '7289d5f864cc4a28a2516cc7f3b9ec8c', NULL),
  (4, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703742443, NULL, 1795703744301, NULL, NULL, NULL, NULL, 1795703743452, 4, 0, 0, NULL, NULL, '82fd507a37804f5181291c63695cb39f', NULL),
  (5, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703742443, NULL, 1795703744281, NULL, NULL, NULL, NULL, 1795703743421, 5, 0, 0, NULL, NULL, '325f0209211f4d20b7e37d479696333f', NULL),
  (6, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703742443, NULL, 1795703742443, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd2502b2be43c4b78b60d3aee3ae338e6', NULL),
  (7, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703742443, NULL, 1795703744087, NULL, 'C000000002/1795703743.549885', 'ON', NULL, 1795703743320, 7, 0, 0, NULL, NULL, 'a232045bb68b43a7b69a32b354910dac', NULL),
  (8, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703742443, NULL, 1795703744282, NULL, NULL, 'OFF', NULL, 1795703743444, 8, 0, 0, NULL, NULL, '0c632402525f4b0a93225decad94df38', NULL),
  (9, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703742443, NULL, 1795703742443, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5470bf251dce4e829953f466e8f655df', NULL),
  (10, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703742443, NULL, 1795703744089, NULL, 'D000000003/1795703743.587238', NULL, NULL, 1795703743329, 10, 0, 0, NULL, NULL, '6411d7d35acc47f98f56ec163cf4b35f', NULL),
  (11, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703742443, NULL, 1795703742443, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ce08f91d33dd4df5aeff76fc8849f603', NULL),
  (12, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703742443, NULL, 1795703744680, NULL, '<168b88cb40874cadab1cc26d6779902d@example.com>', NULL, NULL, 1795703743425, 12, 0, 0, NULL, NULL, '168b88cb40874cadab1cc26d6779902d', NULL),
  (13, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703742443, NULL, 1795703744331, NULL, 'D000000004/1795703744.045650', NULL, NULL, 1795703743445, 13, 0, 0, NULL, NULL, 'ecc3d58335b849979ce9e0cc7d0b6f88', NULL),
  (14, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703742443, NULL, 1795703744697, NULL, '<82e4a90358fd4f4eb1799446e33e17bd@example.com>', NULL, NULL, 1795703743438, 14, 0, 0, NULL, NULL, '82e4a90358fd4f4eb1799446e33e17bd', NULL),
  (15, 'f29ba4fc-4905-4ae4-9360-01b84f419662', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703742443, NULL, 1795703742443, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '317cd3734d804d87bb039253321e013a', NULL),
  (16, '795ba991-f167-4fa8-879e-165472dc3daf', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703744997, NULL, 1795703746244, NULL, 'C000000001/1795703746.001604', NULL, NULL, 1795703745811, 16, 0, 0, NULL, NULL, 'acb28aba20d24dd3b5020dbdc0cff6ea', NULL),
  (17, '795ba991-f167-4fa8-879e-165472dc3daf', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703744997, NULL, 1795703746435, NULL, '<b545aabac7b33d229e20587edb8bc67d@example.com>', NULL, NULL, 1795703745935, 17, 0, 0, NULL, NULL, '556df732e14e406ca2fb15423c03c5e1', NULL),
  (18, '795ba991-f167-4fa8-879e-165472dc3daf', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703744997, NULL, 1795703745254, NULL, NULL, NULL, NULL, 1795703745169, 18, 0, 0, NULL, NULL, 'b21274ce184247eba5f9c9918ed04b35', NULL),
  (19, '795ba991-f167-4fa8-879e-165472dc3daf', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703744997, NULL, 1795703745643, NULL, NULL, NULL, NULL, 1795703745290, 19, 0, 0, NULL, NULL, '92306eb630ec4043bbe5369615504aad', NULL),
  (20, '795ba991-f167-4fa8-879e-165472dc3daf', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703744997, NULL, 1795703745626, NULL, NULL, NULL, NULL, 1795703745315, 20, 0, 0, NULL, NULL, 'b6f2fcef397840e2b5b0789c6fa057c7', NULL),
  (21, '795ba991-f167-4fa8-879e-165472dc3daf', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703744997, NULL, 1795703744997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b333f3344fd64525940852e225a96c0e', NULL),
  (22, '795ba991-f167-4fa8-879e-165472dc3daf', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703744997, NULL, 1795703745264, NULL, NULL, 'OFF', NULL, 1795703745179, 22, 0, 0, NULL, NULL, 'cf833c17c53b471da6cac19058d901d5', NULL),
  (23, '795ba991-f167-4fa8-879e-165472dc3daf', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703744997, NULL, 1795703744997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6741f47c8a614328995491b6b04c283f', NULL),
  (24, '795ba991-f167-4fa8-879e-165472dc3daf', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703744997, NULL, 1795703746171, NULL, 'D000000003/1795703745.988961', NULL, NULL, 1795703745597, 24, 0, 0, NULL, NULL, '20b98f47bb6f46ae98c70c55cd9217a4', NULL),
  (25, '795ba991-f167-4fa8-879e-165472dc3daf', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703744997, NULL, 1795703744997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd059af6442a24d95b224614e37c948e1', NULL),
  (26, '3ab3d33a-3132-449e-8436-2a47cff8836b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703745148, NULL, 1795703746257, NULL, 'D000000004/1795703746.057813', NULL, NULL, 1795703745887, 26, 0, 0, NULL, NULL, '281d700fd54f436ea5460fd63723d332', NULL),
  (27, '3ab3d33a-3132-449e-8436-2a47cff8836b', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703745148, NULL, 1795703745148, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'da6afe6693c34404b2d6c274f402f927', NULL),
  (28, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703745268, NULL, 1795703746244, 16, NULL, NULL, NULL, 1795703745811, 16, 0, 0, NULL, NULL, '921f894b990c44dea91087767c218fd8', NULL),
  (29, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703745268, NULL, 1795703746435, 17, NULL, NULL, NULL, 1795703745935, 17, 0, 0, NULL, NULL, '16b834eacaf3468cb0dd75253e169860', NULL),
  (30, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703745268, NULL, 1795703746400, NULL, NULL, NULL, NULL, 1795703745949, 30, 0, 0, NULL, NULL, '95db2d4aee9e4e52af9dce0419633edb', NULL),
  (31, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703745268, NULL, 1795703746274, NULL, NULL, NULL, NULL, 1795703745961, 31, 0, 0, NULL, NULL, '7b083a8a18b54e91b2640bb25d4de810', NULL),
  (32, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703745268, NULL, 1795703746400, NULL, NULL, NULL, NULL, 1795703745950, 32, 0, 0, NULL, NULL, '8fb5f0f028084c46a87d14816333cf5f', NULL),
  (33, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703745268, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a20ab950645a4449bbc568f41c0fc5d5', NULL),
  (34, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703745268, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1fa14b495e584d39a59ec6e7919f478e', NULL),
  (35, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c7863408873a4bfbb6eff2b4f6a9a83e', NULL),
  (36, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cc9741823c80454a8ef703ca83bce94f', NULL),
  (37, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'deb7a719d24640748ac5cd4ae8fa7f97', NULL),
  (38, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703745268, NULL, 1795703746171, 24, NULL, NULL, NULL, 1795703745597, 24, 0, 0, NULL, NULL, 'acd75ce15eb1415fb7c375b068521d8e', NULL),
  (39, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703745268, NULL, 1795703745268, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '197d0a0276024932a2d8b310b4cb5cac', NULL),
  (40, 'd9447162-043d-4f95-a77c-bf0322503a1c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703745268, NULL, 1795703746396, NULL, '<534955079fdf49f88bc2a234baf278cd@example.com>', NULL, NULL, 1795703745937, 40, 0, 0, NULL, NULL, '534955079fdf49f88bc2a234baf278cd', NULL),
  (41, 'a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703745438, NULL, 1795703747545, NULL, 'C000000001/1795703747.531618', NULL, NULL, 1795703747462, 41, 0, 0, NULL, NULL, 'f8edd62f610c4d119967b49d87c93b53', NULL),
  (42, 'a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703745438, NULL, 1795703745438, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '266f09b0d2cc41bdb8ff560865ef02ef', NULL),
  (43, 'a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703745438, NULL, 1795703745438, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bb5aca6e25984e3a8bdffbe8ff65737d', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703747735, NULL, 1795703747735, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '392d80f19bc74001a50c87d0f5b02ca6', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703747761, NULL, 1795703747761, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '774b92ad491a40d0a465db38ddcfcff2', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703747798, NULL, 1795703748676, NULL, 'C000000001/1795703748.666844', NULL, NULL, 1795703748635, 46, 0, 0, NULL, NULL, '2d286039960c42f99f71496ea4c96ea5', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703747798, NULL, 1795703748593, NULL, '<9e8250dec67241268ceb116e0eeb9288@example.com>', NULL, NULL, 1795703748164, 47, 0, 0, NULL, NULL, '9e8250dec67241268ceb116e0eeb9288', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703747798, NULL, 1795703748424, NULL, NULL, NULL, NULL, 1795703748108, 48, 0, 0, NULL, NULL, '0987ccf64e824dda9aa82f33ffb3c315', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703747798, NULL, 1795703748488, NULL, NULL, NULL, NULL, 1795703748109, 49, 0, 0, NULL, NULL, '9863ff16c6ca48c2b1f7560202302507', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703747798, NULL, 1795703748486, NULL, NULL, NULL, NULL, 1795703748110, 50, 0, 0, NULL, NULL, '94bc372a66b5423eb426f35e7e2a2393', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703747798, NULL, 1795703747798, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '06ad6b4bcd7e4c4b908292be0186dadb', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703747798, NULL, 1795703747798, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '963a0561197543afa0b784168c077c03', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703747798, NULL, 1795703748143, NULL, 'D000000004/1795703747.999094', NULL, NULL, 1795703747838, 53, 0, 0, NULL, NULL, '2ff9b5f5098a463c98ec47d00605cb15', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703747798, NULL, 1795703748576, NULL, '<7def477abe4341db9395da15eaf31a10@example.com>', NULL, NULL, 1795703747998, 54, 0, 0, NULL, NULL, '7def477abe4341db9395da15eaf31a10', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703747798, NULL, 1795703747798, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ff70216f4bcc4b9eba49e8d34eb87b73', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703747798, NULL, 1795703748298, NULL, 'D000000003/1795703748.240741', NULL, NULL, 1795703748011, 56, 0, 0, NULL, NULL, 'b3a798ab85864b5abd2ba673859aba88', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703747798, NULL, 1795703747798, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'efb6c58ea87f4728a11bbf201600a36a', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703747798, NULL, 1795703748554, NULL, '<ce86b362eb5641b9a3c99a95d344fcab@example.com>', NULL, NULL, 1795703748022, 58, 0, 0, NULL, NULL, 'ce86b362eb5641b9a3c99a95d344fcab', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703747943, NULL, 1795703748676, 46, NULL, NULL, NULL, 1795703748635, 46, 0, 0, NULL, NULL, 'f8b6394373cb407881c4227c6e604468', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703747943, NULL, 1795703749636, NULL, '<eb2de912312c411688ee5b4966a2dcd1@example.com>', NULL, NULL, 1795703749605, 60, 0, 0, NULL, NULL, 'eb2de912312c411688ee5b4966a2dcd1', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703747943, NULL, 1795703747943, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '40b34c99e7474db89b60adb70ed0f77f', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703747943, NULL, 1795703747943, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b082c321063841ef8cb98d90129bdb4e', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703748404, NULL, 1795703749385, NULL, 'D000000004/1795703749.373436', NULL, NULL, 1795703749353, 63, 0, 0, NULL, NULL, '663ad73ac0574247ace02bc4c822ec20', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703748404, NULL, 1795703748404, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cfba9527f884476899497610844e4733', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703771969, NULL, 1795703777046, NULL, 'C000000001/1795703776.240247', NULL, NULL, 1795703774274, 65, 0, 0, NULL, NULL, '107b1b70cc9f4fc5bfe51ad9278494a8', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703771969, NULL, 1795703780285, NULL, '<c6e12120488742118fff385ad0e2b87d@example.com>', NULL, NULL, 1795703774747, 66, 0, 0, NULL, NULL, 'c6e12120488742118fff385ad0e2b87d', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703771969, NULL, 1795703771969, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5be638c2888c4da0aeb4bcd5f624a1e5', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703771969, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '2cea70da7b7743cabe57a044678a09b3', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795703785082, NULL, 1795703786022, NULL, '<464ad05b51b34f7c8f2e9f5039a79746@example.com>', NULL, NULL, 1795703785260, 69, 0, 0, NULL, NULL, '464ad05b51b34f7c8f2e9f5039a79746', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795703785693, NULL, 1795703786084, NULL, '<b5c4ad2b945d4611ab4fc7c2f0f009c5@example.com>', NULL, NULL, 1795703785775, 70, 0, 0, NULL, NULL, 'b5c4ad2b945d4611ab4fc7c2f0f009c5', 2),
  (71, '14c738ad-f559-44f9-9e83-6fda42521982', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703786794, NULL, 1795703787467, NULL, 'C000000001/1795703787.361167', NULL, NULL, 1795703786908, 71, 0, 0, NULL, NULL, '1506e9e864484ed481cb6f8551bcb686', NULL),
  (72, '14c738ad-f559-44f9-9e83-6fda42521982', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703786794, NULL, 1795703787763, NULL, '<afdf62a9466b4a178705f956c861fc75@example.com>', NULL, NULL, 1795703787001, 72, 0, 0, NULL, NULL, 'afdf62a9466b4a178705f956c861fc75', NULL),
  (73, '14c738ad-f559-44f9-9e83-6fda42521982', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703786794, NULL, 1795703787544, NULL, NULL, NULL, NULL, 1795703786923, 73, 0, 0, NULL, NULL, '6f0da1f889a4492b8898089a5ed28fff', NULL),
  (74, '14c738ad-f559-44f9-9e83-6fda42521982', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703786794, NULL, 1795703787615, NULL, NULL, NULL, NULL, 1795703787002, 74, 0, 0, NULL, NULL, 'a508ac29e9a24a3e95e0f47787ffb8c4', NULL),
  (75, '14c738ad-f559-44f9-9e83-6fda42521982', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703786794, NULL, 1795703787619, NULL, NULL, NULL, NULL, 1795703787014, 75, 0, 0, NULL, NULL, '9579b6a312974aac8660d2de423afc48', NULL),
  (76, '14c738ad-f559-44f9-9e83-6fda42521982', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703786794, NULL, 1795703786794, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bb34204726bc44d09b222c0dc0803998', NULL),
  (77, '14c738ad-f559-44f9-9e83-6fda42521982', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703786794, NULL, 1795703787543, NULL, NULL, 'OFF', NULL, 1795703786964, 77, 0, 0, NULL, NULL, '84d83709d96240359176c2045e428547', NULL),
  (78, '14c738ad-f559-44f9-9e83-6fda42521982', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703786794, NULL, 1795703786794, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e7edfb352ae34f20a1942ab09f69c791', NULL),
  (79, '14c738ad-f559-44f9-9e83-6fda42521982', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703786794, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1a45d060e56d411d845b5a697b91ade1', NULL),
  (80, '14c738ad-f559-44f9-9e83-6fda42521982', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703786794, NULL, 1795703786794, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e126d1cce6db47b5835951aff688e037', NULL),
  (81, '850fd35a-17cd-4248-beea-98c4e285d420', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795703788134, 1795703796905, NULL, NULL, NULL, NULL, NULL, 1795703788931, 81, 0, 0, NULL, 1795703793848, '327d8f4db65149ea8eb2b16ab26a353e', NULL),
  (82, '850fd35a-17cd-4248-beea-98c4e285d420', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703788134, 1795703798255, NULL, NULL, NULL, NULL, NULL, 1795703788965, 82, 0, 0, NULL, 1795703794503, 'b42d07bdab6642a7bfce7aaa74142085', NULL),
  (83, '850fd35a-17cd-4248-beea-98c4e285d420', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703788134, 1795703796470, NULL, NULL, NULL, NULL, NULL, 1795703788777, 83, 0, 0, NULL, 1795703792922, '1e19f1ffd64e4cb387190c48f1f5918f', NULL),
  (84, '850fd35a-17cd-4248-beea-98c4e285d420', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795703788134, 1795703797172, NULL, NULL, NULL, NULL, NULL, 1795703788879, 84, 0, 0, NULL, 1795703794463, '3100c01ef76941a28972f8cc8d4281b3', NULL),
  (85, '850fd35a-17cd-4248-beea-98c4e285d420', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795703788134, 1795703796273, NULL, NULL, NULL, NULL, NULL, 1795703788913, 85, 0, 0, NULL, 1795703793272, '63be4a05a2364fcda98e349505f0f7e3', NULL),
  (86, '850fd35a-17cd-4248-beea-98c4e285d420', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703788134, NULL, 1795703788134, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '05caea19f6d845ec9323f971dd4981ee', NULL),
  (87, '850fd35a-17cd-4248-beea-98c4e285d420', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 4, 'Slack has trouble (HTTP 503)', 1795703788134, 1795703800338, NULL, NULL, NULL, 'ON', NULL, 1795703788337, 87, 0, 0, NULL, 1795703794855, '372d06f4be6f4607aefc89c686f9746b', NULL),
  (88, '850fd35a-17cd-4248-beea-98c4e285d420', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795703788134, 1795703795830, NULL, NULL, NULL, 'OFF', NULL, 1795703788778, 88, 0, 0, NULL, 1795703792037, 'dd749d1a216d4c7a8390316087aebda8', NULL),
  (89, '850fd35a-17cd-4248-beea-98c4e285d420', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703788134, NULL, 1795703788134, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '24da438fc48d4cb6963b7bd32f6fc3dc', NULL),
  (90, '850fd35a-17cd-4248-beea-98c4e285d420', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703788134, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '26cc42666f8f4d8296e800d26cab4aeb', NULL),
  (91, '850fd35a-17cd-4248-beea-98c4e285d420', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703788134, NULL, 1795703788134, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8b8bc8a27c0243cb809d43cf235b0f52', NULL),
  (92, '850fd35a-17cd-4248-beea-98c4e285d420', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703788134, 1795703794880, NULL, NULL, NULL, NULL, NULL, 1795703788634, 92, 0, 0, NULL, 1795703792056, 'cce7f4cf47c04b498fec9ab0bf21c724', NULL),
  (93, '850fd35a-17cd-4248-beea-98c4e285d420', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795703788134, 1795703794608, NULL, NULL, NULL, NULL, NULL, 1795703788320, 93, 0, 0, NULL, 1795703792503, 'cf5f7eca3b724d7baad1a190f02cb635', NULL),
  (94, '850fd35a-17cd-4248-beea-98c4e285d420', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703788134, 1795703795088, NULL, NULL, NULL, NULL, NULL, 1795703788570, 94, 0, 0, NULL, 1795703793031, '346e73b56efc44f99861803fac24da91', NULL),
  (95, '850fd35a-17cd-4248-beea-98c4e285d420', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703788134, NULL, 1795703788134, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f2fc25b699d34ec6ba6caf2c2e1e0d18', NULL),
  (96, '8e3e5e6e-04d6-4ac3-912b-ff7f9b688f64', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703789313, 1795703794608, NULL, NULL, NULL, NULL, NULL, 1795703789934, 93, 0, 0, NULL, 1795703792503, 'a635814077aa4e1bb050bc8cb67b8bb6', NULL),
  (97, '8e3e5e6e-04d6-4ac3-912b-ff7f9b688f64', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703789313, NULL, 1795703789313, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f14015175ef549cc8f4743c25a5d260d', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703791428, 1795703795418, NULL, NULL, NULL, NULL, NULL, 1795703791780, 98, 0, 0, NULL, 1795703794377, 'e45025a1e6084f67bd7ac750938ade5f', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703795088, 1795703795088, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703794880, 1795703794880, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703798255, 1795703798255, NULL, NULL, 'email'),
  ('slack:@bob', 1795703794608, NULL, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703749437, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703796905, 1795703796905, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703800338, 1795703800338, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703796470, 1795703796470, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703795830, 1795703795830, NULL, NULL, 'teams'),
  ('webhook:1', 1795703797172, 1795703797172, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703796273, 1795703796273, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795703795418, 1795703795418, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', 'f29ba4fc-4905-4ae4-9360-01b84f419662', 9, 0, 1795703742443, NULL),
  (2, 'bob', 'f29ba4fc-4905-4ae4-9360-01b84f419662', 15, 0, 1795703742443, NULL),
  (3, 'carol', 'f29ba4fc-4905-4ae4-9360-01b84f419662', 11, 0, 1795703742443, NULL),
  (4, 'system', 'f29ba4fc-4905-4ae4-9360-01b84f419662', 6, 0, 1795703742443, NULL),
  (5, 'alice', '795ba991-f167-4fa8-879e-165472dc3daf', 23, 0, 1795703744997, NULL),
  (6, 'carol', '795ba991-f167-4fa8-879e-165472dc3daf', 25, 0, 1795703744997, NULL),
  (7, 'system', '795ba991-f167-4fa8-879e-165472dc3daf', 21, 0, 1795703744997, NULL),
  (8, 'bob', '3ab3d33a-3132-449e-8436-2a47cff8836b', 27, 0, 1795703745148, NULL),
  (9, 'alice', 'd9447162-043d-4f95-a77c-bf0322503a1c', 34, 0, 1795703745268, NULL),
  (10, 'carol', 'd9447162-043d-4f95-a77c-bf0322503a1c', 39, 0, 1795703745268, NULL),
  (11, 'system', 'd9447162-043d-4f95-a77c-bf0322503a1c', 33, 0, 1795703745268, NULL),
  (12, 'alice', 'a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 43, 0, 1795703745438, NULL),
  (13, 'system', 'a2e917c0-92e1-40f2-b5b0-4382b8c6a6f2', 42, 0, 1795703745438, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703747735, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703747761, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703747798, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703747798, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703747798, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703747798, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703747943, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703747943, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703748404, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703771969, NULL),
  (24, 'alice', '14c738ad-f559-44f9-9e83-6fda42521982', 78, 0, 1795703786794, NULL),
  (25, 'carol', '14c738ad-f559-44f9-9e83-6fda42521982', 80, 0, 1795703786794, NULL),
  (26, 'system', '14c738ad-f559-44f9-9e83-6fda42521982', 76, 0, 1795703786794, NULL),
  (27, 'alice', '850fd35a-17cd-4248-beea-98c4e285d420', 89, 0, 1795703788134, NULL),
  (28, 'bob', '850fd35a-17cd-4248-beea-98c4e285d420', 95, 0, 1795703788134, NULL),
  (29, 'carol', '850fd35a-17cd-4248-beea-98c4e285d420', 91, 0, 1795703788134, NULL),
  (30, 'system', '850fd35a-17cd-4248-beea-98c4e285d420', 86, 0, 1795703788134, NULL),
  (31, 'bob', '8e3e5e6e-04d6-4ac3-912b-ff7f9b688f64', 97, 0, 1795703789313, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295778701),
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
  ('4711', 'web-api', 'SQL injection in /orders', 3, '2026-12-01', NULL, '2026-12-01', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4711'),
  ('4712', 'web-api', 'Old TLS on /pay', 2, '2026-11-26', NULL, '2026-11-26', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4712'),
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44071/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44071/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44071/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703770939),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703772429),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703773020);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703741365, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707341258, 0, NULL, 1795703741258, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795703801151, 0, NULL, 1795703741151, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795704641194, 0, NULL, 1795703741194, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703743.549885', 1795703743691, 7, 1, 1, 1, 0, 1795703743691);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'BipOfdxzvUo8qX6yS36OmPwgsAIL89d8yKV8IA_SFp0', 1795704384852, 0),
  ('U000000005', 'carol', 'OiBFvSevwnJc4NuOwldGxB24vKnTER-GyNt0t87DWOw', 1795704390766, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795703744087, 1795703744087, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795703744089, 1795703744089, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@bob', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 53, 1, 1795703748143, 1795703748143, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:@carol', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 56, 1, 1795703748298, 1795703748298, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 65, 1, 1795703777046, 1795703777046, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 71, 1, 1795703787467, 1795703787467, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703773742),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703776984),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703778517),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703779073),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703779562),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703780229),
  ('1000007.424242.0000000000000000538454127b096493', 1795703781286),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703781918),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703782667),
  ('Ev000000001', 1795703783921),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703784577),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703785216),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795703790299);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703740138, 'the API, starting token', 'The account alice: made'),
  (2, 1795703740266, 'the API, starting token', 'The account bob: made'),
  (3, 1795703740342, 'the API, starting token', 'The account carol: made'),
  (4, 1795703740393, 'the API, starting token', 'The account dave: made'),
  (5, 1795703740761, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703740823, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703740840, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703740858, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703740880, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703740897, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703740908, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703740951, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703741376, 'the API, starting token', 'Route 1: made'),
  (14, 1795703741524, 'the API, starting token', 'Route 2: made'),
  (15, 1795703741657, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703741685, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703778009, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703778840, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703779270, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703779807, 'bob', 'When bob is told: changed'),
  (21, 1795703780666, 'carol', 'When carol is told: changed'),
  (22, 1795703782556, 'alice', 'Route 3: made'),
  (23, 1795703783008, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703472000, 1795703772000, 0, 1795703772992, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703474000, 1795703774000, 0, 1795703776994, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703477000, 1795703777000, 0, 1795703778428, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703478000, 1795703778000, 0, 1795703779050, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703479000, 1795703779000, 1, 1795703779309, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703479000, 1795703779000, 0, 1795703779744, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703480000, 1795703780000, 3, 1795703780388, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703480000, 1795703780000, 1, 1795703781016, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703481000, 1795703781000, 2, 1795703781386, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703481000, 1795703781000, 1, 1795703743011, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703482000, 1795703782000, 3, 1795703743454, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703482000, 1795703782000, 0, 1795703743785, NULL);

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
  (1, 'http://127.0.0.1:44071', 2, 1795703769088, 1795703782718, 1795703782718, NULL, NULL, NULL, 1795704082671);

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
  ('defectdojo', 1795703747690, 1795703748455, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703741281);

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
  (3, 'link_code', '', '', '8ifuyOAcavh7AIrJ6NqGNl2gRzC7ZB2JefaM2Wdppj6JwU4rYBJzgu/Ko6wqJXR/yRlNURNkfh8I7zKZU83wW3eK9i4gVTuNvFrsKaHBejjfUuH3sPa0mv+ZlxBX7LSOyCTP+9bMZb6863Oxvtrp7n5CFG6oq3Au76ZjeZzicimxPOgE7//ZqEZgCbWCK79VCoa0dN1yZL9YBpzKbnOTViwKdagTCTbVGkhqMPIrJEr+lNQvis55pWtP', NULL, 1795703790844, 1795704390766);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795703784852),
  ('asked_for', 'dave@example.com', 1795703784852),
  ('asked_by', 'U000000005', 1795703785287),
  ('asked_for', 'carol@example.com', 1795703785287),
  ('asked_by', 'U000000005', 1795703790766),
  ('asked_for', 'carol@example.com', 1795703790766);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',98);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
