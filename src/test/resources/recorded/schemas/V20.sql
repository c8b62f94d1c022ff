-- The database that commit ee0380f left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:30:23.058', 17, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:30:23.085', 3, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:30:23.114', 14, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:30:23.187', 33, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:30:23.226', 2, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:30:23.284', 33, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:30:23.315', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:30:23.499', 9, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:30:23.532', 8, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:30:23.547', 0, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:30:23.582', 4, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:30:23.609', 8, 1),
  (13, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:30:23.631', 8, 1),
  (14, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:30:23.665', 6, 1),
  (15, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:30:23.697', 1, 1),
  (16, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:30:23.758', 31, 1),
  (17, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:30:23.808', 20, 1),
  (18, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:30:23.830', 3, 1),
  (19, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:30:23.854', 7, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703437566, NULL, '230e71f6-7eda-4fbf-9002-3083bd5bbf31'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703437566, 13, '0432171d-90be-42a9-bfe9-0567ebb3fd82'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703437566, 10, 'e0b7a3bb-637d-4312-970b-c77913081caa'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703437566, NULL, 'b18b7e06-2ac1-4fdb-b993-12af3c4981c3'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, 'd266ea3a-6912-47e4-b2d7-cfc07d0bfb34');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:42621/product/type/1', '127.0.0.1:42621/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:42621/product/1', 'members', '127.0.0.1:42621/product/1', 'Web API'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:42621/product/5', 'members', '127.0.0.1:42621/product/5', 'Card Vault'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:42621/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress', '127.0.0.1:42621/engagement/3'),
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
  ('secret_probe', 'EW46YH5wmuywcMl/fCO/4Lddwk3wQTRaL3F1giWyEAEVilpE'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:31:03.163164265Z'),
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
  ('a6b63b7c4a7ce727', 'yb2Q8wv0q8WJ3542xlhZpzYy3xlMHNoM92zVyaP3PK39ypCH5vQPH9jyMmCQq5b7dwmumPFh2EKcN2/2jkPXt/Y=', '127.0.0.1'),
  ('e3bdce566a83e2af', '1evJ8mpk647f3nvY6aHE0Qnr5LIZi/kBNUxDufkTTPaqCZe7jtP2cKM7Pjwmp6yRlVtCeFH5DknU3adMAQERT0Q=', '127.0.0.1');

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
, url_secret text);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at, url_secret) VALUES
  (1, 'SIEM', '', NULL, NULL, 'cUrMNf5m9qH3PcSoaR9fsqv48pTK8Qx0toRdpdmdrT0+PcqPWT3pV+0IouNwh3pW49++', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:32:12Z: The webhook answered 503', 60000, 0, 1795703470777, 1795703472307, 'tM7i02DEnA3O76RPLeJdB1CJn5fgucbOsYorG8n2vBA9xi8YxMjyt8h/ACFSBLOkM7s37y7zc7QZgDWG8Dm4vg=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'IU1UuqFmaDvFQHYNuofBIIpz4AgZf3sQL5CBqmcorITVxCgIJlt6RcNZ3ngTm1lkYw==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:32:12Z: The webhook answered 503', 60000, 0, 1795703470782, 1795703472587, 'suPMYoJcwpsj7WUkXkHiI3C19+akdDOmG3u0GvxackcL5cZLFkng3baWXkCuZO1R2kIBT3RwkQcE1JDGd7yEQjTl');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '5078217e6345c01eb12ec1afcef9ea6e8e935e97962c48673baef6d169eb26b5', 1795703424665);

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
  ('52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703438995),
  ('496f23a1-c110-45a1-922b-1259eb889dc3', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703443578),
  ('d4bb5102-a319-4321-b649-f74de5c1ab7e', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703443644),
  ('214bc027-7edc-43bf-8598-772ff1e08dde', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703443713),
  ('0afa364f-1446-47ba-b981-991627770741', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703443900),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703445103),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703445204),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703445338),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703445426),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703445561),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703462348),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703463587),
  ('3839d489-cc88-4d92-912f-f6badeb1dee0', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703464297),
  ('f0e3a68b-5f97-44eb-99bb-bf99df77cb06', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 167689","description":"Type /dojo link 167689 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703468186),
  ('7641a7c1-4677-46ed-b4c2-fddbba5f0ef1', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 974912","description":"Type /dojo link 974912 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703468712),
  ('be54edaa-ca9f-4224-917b-be7165cc288c', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703469228),
  ('71d52588-d645-4e58-a448-514fbdda4703', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703469997),
  ('59c7fb77-b691-4326-a9bc-6424e6c30a79', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:42621/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703470944);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703445103),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703445204),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703445338),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703445426),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703445561),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703462348),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703463587),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '3839d489-cc88-4d92-912f-f6badeb1dee0', 1795703464297);

