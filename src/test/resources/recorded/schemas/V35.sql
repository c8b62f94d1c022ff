-- The database that commit dbbda34 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:46:34.100', 126, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:46:34.225', 13, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:46:34.269', 5, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:46:34.657', 80, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:46:34.704', 8, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:46:34.732', 5, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:46:34.740', 2, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:46:34.785', 23, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:46:34.828', 12, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:46:34.850', 1, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:46:34.906', 39, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:46:34.994', 55, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:46:35.149', 77, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:46:35.181', 4, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:46:35.222', 18, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:46:35.391', 111, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:46:35.577', 1, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:46:35.723', 51, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:46:35.782', 47, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:46:35.956', 35, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:46:35.975', 12, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:46:36.089', 43, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:46:36.398', 183, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:46:36.409', 2, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:46:36.422', 3, 1),
  (26, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:46:36.434', 4, 1),
  (27, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:46:36.441', 2, 1),
  (28, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:46:36.457', 4, 1),
  (29, '35', 'refused token', 'SQL', 'V35__refused_token.sql', 1292658680, '', '2026-11-26 14:46:36.469', 4, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, NULL, NULL, 'b9c2d1dd-f64c-4a3c-9a9f-7a81f37f7a93'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, '1dc03854-6729-4090-b63a-f95dc9317baa'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, 'd6309665-4712-44b2-b662-b4be878f4d2f'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '8b403a0f-f913-4c37-98d0-e94f17148b7b'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '9364bb39-3b21-4d51-904a-ab0c3f9668d3');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:35971/product/type/1', '127.0.0.1:35971/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:35971/product/1', 'members', '127.0.0.1:35971/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:35971/product/5', 'members', '127.0.0.1:35971/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:35971/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:35971/engagement/3'),
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
  ('secret_probe', 'aZuH/l3D0yo30bZ+dMxc9AWHpWE3Euu1Hs48N/j1jZyCiY50'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:48:16.850522527Z'),
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
  ('a6b63b7c4a7ce727', 'LwlOor4fADHOaIYrwEzEI4iQV1ominBt06S8qTVC0SZN6MqEkoN437yNGUgtnossy1FbvStSTAey/VR1yapbnG8=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'HSeUmsg+By8vN4pnVA1pw2esrGdFB3TLbG6BwTzD4svePASQ+iJ4B5cFoRycS8jTFW1U1kkmjeFEC8a4doPhnV8=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, '+tVzW4j6CRnZLZXZeps6tcK0lDeQ6KLMEyrN1Ps1dhRNI6vaOugBuOSY1JEudg78eyKo', NULL, 'active_tmp', 'It failed at 2026-11-26T14:48:34Z: The webhook answered 503', 0, 0, 1795704510482, 1795704514805, 3, NULL, 'iJoHd8OT05FLu8CmI/5g4x5X3jhYZEkTnggGBxZMaI7ZwhplljGnBmtKq9BgevFi49yCbbCmWeupZO/3nwbIVA=='),
  (2, 'Chat bridge', '', 'X-Api-Key', '17FNg01r78UyA34LGZpNGi+hezbC4fGx/anKRI19Q+IthrcceCdwsrTMXiwDJVKgww==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:48:34Z: The webhook answered 503', 0, 0, 1795704510745, 1795704514464, 3, NULL, 'KVZaoIRfP2f4vr7fEvBxq6DCsLQ99bKqwachoWen/m9DNxxq9R3qUuGYsgkwqrGUYTvvj0eWQWgzab/l8qz/CIpH');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '2c1534428273797e2df8f7935d8a5db384e5ee8901075267d92962a5c297f851', 1795704399085);

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
  ('1bb88dea-8011-4117-b76d-f192a42018d2', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704440302),
  ('9c26b365-a16f-4d2e-8f07-65f45849d3de', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704446799),
  ('f6ac3ee6-649f-45ad-8aa5-a3ac0ef4179f', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704448242),
  ('c89f5821-d46e-4261-aaea-45f4b1601523', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704448727),
  ('e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704449402),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704450747),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704451139),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704451198),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704451296),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704451425),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704495626),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704497662),
  ('e24a2e54-8f8b-4500-8e85-c89f4974f151', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704498534),
  ('a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704508063),
  ('54ec92b0-57a0-4d63-bf26-821c00b717c9', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704509527),
  ('a8b9bab9-2d4d-44af-a20c-803f077a0bd9', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:35971/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704511037);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704495626),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704497662),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', 'e24a2e54-8f8b-4500-8e85-c89f4974f151', 1795704498534);

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
  (1, '1bb88dea-8011-4117-b76d-f192a42018d2', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704440669, NULL, 1795704444843, NULL, 'C000000001/1795704442.553605', NULL, NULL, 1795704442061, 1, 0, 0, NULL, NULL, '7928f1aaa48c4523b19184290d77c3ac', NULL),
  (2, '1bb88dea-8011-4117-b76d-f192a42018d2', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704440669, NULL, 1795704445734, NULL, '<63a231b9bd6e449e9feb3c8a1290da7f@example.com>', NULL, NULL, 1795704442191, 2, 0, 0, NULL, NULL, '63a231b9bd6e449e9feb3c8a1290da7f', NULL),
  (3, '1bb88dea-8011-4117-b76d-f192a42018d2', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704440669, NULL, 1795704445249, NULL, NULL, NULL, NULL, 1795704442221, 3, 0, 0, NULL, NULL, '7d49226282384892a04722bfd879f2c3', NULL),
  (4, '1bb88dea-8011-4117-b76d-f192a42018d2', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704440669, NULL, 1795704446167, NULL, NULL, NULL, NULL, 1795704442089, 4, 0, 0, NULL, NULL, 'd27d20b06b8041a18ad64ba555ca49bf', NULL),
  (5, '1bb88dea-8011-4117-b76d-f192a42018d2', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704440669, NULL, 1795704446386, NULL, NULL, NULL, NULL, 1795704442190, 5, 0, 0, NULL, NULL, '955706b5ce4c4034a031bb6093908b04', NULL),
  (6, '1bb88dea-8011-4117-b76d-f192a42018d2', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704440669, NULL, 1795704440669, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7b5734c76c0f49a6805f4664e4b51bec', NULL),
  (7, '1bb88dea-8011-4117-b76d-f192a42018d2', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704440669, NULL, 1795704445672, NULL, 'C000000002/1795704444.748646', 'ON', NULL, 1795704442203, 7, 0, 0, NULL, NULL, '89d0860d4b874602a4f7b9f73af53a1b', NULL),
  (8, '1bb88dea-8011-4117-b76d-f192a42018d2', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704440669, NULL, 1795704445253, NULL, NULL, 'OFF', NULL, 1795704442088, 8, 0, 0, NULL, NULL, '5b99b184e7c7402ab4c2305abc726485', NULL),
  (9, '1bb88dea-8011-4117-b76d-f192a42018d2', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704440669, NULL, 1795704440669, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4bc7d6093d554cae8138670479ca2841', NULL),
  (10, '1bb88dea-8011-4117-b76d-f192a42018d2', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704440669, NULL, 1795704445275, NULL, 'D000000004/1795704444.828154', NULL, NULL, 1795704442204, 10, 0, 0, NULL, NULL, 'cf0964a3f37d454baedaacaa2dd7e06c', NULL),
  (11, '1bb88dea-8011-4117-b76d-f192a42018d2', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704440669, NULL, 1795704440669, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e8750a1dbbbd4182aec9353b6446eb8d', NULL),
  (12, '1bb88dea-8011-4117-b76d-f192a42018d2', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704440669, NULL, 1795704446394, NULL, '<f045436438014eddb6d7d0fb33cda47b@example.com>', NULL, NULL, 1795704442133, 12, 0, 0, NULL, NULL, 'f045436438014eddb6d7d0fb33cda47b', NULL),
  (13, '1bb88dea-8011-4117-b76d-f192a42018d2', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704440669, NULL, 1795704444871, NULL, 'D000000003/1795704442.563277', NULL, NULL, 1795704441861, 13, 0, 0, NULL, NULL, 'dc13cebb6d124171971617495e06958e', NULL),
  (14, '1bb88dea-8011-4117-b76d-f192a42018d2', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704440669, NULL, 1795704445685, NULL, '<534fbb9217d847a493046a9428ee1f2c@example.com>', NULL, NULL, 1795704442225, 14, 0, 0, NULL, NULL, '534fbb9217d847a493046a9428ee1f2c', NULL),
  (15, '1bb88dea-8011-4117-b76d-f192a42018d2', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704440669, NULL, 1795704440669, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '382e3a9fcf374c7197ce54ec47434eba', NULL),
  (16, NULL, 'alert', 'alert:system', NULL, 'sent', 'sync_incomplete', 0, NULL, 1795704442778, NULL, 1795704442778, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '58bb193a0fa24551a5bd6526783ffb5e', 1),
  (17, NULL, 'alert', 'alert:alice', 'alice', 'sent', 'sync_incomplete', 0, NULL, 1795704442778, NULL, 1795704442778, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0de4c3e7f25f4fd3a157ae3566ce02f1', 1),
  (18, NULL, 'email', 'mailto:alice@example.com', 'alice', 'sent', 'sync_incomplete', 1, NULL, 1795704442778, NULL, 1795704445155, NULL, '<bac4981560ad4d2aa84b3be93c17723f@example.com>', NULL, NULL, 1795704444100, 18, 0, 0, NULL, NULL, 'bac4981560ad4d2aa84b3be93c17723f', 1),
  (19, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704446912, NULL, 1795704448725, NULL, 'C000000001/1795704448.474285', NULL, NULL, 1795704448175, 19, 0, 0, NULL, NULL, '06ed7308ca0749c5acce603457dee570', NULL),
  (20, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704446912, NULL, 1795704448904, NULL, '<fa97cfa3181a4d2c879ec9e30d23b8b9@example.com>', NULL, NULL, 1795704447938, 20, 0, 0, NULL, NULL, 'fa97cfa3181a4d2c879ec9e30d23b8b9', NULL),
  (21, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704446912, NULL, 1795704448673, NULL, NULL, NULL, NULL, 1795704447984, 21, 0, 0, NULL, NULL, 'e8c88f8107ae4602ab29049f367dd3a5', NULL),
  (22, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704446912, NULL, 1795704448673, NULL, NULL, NULL, NULL, 1795704448128, 22, 0, 0, NULL, NULL, 'b8ce1d60f23542348cb5d0dbf1433c00', NULL),
  (23, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704446912, NULL, 1795704448602, NULL, NULL, NULL, NULL, 1795704448173, 23, 0, 0, NULL, NULL, 'bff18c7a940b415fb3e1af12039e2d29', NULL),
  (24, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704446912, NULL, 1795704446912, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a63659652c3d40e785d85fefda0cb42b', NULL),
  (25, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704446912, NULL, 1795704448699, NULL, NULL, 'OFF', NULL, 1795704448038, 25, 0, 0, NULL, NULL, 'd8a6c15598c34abba24c72a65d252b35', NULL),
  (26, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704446912, NULL, 1795704446912, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6b3f9306c8234e0a988ffc59f2e503a4', NULL),
  (27, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704446912, NULL, 1795704448685, NULL, 'D000000004/1795704448.375825', NULL, NULL, 1795704447850, 27, 0, 0, NULL, NULL, '14cff4d02ee7463a9d30b4b1ee6de1cd', NULL),
  (28, '9c26b365-a16f-4d2e-8f07-65f45849d3de', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704446912, NULL, 1795704446912, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '26a948f1a7e045d68461c5ba498b05ac', NULL),
  (29, 'f6ac3ee6-649f-45ad-8aa5-a3ac0ef4179f', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704448435, NULL, 1795704448952, NULL, 'D000000003/1795704448.829547', NULL, NULL, 1795704448662, 29, 0, 0, NULL, NULL, '661024b2404b4adfb790e51450799892', NULL),
  (30, 'f6ac3ee6-649f-45ad-8aa5-a3ac0ef4179f', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704448435, NULL, 1795704448435, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dd02d1e2b311443abedb7fdba32e872d', NULL),
  (31, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704448733, NULL, 1795704450276, NULL, 'C000000001/1795704450.124492', NULL, NULL, 1795704449877, 31, 0, 0, NULL, NULL, '04eea4129a354e51aca0b7d52be99e27', NULL),
  (32, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704448733, NULL, 1795704450409, NULL, '<1a93f406811e4c028bfe0070b3cd91e3@example.com>', NULL, NULL, 1795704450178, 32, 0, 0, NULL, NULL, '1a93f406811e4c028bfe0070b3cd91e3', NULL),
  (33, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704448733, NULL, 1795704449448, NULL, NULL, NULL, NULL, 1795704449149, 33, 0, 0, NULL, NULL, '5979e2c4d3e24dd4beaef65c5b093963', NULL),
  (34, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704448733, NULL, 1795704449416, NULL, NULL, NULL, NULL, 1795704449002, 34, 0, 0, NULL, NULL, '40bc60f75a3c46bc9d827eb076d57260', NULL),
  (35, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704448733, NULL, 1795704449369, NULL, NULL, NULL, NULL, 1795704449009, 35, 0, 0, NULL, NULL, 'ba1bb3b274fc4760a0770d0b9ad55444', NULL),
  (36, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704448733, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '46a1b0fbf5da47a5ba7e917663babcd0', NULL),
  (37, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704448733, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f55fe3f849b2456083e831671681df00', NULL),
  (38, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '10ef4368d4ff4a02b35bedd43ff48d3c', NULL),
  (39, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4e66b84a7afb4eac9d0cccef2edccbef', NULL),
  (40, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '60caa5e47f2d4ec29c139e5cbcb4b02b', NULL),
  (41, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704448733, NULL, 1795704450090, NULL, 'D000000004/1795704450.070346', NULL, NULL, 1795704449818, 41, 0, 0, NULL, NULL, 'b26ef2b2c71e47c1887b42dc7c5ce204', NULL),
  (42, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704448733, NULL, 1795704448733, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c7f08628d5d649ffaec482a02cfe2e0c', NULL),
  (43, 'c89f5821-d46e-4261-aaea-45f4b1601523', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704448733, NULL, 1795704449451, NULL, '<3ded3959a97f4e57a4e761e7bb5745a7@example.com>', NULL, NULL, 1795704448993, 43, 0, 0, NULL, NULL, '3ded3959a97f4e57a4e761e7bb5745a7', NULL),
  (44, 'e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704449441, NULL, 1795704450276, 31, NULL, NULL, NULL, 1795704449877, 31, 0, 0, NULL, NULL, '2627c7756a68446795c64c0fa4f77f2a', NULL),
  (45, 'e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704449441, NULL, 1795704449441, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '19a3273d537f42dd99ad309d9a39cfe2', NULL),
  (46, 'e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704449441, NULL, 1795704449441, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bce7cd50f45041c983d0c43f55099cf6', NULL),
  (47, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704450801, NULL, 1795704450801, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b0dd2adb37fd4509853a4046d5933fc1', NULL),
  (48, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704451147, NULL, 1795704451147, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1d1df059181d4e658ccc429d072ffb23', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704451226, NULL, 1795704451556, NULL, 'C000000001/1795704451.538368', NULL, NULL, 1795704451487, 49, 0, 0, NULL, NULL, '5a6b3004ac594fba92aa44cdd5eb920c', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704451226, NULL, 1795704451693, NULL, '<212182c94fd03e0a91467e43ada26349@example.com>', NULL, NULL, 1795704451495, 50, 0, 0, NULL, NULL, 'cd0df6e3baa24799a033776cda9138f0', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704451226, NULL, 1795704451439, NULL, NULL, NULL, NULL, 1795704451351, 51, 0, 0, NULL, NULL, '76f3aedcc52a4360a6a300af0e9a8c7d', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704451226, NULL, 1795704451446, NULL, NULL, NULL, NULL, 1795704451380, 52, 0, 0, NULL, NULL, 'b70dd4fdcca54c619acee14e75a6f970', NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704451226, NULL, 1795704451436, NULL, NULL, NULL, NULL, 1795704451381, 53, 0, 0, NULL, NULL, 'adbbae939d204a23a66f8f1782e1980f', NULL),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704451226, NULL, 1795704451226, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '35a36bfee5834c8b9358de94505d39f9', NULL),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704451226, NULL, 1795704451226, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4d88cf73d3fd40dcac383c2783c4a77b', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704451341, NULL, 1795704451556, 49, NULL, NULL, NULL, 1795704451487, 49, 0, 0, NULL, NULL, 'ed6b7ceb35de4ef892189445caaaea30', NULL),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704451341, NULL, 1795704451693, 50, NULL, NULL, NULL, 1795704451495, 50, 0, 0, NULL, NULL, '0484575b3400441dbf3332fbe5a90053', NULL),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704451341, NULL, 1795704451341, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4451a329298d4922919c58a766c71592', NULL),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704451341, NULL, 1795704451341, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7347e415505046d88babcd58b2115d4d', NULL),
  (60, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704451444, NULL, 1795704451723, NULL, 'D000000003/1795704451.575138', NULL, NULL, 1795704451522, 60, 0, 0, NULL, NULL, 'cf20a0817adf43e2ac30658268d86e8b', NULL),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704451444, NULL, 1795704451444, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd08c73f81f75485f8a88266d2d1e5e71', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704497841, NULL, 1795704502130, NULL, 'C000000001/1795704501.865744', NULL, NULL, 1795704500137, 62, 0, 0, NULL, NULL, '5f8dcff4291146d7905ddc312c3f02a0', NULL),
  (63, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704497841, NULL, 1795704502391, NULL, '<6cb7367240eb4d04804a568d17e76c51@example.com>', NULL, NULL, 1795704499962, 63, 0, 0, NULL, NULL, '6cb7367240eb4d04804a568d17e76c51', NULL),
  (64, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704497841, NULL, 1795704497841, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c0d7c05d121c47dbbc12a39e87383dd2', NULL),
  (65, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704497841, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'df9e1e09a46649659b3afff39ecc2b2b', NULL),
  (66, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704506152, NULL, 1795704507407, NULL, '<adbe37e1407e47379e37e6811deed1c7@example.com>', NULL, NULL, 1795704506279, 66, 0, 0, NULL, NULL, 'adbe37e1407e47379e37e6811deed1c7', 2),
  (67, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704507321, NULL, 1795704507669, NULL, '<ce0320e7f39444879879000e7fe55a57@example.com>', NULL, NULL, 1795704507471, 67, 0, 0, NULL, NULL, 'ce0320e7f39444879879000e7fe55a57', 3),
  (68, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704508221, NULL, 1795704508591, NULL, 'C000000001/1795704508.403809', NULL, NULL, 1795704508314, 68, 0, 0, NULL, NULL, '1eef0f138a4346f198b6e8783ed8975a', NULL),
  (69, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704508221, NULL, 1795704508820, NULL, '<62ee76fe43cb49909a1af77a834c872c@example.com>', NULL, NULL, 1795704508318, 69, 0, 0, NULL, NULL, '62ee76fe43cb49909a1af77a834c872c', NULL),
  (70, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704508221, NULL, 1795704508843, NULL, NULL, NULL, NULL, 1795704508341, 70, 0, 0, NULL, NULL, 'e1de8c7b1b1643c096c3a802f52d5ff0', NULL),
  (71, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704508221, NULL, 1795704509013, NULL, NULL, NULL, NULL, 1795704508356, 71, 0, 0, NULL, NULL, '233bab8ae7224c68a78e4ccbe018f637', NULL),
  (72, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704508221, NULL, 1795704509035, NULL, NULL, NULL, NULL, 1795704508383, 72, 0, 0, NULL, NULL, '9c564d49cedf4bdbbba18557406bf318', NULL),
  (73, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704508221, NULL, 1795704508221, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0412496ef21b44e1b78c058bf93680b6', NULL),
  (74, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704508221, NULL, 1795704508852, NULL, NULL, 'OFF', NULL, 1795704508342, 74, 0, 0, NULL, NULL, '10fedc0af73a49a491b1d3b30ea2caf7', NULL),
  (75, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704508221, NULL, 1795704508221, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c8b96715c79a496a93e6d99115a9aa32', NULL),
  (76, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704508221, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '20276dc0df0a4995a68b2724b4e59139', NULL),
  (77, 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704508221, NULL, 1795704508221, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bac4f8aa8e0545a2be097a9d7974c0e4', NULL),
  (78, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795704509697, 1795704516541, NULL, NULL, NULL, NULL, NULL, 1795704509761, 78, 0, 0, NULL, 1795704513184, '9ed4cfb97a9e42eab14898bb5fdf19b9', NULL),
  (79, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704509697, 1795704517224, NULL, NULL, NULL, NULL, NULL, 1795704510167, 79, 0, 0, NULL, 1795704514916, 'e6ef7ed22841431e97f0df91ce783812', NULL),
  (80, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795704509697, 1795704516537, NULL, NULL, NULL, NULL, NULL, 1795704509812, 80, 0, 0, NULL, 1795704514518, '991073b83e9743d9a674c999da254c37', NULL),
  (81, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704509697, 1795704516857, NULL, NULL, NULL, NULL, NULL, 1795704509839, 81, 0, 0, NULL, 1795704514853, '2ada308a9407408dbf173d0c80b9dc9f', NULL),
  (82, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704509697, 1795704517302, NULL, NULL, NULL, NULL, NULL, 1795704509940, 82, 0, 0, NULL, 1795704514657, 'c5443a66c3214d01b573d645dd417131', NULL),
  (83, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704509697, NULL, 1795704509697, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '92606be2e25c4e029e088743c173b3ea', NULL),
  (84, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704509697, 1795704516837, NULL, NULL, NULL, 'ON', NULL, 1795704509761, 84, 0, 0, NULL, 1795704513473, 'cf2d6e7378664497a4c0642f669c3867', NULL),
  (85, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795704509697, 1795704517589, NULL, NULL, NULL, 'OFF', NULL, 1795704509813, 85, 0, 0, NULL, 1795704514554, 'df0272d979e0421e8bcd07e32e1933e0', NULL),
  (86, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704509697, NULL, 1795704509697, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '518e5716fdec4ca0ae3a1e0da2338b4a', NULL),
  (87, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704509697, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '23d52c797fe04e08960df57f375bc2e9', NULL),
  (88, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704509697, NULL, 1795704509697, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4f823cd2d5c44146b7713ca81c3321a8', NULL),
  (89, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704509697, 1795704516922, NULL, NULL, NULL, NULL, NULL, 1795704509762, 89, 0, 0, NULL, 1795704514937, '34c9356e761c4305a7e80d7fb3455765', NULL),
  (90, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704509697, 1795704515680, NULL, NULL, NULL, NULL, NULL, 1795704509732, 90, 0, 0, NULL, 1795704513372, 'c77810640fdf4f9783fd6f3496b22985', NULL),
  (91, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704509697, 1795704519137, NULL, NULL, NULL, NULL, NULL, 1795704509781, 91, 0, 0, NULL, 1795704515145, '82152396ba024de7a79d7f6b40056d5a', NULL),
  (92, '54ec92b0-57a0-4d63-bf26-821c00b717c9', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704509697, NULL, 1795704509697, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '69afaf1b6a2544e79f95bd5e05d8450b', NULL),
  (93, 'a8b9bab9-2d4d-44af-a20c-803f077a0bd9', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704511057, 1795704515680, NULL, NULL, NULL, NULL, NULL, 1795704511264, 90, 0, 0, NULL, 1795704513372, 'fe3e5a8b71414e8eb9d38fd47fccc169', NULL),
  (94, 'a8b9bab9-2d4d-44af-a20c-803f077a0bd9', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704511057, NULL, 1795704511057, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a577455c65b24561b43827768e49df89', NULL),
  (95, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704511684, 1795704515710, NULL, NULL, NULL, NULL, NULL, 1795704512009, 95, 0, 0, NULL, 1795704514386, 'e58a4895b63b4490ba188520d83c10d4', 4);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704519137, 1795704519137, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704516922, 1795704516922, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704517224, 1795704517224, NULL, NULL, 'email'),
  ('slack:@bob', 1795704515680, 1795704515680, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704451235, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704516541, 1795704516541, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704516837, 1795704516837, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704516537, 1795704516537, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704517589, 1795704517589, NULL, NULL, 'teams'),
  ('webhook:1', 1795704516857, 1795704516857, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704517302, 1795704517302, NULL, NULL, 'webhook'),
  ('mailto:alice@example.com', NULL, 1795704446275, NULL, NULL, 'email'),
  ('mailto:carol@example.com', 1795704515710, 1795704515710, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '1bb88dea-8011-4117-b76d-f192a42018d2', 9, 0, 1795704440669, NULL),
  (2, 'bob', '1bb88dea-8011-4117-b76d-f192a42018d2', 15, 0, 1795704440669, NULL),
  (3, 'carol', '1bb88dea-8011-4117-b76d-f192a42018d2', 11, 0, 1795704440669, NULL),
  (4, 'system', '1bb88dea-8011-4117-b76d-f192a42018d2', 6, 0, 1795704440669, NULL),
  (5, 'system', NULL, 16, 0, 1795704442778, 1),
  (6, 'alice', NULL, 17, 0, 1795704442778, 1),
  (7, 'alice', '9c26b365-a16f-4d2e-8f07-65f45849d3de', 26, 0, 1795704446912, NULL),
  (8, 'carol', '9c26b365-a16f-4d2e-8f07-65f45849d3de', 28, 0, 1795704446912, NULL),
  (9, 'system', '9c26b365-a16f-4d2e-8f07-65f45849d3de', 24, 0, 1795704446912, NULL),
  (10, 'bob', 'f6ac3ee6-649f-45ad-8aa5-a3ac0ef4179f', 30, 0, 1795704448435, NULL),
  (11, 'alice', 'c89f5821-d46e-4261-aaea-45f4b1601523', 37, 0, 1795704448733, NULL),
  (12, 'carol', 'c89f5821-d46e-4261-aaea-45f4b1601523', 42, 0, 1795704448733, NULL),
  (13, 'system', 'c89f5821-d46e-4261-aaea-45f4b1601523', 36, 0, 1795704448733, NULL),
  (14, 'alice', 'e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 46, 0, 1795704449441, NULL),
  (15, 'system', 'e6540fb4-2544-49db-a70e-ba7a1a83ecf8', 45, 0, 1795704449441, NULL),
  (16, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 47, 0, 1795704450801, NULL),
  (17, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 48, 0, 1795704451147, NULL),
  (18, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795704451226, NULL),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 54, 0, 1795704451226, NULL),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795704451341, NULL),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 58, 0, 1795704451341, NULL),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 61, 0, 1795704451444, NULL),
  (23, 'system', 'calendar-sla-4712-due_today@2026-11-26', 64, 0, 1795704497841, NULL),
  (24, 'alice', 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 75, 0, 1795704508221, NULL),
  (25, 'carol', 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 77, 0, 1795704508221, NULL),
  (26, 'system', 'a8a280eb-a49b-4a01-a9d5-4831c424c7e6', 73, 0, 1795704508221, NULL),
  (27, 'alice', '54ec92b0-57a0-4d63-bf26-821c00b717c9', 86, 0, 1795704509697, NULL),
  (28, 'bob', '54ec92b0-57a0-4d63-bf26-821c00b717c9', 92, 0, 1795704509697, NULL),
  (29, 'carol', '54ec92b0-57a0-4d63-bf26-821c00b717c9', 88, 0, 1795704509697, NULL),
  (30, 'system', '54ec92b0-57a0-4d63-bf26-821c00b717c9', 83, 0, 1795704509697, NULL),
  (31, 'bob', 'a8b9bab9-2d4d-44af-a20c-803f077a0bd9', 94, 0, 1795704511057, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296502202),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:35971/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:35971/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, 'carol', 'http://127.0.0.1:35971/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704497108),
  ('sla', '4712', 'due_today@2026-11-26', 1795704497985),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704499202);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704438048, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795708036373, 0, NULL, 1795704436373, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704496625, 0, NULL, 1795704436625, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795705337701, 0, NULL, 1795704437701, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704444.748646', 1795704445229, 7, 1, 1, 1, 0, 1795704445229);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'Jd1SSVHM4P71pxfrr7523ydvfkvu-2ZHbARjclJvRWQ', 1795705106037, 0),
  ('U000000005', 'carol', 'XKVA4RqzOyLeJfZB5nPJkMn82TogK12Me8a_uV-C7MY', 1795705111627, 0);

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
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704445275, 1795704445275, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795704445672, 1795704445672, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '467d1a0d2279c330bc0e753b45e5acb860d2b85237c3c9f0651ec36aabc6dfc9', 27, 1, 1795704448685, 1795704448685, 4, 'scan_added', 'ledger', NULL, NULL),
  ('slack:@carol', '9ec11e2165b6948ebbd2ec41c57b76d5e9837cd719acfca72c12721ef1036ce2', 41, 1, 1795704450090, 1795704450090, 0, 'scan_added', 'mobile-app', NULL, NULL),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 62, 1, 1795704502130, 1795704502130, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 68, 1, 1795704508591, 1795704508591, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704498130),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704499970),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704502117),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704502603),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704502864),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704503364),
  ('1000007.424242.0000000000000000538454127b096493', 1795704504608),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704504804),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704505567),
  ('Ev000000001', 1795704505849),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704505946),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704506339),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704511466);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704437280, 'the API, starting token', 'The account alice: made'),
  (2, 1795704437306, 'the API, starting token', 'The account bob: made'),
  (3, 1795704437348, 'the API, starting token', 'The account carol: made'),
  (4, 1795704437374, 'the API, starting token', 'The account dave: made'),
  (5, 1795704437850, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704438057, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704438120, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704438139, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704438329, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704438347, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704438358, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704438656, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704440027, 'the API, starting token', 'Route 1: made'),
  (14, 1795704440170, 'the API, starting token', 'Route 2: made'),
  (15, 1795704440218, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704440267, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704500478, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704502412, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704502721, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704503074, 'bob', 'When bob is told: changed'),
  (21, 1795704504219, 'carol', 'When carol is told: changed'),
  (22, 1795704505319, 'alice', 'Route 3: made'),
  (23, 1795704505676, 'erin@example.com', 'The account erin@example.com: made');

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
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704436651, 0, NULL, NULL),
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704437327, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704437506, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704437730, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704438173, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, 1795704438427, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704200000, 1795704500000, 3, 1795704502028, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704202000, 1795704502000, 1, 1795704502426, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704202000, 1795704502000, 2, 1795704502693, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704203000, 1795704503000, 1, 1795704441452, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704203000, 1795704503000, 3, 1795704441504, NULL),
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
  (1, 'http://127.0.0.1:35971', 2, 1795704495499, 1795704504742, 1795704504742, NULL, NULL, NULL, 1795704804643, NULL, 'risk_acceptance');

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
  ('defectdojo', 1795704450614, 1795704451458, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704437980);

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
  (1, 'sync_incomplete', 'Some of DefectDojo can''t be read', 'risk_acceptance: the token may not read it (403). So expiring risk acceptances are not announced.'||char(10)||'Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.', NULL, 3, 1795704442773, NULL),
  (4, 'link_code', '', '', 'e+Zp3wThhtjyC35J9aL4M0YJxGlduy315TX/A4rMGUUS8we1SG/1leHuKZbcSEsLqyH+w6Byy3TwbBwqyqDcu7+rfaCEEL/M8vrI+HMV/k0+MOEOW3v/y20iFS77mv6d9X974I4Kiuc2X42E6t3CIzbqU9HEtcuUhSGkw7CyPBy7wZMY2hWoQMTlbP+ZQewXr2UC2656uZXvE18B8RKtyHmWe7rXVaYa9IMGPOBqqIzPR8U7yJzfMmon', NULL, 1795704511682, 1795705111627);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704506037),
  ('asked_for', 'dave@example.com', 1795704506037),
  ('asked_by', 'U000000005', 1795704507180),
  ('asked_for', 'carol@example.com', 1795704507180),
  ('asked_by', 'U000000005', 1795704511627),
  ('asked_for', 'carol@example.com', 1795704511627);

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
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704450747),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704451139),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704451198),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704451296),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704451425);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',95);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',4);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
