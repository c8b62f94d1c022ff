-- The database that commit 076dd8d left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:53:56.665', 89, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:53:56.777', 42, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:53:56.829', 4, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:53:56.958', 56, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:53:57.237', 3, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:53:57.328', 16, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:53:57.383', 4, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:53:57.407', 10, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:53:57.469', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:53:57.528', 37, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:53:57.588', 8, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:53:57.604', 3, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:53:57.626', 2, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:53:57.642', 1, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:53:57.670', 7, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:53:57.712', 15, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:53:57.726', 1, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:53:57.792', 55, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:53:57.872', 62, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:53:57.890', 2, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:53:57.905', 7, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:53:57.917', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:53:57.933', 6, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:53:57.944', 1, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:53:57.956', 1, 1),
  (26, '27', 'imports', 'SQL', 'V27__imports.sql', 120763067, '', '2026-11-26 14:53:57.962', 1, 1),
  (27, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:53:57.987', 2, 1),
  (28, '30', 'waiting events', 'SQL', 'V30__waiting_events.sql', -162433575, '', '2026-11-26 14:53:58.021', 6, 1),
  (29, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:53:58.037', 5, 1),
  (30, '32', 'pages of tests', 'SQL', 'V32__pages_of_tests.sql', -1093519101, '', '2026-11-26 14:53:58.078', 26, 1),
  (31, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:53:58.124', 5, 1),
  (32, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 14:53:58.153', 7, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, NULL, NULL, '99bcdffb-9ac3-4d39-8443-19cd02717d9b'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, 'fe679130-453f-4c8f-8d86-69e879ffd957'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, '68b3858a-fea4-489f-a3b9-5eb2062460d9'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '962dae21-89bd-49ba-8888-07404ab42b0a'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '942db8d9-9de7-446b-ac3a-9a16d0f9efd7');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:38497/product/type/1', '127.0.0.1:38497/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:38497/product/1', 'members', '127.0.0.1:38497/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:38497/product/5', 'members', '127.0.0.1:38497/product/5', 'Card Vault', 0),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'members', 'dojo.example.com/product/9', 'Fresh <!channel> & *bold* 🎉', 0),
  ('fresh', 'Fresh', 'fresh', 'payments', 'http://127.0.0.1:38497/asset/77', 'members', '127.0.0.1:38497/product/77', 'Fresh', 0);

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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:38497/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:38497/engagement/3'),
  ('fresh---eng---x-', 'Fresh: "eng" [x]', 'fresh: "eng" [x]', 'fresh---channel-----bold---', 'https://dojo.example.com/engagement/17', NULL, NULL, NULL, NULL, 'dojo.example.com/engagement/17'),
  ('q4', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, 'bob', '2026-11-28', '2026-12-20', 'not_started', NULL),
  ('e', 'E', 'e', 'fresh', 'http://127.0.0.1:38497/engagement/77', NULL, NULL, NULL, NULL, '127.0.0.1:38497/engagement/77');

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
  ('secret_probe', 'H0YchlVuWbEUZ85oLLoiIl77HH5AbF/r8Pt1wciR9ZW8KzkM'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:55:11.013552072Z'),
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
  ('a6b63b7c4a7ce727', 'dj2q6tBavzWN2UlJfMLa+8G3XDEFA332HFdr2hn+/CnphF06Fsy6lhOTu+EQS12tA0dK4tNGTh88rgrvEaanR4s=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'wX4vx+RYMbKInGfwA2VxuDXyGEmw8tvtbeT848fW1557OJBaAa0WbFf2gBVx4++eyAssmwGY8vlOzy5jUELdzl0=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'w+1AoerRTN6v9q83I6oG+e9z45ZbS9VQMGX6VGyMEl4dJcRsrYBSDmfvJ2yfF4G1LIhg', NULL, 'active_tmp', 'It failed at 2026-11-26T14:55:29Z: The webhook answered 503', 0, 0, 1795704926883, 1795704929899, 3, NULL, 'vlwypp3oMo37+v+bP5aDuWe0uYJwu3+NkSzhgQNr1DQS/l6hklySF1yFkVTI1K1Tygk4gdVye98MU3KAwwi+ow=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'MwxjGs1cD8jjBySqtk3ajIlP4a+YWl530ymA7FWBR1L2ohuXN+t2c7+C1DVBzD35jg==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:55:29Z: The webhook answered 503', 0, 0, 1795704926894, 1795704929810, 3, NULL, 'OidYSAvLnLBTbbaFrak1YRsjHCuDIj3Crh6BNsuAnp844hnNLTUTO/2UZIZBUwoIVjSzTTQzk3MphKfopTAjurrB');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '2441024f1e4b54a494e51be0f7df8f28d82dddd36729c140c8750be7f5d30d54', 1795704839187);

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
  ('c308015d-e9d5-4301-a857-272b3a8a924b', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704870384),
  ('6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704874059),
  ('3af47f35-ee54-495b-af57-49a232ad883b', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704874150),
  ('70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704874211),
  ('b5128ce2-79d1-46cf-9765-30e86600bc53', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704874288),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704875499),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704875604),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"5 new findings · Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704875873),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"SLA breached: Finding 1 is 2 days overdue","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704876107),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin mentioned you on finding 36","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704876169),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704911201),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704913304),
  ('c6b02994-9230-4b17-8de2-eee563a52008', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704914048),
  ('dd-a928cde9572a8d64bec22a67c7bd2a28', 'defectdojo:http://127.0.0.1:38497', 'scan_added', 'scan_added', 3, 'card-vault', '{"title":"1 new finding · Trivy Scan","url":"http://127.0.0.1:38497/test/11","findings":{"fresh":[{"title":"Finding 11","severity":"HIGH","url":"http://127.0.0.1:38497/finding/11"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"card-vault","name":"Card Vault","url":"http://127.0.0.1:38497/product/5"},"engagement":{"key":"nightly","name":"Nightly","url":"http://127.0.0.1:38497/engagement/3"},"test":"Trivy Scan"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704914097),
  ('dd-71c62971435f1bfe671eaf5b85de98d1', 'defectdojo:http://127.0.0.1:38497', 'test_added', 'test_added', NULL, 'card-vault', '{"title":"Trivy Scan","url":"http://127.0.0.1:38497/test/11","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"card-vault","name":"Card Vault","url":"http://127.0.0.1:38497/product/5"},"engagement":{"key":"nightly","name":"Nightly","url":"http://127.0.0.1:38497/engagement/3"},"test":"Trivy Scan"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704916598),
  ('5396f10d-4d5f-45cc-b182-3f83aa497d17', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704925821),
  ('5aa6c289-b720-407b-b144-78ef64211928', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704926256),
  ('0533cb85-6e1b-4c12-906c-512122fde1e5', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704927210),
  ('dd-31088abe9d3c382cc44553e4af7829e7', 'defectdojo:http://127.0.0.1:38497', 'scan_added', 'scan_added', 3, 'fresh', '{"title":"1 new finding · Generic Findings Import","url":"http://127.0.0.1:38497/test/77","findings":{"fresh":[{"title":"F","severity":"HIGH","url":"http://127.0.0.1:38497/finding/77"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"fresh","name":"Fresh","url":"http://127.0.0.1:38497/asset/77"},"engagement":{"key":"e","name":"E","url":"http://127.0.0.1:38497/engagement/77"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704928084),
  ('dd-630b198d706af781e2254f796b7d5292', 'defectdojo:http://127.0.0.1:38497', 'test_added', 'test_added', NULL, 'fresh', '{"title":"Generic Findings Import","url":"http://127.0.0.1:38497/test/77","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38497/product/type/1"},"product":{"key":"fresh","name":"Fresh","url":"http://127.0.0.1:38497/asset/77"},"engagement":{"key":"e","name":"E","url":"http://127.0.0.1:38497/engagement/77"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704928474);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704911201),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704913304),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', 'c6b02994-9230-4b17-8de2-eee563a52008', 1795704914048);

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
  (1, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704870688, NULL, 1795704873024, NULL, 'C000000001/1795704872.122835', NULL, NULL, 1795704871612, 1, 0, 0, NULL, NULL, '7e88a2f8acb1491880c82cdfee35d85a', NULL),
  (2, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704870688, NULL, 1795704873835, NULL, '<17b857490967408884ec51a1ea2de4f5@example.com>', NULL, NULL, 1795704871684, 2, 0, 0, NULL, NULL, '17b857490967408884ec51a1ea2de4f5', NULL),
  (3, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704870688, NULL, 1795704873448, NULL, NULL, NULL, NULL, 1795704871685, 3, 0, 0, NULL, NULL, '02a66685cbdb4c5087f6beec0098c9e2', NULL),
  (4, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704870688, NULL, 1795704873053, NULL, NULL, NULL, NULL, 1795704871588, 4, 0, 0, NULL, NULL, '34b89be729014f2b85afe700462c4273', NULL),
  (5, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704870688, NULL, 1795704872703, NULL, NULL, NULL, NULL, 1795704871613, 5, 0, 0, NULL, NULL, '90b2a0ca8de94f0ab1a3bb08b202b3fd', NULL),
  (6, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704870688, NULL, 1795704870688, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c1a8cdae72af4c49b9f52daadf30bf1f', NULL),
  (7, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704870688, NULL, 1795704873087, NULL, 'C000000002/1795704873.006826', 'ON', NULL, 1795704871692, 7, 0, 0, NULL, NULL, '06a0d0fde78247e4ac9f4b4f65f5a6b5', NULL),
  (8, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704870688, NULL, 1795704872658, NULL, NULL, 'OFF', NULL, 1795704871632, 8, 0, 0, NULL, NULL, '205f61abfcc5464b9b1c144f0cba86da', NULL),
  (9, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704870688, NULL, 1795704870688, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '37fab01fd89c4a3fab527b89b7023765', NULL),
  (10, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704870688, NULL, 1795704873683, NULL, 'D000000004/1795704873.409172', NULL, NULL, 1795704871685, 10, 0, 0, NULL, NULL, '7ccd730ba9a440be8e70acd252718ad3', NULL),
  (11, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704870688, NULL, 1795704870688, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd06cb3c2ed4944d5a88cb09b3ba9af26', NULL),
  (12, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704870688, NULL, 1795704873777, NULL, '<dd4266b5c3bc40b1bfb41f15d9b5c649@example.com>', NULL, NULL, 1795704871633, 12, 0, 0, NULL, NULL, 'dd4266b5c3bc40b1bfb41f15d9b5c649', NULL),
  (13, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704870688, NULL, 1795704873028, NULL, 'D000000003/1795704872.516781', NULL, NULL, 1795704871362, 13, 0, 0, NULL, NULL, '1fc63fb0cc0a4a4a98960cf6b5245e6c', NULL),
  (14, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704870688, NULL, 1795704873778, NULL, '<aef593d08aff42f6af81f5bc6ab74c46@example.com>', NULL, NULL, 1795704871669, 14, 0, 0, NULL, NULL, 'aef593d08aff42f6af81f5bc6ab74c46', NULL),
  (15, 'c308015d-e9d5-4301-a857-272b3a8a924b', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704870688, NULL, 1795704870688, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '398ca138aae44217b6888fd925b8413f', NULL),
  (16, NULL, 'alert', 'alert:system', NULL, 'sent', 'sync_incomplete', 0, NULL, 1795704872000, NULL, 1795704872000, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a2d772bf35de45d399a5102cebfca50f', 1),
  (17, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'sync_incomplete', 0, NULL, 1795704872000, NULL, 1795704872000, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fbf05e6cf34d4753a36f5db484e2e6e0', 1),
  (18, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'sync_incomplete', 1, NULL, 1795704872000, NULL, 1795704873838, NULL, '<ca69027fd5d64f31ab2e9ef2af593789@example.com>', NULL, NULL, 1795704873111, 18, 0, 0, NULL, NULL, 'ca69027fd5d64f31ab2e9ef2af593789', 1),
  (19, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704874118, NULL, 1795704874707, NULL, 'C000000001/1795704874.665365', NULL, NULL, 1795704874541, 19, 0, 0, NULL, NULL, 'cae50791c3b142e993669d4e0d924172', NULL),
  (20, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704874118, NULL, 1795704875020, NULL, '<b002d6514c3a34a6ad59b79e1e039bdd@example.com>', NULL, NULL, 1795704874955, 20, 0, 0, NULL, NULL, '7ddcf14617144e57b5dc33db02c76a20', NULL),
  (21, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704874118, NULL, 1795704874232, NULL, NULL, NULL, NULL, 1795704874189, 21, 0, 0, NULL, NULL, 'ebbad311649348b4a1627321a4723a12', NULL),
  (22, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704874118, NULL, 1795704874276, NULL, NULL, NULL, NULL, 1795704874209, 22, 0, 0, NULL, NULL, '9f613497d7ca404fb68c64257f32ae7a', NULL),
  (23, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704874118, NULL, 1795704874291, NULL, NULL, NULL, NULL, 1795704874246, 23, 0, 0, NULL, NULL, '04c3d379ddf44c48b9a5d61bfe9e331b', NULL),
  (24, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704874118, NULL, 1795704874118, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1e122a8f0d3c46a88c53899d3c0598f0', NULL),
  (25, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704874118, NULL, 1795704874231, NULL, NULL, 'OFF', NULL, 1795704874191, 25, 0, 0, NULL, NULL, '794f1240cb6f4769a06b950db8689f34', NULL),
  (26, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704874118, NULL, 1795704874118, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c76e238761b044c1acb04991f5e82fe1', NULL),
  (27, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704874118, NULL, 1795704874949, NULL, 'D000000004/1795704874.937332', NULL, NULL, 1795704874852, 27, 0, 0, NULL, NULL, 'b5a6a149e7554b2d947f6dd5214c84d6', NULL),
  (28, '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704874118, NULL, 1795704874118, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '871b226ac8d04ad0a839ccd2ea13516b', NULL),
  (29, '3af47f35-ee54-495b-af57-49a232ad883b', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704874174, NULL, 1795704874738, NULL, 'D000000003/1795704874.709105', NULL, NULL, 1795704874597, 29, 0, 0, NULL, NULL, '1a9f9e63c865434280be3012d724d6cc', NULL),
  (30, '3af47f35-ee54-495b-af57-49a232ad883b', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704874174, NULL, 1795704874174, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '358e477f1ba844fc803e8971b459f3ca', NULL),
  (31, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704874224, NULL, 1795704874707, 19, NULL, NULL, NULL, 1795704874541, 19, 0, 0, NULL, NULL, 'ae2ebbc9561347dbad246f426b3b1caa', NULL),
  (32, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704874224, NULL, 1795704875020, 20, NULL, NULL, NULL, 1795704874955, 20, 0, 0, NULL, NULL, '9d2b26a1e174490d833b7667986711ca', NULL),
  (33, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704874224, NULL, 1795704874793, NULL, NULL, NULL, NULL, 1795704874726, 33, 0, 0, NULL, NULL, '4aafbd135bb24ce98253967ebd60143f', NULL),
  (34, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704874224, NULL, 1795704874365, NULL, NULL, NULL, NULL, 1795704874299, 34, 0, 0, NULL, NULL, '03e941eafe5f425b993c8516f72b685f', NULL),
  (35, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704874224, NULL, 1795704874352, NULL, NULL, NULL, NULL, 1795704874325, 35, 0, 0, NULL, NULL, '5afcff9453e6421fb424885b110a3142', NULL),
  (36, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704874224, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8003abcdf6764118aa3da258c6341220', NULL),
  (37, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704874224, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b162f7c6f752477c80301bf5eacb0fe3', NULL),
  (38, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7a4b8fded5db411ea0e2372518046e45', NULL),
  (39, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a76f8510c8fa43bc8bc9fbff12070a0e', NULL),
  (40, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'db713b2fea6645ceae4241a26f10d50f', NULL),
  (41, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704874224, NULL, 1795704874949, 27, NULL, NULL, NULL, 1795704874852, 27, 0, 0, NULL, NULL, 'd2c1d7777da1488999baf1fbc23befcb', NULL),
  (42, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704874224, NULL, 1795704874224, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c57919bf12884b36a79c92163c217c82', NULL),
  (43, '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704874224, NULL, 1795704874923, NULL, '<f2afd9c27478491599f71825d31f0472@example.com>', NULL, NULL, 1795704874825, 43, 0, 0, NULL, NULL, 'f2afd9c27478491599f71825d31f0472', NULL),
  (44, 'b5128ce2-79d1-46cf-9765-30e86600bc53', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704874293, NULL, 1795704874707, 19, NULL, NULL, NULL, 1795704874541, 19, 0, 0, NULL, NULL, 'e9d621525c314524aaa0b6390475b0f7', NULL),
  (45, 'b5128ce2-79d1-46cf-9765-30e86600bc53', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704874293, NULL, 1795704874293, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b06ccc57694b4b2fa6fd880288f5c7e6', NULL),
  (46, 'b5128ce2-79d1-46cf-9765-30e86600bc53', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704874293, NULL, 1795704874293, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5232b06492344ca888a158c2df629786', NULL),
  (47, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704875533, NULL, 1795704875533, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2bd862de246c4213815172ab1ecaa822', NULL),
  (48, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704875623, NULL, 1795704875623, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4a247d3729b141249158ab166e408a12', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704875997, NULL, 1795704876344, NULL, 'C000000001/1795704876.158464', NULL, NULL, 1795704876122, 49, 0, 0, NULL, NULL, '63c36e5756534e6bb0aa1f4e4fdcaef9', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704875997, NULL, 1795704876343, NULL, '<97d246e9e02f435090bf7bad45e809a7@example.com>', NULL, NULL, 1795704876127, 50, 0, 0, NULL, NULL, '97d246e9e02f435090bf7bad45e809a7', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704875997, NULL, 1795704876267, NULL, NULL, NULL, NULL, 1795704876156, 51, 0, 0, NULL, NULL, 'c17b7ec40e82486eb3e0d0d1c3be3ae5', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704875997, NULL, 1795704876473, NULL, NULL, NULL, NULL, 1795704876258, 52, 0, 0, NULL, NULL, 'c3dca71b94ad4d5292f339fe3cf205f1', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704875997, NULL, 1795704876478, NULL, NULL, NULL, NULL, 1795704876263, 53, 0, 0, NULL, NULL, 'aa7213c57d174de79fee8acecfaeff63', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704875997, NULL, 1795704875997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1666aa33a1c24fd8b2c8fa47d55eb79a', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704875997, NULL, 1795704875997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ede482d7adb448b99a0b924166d3e10c', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704876121, NULL, 1795704877642, NULL, 'C000000001/1795704877.610955', NULL, NULL, 1795704877537, 56, 0, 0, NULL, NULL, 'fea899eb83a64b84ae960de43aabd084', NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704876121, NULL, 1795704877542, NULL, '<dbb6da66c54d45d68dc492301303ed2c@example.com>', NULL, NULL, 1795704877421, 57, 0, 0, NULL, NULL, 'dbb6da66c54d45d68dc492301303ed2c', NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704876121, NULL, 1795704876121, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '80d8193c2433410593e6c08465183bfa', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704876121, NULL, 1795704876121, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1d671c7291e0438f9f1e7f69037c1568', NULL),
  (60, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704876224, NULL, 1795704876536, NULL, 'D000000003/1795704876.494231', NULL, NULL, 1795704876457, 60, 0, 0, NULL, NULL, '7650f213074f45f8820db652782d1ba3', NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704876224, NULL, 1795704876224, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ccf526580c414f19af8e3ab47cb12fa8', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704913351, NULL, 1795704919136, NULL, 'C000000001/1795704917.340303', NULL, NULL, 1795704916321, 62, 0, 0, NULL, NULL, 'f56bf967a7724587bd708f47d5967cd5', NULL),
  (63, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704913351, NULL, 1795704919056, NULL, '<aeb864a3c3274175817a2d20aa8f68d6@example.com>', NULL, NULL, 1795704915656, 63, 0, 0, NULL, NULL, 'aeb864a3c3274175817a2d20aa8f68d6', NULL),
  (64, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704913351, NULL, 1795704913351, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5c003a364b1949abb59352be2370e4ca', NULL),
  (65, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704913351, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '852ab41715c646138cf549b269d56e0a', NULL),
  (66, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704914706, NULL, 1795704921123, NULL, 'C000000001/1795704920.848694', NULL, NULL, 1795704920494, 66, 0, 0, NULL, NULL, '0c0e0f5c7d4648aea21c4afcd4f511f1', NULL),
  (67, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704914706, NULL, 1795704921134, NULL, '<3ce02488fbbc4626bc76f32d913e858c@example.com>', NULL, NULL, 1795704920240, 67, 0, 0, NULL, NULL, '3ce02488fbbc4626bc76f32d913e858c', NULL),
  (68, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704914706, NULL, 1795704918328, NULL, NULL, NULL, NULL, 1795704916319, 68, 0, 0, NULL, NULL, 'a67144f900724b3aa3967d397d1ef2ec', NULL),
  (69, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704914706, NULL, 1795704919444, NULL, NULL, NULL, NULL, 1795704916523, 69, 0, 0, NULL, NULL, '507e0d01475f4f07a64fe72d00990d32', NULL),
  (70, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704914706, NULL, 1795704919270, NULL, NULL, NULL, NULL, 1795704916552, 70, 0, 0, NULL, NULL, 'f5e8a516b32147018401e743b1c99856', NULL),
  (71, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704914706, NULL, 1795704914706, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ceec431f1ba74be386b8ca86736abfd4', NULL),
  (72, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704914706, NULL, 1795704919071, NULL, NULL, 'OFF', NULL, 1795704916526, 72, 0, 0, NULL, NULL, 'd7333c6e3c324168958ffeed1e3aabb1', NULL),
  (73, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704914706, NULL, 1795704914706, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7a83a05b7b0449cd8f7e1f62ae89af91', NULL),
  (74, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704914706, NULL, 1795704918562, NULL, 'D000000004/1795704917.108357', NULL, NULL, 1795704915984, 74, 0, 0, NULL, NULL, '6d8b6e8eaad9471494901ad4e2e58fc7', NULL),
  (75, 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704914706, NULL, 1795704914706, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '09629f1088d642e8823f3bfd437da0e8', NULL),
  (76, 'dd-71c62971435f1bfe671eaf5b85de98d1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Test added” by alert', 0, NULL, 1795704916676, NULL, 1795704916676, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4da6f44a88f84d6389b25e348f64755d', NULL),
  (77, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704925214, NULL, 1795704925495, NULL, '<0e6cc49fbda94b86a76b88308102c47b@example.com>', NULL, NULL, 1795704925303, 77, 0, 0, NULL, NULL, '0e6cc49fbda94b86a76b88308102c47b', 2),
  (78, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704925518, NULL, 1795704925623, NULL, '<04ae06b002b043d8aa8286dac68b1597@example.com>', NULL, NULL, 1795704925561, 78, 0, 0, NULL, NULL, '04ae06b002b043d8aa8286dac68b1597', 3),
  (79, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704925865, NULL, 1795704926068, NULL, 'C000000001/1795704926.057491', NULL, NULL, 1795704925979, 79, 0, 0, NULL, NULL, 'cd3e25b270fd4d6298bd92905e9cd38e', NULL),
  (80, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704925865, NULL, 1795704926018, NULL, '<72be65383a2842e295ef7c81afa232c3@example.com>', NULL, NULL, 1795704925985, 80, 0, 0, NULL, NULL, '72be65383a2842e295ef7c81afa232c3', NULL),
  (81, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704925865, NULL, 1795704926019, NULL, NULL, NULL, NULL, 1795704925986, 81, 0, 0, NULL, NULL, 'af7f460d3b414214a93f11f7bba028bb', NULL),
  (82, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704925865, NULL, 1795704926105, NULL, NULL, NULL, NULL, 1795704926023, 82, 0, 0, NULL, NULL, '23708b6152e4448d80d3ceefb936fea7', NULL),
  (83, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704925865, NULL, 1795704926123, NULL, NULL, NULL, NULL, 1795704926029, 83, 0, 0, NULL, NULL, '168f7665af104a5a9a1473f2c8397129', NULL),
  (84, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704925865, NULL, 1795704925865, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ea4f4d022e264761b6698f4c529aff27', NULL),
  (85, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704925865, NULL, 1795704926040, NULL, NULL, 'OFF', NULL, 1795704925992, 85, 0, 0, NULL, NULL, '3f350d465b46457bba668219c5608e8b', NULL),
  (86, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704925865, NULL, 1795704925865, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2432ca5a683f47a59695182b212a7751', NULL),
  (87, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704925865, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '92e06cceb9e74a15b712c8852397aba5', NULL),
  (88, '5396f10d-4d5f-45cc-b182-3f83aa497d17', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704925865, NULL, 1795704925865, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '62df873d63304df887e27af73e5c7841', NULL),
  (89, '5aa6c289-b720-407b-b144-78ef64211928', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795704926328, 1795704930287, NULL, NULL, NULL, NULL, NULL, 1795704927245, 89, 0, 0, NULL, 1795704928493, '009677edc123487b995e41a418700405', NULL),
  (90, '5aa6c289-b720-407b-b144-78ef64211928', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704926328, 1795704930104, NULL, NULL, NULL, NULL, NULL, 1795704927082, 90, 0, 0, NULL, 1795704928491, '8108e7c256e14f9d8c6fb6650f0498dc', NULL),
  (91, '5aa6c289-b720-407b-b144-78ef64211928', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795704926328, 1795704933051, NULL, NULL, NULL, NULL, NULL, 1795704926482, 91, 0, 0, NULL, 1795704929529, '2305db7d3ead41b5867f59df58874367', NULL),
  (92, '5aa6c289-b720-407b-b144-78ef64211928', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704926328, 1795704932585, NULL, NULL, NULL, NULL, NULL, 1795704926515, 92, 0, 0, NULL, 1795704929928, 'c38844b62f064ed78cc0192c09e5d7ad', NULL),
  (93, '5aa6c289-b720-407b-b144-78ef64211928', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704926328, 1795704932558, NULL, NULL, NULL, NULL, NULL, 1795704926546, 93, 0, 0, NULL, 1795704929837, 'eb3d429f70024d939637caf1b8be50e0', NULL),
  (94, '5aa6c289-b720-407b-b144-78ef64211928', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704926328, NULL, 1795704926328, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'eb6fed5ba84242dcb133db0ce84c9bb2', NULL),
  (95, '5aa6c289-b720-407b-b144-78ef64211928', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704926328, 1795704933251, NULL, NULL, NULL, 'ON', NULL, 1795704926410, 95, 0, 0, NULL, 1795704929614, 'f6756583db3349a19342afe18c9e49a2', NULL),
  (96, '5aa6c289-b720-407b-b144-78ef64211928', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795704926328, 1795704932371, NULL, NULL, NULL, 'OFF', NULL, 1795704926506, 96, 0, 0, NULL, 1795704929254, '03c69e27fba94162b812033ce1e7b634', NULL),
  (97, '5aa6c289-b720-407b-b144-78ef64211928', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704926328, NULL, 1795704926328, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9d64ff46c1b1474185759117c5367db8', NULL),
  (98, '5aa6c289-b720-407b-b144-78ef64211928', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704926328, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e9f8bd07575f47cd9d7378dff6243964', NULL),
  (99, '5aa6c289-b720-407b-b144-78ef64211928', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704926328, NULL, 1795704926328, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '28e80c15b7ed43988628eae496ace3ec', NULL),
  (100, '5aa6c289-b720-407b-b144-78ef64211928', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704926328, 1795704930329, NULL, NULL, NULL, NULL, NULL, 1795704926598, 100, 0, 0, NULL, 1795704928432, '6126bb7b3959417283b762942c7ed649', NULL),
  (101, '5aa6c289-b720-407b-b144-78ef64211928', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704926328, 1795704932332, NULL, NULL, NULL, NULL, NULL, 1795704926385, 101, 0, 0, NULL, 1795704929406, 'd27946721ba1454993f04322d4146136', NULL),
  (102, '5aa6c289-b720-407b-b144-78ef64211928', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704926328, 1795704932592, NULL, NULL, NULL, NULL, NULL, 1795704926441, 102, 0, 0, NULL, 1795704929830, 'fbbb6225421c482c98e2e8e49faf8859', NULL),
  (103, '5aa6c289-b720-407b-b144-78ef64211928', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704926328, NULL, 1795704926328, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e74f57e591ba4004aebd6236e155abfd', NULL),
  (104, '0533cb85-6e1b-4c12-906c-512122fde1e5', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704927222, 1795704932332, NULL, NULL, NULL, NULL, NULL, 1795704927683, 101, 0, 0, NULL, 1795704929406, '03ae6b9e6b964b7cba76e49d1dbfb549', NULL),
  (105, '0533cb85-6e1b-4c12-906c-512122fde1e5', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704927222, NULL, 1795704927222, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '590a0e7f77de449194a57d527a2bcc0a', NULL),
  (106, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704927922, 1795704931052, NULL, NULL, NULL, NULL, NULL, 1795704928010, 106, 0, 0, NULL, 1795704929304, '87246307bc6543afa239c7897fcd8a4d', 4);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704932592, 1795704932592, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704930329, 1795704930329, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704930104, 1795704930104, NULL, NULL, 'email'),
  ('slack:@bob', 1795704932332, 1795704932332, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704920054, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704930287, 1795704930287, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704933251, 1795704933251, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704933051, 1795704933051, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704932371, 1795704932371, NULL, NULL, 'teams'),
  ('webhook:1', 1795704932585, 1795704932585, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704932558, 1795704932558, NULL, NULL, 'webhook'),
  ('mailto:alice@example.com', NULL, 1795704874848, NULL, NULL, 'email'),
  ('mailto:carol@example.com', 1795704931052, 1795704931052, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', 'c308015d-e9d5-4301-a857-272b3a8a924b', 9, 0, 1795704870688, NULL),
  (2, 'bob', 'c308015d-e9d5-4301-a857-272b3a8a924b', 15, 0, 1795704870688, NULL),
  (3, 'carol', 'c308015d-e9d5-4301-a857-272b3a8a924b', 11, 0, 1795704870688, NULL),
  (4, 'system', 'c308015d-e9d5-4301-a857-272b3a8a924b', 6, 0, 1795704870688, NULL),
  (5, 'system', NULL, 16, 0, 1795704872000, 1),
  (6, 'alice', NULL, 17, 0, 1795704872000, 1),
  (7, 'alice', '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 26, 0, 1795704874118, NULL),
  (8, 'carol', '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 28, 0, 1795704874118, NULL),
  (9, 'system', '6b25dfe2-10c0-4cd3-9901-74d1d57c53e3', 24, 0, 1795704874118, NULL),
  (10, 'bob', '3af47f35-ee54-495b-af57-49a232ad883b', 30, 0, 1795704874174, NULL),
  (11, 'alice', '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 37, 0, 1795704874224, NULL),
  (12, 'carol', '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 42, 0, 1795704874224, NULL),
  (13, 'system', '70e9a0b0-ef07-4770-befd-9e9a751ece9c', 36, 0, 1795704874224, NULL),
  (14, 'alice', 'b5128ce2-79d1-46cf-9765-30e86600bc53', 46, 0, 1795704874293, NULL),
  (15, 'system', 'b5128ce2-79d1-46cf-9765-30e86600bc53', 45, 0, 1795704874293, NULL),
  (16, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 47, 0, 1795704875533, NULL),
  (17, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 48, 0, 1795704875623, NULL),
  (18, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704875997, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 54, 0, 1795704875997, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795704876121, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 58, 0, 1795704876121, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 61, 0, 1795704876224, NULL),
  (23, 'system', 'calendar-sla-4712-due_today@2026-11-26', 64, 0, 1795704913351, NULL),
  (24, 'alice', 'dd-a928cde9572a8d64bec22a67c7bd2a28', 73, 0, 1795704914706, NULL),
  (25, 'carol', 'dd-a928cde9572a8d64bec22a67c7bd2a28', 75, 0, 1795704914706, NULL),
  (26, 'system', 'dd-a928cde9572a8d64bec22a67c7bd2a28', 71, 0, 1795704914706, NULL),
  (27, 'alice', 'dd-71c62971435f1bfe671eaf5b85de98d1', 76, 0, 1795704916676, NULL),
  (28, 'alice', '5396f10d-4d5f-45cc-b182-3f83aa497d17', 86, 0, 1795704925865, NULL),
  (29, 'carol', '5396f10d-4d5f-45cc-b182-3f83aa497d17', 88, 0, 1795704925865, NULL),
  (30, 'system', '5396f10d-4d5f-45cc-b182-3f83aa497d17', 84, 0, 1795704925865, NULL),
  (31, 'alice', '5aa6c289-b720-407b-b144-78ef64211928', 97, 0, 1795704926328, NULL),
  (32, 'bob', '5aa6c289-b720-407b-b144-78ef64211928', 103, 0, 1795704926328, NULL),
  (33, 'carol', '5aa6c289-b720-407b-b144-78ef64211928', 99, 0, 1795704926328, NULL),
  (34, 'system', '5aa6c289-b720-407b-b144-78ef64211928', 94, 0, 1795704926328, NULL),
  (35, 'bob', '0533cb85-6e1b-4c12-906c-512122fde1e5', 105, 0, 1795704927222, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296923328),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:38497/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:38497/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:38497/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704912773),
  ('sla', '4712', 'due_today@2026-11-26', 1795704913717),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704915075);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704867623, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795708465942, 0, NULL, 1795704865942, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704925904, 0, NULL, 1795704865904, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795705765920, 0, NULL, 1795704865920, NULL, 0, NULL, 3, NULL),
  ('defectdojo-imports', 'recurring', NULL, 1795704926060, 0, NULL, 1795704866060, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704873.006826', 1795704873019, 7, 1, 1, 1, 0, 1795704873019);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '0JywgjV5xoVyI4KdcNTSXPTOpIoIr_XEeL8T-RTCgMY', 1795705525176, 0),
  ('U000000005', 'carol', 'i18rSFK1yYtiqc8meVP3-kpKnbzlE0zhU_vmJF6v20I', 1795705527902, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795704873087, 1795704873087, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704873683, 1795704873683, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', 'cc4d8cc5fd3670e633ca331bc0aad359cd5ba7dde2260718785c66ba9e0aa135', 49, 1, 1795704876344, 1795704876344, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '5f3327df157d6bdf3993bdc9922e54d1d53a8e420b3f932b9066efe9818d3360', 56, 1, 1795704877642, 1795704877642, NULL, 'sla_breach', NULL, NULL, 'https://dojo.example.com/finding/1'),
  ('slack:@carol', 'f95054fd69c834afd968cd6aded969a165a937e8bc20da908aa901ebaa009994', 74, 1, 1795704918562, 1795704918562, 3, 'scan_added', 'card-vault', 'nightly', 'http://127.0.0.1:38497/test/11'),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 62, 1, 1795704919136, 1795704919136, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', 'f95054fd69c834afd968cd6aded969a165a937e8bc20da908aa901ebaa009994', 66, 1, 1795704921123, 1795704921123, 3, 'scan_added', 'card-vault', 'nightly', 'http://127.0.0.1:38497/test/11'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 79, 1, 1795704926068, 1795704926068, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704922170),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704922633),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704923134),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704923545),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704923672),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704923909),
  ('1000007.424242.0000000000000000538454127b096493', 1795704924203),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704924599),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704924997),
  ('Ev000000001', 1795704925140),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704925160),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704925321),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704927873);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704867385, 'the API, starting token', 'The account alice: made'),
  (2, 1795704867614, 'the API, starting token', 'The account bob: made'),
  (3, 1795704867754, 'the API, starting token', 'The account carol: made'),
  (4, 1795704868026, 'the API, starting token', 'The account dave: made'),
  (5, 1795704868634, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704868730, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704868776, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704868830, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704868868, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704868925, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704869229, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704869482, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704869876, 'the API, starting token', 'Route 1: made'),
  (14, 1795704870069, 'the API, starting token', 'Route 2: made'),
  (15, 1795704870203, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704870285, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704923016, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704923351, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704923562, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704923771, 'bob', 'When bob is told: changed'),
  (21, 1795704924024, 'carol', 'When carol is told: changed'),
  (22, 1795704924928, 'alice', 'Route 3: made'),
  (23, 1795704925056, 'erin@example.com', 'The account erin@example.com: made');

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
  ('test_imports', 2, 'DONE', 'CHANGES', 0, 100, 1795704612000, 1795704912000, 1, NULL, NULL),
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704867620, 0, NULL, NULL),
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704867907, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704868096, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704868307, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704868509, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704868721, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704616000, 1795704916000, 3, 1795704918980, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704619000, 1795704919000, 1, 1795704919476, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704619000, 1795704919000, 2, 1795704919680, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704619000, 1795704919000, 1, 1795704871125, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704620000, 1795704920000, 3, 1795704871276, NULL),
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
  (1, 'http://127.0.0.1:38497', 2, 1795704910813, 1795704920864, 1795704920864, NULL, NULL, NULL, 1795705220645, NULL, 'risk_acceptance');

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
  ('defectdojo', 1795704875323, 1795704928503, 'test_added', 'http://127.0.0.1:38497', 'accepted', 'dd-630b198d706af781e2254f796b7d5292', 'test_added', 9, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704866971);

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
  (1, 'sync_incomplete', 'Some of DefectDojo can''t be read', 'risk_acceptance: the token may not read it (403). So expiring risk acceptances are not announced.'||char(10)||'Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.', NULL, 3, 1795704871952, NULL),
  (4, 'link_code', '', '', 'wAdz66Wh4wHJ7FDa5fO/zN0aiAh6UrtBCEvFh0OsMj1dHbkF9QToLG5gdB/z0676tYczEILB78IaTyDC/VtwNsdW1rzc2EkgOGypqVPPtzLG6r/oLzHEmcZg2NODJkzDbrTY3PeiFaGy7IgEb4mkcmYX1ayB2YoD+1TRgs8pUTzhVFlch61c+R1e4JJMowpM8QaGpZt29zwtrhr/3oksG2ct2xysiV4lud7UaCGDvWQk2g1eg+NDynKD', NULL, 1795704927919, 1795705527902);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704925176),
  ('asked_for', 'dave@example.com', 1795704925176),
  ('asked_by', 'U000000005', 1795704925492),
  ('asked_for', 'carol@example.com', 1795704925492),
  ('asked_by', 'U000000005', 1795704927902),
  ('asked_for', 'carol@example.com', 1795704927902);

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
  (1, 'dojo.example.com/test/7', '21,22,23,24,25||', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795704875873, NULL, 1795704875873),
  (2, '127.0.0.1:38497/test/11', '11||', 'dd-a928cde9572a8d64bec22a67c7bd2a28', 1795704914097, NULL, 1795704914097),
  (3, '127.0.0.1:38497/test/77', '77||', 'dd-31088abe9d3c382cc44553e4af7829e7', 1795704928084, NULL, 1795704928084);

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
INSERT INTO "test_imports" (id, created_at, test, findings, untouched, branch, commit_hash, build, version, waiting) VALUES
  (1, 1795704877964, 12, '12||', '', '', '', '', '', 1);

CREATE TABLE test_imports_from (
  one smallint primary key,
  after bigint not null
);
INSERT INTO "test_imports_from" (one, after) VALUES
  (1, 0);

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
INSERT INTO "waiting_events" (id, event, product_id, product_name, addressee, since) VALUES
  (1, 'dd-31088abe9d3c382cc44553e4af7829e7', 77, NULL, NULL, 1795704928084),
  (2, 'dd-630b198d706af781e2254f796b7d5292', 77, NULL, NULL, 1795704928474);

CREATE TABLE sent_copies (
  sender text not null,
  sent_id text not null,
  event text not null,
  endpoint text not null,
  at bigint not null,
  primary key (sender, sent_id, event, endpoint)
);
INSERT INTO "sent_copies" (sender, sent_id, event, endpoint, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704875499),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704875604),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704875873),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704876107),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704876169),
  ('defectdojo:http://127.0.0.1:38497', 'dd-a928cde9572a8d64bec22a67c7bd2a28', 'dd-a928cde9572a8d64bec22a67c7bd2a28', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704914097),
  ('defectdojo:http://127.0.0.1:38497', 'dd-71c62971435f1bfe671eaf5b85de98d1', 'dd-71c62971435f1bfe671eaf5b85de98d1', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704916598),
  ('defectdojo:http://127.0.0.1:38497', 'dd-31088abe9d3c382cc44553e4af7829e7', 'dd-31088abe9d3c382cc44553e4af7829e7', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704928084),
  ('defectdojo:http://127.0.0.1:38497', 'dd-630b198d706af781e2254f796b7d5292', 'dd-630b198d706af781e2254f796b7d5292', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704928474);

CREATE TABLE test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
INSERT INTO "test_pages" (page, product, engagement, name, at) VALUES
  ('dojo.example.com/test/7', 'fresh---channel-----bold---', 'fresh---eng---x-', 'Generic Findings Import', 1795704875873),
  ('127.0.0.1:38497/test/11', 'card-vault', 'nightly', 'Trivy Scan', 1795704916598),
  ('127.0.0.1:38497/test/77', 'fresh', 'e', 'Generic Findings Import', 1795704928474);

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
CREATE INDEX scans_of_test on scans (test, at);
CREATE INDEX scans_by_time on scans (at);
CREATE INDEX test_imports_waiting on test_imports (waiting, created_at);
CREATE UNIQUE INDEX waiting_events_by_event on waiting_events (event);
CREATE INDEX sent_copies_by_time on sent_copies (at);
CREATE INDEX test_pages_by_time on test_pages (at);
CREATE INDEX findings_by_url on findings (url) where url is not null;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',35);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',106);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',4);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('scans',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('waiting_events',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
