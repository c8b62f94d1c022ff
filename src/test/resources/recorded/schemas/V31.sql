-- The database that commit d79a6dc left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:38:56.493', 34, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:38:56.522', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:38:56.552', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:38:56.591', 13, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:38:57.108', 30, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:38:57.451', 83, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:38:57.498', 12, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:38:57.542', 20, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:38:57.611', 29, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:38:57.645', 5, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:38:57.854', 116, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:38:57.964', 40, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:38:57.988', 12, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:38:58.035', 5, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:38:58.292', 87, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:38:58.409', 50, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:38:58.446', 9, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:38:58.583', 74, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:38:58.674', 49, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:38:58.776', 15, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:38:58.815', 7, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:38:58.840', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:38:58.874', 7, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:38:58.907', 1, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:38:58.933', 12, 1),
  (26, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:38:58.950', 3, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703986680, NULL, '3cb53847-cb4e-4332-a096-695b84a08916'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, '02fa64e5-87cc-4f6a-825a-c3dd8a6de358'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, '5ffd089a-7ed0-4a44-b092-72d1b87e59d1'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '2b6109c4-578f-4610-87ed-3ee941e0b183'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'd4a08cef-8a89-4459-9adf-12645ddd239e');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:38063/product/type/1', '127.0.0.1:38063/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:38063/product/1', 'members', '127.0.0.1:38063/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:38063/product/5', 'members', '127.0.0.1:38063/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:38063/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:38063/engagement/3'),
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
  ('secret_probe', '2qQ8pn9RsVU2kaspOKxGl+Gn53/iajbqtRREM8pbkfuppTbo'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:40:51.355011345Z'),
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
  ('a6b63b7c4a7ce727', 'EO+VrppW5nzPigdzmbyReqckSy/kwPUDVu2eNE45zSFWOmjZ1U86JrKCYih5Kju/kRYTV4Q9EOK6UjANpQZ5NZ8=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'fucxNCzcIfsFMHHZat6MdwmPDJdqv3YjwjkY1PhyNJH6Ll1SA9dleFQeO+OqslhEkKk3lGUJRq0T2YEB87Aab8U=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'Vv/TetNteNYQFlHrSSMqTkRhEgVZvTo6GUthdiedPXz1c2lNkZTSs6sTmC5zNpeKrBsk', NULL, 'active_tmp', 'It failed at 2026-11-26T14:41:09Z: The webhook answered 503', 0, 0, 1795704066906, 1795704069612, 3, NULL, 'O+HJ7zh9Jk7cVQrhoSa+5+RARgBlhHhGY5r4+fJeofIFlYdjGOmkHbr1HsghkSyUyB8YM+/OJpajniIbzDEcGQ=='),
  (2, 'Chat bridge', '', 'X-Api-Key', '42Eugfu74Xo9lMYGvtNG3u4PvxwmgxxpPzE6oo/Sodmd0ExwgVgYxala/EDqt4bkMQ==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:41:08Z: The webhook answered 503', 0, 0, 1795704066905, 1795704068465, 2, NULL, 'spjQtL/UqNibgC7p6gscdFAq0jWmH4ikY4KcCFhcQTKK0Wc78FRuAlKjXTUDD+WxQgbLlpsKstp8q6Bmj/XJ71cI');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'd18a567e6be7361a620c653f8a0321fcad22b720ff52febc2ed3eb4bbbc6bc07', 1795703940144);

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
  ('5846cece-7e95-4c54-85f1-908d24f9f81a', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795703991257),
  ('33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704000313),
  ('88303317-e733-4335-9d92-0ed9ad561afc', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704000489),
  ('5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704000873),
  ('b8b94cff-1470-487c-a162-758c02be2bfb', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704002614),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704007627),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704007693),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704007737),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704007808),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704008450),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704053444),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704056148),
  ('ee4a3109-5a49-40eb-a636-e99f47fd55ab', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704056933),
  ('256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704065007),
  ('e879b3cb-0a82-4417-a236-bb179e0befe7', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704065985),
  ('f2de644d-15d4-4900-bc6d-61f121ce536c', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:38063/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704067327);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704053444),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795704056148),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', 'ee4a3109-5a49-40eb-a636-e99f47fd55ab', 1795704056933);

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
  (1, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703992525, NULL, 1795703998179, NULL, 'C000000001/1795703997.212164', NULL, NULL, 1795703994832, 1, 0, 0, NULL, NULL, '4e3ddea2ccb44564a929e23feac2c5ea', NULL),
  (2, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703992525, NULL, 1795703998351, NULL, '<193f61aa3e2240edb0bca8a97a0e2cdb@example.com>', NULL, NULL, 1795703994726, 2, 0, 0, NULL, NULL, '193f61aa3e2240edb0bca8a97a0e2cdb', NULL),
  (3, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703992525, NULL, 1795703997807, NULL, NULL, NULL, NULL, 1795703994726, 3, 0, 0, NULL, NULL, 'f933352024c54f6b93df6e5948218b51', NULL),
  (4, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703992525, NULL, 1795703997919, NULL, NULL, NULL, NULL, 1795703994709, 4, 0, 0, NULL, NULL, 'b5a2ddcd1698450c88fba844199573de', NULL),
  (5, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703992525, NULL, 1795703997517, NULL, NULL, NULL, NULL, 1795703994727, 5, 0, 0, NULL, NULL, 'a438ce3eea7f4bf2b2ee9147aaf174cc', NULL),
  (6, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703992525, NULL, 1795703992525, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '627b0e6f747d4253ba6bc9998fa51f6e', NULL),
  (7, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703992525, NULL, 1795703997761, NULL, 'C000000002/1795703996.372150', 'ON', NULL, 1795703994724, 7, 0, 0, NULL, NULL, 'fb47b90a9dec475f88d743e4e5cccb71', NULL),
  (8, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703992525, NULL, 1795703997357, NULL, NULL, 'OFF', NULL, 1795703994773, 8, 0, 0, NULL, NULL, '23319ac6bc78497b91b27d14c6e92996', NULL),
  (9, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703992525, NULL, 1795703992525, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2f9d870b679c456d99982eee52341af1', NULL),
  (10, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703992525, NULL, 1795703997678, NULL, 'D000000004/1795703996.420381', NULL, NULL, 1795703994724, 10, 0, 0, NULL, NULL, '76f88f32156e49ad9b3136e9272497ab', NULL),
  (11, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703992525, NULL, 1795703992525, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '08d9c59be4b34244b378f215d6ef6846', NULL),
  (12, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703992525, NULL, 1795703999510, NULL, '<362b8229c7ee4ddda1f79996a6f91903@example.com>', NULL, NULL, 1795703994655, 12, 0, 0, NULL, NULL, '362b8229c7ee4ddda1f79996a6f91903', NULL),
  (13, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703992525, NULL, 1795703997652, NULL, 'D000000003/1795703996.229434', NULL, NULL, 1795703994674, 13, 0, 0, NULL, NULL, 'daa74d6f2e3d4cc3bf1a4ab86c12c6d8', NULL),
  (14, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703992525, NULL, 1795703999151, NULL, '<3591417162c84174b4f4e7ff27972506@example.com>', NULL, NULL, 1795703994397, 14, 0, 0, NULL, NULL, '3591417162c84174b4f4e7ff27972506', NULL),
  (15, '5846cece-7e95-4c54-85f1-908d24f9f81a', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703992525, NULL, 1795703992525, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '651f33a357ec409fab0361869bc5e96f', NULL),
  (16, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704000319, NULL, 1795704002756, NULL, 'C000000001/1795704001.498439', NULL, NULL, 1795704000869, 16, 0, 0, NULL, NULL, '6449a2ecc9e44dbab5b51517964e281e', NULL),
  (17, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704000319, NULL, 1795704004051, NULL, '<54be7507202e4dd28e8625de12e42c28@example.com>', NULL, NULL, 1795704001029, 17, 0, 0, NULL, NULL, '54be7507202e4dd28e8625de12e42c28', NULL),
  (18, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704000319, NULL, 1795704004416, NULL, NULL, NULL, NULL, 1795704001539, 18, 0, 0, NULL, NULL, '78cb7c800bf54a289d1492b4c67da6df', NULL),
  (19, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704000319, NULL, 1795704004439, NULL, NULL, NULL, NULL, 1795704001724, 19, 0, 0, NULL, NULL, '9adcd8bd972c4e82b7f9ce1576fdc569', NULL),
  (20, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704000319, NULL, 1795704004523, NULL, NULL, NULL, NULL, 1795704001807, 20, 0, 0, NULL, NULL, '1770cb104d224b2ba78346e3da2df2b3', NULL),
  (21, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704000319, NULL, 1795704000319, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c89ddf0d15014f14826c0c82cb21fe2a', NULL),
  (22, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704000319, NULL, 1795704003413, NULL, NULL, 'OFF', NULL, 1795704001255, 22, 0, 0, NULL, NULL, '66e133abb1a343c2a6425c4ae03ad6a1', NULL),
  (23, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704000319, NULL, 1795704000319, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '71dde4a8e1d842fba05960fd2d00ed32', NULL),
  (24, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704000319, NULL, 1795704002162, NULL, 'D000000004/1795704001.551689', NULL, NULL, 1795704000615, 24, 0, 0, NULL, NULL, 'b710ae52ea74430dbdb65480104c4723', NULL),
  (25, '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704000319, NULL, 1795704000319, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b235222210e6415fa52d64a0754032a4', NULL),
  (26, '88303317-e733-4335-9d92-0ed9ad561afc', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704000588, NULL, 1795704004055, NULL, 'D000000003/1795704003.593118', NULL, NULL, 1795704002122, 26, 0, 0, NULL, NULL, '4188dd95ee694552bf1491cbb3f6bd72', NULL),
  (27, '88303317-e733-4335-9d92-0ed9ad561afc', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704000588, NULL, 1795704000588, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0c1fe7945a394fd2b9e4189ffe8b1711', NULL),
  (28, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704000919, NULL, 1795704005528, NULL, 'C000000001/1795704005.202069', NULL, NULL, 1795704005088, 28, 0, 0, NULL, NULL, '0735c68824cb44b6976043dd9df7ba07', NULL),
  (29, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704000919, NULL, 1795704005923, NULL, '<01bd11c3689745c5acafaffd5b5b7f25@example.com>', NULL, NULL, 1795704005363, 29, 0, 0, NULL, NULL, '01bd11c3689745c5acafaffd5b5b7f25', NULL),
  (30, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'merged', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704000919, NULL, 1795704004416, 18, NULL, NULL, NULL, 1795704001539, 18, 0, 0, NULL, NULL, '70bb3a2ed5994b02b623410bfec3be74', NULL),
  (31, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704000919, NULL, 1795704005209, NULL, NULL, NULL, NULL, 1795704004757, 31, 0, 0, NULL, NULL, '813c2266080349349a749cbee10b8261', NULL),
  (32, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704000919, NULL, 1795704005207, NULL, NULL, NULL, NULL, 1795704004966, 32, 0, 0, NULL, NULL, 'f4a7cc2d974b46cba97aca7c860b0a22', NULL),
  (33, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704000919, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '686cfb7b0b6e48d7b619dbb5cbd39a57', NULL),
  (34, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704000919, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '84c9b35fcfee4d75a36ffa3f410431c8', NULL),
  (35, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2be8670d3212491d9be7c80e3e277e23', NULL),
  (36, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '32dc4981769c4a86b69f3a571b7ebd65', NULL),
  (37, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b45e9e1e4b0949c38299d0edeebd8304', NULL),
  (38, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704000919, NULL, 1795704005749, NULL, 'D000000004/1795704005.429227', NULL, NULL, 1795704005140, 38, 0, 0, NULL, NULL, '859bc520c3ea4a76b3f5e94e325b48b7', NULL),
  (39, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704000919, NULL, 1795704000919, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '046235ba962a453d846f98bcee66ea8d', NULL),
  (40, '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704000919, NULL, 1795704004968, NULL, '<f1e9525dddd1430cbf5170992f299b1d@example.com>', NULL, NULL, 1795704002208, 40, 0, 0, NULL, NULL, 'f1e9525dddd1430cbf5170992f299b1d', NULL),
  (41, 'b8b94cff-1470-487c-a162-758c02be2bfb', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704003028, NULL, 1795704005528, 28, NULL, NULL, NULL, 1795704005088, 28, 0, 0, NULL, NULL, 'b066defc592d417c9c21ff2168a6d8b8', NULL),
  (42, 'b8b94cff-1470-487c-a162-758c02be2bfb', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704003028, NULL, 1795704003028, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9b235be80a4c4b1e8c0910b6580076dc', NULL),
  (43, 'b8b94cff-1470-487c-a162-758c02be2bfb', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704003028, NULL, 1795704003028, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '771a8c40545f4e149c53b5f7dd4f55b5', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704007647, NULL, 1795704007647, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1dc716b0e0004bde8817808e89101e61', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704007699, NULL, 1795704007699, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '29fb3091eaf14a58bc0987e1bfc4b258', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704007747, NULL, 1795704009449, NULL, 'C000000001/1795704008.463043', NULL, NULL, 1795704007776, 46, 0, 0, NULL, NULL, '5fcd02c067ad40a082ebcf2a227cad06', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704007747, NULL, 1795704010070, NULL, '<f4773d0594c143b1bf05c9d3342fd5ce@example.com>', NULL, NULL, 1795704008194, 47, 0, 0, NULL, NULL, 'f4773d0594c143b1bf05c9d3342fd5ce', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704007747, NULL, 1795704009808, NULL, NULL, NULL, NULL, 1795704008396, 48, 0, 0, NULL, NULL, '7845fc37ec454d12b692862e35b4d3c2', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704007747, NULL, 1795704009630, NULL, NULL, NULL, NULL, 1795704008425, 49, 0, 0, NULL, NULL, '3f3b73678516487180b1290106c06e8a', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704007747, NULL, 1795704010070, NULL, NULL, NULL, NULL, 1795704008436, 50, 0, 0, NULL, NULL, 'eef5911ed92a4105a0517291babff91b', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704007747, NULL, 1795704007747, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '03b16d8aa33648c1aeea1d072f01e664', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704007747, NULL, 1795704007747, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ac0a8b49c70948ffb23e5d868e23d814', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704007747, NULL, 1795704008367, NULL, 'D000000003/1795704008.141742', NULL, NULL, 1795704007772, 53, 0, 0, NULL, NULL, '1aca317aa7df40be91edac1698323998', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704007747, NULL, 1795704010472, NULL, '<910350d966384619a957b309565c24f6@example.com>', NULL, NULL, 1795704008078, 54, 0, 0, NULL, NULL, '910350d966384619a957b309565c24f6', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704007747, NULL, 1795704007747, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c2748fc6286744919c049c323eb80fed', NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704007747, NULL, 1795704008381, NULL, 'D000000004/1795704008.149391', NULL, NULL, 1795704007780, 56, 0, 0, NULL, NULL, '57dff67a7a8d4fbf97f39813438b054c', NULL),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704007747, NULL, 1795704007747, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c61282c3e9ed45aca892785fa8a3aac2', NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704007747, NULL, 1795704010480, NULL, '<983728ffeaff443fad85e0994e3b6abf@example.com>', NULL, NULL, 1795704008086, 58, 0, 0, NULL, NULL, '983728ffeaff443fad85e0994e3b6abf', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704008024, NULL, 1795704010965, NULL, 'C000000001/1795704010.949197', NULL, NULL, 1795704010843, 59, 0, 0, NULL, NULL, 'd2b8d0a9ac7740bb8e7bea9385636532', NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704008024, NULL, 1795704011863, NULL, '<6c4cdb22654c48b09511d271ec8d903a@example.com>', NULL, NULL, 1795704011623, 60, 0, 0, NULL, NULL, '6c4cdb22654c48b09511d271ec8d903a', NULL),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704008024, NULL, 1795704008024, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c8a8d32c3c6e45f4afd10fa540d4099d', NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704008024, NULL, 1795704008024, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '27ac59461a9041e6939af714f9713cc8', NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704008475, NULL, 1795704010667, NULL, 'D000000003/1795704010.286223', NULL, NULL, 1795704009877, 63, 0, 0, NULL, NULL, '35c5e6adab6d450c86923dc495829869', NULL),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704008475, NULL, 1795704008475, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0fc7f99cad1f470eb7cf37d3e500174f', NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704056230, NULL, 1795704060368, NULL, 'C000000001/1795704059.360750', NULL, NULL, 1795704058264, 65, 0, 0, NULL, NULL, 'a18cd5667a4940d4a2d7e4102e3d57f7', NULL),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704056230, NULL, 1795704061515, NULL, '<60be6625336a40fc837d7fadb82f3116@example.com>', NULL, NULL, 1795704058428, 66, 0, 0, NULL, NULL, '60be6625336a40fc837d7fadb82f3116', NULL),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704056230, NULL, 1795704056230, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'afacd68c59404b43b92b6376ee480961', NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704056230, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '489eb84a5c1f46f7aa7455fbd8964e79', NULL),
  (69, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704064154, NULL, 1795704064498, NULL, '<8594200b13c24190bf25e4c9abf37676@example.com>', NULL, NULL, 1795704064272, 69, 0, 0, NULL, NULL, '8594200b13c24190bf25e4c9abf37676', 1),
  (70, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704064507, NULL, 1795704064787, NULL, '<d29df143d3fa46e19cf5a9abdc5acb86@example.com>', NULL, NULL, 1795704064594, 70, 0, 0, NULL, NULL, 'd29df143d3fa46e19cf5a9abdc5acb86', 2),
  (71, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704065090, NULL, 1795704065483, NULL, 'C000000001/1795704065.269593', NULL, NULL, 1795704065177, 71, 0, 0, NULL, NULL, '426dedf897b1434491715cc2ab1c5bff', NULL),
  (72, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704065090, NULL, 1795704065498, NULL, '<59d7d51d0a074be6ae9c20be081f4fbf@example.com>', NULL, NULL, 1795704065217, 72, 0, 0, NULL, NULL, '59d7d51d0a074be6ae9c20be081f4fbf', NULL),
  (73, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704065090, NULL, 1795704065625, NULL, NULL, NULL, NULL, 1795704065335, 73, 0, 0, NULL, NULL, '5c963df95ac14dcd9b94ae9b1816f056', NULL),
  (74, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704065090, NULL, 1795704065777, NULL, NULL, NULL, NULL, 1795704065384, 74, 0, 0, NULL, NULL, 'f8466ceee2824611a5f8377d0b624367', NULL),
  (75, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704065090, NULL, 1795704065781, NULL, NULL, NULL, NULL, 1795704065408, 75, 0, 0, NULL, NULL, '0f25d45528714a8790864def6e1a1565', NULL),
  (76, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704065090, NULL, 1795704065090, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3ba00289a5264c679142240946e9fa1f', NULL),
  (77, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704065090, NULL, 1795704065667, NULL, NULL, 'OFF', NULL, 1795704065355, 77, 0, 0, NULL, NULL, '575d2998e0f84f7ca74c3e60a1440ac3', NULL),
  (78, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704065090, NULL, 1795704065090, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '91180bfd602c4dfab731a8c89bd7b348', NULL),
  (79, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704065090, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2c6981b2ac4e4456a26900adac5409d6', NULL),
  (80, '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704065090, NULL, 1795704065090, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c6a18cca5e4d4e658f355bede79b5be2', NULL),
  (81, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795704066059, 1795704069740, NULL, NULL, NULL, NULL, NULL, 1795704067075, 81, 0, 0, NULL, 1795704068733, '28dfebf7b5ed48f3bab0f87943b8b368', NULL),
  (82, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704066059, 1795704070421, NULL, NULL, NULL, NULL, NULL, 1795704067025, 82, 0, 0, NULL, 1795704068789, 'ed441a499dea4f979af8ed6a30832d68', NULL),
  (83, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795704066059, 1795704070159, NULL, NULL, NULL, NULL, NULL, 1795704066394, 83, 0, 0, NULL, 1795704068451, '2aca5f2adbf643108ef0318df0d9e19a', NULL),
  (84, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704066059, 1795704072013, NULL, NULL, NULL, NULL, NULL, 1795704066419, 84, 0, 0, NULL, 1795704069672, '5cf7a3269f5542d4ad5f1877024ff7bb', NULL),
  (85, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704066059, 1795704070147, NULL, NULL, NULL, NULL, NULL, 1795704066420, 85, 0, 0, NULL, 1795704068527, '1b46ca4c936a46d288d283b8abaf51b7', NULL),
  (86, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704066059, NULL, 1795704066059, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b70fea1befff4af8a39f29508998146a', NULL),
  (87, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704066059, 1795704071115, NULL, NULL, NULL, 'ON', NULL, 1795704066130, 87, 0, 0, NULL, 1795704069099, '54500e80ac69493699fe08111cc6bd62', NULL),
  (88, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795704066059, 1795704069937, NULL, NULL, NULL, 'OFF', NULL, 1795704066241, 88, 0, 0, NULL, 1795704068031, 'b299511e7bbe4fddb1412001226d85f2', NULL),
  (89, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704066059, NULL, 1795704066059, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dfeed23aa63d4e0ea340a9f463d5e00d', NULL),
  (90, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704066059, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8ad223c6448b4a708e801facb7524496', NULL),
  (91, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704066059, NULL, 1795704066059, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4c296d656bbe4b87bff600978c71a998', NULL),
  (92, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704066059, 1795704072369, NULL, NULL, NULL, NULL, NULL, 1795704066187, 92, 0, 0, NULL, 1795704069589, 'ff1b068341d948d2a37f56f83382a2f1', NULL),
  (93, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704066059, 1795704072284, NULL, NULL, NULL, NULL, NULL, 1795704066123, 93, 0, 0, NULL, 1795704069600, '37a2c3d0c95f4013a753c6a57ea1c5d4', NULL),
  (94, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704066059, 1795704073117, NULL, NULL, NULL, NULL, NULL, 1795704066159, 94, 0, 0, NULL, 1795704069598, '160b111d5127402b80703b7059e10e62', NULL),
  (95, 'e879b3cb-0a82-4417-a236-bb179e0befe7', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704066059, NULL, 1795704066059, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '83bd3bdfef4d421db775981a06df893d', NULL),
  (96, 'f2de644d-15d4-4900-bc6d-61f121ce536c', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704067344, 1795704072284, NULL, NULL, NULL, NULL, NULL, 1795704067502, 93, 0, 0, NULL, 1795704069600, '111b36deaed944ada1c9bc3f155ab652', NULL),
  (97, 'f2de644d-15d4-4900-bc6d-61f121ce536c', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704067344, NULL, 1795704067344, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '16b2d756007d42018c46bb1f491e5f0a', NULL),
  (98, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704068043, 1795704070324, NULL, NULL, NULL, NULL, NULL, 1795704068097, 98, 0, 0, NULL, 1795704069238, 'ca4a3fcc92f1424aa65f422bc864332d', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704073117, 1795704073117, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704072369, 1795704072369, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704070421, 1795704070421, NULL, NULL, 'email'),
  ('slack:@bob', 1795704072284, 1795704072284, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704009497, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704069740, 1795704069740, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704071115, 1795704071115, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704070159, 1795704070159, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704069937, 1795704069937, NULL, NULL, 'teams'),
  ('webhook:1', 1795704072013, 1795704072013, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704070147, 1795704070147, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795704070324, 1795704070324, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '5846cece-7e95-4c54-85f1-908d24f9f81a', 9, 0, 1795703992525, NULL),
  (2, 'bob', '5846cece-7e95-4c54-85f1-908d24f9f81a', 15, 0, 1795703992525, NULL),
  (3, 'carol', '5846cece-7e95-4c54-85f1-908d24f9f81a', 11, 0, 1795703992525, NULL),
  (4, 'system', '5846cece-7e95-4c54-85f1-908d24f9f81a', 6, 0, 1795703992525, NULL),
  (5, 'alice', '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 23, 0, 1795704000319, NULL),
  (6, 'carol', '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 25, 0, 1795704000319, NULL),
  (7, 'system', '33a9b5da-3ed9-4dce-ad5b-ce540aef1e1f', 21, 0, 1795704000319, NULL),
  (8, 'bob', '88303317-e733-4335-9d92-0ed9ad561afc', 27, 0, 1795704000588, NULL),
  (9, 'alice', '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 34, 0, 1795704000919, NULL),
  (10, 'carol', '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 39, 0, 1795704000919, NULL),
  (11, 'system', '5a6f00ec-cdab-47b6-b783-3bebd552ba83', 33, 0, 1795704000919, NULL),
  (12, 'alice', 'b8b94cff-1470-487c-a162-758c02be2bfb', 43, 0, 1795704003028, NULL),
  (13, 'system', 'b8b94cff-1470-487c-a162-758c02be2bfb', 42, 0, 1795704003028, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795704007647, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795704007699, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795704007747, NULL),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704007747, NULL),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795704007747, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795704007747, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795704008024, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795704008024, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795704008475, NULL),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795704056230, NULL),
  (24, 'alice', '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 78, 0, 1795704065090, NULL),
  (25, 'carol', '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 80, 0, 1795704065090, NULL),
  (26, 'system', '256d04d7-356a-4fe6-aedb-e4e5df94b21e', 76, 0, 1795704065090, NULL),
  (27, 'alice', 'e879b3cb-0a82-4417-a236-bb179e0befe7', 89, 0, 1795704066059, NULL),
  (28, 'bob', 'e879b3cb-0a82-4417-a236-bb179e0befe7', 95, 0, 1795704066059, NULL),
  (29, 'carol', 'e879b3cb-0a82-4417-a236-bb179e0befe7', 91, 0, 1795704066059, NULL),
  (30, 'system', 'e879b3cb-0a82-4417-a236-bb179e0befe7', 86, 0, 1795704066059, NULL),
  (31, 'bob', 'f2de644d-15d4-4900-bc6d-61f121ce536c', 97, 0, 1795704067344, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296061025),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:38063/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:38063/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:38063/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704055895),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795704056427),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795704057007);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703988574, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707585353, 0, NULL, 1795703985353, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704116284, 0, NULL, 1795704056284, NULL, 0, NULL, 5, NULL),
  ('defectdojo', 'recurring', NULL, 1795704885402, 0, NULL, 1795703985402, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703996.372150', 1795703997604, 7, 1, 1, 1, 0, 1795703997604);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'O1BiX8_qDbCNeZ1vK4NXWgL0K-bSfFpIjDlI9PyZ8Tw', 1795704663746, 0),
  ('U000000005', 'carol', 'AFl83cLp2oGclAoqMcY52weMsDUmOdescRWPFidr1H8', 1795704668025, 0);

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
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795703997678, 1795703997678, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795703997761, 1795703997761, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '467d1a0d2279c330bc0e753b45e5acb860d2b85237c3c9f0651ec36aabc6dfc9', 24, 1, 1795704002162, 1795704002162, 4, 'scan_added', 'ledger', NULL, NULL),
  ('slack:@carol', '9ec11e2165b6948ebbd2ec41c57b76d5e9837cd719acfca72c12721ef1036ce2', 38, 1, 1795704005749, 1795704005749, 0, 'scan_added', 'mobile-app', NULL, NULL),
  ('slack:@bob', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 53, 1, 1795704008367, 1795704008367, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:@carol', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 56, 1, 1795704008381, 1795704008381, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 46, 1, 1795704009449, 1795704009449, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '8bc23da55be8877b4c65d23ab5b4b91e003affc23c6b08637258f6e052c4fee0', 59, 1, 1795704010965, 1795704010965, NULL, 'sla_breach', NULL, NULL, 'https://dojo.example.com/finding/1'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 65, 1, 1795704060368, 1795704060368, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 71, 1, 1795704065483, 1795704065483, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704057823),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704060214),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704060953),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704061664),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704061740),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704061829),
  ('1000007.424242.0000000000000000538454127b096493', 1795704062093),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704062160),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704062434),
  ('Ev000000001', 1795704063018),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704063278),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704064290),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704067958);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703987267, 'the API, starting token', 'The account alice: made'),
  (2, 1795703987746, 'the API, starting token', 'The account bob: made'),
  (3, 1795703988004, 'the API, starting token', 'The account carol: made'),
  (4, 1795703988274, 'the API, starting token', 'The account dave: made'),
  (5, 1795703989315, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703989349, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703989418, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703989499, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703989775, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703990005, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703990352, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703990550, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703991128, 'the API, starting token', 'Route 1: made'),
  (14, 1795703991140, 'the API, starting token', 'Route 2: made'),
  (15, 1795703991210, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703991234, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704060820, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704061076, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704061692, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704061793, 'bob', 'When bob is told: changed'),
  (21, 1795704061956, 'carol', 'When carol is told: changed'),
  (22, 1795704062303, 'alice', 'Route 3: made'),
  (23, 1795704062780, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703753000, 1795704053000, 0, 1795704056019, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703756000, 1795704056000, 0, 1795704056464, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703757000, 1795704057000, 0, 1795704057419, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703758000, 1795704058000, 0, 1795704059282, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703760000, 1795704060000, 1, 1795704060520, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703760000, 1795704060000, 0, 1795704060943, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703761000, 1795704061000, 3, 1795704061676, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703761000, 1795704061000, 1, 1795704061779, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703761000, 1795704061000, 2, 1795704061957, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703762000, 1795704062000, 1, 1795703990852, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703762000, 1795704062000, 3, 1795703990985, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703762000, 1795704062000, 0, 1795703991098, NULL);

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
  (1, 'http://127.0.0.1:38063', 2, 1795704052302, 1795704062932, 1795704062932, NULL, NULL, NULL, 1795704362928);

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
  ('defectdojo', 1795704007520, 1795704009020, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703988397);

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
  (3, 'link_code', '', '', 'pDMSIS9WiWXEUcauibgP3yslQdIA/XcmW9607a6dJkHyeg/F73J09wQyOWw9QZW7Mr4ZOxdatoUS4/jN/16aRu0yFV1koGNhAGg2R+0s280wUJ687pmzT2FjkqUWFTIpPMUGj+TWrfyOrtKx1FcH4zuVNjJTwcK46NWWp9cOz2/DGJAPkEBnyMikOs9SoXg067ODBpGpjm3QFEoPlOjBJ7mUGyf/EBdiMGBoSHJFrvsgVb3//8MsZJBs', NULL, 1795704068034, 1795704668025);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704063746),
  ('asked_for', 'dave@example.com', 1795704063746),
  ('asked_by', 'U000000005', 1795704064490),
  ('asked_for', 'carol@example.com', 1795704064490),
  ('asked_by', 'U000000005', 1795704068025),
  ('asked_for', 'carol@example.com', 1795704068025);

CREATE TABLE sent_copies (
  sender text not null,
  sent_id text not null,
  event text not null,
  endpoint text not null,
  at bigint not null,
  primary key (sender, sent_id, event, endpoint)
);
INSERT INTO "sent_copies" (sender, sent_id, event, endpoint, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704007627),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704007693),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704007737),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704007808),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704008450);

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
CREATE INDEX sent_copies_by_time on sent_copies (at);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',98);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
