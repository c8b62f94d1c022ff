-- The database that commit 6855947 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:36:55.711', 298, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:36:55.771', 12, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:36:55.816', 7, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:36:55.943', 104, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:36:56.044', 64, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:36:56.591', 15, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:36:56.610', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:36:56.718', 16, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:36:56.975', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:36:57.282', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:36:57.426', 6, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:36:57.543', 29, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:36:57.607', 2, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:36:57.670', 43, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:36:57.697', 3, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:36:57.748', 41, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:36:57.840', 20, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:36:57.874', 17, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:36:57.948', 48, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:36:58.067', 5, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:36:58.085', 9, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:36:58.142', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:36:58.168', 8, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:36:58.181', 6, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:36:58.198', 7, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703858670, NULL, '12e2ca89-e5bc-4fe5-b67c-ee692f3d67cf'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703858670, 13, '8d02bf72-d89a-4b7d-ab55-38c87e71817e'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703858670, 10, 'de286953-3927-47f0-a988-999f6e907394'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703858670, NULL, '222d057c-f099-47b0-bbc6-59547f9a514a'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'e2aac905-3a6f-437c-b4e6-d710d10fb5d0');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:42203/product/type/1', '127.0.0.1:42203/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:42203/product/1', 'members', '127.0.0.1:42203/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:42203/product/5', 'members', '127.0.0.1:42203/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:42203/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:42203/engagement/3'),
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
  ('secret_probe', 'xTrgJbl9YNckiktURKikg6Q8OSV6QCCAu/swPelEBwGIfnxn'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:38:17.870913697Z'),
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
  ('a6b63b7c4a7ce727', 'BLkYTqMbmjj4adIgd6Y0HOmBqjgUQAZV0g8yS43WNJjpnMSGZhztAq3yWm8RbYZQ7UmG0lc99iDkhyhcV4o27r4=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'B2wNw8DKDGJKUVMkbstA8qOc8kDb9K5+i2ndhpi/G/QI2tTTIuM7oxx0LHsoZmv/hvtp+ni1me2oMLFOHAVjk34=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'jdlFPPG3il09NWk+ERW1gPO+aazkFGmW5ejzmdOUqH23NO2yFFA+moGBvnugYX5+xcIi', NULL, 'active_tmp', 'It failed at 2026-11-26T14:38:31Z: The webhook answered 503', 0, 0, 1795703910093, 1795703911836, 2, NULL, '+clJeMIQckCusoLNd/cQWhLtSEkIvm8PLRxCDbXxkP5p46StKkICTWJQ2PQllhk8twxHn70Jnwve1AtWskEnDw=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'l7lEGFyUpNstep5pTHZa0AfYoZF+g7xtFlWhRACrNQUfnpeaCggraHFmfpJzvij3eQ==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:38:33Z: The webhook answered 503', 0, 0, 1795703910119, 1795703913654, 3, NULL, '/Jeqa0OxfRFsjrkAq+Cx6TMds6M1wtuy7UcS8WUYMUM2jhOL8xseiyuTv+xDX7kOHPN1MX0+Pea5YKmosgxJDz3T');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'fe6d7f19def314e5d412a42688122c3b77b1808857a63a7867dcbc3936cbf8fe', 1795703819979);

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
  ('f4ee74ac-559d-4d53-b817-911421f65039', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703861989),
  ('40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703869850),
  ('17a310a1-371b-4046-93e4-81b29c180b9f', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703869993),
  ('a194a7ac-acac-4b79-8243-bb3214d26030', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703870110),
  ('3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703870572),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703872005),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703872060),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703872134),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703872225),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703872530),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703896645),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703898571),
  ('3fdb344a-f0f0-4db2-b2a2-b747da8bc035', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703898857),
  ('7541f910-6ade-4fd6-966d-53efcd9a5e32', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703907731),
  ('0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703908763),
  ('62992460-8d2a-4fac-854f-997f73ab6c55', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42203/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703910413);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703872005),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703872060),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703872134),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703872225),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703872530),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703896645),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703898571),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '3fdb344a-f0f0-4db2-b2a2-b747da8bc035', 1795703898857);

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
  (1, 'f4ee74ac-559d-4d53-b817-911421f65039', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703862982, NULL, 1795703868521, NULL, 'C000000001/1795703867.667656', NULL, NULL, 1795703865169, 1, 0, 0, NULL, NULL, '3a199a78ea8f4543b721f9920e18c627', NULL),
  (2, 'f4ee74ac-559d-4d53-b817-911421f65039', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703862982, NULL, 1795703869537, NULL, '<b84a747b1a1d4d26bc6e61840a7161ec@example.com>', NULL, NULL, 1795703865167, 2, 0, 0, NULL, NULL, 'b84a747b1a1d4d26bc6e61840a7161ec', NULL),
  (3, 'f4ee74ac-559d-4d53-b817-911421f65039', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703862982, NULL, 1795703868487, NULL, NULL, NULL, NULL, 1795703865168, 3, 0, 0, NULL, NULL, '62ab001154e141f5a8077bce4d224fa8', NULL),
  (4, 'f4ee74ac-559d-4d53-b817-911421f65039', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703862982, NULL, 1795703868456, NULL, NULL, NULL, NULL, 1795703865065, 4, 0, 0, NULL, NULL, '875078c0df8249fd85d46d607344d067', NULL),
  (5, 'f4ee74ac-559d-4d53-b817-911421f65039', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703862982, NULL, 1795703868447, NULL, NULL, NULL, NULL, 1795703865022, 5, 0, 0, NULL, NULL, 'c31ef5e7259347709890607c7eb5827a', NULL),
  (6, 'f4ee74ac-559d-4d53-b817-911421f65039', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703862982, NULL, 1795703862982, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd0ad8584ef234ee3ae1c0e5f5fae0e49', NULL),
  (7, 'f4ee74ac-559d-4d53-b817-911421f65039', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703862982, NULL, 1795703868515, NULL, 'C000000002/1795703865.616481', 'ON', NULL, 1795703864951, 7, 0, 0, NULL, NULL, 'c82aa5e9a4fb45c3858ec2b008666dc2', NULL),
  (8, 'f4ee74ac-559d-4d53-b817-911421f65039', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703862982, NULL, 1795703868830, NULL, NULL, 'OFF', NULL, 1795703865169, 8, 0, 0, NULL, NULL, '4fadb26ac21748d79b466dd06ec43bd9', NULL),
  (9, 'f4ee74ac-559d-4d53-b817-911421f65039', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703862982, NULL, 1795703862982, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4f5a92aaf4f14060aed8e4d5bbdf7d98', NULL),
  (10, 'f4ee74ac-559d-4d53-b817-911421f65039', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703862982, NULL, 1795703868511, NULL, 'D000000003/1795703867.259270', NULL, NULL, 1795703865151, 10, 0, 0, NULL, NULL, '58502418f5734fd1817d70c271fdc440', NULL),
  (11, 'f4ee74ac-559d-4d53-b817-911421f65039', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703862982, NULL, 1795703862982, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ec7364c6ab2f404188656eb0d36e9e21', NULL),
  (12, 'f4ee74ac-559d-4d53-b817-911421f65039', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703862982, NULL, 1795703869531, NULL, '<40861d60d16d4801b9c93743a4c51020@example.com>', NULL, NULL, 1795703864969, 12, 0, 0, NULL, NULL, '40861d60d16d4801b9c93743a4c51020', NULL),
  (13, 'f4ee74ac-559d-4d53-b817-911421f65039', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703862982, NULL, 1795703868516, NULL, 'D000000004/1795703867.414945', NULL, NULL, 1795703865162, 13, 0, 0, NULL, NULL, '576cdf48d5d047f79194cfd707c36931', NULL),
  (14, 'f4ee74ac-559d-4d53-b817-911421f65039', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703862982, NULL, 1795703869453, NULL, '<e7f8ae4ac27c420b8ece1a89a157e4c5@example.com>', NULL, NULL, 1795703864467, 14, 0, 0, NULL, NULL, 'e7f8ae4ac27c420b8ece1a89a157e4c5', NULL),
  (15, 'f4ee74ac-559d-4d53-b817-911421f65039', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703862982, NULL, 1795703862982, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '08fe5a00717843c6989221157d5f0479', NULL),
  (16, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703869924, NULL, 1795703870470, NULL, 'C000000001/1795703870.221278', NULL, NULL, 1795703870092, 16, 0, 0, NULL, NULL, 'bdccde4166e3447a845850de3178787b', NULL),
  (17, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703869924, NULL, 1795703871448, NULL, '<56e4d529ea7d32eab159406930679d6c@example.com>', NULL, NULL, 1795703870865, 17, 0, 0, NULL, NULL, '8ae319a6e7a84b019368de4b366773a6', NULL),
  (18, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703869924, NULL, 1795703870658, NULL, NULL, NULL, NULL, 1795703870256, 18, 0, 0, NULL, NULL, 'ccea26c9cdc74fed9bc6f01ce7be74c1', NULL),
  (19, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703869924, NULL, 1795703870710, NULL, NULL, NULL, NULL, 1795703870517, 19, 0, 0, NULL, NULL, 'ffcf9d05f7e141fcaee6f0552e2170c7', NULL),
  (20, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703869924, NULL, 1795703870905, NULL, NULL, NULL, NULL, 1795703870676, 20, 0, 0, NULL, NULL, '10bdcbd86ec44e01979557b43be96a67', NULL),
  (21, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703869924, NULL, 1795703869924, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7e0124b6027240d3a74191d6cfedbd84', NULL),
  (22, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703869924, NULL, 1795703870658, NULL, NULL, 'OFF', NULL, 1795703870257, 22, 0, 0, NULL, NULL, '3977bdd177a240ac9617e845c9e13690', NULL),
  (23, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703869924, NULL, 1795703869924, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '35f52901971a4508aae321d806c32e8b', NULL),
  (24, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703869924, NULL, 1795703870343, NULL, 'D000000003/1795703870.165336', NULL, NULL, 1795703870099, 24, 0, 0, NULL, NULL, '92ec3475cdfd4f3ea696eec9663fa3bc', NULL),
  (25, '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703869924, NULL, 1795703869924, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '21eec2f8129b43548e1df3f7d3443faa', NULL),
  (26, '17a310a1-371b-4046-93e4-81b29c180b9f', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703870068, NULL, 1795703870911, NULL, 'D000000004/1795703870.821669', NULL, NULL, 1795703870722, 26, 0, 0, NULL, NULL, 'dc1a25ba3b424801b2c99f73edff2755', NULL),
  (27, '17a310a1-371b-4046-93e4-81b29c180b9f', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703870068, NULL, 1795703870068, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e92b0795197c42aa8bfc9f4fc67217d3', NULL),
  (28, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703870146, NULL, 1795703871775, NULL, 'C000000001/1795703871.756114', NULL, NULL, 1795703871684, 28, 0, 0, NULL, NULL, '6336708cdfad4b8c97cbe5f7884390cc', NULL),
  (29, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703870146, NULL, 1795703871448, 17, NULL, NULL, NULL, 1795703870865, 17, 0, 0, NULL, NULL, 'c2a0055259c54381b4c07314be83b0f5', NULL),
  (30, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703870146, NULL, 1795703871461, NULL, NULL, NULL, NULL, 1795703871245, 30, 0, 0, NULL, NULL, 'cc23ef2aada24134b6278a2943664163', NULL),
  (31, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703870146, NULL, 1795703870922, NULL, NULL, NULL, NULL, 1795703870834, 31, 0, 0, NULL, NULL, '84ecd70e75ab44b4a3d03f34d5104ab8', NULL),
  (32, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703870146, NULL, 1795703871310, NULL, NULL, NULL, NULL, 1795703871106, 32, 0, 0, NULL, NULL, 'b0a1450479b34a288e44f4f09d4cc0c3', NULL),
  (33, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703870146, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'effdefe2a94b4dd485e120d535064017', NULL),
  (34, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703870146, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ef4c02a09f4e4bf5a2549db9012042a8', NULL),
  (35, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a2fd6d6de01045439e9786549c8af380', NULL),
  (36, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '623ff3c9d91e4e20adfe8338000e965a', NULL),
  (37, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7b77f9930e56467da841573a571b15d6', NULL),
  (38, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703870146, NULL, 1795703871762, NULL, 'D000000003/1795703871.707525', NULL, NULL, 1795703871659, 38, 0, 0, NULL, NULL, '6ad01c25e71d499fbe701ecb699422a9', NULL),
  (39, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703870146, NULL, 1795703870146, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6b3a142ac2964932bdb842ebb9a6b37f', NULL),
  (40, 'a194a7ac-acac-4b79-8243-bb3214d26030', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703870146, NULL, 1795703871106, NULL, '<8a13feff46b346b0b540956719830fb9@example.com>', NULL, NULL, 1795703870803, 40, 0, 0, NULL, NULL, '8a13feff46b346b0b540956719830fb9', NULL),
  (41, '3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703870576, NULL, 1795703871775, 28, NULL, NULL, NULL, 1795703871684, 28, 0, 0, NULL, NULL, '99d1ef381e8c49a2a6cfbf8b38f67a14', NULL),
  (42, '3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703870576, NULL, 1795703870576, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a6a3dc3f61f344ccb384ac1d4b5749e6', NULL),
  (43, '3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703870576, NULL, 1795703870576, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '74e34144cc984960a348af65f3883112', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703872022, NULL, 1795703872022, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd1a68ca900b040e4b340a4e36d976f4d', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703872106, NULL, 1795703872106, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '722ff176804146638567d792e8e343d7', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703872154, NULL, 1795703873232, NULL, 'C000000001/1795703873.169964', NULL, NULL, 1795703873019, 46, 0, 0, NULL, NULL, '2b77f40b45be498eb48cbe0f8a9a00d6', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703872154, NULL, 1795703872987, NULL, '<67caec2d35cb3ca58c21903b3122dd66@example.com>', NULL, NULL, 1795703872651, 47, 0, 0, NULL, NULL, '3c2604ab1308413196e5749047dc5901', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703872154, NULL, 1795703872805, NULL, NULL, NULL, NULL, 1795703872363, 48, 0, 0, NULL, NULL, '2f34fd123bcc43b299004293244466eb', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703872154, NULL, 1795703872857, NULL, NULL, NULL, NULL, 1795703872364, 49, 0, 0, NULL, NULL, '74779a3fd2cd4ec39f6869ae09213591', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703872154, NULL, 1795703872863, NULL, NULL, NULL, NULL, 1795703872384, 50, 0, 0, NULL, NULL, 'e081e2890bb54a2792a649ffaeb37d08', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703872154, NULL, 1795703872154, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '62958d632ab74345b02bc802c5c7ed4b', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703872154, NULL, 1795703872154, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5c256e07358e4030b9ac5e208ba13168', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703872154, NULL, 1795703872478, NULL, 'D000000004/1795703872.301127', NULL, NULL, 1795703872253, 53, 0, 0, NULL, NULL, '2fc21b0c68114b56b2e1a92c35311a89', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703872154, NULL, 1795703872863, NULL, '<f1b61ee15321459680e6c2f4c29d67fc@example.com>', NULL, NULL, 1795703872268, 54, 0, 0, NULL, NULL, 'f1b61ee15321459680e6c2f4c29d67fc', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703872154, NULL, 1795703872154, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '238f25ca26cb4a39bc96ba29ddffa48e', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703872154, NULL, 1795703873301, NULL, 'D000000003/1795703873.260957', NULL, NULL, 1795703873047, 56, 0, 0, NULL, NULL, 'e194ad77b10b4ee489bd999e4f61d083', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703872154, NULL, 1795703872154, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a858f52f35dd4376bd220aea815c56cc', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703872154, NULL, 1795703873232, NULL, '<299ccb99fd5a492ba5f52699629babfa@example.com>', NULL, NULL, 1795703872410, 58, 0, 0, NULL, NULL, '299ccb99fd5a492ba5f52699629babfa', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703872251, NULL, 1795703873232, 46, NULL, NULL, NULL, 1795703873019, 46, 0, 0, NULL, NULL, '30f345b7f4a24f95a2864d61a76686c8', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703872251, NULL, 1795703872987, 47, NULL, NULL, NULL, 1795703872651, 47, 0, 0, NULL, NULL, '65955a4636764c46a880288591059811', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703872251, NULL, 1795703872251, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1ec8d4574cba475fae9bfb32a7bf1be3', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703872251, NULL, 1795703872251, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '671858f715d34102b3c1e9461460d69a', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703872554, NULL, 1795703873859, NULL, 'D000000004/1795703873.801366', NULL, NULL, 1795703873765, 63, 0, 0, NULL, NULL, '67c060c4f0cc479fb66decb75d926a91', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703872554, NULL, 1795703872554, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f0bf5cb7077d47b3bbbd595b7256f5b5', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703898614, NULL, 1795703901401, NULL, 'C000000001/1795703900.356974', NULL, NULL, 1795703899859, 65, 0, 0, NULL, NULL, '63dcf4b538b8469eaa03d0782af5edd1', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703898614, NULL, 1795703903104, NULL, '<9b2503e2043243baa33ae97d29d1dbe7@example.com>', NULL, NULL, 1795703899913, 66, 0, 0, NULL, NULL, '9b2503e2043243baa33ae97d29d1dbe7', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703898614, NULL, 1795703898614, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '544245c6f8dc4f7690c9873eeb8504a5', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703898614, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'ed43d29a5e204ffebf10619c228c0031', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795703906688, NULL, 1795703906916, NULL, '<d5e458218d094e9699e26e00d8e54762@example.com>', NULL, NULL, 1795703906788, 69, 0, 0, NULL, NULL, 'd5e458218d094e9699e26e00d8e54762', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795703906923, NULL, 1795703907184, NULL, '<6d112cc095f14ff88ff0d3894b495dc6@example.com>', NULL, NULL, 1795703907036, 70, 0, 0, NULL, NULL, '6d112cc095f14ff88ff0d3894b495dc6', 2),
  (71, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703907759, NULL, 1795703908169, NULL, 'C000000001/1795703907.974164', NULL, NULL, 1795703907804, 71, 0, 0, NULL, NULL, 'f71e57466e454383923383fc02e4e5a1', NULL),
  (72, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703907759, NULL, 1795703908475, NULL, '<f3c05efa20984f24ae00b882d6c68ddc@example.com>', NULL, NULL, 1795703907831, 72, 0, 0, NULL, NULL, 'f3c05efa20984f24ae00b882d6c68ddc', NULL),
  (73, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703907759, NULL, 1795703908474, NULL, NULL, NULL, NULL, 1795703907904, 73, 0, 0, NULL, NULL, '761403b57b0e4c1d80dd7c20c51fa635', NULL),
  (74, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703907759, NULL, 1795703908593, NULL, NULL, NULL, NULL, 1795703908017, 74, 0, 0, NULL, NULL, '0597d9444ad5460fb8c52a31c5cf5df1', NULL),
  (75, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703907759, NULL, 1795703908576, NULL, NULL, NULL, NULL, 1795703908079, 75, 0, 0, NULL, NULL, 'a4529d01e1a1493caad68b922a69a194', NULL),
  (76, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703907759, NULL, 1795703907759, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f7554357bb754316a5c0d3a1deeb3722', NULL),
  (77, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703907759, NULL, 1795703908476, NULL, NULL, 'OFF', NULL, 1795703907928, 77, 0, 0, NULL, NULL, 'fcd7abd3f7db460fab8cb85ebbcbdffb', NULL),
  (78, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703907759, NULL, 1795703907759, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '56adca6a8c914588b30d626139cfa215', NULL),
  (79, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703907759, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd7560a37054041b6857362c0189f77fb', NULL),
  (80, '7541f910-6ade-4fd6-966d-53efcd9a5e32', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703907759, NULL, 1795703907759, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '55a160fc96ca4eeb9136a1742f965b27', NULL),
  (81, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703908886, 1795703913384, NULL, NULL, NULL, NULL, NULL, 1795703909792, 81, 0, 0, NULL, 1795703911695, 'd362265f943a4ff9a36bf6edd9c5c493', NULL),
  (82, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703908886, 1795703913446, NULL, NULL, NULL, NULL, NULL, 1795703910144, 82, 0, 0, NULL, 1795703911834, '0cbab64c66574224bd892cadbc8974d7', NULL),
  (83, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703908886, 1795703915675, NULL, NULL, NULL, NULL, NULL, 1795703909461, 83, 0, 0, NULL, 1795703913127, '87b894c0c5094943b4fd85f77c914a7c', NULL),
  (84, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703908886, 1795703913404, NULL, NULL, NULL, NULL, NULL, 1795703909653, 84, 0, 0, NULL, 1795703911897, '928300c84a724d9b8ba9ffd488af6962', NULL),
  (85, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795703908886, 1795703915979, NULL, NULL, NULL, NULL, NULL, 1795703909671, 85, 0, 0, NULL, 1795703913866, '16ac4ea8080746db9c1d7199930ac321', NULL),
  (86, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703908886, NULL, 1795703908886, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '088b2c0459224e32be04a11dce272ae3', NULL),
  (87, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703908886, 1795703913422, NULL, NULL, NULL, 'ON', NULL, 1795703909332, 87, 0, 0, NULL, 1795703911570, 'ebec9cc814504f1b8b59537d7b0ffdb2', NULL),
  (88, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795703908886, 1795703915835, NULL, NULL, NULL, 'OFF', NULL, 1795703909672, 88, 0, 0, NULL, 1795703913332, 'a114b7bd008046bb97c218f56330eaf1', NULL),
  (89, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703908886, NULL, 1795703908886, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8a1d230859c64bd3bb920ef3b0ae6523', NULL),
  (90, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703908886, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a95299fafe0d4cc68fc229337fbf638f', NULL),
  (91, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703908886, NULL, 1795703908886, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c6c85515e2d549cea27a004f5e5d7c0e', NULL),
  (92, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703908886, 1795703913434, NULL, NULL, NULL, NULL, NULL, 1795703909172, 92, 0, 0, NULL, 1795703911779, '8ae07ec3c87347a694f3fe0b7bad0ff1', NULL),
  (93, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703908886, 1795703913351, NULL, NULL, NULL, NULL, NULL, 1795703909103, 93, 0, 0, NULL, 1795703911522, '178104b90a49423a8f0d734275e3359a', NULL),
  (94, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703908886, 1795703913464, NULL, NULL, NULL, NULL, NULL, 1795703909126, 94, 0, 0, NULL, 1795703911788, 'd3ad55efebf14e17892067fcfcf21413', NULL),
  (95, '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703908886, NULL, 1795703908886, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '604c1d2aa8a04c049c97760b11f8ad0a', NULL),
  (96, '62992460-8d2a-4fac-854f-997f73ab6c55', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795703910526, 1795703913351, NULL, NULL, NULL, NULL, NULL, 1795703910649, 93, 0, 0, NULL, 1795703911522, '5e50c4c8308c4d59b95ad55be5321d50', NULL),
  (97, '62992460-8d2a-4fac-854f-997f73ab6c55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703910526, NULL, 1795703910526, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8c06a278c9c548df99b9e07c7eb5a45e', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703911842, 1795703915591, NULL, NULL, NULL, NULL, NULL, 1795703911985, 98, 0, 0, NULL, 1795703913644, '8775fd0242084d5f85f94fc8f280fc19', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703913464, NULL, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703913434, NULL, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703913446, NULL, NULL, NULL, 'email'),
  ('slack:@bob', 1795703913351, NULL, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703874357, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703913384, NULL, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703913422, NULL, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703915675, 1795703915675, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703915835, 1795703915835, NULL, NULL, 'teams'),
  ('webhook:1', 1795703913404, NULL, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703915979, 1795703915979, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795703915591, 1795703915591, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', 'f4ee74ac-559d-4d53-b817-911421f65039', 9, 0, 1795703862982, NULL),
  (2, 'bob', 'f4ee74ac-559d-4d53-b817-911421f65039', 15, 0, 1795703862982, NULL),
  (3, 'carol', 'f4ee74ac-559d-4d53-b817-911421f65039', 11, 0, 1795703862982, NULL),
  (4, 'system', 'f4ee74ac-559d-4d53-b817-911421f65039', 6, 0, 1795703862982, NULL),
  (5, 'alice', '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 23, 0, 1795703869924, NULL),
  (6, 'carol', '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 25, 0, 1795703869924, NULL),
  (7, 'system', '40c2b7f7-3fa6-483c-9eee-6987b35e0a9f', 21, 0, 1795703869924, NULL),
  (8, 'bob', '17a310a1-371b-4046-93e4-81b29c180b9f', 27, 0, 1795703870068, NULL),
  (9, 'alice', 'a194a7ac-acac-4b79-8243-bb3214d26030', 34, 0, 1795703870146, NULL),
  (10, 'carol', 'a194a7ac-acac-4b79-8243-bb3214d26030', 39, 0, 1795703870146, NULL),
  (11, 'system', 'a194a7ac-acac-4b79-8243-bb3214d26030', 33, 0, 1795703870146, NULL),
  (12, 'alice', '3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 43, 0, 1795703870576, NULL),
  (13, 'system', '3f53ff87-13fd-4ccf-a600-4d98a7bcb2d8', 42, 0, 1795703870576, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703872022, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703872106, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703872154, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703872154, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703872154, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703872154, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703872251, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703872251, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703872554, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703898614, NULL),
  (24, 'alice', '7541f910-6ade-4fd6-966d-53efcd9a5e32', 78, 0, 1795703907759, NULL),
  (25, 'carol', '7541f910-6ade-4fd6-966d-53efcd9a5e32', 80, 0, 1795703907759, NULL),
  (26, 'system', '7541f910-6ade-4fd6-966d-53efcd9a5e32', 76, 0, 1795703907759, NULL),
  (27, 'alice', '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 89, 0, 1795703908886, NULL),
  (28, 'bob', '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 95, 0, 1795703908886, NULL),
  (29, 'carol', '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 91, 0, 1795703908886, NULL),
  (30, 'system', '0d9ef61d-4f3c-4844-b629-12b8bfa95080', 86, 0, 1795703908886, NULL),
  (31, 'bob', '62992460-8d2a-4fac-854f-997f73ab6c55', 97, 0, 1795703910526, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295902540),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42203/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42203/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42203/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703897875),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703898694),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703898928);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703859164, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707457593, 0, NULL, 1795703857593, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795703918649, 0, NULL, 1795703858649, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795704758305, 0, NULL, 1795703858305, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703865.616481', 1795703868002, 7, 1, 1, 1, 0, 1795703868002);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '-wbSAqbXJslNZJVF4Z79JW4Em1S-0oI5utQltQNoM0Y', 1795704506456, 0),
  ('U000000005', 'carol', 'JH4hGXTZbXP0fmHXX1g0Fepf3WUdt-jhLu6OZT3_B-0', 1795704511791, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795703868515, 1795703868515, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795703868511, 1795703868511, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '467d1a0d2279c330bc0e753b45e5acb860d2b85237c3c9f0651ec36aabc6dfc9', 24, 1, 1795703870343, 1795703870343, 4, 'scan_added', 'ledger', NULL, NULL),
  ('slack:@carol', '9ec11e2165b6948ebbd2ec41c57b76d5e9837cd719acfca72c12721ef1036ce2', 38, 1, 1795703871762, 1795703871762, 0, 'scan_added', 'mobile-app', NULL, NULL),
  ('slack:@bob', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 53, 1, 1795703872478, 1795703872478, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:@carol', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 56, 1, 1795703873301, 1795703873301, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 65, 1, 1795703901401, 1795703901401, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 71, 1, 1795703908169, 1795703908169, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703899533),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703901080),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703902353),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703903032),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703903288),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703903873),
  ('1000007.424242.0000000000000000538454127b096493', 1795703904218),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703904544),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703905188),
  ('Ev000000001', 1795703906054),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703906251),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703906858),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795703911536);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703856385, 'the API, starting token', 'The account alice: made'),
  (2, 1795703856785, 'the API, starting token', 'The account bob: made'),
  (3, 1795703856881, 'the API, starting token', 'The account carol: made'),
  (4, 1795703857065, 'the API, starting token', 'The account dave: made'),
  (5, 1795703857905, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703858114, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703858393, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703858696, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703858894, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703859034, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703859376, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703859705, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703861240, 'the API, starting token', 'Route 1: made'),
  (14, 1795703861523, 'the API, starting token', 'Route 2: made'),
  (15, 1795703861588, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703861677, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703901985, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703902674, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703903113, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703903729, 'bob', 'When bob is told: changed'),
  (21, 1795703904058, 'carol', 'When carol is told: changed'),
  (22, 1795703905101, 'alice', 'Route 3: made'),
  (23, 1795703905785, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703598000, 1795703898000, 0, 1795703899211, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703599000, 1795703899000, 0, 1795703899949, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703601000, 1795703901000, 0, 1795703901610, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703602000, 1795703902000, 0, 1795703902252, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703602000, 1795703902000, 1, 1795703902961, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703603000, 1795703903000, 0, 1795703903104, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703603000, 1795703903000, 3, 1795703903828, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703603000, 1795703903000, 1, 1795703904050, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703604000, 1795703904000, 2, 1795703904349, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703604000, 1795703904000, 1, 1795703861093, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703604000, 1795703904000, 3, 1795703861320, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703605000, 1795703905000, 0, 1795703861640, NULL);

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
  (1, 'http://127.0.0.1:42203', 2, 1795703896545, 1795703905184, 1795703905184, NULL, NULL, NULL, 1795704205180);

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
  ('defectdojo', 1795703871974, 1795703872669, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703859134);

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
  (3, 'link_code', '', '', 'fjVRts+fgxDP+Y1I2YcfjxEG83a+8YpKUAX+zleh/+ooaliiGAUsQoO5bJpw3J6gjdiapocSA61YYpS0VDA6DChz5ZkW0+jDY8E+50TtxI96/yjZHnpzYD1h8J5fre/bOQNHFFnT6irakulSX9w0C17fBQ1bNhK1e4FfUXWPLIP8b/T5csz7FlR1GciOKpu923VVSMi3f8/XGGgIWRtqgfW8c/ZNqPggWGjr5CrJH2dcz2Ml4M+DXJip', NULL, 1795703911835, 1795704511791);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795703906456),
  ('asked_for', 'dave@example.com', 1795703906456),
  ('asked_by', 'U000000005', 1795703906903),
  ('asked_for', 'carol@example.com', 1795703906903),
  ('asked_by', 'U000000005', 1795703911791),
  ('asked_for', 'carol@example.com', 1795703911791);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',98);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