CREATE TABLE deliveries (
  id integer primary key autoincrement,
  event text not null,
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
  reference text, threads text, refused smallint, first_try_at bigint, batch bigint, set_aside smallint not null default 0, was_held smallint not null default 0, chosen_by text, next_try_set_at bigint, uid text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, first_try_at, batch, set_aside, was_held, chosen_by, next_try_set_at, uid) VALUES
  (1, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703439540, NULL, 1795703442627, NULL, 'C000000001/1795703441.163408', NULL, NULL, 1795703440487, 1, 0, 0, NULL, NULL, '63efba552a084a2c93c4d2232418c8b6'),
  (2, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703439540, NULL, 1795703443294, NULL, '<c0871abe34ec4016b1d21bab4e19c6c2@example.com>', NULL, NULL, 1795703440678, 2, 0, 0, NULL, NULL, 'c0871abe34ec4016b1d21bab4e19c6c2'),
  (3, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703439540, NULL, 1795703442520, NULL, NULL, NULL, NULL, 1795703440669, 3, 0, 0, NULL, NULL, '05056505ba9d453aa1ccecc8f8e1ab7f'),
  (4, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703439540, NULL, 1795703442523, NULL, NULL, NULL, NULL, 1795703440655, 4, 0, 0, NULL, NULL, '1eafb61c4c814811964b40f67fa657ee'),
  (5, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703439540, NULL, 1795703442548, NULL, NULL, NULL, NULL, 1795703440660, 5, 0, 0, NULL, NULL, '4e2f2a87df464d3cafadccad9a394ff9'),
  (6, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703439540, NULL, 1795703439540, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9f6da8b5be3b4a79850254adf32c07ab'),
  (7, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703439540, NULL, 1795703442628, NULL, 'C000000002/1795703441.376085', 'ON', NULL, 1795703440657, 7, 0, 0, NULL, NULL, 'e725be99b3ee4457aba4fb8e85e04634'),
  (8, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703439540, NULL, 1795703442578, NULL, NULL, 'OFF', NULL, 1795703440655, 8, 0, 0, NULL, NULL, 'b01cf8bfc6794a24ae0a25578df631ed'),
  (9, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703439540, NULL, 1795703439540, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '132d3a03690845d79253e3a2a865538b'),
  (10, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703439540, NULL, 1795703442628, NULL, 'D000000003/1795703441.114791', NULL, NULL, 1795703440586, 10, 0, 0, NULL, NULL, 'fd6c8f0677d14432a986d2d78b546b7c'),
  (11, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703439540, NULL, 1795703439540, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f9135ededa6348298077d375a5e6a320'),
  (12, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703439540, NULL, 1795703443393, NULL, '<8f59a74935104b14a073628e9d5bba61@example.com>', NULL, NULL, 1795703440661, 12, 0, 0, NULL, NULL, '8f59a74935104b14a073628e9d5bba61'),
  (13, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703439540, NULL, 1795703442628, NULL, 'D000000004/1795703442.015356', NULL, NULL, 1795703440682, 13, 0, 0, NULL, NULL, '7a24fd11ff9c455e86530f2b466c36a7'),
  (14, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703439540, NULL, 1795703443351, NULL, '<54bcced070e244f3a8ae2e7d82d9c895@example.com>', NULL, NULL, 1795703440697, 14, 0, 0, NULL, NULL, '54bcced070e244f3a8ae2e7d82d9c895'),
  (15, '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703439540, NULL, 1795703439540, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd514da49c0e744228be2fe08ce913af7'),
  (16, '496f23a1-c110-45a1-922b-1259eb889dc3', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703443600, NULL, 1795703444860, NULL, 'C000000001/1795703444.730534', NULL, NULL, 1795703444239, 16, 0, 0, NULL, NULL, '45f4f08e8cb044a9b4af4a75a07b95d4'),
  (17, '496f23a1-c110-45a1-922b-1259eb889dc3', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703443600, NULL, 1795703444949, NULL, '<e31f6307fa8f32748d795b8719716f7d@example.com>', NULL, NULL, 1795703444419, 17, 0, 0, NULL, NULL, '9b10c625710c4acfb5bb0864954151be'),
  (18, '496f23a1-c110-45a1-922b-1259eb889dc3', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703443600, NULL, 1795703443768, NULL, NULL, NULL, NULL, 1795703443682, 18, 0, 0, NULL, NULL, 'de40cce1d8294135a128403d19571f8a'),
  (19, '496f23a1-c110-45a1-922b-1259eb889dc3', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703443600, NULL, 1795703443895, NULL, NULL, NULL, NULL, 1795703443711, 19, 0, 0, NULL, NULL, '7c233899a08c4bcfb6f7b600a8f6a2dd'),
  (20, '496f23a1-c110-45a1-922b-1259eb889dc3', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703443600, NULL, 1795703443890, NULL, NULL, NULL, NULL, 1795703443712, 20, 0, 0, NULL, NULL, '810fb6af7b6b44d48b19e52e448b8110'),
  (21, '496f23a1-c110-45a1-922b-1259eb889dc3', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703443600, NULL, 1795703443600, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '285396d4e8c44b9bbf6a2f496694d97c'),
  (22, '496f23a1-c110-45a1-922b-1259eb889dc3', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703443600, NULL, 1795703443785, NULL, NULL, 'OFF', NULL, 1795703443690, 22, 0, 0, NULL, NULL, 'c13e3bd9d43e4ae5baa7e48f810026f1'),
  (23, '496f23a1-c110-45a1-922b-1259eb889dc3', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703443600, NULL, 1795703443600, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a54bd24a20424ddcb9d9a3960de531c0'),
  (24, '496f23a1-c110-45a1-922b-1259eb889dc3', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703443600, NULL, 1795703444745, NULL, 'D000000003/1795703444.717686', NULL, NULL, 1795703444117, 24, 0, 0, NULL, NULL, '5d88b5cdb2e8475f9f98d2fc5b094659'),
  (25, '496f23a1-c110-45a1-922b-1259eb889dc3', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703443600, NULL, 1795703443600, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f7f27a11dcb849af8297f7072a462ecb'),
  (26, 'd4bb5102-a319-4321-b649-f74de5c1ab7e', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703443665, NULL, 1795703444747, NULL, 'D000000004/1795703444.711303', NULL, NULL, 1795703444185, 26, 0, 0, NULL, NULL, 'ed5ce101f2d642469fc46d18f2e9772d'),
  (27, 'd4bb5102-a319-4321-b649-f74de5c1ab7e', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703443665, NULL, 1795703443665, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e797eeac43d94393aa814fd567ca57e3'),
  (28, '214bc027-7edc-43bf-8598-772ff1e08dde', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703443745, NULL, 1795703444860, 16, NULL, NULL, NULL, 1795703444239, 16, 0, 0, NULL, NULL, '1a036c843afe4ade93a58db4eebb388c'),
  (29, '214bc027-7edc-43bf-8598-772ff1e08dde', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703443745, NULL, 1795703444949, 17, NULL, NULL, NULL, 1795703444419, 17, 0, 0, NULL, NULL, 'ba866c0013c0406f8d03fbfecb89451d'),
  (30, '214bc027-7edc-43bf-8598-772ff1e08dde', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703443745, NULL, 1795703444746, NULL, NULL, NULL, NULL, 1795703444215, 30, 0, 0, NULL, NULL, 'abffd9f3066d4762ae7e6e3df8f77cc4'),
  (31, '214bc027-7edc-43bf-8598-772ff1e08dde', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703443745, NULL, 1795703444041, NULL, NULL, NULL, NULL, 1795703443953, 31, 0, 0, NULL, NULL, '54208d9598844e378774096a3ae73916'),
  (32, '214bc027-7edc-43bf-8598-772ff1e08dde', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703443745, NULL, 1795703444041, NULL, NULL, NULL, NULL, 1795703443966, 32, 0, 0, NULL, NULL, 'ffd3d47fbb4b437dac6fad0b0651582f'),
  (33, '214bc027-7edc-43bf-8598-772ff1e08dde', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703443745, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '448acc8049e84a23859e609910857bec'),
  (34, '214bc027-7edc-43bf-8598-772ff1e08dde', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703443745, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f7c867d3da364e4890869276fd0408c0'),
  (35, '214bc027-7edc-43bf-8598-772ff1e08dde', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4ed870096cee40559b93924f746cde40'),
  (36, '214bc027-7edc-43bf-8598-772ff1e08dde', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3fb20a68afaa4a1d89fc406b35451ee1'),
  (37, '214bc027-7edc-43bf-8598-772ff1e08dde', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2a6fab3270e64b52b39537d15ee531a8'),
  (38, '214bc027-7edc-43bf-8598-772ff1e08dde', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703443745, NULL, 1795703444745, 24, NULL, NULL, NULL, 1795703444117, 24, 0, 0, NULL, NULL, '2e8a4e9d9c83471885fa4241f1ef47be'),
  (39, '214bc027-7edc-43bf-8598-772ff1e08dde', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703443745, NULL, 1795703443745, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '407ccab0e7c8458b81cd4798c70109f4'),
  (40, '214bc027-7edc-43bf-8598-772ff1e08dde', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703443745, NULL, 1795703444897, NULL, '<bd1b81d745464603924a845fcb1b45ce@example.com>', NULL, NULL, 1795703444509, 40, 0, 0, NULL, NULL, 'bd1b81d745464603924a845fcb1b45ce'),
  (41, '0afa364f-1446-47ba-b981-991627770741', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703443936, NULL, 1795703444860, 16, NULL, NULL, NULL, 1795703444239, 16, 0, 0, NULL, NULL, 'f3a77a9344e14a9bb7f0c09567c486f4'),
  (42, '0afa364f-1446-47ba-b981-991627770741', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703443936, NULL, 1795703443936, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c21a071ccbb04e74af0add371bcaa47b'),
  (43, '0afa364f-1446-47ba-b981-991627770741', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703443936, NULL, 1795703443936, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5b8fec1bf9bf43fc88fe2204089e1ba3'),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703445115, NULL, 1795703445115, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '73b933f10cd64dea85edad34da0f4664'),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703445258, NULL, 1795703445258, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a3c883b3e5cf4c8d9a98ab59b5f96195'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703445364, NULL, 1795703446174, NULL, 'C000000001/1795703446.160837', NULL, NULL, 1795703445980, 46, 0, 0, NULL, NULL, '661381edbec84687ac08825a7bb18863'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703445364, NULL, 1795703446220, NULL, '<1f02e02274eb371bacdfd786cd532f42@example.com>', NULL, NULL, 1795703446086, 47, 0, 0, NULL, NULL, '7a9fb4a39120418095c1ccfce73a8fe6'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703445364, NULL, 1795703445603, NULL, NULL, NULL, NULL, 1795703445491, 48, 0, 0, NULL, NULL, '4bbf38eaee8943a1b3bf294f9c27cfa7'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703445364, NULL, 1795703445698, NULL, NULL, NULL, NULL, 1795703445531, 49, 0, 0, NULL, NULL, 'a870bbc2ff26472689be187fd982c9e0'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703445364, NULL, 1795703445696, NULL, NULL, NULL, NULL, 1795703445530, 50, 0, 0, NULL, NULL, 'b3110cd1207d4b7982c091a3788acb99'),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703445364, NULL, 1795703445364, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '686bb58d27824a37aba825e886ff8013'),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703445364, NULL, 1795703445364, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c1706213316e423fa66f09adb72d9c47'),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703445364, NULL, 1795703446019, NULL, 'D000000004/1795703445.930644', NULL, NULL, 1795703445855, 53, 0, 0, NULL, NULL, 'a6dbdcc6cadf49da8468e55533a24157'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703445364, NULL, 1795703445724, NULL, '<4cdf8530eea34192a7be9ed82ce31137@example.com>', NULL, NULL, 1795703445412, 54, 0, 0, NULL, NULL, '4cdf8530eea34192a7be9ed82ce31137'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703445364, NULL, 1795703445364, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5065abfb79ed4d7290126f539192197e'),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703445364, NULL, 1795703446101, NULL, 'D000000003/1795703446.066580', NULL, NULL, 1795703445880, 56, 0, 0, NULL, NULL, 'a6ba8b568bf14a50827364a1e0a84d4e'),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703445364, NULL, 1795703445364, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9fbce8e505d24daf8496758239512f5a'),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703445364, NULL, 1795703446330, NULL, '<2904226281914a25a288ab766824adc5@example.com>', NULL, NULL, 1795703445974, 58, 0, 0, NULL, NULL, '2904226281914a25a288ab766824adc5'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703445479, NULL, 1795703446174, 46, NULL, NULL, NULL, 1795703445980, 46, 0, 0, NULL, NULL, 'bf0adfc49deb4c87b18214aabb515b88'),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703445479, NULL, 1795703446220, 47, NULL, NULL, NULL, 1795703446086, 47, 0, 0, NULL, NULL, 'c9eaae94501846b486e747c83ee7e789'),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703445479, NULL, 1795703445479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4abead66d2b64caabb66ec4069132a6f'),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703445479, NULL, 1795703445479, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7f4ba589b6be40ea8bb4ad58e2af2045'),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'merged', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703445605, NULL, 1795703446019, 53, NULL, NULL, NULL, 1795703445855, 53, 0, 0, NULL, NULL, '63a9a054356d42d085cb77b2a28f200c'),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703445605, NULL, 1795703445605, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '995b4cf502a148478525fe70f841c973'),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703463819, NULL, 1795703466117, NULL, 'C000000001/1795703465.496981', NULL, NULL, 1795703464855, 65, 0, 0, NULL, NULL, 'b3c563b3c51a42be81f956955b476198'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703463819, NULL, 1795703467127, NULL, '<5219090882844fe1901cdd4b642e7f39@example.com>', NULL, NULL, 1795703465039, 66, 0, 0, NULL, NULL, '5219090882844fe1901cdd4b642e7f39'),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703463819, NULL, 1795703463819, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4ea8e2f272bf4bd791aafcd9217b9b90'),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703463819, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '48392c95b87940b3b30950b1b346e371'),
  (69, 'f0e3a68b-5f97-44eb-99bb-bf99df77cb06', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703468233, NULL, 1795703468839, NULL, '<95f8c22a38cf48f7a821f0bd64a423a1@example.com>', NULL, NULL, 1795703468359, 69, 0, 0, NULL, NULL, '95f8c22a38cf48f7a821f0bd64a423a1'),
  (70, '7641a7c1-4677-46ed-b4c2-fddbba5f0ef1', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703468713, NULL, 1795703469035, NULL, '<90609850aa9a42e8b7fa886e0da3c623@example.com>', NULL, NULL, 1795703468780, 70, 0, 0, NULL, NULL, '90609850aa9a42e8b7fa886e0da3c623'),
  (71, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703469289, NULL, 1795703469581, NULL, 'C000000001/1795703469.372896', NULL, NULL, 1795703469327, 71, 0, 0, NULL, NULL, '8d544087aa5444d280d10564e38ce49b'),
  (72, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703469289, NULL, 1795703469682, NULL, '<be6136f4e6674f2dbe1e0cbda6945a08@example.com>', NULL, NULL, 1795703469338, 72, 0, 0, NULL, NULL, 'be6136f4e6674f2dbe1e0cbda6945a08'),
  (73, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703469289, NULL, 1795703469641, NULL, NULL, NULL, NULL, 1795703469415, 73, 0, 0, NULL, NULL, 'b970255457dc406f99fb7bf6375d2191'),
  (74, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703469289, NULL, 1795703469717, NULL, NULL, NULL, NULL, 1795703469502, 74, 0, 0, NULL, NULL, '005fa8dcf52a45d79477f512cf0806e8'),
  (75, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703469289, NULL, 1795703469697, NULL, NULL, NULL, NULL, 1795703469534, 75, 0, 0, NULL, NULL, '49be517b430346d0b182dfcb6a3f482c'),
  (76, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703469289, NULL, 1795703469289, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'eac9cbf8b0b14ad3a2287c14d4b98ed9'),
  (77, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703469289, NULL, 1795703469641, NULL, NULL, 'OFF', NULL, 1795703469464, 77, 0, 0, NULL, NULL, 'eb95f13143d54745b4ae7f22acd9659d'),
  (78, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703469289, NULL, 1795703469289, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd7e4cd8dacb340e6b37d90f305f16cc7'),
  (79, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703469289, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '16dd21fb3bce4d1094f8303b44364b27'),
  (80, 'be54edaa-ca9f-4224-917b-be7165cc288c', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703469289, NULL, 1795703469289, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'da362a977f6d49c7a29e810aa6aa9846'),
  (81, '71d52588-d645-4e58-a448-514fbdda4703', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703470060, 1795703476389, NULL, NULL, NULL, NULL, NULL, 1795703470788, 81, 0, 0, NULL, 1795703472654, 'a538eb8a88cc48288b305c6f61551633'),
  (82, '71d52588-d645-4e58-a448-514fbdda4703', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703470060, 1795703475661, NULL, NULL, NULL, NULL, NULL, 1795703470882, 82, 0, 0, NULL, 1795703472605, '87fceab346294680b4d446412ea9f8c1'),
  (83, '71d52588-d645-4e58-a448-514fbdda4703', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 2, 'Teams answered 503', 1795703470060, 1795703474108, NULL, NULL, NULL, NULL, NULL, 1795703470501, 83, 0, 0, NULL, 1795703471999, 'f5c8146ba54544dfb9bfac40bea1e885'),
  (84, '71d52588-d645-4e58-a448-514fbdda4703', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703470060, 1795703532307, NULL, NULL, NULL, NULL, NULL, 1795703470533, 84, 0, 0, NULL, 1795703472334, '420c9f531322410688f2915b3ea9f888'),
  (85, '71d52588-d645-4e58-a448-514fbdda4703', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703470060, 1795703532587, NULL, NULL, NULL, NULL, NULL, 1795703470531, 85, 0, 0, NULL, 1795703472602, 'eef6d5368ea94e97a27cb64091a1acdd'),
  (86, '71d52588-d645-4e58-a448-514fbdda4703', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703470060, NULL, 1795703470060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f3dd24e781b74eeeadcabcfe51d0e125'),
  (87, '71d52588-d645-4e58-a448-514fbdda4703', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703470060, 1795703475395, NULL, NULL, NULL, 'ON', NULL, 1795703470173, 87, 0, 0, NULL, 1795703471772, '2e4ad449ca95462aaecea716d034a96c'),
  (88, '71d52588-d645-4e58-a448-514fbdda4703', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703470060, 1795703475723, NULL, NULL, NULL, 'OFF', NULL, 1795703470500, 88, 0, 0, NULL, 1795703472361, '4e0063bf031640a7824b2cc0f75d8d68'),
  (89, '71d52588-d645-4e58-a448-514fbdda4703', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703470060, NULL, 1795703470060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2dddef2b5043417190a273b3f981b2fd'),
  (90, '71d52588-d645-4e58-a448-514fbdda4703', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703470060, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '81412f9a294a4d9fb1a1f225379da72c'),
  (91, '71d52588-d645-4e58-a448-514fbdda4703', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703470060, NULL, 1795703470060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7027affb07a8426e953173c64a2e49a5'),
  (92, '71d52588-d645-4e58-a448-514fbdda4703', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703470060, 1795703476570, NULL, NULL, NULL, NULL, NULL, 1795703470231, 92, 0, 0, NULL, 1795703472597, '1762cefd74514af7b3d32b8d9b26ff62'),
  (93, '71d52588-d645-4e58-a448-514fbdda4703', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795703470060, 1795703475407, NULL, NULL, NULL, NULL, NULL, 1795703470174, 93, 0, 0, NULL, 1795703471985, '5f1e02170dc34473adf024781b426280'),
  (94, '71d52588-d645-4e58-a448-514fbdda4703', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703470060, 1795703475641, NULL, NULL, NULL, NULL, NULL, 1795703470286, 94, 0, 0, NULL, 1795703472326, 'a129775cfd67472aae9bce97c582e081'),
  (95, '71d52588-d645-4e58-a448-514fbdda4703', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703470060, NULL, 1795703470060, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b618a1bd8abb4719827725f77d8ead6f'),
  (96, '59c7fb77-b691-4326-a9bc-6424e6c30a79', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 1, 'Slack has trouble (HTTP 503)', 1795703470961, 1795703475407, NULL, NULL, NULL, NULL, NULL, 1795703471854, 93, 0, 0, NULL, 1795703471985, '4e97d230b4db46598ab89c18ed87f525'),
  (97, '59c7fb77-b691-4326-a9bc-6424e6c30a79', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703470961, NULL, 1795703470961, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fead59265147401fa7263ca5d5f1b2b2');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795703475641, 1795703475641, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795703476570, 1795703476570, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703475661, 1795703475661, NULL, NULL, 'email'),
  ('slack:@bob', 1795703475407, 1795703475407, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703447169, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703476389, 1795703476389, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703475395, 1795703475395, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703474108, 1795703474108, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703475723, 1795703475723, NULL, NULL, 'teams'),
  ('webhook:1', 1795703532307, 1795703532307, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703532587, 1795703532587, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', NULL, 1795703470041, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 9, 0, 1795703439540),
  (2, 'bob', '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 15, 0, 1795703439540),
  (3, 'carol', '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 11, 0, 1795703439540),
  (4, 'system', '52fa720d-28d6-41b5-bc73-b6ad6b7a887f', 6, 0, 1795703439540),
  (5, 'alice', '496f23a1-c110-45a1-922b-1259eb889dc3', 23, 0, 1795703443600),
  (6, 'carol', '496f23a1-c110-45a1-922b-1259eb889dc3', 25, 0, 1795703443600),
  (7, 'system', '496f23a1-c110-45a1-922b-1259eb889dc3', 21, 0, 1795703443600),
  (8, 'bob', 'd4bb5102-a319-4321-b649-f74de5c1ab7e', 27, 0, 1795703443665),
  (9, 'alice', '214bc027-7edc-43bf-8598-772ff1e08dde', 34, 0, 1795703443745),
  (10, 'carol', '214bc027-7edc-43bf-8598-772ff1e08dde', 39, 0, 1795703443745),
  (11, 'system', '214bc027-7edc-43bf-8598-772ff1e08dde', 33, 0, 1795703443745),
  (12, 'alice', '0afa364f-1446-47ba-b981-991627770741', 43, 0, 1795703443936),
  (13, 'system', '0afa364f-1446-47ba-b981-991627770741', 42, 0, 1795703443936),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795703445115),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795703445258),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795703445364),
  (17, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703445364),
  (18, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795703445364),
  (19, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795703445364),
  (20, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795703445479),
  (21, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795703445479),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795703445605),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795703463819),
  (24, 'alice', 'be54edaa-ca9f-4224-917b-be7165cc288c', 78, 0, 1795703469289),
  (25, 'carol', 'be54edaa-ca9f-4224-917b-be7165cc288c', 80, 0, 1795703469289),
  (26, 'system', 'be54edaa-ca9f-4224-917b-be7165cc288c', 76, 0, 1795703469289),
  (27, 'alice', '71d52588-d645-4e58-a448-514fbdda4703', 89, 0, 1795703470060),
  (28, 'bob', '71d52588-d645-4e58-a448-514fbdda4703', 95, 0, 1795703470060),
  (29, 'carol', '71d52588-d645-4e58-a448-514fbdda4703', 91, 0, 1795703470060),
  (30, 'system', '71d52588-d645-4e58-a448-514fbdda4703', 86, 0, 1795703470060),
  (31, 'bob', '59c7fb77-b691-4326-a9bc-6424e6c30a79', 97, 0, 1795703470961);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295466646),
  ('bob', 'type', 'stale_engagement', 253402214400000);

CREATE TABLE attention (
  username text primary key,
  zone text,
  quiet_from integer,
  quiet_to integer,
  digest_day integer,
  digest_at integer
);
INSERT INTO "attention" (username, zone, quiet_from, quiet_to, digest_day, digest_at) VALUES
  ('bob', 'Europe/Berlin', 1380, 1410, NULL, NULL),
  ('carol', 'UTC', NULL, NULL, NULL, 540);

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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42621/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42621/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:42621/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703463186),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703464068),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703465104);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703438004, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707037000, 0, NULL, 1795703437000, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795704337181, 0, NULL, 1795703437181, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703441.376085', 1795703442460, 7, 1, 1, 1, 0, 1795703442460);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '3df91ab073571e9d5e856dd048e3be1322ca1fac8141ad29fcca60c9da9be3e6', 1795704068142, 0),
  ('U000000005', 'carol', '555c76447a9917bbf19be0910607907ccd5b5d1adfde3069259124603cc3a3f5', 1795704068694, 0);

CREATE TABLE repeats (
  destination text not null,
  meaning text not null,
  delivery bigint not null,
  times integer not null,
  began_at bigint not null,
  last_at bigint not null,
  primary key (destination, meaning)
);
INSERT INTO "repeats" (destination, meaning, delivery, times, began_at, last_at) VALUES
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703442627, 1795703442627),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795703442628, 1795703442628),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703442628, 1795703442628),
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795703442628, 1795703442628),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 56, 1, 1795703446101, 1795703446101),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 65, 1, 1795703466117, 1795703466117),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 71, 1, 1795703469581, 1795703469581);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703464121),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703465458),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703466565),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703466891),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703466968),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703467122),
  ('1000007.424242.0000000000000000538454127b096493', 1795703467309),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703467414),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703467494),
  ('Ev000000001', 1795703467919),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703467968),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703468399);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703436841, 'the API, starting token', 'The account alice: made'),
  (2, 1795703437030, 'the API, starting token', 'The account bob: made'),
  (3, 1795703437268, 'the API, starting token', 'The account carol: made'),
  (4, 1795703437395, 'the API, starting token', 'The account dave: made'),
  (5, 1795703438016, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703438097, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703438140, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703438236, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703438295, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703438327, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703438355, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703438487, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703438602, 'the API, starting token', 'Route 1: made'),
  (14, 1795703438633, 'the API, starting token', 'Route 2: made'),
  (15, 1795703438659, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703438677, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703466377, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795703466706, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795703466906, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795703467050, 'bob', 'When bob is told: changed'),
  (21, 1795703467233, 'carol', 'When carol is told: changed'),
  (22, 1795703467453, 'alice', 'Route 3: made'),
  (23, 1795703467653, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703163000, 1795703463000, 0, 1795703464125, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703165000, 1795703465000, 0, 1795703465686, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703166000, 1795703466000, 0, 1795703466725, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703166000, 1795703466000, 0, 1795703466960, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703167000, 1795703467000, 1, 1795703467177, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703167000, 1795703467000, 0, 1795703467320, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703167000, 1795703467000, 3, 1795703467553, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703167000, 1795703467000, 1, 1795703467888, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703167000, 1795703467000, 2, 1795703468039, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703168000, 1795703468000, 1, 1795703443018, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703168000, 1795703468000, 3, 1795703443169, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703168000, 1795703468000, 0, 1795703443412, NULL);

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
  (1, 'http://127.0.0.1:42621', 2, 1795703462118, 1795703468743, 1795703468743, NULL, NULL, NULL, 1795703768733);

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
  ('defectdojo', 1795703445063, 1795703445618, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703437815);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',23);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',97);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
