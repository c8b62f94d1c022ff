-- The database that commit f50629f left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:51:34.657', 64, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:51:35.014', 107, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:51:35.173', 39, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:51:35.342', 85, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:51:35.551', 70, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:51:36.802', 7, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:51:36.842', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:51:36.877', 5, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:51:36.891', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:51:36.914', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:51:36.966', 16, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:51:37.002', 16, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:51:37.034', 4, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:51:37.077', 18, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:51:37.120', 18, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:51:37.185', 39, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:51:37.212', 3, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:51:37.349', 67, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:51:37.401', 30, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:51:37.469', 15, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:51:37.494', 16, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:51:37.534', 11, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:51:37.606', 2, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:51:37.640', 14, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:51:37.727', 22, 1),
  (26, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:51:37.772', 16, 1),
  (27, '30', 'waiting events', 'SQL', 'V30__waiting_events.sql', -162433575, '', '2026-11-26 14:51:37.826', 1, 1),
  (28, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:51:37.862', 1, 1),
  (29, '32', 'pages of tests', 'SQL', 'V32__pages_of_tests.sql', -1093519101, '', '2026-11-26 14:51:37.977', 2, 1),
  (30, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:51:38.068', 23, 1),
  (31, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 14:51:38.144', 41, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, NULL, NULL, '6635d732-f047-4d85-8c32-c6b26a56cd09'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 16, '9405267b-4a2a-4ca1-92c4-5c81de45c5cf'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 13, '7a449fa0-d8f2-4487-ba20-44e73cb3b8f9'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '4108d608-b1c7-4ef2-946b-fa9c4267372a'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'dfebfbe4-de00-44f2-b263-95f7e1b1cd13');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:39867/product/type/1', '127.0.0.1:39867/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:39867/product/1', 'members', '127.0.0.1:39867/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:39867/product/5', 'members', '127.0.0.1:39867/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:39867/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:39867/engagement/3'),
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
  ('secret_probe', 'JguEuKZsB6bTMHexGgFt09ddRLOOgIK8Ym/MyxL3CPiVGCVA'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:52:42.495592439Z'),
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
  ('a6b63b7c4a7ce727', 'D1G7vEIebFStvQXEFBm/V37w6AOgt9s3a2CMghJ2VvIJJCD7DQBTwAT6SYvqwJLyWZUSOlqaUiAu4NFWQ1T0muU=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'Rev2Z5CH6q1iSdVexmVQOi+eXfwLOtGOj96Xk6lcLgkRz/4V5OX/J0+kmDZ63D9QAxWjy66i7DYtSqjreiyjkhE=', '127.0.0.1');

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
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF', NULL, 'the API, starting token', NULL),
  (3, 'test_added'||char(10)||'scan_added'||char(10)||'scan_added_empty', 'ledger', '', 3, 'slack:C000000001', 'ON', NULL, 'alice', NULL);

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
  (1, 'SIEM', '', NULL, NULL, '9V7M9XfIsGH6AWsXT19xeIZSWKJOvSrPt+96zlIqVDN+gsNbIUce8NGvV3JtdTSE4o2C', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:53:58Z: The webhook answered 503', 60000, 0, 1795704767838, 1795704778443, 5, NULL, 'RR1pRfsw2jS67eDINajt31JuCMpzZiRl0y/GuE608VSEo97kx+LgZGv1/yyuCxrKKl666WjlvCvuuEJ8eln4+g=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'H4ESAK9SCZTH/EOzdEAh25mtxUykQnQW0xIgA7+bOL6UBuMExtPpJxr4m5lCS869TQ==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:53:59Z: The webhook answered 503', 60000, 0, 1795704767844, 1795704779565, 5, NULL, 'Y6FYyVBM7TM4oPI/cAK3804rHWQpqHzAyn0fsYnwpWLRRm4MJs4CjekL51V4LgQ1Zt3NTI4KodDXxXDvowqQqIHV');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '493ef03ca1e0664134d9e685f6fe9110cb264a12f2478c02917082b33908701f', 1795704699419);

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
  ('bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704741532),
  ('88f9e4d8-c700-4341-951c-7d53435c5fd4', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704744409),
  ('54655abb-a8e1-4103-9f7b-0d78b8a61c0d', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704744545),
  ('0489e317-c878-45e0-8d60-98337a81e0c9', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704744672),
  ('e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704744803),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704745568),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704745712),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"5 new findings · Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704745765),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"SLA breached: Finding 1 is 2 days overdue","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704745914),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin mentioned you on finding 36","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704746210),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704762085),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704762781),
  ('6d5c135f-3340-40db-86fc-6d9ff60e45a3', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704763119),
  ('2e2d2158-5469-4d2d-9858-651606386273', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704766892),
  ('07c72338-0057-47a0-95ad-2c1b45ea2b32', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704767406),
  ('da4bb78a-4bfd-4738-be10-b32ee7445368', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:39867/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704767967);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704762085),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704762781),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', '6d5c135f-3340-40db-86fc-6d9ff60e45a3', 1795704763119);

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
  (1, NULL, 'alert', 'alert:system', NULL, 'sent', 'sync_incomplete', 0, NULL, 1795704740965, NULL, 1795704740965, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '166e179e83364c56b8940b8ac09ffabb', 1),
  (2, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'sync_incomplete', 0, NULL, 1795704740965, NULL, 1795704740965, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd97224bb1f034e7bad8a48a232115b39', 1),
  (3, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'sync_incomplete', 1, NULL, 1795704740965, NULL, 1795704743113, NULL, '<2a563de1377141e58d0b858bf0325db4@example.com>', NULL, NULL, 1795704742013, 3, 0, 0, NULL, NULL, '2a563de1377141e58d0b858bf0325db4', 1),
  (4, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704741989, NULL, 1795704743561, NULL, 'C000000001/1795704743.108449', NULL, NULL, 1795704742765, 4, 0, 0, NULL, NULL, 'd4949fbdf89f46edb31adb15444a4a54', NULL),
  (5, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704741989, NULL, 1795704744104, NULL, '<88413fc26ca942748a3d75c7544946c0@example.com>', NULL, NULL, 1795704742835, 5, 0, 0, NULL, NULL, '88413fc26ca942748a3d75c7544946c0', NULL),
  (6, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704741989, NULL, 1795704743733, NULL, NULL, NULL, NULL, 1795704742906, 6, 0, 0, NULL, NULL, '2102ba49538f441b98ee9b819fdb72f7', NULL),
  (7, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704741989, NULL, 1795704744187, NULL, NULL, NULL, NULL, 1795704742928, 7, 0, 0, NULL, NULL, 'e6dd0bfad03e4d8db4399ce06689b8df', NULL),
  (8, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704741989, NULL, 1795704744155, NULL, NULL, NULL, NULL, 1795704742934, 8, 0, 0, NULL, NULL, 'b60c2b9ef0cf4d51b0e3c7a00810ee61', NULL),
  (9, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704741989, NULL, 1795704741989, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a117b496d85342b69af04eb9eaa55f73', NULL),
  (10, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704741989, NULL, 1795704743579, NULL, 'C000000002/1795704743.141474', 'ON', NULL, 1795704742767, 10, 0, 0, NULL, NULL, 'e40bbe6c754143c6bfb03b077cf5c4ac', NULL),
  (11, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704741989, NULL, 1795704743937, NULL, NULL, 'OFF', NULL, 1795704742916, 11, 0, 0, NULL, NULL, 'a062496a75e34a02aaa1106bd83bc3cb', NULL),
  (12, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704741989, NULL, 1795704741989, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e26aa43132cc4a86b57817a6bb117578', NULL),
  (13, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704741989, NULL, 1795704743891, NULL, 'D000000003/1795704743.508120', NULL, NULL, 1795704742758, 13, 0, 0, NULL, NULL, '1e1a6caa043948ba9b3b586cd82b8577', NULL),
  (14, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704741989, NULL, 1795704741989, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ea3416b7a9b34808b0fcdc916bd10c2d', NULL),
  (15, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704741989, NULL, 1795704743937, NULL, '<6cda0d8ed63945bfb5bfa9f65dc7696c@example.com>', NULL, NULL, 1795704742823, 15, 0, 0, NULL, NULL, '6cda0d8ed63945bfb5bfa9f65dc7696c', NULL),
  (16, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704741989, NULL, 1795704743866, NULL, 'D000000004/1795704743.582805', NULL, NULL, 1795704742685, 16, 0, 0, NULL, NULL, '08cc78c7957c49038cc2208ecd468514', NULL),
  (17, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704741989, NULL, 1795704743444, NULL, '<615a9e4c0ad5401a836827da6213f648@example.com>', NULL, NULL, 1795704742769, 17, 0, 0, NULL, NULL, '615a9e4c0ad5401a836827da6213f648', NULL),
  (18, 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704741989, NULL, 1795704741989, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b318129834fb4ef9a5d8940f0e326aaa', NULL),
  (19, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704744472, NULL, 1795704745008, NULL, 'C000000001/1795704744.972794', NULL, NULL, 1795704744950, 19, 0, 0, NULL, NULL, '3c760b06db18464ab3ab3f6d1feb3514', NULL),
  (20, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704744472, NULL, 1795704745347, NULL, '<7d628e0a17e231798a33679ce6f723a9@example.com>', NULL, NULL, 1795704745296, 20, 0, 0, NULL, NULL, 'dab947e8b5f3439789b4f7a741e36d1d', NULL),
  (21, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704744472, NULL, 1795704744687, NULL, NULL, NULL, NULL, 1795704744630, 21, 0, 0, NULL, NULL, 'fc61bb88aa51481e82e266cfe4d4b7b3', NULL),
  (22, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704744472, NULL, 1795704744710, NULL, NULL, NULL, NULL, 1795704744649, 22, 0, 0, NULL, NULL, 'c293acfe37114d14b43e40e9d748bc3f', NULL),
  (23, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704744472, NULL, 1795704744695, NULL, NULL, NULL, NULL, 1795704744647, 23, 0, 0, NULL, NULL, '8f640204325b4fffae340063cb776c68', NULL),
  (24, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704744472, NULL, 1795704744472, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4a94793703694d0d82fd444f4187e7a1', NULL),
  (25, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704744472, NULL, 1795704744702, NULL, NULL, 'OFF', NULL, 1795704744635, 25, 0, 0, NULL, NULL, 'b303b693226b4f5891ab87ab9a1d2d12', NULL),
  (26, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704744472, NULL, 1795704744472, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a0fcef0498244d53a1ad06e644b35f6a', NULL),
  (27, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704744472, NULL, 1795704745317, NULL, 'D000000003/1795704745.310052', NULL, NULL, 1795704745199, 27, 0, 0, NULL, NULL, 'd854bbb91660490b930a20a18cbdd1d1', NULL),
  (28, '88f9e4d8-c700-4341-951c-7d53435c5fd4', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704744472, NULL, 1795704744472, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1d0f5ae94e9745f1be9ec3bfcfb7cb41', NULL),
  (29, '54655abb-a8e1-4103-9f7b-0d78b8a61c0d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704744628, NULL, 1795704745271, NULL, 'D000000004/1795704745.257221', NULL, NULL, 1795704745172, 29, 0, 0, NULL, NULL, '3b3f05d962d0450c8d688bd284eba981', NULL),
  (30, '54655abb-a8e1-4103-9f7b-0d78b8a61c0d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704744628, NULL, 1795704744628, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b2055f100f1b4ec7abc77b99caae0a03', NULL),
  (31, '0489e317-c878-45e0-8d60-98337a81e0c9', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704744710, NULL, 1795704745008, 19, NULL, NULL, NULL, 1795704744950, 19, 0, 0, NULL, NULL, 'b82bac53664d4509a588555e97347caf', NULL),
  (32, '0489e317-c878-45e0-8d60-98337a81e0c9', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704744710, NULL, 1795704745347, 20, NULL, NULL, NULL, 1795704745296, 20, 0, 0, NULL, NULL, 'af153f1ee2c347ddbed003bd07049b06', NULL),
  (33, '0489e317-c878-45e0-8d60-98337a81e0c9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704744710, NULL, 1795704745108, NULL, NULL, NULL, NULL, 1795704745076, 33, 0, 0, NULL, NULL, '112de4cf037741d482e33030ec5a1698', NULL),
  (34, '0489e317-c878-45e0-8d60-98337a81e0c9', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704744710, NULL, 1795704744829, NULL, NULL, NULL, NULL, 1795704744771, 34, 0, 0, NULL, NULL, '94ac99c5c673424fa6302bb15da49ad5', NULL),
  (35, '0489e317-c878-45e0-8d60-98337a81e0c9', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704744710, NULL, 1795704744838, NULL, NULL, NULL, NULL, 1795704744776, 35, 0, 0, NULL, NULL, '4f0c6d86536e41dfba507d59985aadb1', NULL),
  (36, '0489e317-c878-45e0-8d60-98337a81e0c9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704744710, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '23a36b5d8df84ffdb33c953acb10d9ce', NULL),
  (37, '0489e317-c878-45e0-8d60-98337a81e0c9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704744710, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2f69f5bd6dbc46a494a8aaec6b225521', NULL),
  (38, '0489e317-c878-45e0-8d60-98337a81e0c9', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3d8f6dfc2e6b4950996779a3feb50cef', NULL),
  (39, '0489e317-c878-45e0-8d60-98337a81e0c9', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6f052419170747ca9be8fe24d40417ca', NULL),
  (40, '0489e317-c878-45e0-8d60-98337a81e0c9', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9b27e0d2bbc444c196cfb67df6d18eff', NULL),
  (41, '0489e317-c878-45e0-8d60-98337a81e0c9', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704744710, NULL, 1795704745317, 27, NULL, NULL, NULL, 1795704745199, 27, 0, 0, NULL, NULL, 'de43685d3e0642a6b12394f771a74c8e', NULL),
  (42, '0489e317-c878-45e0-8d60-98337a81e0c9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704744710, NULL, 1795704744710, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '431234fd796549598c7ed3ad3d52d318', NULL),
  (43, '0489e317-c878-45e0-8d60-98337a81e0c9', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704744710, NULL, 1795704745153, NULL, '<f379e3b6590d474c997f3c18c8fcaa30@example.com>', NULL, NULL, 1795704745122, 43, 0, 0, NULL, NULL, 'f379e3b6590d474c997f3c18c8fcaa30', NULL),
  (44, 'e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704744808, NULL, 1795704745008, 19, NULL, NULL, NULL, 1795704744950, 19, 0, 0, NULL, NULL, 'ad1fa5bc703e4818aa3aec66bfa2bb52', NULL),
  (45, 'e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704744808, NULL, 1795704744808, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '52fbf96c86b248eeb96a4f5c8712c9ec', NULL),
  (46, 'e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704744808, NULL, 1795704744808, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3490ebdd87e34271836b99f34c80cbea', NULL),
  (47, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704745640, NULL, 1795704745640, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '267ee0732d814d909e570574afa32f44', NULL),
  (48, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704745724, NULL, 1795704745724, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f9557bfdb3164ff8a1daab0875c2161d', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704745804, NULL, 1795704746284, NULL, 'C000000001/1795704746.248979', NULL, NULL, 1795704746149, 49, 0, 0, NULL, NULL, '7a1eaae15bd44f16b226834dbd5f7410', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704745804, NULL, 1795704746455, NULL, '<6a50dadd47513c80b928c5668766ca47@example.com>', NULL, NULL, 1795704746407, 50, 0, 0, NULL, NULL, '811110b5d5fc44988d1a79e1005829e4', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704745804, NULL, 1795704745943, NULL, NULL, NULL, NULL, 1795704745873, 51, 0, 0, NULL, NULL, 'c6665e4965254f63a3f90d74b7bb8384', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704745804, NULL, 1795704745988, NULL, NULL, NULL, NULL, 1795704745896, 52, 0, 0, NULL, NULL, 'eb43bf538f694f33b2a1e3137ab6c5e9', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704745804, NULL, 1795704745950, NULL, NULL, NULL, NULL, 1795704745897, 53, 0, 0, NULL, NULL, '1d929b0bddc7484682522a64b4127ec4', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704745804, NULL, 1795704745804, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8e490beb87e248e1850c6665c9d1cbb1', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704745804, NULL, 1795704745804, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e2b969f5a4ef4fb59eceb8146fea766f', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704746052, NULL, 1795704746284, 49, NULL, NULL, NULL, 1795704746149, 49, 0, 0, NULL, NULL, '81dfef3d4e4c45539c59d09917ff2dd0', NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704746052, NULL, 1795704746455, 50, NULL, NULL, NULL, 1795704746407, 50, 0, 0, NULL, NULL, '6de64985d50240338a1e9eddbb0498f4', NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704746052, NULL, 1795704746052, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a8e44d24c3984393a39dd2aeb6d3a84d', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704746052, NULL, 1795704746052, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd925e8c3323a422ca1bdf24a16171e6b', NULL),
  (60, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704746221, NULL, 1795704746503, NULL, 'D000000004/1795704746.478914', NULL, NULL, 1795704746425, 60, 0, 0, NULL, NULL, '845e8f5597e24b8380b8209ede60e75d', NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704746221, NULL, 1795704746221, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f6aaa344da7f4d41bc9ef6c328d6e197', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704762896, NULL, 1795704764585, NULL, 'C000000001/1795704764.380733', NULL, NULL, 1795704764011, 62, 0, 0, NULL, NULL, '2c507490eb3844c7ad9572676bdb2416', NULL),
  (63, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704762896, NULL, 1795704765109, NULL, '<37b4a041871e4fae996e2d4b0d299b61@example.com>', NULL, NULL, 1795704764045, 63, 0, 0, NULL, NULL, '37b4a041871e4fae996e2d4b0d299b61', NULL),
  (64, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704762896, NULL, 1795704762896, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bc8971fd78964ae09014f7021ebfe586', NULL),
  (65, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704762896, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'ac93d7d229c6482bafce170d6e767983', NULL),
  (66, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704766262, NULL, 1795704766683, NULL, '<b469352131894fa08745fc2f612271bf@example.com>', NULL, NULL, 1795704766426, 66, 0, 0, NULL, NULL, 'b469352131894fa08745fc2f612271bf', 2),
  (67, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704766633, NULL, 1795704766801, NULL, '<ba921298d5ae4f2b8f7f6e5ae1b51f67@example.com>', NULL, NULL, 1795704766708, 67, 0, 0, NULL, NULL, 'ba921298d5ae4f2b8f7f6e5ae1b51f67', 3),
  (68, '2e2d2158-5469-4d2d-9858-651606386273', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704766907, NULL, 1795704767135, NULL, 'C000000001/1795704767.026067', NULL, NULL, 1795704766961, 68, 0, 0, NULL, NULL, '719791f2626e409ebe3fa176203d1d41', NULL),
  (69, '2e2d2158-5469-4d2d-9858-651606386273', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704766907, NULL, 1795704767101, NULL, '<30a2fe7a78664817a0ecaeb5342ac05b@example.com>', NULL, NULL, 1795704766940, 69, 0, 0, NULL, NULL, '30a2fe7a78664817a0ecaeb5342ac05b', NULL),
  (70, '2e2d2158-5469-4d2d-9858-651606386273', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704766907, NULL, 1795704767134, NULL, NULL, NULL, NULL, 1795704766960, 70, 0, 0, NULL, NULL, '1623aa4050b648289f0a8be1e740ca9d', NULL),
  (71, '2e2d2158-5469-4d2d-9858-651606386273', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704766907, NULL, 1795704767240, NULL, NULL, NULL, NULL, 1795704767003, 71, 0, 0, NULL, NULL, 'ea110adb17be464b873c37116c97ecce', NULL),
  (72, '2e2d2158-5469-4d2d-9858-651606386273', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704766907, NULL, 1795704767244, NULL, NULL, NULL, NULL, 1795704767005, 72, 0, 0, NULL, NULL, '45f5adf154214fd0b644d239e7d216c8', NULL),
  (73, '2e2d2158-5469-4d2d-9858-651606386273', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704766907, NULL, 1795704766907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3f0fab7c1c9440858b8aabfc6c1a2034', NULL),
  (74, '2e2d2158-5469-4d2d-9858-651606386273', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704766907, NULL, 1795704767130, NULL, NULL, 'OFF', NULL, 1795704766973, 74, 0, 0, NULL, NULL, '231fc7ea965b4e0eb6f9fdd61ad35a21', NULL),
  (75, '2e2d2158-5469-4d2d-9858-651606386273', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704766907, NULL, 1795704766907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3d7c01d5e7b04b25a072634ee3d6cdd2', NULL),
  (76, '2e2d2158-5469-4d2d-9858-651606386273', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704766907, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '39880e68ff1f4f6482a46a086b0052cb', NULL),
  (77, '2e2d2158-5469-4d2d-9858-651606386273', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704766907, NULL, 1795704766907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '634d6546d14d4faf8267252cdfc2e609', NULL),
  (78, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 8, 'Slack has trouble (HTTP 503)', 1795704767425, 1795704923870, NULL, NULL, NULL, NULL, NULL, 1795704768230, 78, 0, 0, NULL, 1795704808612, '516e3564922245b092133daaa8bae730', NULL),
  (79, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 6, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704767425, 1795704823546, NULL, NULL, NULL, NULL, NULL, 1795704768148, 79, 0, 0, NULL, 1795704795948, '2e28d1ccc41942879626894763e6aabd', NULL),
  (80, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 6, 'Teams answered 503', 1795704767425, 1795704820963, NULL, NULL, NULL, NULL, NULL, 1795704767599, 80, 0, 0, NULL, 1795704796949, '310d43eda33b43b094196e7ba486d1d3', NULL),
  (81, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 5, 'The webhook answered 503', 1795704767425, 1795704838444, NULL, NULL, NULL, NULL, NULL, 1795704767681, 81, 1, 0, NULL, 1795704778461, '1677d93d443c4290abe412d92cb51c24', NULL),
  (82, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 5, 'The webhook answered 503', 1795704767425, 1795704839565, NULL, NULL, NULL, NULL, NULL, 1795704767695, 82, 1, 0, NULL, 1795704779573, '60d63b7a6731447ea4686d9889a89f77', NULL),
  (83, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704767425, NULL, 1795704767425, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a1e29674f7ce4f64816f4e4ef00cac1f', NULL),
  (84, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 8, 'Slack has trouble (HTTP 503)', 1795704767425, 1795704877588, NULL, NULL, NULL, 'ON', NULL, 1795704767477, 84, 0, 0, NULL, 1795704808630, 'a42cce4e6e3a483e88c0b92ca0777628', NULL),
  (85, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 6, 'Teams answered 503', 1795704767425, 1795704823205, NULL, NULL, NULL, 'OFF', NULL, 1795704767593, 85, 0, 0, NULL, 1795704794602, '1cf5a12207974b7bb75a3267126d4e01', NULL),
  (86, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704767425, NULL, 1795704767425, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3df2e080ebef4f1c81e74ac10c7b1ec0', NULL),
  (87, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704767425, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '65288a0615be45b1a46eb016fda06ce3', NULL),
  (88, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704767425, NULL, 1795704767425, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f1ad1e2d408344e9baed983f65a22c2c', NULL),
  (89, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 6, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704767425, 1795704822803, NULL, NULL, NULL, NULL, NULL, 1795704767823, 89, 0, 0, NULL, 1795704791393, '72903c0c2f70451f9527fc7c46a9aee8', NULL),
  (90, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 8, 'Slack has trouble (HTTP 503)', 1795704767425, 1795704912996, NULL, NULL, NULL, NULL, NULL, 1795704767469, 90, 0, 0, NULL, 1795704808761, '29f06404aa26420a8077027d8219b980', NULL),
  (91, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 7, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704767425, 1795704851563, NULL, NULL, NULL, NULL, NULL, 1795704767485, 91, 0, 0, NULL, 1795704813693, '2793931aa0bf4d7b92fb164a1392c2b9', NULL),
  (92, '07c72338-0057-47a0-95ad-2c1b45ea2b32', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704767425, NULL, 1795704767425, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a2e3cad924b84db0aff6cd1880748cf3', NULL),
  (93, 'da4bb78a-4bfd-4738-be10-b32ee7445368', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 7, 'Slack has trouble (HTTP 503)', 1795704767974, 1795704912996, NULL, NULL, NULL, NULL, NULL, 1795704768608, 90, 0, 0, NULL, 1795704808761, '60c1774e64c245d2989736e877ecf1fc', NULL),
  (94, 'da4bb78a-4bfd-4738-be10-b32ee7445368', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704767974, NULL, 1795704767974, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd0160939a24a40ea81e06fbdc26990b2', NULL),
  (95, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 7, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704768837, 1795704850180, NULL, NULL, NULL, NULL, NULL, 1795704768878, 95, 0, 0, NULL, 1795704809352, 'cfbf5a92436b463c863a4292a2432848', 4);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:alice@example.com', NULL, 1795704744524, NULL, NULL, 'email'),
  ('mailto:bob@example.com', 1795704851563, 1795704851563, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704822803, 1795704822803, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704823546, 1795704823546, NULL, NULL, 'email'),
  ('slack:@bob', 1795704912996, 1795704912996, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704746374, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704923870, 1795704923870, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704877588, 1795704877588, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704820963, 1795704820963, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704823205, 1795704823205, NULL, NULL, 'teams'),
  ('webhook:1', 1795704838444, 1795704838444, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704839565, 1795704839565, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795704850180, 1795704850180, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'system', NULL, 1, 0, 1795704740965, 1),
  (2, 'alice', NULL, 2, 0, 1795704740965, 1),
  (3, 'alice', 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 12, 0, 1795704741989, NULL),
  (4, 'bob', 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 18, 0, 1795704741989, NULL),
  (5, 'carol', 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 14, 0, 1795704741989, NULL),
  (6, 'system', 'bb965210-9cfb-4a3b-bf52-45f3177b7a04', 9, 0, 1795704741989, NULL),
  (7, 'alice', '88f9e4d8-c700-4341-951c-7d53435c5fd4', 26, 0, 1795704744472, NULL),
  (8, 'carol', '88f9e4d8-c700-4341-951c-7d53435c5fd4', 28, 0, 1795704744472, NULL),
  (9, 'system', '88f9e4d8-c700-4341-951c-7d53435c5fd4', 24, 0, 1795704744472, NULL),
  (10, 'bob', '54655abb-a8e1-4103-9f7b-0d78b8a61c0d', 30, 0, 1795704744628, NULL),
  (11, 'alice', '0489e317-c878-45e0-8d60-98337a81e0c9', 37, 0, 1795704744710, NULL),
  (12, 'carol', '0489e317-c878-45e0-8d60-98337a81e0c9', 42, 0, 1795704744710, NULL),
  (13, 'system', '0489e317-c878-45e0-8d60-98337a81e0c9', 36, 0, 1795704744710, NULL),
  (14, 'alice', 'e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 46, 0, 1795704744808, NULL),
  (15, 'system', 'e0638d39-24a9-4ca6-a20f-bb5295a4f4f6', 45, 0, 1795704744808, NULL),
  (16, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 47, 0, 1795704745640, NULL),
  (17, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 48, 0, 1795704745724, NULL),
  (18, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704745804, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 54, 0, 1795704745804, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795704746052, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 58, 0, 1795704746052, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 61, 0, 1795704746221, NULL),
  (23, 'system', 'calendar-sla-4712-due_today@2026-11-26', 64, 0, 1795704762896, NULL),
  (24, 'alice', '2e2d2158-5469-4d2d-9858-651606386273', 75, 0, 1795704766907, NULL),
  (25, 'carol', '2e2d2158-5469-4d2d-9858-651606386273', 77, 0, 1795704766907, NULL),
  (26, 'system', '2e2d2158-5469-4d2d-9858-651606386273', 73, 0, 1795704766907, NULL),
  (27, 'alice', '07c72338-0057-47a0-95ad-2c1b45ea2b32', 86, 0, 1795704767425, NULL),
  (28, 'bob', '07c72338-0057-47a0-95ad-2c1b45ea2b32', 92, 0, 1795704767425, NULL),
  (29, 'carol', '07c72338-0057-47a0-95ad-2c1b45ea2b32', 88, 0, 1795704767425, NULL),
  (30, 'system', '07c72338-0057-47a0-95ad-2c1b45ea2b32', 83, 0, 1795704767425, NULL),
  (31, 'bob', 'da4bb78a-4bfd-4738-be10-b32ee7445368', 94, 0, 1795704767974, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296764683),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:39867/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:39867/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:39867/finding/11');

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
INSERT INTO "announcements" (kind, subject, stage, at) VALUES
  ('upcoming', 'q4', '2026-11-28', 1795704762511),
  ('sla', '4712', 'due_today@2026-11-26', 1795704763007),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704763335);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704738605, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795708337074, 0, NULL, 1795704737074, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704797025, 0, NULL, 1795704737025, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795705637184, 0, NULL, 1795704737184, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704743.141474', 1795704743407, 10, 1, 1, 1, 0, 1795704743407);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'wrX2a5_HGlV71WMGEd5KUWLX_e6T8tnsNm6KS3D_Ih4', 1795705366127, 0),
  ('U000000005', 'carol', '8Q1f9673BTO2o_Pn5I9Jol2LjUdqJvQLto-n3EUlQL0', 1795705368830, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704743579, 1795704743579, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 13, 1, 1795704743891, 1795704743891, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 62, 1, 1795704764585, 1795704764585, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 68, 1, 1795704767135, 1795704767135, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704762971),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704763871),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704764555),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704764869),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704765150),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704765210),
  ('1000007.424242.0000000000000000538454127b096493', 1795704765337),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704765374),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704765735),
  ('Ev000000001', 1795704766075),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704766105),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704766442),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704768819);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704738372, 'the API, starting token', 'The account alice: made'),
  (2, 1795704738585, 'the API, starting token', 'The account bob: made'),
  (3, 1795704738720, 'the API, starting token', 'The account carol: made'),
  (4, 1795704738781, 'the API, starting token', 'The account dave: made'),
  (5, 1795704739035, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704739130, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704739421, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704739554, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704739657, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704739704, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704739771, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704739911, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704740741, 'the API, starting token', 'Route 1: made'),
  (14, 1795704740838, 'the API, starting token', 'Route 2: made'),
  (15, 1795704741070, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704741369, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704764334, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704764697, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704765113, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704765188, 'bob', 'When bob is told: changed'),
  (21, 1795704765255, 'carol', 'When carol is told: changed'),
  (22, 1795704765675, 'alice', 'Route 3: made'),
  (23, 1795704765934, 'erin@example.com', 'The account erin@example.com: made');

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
  ('users', 1, 'alice', NULL, NULL, 'on'||char(10)||'alice@example.com'||char(10)||'Alice Moreau', 2),
  ('superusers', 1, '', 1, NULL, '', 2),
  ('users', 2, 'bob', NULL, NULL, 'on'||char(10)||'bob@example.com'||char(10)||'Bob Okafor', 2),
  ('users', 3, 'carol', NULL, NULL, 'on'||char(10)||'carol@example.com'||char(10)||'Carol Lindqvist', 2),
  ('product_types', 1, 'payments', NULL, NULL, 'Payments', 2),
  ('products', 1, 'web-api-2', NULL, 1, ''||char(10)||'payments'||char(10)||'Web API', 2),
  ('products', 5, 'card-vault', NULL, 1, ''||char(10)||'payments'||char(10)||'Card Vault', 2),
  ('engagements', 3, 'nightly', NULL, 5, '', 2),
  ('findings', 13, 'defectdojo-13', NULL, 5, '', 2),
  ('findings', 12, 'defectdojo-12', NULL, 5, '', 2),
  ('findings', 11, 'defectdojo-11', NULL, 5, '', 2);

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
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704737581, 0, NULL, NULL),
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704737611, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704738103, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704738594, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704738798, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704739039, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704463000, 1795704763000, 3, 1795704764061, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704464000, 1795704764000, 1, 1795704764568, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704464000, 1795704764000, 2, 1795704764924, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704465000, 1795704765000, 1, 1795704740535, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704465000, 1795704765000, 3, 1795704740608, NULL),
  ('risk_acceptance', 2, 'REFUSED', 'WHOLE', 0, 100, NULL, NULL, 0, NULL, 'the token may not read it (403)');

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
  (1, 'http://127.0.0.1:39867', 2, 1795704761972, 1795704765783, 1795704765783, NULL, NULL, NULL, 1795705065750, NULL, 'risk_acceptance');

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
  ('defectdojo', 1795704745468, 1795704746246, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704738173);

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
  (1, 'sync_incomplete', 'Some of DefectDojo can''t be read', 'risk_acceptance: the token may not read it (403). So expiring risk acceptances are not announced.'||char(10)||'Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.', NULL, 3, 1795704740904, NULL),
  (4, 'link_code', '', '', '+9VAVLUZo6ufljWw4iMFUQWkUtiSVq5rJDlku1+dgG6EUU1+DiaEyYmMtQ9Bx5R7vVNRmZJy3td9c6hUzjdrZupNpLjilsePFs9T6NQyTHMO5uP8uQFPU7oEtEObMuA8BKSqJWYsESY0+fx/K3liludfnr2tcfkCr2HqV/njnxgIADbx5wwl9dK6yZS1kmbdYg6wrlh3Asd92gQTpUCRrCzTkOnclbTZe67b4LxwPOuv1h0NAtxepCTI', NULL, 1795704768836, 1795705368830);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704766127),
  ('asked_for', 'dave@example.com', 1795704766127),
  ('asked_by', 'U000000005', 1795704766607),
  ('asked_for', 'carol@example.com', 1795704766607),
  ('asked_by', 'U000000005', 1795704768830),
  ('asked_for', 'carol@example.com', 1795704768830);

CREATE TABLE pulled_grants (
  scope text not null,
  scope_id bigint not null,
  holder text not null,
  holder_id bigint not null,
  primary key (scope, scope_id, holder, holder_id)
);
INSERT INTO "pulled_grants" (scope, scope_id, holder, holder_id) VALUES
  ('product_type', 1, 'staff', 0),
  ('product', 1, 'staff', 0),
  ('product', 5, 'user', 3),
  ('product', 5, 'staff', 0);

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
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704745568),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704745712),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704745765),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704745914),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704746210);

CREATE TABLE test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
INSERT INTO "test_pages" (page, product, engagement, name, at) VALUES
  ('dojo.example.com/test/7', 'fresh---channel-----bold---', 'fresh---eng---x-', 'Generic Findings Import', 1795704745765);

CREATE TABLE pulled_contacts (
  product bigint not null,
  place smallint not null,
  contact bigint not null,
  primary key (product, place)
);
INSERT INTO "pulled_contacts" (product, place, contact) VALUES
  (5, 0, 2),
  (5, 1, 3);

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
CREATE UNIQUE INDEX waiting_events_by_event on waiting_events (event);
CREATE INDEX sent_copies_by_time on sent_copies (at);
CREATE INDEX test_pages_by_time on test_pages (at);
CREATE INDEX findings_by_url on findings (url) where url is not null;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',95);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',4);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
