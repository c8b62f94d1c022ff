-- The database that commit 7a5518b left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:42:55.740', 76, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:42:55.772', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:42:55.786', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:42:55.804', 6, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:42:56.058', 43, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:42:56.144', 39, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:42:56.181', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:42:56.311', 69, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:42:56.425', 5, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:42:56.545', 38, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:42:56.769', 99, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:42:56.864', 32, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:42:56.994', 95, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:42:57.220', 11, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:42:57.341', 4, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:42:57.394', 40, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:42:57.482', 28, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:42:57.553', 23, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:42:57.747', 149, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:42:57.859', 22, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:42:57.984', 22, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:42:58.010', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:42:58.080', 1, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:42:58.172', 61, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:42:58.198', 2, 1),
  (26, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:42:58.573', 39, 1),
  (27, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:42:58.593', 2, 1),
  (28, '33', 'each thing once', 'SQL', 'V33__each_thing_once.sql', 1769487892, '', '2026-11-26 14:42:58.607', 3, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795704254120, NULL, 'f4a2f999-5446-4621-a842-f25949315c4f'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795704254120, 13, '6adc4097-170d-4d31-adb9-2a672684ca77'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795704254120, 10, '1fa91c6c-0819-42c3-9dad-f7e6f36adec0'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795704254120, NULL, '3dd3b97f-440f-4383-b98e-6855b248446f'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'c7e4c7fc-cfbe-4cda-bffc-5f6aacb0001e');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:34009/product/type/1', '127.0.0.1:34009/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:34009/product/1', 'members', '127.0.0.1:34009/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:34009/product/5', 'members', '127.0.0.1:34009/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:34009/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:34009/engagement/3'),
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
  ('secret_probe', 'NTWiFnc8Q4MbkN9ZPXFQMsuuBYIQcKpreoVdV7BWC/uAide6'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:45:24.650303396Z'),
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
  ('a6b63b7c4a7ce727', 'TbgzlulKCiXZsVMP1SRQKL4pfCYpNiSbyQZhrfQlMj0Lx0yvSbktglbb1fnHkd3iGWXOPmPQbYLBznr42XT/KMY=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'lAgkiRNLc62vhcjA9d0VpGKPQKMxEGM2rWiBAxETGHzO68mfaAGV0itW74V0mhCFQEoKcI52cSYCUWujrqrRZqQ=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'jz68JQDOkp8xDZ6qiR+1eB+yQYKoj+fMIVTID9UDGYW8r4Oer/5VwrevrLRmkD3/kfhh', NULL, 'active_tmp', 'It failed at 2026-11-26T14:46:18Z: The webhook answered 503', 0, 0, 1795704377401, 1795704378603, 2, NULL, 'ZJkdZ+Fymv+SiWfYXiAkSYRUuHMpY2ZnsEAsBnWK75P4Gm0zE1xauD2y1b5P+U3ez4DZIrRN1kVtf8oqyHZEHw=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'hp1O4KaxrOYuIGIKb7nzd8z7mUk6xks1QF3OQ/80QmAWBgfuJC7+4xF7yz36CA2Q3w==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:46:18Z: The webhook answered 503', 0, 0, 1795704377374, 1795704378519, 2, NULL, 'UUvsFK7dzEqqRHTSSKTiyei6r7KVaOj45/Lh/WFl+MC5zwgZy8vj0XC8pcaV/0xZRmW0LWU/rDVS1JXS2aM4PGOy');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', 'e90e78db64b84a151d3e84e56433635d7f31f3025e262f8c4737e6c9f92c5d84', 1795704182963);

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
  ('dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704262829),
  ('cee89d12-2509-4809-aa2c-c2eb44079aaa', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704273540),
  ('4ee58f4b-eccb-43cc-b1ce-d75457d19999', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704273648),
  ('554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704273860),
  ('a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704274188),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704276628),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704276770),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704276872),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704277164),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704277447),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704323606),
  ('calendar-sla-4712-due_today@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"SLA due today: Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704324809),
  ('99d10218-eba0-46eb-993c-1bea4682f1b2', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"SLA due today: 1 finding in Web API","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704325060),
  ('293af1ae-8595-4fac-b15d-e97eea0e499b', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704375941),
  ('26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704376879),
  ('ceeec41a-cacc-472e-8502-d8193db5750b', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:34009/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704377452);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704323606),
  ('calendar', 'calendar-sla-4712-due_today@2026-11-26', 'calendar-sla-4712-due_today@2026-11-26', 1795704324809),
  ('calendar', 'calendar-sla_combined-web-api/due_today-2026-11-26', '99d10218-eba0-46eb-993c-1bea4682f1b2', 1795704325060);

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
  (1, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704264761, NULL, 1795704273189, NULL, 'C000000001/1795704272.406292', NULL, NULL, 1795704267812, 1, 0, 0, NULL, NULL, '4ce9ec75f61e454e8a16115f2ee5c1fb', NULL),
  (2, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704264761, NULL, 1795704273462, NULL, '<5c671e73954e457abc92b49d974d63d7@example.com>', NULL, NULL, 1795704267795, 2, 0, 0, NULL, NULL, '5c671e73954e457abc92b49d974d63d7', NULL),
  (3, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704264761, NULL, 1795704272498, NULL, NULL, NULL, NULL, 1795704267789, 3, 0, 0, NULL, NULL, 'f7a1e1b7b0684faf9e00868713b3bff2', NULL),
  (4, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704264761, NULL, 1795704272349, NULL, NULL, NULL, NULL, 1795704267810, 4, 0, 0, NULL, NULL, '15adfa9e31de49ce9dd2f1e8f8e12c9c', NULL),
  (5, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704264761, NULL, 1795704272461, NULL, NULL, NULL, NULL, 1795704267812, 5, 0, 0, NULL, NULL, 'f21f98cf0c924179ab9821406d180adc', NULL),
  (6, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704264761, NULL, 1795704264761, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b9002da3fa3942f7af1ebf80cc9ef9c1', NULL),
  (7, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704264761, NULL, 1795704272462, NULL, 'C000000002/1795704271.913772', 'ON', NULL, 1795704267813, 7, 0, 0, NULL, NULL, 'bc4edf6a33d847e1b18f34da56cb2834', NULL),
  (8, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704264761, NULL, 1795704272461, NULL, NULL, 'OFF', NULL, 1795704267811, 8, 0, 0, NULL, NULL, '8e2c4ece898c44b9ae1e62cd426fb827', NULL),
  (9, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704264761, NULL, 1795704264761, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fa724cdc71154f058a81d7d3a7ea7efb', NULL),
  (10, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704264761, NULL, 1795704271675, NULL, 'D000000004/1795704268.604292', NULL, NULL, 1795704267669, 10, 0, 0, NULL, NULL, '83d4bdbb8c324936872cd424302c3744', NULL),
  (11, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704264761, NULL, 1795704264761, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ce71c0b6377e4bc69db1f15db8e7e34b', NULL),
  (12, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704264761, NULL, 1795704273230, NULL, '<0175d4c5b3474a1899f821d72e0116ff@example.com>', NULL, NULL, 1795704267716, 12, 0, 0, NULL, NULL, '0175d4c5b3474a1899f821d72e0116ff', NULL),
  (13, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704264761, NULL, 1795704269206, NULL, 'D000000003/1795704268.509583', NULL, NULL, 1795704267087, 13, 0, 0, NULL, NULL, 'd36b2879058c4c63bd0e3a80305722a4', NULL),
  (14, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704264761, NULL, 1795704273315, NULL, '<d2d31f95d7664977a717dd153fad298a@example.com>', NULL, NULL, 1795704267772, 14, 0, 0, NULL, NULL, 'd2d31f95d7664977a717dd153fad298a', NULL),
  (15, 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704264761, NULL, 1795704264761, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c102e6da853f4dc6a546631b0d8df401', NULL),
  (16, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704273589, NULL, 1795704275276, NULL, 'C000000001/1795704275.167409', NULL, NULL, 1795704274797, 16, 0, 0, NULL, NULL, '0bac416b21b443bab95ec5d3f574b2b3', NULL),
  (17, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704273589, NULL, 1795704275066, NULL, '<db04b433b59739b6a96b19b57c2067a6@example.com>', NULL, NULL, 1795704274850, 17, 0, 0, NULL, NULL, '69cce72b2b55417f924141b2e5dec52b', NULL),
  (18, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704273589, NULL, 1795704274880, NULL, NULL, NULL, NULL, 1795704273975, 18, 0, 0, NULL, NULL, 'd21552e0cfaf44bbb53d5da0cf985961', NULL),
  (19, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704273589, NULL, 1795704274843, NULL, NULL, NULL, NULL, 1795704274089, 19, 0, 0, NULL, NULL, '1c917be619da42e4bbb047887cfb6249', NULL),
  (20, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704273589, NULL, 1795704274877, NULL, NULL, NULL, NULL, 1795704274333, 20, 0, 0, NULL, NULL, '1f9f60c500d54a93a408bc6ec0ff4a17', NULL),
  (21, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704273589, NULL, 1795704273589, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '778ab4ce96184c1ebaace401ddf4908f', NULL),
  (22, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704273589, NULL, 1795704274888, NULL, NULL, 'OFF', NULL, 1795704274053, 22, 0, 0, NULL, NULL, '51eb30c752cc4a8cbb98d0c67cf9ca66', NULL),
  (23, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704273589, NULL, 1795704273589, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dd704b24446b430897057ea6f49f0e16', NULL),
  (24, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704273589, NULL, 1795704274613, NULL, 'D000000004/1795704274.303785', NULL, NULL, 1795704273929, 24, 0, 0, NULL, NULL, '9118fed91a354fa3af692c7361da8bf1', NULL),
  (25, 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704273589, NULL, 1795704273589, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fa5184f3b2204bd2a807b05b8f4e20c0', NULL),
  (26, '4ee58f4b-eccb-43cc-b1ce-d75457d19999', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704273781, NULL, 1795704274917, NULL, 'D000000003/1795704274.790959', NULL, NULL, 1795704274365, 26, 0, 0, NULL, NULL, 'f841d0fa602e4975b27a5a25daa131d6', NULL),
  (27, '4ee58f4b-eccb-43cc-b1ce-d75457d19999', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704273781, NULL, 1795704273781, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9828a1260c4e4543b0afbfacfffed64c', NULL),
  (28, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704273907, NULL, 1795704275276, 16, NULL, NULL, NULL, 1795704274797, 16, 0, 0, NULL, NULL, '1cdd21b3bb694f91bdc2288b10f18766', NULL),
  (29, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704273907, NULL, 1795704275066, 17, NULL, NULL, NULL, 1795704274850, 17, 0, 0, NULL, NULL, '9a2c0bde414144809522902bec1102c9', NULL),
  (30, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'merged', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704273907, NULL, 1795704274880, 18, NULL, NULL, NULL, 1795704273975, 18, 0, 0, NULL, NULL, '5f6bc2551ba24cc2b08bfdc71b38b682', NULL),
  (31, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704273907, NULL, 1795704275170, NULL, NULL, NULL, NULL, 1795704274902, 31, 0, 0, NULL, NULL, 'b96e4bc67b714a85a4232a160706da9c', NULL),
  (32, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704273907, NULL, 1795704275182, NULL, NULL, NULL, NULL, 1795704274963, 32, 0, 0, NULL, NULL, '2790cae0c3d54c1985f2e2497fbd010f', NULL),
  (33, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704273907, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e446726f3c5c4505a606393062a1dcc3', NULL),
  (34, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704273907, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '852c85b483734858abc5d8c832369e32', NULL),
  (35, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a8333dca68f443ca8b66e6f6dff6f0d9', NULL),
  (36, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0f00a3071d53482d85a8718e0e9a9c8a', NULL),
  (37, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '12a7811e50ba40d19a606f7c4ccd9788', NULL),
  (38, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704273907, NULL, 1795704275899, NULL, 'D000000004/1795704275.849172', NULL, NULL, 1795704275784, 38, 0, 0, NULL, NULL, 'e24c03d40500480e821a09f334ab2268', NULL),
  (39, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704273907, NULL, 1795704273907, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '84b973ab34af499bbd2e568af1f13f0d', NULL),
  (40, '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704273907, NULL, 1795704275159, NULL, '<d20be4c136eb43a1871eb7fbbbb13462@example.com>', NULL, NULL, 1795704274680, 40, 0, 0, NULL, NULL, 'd20be4c136eb43a1871eb7fbbbb13462', NULL),
  (41, 'a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704274277, NULL, 1795704275276, 16, NULL, NULL, NULL, 1795704274797, 16, 0, 0, NULL, NULL, '715e236dc9444b0a8484f14a0702f906', NULL),
  (42, 'a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704274277, NULL, 1795704274277, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '424fc416a5ba4e5eb6e47f6811178321', NULL),
  (43, 'a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704274277, NULL, 1795704274277, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4cb6b36f796e4b289a273d4fd673bcc7', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704276695, NULL, 1795704276695, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'db10c0cd726f497abc5b7e244a021a5e', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704276809, NULL, 1795704276809, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7334ad5326654eaead553467035d0d7b', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704276915, NULL, 1795704277611, NULL, 'C000000001/1795704277.305567', NULL, NULL, 1795704277020, 46, 0, 0, NULL, NULL, '84bf24c09e4144a9871e6c46b1126e95', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704276915, NULL, 1795704277584, NULL, '<f863c9d396f24463965033c21efae08c@example.com>', NULL, NULL, 1795704277224, 47, 0, 0, NULL, NULL, 'f863c9d396f24463965033c21efae08c', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704276915, NULL, 1795704277566, NULL, NULL, NULL, NULL, 1795704277355, 48, 0, 0, NULL, NULL, '03c70a65d6094ca68ee40598c4eeb2d8', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704276915, NULL, 1795704277637, NULL, NULL, NULL, NULL, 1795704277417, 49, 0, 0, NULL, NULL, 'd5a2bb4a34fe46c589eefe36d8524e21', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704276915, NULL, 1795704277477, NULL, NULL, NULL, NULL, 1795704277426, 50, 0, 0, NULL, NULL, '1157660f5f2a4f1f94a68afb68eb6fca', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704276915, NULL, 1795704276915, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b7a039f8b6614ee0bea34c9563861095', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704276915, NULL, 1795704276915, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dd3b9e64358b47a8b3d49fdaa1ac2c02', NULL),
  (53, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704277215, NULL, 1795704279442, NULL, 'C000000001/1795704279.402000', NULL, NULL, 1795704278989, 53, 0, 0, NULL, NULL, '7a13d59aa66c461794fc282a60c59701', NULL),
  (54, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704277215, NULL, 1795704279131, NULL, '<36b3165c987147168f3c40c4f2584bad@example.com>', NULL, NULL, 1795704278719, 54, 0, 0, NULL, NULL, '36b3165c987147168f3c40c4f2584bad', NULL),
  (55, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704277215, NULL, 1795704277215, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dc8483a2cf064bde95418e13a95b92b1', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704277215, NULL, 1795704277215, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd6cb2e4cd6de468d8ad15cd5e9071375', NULL),
  (57, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704277452, NULL, 1795704278013, NULL, 'D000000003/1795704277.921162', NULL, NULL, 1795704277799, 57, 0, 0, NULL, NULL, 'b2b4246bdb3147d6a342ff927c2c0970', NULL),
  (58, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704277452, NULL, 1795704277452, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '19de096d687644a28702be6d8de10d25', NULL),
  (59, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704324893, NULL, 1795704327172, NULL, 'C000000001/1795704326.260478', NULL, NULL, 1795704325983, 59, 0, 0, NULL, NULL, 'bc0e8175d605433298dfff4b88fe70d9', NULL),
  (60, 'calendar-sla-4712-due_today@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704324893, NULL, 1795704327604, NULL, '<24a6cc88557d418585b62095dc32930e@example.com>', NULL, NULL, 1795704325927, 60, 0, 0, NULL, NULL, '24a6cc88557d418585b62095dc32930e', NULL),
  (61, 'calendar-sla-4712-due_today@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704324893, NULL, 1795704324893, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '49c9bc18e72a454f990c518e2ad6e742', NULL),
  (62, 'calendar-sla-4712-due_today@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704324893, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '7ade4f6455f94c339db5ce8d56a1d44a', NULL),
  (63, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704375320, NULL, 1795704375527, NULL, '<5284b7d93ae540fb96b4d41ba62a40e9@example.com>', NULL, NULL, 1795704375374, 63, 0, 0, NULL, NULL, '5284b7d93ae540fb96b4d41ba62a40e9', 1),
  (64, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704375472, NULL, 1795704375584, NULL, '<049d166e7c4442ccbb3ce04dbbaa959c@example.com>', NULL, NULL, 1795704375525, 64, 0, 0, NULL, NULL, '049d166e7c4442ccbb3ce04dbbaa959c', 2),
  (65, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704376060, NULL, 1795704376508, NULL, 'C000000001/1795704376.167742', NULL, NULL, 1795704376102, 65, 0, 0, NULL, NULL, '5db7d3b7878740509adecc322d14b0ae', NULL),
  (66, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704376060, NULL, 1795704376731, NULL, '<0af36ee08ac14a218783a3ab5231f668@example.com>', NULL, NULL, 1795704376113, 66, 0, 0, NULL, NULL, '0af36ee08ac14a218783a3ab5231f668', NULL),
  (67, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704376060, NULL, 1795704376669, NULL, NULL, NULL, NULL, 1795704376137, 67, 0, 0, NULL, NULL, '75827fee93024a58a3f96d8748170cbf', NULL),
  (68, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704376060, NULL, 1795704376737, NULL, NULL, NULL, NULL, 1795704376414, 68, 0, 0, NULL, NULL, '95aafcdb506940ca81f3c966929c8de2', NULL),
  (69, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704376060, NULL, 1795704376743, NULL, NULL, NULL, NULL, 1795704376443, 69, 0, 0, NULL, NULL, '5c35a382c5524452ac20ad0daa05841c', NULL),
  (70, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704376060, NULL, 1795704376060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7675bda30868499c9db6222a99ebaf34', NULL),
  (71, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704376060, NULL, 1795704376668, NULL, NULL, 'OFF', NULL, 1795704376156, 71, 0, 0, NULL, NULL, 'a2ec9f561ce54a128615920722a9fc88', NULL),
  (72, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704376060, NULL, 1795704376060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1a286003d0394baeb97eed7494e2c8dc', NULL),
  (73, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704376060, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '139f9a38f68946e4a38773f2d1c7006a', NULL),
  (74, '293af1ae-8595-4fac-b15d-e97eea0e499b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704376060, NULL, 1795704376060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6972ff9ea5514bea9d9fd46c27dbcb50', NULL),
  (75, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795704376891, 1795704380536, NULL, NULL, NULL, NULL, NULL, 1795704377733, 75, 0, 0, NULL, 1795704378865, 'a5b7ccf903924d23945ea2c1d7836d98', NULL),
  (76, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704376891, 1795704380276, NULL, NULL, NULL, NULL, NULL, 1795704377744, 76, 0, 0, NULL, 1795704378928, 'd24390d8462245feb75347f637d27f0d', NULL),
  (77, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795704376891, 1795704380219, NULL, NULL, NULL, NULL, NULL, 1795704377306, 77, 0, 0, NULL, 1795704378597, '2763bb550f1c4c1d9a87df6579a83ff9', NULL),
  (78, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704376891, 1795704380416, NULL, NULL, NULL, NULL, NULL, 1795704377303, 78, 0, 0, NULL, 1795704378627, '400ed39c73d14994b7d6cded8d91beaf', NULL),
  (79, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795704376891, 1795704380197, NULL, NULL, NULL, NULL, NULL, 1795704377305, 79, 0, 0, NULL, 1795704378612, '091640c37e0e40a6814a37fad14f5667', NULL),
  (80, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704376891, NULL, 1795704376891, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3b7df4a6f40242f8b17ad6e8a46a076c', NULL),
  (81, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795704376891, 1795704379940, NULL, NULL, NULL, 'ON', NULL, 1795704376928, 81, 0, 0, NULL, 1795704378166, '0992f1655bf44e81b3a3963ca42ed1d6', NULL),
  (82, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795704376891, 1795704380131, NULL, NULL, NULL, 'OFF', NULL, 1795704377305, 82, 0, 0, NULL, 1795704378477, 'd4e0db448916429e95403ebe6bf5a752', NULL),
  (83, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704376891, NULL, 1795704376891, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'aa9a7c439d94496e8634940369348133', NULL),
  (84, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704376891, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '19dc90ce2ae446d8a6b1eb04a389dc36', NULL),
  (85, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704376891, NULL, 1795704376891, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '523d3956b5a346f79c4a2e92875e9466', NULL),
  (86, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704376891, 1795704380430, NULL, NULL, NULL, NULL, NULL, 1795704376990, 86, 0, 0, NULL, 1795704378452, 'c6d6bea8966b4597933a38eb903d83dd', NULL),
  (87, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704376891, 1795704383100, NULL, NULL, NULL, NULL, NULL, 1795704376918, 87, 0, 0, NULL, 1795704379872, '7c0c2a2352bb4fbaba5becd6fcdfed6b', NULL),
  (88, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704376891, 1795704380119, NULL, NULL, NULL, NULL, NULL, 1795704376937, 88, 0, 0, NULL, 1795704378274, '86fddd59db1947e089c7aae2b4a2ca7e', NULL),
  (89, '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704376891, NULL, 1795704376891, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4079e00de1474f768cff8ebaaebfca05', NULL),
  (90, 'ceeec41a-cacc-472e-8502-d8193db5750b', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704377456, 1795704383100, NULL, NULL, NULL, NULL, NULL, 1795704378086, 87, 0, 0, NULL, 1795704379872, '6e455bb9deb0433abf682ddd737b6b58', NULL),
  (91, 'ceeec41a-cacc-472e-8502-d8193db5750b', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704377456, NULL, 1795704377456, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b17120a5e7a24b3ab9ea9621a993f81f', NULL),
  (92, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704378282, 1795704380740, NULL, NULL, NULL, NULL, NULL, 1795704378311, 92, 0, 0, NULL, 1795704379699, 'bb580eddea99430d848b30e9d0574fba', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704380119, 1795704380119, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704380430, 1795704380430, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704380276, 1795704380276, NULL, NULL, 'email'),
  ('slack:@bob', 1795704383100, 1795704383100, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704276968, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704380536, 1795704380536, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704379940, 1795704379940, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704380219, 1795704380219, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704380131, 1795704380131, NULL, NULL, 'teams'),
  ('webhook:1', 1795704380416, 1795704380416, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704380197, 1795704380197, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795704380740, 1795704380740, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 9, 0, 1795704264761, NULL),
  (2, 'bob', 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 15, 0, 1795704264761, NULL),
  (3, 'carol', 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 11, 0, 1795704264761, NULL),
  (4, 'system', 'dd643a11-3e51-4e3f-8d9e-18c0adae927a', 6, 0, 1795704264761, NULL),
  (5, 'alice', 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 23, 0, 1795704273589, NULL),
  (6, 'carol', 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 25, 0, 1795704273589, NULL),
  (7, 'system', 'cee89d12-2509-4809-aa2c-c2eb44079aaa', 21, 0, 1795704273589, NULL),
  (8, 'bob', '4ee58f4b-eccb-43cc-b1ce-d75457d19999', 27, 0, 1795704273781, NULL),
  (9, 'alice', '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 34, 0, 1795704273907, NULL),
  (10, 'carol', '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 39, 0, 1795704273907, NULL),
  (11, 'system', '554dd620-3dfd-45c5-a88b-b8d785ac29b8', 33, 0, 1795704273907, NULL),
  (12, 'alice', 'a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 43, 0, 1795704274277, NULL),
  (13, 'system', 'a0d30a6b-9f08-4f46-b78a-bc6d78b21e33', 42, 0, 1795704274277, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795704276695, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795704276809, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795704276915, NULL),
  (17, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795704276915, NULL),
  (18, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 56, 0, 1795704277215, NULL),
  (19, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 55, 0, 1795704277215, NULL),
  (20, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 58, 0, 1795704277452, NULL),
  (21, 'system', 'calendar-sla-4712-due_today@2026-11-26', 61, 0, 1795704324893, NULL),
  (22, 'alice', '293af1ae-8595-4fac-b15d-e97eea0e499b', 72, 0, 1795704376060, NULL),
  (23, 'carol', '293af1ae-8595-4fac-b15d-e97eea0e499b', 74, 0, 1795704376060, NULL),
  (24, 'system', '293af1ae-8595-4fac-b15d-e97eea0e499b', 70, 0, 1795704376060, NULL),
  (25, 'alice', '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 83, 0, 1795704376891, NULL),
  (26, 'bob', '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 89, 0, 1795704376891, NULL),
  (27, 'carol', '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 85, 0, 1795704376891, NULL),
  (28, 'system', '26d6e7c4-da3d-483e-a6da-7c1f415b1362', 80, 0, 1795704376891, NULL),
  (29, 'bob', 'ceeec41a-cacc-472e-8502-d8193db5750b', 91, 0, 1795704377456, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296373148),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:34009/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:34009/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:34009/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704324674),
  ('sla', '4712', 'due_today@2026-11-26', 1795704325014),
  ('sla_combined', 'web-api/due_today', '2026-11-26', 1795704325073);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704255227, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707853946, 0, NULL, 1795704253946, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704385206, 0, NULL, 1795704325206, NULL, 0, NULL, 5, NULL),
  ('defectdojo', 'recurring', NULL, 1795705154076, 0, NULL, 1795704254076, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704271.913772', 1795704272346, 7, 1, 1, 1, 0, 1795704272346);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'emqNkGKY22-wgsWysj_lDZqaMMlSoFkvAZGQqeWHzEM', 1795704975092, 0),
  ('U000000005', 'carol', 'aQCzlV8UUPX0RvwxItkvknnJe9NJ5gZ1pPVr3hOKX9I', 1795704978269, 0);

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
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704271675, 1795704271675, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795704272462, 1795704272462, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '467d1a0d2279c330bc0e753b45e5acb860d2b85237c3c9f0651ec36aabc6dfc9', 24, 1, 1795704274613, 1795704274613, 4, 'scan_added', 'ledger', NULL, NULL),
  ('slack:@carol', '9ec11e2165b6948ebbd2ec41c57b76d5e9837cd719acfca72c12721ef1036ce2', 38, 1, 1795704275899, 1795704275899, 0, 'scan_added', 'mobile-app', NULL, NULL),
  ('slack:C000000001', '73dab2be4b3d7ec0f8be1a03061d6f90841738cf8c85b28f4be21ecca0b2365d', 46, 1, 1795704277611, 1795704277611, 4, 'scan_added', 'fresh---channel-----bold---', 'fresh---eng---x-', 'https://dojo.example.com/test/7'),
  ('slack:C000000001', '8bc23da55be8877b4c65d23ab5b4b91e003affc23c6b08637258f6e052c4fee0', 53, 1, 1795704279442, 1795704279442, NULL, 'sla_breach', NULL, NULL, 'https://dojo.example.com/finding/1'),
  ('slack:C000000001', 'f7e2006dd85cb553b70ed4538fd8ecaeb647549cdcdb80ead0bdaee40a536f6c', 59, 1, 1795704327172, 1795704327172, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 65, 1, 1795704376508, 1795704376508, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704372516),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704372891),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704373126),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704373263),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704373335),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704373546),
  ('1000007.424242.0000000000000000538454127b096493', 1795704373657),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704373715),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704374370),
  ('Ev000000001', 1795704374751),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704374852),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704375427),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704378195);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704253183, 'the API, starting token', 'The account alice: made'),
  (2, 1795704253429, 'the API, starting token', 'The account bob: made'),
  (3, 1795704253813, 'the API, starting token', 'The account carol: made'),
  (4, 1795704253998, 'the API, starting token', 'The account dave: made'),
  (5, 1795704255945, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704256717, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704257122, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704257406, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704257976, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704258601, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704259080, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704259355, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704261247, 'the API, starting token', 'Route 1: made'),
  (14, 1795704261666, 'the API, starting token', 'Route 2: made'),
  (15, 1795704261919, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704262180, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704373065, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704373172, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704373282, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704373381, 'bob', 'When bob is told: changed'),
  (21, 1795704373637, 'carol', 'When carol is told: changed'),
  (22, 1795704373976, 'alice', 'Route 3: made'),
  (23, 1795704374470, 'erin@example.com', 'The account erin@example.com: made');

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
  ('products', 5, 'card-vault', 2, 1, ''||char(10)||'payments'||char(10)||'Card Vault', 2),
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
  ('dojo_group_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('global_roles', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('product_type_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('product_type_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('product_members', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('product_groups', 2, 'ABSENT', 'PLAIN', 0, 100, NULL, NULL, 0, NULL, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795704027000, 1795704327000, 3, 1795704328059, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795704028000, 1795704328000, 1, 1795704328420, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795704028000, 1795704328000, 2, 1795704328636, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795704028000, 1795704328000, 1, 1795704260070, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795704029000, 1795704329000, 3, 1795704260249, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795704029000, 1795704329000, 0, 1795704260476, NULL);

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
  (1, 'http://127.0.0.1:34009', 2, 1795704323222, 1795704329388, 1795704329388, NULL, NULL, NULL, 1795704629381);

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
  ('defectdojo', 1795704276440, 1795704277543, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704254532);

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
  (3, 'link_code', '', '', 'O2qMNi6vlmRTXGANOXq0YFBGZIstQ9SnbMmFnaCtHRHKVNBUAi7K4ddC3pFiJaYkPHt0ipk8DuHA781XBv4+9JL2wLnMYd7tekptk0f/mUmjil5fsHDGXF1YTOiePheoqL+kBXzGS/gnM23zyjs6aktyfwb8PvYfALToHQqDLbEwHU4bWbji3ElnlK6jxephJ9gB3ZgeTdUyRWTonMYl0XnST/mqFKWI4dDOb2vxeuScuoOk/H/WhE1H', NULL, 1795704378280, 1795704978269);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704375092),
  ('asked_for', 'dave@example.com', 1795704375092),
  ('asked_by', 'U000000005', 1795704375456),
  ('asked_for', 'carol@example.com', 1795704375456),
  ('asked_by', 'U000000005', 1795704378269),
  ('asked_for', 'carol@example.com', 1795704378269);

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
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704276628),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704276770),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704276872),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704277164),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704277447);

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
CREATE INDEX sent_copies_by_time on sent_copies (at);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',29);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',92);
INSERT INTO sqlite_sequence (name,seq) VALUES ('notices',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
