-- The database that commit 6337e52 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:55:41.926', 21, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:55:41.953', 2, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:55:41.965', 2, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:55:41.990', 10, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:55:42.048', 3, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:55:42.060', 4, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:55:42.072', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:55:42.084', 3, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:55:42.094', 2, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:55:42.104', 2, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:55:42.125', 9, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:55:42.146', 13, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:55:42.160', 4, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:55:42.195', 1, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:55:42.215', 3, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:55:42.236', 13, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:55:42.258', 8, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:55:42.285', 10, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:55:42.309', 10, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:55:42.342', 11, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:55:42.356', 3, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:55:42.362', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:55:42.380', 6, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:55:42.392', 6, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:55:42.411', 11, 1),
  (26, '27', 'imports', 'SQL', 'V27__imports.sql', 120763067, '', '2026-11-26 14:55:42.426', 1, 1),
  (27, '28', 'disabled hook endpoints', 'SQL', 'V28__disabled_hook_endpoints.sql', 1038891407, '', '2026-11-26 14:55:42.443', 0, 1),
  (28, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:55:42.457', 2, 1),
  (29, '30', 'waiting events', 'SQL', 'V30__waiting_events.sql', -162433575, '', '2026-11-26 14:55:42.473', 1, 1),
  (30, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:55:42.490', 1, 1),
  (31, '32', 'pages of tests', 'SQL', 'V32__pages_of_tests.sql', -1093519101, '', '2026-11-26 14:55:42.508', 3, 1),
  (32, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:55:42.530', 7, 1),
  (33, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 14:55:42.549', 4, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795704957333, NULL, 'e1d4f9f5-a77c-4f5d-8fe8-a37f72f01073'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, 'd3041c69-5216-488a-96c4-ceeded66d238'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, 'd2c1b878-bf64-4bb2-9e87-a5b8582bb33e'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '5fd8bb4b-cd8b-4fb6-a482-68b0d998ee13'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'f0afb780-c1ad-488f-8bd1-8b8f2ef6a7fa');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:37801/product/type/1', '127.0.0.1:37801/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:37801/product/1', 'members', '127.0.0.1:37801/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:37801/product/5', 'members', '127.0.0.1:37801/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:37801/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:37801/engagement/3'),
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
  ('secret_probe', 'R1dSAny+jwrX/5lsm8xRcA3kTqyAOH2r0GZ7hW4gh3r6O1nO'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:56:26.975614904Z'),
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
  ('a6b63b7c4a7ce727', 'Lvm6o5gWMJC1cnFGz9Vo4J/izMKKZSuStKaL9UO/drdqHV7uCM2Yak1ygLnwn//zpvFCdi3V3KKixHldEp5+kFw=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'jaa/YE08KMGYDU9xjcV/DGQ9KngrNGrjmP4xddgmBNKKaoibV2eWe6RkaBhtlOejWZ8NpWwp0NW+k3+dytrJW34=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'V9Gmh6/HAr+YKKIrxoSOVZYaoIHnT3froS1zTkpMVP+HOyHMnvb+ZlqrD8KPvuCDnZwn', NULL, 'active_tmp', 'It failed at 2026-11-26T14:56:35Z: The webhook answered 503', 0, 0, 1795704994395, 1795704995717, 2, NULL, 'DG/n23SWsNkNed0NO5Kp9+/nrTi2eI0nolfNpYUnQk3kRdbmCQK79rmYkEgPo/ICf7K77rvg9HpX8I/QrbXHBg=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'k1n1j6J9NzEgXseQKLPsAWTZj3CbVuQM/ZcLDKnsoXczCb+Vhh54KhyKg1ZfrnAa/g==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:56:35Z: The webhook answered 503', 0, 0, 1795704994390, 1795704995731, 2, NULL, 'R+fa5W3wnRlJZhfH8hE8U0jRnPdAvvRvfAxvPIXHCMSi5IAXQ7w+egpPtvUx8vs0bKTO5AfxYpZ50uPBBWRvytFH');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '5c7e126de05e145f47b455770b5589459ce601df415f14ab98d5d63c22ce6a9e', 1795704942940);

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
  ('169a6f72-5d92-4138-8452-2528ddbf7611', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704960244),
  ('294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704963482),
  ('07433aaa-dc81-47aa-82ea-71eebaddc5a3', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704963573),
  ('18226ff8-674e-4f42-b51e-83ecd3a6893c', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704963649),
  ('093887a5-2f3e-4173-aa55-66b1008c12a1', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704963837),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704965259),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704965438),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"5 new findings · Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704965483),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"SLA breached: Finding 1 is 2 days overdue","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704965590),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin mentioned you on finding 36","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704965730),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704986635),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704987212),
  ('0f264de7-e7e7-4579-b749-727e12e186a7', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704987647),
  ('dd-b17ed3ec0beedcbb736430adbd7034b9', 'defectdojo:http://127.0.0.1:37801', 'scan_added', 'scan_added', 3, 'card-vault', '{"title":"1 new finding · Trivy Scan","url":"http://127.0.0.1:37801/test/11","findings":{"fresh":[{"title":"Finding 11","severity":"HIGH","url":"http://127.0.0.1:37801/finding/11"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"card-vault","name":"Card Vault","url":"http://127.0.0.1:37801/product/5"},"engagement":{"key":"nightly","name":"Nightly","url":"http://127.0.0.1:37801/engagement/3"},"test":"Trivy Scan"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704987970),
  ('dd-4e8d9478cba37ec5e97863e001878b8c', 'defectdojo:http://127.0.0.1:37801', 'test_added', 'test_added', NULL, 'card-vault', '{"title":"Trivy Scan","url":"http://127.0.0.1:37801/test/11","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"card-vault","name":"Card Vault","url":"http://127.0.0.1:37801/product/5"},"engagement":{"key":"nightly","name":"Nightly","url":"http://127.0.0.1:37801/engagement/3"},"test":"Trivy Scan"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704989994),
  ('bf8cccfc-d336-4d2c-be65-c150dd444205', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704993492),
  ('7a40af5d-883c-46d5-9e05-12869009abc5', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704993929),
  ('589645a3-f5f7-4cef-a390-31573b2e6bae', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37801/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704994582);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704986635),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704987212),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', '0f264de7-e7e7-4579-b749-727e12e186a7', 1795704987647);

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
  (1, '169a6f72-5d92-4138-8452-2528ddbf7611', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704960492, NULL, 1795704962080, NULL, 'C000000001/1795704961.332143', NULL, NULL, 1795704961078, 1, 0, 0, NULL, NULL, '44a32b5b3e6149b5a9cac6cadfe58c3d', NULL),
  (2, '169a6f72-5d92-4138-8452-2528ddbf7611', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704960492, NULL, 1795704962855, NULL, '<6ce692b940aa4944b57eead31b73b252@example.com>', NULL, NULL, 1795704961162, 2, 0, 0, NULL, NULL, '6ce692b940aa4944b57eead31b73b252', NULL),
  (3, '169a6f72-5d92-4138-8452-2528ddbf7611', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704960492, NULL, 1795704962568, NULL, NULL, NULL, NULL, 1795704961198, 3, 0, 0, NULL, NULL, '51fcd2b1ad9441ada7313f77617738b0', NULL),
  (4, '169a6f72-5d92-4138-8452-2528ddbf7611', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704960492, NULL, 1795704962666, NULL, NULL, NULL, NULL, 1795704961197, 4, 0, 0, NULL, NULL, 'f3397a35565946eea3e7e9876ff528f8', NULL),
  (5, '169a6f72-5d92-4138-8452-2528ddbf7611', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704960492, NULL, 1795704962664, NULL, NULL, NULL, NULL, 1795704961173, 5, 0, 0, NULL, NULL, '5cd9431be3a84f9db0b569ecf20babbe', NULL),
  (6, '169a6f72-5d92-4138-8452-2528ddbf7611', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704960492, NULL, 1795704960492, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8ccf0ed393774009b95d5521b9e3016b', NULL),
  (7, '169a6f72-5d92-4138-8452-2528ddbf7611', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704960492, NULL, 1795704962806, NULL, 'C000000002/1795704962.274116', 'ON', NULL, 1795704961216, 7, 0, 0, NULL, NULL, '05b3c6f91da645b6a50cbb920a91da46', NULL),
  (8, '169a6f72-5d92-4138-8452-2528ddbf7611', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704960492, NULL, 1795704962579, NULL, NULL, 'OFF', NULL, 1795704961175, 8, 0, 0, NULL, NULL, '3b70621bf0be40cbacb3195f81b8a59b', NULL),
  (9, '169a6f72-5d92-4138-8452-2528ddbf7611', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704960492, NULL, 1795704960492, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '35091c5d918b4add919d08522c0a4fe3', NULL),
  (10, '169a6f72-5d92-4138-8452-2528ddbf7611', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704960492, NULL, 1795704962280, NULL, 'D000000003/1795704961.329199', NULL, NULL, 1795704960971, 10, 0, 0, NULL, NULL, '4b39a131ab6348348a7cf450d51bdef8', NULL),
  (11, '169a6f72-5d92-4138-8452-2528ddbf7611', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704960492, NULL, 1795704960492, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b621c7f29000497780d61c1bb914ebca', NULL),
  (12, '169a6f72-5d92-4138-8452-2528ddbf7611', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704960492, NULL, 1795704962985, NULL, '<b89558bbf37240b8939ddb957a5ed106@example.com>', NULL, NULL, 1795704961122, 12, 0, 0, NULL, NULL, 'b89558bbf37240b8939ddb957a5ed106', NULL),
  (13, '169a6f72-5d92-4138-8452-2528ddbf7611', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704960492, NULL, 1795704962580, NULL, 'D000000004/1795704962.234555', NULL, NULL, 1795704961199, 13, 0, 0, NULL, NULL, 'de3695f617034f34a44599152a82a067', NULL),
  (14, '169a6f72-5d92-4138-8452-2528ddbf7611', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704960492, NULL, 1795704963016, NULL, '<025e05e6330841f69ea94c490648debf@example.com>', NULL, NULL, 1795704961086, 14, 0, 0, NULL, NULL, '025e05e6330841f69ea94c490648debf', NULL),
  (15, '169a6f72-5d92-4138-8452-2528ddbf7611', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704960492, NULL, 1795704960492, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e428acb73f7a4be3bc22a322b092c8a6', NULL),
  (16, NULL, 'alert', 'alert:system', NULL, 'sent', 'sync_incomplete', 0, NULL, 1795704963141, NULL, 1795704963141, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '520e892611ea43b58d23a17f173990f1', 1),
  (17, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'sync_incomplete', 0, NULL, 1795704963141, NULL, 1795704963141, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8d8a49b2652b432b96d3d69694f04ba0', 1),
  (18, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'sync_incomplete', 1, NULL, 1795704963141, NULL, 1795704963555, NULL, '<ec9b16ba32154c02b4a594b6c8986182@example.com>', NULL, NULL, 1795704963199, 18, 0, 0, NULL, NULL, 'ec9b16ba32154c02b4a594b6c8986182', 1),
  (19, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704963533, NULL, 1795704963841, NULL, 'C000000001/1795704963.721080', NULL, NULL, 1795704963633, 19, 0, 0, NULL, NULL, 'dc4f396b62e74c21bae705ef763bbba7', NULL),
  (20, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704963533, NULL, 1795704964169, NULL, '<e7aa694a06ff3f2ea6a3ef4d728ff2ac@example.com>', NULL, NULL, 1795704963949, 20, 0, 0, NULL, NULL, '3be5af9098e7495e9a5ee600a82185bc', NULL),
  (21, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704963533, NULL, 1795704963686, NULL, NULL, NULL, NULL, 1795704963632, 21, 0, 0, NULL, NULL, '9c568bf1b6f54b06bbf0281daca00fdc', NULL),
  (22, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704963533, NULL, 1795704963979, NULL, NULL, NULL, NULL, 1795704963684, 22, 0, 0, NULL, NULL, '557a2d2876f447d1b9e97aede56431e4', NULL),
  (23, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704963533, NULL, 1795704963809, NULL, NULL, NULL, NULL, 1795704963685, 23, 0, 0, NULL, NULL, 'b5c10ff1a90b47caba4bcd35e62cb237', NULL),
  (24, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704963533, NULL, 1795704963533, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '89cd52e947474bd49e7dea9aa82e7bc9', NULL),
  (25, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704963533, NULL, 1795704963696, NULL, NULL, 'OFF', NULL, 1795704963633, 25, 0, 0, NULL, NULL, '5fc6b0968c8b4da88828a1f39b9729c6', NULL),
  (26, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704963533, NULL, 1795704963533, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '85cd7d1557d4499e85e85d51167f4b86', NULL),
  (27, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704963533, NULL, 1795704963952, NULL, 'D000000003/1795704963.930036', NULL, NULL, 1795704963786, 27, 0, 0, NULL, NULL, 'fb5cc3a330814ac28abe0ae2acb89ebc', NULL),
  (28, '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704963533, NULL, 1795704963533, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '30caa072098047cd899b55f7d1f17489', NULL),
  (29, '07433aaa-dc81-47aa-82ea-71eebaddc5a3', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704963589, NULL, 1795704964023, NULL, 'D000000004/1795704964.009097', NULL, NULL, 1795704963937, 29, 0, 0, NULL, NULL, '12712faa4b2546bfb6f14bf19abcb4e5', NULL),
  (30, '07433aaa-dc81-47aa-82ea-71eebaddc5a3', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704963589, NULL, 1795704963589, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e2f67212dd5645dbb243b85028e8efd9', NULL),
  (31, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704963658, NULL, 1795704965084, NULL, 'C000000001/1795704965.062847', NULL, NULL, 1795704965034, 31, 0, 0, NULL, NULL, '923459fa96c7403ab42032fe91d605e7', NULL),
  (32, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704963658, NULL, 1795704964169, 20, NULL, NULL, NULL, 1795704963949, 20, 0, 0, NULL, NULL, 'f6a4f7607e174a0aa1fbf5f1694c7375', NULL),
  (33, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704963658, NULL, 1795704964225, NULL, NULL, NULL, NULL, 1795704964123, 33, 0, 0, NULL, NULL, '5915060219b84c54a4ed9fa46f50a0df', NULL),
  (34, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704963658, NULL, 1795704964173, NULL, NULL, NULL, NULL, 1795704964028, 34, 0, 0, NULL, NULL, 'b35c0bc8951841948069dbc4f126fad4', NULL),
  (35, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704963658, NULL, 1795704963988, NULL, NULL, NULL, NULL, 1795704963947, 35, 0, 0, NULL, NULL, '5f1c5646311e498e9165d75d0fa2db1a', NULL),
  (36, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704963658, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3f47a6e42e3c4f32a2448cef409f69c9', NULL),
  (37, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704963658, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0303b02ee77c4a3bb831a3a0dc1469a0', NULL),
  (38, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7ba8b01d22934097917c29a35005ee8e', NULL),
  (39, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '49eb7115cc114710861245393127b75a', NULL),
  (40, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b87da2fd6d7c489ca6e15a95c1812686', NULL),
  (41, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704963658, NULL, 1795704963952, 27, NULL, NULL, NULL, 1795704963786, 27, 0, 0, NULL, NULL, '213339b4d7be45ba87b8a7d03dc68a44', NULL),
  (42, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704963658, NULL, 1795704963658, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3e46cb0330254fc88a81375ff034439b', NULL),
  (43, '18226ff8-674e-4f42-b51e-83ecd3a6893c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704963658, NULL, 1795704964294, NULL, '<6c11742238cb4d65b6c10ccdb1ed3da1@example.com>', NULL, NULL, 1795704964098, 43, 0, 0, NULL, NULL, '6c11742238cb4d65b6c10ccdb1ed3da1', NULL),
  (44, '093887a5-2f3e-4173-aa55-66b1008c12a1', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704963850, NULL, 1795704965084, 31, NULL, NULL, NULL, 1795704965034, 31, 0, 0, NULL, NULL, '0f67bbcfdd6f4345949ae427b0a7c6c0', NULL),
  (45, '093887a5-2f3e-4173-aa55-66b1008c12a1', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704963850, NULL, 1795704963850, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0b94278cfd2c4194aee985ac41555efa', NULL),
  (46, '093887a5-2f3e-4173-aa55-66b1008c12a1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704963850, NULL, 1795704963850, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'eb29187c382240bb9f1d5f62be89956f', NULL),
  (47, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704965385, NULL, 1795704965385, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7410b360091844cc859668e3de0ed7c4', NULL),
  (48, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704965446, NULL, 1795704965446, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4e4793d35df24d47af98b0b19da2b75b', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704965513, NULL, 1795704966207, NULL, 'C000000001/1795704966.185922', NULL, NULL, 1795704966151, 49, 0, 0, NULL, NULL, 'a90b7a07f6cc427f99fd2c0e3ef87356', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704965513, NULL, 1795704965763, NULL, '<4715f67f8e5749e2b13f1b595348cec8@example.com>', NULL, NULL, 1795704965555, 50, 0, 0, NULL, NULL, '4715f67f8e5749e2b13f1b595348cec8', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704965513, NULL, 1795704965630, NULL, NULL, NULL, NULL, 1795704965573, 51, 0, 0, NULL, NULL, 'f4ec6781c4dd4e98baa73ac9abc26caa', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704965513, NULL, 1795704965691, NULL, NULL, NULL, NULL, 1795704965653, 52, 0, 0, NULL, NULL, '47d6074e78be47d2b13264235ac68f52', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704965513, NULL, 1795704965685, NULL, NULL, NULL, NULL, 1795704965654, 53, 0, 0, NULL, NULL, '2a5057e348924489837b3ff97c686736', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704965513, NULL, 1795704965513, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ea09bd97ad204bdd89cc39af4dc95b37', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704965513, NULL, 1795704965513, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '99cba5c63cbe4d07b4e54c9ad191266e', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704965639, NULL, 1795704966207, 49, NULL, NULL, NULL, 1795704966151, 49, 0, 0, NULL, NULL, 'e4a23899aa3446bab2c9e2baa069806a', NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704965639, NULL, 1795704966871, NULL, '<adabba8e46684229a658fa904bbc222f@example.com>', NULL, NULL, 1795704966811, 57, 0, 0, NULL, NULL, 'adabba8e46684229a658fa904bbc222f', NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704965639, NULL, 1795704965639, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'acfbbeca8ae34c058f74b9a06c958fb6', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704965639, NULL, 1795704965639, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8b4c71d60baf4d94bf7f053b69c41c2a', NULL),
  (60, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704965734, NULL, 1795704965821, NULL, 'D000000004/1795704965.815307', NULL, NULL, 1795704965795, 60, 0, 0, NULL, NULL, 'd5a6cf240159481d9d32bf2716b54b15', NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704965734, NULL, 1795704965734, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bbbdbb4252274727a9eefe9317d8f44a', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704987353, NULL, 1795704989301, NULL, 'C000000001/1795704988.349847', NULL, NULL, 1795704987809, 62, 0, 0, NULL, NULL, '2e9d5f2b1d5f46c09e7eebed278bec66', NULL),
  (63, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704987353, NULL, 1795704989635, NULL, '<ca5dae2d6a09403a858c630fb4aac86e@example.com>', NULL, NULL, 1795704987840, 63, 0, 0, NULL, NULL, 'ca5dae2d6a09403a858c630fb4aac86e', NULL),
  (64, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704987353, NULL, 1795704987353, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5873960fcb1d423f93ddbe00e16aabbc', NULL),
  (65, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704987353, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '9e762efc81eb4360b914e7dadbdaa1ab', NULL),
  (66, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704988457, NULL, 1795704990843, NULL, 'C000000001/1795704990.825565', NULL, NULL, 1795704990785, 66, 0, 0, NULL, NULL, 'afef36bbcbc346238f35b189cb50dfb3', NULL),
  (67, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704988457, NULL, 1795704991108, NULL, '<98b429243c9743dfb88af7a51d8337b9@example.com>', NULL, NULL, 1795704990986, 67, 0, 0, NULL, NULL, '98b429243c9743dfb88af7a51d8337b9', NULL),
  (68, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704988457, NULL, 1795704989980, NULL, NULL, NULL, NULL, 1795704989306, 68, 0, 0, NULL, NULL, '5d122d030ae244848ca712e7b2f8f633', NULL),
  (69, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704988457, NULL, 1795704990057, NULL, NULL, NULL, NULL, 1795704989318, 69, 0, 0, NULL, NULL, '509375601ad54ba2b7bd2b07084e4d3c', NULL),
  (70, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704988457, NULL, 1795704990068, NULL, NULL, NULL, NULL, 1795704989556, 70, 0, 0, NULL, NULL, 'cddc7a421f934b3c938f0fe02111f751', NULL),
  (71, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704988457, NULL, 1795704988457, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1081b39c4f3049c8ac6d8844a122b5b9', NULL),
  (72, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704988457, NULL, 1795704989981, NULL, NULL, 'OFF', NULL, 1795704989317, 72, 0, 0, NULL, NULL, '8d090a92f569408497e90c48c5fcefa3', NULL),
  (73, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704988457, NULL, 1795704988457, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd7d02206563c46d086e865bd5f3ccb1d', NULL),
  (74, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704988457, NULL, 1795704989728, NULL, 'D000000003/1795704989.560785', NULL, NULL, 1795704989119, 74, 0, 0, NULL, NULL, '057f395050454f7a8116da5958937c86', NULL),
  (75, 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704988457, NULL, 1795704988457, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '04cad11eb9fe4c4a82baf79f142f979b', NULL),
  (76, 'dd-4e8d9478cba37ec5e97863e001878b8c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Test added” by alert', 0, NULL, 1795704990003, NULL, 1795704990003, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cf5365cc1f304b6e9b79203e2c909a86', NULL),
  (77, NULL, 'alert', 'alert:system', NULL, 'sent', 'hook_disabled', 0, NULL, 1795704991291, NULL, 1795704991291, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '93025adc7c614aa7bb3129b45e3314d6', 2),
  (78, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'hook_disabled', 0, NULL, 1795704991291, NULL, 1795704991291, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cba293798ea342138842148d1afc83e4', 2),
  (79, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'hook_disabled', 1, NULL, 1795704991291, NULL, 1795704991590, NULL, '<2b3e5b609d534cce8364960962db0bdb@example.com>', NULL, NULL, 1795704991388, 79, 0, 0, NULL, NULL, '2b3e5b609d534cce8364960962db0bdb', 2),
  (80, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704992832, NULL, 1795704993129, NULL, '<309080f11f6d4a0bbd567314c109f44c@example.com>', NULL, NULL, 1795704992980, 80, 0, 0, NULL, NULL, '309080f11f6d4a0bbd567314c109f44c', 3),
  (81, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704993097, NULL, 1795704993310, NULL, '<680cdecd95964e38b7749d902a074515@example.com>', NULL, NULL, 1795704993182, 81, 0, 0, NULL, NULL, '680cdecd95964e38b7749d902a074515', 4),
  (82, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704993515, NULL, 1795704993720, NULL, 'C000000001/1795704993.581693', NULL, NULL, 1795704993550, 82, 0, 0, NULL, NULL, 'a56af8a5868c419f8e42190c504b74a5', NULL),
  (83, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704993515, NULL, 1795704993802, NULL, '<7dd6ce0312df43b8bb3b4fa06fd46649@example.com>', NULL, NULL, 1795704993560, 83, 0, 0, NULL, NULL, '7dd6ce0312df43b8bb3b4fa06fd46649', NULL),
  (84, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704993515, NULL, 1795704993685, NULL, NULL, NULL, NULL, 1795704993593, 84, 0, 0, NULL, NULL, 'f507d61dc6a442418de2abc5e865624f', NULL),
  (85, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704993515, NULL, 1795704993683, NULL, NULL, NULL, NULL, 1795704993595, 85, 0, 0, NULL, NULL, '98dad29be0ca415ba3447d2593a30551', NULL),
  (86, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704993515, NULL, 1795704993715, NULL, NULL, NULL, NULL, 1795704993599, 86, 0, 0, NULL, NULL, '9c95978578644f00baf4dfbdf754e993', NULL),
  (87, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704993515, NULL, 1795704993515, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd6ec4a7a8cba4ecf82f7ac73c884cb38', NULL),
  (88, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704993515, NULL, 1795704993683, NULL, NULL, 'OFF', NULL, 1795704993594, 88, 0, 0, NULL, NULL, '7c492b0be5084c37b6c70287f374f27d', NULL),
  (89, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704993515, NULL, 1795704993515, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'cee2c181810240198894c1841849a84a', NULL),
  (90, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704993515, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '495490b1f7a24b2e8e84053f6d1336f2', NULL),
  (91, 'bf8cccfc-d336-4d2c-be65-c150dd444205', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704993515, NULL, 1795704993515, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b729e086e1bc45828427e65b0f1ae60e', NULL),
  (92, '7a40af5d-883c-46d5-9e05-12869009abc5', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795704993952, 1795704997728, NULL, NULL, NULL, NULL, NULL, 1795704994815, 92, 0, 0, NULL, 1795704996085, '15c6917b06ac40c191f894e2c7e98f1f', NULL),
  (93, '7a40af5d-883c-46d5-9e05-12869009abc5', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704993952, 1795704997202, NULL, NULL, NULL, NULL, NULL, 1795704994827, 93, 0, 0, NULL, 1795704996030, '58c634ff826347259fca6493d4eb6f2b', NULL),
  (94, '7a40af5d-883c-46d5-9e05-12869009abc5', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795704993952, 1795704999860, NULL, NULL, NULL, NULL, NULL, 1795704994224, 94, 0, 0, NULL, 1795704997094, 'b9dac114a1554a37808be2e3cedf8532', NULL),
  (95, '7a40af5d-883c-46d5-9e05-12869009abc5', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704993952, 1795704997207, NULL, NULL, NULL, NULL, NULL, 1795704994095, 95, 0, 0, NULL, 1795704995767, '0706cedb6c5549819ac6905f2e356eed', NULL),
  (96, '7a40af5d-883c-46d5-9e05-12869009abc5', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704993952, 1795704997392, NULL, NULL, NULL, NULL, NULL, 1795704994136, 96, 0, 0, NULL, 1795704995780, '32741ff973124192ab0270a84f5aaa46', NULL),
  (97, '7a40af5d-883c-46d5-9e05-12869009abc5', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704993952, NULL, 1795704993952, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e0b1ddad80014987b68b00aa0138d647', NULL),
  (98, '7a40af5d-883c-46d5-9e05-12869009abc5', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704993952, 1795704999536, NULL, NULL, NULL, 'ON', NULL, 1795704993990, 98, 0, 0, NULL, 1795704996694, '6d0ae312db154d0f963e0c4b55531dd2', NULL),
  (99, '7a40af5d-883c-46d5-9e05-12869009abc5', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795704993952, 1795704997227, NULL, NULL, NULL, 'OFF', NULL, 1795704994179, 99, 0, 0, NULL, 1795704995707, '752bd5514a9545059a1380b214fa0703', NULL),
  (100, '7a40af5d-883c-46d5-9e05-12869009abc5', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704993952, NULL, 1795704993952, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b8d08a2dc9ff4e1aac3360ac4145f5e2', NULL),
  (101, '7a40af5d-883c-46d5-9e05-12869009abc5', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704993952, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e5dccd30faed4ec09047a0b227c145a8', NULL),
  (102, '7a40af5d-883c-46d5-9e05-12869009abc5', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704993952, NULL, 1795704993952, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5e9bb74df84443dca0eaf2fd6fbe9f7a', NULL),
  (103, '7a40af5d-883c-46d5-9e05-12869009abc5', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704993952, 1795704997657, NULL, NULL, NULL, NULL, NULL, 1795704994259, 103, 0, 0, NULL, 1795704995682, 'febe0f1acbda4289906170c9796f134e', NULL),
  (104, '7a40af5d-883c-46d5-9e05-12869009abc5', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704993952, 1795705000556, NULL, NULL, NULL, NULL, NULL, 1795704993986, 104, 0, 0, NULL, 1795704997040, '80e09200c007484aaad44e3936a930cf', NULL),
  (105, '7a40af5d-883c-46d5-9e05-12869009abc5', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704993952, 1795704999390, NULL, NULL, NULL, NULL, NULL, 1795704994001, 105, 0, 0, NULL, 1795704997102, '21c56c52984245819adccb35f2133c91', NULL),
  (106, '7a40af5d-883c-46d5-9e05-12869009abc5', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704993952, NULL, 1795704993952, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a70437344e614d5d881787209a3f60d7', NULL),
  (107, '589645a3-f5f7-4cef-a390-31573b2e6bae', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704994586, 1795705000556, NULL, NULL, NULL, NULL, NULL, 1795704995199, 104, 0, 0, NULL, 1795704997040, '8f85e1b41bec467b873e5c2393c4235b', NULL),
  (108, '589645a3-f5f7-4cef-a390-31573b2e6bae', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704994586, NULL, 1795704994586, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '01eaef50a505475081f5810e7809ea09', NULL),
  (109, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704995368, 1795704998475, NULL, NULL, NULL, NULL, NULL, 1795704995466, 109, 0, 0, NULL, 1795704997107, 'aa20c48db0054729a53db381fb9af7b4', 5);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704999390, 1795704999390, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704997657, 1795704997657, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704997202, 1795704997202, NULL, NULL, 'email'),
  ('slack:@bob', 1795705000556, 1795705000556, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704991020, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704997728, 1795704997728, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704999536, 1795704999536, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704999860, 1795704999860, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704997227, 1795704997227, NULL, NULL, 'teams'),
  ('webhook:1', 1795704997207, 1795704997207, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704997392, 1795704997392, NULL, NULL, 'webhook'),
  ('mailto:alice@example.com', NULL, 1795704992603, NULL, NULL, 'email'),
  ('mailto:carol@example.com', 1795704998475, 1795704998475, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '169a6f72-5d92-4138-8452-2528ddbf7611', 9, 0, 1795704960492, NULL),
  (2, 'bob', '169a6f72-5d92-4138-8452-2528ddbf7611', 15, 0, 1795704960492, NULL),
  (3, 'carol', '169a6f72-5d92-4138-8452-2528ddbf7611', 11, 0, 1795704960492, NULL),
  (4, 'system', '169a6f72-5d92-4138-8452-2528ddbf7611', 6, 0, 1795704960492, NULL),
  (5, 'system', NULL, 16, 0, 1795704963141, 1),
  (6, 'alice', NULL, 17, 0, 1795704963141, 1),
  (7, 'alice', '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 26, 0, 1795704963533, NULL),
  (8, 'carol', '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 28, 0, 1795704963533, NULL),
  (9, 'system', '294e93e6-8f7c-441a-b315-fe7d9e0ba6ec', 24, 0, 1795704963533, NULL),
  (10, 'bob', '07433aaa-dc81-47aa-82ea-71eebaddc5a3', 30, 0, 1795704963589, NULL),
  (11, 'alice', '18226ff8-674e-4f42-b51e-83ecd3a6893c', 37, 0, 1795704963658, NULL),
  (12, 'carol', '18226ff8-674e-4f42-b51e-83ecd3a6893c', 42, 0, 1795704963658, NULL),
  (13, 'system', '18226ff8-674e-4f42-b51e-83ecd3a6893c', 36, 0, 1795704963658, NULL),
  (14, 'alice', '093887a5-2f3e-4173-aa55-66b1008c12a1', 46, 0, 1795704963850, NULL),
  (15, 'system', '093887a5-2f3e-4173-aa55-66b1008c12a1', 45, 0, 1795704963850, NULL),
  (16, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 47, 0, 1795704965385, NULL),
  (17, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 48, 0, 1795704965446, NULL),
  (18, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704965513, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 54, 0, 1795704965513, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795704965639, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 58, 0, 1795704965639, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 61, 0, 1795704965734, NULL),
  (23, 'system', 'calendar-sla-4712-due_today@2026-11-26', 64, 0, 1795704987353, NULL),
  (24, 'alice', 'dd-b17ed3ec0beedcbb736430adbd7034b9', 73, 0, 1795704988457, NULL),
  (25, 'carol', 'dd-b17ed3ec0beedcbb736430adbd7034b9', 75, 0, 1795704988457, NULL),
  (26, 'system', 'dd-b17ed3ec0beedcbb736430adbd7034b9', 71, 0, 1795704988457, NULL),
  (27, 'alice', 'dd-4e8d9478cba37ec5e97863e001878b8c', 76, 0, 1795704990003, NULL),
  (28, 'system', NULL, 77, 0, 1795704991291, 2),
  (29, 'alice', NULL, 78, 0, 1795704991291, 2),
  (30, 'alice', 'bf8cccfc-d336-4d2c-be65-c150dd444205', 89, 0, 1795704993515, NULL),
  (31, 'carol', 'bf8cccfc-d336-4d2c-be65-c150dd444205', 91, 0, 1795704993515, NULL),
  (32, 'system', 'bf8cccfc-d336-4d2c-be65-c150dd444205', 87, 0, 1795704993515, NULL),
  (33, 'alice', '7a40af5d-883c-46d5-9e05-12869009abc5', 100, 0, 1795704993952, NULL),
  (34, 'bob', '7a40af5d-883c-46d5-9e05-12869009abc5', 106, 0, 1795704993952, NULL),
  (35, 'carol', '7a40af5d-883c-46d5-9e05-12869009abc5', 102, 0, 1795704993952, NULL),
  (36, 'system', '7a40af5d-883c-46d5-9e05-12869009abc5', 97, 0, 1795704993952, NULL),
  (37, 'bob', '589645a3-f5f7-4cef-a390-31573b2e6bae', 108, 0, 1795704994586, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296992060),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:37801/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:37801/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:37801/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704986978),
  ('sla', '4712', 'due_today@2026-11-26', 1795704987528),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704987670);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704958121, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795708556478, 0, NULL, 1795704956478, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795705016461, 0, NULL, 1795704956461, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795705856463, 0, NULL, 1795704956463, NULL, 0, NULL, 3, NULL),
  ('defectdojo-imports', 'recurring', NULL, 1795705016724, 0, NULL, 1795704956724, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704962.274116', 1795704962722, 7, 1, 1, 1, 0, 1795704962722);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'Ch2Pb0kaWCjPCr2YLoC8bXaTHlFCK2bMUgCtk5dSGC8', 1795705592762, 0),
  ('U000000005', 'carol', 'Nbrw280eGlciGjZ5Eoc99WclxUr4FLkGywWqZZ2X-zc', 1795705595360, 0);

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
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704962280, 1795704962280, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795704962806, 1795704962806, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 62, 1, 1795704989301, 1795704989301, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:@carol', '1287545545911f6a4e8e03bbae5252613c21597ca75c11f0863e3abc3b90e7f7', 74, 1, 1795704989728, 1795704989728, 3, 'scan_added', 'card-vault', 'nightly', 'http://127.0.0.1:37801/test/11'),
  ('slack:C000000001', '1287545545911f6a4e8e03bbae5252613c21597ca75c11f0863e3abc3b90e7f7', 66, 1, 1795704990843, 1795704990843, 3, 'scan_added', 'card-vault', 'nightly', 'http://127.0.0.1:37801/test/11'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 82, 1, 1795704993720, 1795704993720, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704991600),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704991779),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704991943),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704992126),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704992154),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704992203),
  ('1000007.424242.0000000000000000538454127b096493', 1795704992299),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704992322),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704992415),
  ('Ev000000001', 1795704992664),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704992743),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704992984),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704995325);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704957190, 'the API, starting token', 'The account alice: made'),
  (2, 1795704957708, 'the API, starting token', 'The account bob: made'),
  (3, 1795704957828, 'the API, starting token', 'The account carol: made'),
  (4, 1795704957855, 'the API, starting token', 'The account dave: made'),
  (5, 1795704958191, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704958329, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704958400, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704958446, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704958510, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704958590, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704958649, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704958761, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704959312, 'the API, starting token', 'Route 1: made'),
  (14, 1795704959470, 'the API, starting token', 'Route 2: made'),
  (15, 1795704959717, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704960121, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704991852, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704992069, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704992136, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704992183, 'bob', 'When bob is told: changed'),
  (21, 1795704992256, 'carol', 'When carol is told: changed'),
  (22, 1795704992387, 'alice', 'Route 3: made'),
  (23, 1795704992523, 'erin@example.com', 'The account erin@example.com: made');

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
  ('test_imports', 2, 'DONE', 'CHANGES', 0, 100, 1795704687000, 1795704987000, 1, NULL, NULL),
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704957763, 0, NULL, NULL),
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704957972, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704958168, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704958364, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704958558, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704958776, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704690000, 1795704990000, 3, 1795704990095, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704690000, 1795704990000, 1, 1795704990251, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704690000, 1795704990000, 2, 1795704990461, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704690000, 1795704990000, 1, 1795704960857, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704690000, 1795704990000, 3, 1795704962283, NULL),
  ('risk_acceptance', 2, 'REFUSED', 'WHOLE', 0, 100, NULL, NULL, 0, NULL, 'the token may not read it (403)'),
  ('notification_webhooks', 2, 'DONE', 'PLAIN', 0, 100, NULL, 1795704991275, 0, NULL, NULL);

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
  (1, 'http://127.0.0.1:37801', 2, 1795704986647, 1795704991319, 1795704991319, NULL, NULL, NULL, 1795705291307, NULL, 'risk_acceptance');

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
  ('defectdojo', 1795704965178, 1795704990030, 'test_added', 'http://127.0.0.1:37801', 'accepted', 'dd-4e8d9478cba37ec5e97863e001878b8c', 'test_added', 7, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704958014);

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
  (1, 'sync_incomplete', 'Some of DefectDojo can''t be read', 'risk_acceptance: the token may not read it (403). So expiring risk acceptances are not announced.'||char(10)||'Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.', NULL, 3, 1795704963130, NULL),
  (2, 'hook_disabled', 'DefectDojo has disabled its webhook “old bell” to Dojobell', 'DefectDojo could not send to it (“Exception: Connection refused”) and sends nothing to it any more. Fix the cause, then open it in DefectDojo under Configuration, Notification Webhooks, and save it: that sends a ping and enables it again. DefectDojo does not send what it could not send meanwhile; the sync announces the imports.', NULL, 3, 1795704991287, NULL),
  (5, 'link_code', '', '', 'MbfPtuu54ubHbmsJLy6X0y4aO3YDWH3bi8BI+G3alMuyXPOXSDkgIaIN0AkLATw7ZlDgvdA1cjTuiBPjdJri96hvro/oeNtlbpIIZqwYwt9UR/hItFRTgg+s5DDAvYKyNS3kLyrL3RZnoWss9bITVQKSQafFDN91HKv6bWef7is9dUe9889MoV57A2b/Ej7bemM4yWnrdhoEkWOKrazRQfSzajkXKQ2W65QrNDkzBNoWkeAh6PsWc+Ad', NULL, 1795704995367, 1795705595360);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704992762),
  ('asked_for', 'dave@example.com', 1795704992762),
  ('asked_by', 'U000000005', 1795704993057),
  ('asked_for', 'carol@example.com', 1795704993057),
  ('asked_by', 'U000000005', 1795704995360),
  ('asked_for', 'carol@example.com', 1795704995360);

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
  (1, 'dojo.example.com/test/7', '21,22,23,24,25||', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795704965483, NULL, 1795704965483),
  (2, '127.0.0.1:37801/test/11', '11||', 'dd-b17ed3ec0beedcbb736430adbd7034b9', 1795704987970, NULL, 1795704987970);

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
  (1, 1795704967804, 12, '12||', '', '', '', '', '', 1);

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
INSERT INTO "disabled_hook_endpoints" (id, name, note, since) VALUES
  (2, 'old bell', 'Exception: Connection refused', NULL);

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
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704965259),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704965438),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704965483),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704965590),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704965730),
  ('defectdojo:http://127.0.0.1:37801', 'dd-b17ed3ec0beedcbb736430adbd7034b9', 'dd-b17ed3ec0beedcbb736430adbd7034b9', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704987970),
  ('defectdojo:http://127.0.0.1:37801', 'dd-4e8d9478cba37ec5e97863e001878b8c', 'dd-4e8d9478cba37ec5e97863e001878b8c', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704989994);

CREATE TABLE test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
INSERT INTO "test_pages" (page, product, engagement, name, at) VALUES
  ('dojo.example.com/test/7', 'fresh---channel-----bold---', 'fresh---eng---x-', 'Generic Findings Import', 1795704965483),
  ('127.0.0.1:37801/test/11', 'card-vault', 'nightly', 'Trivy Scan', 1795704989994);

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
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',37);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',109);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',5);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('scans',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
