-- The database that commit 9afd23e left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:41:19.585', 17, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:41:19.605', 3, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:41:19.619', 2, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:41:19.657', 20, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:41:19.746', 1, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:41:19.768', 7, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:41:19.795', 3, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:41:19.811', 4, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:41:19.827', 4, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:41:19.881', 3, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:41:19.892', 5, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:41:19.904', 4, 1),
  (13, '13', 'endpoint errors', 'SQL', 'V13__endpoint_errors.sql', 1275529910, '', '2026-11-26 14:41:19.912', 4, 1),
  (14, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:41:19.929', 2, 1),
  (15, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:41:19.952', 4, 1),
  (16, '16', 'repeats', 'SQL', 'V16__repeats.sql', -1131697379, '', '2026-11-26 14:41:19.967', 6, 1),
  (17, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:41:19.977', 3, 1),
  (18, '19', 'known pages', 'SQL', 'V19__known_pages.sql', 1505529044, '', '2026-11-26 14:41:19.994', 8, 1),
  (19, '20', 'known pages of stored things', 'JDBC', 'io.dojobell.store.KnownPages', NULL, '', '2026-11-26 14:41:20.007', 6, 1),
  (20, '21', 'notices', 'SQL', 'V21__notices.sql', -1711232279, '', '2026-11-26 14:41:20.020', 3, 1),
  (21, '22', 'Notices are no events', 'JDBC', 'io.dojobell.store.V22__Notices_are_no_events', NULL, '', '2026-11-26 14:41:20.031', 4, 1),
  (22, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:41:20.039', 1, 1),
  (23, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:41:20.051', 1, 1),
  (24, '25', 'zones that follow', 'SQL', 'V25__zones_that_follow.sql', -1495395441, '', '2026-11-26 14:41:20.064', 4, 1),
  (25, '26', 'route makers', 'SQL', 'V26__route_makers.sql', -1616824699, '', '2026-11-26 14:41:20.080', 5, 1),
  (26, '29', 'access', 'SQL', 'V29__access.sql', 843807724, '', '2026-11-26 14:41:20.095', 3, 1),
  (27, '31', 'copies of events', 'SQL', 'V31__copies_of_events.sql', 609894810, '', '2026-11-26 14:41:20.104', 2, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, NULL, NULL, '27bfa3a2-0062-47cd-a4b9-8fd36f00b692'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, NULL, 13, '9707b4f2-bf4b-4a00-97fc-30e330c60f09'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, NULL, 10, '44521ca7-ff2c-4a7e-baa8-4c0975c75129'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1, 0, 0, NULL, NULL, NULL, '485954f8-e7b8-4313-858c-33550cd0612d'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '7d445a84-1133-494c-b5fc-97dd45ac1c17');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
, page text, source_name text);
INSERT INTO "product_types" (type_key, name, name_lower, url, page, source_name) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:43755/product/type/1', '127.0.0.1:43755/product/type/1', 'Payments'),
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
  ('web-api-2', 'Web API', 'web api', 'payments', 'http://127.0.0.1:43755/product/1', 'members', '127.0.0.1:43755/product/1', 'Web API', 0),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:43755/product/5', 'members', '127.0.0.1:43755/product/5', 'Card Vault', 0),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:43755/engagement/3', 'carol', '2026-11-20', '2026-12-20', 'in_progress', '127.0.0.1:43755/engagement/3'),
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
  ('secret_probe', 'jPfnQSFs9mmNYf320dfVm8gIhq0fKqFFsZ+YsCO8BLxX14PM'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:42:23.107299898Z'),
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
  ('a6b63b7c4a7ce727', 'LJL3VPoFI+IkRRHCJzonB74HLzKkXvKhTnfJThlsB73RyftbGkpw7AuaHiUgA63PWcJYf3Om1kYgiG8SKpZLYDM=', '127.0.0.1'),
  ('e3bdce566a83e2af', '1iESrVPf9Clk4XrrtBLb5MwKdGnUmxY7xQ19FWz1nmuBjgtPVkG8JKXp70QwVa12BRKZfnLfeqkyaPORVb9JwxM=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'iG8mgnmhagbYJypmwJmProi3uE0Q1f+dFR7UeczclcA7quGITcG80pB8JOwTvmqN6jEb', NULL, 'active_tmp', 'It failed at 2026-11-26T14:42:34Z: The webhook answered 503', 0, 0, 1795704150800, 1795704154646, 3, NULL, 'CsQpCs6szTVxjkpJrFNBoSRxQ45RmcnZfBCcdQPLV3C0sZRpSmGsJ38Mk9dmGvw2MOc8AZNMnouBXfIRNuQ5NA=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'RZkkIj8ff/yYO2mtxgAGhSJTom4NF8gRPzdIiYiPHsDJQLsebIvU79Fy1LbFEhzRyw==', NULL, NULL, 'active_tmp', 'It failed at 2026-11-26T14:42:34Z: The webhook answered 503', 0, 0, 1795704150828, 1795704154287, 3, NULL, 'CUPpZwwL310i05lGumhLbBUeFHRrsW7vqhQ6gk1O4j0FKEuS5sCQhe3JSz4eMk+v3KxnddItg4lg4domdbvPSrdQ');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '6c560d694ff09f008c6e981240f2dc696d04c4d6b9dd33b0ae1eddf23deb7de3', 1795704080773);

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
  ('86be72c7-c582-4b04-a02f-579d0c055e1d', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704106075),
  ('93a8b914-796d-465c-b28a-3d534e4596b1', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704109984),
  ('580fc790-a28b-43ab-9819-d9de120dbf51', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704110064),
  ('e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704110174),
  ('d3cb2c7d-a60c-44b6-8aef-5cb18281408b', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704110494),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704112520),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704112613),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704112834),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704112988),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704113307),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704143367),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704144019),
  ('18d8aa02-bb24-4ec1-9b21-263c0ebe89e2', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false,"recipientsOnly":false}', 1795704144346),
  ('b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704149424),
  ('69035373-0dc7-45ac-826f-bdade6f9e43d', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704149974),
  ('e031b7bd-7d8b-4b16-a65b-545d73e2b542', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:43755/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false,"recipientsOnly":false}', 1795704151051);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795704143367),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795704144019),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '18d8aa02-bb24-4ec1-9b21-263c0ebe89e2', 1795704144346);

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
  (1, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704106448, NULL, 1795704109681, NULL, 'C000000001/1795704107.994108', NULL, NULL, 1795704107424, 1, 0, 0, NULL, NULL, '6e127537f57a4e548e60e72035ccad4a', NULL),
  (2, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704106448, NULL, 1795704109723, NULL, '<a13d214f65d14470a2a2d07284f9d5f6@example.com>', NULL, NULL, 1795704107518, 2, 0, 0, NULL, NULL, 'a13d214f65d14470a2a2d07284f9d5f6', NULL),
  (3, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704106448, NULL, 1795704109327, NULL, NULL, NULL, NULL, 1795704107518, 3, 0, 0, NULL, NULL, '973327350b604f06a0543aa386aa837b', NULL),
  (4, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704106448, NULL, 1795704109328, NULL, NULL, NULL, NULL, 1795704107588, 4, 0, 0, NULL, NULL, '52a82faceb484f3ca0327ff7a8edb758', NULL),
  (5, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704106448, NULL, 1795704109481, NULL, NULL, NULL, NULL, 1795704107590, 5, 0, 0, NULL, NULL, 'f19b87ce42904537b54d038fd29d24dc', NULL),
  (6, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704106448, NULL, 1795704106448, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7a417eabf47a4a78aed9b105fbe06802', NULL),
  (7, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795704106448, NULL, 1795704109338, NULL, 'C000000002/1795704108.095730', 'ON', NULL, 1795704107501, 7, 0, 0, NULL, NULL, 'dfca9bd378444e6da4db7bcb7258b4ac', NULL),
  (8, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704106448, NULL, 1795704109476, NULL, NULL, 'OFF', NULL, 1795704107556, 8, 0, 0, NULL, NULL, '9dab24e896584cd08fc92d04eab092b2', NULL),
  (9, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704106448, NULL, 1795704106448, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '301f5695ae6d497ea6ad18b50dbe1fc4', NULL),
  (10, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704106448, NULL, 1795704109724, NULL, 'D000000003/1795704109.334358', NULL, NULL, 1795704107345, 10, 0, 0, NULL, NULL, '6c8a3df22e90492280b3dae9142941fe', NULL),
  (11, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704106448, NULL, 1795704106448, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '455f7f2a35704641a3611a2c66a51f06', NULL),
  (12, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704106448, NULL, 1795704109593, NULL, '<584df4f34096459399106cf3fdd9efcf@example.com>', NULL, NULL, 1795704107508, 12, 0, 0, NULL, NULL, '584df4f34096459399106cf3fdd9efcf', NULL),
  (13, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795704106448, NULL, 1795704109815, NULL, 'D000000004/1795704109.677623', NULL, NULL, 1795704106996, 13, 0, 0, NULL, NULL, '9276ef60e8d54916952e0813e7a7e2d5', NULL),
  (14, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795704106448, NULL, 1795704109723, NULL, '<1fcea420a7234a8084005c9f53306bc4@example.com>', NULL, NULL, 1795704107438, 14, 0, 0, NULL, NULL, '1fcea420a7234a8084005c9f53306bc4', NULL),
  (15, '86be72c7-c582-4b04-a02f-579d0c055e1d', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704106448, NULL, 1795704106448, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'e721708bef5f4884a44bbeb9787aec27', NULL),
  (16, '93a8b914-796d-465c-b28a-3d534e4596b1', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704109997, NULL, 1795704112134, NULL, 'C000000001/1795704111.689052', NULL, NULL, 1795704111317, 16, 0, 0, NULL, NULL, 'ab6f92e009cb43aab87f00a62a375934', NULL),
  (17, '93a8b914-796d-465c-b28a-3d534e4596b1', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704109997, NULL, 1795704111526, NULL, '<066d4a4e1e3238989444b58fcb33d5a6@example.com>', NULL, NULL, 1795704110998, 17, 0, 0, NULL, NULL, '83991b954c0a47f6b9d6f5f4e34112a9', NULL),
  (18, '93a8b914-796d-465c-b28a-3d534e4596b1', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704109997, NULL, 1795704110430, NULL, NULL, NULL, NULL, 1795704110121, 18, 0, 0, NULL, NULL, '6cbce07e899d43d89b020c39f4a60e8e', NULL),
  (19, '93a8b914-796d-465c-b28a-3d534e4596b1', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704109997, NULL, 1795704110430, NULL, NULL, NULL, NULL, 1795704110233, 19, 0, 0, NULL, NULL, 'c90715a0016c447bbaa0a6be9ed4f754', NULL),
  (20, '93a8b914-796d-465c-b28a-3d534e4596b1', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704109997, NULL, 1795704110328, NULL, NULL, NULL, NULL, 1795704110232, 20, 0, 0, NULL, NULL, '0b6cb6132be64270a683d674c0801354', NULL),
  (21, '93a8b914-796d-465c-b28a-3d534e4596b1', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704109997, NULL, 1795704109997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9801fb5efe4b4091843f0cf2efbafb5c', NULL),
  (22, '93a8b914-796d-465c-b28a-3d534e4596b1', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704109997, NULL, 1795704110322, NULL, NULL, 'OFF', NULL, 1795704110120, 22, 0, 0, NULL, NULL, '053ed0b671174d11bb314091d6253113', NULL),
  (23, '93a8b914-796d-465c-b28a-3d534e4596b1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704109997, NULL, 1795704109997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7c5cdfb3ef5e45d9b0500964febd878b', NULL),
  (24, '93a8b914-796d-465c-b28a-3d534e4596b1', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704109997, NULL, 1795704112228, NULL, 'D000000003/1795704111.862121', NULL, NULL, 1795704111366, 24, 0, 0, NULL, NULL, '1c7e02104f1e4a15abb976ef370513af', NULL),
  (25, '93a8b914-796d-465c-b28a-3d534e4596b1', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704109997, NULL, 1795704109997, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'bd6a69bb50ad460aa785d6c13e236e53', NULL),
  (26, '580fc790-a28b-43ab-9819-d9de120dbf51', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704110102, NULL, 1795704112223, NULL, 'D000000004/1795704111.894213', NULL, NULL, 1795704111621, 26, 0, 0, NULL, NULL, 'c8a527d0e75b48e3ae6bf63bd71581e9', NULL),
  (27, '580fc790-a28b-43ab-9819-d9de120dbf51', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704110102, NULL, 1795704110102, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '147ac909b03f4ad2aee2bc2a50f0233a', NULL),
  (28, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704110182, NULL, 1795704112134, 16, NULL, NULL, NULL, 1795704111317, 16, 0, 0, NULL, NULL, '6ddd4e9997fd43f8b5699105fa0e1de6', NULL),
  (29, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704110182, NULL, 1795704111526, 17, NULL, NULL, NULL, 1795704110998, 17, 0, 0, NULL, NULL, '2f3c39c42a8e4ff18a19289dbd96130e', NULL),
  (30, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704110182, NULL, 1795704111526, NULL, NULL, NULL, NULL, 1795704111120, 30, 0, 0, NULL, NULL, '67e5ca4a0ff44cb8bf77fe1b53cf9082', NULL),
  (31, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704110182, NULL, 1795704110789, NULL, NULL, NULL, NULL, 1795704110724, 31, 0, 0, NULL, NULL, '79c3c145377841149607bc96a6a48f51', NULL),
  (32, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704110182, NULL, 1795704110783, NULL, NULL, NULL, NULL, 1795704110463, 32, 0, 0, NULL, NULL, '37b9aeb2f92c44109ba00c3c11fa0eb6', NULL),
  (33, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704110182, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f58da1839eea40d1b12a95c9cb308bbd', NULL),
  (34, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704110182, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9dab86de058942a7b46af578084b911d', NULL),
  (35, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '36785397251a4caeb0d11710ba5cd55d', NULL),
  (36, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '37537be1eb8b448896dc7979bbfa8c8c', NULL),
  (37, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c8f333edec5643f186f34ab10884c4c9', NULL),
  (38, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795704110182, NULL, 1795704112228, 24, NULL, NULL, NULL, 1795704111366, 24, 0, 0, NULL, NULL, 'e4a00f263eae4b8e9a0fee19e500ab3a', NULL),
  (39, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704110182, NULL, 1795704110182, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'b21c63b8cb4c4c0b84f2c54304f15670', NULL),
  (40, 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795704110182, NULL, 1795704111027, NULL, '<362762759cf8431fba7b46fd02dcc964@example.com>', NULL, NULL, 1795704110770, 40, 0, 0, NULL, NULL, '362762759cf8431fba7b46fd02dcc964', NULL),
  (41, 'd3cb2c7d-a60c-44b6-8aef-5cb18281408b', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795704110548, NULL, 1795704112134, 16, NULL, NULL, NULL, 1795704111317, 16, 0, 0, NULL, NULL, 'b668ce7b7daf4b2584a7e819fae6c239', NULL),
  (42, 'd3cb2c7d-a60c-44b6-8aef-5cb18281408b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795704110548, NULL, 1795704110548, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '820ca4696e43440a90d95925a0692e9e', NULL),
  (43, 'd3cb2c7d-a60c-44b6-8aef-5cb18281408b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795704110548, NULL, 1795704110548, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ab07cf4163cc424a935b194d623bacae', NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795704112536, NULL, 1795704112536, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c6d050e4184d465da6d7f024ab29a5ca', NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795704112692, NULL, 1795704112692, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '3b326adb675042248e364afc624940fd', NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704112864, NULL, 1795704113486, NULL, 'C000000001/1795704113.439030', NULL, NULL, 1795704113380, 46, 0, 0, NULL, NULL, 'fb1090fc45f14e7c90abfea36fed6ba3', NULL),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704112864, NULL, 1795704113456, NULL, '<e8aee6b031114c428bc162830b784f71@example.com>', NULL, NULL, 1795704113143, 47, 0, 0, NULL, NULL, 'e8aee6b031114c428bc162830b784f71', NULL),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704112864, NULL, 1795704113333, NULL, NULL, NULL, NULL, 1795704113218, 48, 0, 0, NULL, NULL, 'b9a8cb700ba3408f9074bdacc1b4225c', NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704112864, NULL, 1795704113355, NULL, NULL, NULL, NULL, 1795704113312, 49, 0, 0, NULL, NULL, '7ad7b0bcd5774fe6b90c273e1fd38365', NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704112864, NULL, 1795704113377, NULL, NULL, NULL, NULL, 1795704113335, 50, 0, 0, NULL, NULL, '8390fbab3b674d08b41b868da87afb5d', NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704112864, NULL, 1795704112864, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '87eef8bac0764c0fbc06fea3a5f18fcf', NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704112864, NULL, 1795704112864, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f346aed657114d42818623484d146ac6', NULL),
  (53, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704113103, NULL, 1795704113486, 46, NULL, NULL, NULL, 1795704113380, 46, 0, 0, NULL, NULL, 'a7e110664b41438eb14df6e0bff3d502', NULL),
  (54, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704113103, NULL, 1795704114587, NULL, '<db13fc9b243e43418b598372c8d29738@example.com>', NULL, NULL, 1795704114518, 54, 0, 0, NULL, NULL, 'db13fc9b243e43418b598372c8d29738', NULL),
  (55, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704113103, NULL, 1795704113103, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4fd023dffad747d08b8190b762065d4a', NULL),
  (56, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795704113103, NULL, 1795704113103, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2c017c8d3f35477fb9f58bc3653791c0', NULL),
  (57, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795704113311, NULL, 1795704113559, NULL, 'D000000004/1795704113.490588', NULL, NULL, 1795704113442, 57, 0, 0, NULL, NULL, '21edb36eff214407bf0220104dfcddbf', NULL),
  (58, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704113311, NULL, 1795704113311, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2eb2384d755b4e00b4de5c4ff00bb7dd', NULL),
  (59, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795704144098, NULL, 1795704145662, NULL, 'C000000001/1795704145.352271', NULL, NULL, 1795704144806, 59, 0, 0, NULL, NULL, 'fe35c58d98014408a5cbcf3ff2d35b28', NULL),
  (60, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795704144098, NULL, 1795704146081, NULL, '<73a359c28d474bcfa676b9b3f3224dd9@example.com>', NULL, NULL, 1795704144950, 60, 0, 0, NULL, NULL, '73a359c28d474bcfa676b9b3f3224dd9', NULL),
  (61, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795704144098, NULL, 1795704144098, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '307634f5e99942baa5e541df4dc2311e', NULL),
  (62, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795704144098, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, '7b15ca7ab3e14589b375844c4a312fb9', NULL),
  (63, NULL, 'email', 'mailto:dave@example.com', 'dave', 'sent', 'link_code', 1, NULL, 1795704148940, NULL, 1795704149214, NULL, '<5e816cec55ff44c297dd391e4de8d7c8@example.com>', NULL, NULL, 1795704149002, 63, 0, 0, NULL, NULL, '5e816cec55ff44c297dd391e4de8d7c8', 1),
  (64, NULL, 'email', 'mailto:carol@example.com', 'carol', 'sent', 'link_code', 1, NULL, 1795704149125, NULL, 1795704149319, NULL, '<30c64236d0a04d259fa35f5d022f34d4@example.com>', NULL, NULL, 1795704149172, 64, 0, 0, NULL, NULL, '30c64236d0a04d259fa35f5d022f34d4', 2),
  (65, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795704149459, NULL, 1795704149784, NULL, 'C000000001/1795704149.694958', NULL, NULL, 1795704149576, 65, 0, 0, NULL, NULL, '7a0cb816b9394c86be865e4bc5179660', NULL),
  (66, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795704149459, NULL, 1795704149588, NULL, '<80a5fee8e43c424ebcc5666c6937a0f8@example.com>', NULL, NULL, 1795704149541, 66, 0, 0, NULL, NULL, '80a5fee8e43c424ebcc5666c6937a0f8', NULL),
  (67, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795704149459, NULL, 1795704149762, NULL, NULL, NULL, NULL, 1795704149557, 67, 0, 0, NULL, NULL, 'd89129611a1b4998bb88b1e91b6d347e', NULL),
  (68, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704149459, NULL, 1795704149808, NULL, NULL, NULL, NULL, 1795704149620, 68, 0, 0, NULL, NULL, '9ec14e5f29ce4b68b5b445818579426d', NULL),
  (69, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795704149459, NULL, 1795704149808, NULL, NULL, NULL, NULL, 1795704149632, 69, 0, 0, NULL, NULL, '7806994644af439b9430d098ebeeee5b', NULL),
  (70, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704149459, NULL, 1795704149459, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '07c89a9051054aef9b67f7d27447104f', NULL),
  (71, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795704149459, NULL, 1795704149762, NULL, NULL, 'OFF', NULL, 1795704149565, 71, 0, 0, NULL, NULL, 'fd361fda6e8b4bd5a140b733396102a6', NULL),
  (72, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704149459, NULL, 1795704149459, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '18147cf8be48415799c1e182aa62ae59', NULL),
  (73, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704149459, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8400b2d2b68348d6b968a65cc4749f90', NULL),
  (74, 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704149459, NULL, 1795704149459, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '87f6954273d0463589ac631064bd2988', NULL),
  (75, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795704150070, 1795704158043, NULL, NULL, NULL, NULL, NULL, 1795704151128, 75, 0, 0, NULL, 1795704154629, '41d213aa1998445abc79faf636aeac97', NULL),
  (76, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704150070, 1795704157952, NULL, NULL, NULL, NULL, NULL, 1795704150843, 76, 0, 0, NULL, 1795704154253, '4b2796723699410e978e486a55a1531b', NULL),
  (77, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795704150070, 1795704156711, NULL, NULL, NULL, NULL, NULL, 1795704150377, 77, 0, 0, NULL, 1795704153353, '0ee3ab3e0a49477bb0f4a6f82abfecef', NULL),
  (78, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704150070, 1795704157667, NULL, NULL, NULL, NULL, NULL, 1795704150489, 78, 0, 0, NULL, 1795704154650, 'd0e718894b1f445e85d1b52b03673df5', NULL),
  (79, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795704150070, 1795704157232, NULL, NULL, NULL, NULL, NULL, 1795704150488, 79, 0, 0, NULL, 1795704154394, '612b2f8f5975418d8e88d041fad92847', NULL),
  (80, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795704150070, NULL, 1795704150070, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'd9fe7cb555934b32bc0601256f36a04b', NULL),
  (81, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795704150070, 1795704156493, NULL, NULL, NULL, 'ON', NULL, 1795704150146, 81, 0, 0, NULL, 1795704152813, '4585ea00dc0045eb8146037a4fa94d41', NULL),
  (82, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795704150070, 1795704156842, NULL, NULL, NULL, 'OFF', NULL, 1795704150426, 82, 0, 0, NULL, 1795704153465, '45be6d06f54c43e5924a181e191da93f', NULL),
  (83, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704150070, NULL, 1795704150070, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '45c0a33315b74691aaef9f430b0c95ce', NULL),
  (84, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795704150070, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fac18f545b7c45b1bf9a9884bc5b31db', NULL),
  (85, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795704150070, NULL, 1795704150070, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ac4e58f07ca64b84a3be0d31a4ece708', NULL),
  (86, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704150070, 1795704156669, NULL, NULL, NULL, NULL, NULL, 1795704150546, 86, 0, 0, NULL, 1795704154071, 'ceb8a55bf7674d4f99d43c99e409b65f', NULL),
  (87, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795704150070, 1795704156935, NULL, NULL, NULL, NULL, NULL, 1795704150131, 87, 0, 0, NULL, 1795704153725, '548738d9936043978332f30fd8f414ae', NULL),
  (88, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704150070, 1795704157282, NULL, NULL, NULL, NULL, NULL, 1795704150165, 88, 0, 0, NULL, 1795704153806, '517b09cbdd4b439b9260a1421384516f', NULL),
  (89, '69035373-0dc7-45ac-826f-bdade6f9e43d', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795704150070, NULL, 1795704150070, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6912661f15844b4ab60075ed3eaaa940', NULL),
  (90, 'e031b7bd-7d8b-4b16-a65b-545d73e2b542', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795704151064, 1795704156935, NULL, NULL, NULL, NULL, NULL, 1795704151532, 87, 0, 0, NULL, 1795704153725, '92873f4b1eb84b13b039db84231fffc3', NULL),
  (91, 'e031b7bd-7d8b-4b16-a65b-545d73e2b542', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795704151064, NULL, 1795704151064, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '20802474689c47e18f937441b31a2234', NULL),
  (92, NULL, 'email', 'mailto:carol@example.com', 'carol', 'retrying', 'link_code', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795704151742, 1795704154406, NULL, NULL, NULL, NULL, NULL, 1795704151862, 92, 0, 0, NULL, 1795704153225, '46e6f8c3ccd04ef496fedaf5d65920d6', 3);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', 1795704157282, 1795704157282, NULL, NULL, 'email'),
  ('mailto:dave@example.com', 1795704156669, 1795704156669, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795704157952, 1795704157952, NULL, NULL, 'email'),
  ('slack:@bob', 1795704156935, 1795704156935, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795704113329, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795704158043, 1795704158043, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795704156493, 1795704156493, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795704156711, 1795704156711, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795704156842, 1795704156842, NULL, NULL, 'teams'),
  ('webhook:1', 1795704157667, 1795704157667, NULL, NULL, 'webhook'),
  ('webhook:2', 1795704157232, 1795704157232, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', 1795704154406, NULL, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
, notice bigint);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at, notice) VALUES
  (1, 'alice', '86be72c7-c582-4b04-a02f-579d0c055e1d', 9, 0, 1795704106448, NULL),
  (2, 'bob', '86be72c7-c582-4b04-a02f-579d0c055e1d', 15, 0, 1795704106448, NULL),
  (3, 'carol', '86be72c7-c582-4b04-a02f-579d0c055e1d', 11, 0, 1795704106448, NULL),
  (4, 'system', '86be72c7-c582-4b04-a02f-579d0c055e1d', 6, 0, 1795704106448, NULL),
  (5, 'alice', '93a8b914-796d-465c-b28a-3d534e4596b1', 23, 0, 1795704109997, NULL),
  (6, 'carol', '93a8b914-796d-465c-b28a-3d534e4596b1', 25, 0, 1795704109997, NULL),
  (7, 'system', '93a8b914-796d-465c-b28a-3d534e4596b1', 21, 0, 1795704109997, NULL),
  (8, 'bob', '580fc790-a28b-43ab-9819-d9de120dbf51', 27, 0, 1795704110102, NULL),
  (9, 'alice', 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 34, 0, 1795704110182, NULL),
  (10, 'carol', 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 39, 0, 1795704110182, NULL),
  (11, 'system', 'e9bf229a-e979-42a1-af34-d073fe2ac2d1', 33, 0, 1795704110182, NULL),
  (12, 'alice', 'd3cb2c7d-a60c-44b6-8aef-5cb18281408b', 43, 0, 1795704110548, NULL),
  (13, 'system', 'd3cb2c7d-a60c-44b6-8aef-5cb18281408b', 42, 0, 1795704110548, NULL),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795704112536, NULL),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795704112692, NULL),
  (16, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795704112864, NULL),
  (17, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795704112864, NULL),
  (18, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 56, 0, 1795704113103, NULL),
  (19, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 55, 0, 1795704113103, NULL),
  (20, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 58, 0, 1795704113311, NULL),
  (21, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 61, 0, 1795704144098, NULL),
  (22, 'alice', 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 72, 0, 1795704149459, NULL),
  (23, 'carol', 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 74, 0, 1795704149459, NULL),
  (24, 'system', 'b5650603-bf1b-4f29-b26b-5a355aabf5a6', 70, 0, 1795704149459, NULL),
  (25, 'alice', '69035373-0dc7-45ac-826f-bdade6f9e43d', 83, 0, 1795704150070, NULL),
  (26, 'bob', '69035373-0dc7-45ac-826f-bdade6f9e43d', 89, 0, 1795704150070, NULL),
  (27, 'carol', '69035373-0dc7-45ac-826f-bdade6f9e43d', 85, 0, 1795704150070, NULL),
  (28, 'system', '69035373-0dc7-45ac-826f-bdade6f9e43d', 80, 0, 1795704150070, NULL),
  (29, 'bob', 'e031b7bd-7d8b-4b16-a65b-545d73e2b542', 91, 0, 1795704151064, NULL);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798296146151),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:43755/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:43755/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, NULL, NULL, NULL, 1, 0, 0, 0, NULL, 'http://127.0.0.1:43755/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795704143832),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795704144262),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795704144409);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795704104127, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795707702630, 0, NULL, 1795704102630, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('notices', 'recurring', NULL, 1795704162466, 0, NULL, 1795704102466, NULL, 0, NULL, 3, NULL),
  ('defectdojo', 'recurring', NULL, 1795705002912, 0, NULL, 1795704102912, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795704108.095730', 1795704109287, 7, 1, 1, 1, 0, 1795704109287);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'DAl4mTBNhZqImms9fQbVVHqCJ4OuwOh2hpP1f7VC2so', 1795704748714, 0),
  ('U000000005', 'carol', 'LG3CtQZI8k0otvxySfPIxWzpqGMdN6CIBePaiIK6RBE', 1795704751737, 0);

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
  ('slack:C000000002', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 7, 1, 1795704109338, 1795704109338, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:@carol', '480cbf19b198ea7dd5a3fb7df6df94e46eec84a4c739aaf1c16cb3e9c42ef92b', 10, 1, 1795704109724, 1795704109724, 3, 'scan_added', 'web-api', 'q4-pentest', 'https://dojo.example.com/test/90'),
  ('slack:C000000001', '7d30056e4ff43f01ba9d350ada548fb7c1fb4b3400a9c57d9707077b77322336', 59, 1, 1795704145662, 1795704145662, 2, 'sla_breach', 'web-api', NULL, 'https://dojo.example.com/finding/4712'),
  ('slack:C000000001', '3decfe6b56ae93d7b03dacd6c214c30cb92d832fd6880c9c7e7027dda4825026', 65, 1, 1795704149784, 1795704149784, 3, 'scan_added', 'ledger', NULL, NULL);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795704144560),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795704145379),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795704146069),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795704146400),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795704146659),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795704146865),
  ('1000007.424242.0000000000000000538454127b096493', 1795704147689),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795704147929),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795704148479),
  ('Ev000000001', 1795704148619),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795704148646),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795704148994),
  ('1000012.424242.00000000000000006a99b4b1f77dd0fc', 1795704151670);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795704103973, 'the API, starting token', 'The account alice: made'),
  (2, 1795704104102, 'the API, starting token', 'The account bob: made'),
  (3, 1795704104252, 'the API, starting token', 'The account carol: made'),
  (4, 1795704104296, 'the API, starting token', 'The account dave: made'),
  (5, 1795704104731, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795704104900, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795704105016, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795704105070, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795704105201, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795704105313, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795704105366, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795704105424, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795704105958, 'the API, starting token', 'Route 1: made'),
  (14, 1795704105998, 'the API, starting token', 'Route 2: made'),
  (15, 1795704106026, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795704106048, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795704145911, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (18, 1795704146283, 'bob', 'Muted by bob: mobile-app'),
  (19, 1795704146482, 'bob', 'Muted by bob: stale_engagement'),
  (20, 1795704146799, 'bob', 'When bob is told: changed'),
  (21, 1795704147432, 'carol', 'When carol is told: changed'),
  (22, 1795704148419, 'alice', 'Route 3: made'),
  (23, 1795704148549, 'erin@example.com', 'The account erin@example.com: made');

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
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703846000, 1795704146000, 3, 1795704146662, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703846000, 1795704146000, 1, 1795704147094, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703847000, 1795704147000, 2, 1795704147454, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703847000, 1795704147000, 1, 1795704105696, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703847000, 1795704147000, 3, 1795704105812, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703848000, 1795704148000, 0, 1795704105978, NULL);

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
  (1, 'http://127.0.0.1:43755', 2, 1795704143114, 1795704148309, 1795704148309, NULL, NULL, NULL, 1795704448308);

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
  ('defectdojo', 1795704112493, 1795704113348, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795704103881);

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
  (3, 'link_code', '', '', 'aBWClI7RBNaaE77eoq7bU9HZeAW+8EwrHqKlglSFHE4PhwM+BJWCrkt7dvcdU+xvJsuX0PlFTY3w0bKWJ8CBh8qp41twYhS0FAF23HuAK12Iwq3Ce1A0i0Cpz7w24a1rvyoFl8aOqb8l9O5SL7/cYUJ01YorFt43Dd66TOVIDDEEyyJL011elmSis2gGwb77Q+8P7O7wKdKsrg1REnjdCBkte4qCr+v9nD+kzugiMRD0X92IAwUh+084', NULL, 1795704151740, 1795704751737);

CREATE TABLE link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
INSERT INTO "link_attempts" (kind, subject, at) VALUES
  ('asked_by', 'U000000004', 1795704148714),
  ('asked_for', 'dave@example.com', 1795704148714),
  ('asked_by', 'U000000005', 1795704149055),
  ('asked_for', 'carol@example.com', 1795704149055),
  ('asked_by', 'U000000005', 1795704151737),
  ('asked_for', 'carol@example.com', 1795704151737);

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
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704112520),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704112613),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704112834),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b', 1795704112988),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', '0cf45fde00d5bda0503c2ebd7a3cdf14eff8c8be219bd879106e0e0fadcbd372', 1795704113307);

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
