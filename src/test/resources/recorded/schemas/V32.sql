-- The database that commit 0c7c539 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:49:00.456', 953, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:49:00.682', 71, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:49:00.709', 2, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:49:00.733', 12, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:49:00.778', 6, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:49:01.045', 28, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:49:01.091', 15, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:49:01.138', 16, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:49:01.223', 20, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:49:01.278', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:49:01.389', 45, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:49:01.600', 164, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:49:01.630', 16, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:49:01.724', 36, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:49:01.861', 29, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:49:02.002', 107, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:49:02.033', 15, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:49:02.096', 46, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:49:02.145', 42, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:49:02.200', 33, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:49:02.326', 50, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:49:02.426', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:49:02.544', 63, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:49:02.641', 23, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:49:02.796', 25, 1),
  (26, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:49:02.952', 34, 1),
  (27, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:49:02.980', 5, 1),
  (28, '32', 'pages of tests', 'SQL', 'V32__pages_of_tests.sql', -1093519101, '', '2026-11-26 14:49:03.001', 1, 1),
  (29, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:49:03.114', 51, 1),
  (30, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 14:49:03.164', 16, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795704594641, NULL, '6a63a5ab-71ef-402e-bc01-c5059846d947'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 16, '39c26d66-0506-470c-8050-fc7c952d7321'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 13, 'bb0076e4-cfe0-43fe-91c7-37b012f6aa5a'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '153adb04-1fbc-4e57-8f3b-1d3b4989fad2'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'fca6494b-a355-416b-a782-40d0f663ed3c');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:44233/product/type/1', '127.0.0.1:44233/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:44233/product/1', 'members', '127.0.0.1:44233/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:44233/product/5', 'members', '127.0.0.1:44233/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:44233/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:44233/engagement/3'),
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
  ('secret_probe', 'GFqVhalcbHk/RM+am/chpASQ7kABjTB8w7lwgZEXskj8P9To'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:50:54.207724057Z'),
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
  ('a6b63b7c4a7ce727', 'x+THMQNbsgozeByZbEUdhiysCATjeALoRM5A0Awi+dzKbF282GuRPs/jIlxI++e126zkv0w+pxXeHUHCDPQFxxs=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'ffkaWSr/HRfaYp7IFfXfexqppEWWaX59Nv/FZF2u2ytclNckAJbHotiWF0ho26k3dTudw1hoeyByjMnbSJyU2hY=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'lMkZA/Lw+58D1PBTteZQXx7DQ4uAg4rPP9M+ILt+jv9CIwZcwyD+dlzTbTYKiW2GB942', NULL, 'active_tmp', 'It failed at 2026-11-26T14:51:11Z: The webhook answered 503', 0, 0, 1795704670500, 1795704671972, 2, NULL, 'jJquonlI7EUKwSh9NocikmoHwM3MPfFRm7B5S61+ND8tQx90B1UVlty7r9yNlAewvL6Ft8IUomUaQL4VhkYs6Q=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'OrC1xkFXf6Pux2YnUqknNBARh8VdRJ0Pr3hoYLGZeOPLl+Ke8LK/GTBeFBB+e7/1gQ==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:51:13Z: The webhook answered 503', 0, 0, 1795704670590, 1795704673699, 3, NULL, '2jbTYHeRpUdLlFUneL5KXYVx49jXhjbKRp74fxdxo4gt93oJDJb62CnqRsgeSnunr26NQqHjECed7xFBUJ82iu9F');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'abc216ae80ef9482554b708b94c5d00402bd200ee4564f2b26e989ab64d298cf', 1795704546914);

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
  ('c897b3a9-bc8b-44aa-9466-e900aaf21703', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704599741),
  ('72e0c7a6-c288-410b-b393-8ee522c75588', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704604711),
  ('315ccc68-a6b7-4a48-8fe2-6dab90a2c1a9', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704605100),
  ('4934e667-6e1b-4328-9306-4ce1a5996133', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704605158),
  ('f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704605287),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704607087),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704607511),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"5 new findings · Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"Generic Findings Import"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704607726),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"SLA breached: Finding 1 is 2 days overdue","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704608013),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin mentioned you on finding 36","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704608228),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704655643),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704658009),
  ('4912c557-204e-4570-8805-004949ab0844', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704659232),
  ('f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704668282),
  ('3309a287-d945-4895-a06a-8c668461f755', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704669125),
  ('a034b86b-cc44-441a-b81e-18db0fee1cc1', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44233/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704670492);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704655643),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704658009),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', '4912c557-204e-4570-8805-004949ab0844', 1795704659232);

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
  (1, NULL, 'alert', 'alert:system', NULL, 'sent', 'sync_incomplete', 0, NULL, 1795704599136, NULL, 1795704599136, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0bce87b526bc42cda3850bebb9901e24', 1),
  (2, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'sync_incomplete', 0, NULL, 1795704599136, NULL, 1795704599136, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e83fd410e1af46bc8b040a94ea0e8856', 1),
  (3, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'sync_incomplete', 1, NULL, 1795704599136, NULL, 1795704601181, NULL, '<8ad46ead7daf42a6b25f3acfb30e7ee3@example.com>', NULL, NULL, 1795704599632, 3, 0, 0, NULL, NULL, '8ad46ead7daf42a6b25f3acfb30e7ee3', 1),
  (4, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704600786, NULL, 1795704604042, NULL, 'C000000001/1795704603.252866', NULL, NULL, 1795704601860, 4, 0, 0, NULL, NULL, '7373cc14bed045cc9f51aaf114fc0840', NULL),
  (5, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704600786, NULL, 1795704604263, NULL, '<e7e0a4a18cf049929ff2965b08acab43@example.com>', NULL, NULL, 1795704601760, 5, 0, 0, NULL, NULL, 'e7e0a4a18cf049929ff2965b08acab43', NULL),
  (6, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704600786, NULL, 1795704604040, NULL, NULL, NULL, NULL, 1795704601824, 6, 0, 0, NULL, NULL, '9dd34e52f1ba46368d2797f225d70e11', NULL),
  (7, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704600786, NULL, 1795704604295, NULL, NULL, NULL, NULL, 1795704601945, 7, 0, 0, NULL, NULL, '64e26a00d8fc4a1f96bb6e9b76ccb13e', NULL),
  (8, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704600786, NULL, 1795704604260, NULL, NULL, NULL, NULL, 1795704601826, 8, 0, 0, NULL, NULL, 'cdc48f1229ba4055873c094150291718', NULL),
  (9, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704600786, NULL, 1795704600786, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '91352df58a32443c91aee9b230693e38', NULL),
  (10, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704600786, NULL, 1795704604041, NULL, 'C000000002/1795704602.468015', 'ON', NULL, 1795704601801, 10, 0, 0, NULL, NULL, '2cad8723c98747619acd35d24518a1ee', NULL),
  (11, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704600786, NULL, 1795704603486, NULL, NULL, 'OFF', NULL, 1795704601823, 11, 0, 0, NULL, NULL, '8bbdaab0e0614e5582b41681be758fa6', NULL),
  (12, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704600786, NULL, 1795704600786, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '18785a097aff42efb32c33b67311b04f', NULL),
  (13, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704600786, NULL, 1795704604042, NULL, 'D000000004/1795704602.462423', NULL, NULL, 1795704601772, 13, 0, 0, NULL, NULL, 'c7df035f3e9240088e2f125cbecad8be', NULL),
  (14, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704600786, NULL, 1795704600786, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3e641991420c433e9139268f9d45a87a', NULL),
  (15, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704600786, NULL, 1795704604266, NULL, '<d36d7856f3ae4719b2db3c6937473b5e@example.com>', NULL, NULL, 1795704601906, 15, 0, 0, NULL, NULL, 'd36d7856f3ae4719b2db3c6937473b5e', NULL),
  (16, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704600786, NULL, 1795704602614, NULL, 'D000000003/1795704602.245450', NULL, NULL, 1795704601731, 16, 0, 0, NULL, NULL, '445415b0730648af95b81ea9fc60acf1', NULL),
  (17, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704600786, NULL, 1795704603135, NULL, '<0e4940b9d5cb4131a7767211b412465a@example.com>', NULL, NULL, 1795704601690, 17, 0, 0, NULL, NULL, '0e4940b9d5cb4131a7767211b412465a', NULL),
  (18, 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704600786, NULL, 1795704600786, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f7e200e5614c4bbbb3047f8c62c6b6c5', NULL),
  (19, '72e0c7a6-c288-410b-b393-8ee522c75588', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704604934, NULL, 1795704606146, NULL, 'C000000001/1795704606.098674', NULL, NULL, 1795704605873, 19, 0, 0, NULL, NULL, '785c42b0990d451bb836b260fdc39329', NULL),
  (20, '72e0c7a6-c288-410b-b393-8ee522c75588', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704604934, NULL, 1795704605895, NULL, '<4d1d8f23899d3bbfb442325797f783db@example.com>', NULL, NULL, 1795704605530, 20, 0, 0, NULL, NULL, 'e86d140c1ca94df489c273c609f2c8af', NULL),
  (21, '72e0c7a6-c288-410b-b393-8ee522c75588', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704604934, NULL, 1795704605454, NULL, NULL, NULL, NULL, 1795704605146, 21, 0, 0, NULL, NULL, 'c043df249fef486d953a49fb6d285725', NULL),
  (22, '72e0c7a6-c288-410b-b393-8ee522c75588', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704604934, NULL, 1795704605549, NULL, NULL, NULL, NULL, 1795704605252, 22, 0, 0, NULL, NULL, 'cb558e6bc19743d2975d301f97e0b2ec', NULL),
  (23, '72e0c7a6-c288-410b-b393-8ee522c75588', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704604934, NULL, 1795704605511, NULL, NULL, NULL, NULL, 1795704605234, 23, 0, 0, NULL, NULL, 'd6d5ce2d4c7a44dc93772f14f1bf3f4d', NULL),
  (24, '72e0c7a6-c288-410b-b393-8ee522c75588', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704604934, NULL, 1795704604934, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '36af714ece44421a98c5c0976c6bb4cd', NULL),
  (25, '72e0c7a6-c288-410b-b393-8ee522c75588', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704604934, NULL, 1795704605511, NULL, NULL, 'OFF', NULL, 1795704605147, 25, 0, 0, NULL, NULL, '6860fe94f4af4ed0aa0f0afda2c4ac00', NULL),
  (26, '72e0c7a6-c288-410b-b393-8ee522c75588', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704604934, NULL, 1795704604934, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2fd13cd62b544445ae55bf7645bbe6d5', NULL),
  (27, '72e0c7a6-c288-410b-b393-8ee522c75588', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704604934, NULL, 1795704605982, NULL, 'D000000004/1795704605.932004', NULL, NULL, 1795704605590, 27, 0, 0, NULL, NULL, '1c7c2874446d4bd5a2bf2ba7d21e1f15', NULL),
  (28, '72e0c7a6-c288-410b-b393-8ee522c75588', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704604934, NULL, 1795704604934, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8a5f2e43b1274bb38d6788b97b89a431', NULL),
  (29, '315ccc68-a6b7-4a48-8fe2-6dab90a2c1a9', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704605133, NULL, 1795704605751, NULL, 'D000000003/1795704605.713865', NULL, NULL, 1795704605501, 29, 0, 0, NULL, NULL, '2d0e25ea4fca42acbb56d8c2c2ceb757', NULL),
  (30, '315ccc68-a6b7-4a48-8fe2-6dab90a2c1a9', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704605133, NULL, 1795704605133, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '20c5186099c44ece972e610dabc99d89', NULL),
  (31, '4934e667-6e1b-4328-9306-4ce1a5996133', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704605194, NULL, 1795704606146, 19, NULL, NULL, NULL, 1795704605873, 19, 0, 0, NULL, NULL, '5f1c3c1bd618473ea100de2cc86a73b8', NULL),
  (32, '4934e667-6e1b-4328-9306-4ce1a5996133', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704605194, NULL, 1795704605895, 20, NULL, NULL, NULL, 1795704605530, 20, 0, 0, NULL, NULL, 'c226f0e31b05414a8fca8a0c7b2a9b0c', NULL),
  (33, '4934e667-6e1b-4328-9306-4ce1a5996133', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704605194, NULL, 1795704606183, NULL, NULL, NULL, NULL, 1795704606008, 33, 0, 0, NULL, NULL, 'a6ef8e72d6854567beee094cdecd9e12', NULL),
  (34, '4934e667-6e1b-4328-9306-4ce1a5996133', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704605194, NULL, 1795704606190, NULL, NULL, NULL, NULL, 1795704605742, 34, 0, 0, NULL, NULL, 'd241a906a219407d9f3d49221f6de442', NULL),
  (35, '4934e667-6e1b-4328-9306-4ce1a5996133', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704605194, NULL, 1795704606178, NULL, NULL, NULL, NULL, 1795704605716, 35, 0, 0, NULL, NULL, '883bee10726f43f69b7ae71759d81d46', NULL),
  (36, '4934e667-6e1b-4328-9306-4ce1a5996133', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704605194, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '942878083b0a4b20b33f41d22cec96dd', NULL),
  (37, '4934e667-6e1b-4328-9306-4ce1a5996133', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704605194, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '97e9f936d8ba4b50b59f3a1defa9c941', NULL),
  (38, '4934e667-6e1b-4328-9306-4ce1a5996133', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'da961b71e34745a9bd03032f808fd989', NULL),
  (39, '4934e667-6e1b-4328-9306-4ce1a5996133', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '752093dd3e6f41f8bb829e5528e5be18', NULL),
  (40, '4934e667-6e1b-4328-9306-4ce1a5996133', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9627d7d1a6e744019317feba53a72398', NULL),
  (41, '4934e667-6e1b-4328-9306-4ce1a5996133', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704605194, NULL, 1795704605982, 27, NULL, NULL, NULL, 1795704605590, 27, 0, 0, NULL, NULL, 'e85853c516604df58e9a65b2714169a7', NULL),
  (42, '4934e667-6e1b-4328-9306-4ce1a5996133', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704605194, NULL, 1795704605194, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1b41bef3f9b444c4a6206d80ae956a06', NULL),
  (43, '4934e667-6e1b-4328-9306-4ce1a5996133', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704605194, NULL, 1795704606114, NULL, '<6dec8fb33bd24a0d9024b842862613bc@example.com>', NULL, NULL, 1795704605437, 43, 0, 0, NULL, NULL, '6dec8fb33bd24a0d9024b842862613bc', NULL),
  (44, 'f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704605292, NULL, 1795704606146, 19, NULL, NULL, NULL, 1795704605873, 19, 0, 0, NULL, NULL, 'd97ab35e160646848d2d8cfc1af4f462', NULL),
  (45, 'f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704605292, NULL, 1795704605292, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '68b3a6cdcaa942c695396e5809c3331e', NULL),
  (46, 'f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704605292, NULL, 1795704605292, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b51560407ed64d30bec0f7ff910d7276', NULL),
  (47, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704607284, NULL, 1795704607284, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0c33815f1a7f488c9c94c2e4f3b12a98', NULL),
  (48, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704607544, NULL, 1795704607544, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6680609ecb7b4074866aef3499dc8b1e', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704607757, NULL, 1795704608386, NULL, 'C000000001/1795704608.233207', NULL, NULL, 1795704607966, 49, 0, 0, NULL, NULL, '6223efcff5e64945acc583b2ae53c242', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704607757, NULL, 1795704608669, NULL, '<a125b8065bb8461aaf2cb4630068bda6@example.com>', NULL, NULL, 1795704608046, 50, 0, 0, NULL, NULL, 'a125b8065bb8461aaf2cb4630068bda6', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704607757, NULL, 1795704608392, NULL, NULL, NULL, NULL, 1795704608057, 51, 0, 0, NULL, NULL, '409470cf5b4d448cbbc6befa013928a1', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704607757, NULL, 1795704608454, NULL, NULL, NULL, NULL, 1795704608056, 52, 0, 0, NULL, NULL, 'bc355f58a1a547358f94fad80ebd657b', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704607757, NULL, 1795704608456, NULL, NULL, NULL, NULL, 1795704608058, 53, 0, 0, NULL, NULL, '48ddb45e5fd245c284341d98fec4ea16', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704607757, NULL, 1795704607757, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6c900944f59e4622a0af2e4f6801b67d', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704607757, NULL, 1795704607757, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '399b8a0f90274f2a9456a5ee6e658bab', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704608043, NULL, 1795704609829, NULL, 'C000000001/1795704609.789056', NULL, NULL, 1795704609648, 56, 0, 0, NULL, NULL, 'e8d480a3b78840dcbca775b988347187', NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704608043, NULL, 1795704609917, NULL, '<d1afc060e76146e38a597766526df0dd@example.com>', NULL, NULL, 1795704609794, 57, 0, 0, NULL, NULL, 'd1afc060e76146e38a597766526df0dd', NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704608043, NULL, 1795704608043, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b6c2ba7f880a44f88d5ce649437ff079', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704608043, NULL, 1795704608043, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1e9bee666330475baa07b1a22ac25717', NULL),
  (60, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704608318, NULL, 1795704608667, NULL, 'D000000003/1795704608.648394', NULL, NULL, 1795704608568, 60, 0, 0, NULL, NULL, 'c938b4fca1c24a00a890f5df296f4d47', NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704608318, NULL, 1795704608318, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '05486b9d74ae436e9f993350fa268384', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704658469, NULL, 1795704662409, NULL, 'C000000001/1795704661.293533', NULL, NULL, 1795704660311, 62, 0, 0, NULL, NULL, '37b5ed75e84941428aef12766ccefc74', NULL),
  (63, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704658469, NULL, 1795704663756, NULL, '<6b16e5ca2cbf42499032c1e22a65ddda@example.com>', NULL, NULL, 1795704660159, 63, 0, 0, NULL, NULL, '6b16e5ca2cbf42499032c1e22a65ddda', NULL),
  (64, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704658469, NULL, 1795704658469, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0f384f30f73e418a9de28f68316c49b9', NULL),
  (65, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704658469, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'cadf6ef31b114a63839d47e12b922201', NULL),
  (66, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704666806, NULL, 1795704667291, NULL, '<996a789d9d6744b494e081b4778b9681@example.com>', NULL, NULL, 1795704666891, 66, 0, 0, NULL, NULL, '996a789d9d6744b494e081b4778b9681', 2),
  (67, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704667214, NULL, 1795704667579, NULL, '<39d61e9eda0845998c05b9394709c573@example.com>', NULL, NULL, 1795704667320, 67, 0, 0, NULL, NULL, '39d61e9eda0845998c05b9394709c573', 3),
  (68, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704668338, NULL, 1795704668516, NULL, 'C000000001/1795704668.469462', NULL, NULL, 1795704668413, 68, 0, 0, NULL, NULL, '7363f4ecc2434189a4f9543848b9d026', NULL),
  (69, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704668338, NULL, 1795704668667, NULL, '<66ca57d2e2f5450aa021b285554c9bf5@example.com>', NULL, NULL, 1795704668404, 69, 0, 0, NULL, NULL, '66ca57d2e2f5450aa021b285554c9bf5', NULL),
  (70, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704668338, NULL, 1795704668688, NULL, NULL, NULL, NULL, 1795704668424, 70, 0, 0, NULL, NULL, 'c20f0ad44e204b2f951478c8d347126d', NULL),
  (71, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704668338, NULL, 1795704668795, NULL, NULL, NULL, NULL, 1795704668476, 71, 0, 0, NULL, NULL, 'ce4f3b9ef0784e4b907787978cc72b04', NULL),
  (72, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704668338, NULL, 1795704668807, NULL, NULL, NULL, NULL, 1795704668458, 72, 0, 0, NULL, NULL, 'aac03c31711d47ca83e8eede45a193dc', NULL),
  (73, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704668338, NULL, 1795704668338, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd9fac7e6f71b48ed9334e38ea5095e2f', NULL),
  (74, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704668338, NULL, 1795704668697, NULL, NULL, 'OFF', NULL, 1795704668424, 74, 0, 0, NULL, NULL, 'aa85fc8de62d4797a5f7b52a5a16596c', NULL),
  (75, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704668338, NULL, 1795704668338, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '75810e9d68d94122a79d9772dece7974', NULL),
  (76, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704668338, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5fe26a644ef24035801862111839197b', NULL),
  (77, 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704668338, NULL, 1795704668338, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1fda621ec9fb4e3991253c351d214c46', NULL),
  (78, '3309a287-d945-4895-a06a-8c668461f755', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795704669205, 1795704675880, NULL, NULL, NULL, NULL, NULL, 1795704670018, 78, 0, 0, NULL, 1795704673750, '50e1121e6a92462b943170ceca419093', NULL),
  (79, '3309a287-d945-4895-a06a-8c668461f755', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704669205, 1795704676719, NULL, NULL, NULL, NULL, NULL, 1795704670107, 79, 0, 0, NULL, 1795704673436, 'fde7326c9a5b476fa671150871eebf5b', NULL),
  (80, '3309a287-d945-4895-a06a-8c668461f755', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795704669205, 1795704677555, NULL, NULL, NULL, NULL, NULL, 1795704669696, 80, 0, 0, NULL, 1795704673685, 'a106f4ead8f24137b4c896fc5baa2de1', NULL),
  (81, '3309a287-d945-4895-a06a-8c668461f755', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704669205, 1795704673607, NULL, NULL, NULL, NULL, NULL, 1795704669852, 81, 0, 0, NULL, 1795704672033, 'f1cdba8dc0b34470b87f7913a6eba10b', NULL),
  (82, '3309a287-d945-4895-a06a-8c668461f755', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704669205, 1795704677719, NULL, NULL, NULL, NULL, NULL, 1795704669917, 82, 0, 0, NULL, 1795704673733, 'cf0c3880e5ea41378c5386347f45abce', NULL),
  (83, '3309a287-d945-4895-a06a-8c668461f755', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704669205, NULL, 1795704669205, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a4db49796c0e495aae943bd31302106e', NULL),
  (84, '3309a287-d945-4895-a06a-8c668461f755', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704669205, 1795704676823, NULL, NULL, NULL, 'ON', NULL, 1795704669402, 84, 0, 0, NULL, 1795704672879, 'd4fce01a62924107bd5c8fa6b401f3d7', NULL),
  (85, '3309a287-d945-4895-a06a-8c668461f755', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795704669205, 1795704677153, NULL, NULL, NULL, 'OFF', NULL, 1795704669823, 85, 0, 0, NULL, 1795704673273, '979cb86a9c07433a93060533a48ce612', NULL),
  (86, '3309a287-d945-4895-a06a-8c668461f755', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704669205, NULL, 1795704669205, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6b03dc299cc44a93a12da3b07748c253', NULL),
  (87, '3309a287-d945-4895-a06a-8c668461f755', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704669205, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '52393aa21f2046878b39f36604b5a698', NULL),
  (88, '3309a287-d945-4895-a06a-8c668461f755', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704669205, NULL, 1795704669205, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd51be955a314441d97f4c79bf5b8a199', NULL),
  (89, '3309a287-d945-4895-a06a-8c668461f755', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704669205, 1795704673365, NULL, NULL, NULL, NULL, NULL, 1795704669561, 89, 0, 0, NULL, 1795704671701, '7c0f155bd1304348a29418ace8fbfcc0', NULL),
  (90, '3309a287-d945-4895-a06a-8c668461f755', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704669205, 1795704675068, NULL, NULL, NULL, NULL, NULL, 1795704669299, 90, 0, 0, NULL, 1795704672321, '25afa6184f8944f498374381e93eb7af', NULL),
  (91, '3309a287-d945-4895-a06a-8c668461f755', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704669205, 1795704675473, NULL, NULL, NULL, NULL, NULL, 1795704669440, 91, 0, 0, NULL, 1795704673404, '0ebd5cfb3edf4174b422cfee7370cc66', NULL),
  (92, '3309a287-d945-4895-a06a-8c668461f755', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704669205, NULL, 1795704669205, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4d49ca6f99ca43df83ad709e674a1a4e', NULL),
  (93, 'a034b86b-cc44-441a-b81e-18db0fee1cc1', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704670568, 1795704675068, NULL, NULL, NULL, NULL, NULL, 1795704670846, 90, 0, 0, NULL, 1795704672321, 'f2df7a2e5e5740be8b65f10bfb621844', NULL),
  (94, 'a034b86b-cc44-441a-b81e-18db0fee1cc1', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704670568, NULL, 1795704670568, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6abca50e3ff54ae89cf4d0380d3b9769', NULL),
  (95, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704671120, 1795704674652, NULL, NULL, NULL, NULL, NULL, 1795704671304, 95, 0, 0, NULL, 1795704672738, 'e34bf69013bf408e82d123eef2cf6450', 4);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:alice@example.com', NULL, 1795704602335, NULL, NULL, 'email'),
  ('mailto:bob@example.com', 1795704675473, 1795704675473, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704673365, NULL, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704676719, 1795704676719, NULL, NULL, 'email'),
  ('slack:@bob', 1795704675068, 1795704675068, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704607130, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704675880, 1795704675880, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704676823, 1795704676823, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704677555, 1795704677555, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704677153, 1795704677153, NULL, NULL, 'teams'),
  ('webhook:1', 1795704673607, 1795704673607, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704677719, 1795704677719, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795704674652, 1795704674652, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'system', NULL, 1, 0, 1795704599136, 1),
  (2, 'alice', NULL, 2, 0, 1795704599136, 1),
  (3, 'alice', 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 12, 0, 1795704600786, NULL),
  (4, 'bob', 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 18, 0, 1795704600786, NULL),
  (5, 'carol', 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 14, 0, 1795704600786, NULL),
  (6, 'system', 'c897b3a9-bc8b-44aa-9466-e900aaf21703', 9, 0, 1795704600786, NULL),
  (7, 'alice', '72e0c7a6-c288-410b-b393-8ee522c75588', 26, 0, 1795704604934, NULL),
  (8, 'carol', '72e0c7a6-c288-410b-b393-8ee522c75588', 28, 0, 1795704604934, NULL),
  (9, 'system', '72e0c7a6-c288-410b-b393-8ee522c75588', 24, 0, 1795704604934, NULL),
  (10, 'bob', '315ccc68-a6b7-4a48-8fe2-6dab90a2c1a9', 30, 0, 1795704605133, NULL),
  (11, 'alice', '4934e667-6e1b-4328-9306-4ce1a5996133', 37, 0, 1795704605194, NULL),
  (12, 'carol', '4934e667-6e1b-4328-9306-4ce1a5996133', 42, 0, 1795704605194, NULL),
  (13, 'system', '4934e667-6e1b-4328-9306-4ce1a5996133', 36, 0, 1795704605194, NULL),
  (14, 'alice', 'f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 46, 0, 1795704605292, NULL),
  (15, 'system', 'f3ba0972-91d8-4ebb-a9a2-b14a8f5bc419', 45, 0, 1795704605292, NULL),
  (16, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 47, 0, 1795704607284, NULL),
  (17, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 48, 0, 1795704607544, NULL),
  (18, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704607757, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 54, 0, 1795704607757, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795704608043, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 58, 0, 1795704608043, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 61, 0, 1795704608318, NULL),
  (23, 'system', 'calendar-sla-4712-due_today@2026-11-26', 64, 0, 1795704658469, NULL),
  (24, 'alice', 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 75, 0, 1795704668338, NULL),
  (25, 'carol', 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 77, 0, 1795704668338, NULL),
  (26, 'system', 'f821ffc8-79c6-4deb-90d8-f5ac37c54e7e', 73, 0, 1795704668338, NULL),
  (27, 'alice', '3309a287-d945-4895-a06a-8c668461f755', 86, 0, 1795704669205, NULL),
  (28, 'bob', '3309a287-d945-4895-a06a-8c668461f755', 92, 0, 1795704669205, NULL),
  (29, 'carol', '3309a287-d945-4895-a06a-8c668461f755', 88, 0, 1795704669205, NULL),
  (30, 'system', '3309a287-d945-4895-a06a-8c668461f755', 83, 0, 1795704669205, NULL),
  (31, 'bob', 'a034b86b-cc44-441a-b81e-18db0fee1cc1', 94, 0, 1795704670568, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296662618),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:44233/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:44233/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:44233/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704657183),
  ('sla', '4712', 'due_today@2026-11-26', 1795704658907),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704659963);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704594921, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795708193251, 0, NULL, 1795704593251, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704717999, 0, NULL, 1795704657999, NULL, 0, NULL, 5, NULL),
  ('defectdojo', 'recurring', NULL, 1795705493880, 0, NULL, 1795704593880, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704602.468015', 1795704603097, 10, 1, 1, 1, 0, 1795704603097);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '8UFy-WeptEvEgyrETENfc8RB8GZmqCWpw7ilwWr8OVg', 1795705266655, 0),
  ('U000000005', 'carol', 'LJUeIDTalrnKWHsDlXs-AraV6WYUXru7huG2iyHDmzQ', 1795705271081, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704604041, 1795704604041, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 13, 1, 1795704604042, 1795704604042, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', 'cc4d8cc5fd3670e633ca331bc0aad359cd5ba7dde2260718785c66ba9e0aa135', 49, 1, 1795704608386, 1795704608386, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '5f3327df157d6bdf3993bdc9922e54d1d53a8e420b3f932b9066efe9818d3360', 56, 1, 1795704609829, 1795704609829, NULL, 'sla_breach', NULL, NULL, 'https://dojo.example.com/finding/1'),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 62, 1, 1795704662409, 1795704662409, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 68, 1, 1795704668516, 1795704668516, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704658662),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704660295),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704661940),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704663630),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704663787),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704664549),
  ('1000007.424242.0000000000000000538454127b096493', 1795704665219),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704665416),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704666058),
  ('Ev000000001', 1795704666401),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704666542),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704666894),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704671017);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704594646, 'the API, starting token', 'The account alice: made'),
  (2, 1795704594765, 'the API, starting token', 'The account bob: made'),
  (3, 1795704594874, 'the API, starting token', 'The account carol: made'),
  (4, 1795704595008, 'the API, starting token', 'The account dave: made'),
  (5, 1795704595796, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704596139, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704596741, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704596777, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704597251, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704597327, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704597746, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704597854, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704598925, 'the API, starting token', 'Route 1: made'),
  (14, 1795704599240, 'the API, starting token', 'Route 2: made'),
  (15, 1795704599305, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704599587, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704661433, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704662756, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704663681, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704664381, 'bob', 'When bob is told: changed'),
  (21, 1795704665028, 'carol', 'When carol is told: changed'),
  (22, 1795704665897, 'alice', 'Route 3: made'),
  (23, 1795704666206, 'erin@example.com', 'The account erin@example.com: made');

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
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704594491, 0, NULL, NULL),
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704594802, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704595046, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704595228, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704595438, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704595660, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704360000, 1795704660000, 3, 1795704662401, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704362000, 1795704662000, 1, 1795704663652, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704363000, 1795704663000, 2, 1795704664179, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704364000, 1795704664000, 1, 1795704598661, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704364000, 1795704664000, 3, 1795704598792, NULL),
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
  (1, 'http://127.0.0.1:44233', 2, 1795704655327, 1795704665284, 1795704665284, NULL, NULL, NULL, 1795704965261, NULL, 'risk_acceptance');

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
  ('defectdojo', 1795704606662, 1795704608381, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704594873);

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
  (1, 'sync_incomplete', 'Some of DefectDojo can''t be read', 'risk_acceptance: the token may not read it (403). So expiring risk acceptances are not announced.'||char(10)||'Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.', NULL, 3, 1795704599115, NULL),
  (4, 'link_code', '', '', 's3n+sSDCqRzX5GErTqNa6d9Bmqn4R2PqY9tYCWof8HJgNDzUQL4QPasqjnFbX+nzGtslLj9657AuJOD/I0PAS9sZ5HX7unRyzZ375qOKe4cjxXN2i6O2Uh3+ASx5oOfZnCRs402i4BBXqDnuKDOI2iAz62/64+pYolxbwsnYrOkhzFn3tTauGDtpFX5CVJhPqGwn9FuXWfhZEnVh9IZjiyoTrfvXdSBSH02a6WU0uH/Whu4691+ww7GS', NULL, 1795704671112, 1795705271081);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704666655),
  ('asked_for', 'dave@example.com', 1795704666655),
  ('asked_by', 'U000000005', 1795704667188),
  ('asked_for', 'carol@example.com', 1795704667188),
  ('asked_by', 'U000000005', 1795704671081),
  ('asked_for', 'carol@example.com', 1795704671081);

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

CREATE TABLE sent_copies (
  sender text not null,
  sent_id text not null,
  event text not null,
  endpoint text not null,
  at bigint not null,
  primary key (sender, sent_id, event, endpoint)
);
INSERT INTO "sent_copies" (sender, sent_id, event, endpoint, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704607087),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704607511),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704607726),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704608013),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704608228);

CREATE TABLE test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
INSERT INTO "test_pages" (page, product, engagement, name, at) VALUES
  ('dojo.example.com/test/7', 'fresh---channel-----bold---', 'fresh---eng---x-', 'Generic Findings Import', 1795704607726);

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
