-- The database that commit 97a511b left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:24:35.350', 54, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:24:35.410', 1, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:24:35.462', 26, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:24:35.534', 13, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:24:35.600', 28, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:24:35.655', 7, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:24:35.674', 0, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:24:35.726', 35, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:24:35.780', 14, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:24:35.815', 0, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:24:36.062', 22, 1),
  (12, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:24:36.081', 7, 1),
  (13, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -707610370, '', '2026-11-26 14:24:36.127', 26, 1),
  (14, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:24:36.150', 14, 1),
  (15, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:24:36.172', 8, 1),
  (16, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:24:36.187', 5, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703090146, NULL, '5d423f33-3fb7-4347-88e0-36ab59db2512'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703090146, 51, 'e637c50c-80f7-4775-86bc-56b746072438'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703090146, 24, '181f91b7-808f-4444-8f5f-7c6a5fc84e06'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703090146, NULL, '39bf02d4-d66e-4868-b004-558cc201367b'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '851f557d-2444-4c0e-a13d-dfa4a2b6e104');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:44851/product/type/1'),
  ('apps', 'apps', 'apps', NULL),
  ('new-type--b------', 'New Type <b>&"'' 🎉', 'new type <b>&"'' 🎉', 'https://dojo.example.com/organization/4');

CREATE TABLE products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
);
INSERT INTO "products" (product_key, name, name_lower, product_type, url, visibility) VALUES
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'members'),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members'),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open'),
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:44851/product/5', 'members'),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'open');

CREATE TABLE members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "members" (product, username) VALUES
  ('ledger', 'carol'),
  ('web-api', 'alice'),
  ('card-vault', 'alice'),
  ('card-vault', 'carol');

CREATE TABLE engagements (
  engagement_key text primary key,
  name text not null,
  name_lower text not null,
  product text,
  url text
, lead text, target_start text, target_end text, status text);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url, lead, target_start, target_end, status) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, NULL, NULL, NULL, NULL),
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:44851/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
  ('fresh---eng---x-', 'Fresh: "eng" [x]', 'fresh: "eng" [x]', 'fresh---channel-----bold---', 'https://dojo.example.com/engagement/17', NULL, NULL, NULL, NULL),
  ('q4', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, 'bob', '2026-11-28', '2026-12-20', 'not_started');

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
  ('secret_probe', 'XzcrLoKvPS+Ad5yWV5vJy/SOlFG5hI5U4MxFSbs96YL/L9dt'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:25:23.769868006Z'),
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
  ('a6b63b7c4a7ce727', 'aXgRDRiUUAr2ICpcGg0T0nH+lfyEVrM8aU9qkVsdpNjqCV3oTV4jU89GLdC9jKmA1JGy9KYxGYoMFIRqTaKyrhU=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'IKGTlBRMU5YWSZ1TrXvlRtev0SkpKtPwR/IFsY/3iUBUtSRWo6ADKzIkRqomuy7PePSdze+/TY+irdr7uGQS8lQ=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, '7GvykM+ZsvPbz9jwEzfdJjlK45WIcme2HWUWTSCr2OaNvLVP0JOs8c9BrVhWuGIFbFkE', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:26:35Z: The webhook answered 503', 60000, 0, 1795703134781, 1795703135975, '9RzCmODl2AIEl2WhVkKlAMXED11YNgzKzsN0hdMjGpqNMFJpgLjCod7pqlce8JebkVVuS36EgGjbon411LS9Jg=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'QszW4NSde+av8Z6lPNFtiRXP359wzv8DA1aw8APGd/npxAG68XfuzBxS3/Y2hssYfg==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:26:35Z: The webhook answered 503', 60000, 0, 1795703134740, 1795703135968, 'AxSVIAHas4TDCfl4yV1DQ3pAKUSvTCF9EVWbsxhdMZtlV2upZ52IFHxCOj3It9o9a2IscmpRyRXSTnN4ClbvD1vt');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '4a8b90af98fb5823702719f08f4f7deff94c18f1b29784977edb31c67e9d159a', 1795703076955);

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
  ('6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703090796),
  ('e74f8474-e007-4f97-bde8-9cb9358e06f3', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703094412),
  ('ad928fd7-2133-4086-97a6-0d23d63bd39c', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703094578),
  ('d3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703094649),
  ('ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703094783),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703096395),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703096495),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703096562),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703096704),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703096835),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703124157),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703125302),
  ('0c472549-2240-4dcf-b0c6-f33527286528', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703125880),
  ('3601039b-e201-4861-952b-e7ef813bfd1c', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 787249","description":"Type /dojo link 787249 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703131531),
  ('450769da-fed5-4a06-8d29-953e5b7e5ca2', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 289851","description":"Type /dojo link 289851 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703132496),
  ('eff448d7-7a51-4698-93d3-b71784d559ef', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703133187),
  ('a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703134287),
  ('6d949ddf-deb4-4586-8c2c-b3ae7112bac5', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:44851/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703135205);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703096395),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703096495),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703096562),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703096704),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703096835),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703124157),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703125302),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '0c472549-2240-4dcf-b0c6-f33527286528', 1795703125880);

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
  reference text, threads text, refused smallint, chosen_by text, next_try_set_at bigint, uid text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, chosen_by, next_try_set_at, uid) VALUES
  (1, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703091085, NULL, 1795703094070, NULL, 'C000000001/1795703092.342472', NULL, NULL, NULL, NULL, '53511434c9be40fe85c848dde27c8c74'),
  (2, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703091085, NULL, 1795703094065, NULL, '<e528b675df8547c7a42e121c01a30182@example.com>', NULL, NULL, NULL, NULL, 'e528b675df8547c7a42e121c01a30182'),
  (3, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703091085, NULL, 1795703094158, NULL, NULL, NULL, NULL, NULL, NULL, '5eecba2e9b6c4d5bb02a4ede3e43a300'),
  (4, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703091085, NULL, 1795703094041, NULL, NULL, NULL, NULL, NULL, NULL, '37dd9850b23e4ed7ba40c9dba890c907'),
  (5, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703091085, NULL, 1795703094065, NULL, NULL, NULL, NULL, NULL, NULL, '7914960b57a6482491324e8c07ce2f10'),
  (6, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703091085, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, '029009c443fe4cd08115737252fe889e'),
  (7, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703091085, NULL, 1795703094069, NULL, 'C000000002/1795703092.328846', 'ON', NULL, NULL, NULL, '6458978ea0c24d79b811548bc4fd1872'),
  (8, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703091085, NULL, 1795703094041, NULL, NULL, 'OFF', NULL, NULL, NULL, 'ead7e6fb9eee49b4a13d18ee2b75e499'),
  (9, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703091085, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, 'a03aacecf4d0492bbaaf619a85698c3b'),
  (10, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'slack', 'slack:@carol', 'carol', 'skipped', 'Not sent: carol no longer has access to Web API. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20270db007334a319517e21a13e3a70b'),
  (11, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703091085, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, 'f279cd1d7f2d4f36a83874b86a39d1bb'),
  (12, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'email', 'mailto:dave@example.com', 'dave', 'skipped', 'Not sent: dave no longer has access to Web API. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '554dc59d5c844413ace465f420fa5304'),
  (13, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'slack', 'slack:@bob', 'bob', 'skipped', 'Not sent: bob no longer has access to Web API. Chosen because: Your setting for the product Web API sends “Scan imported” by Slack', 0, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '31fb40c24030467996763767c5d7b8bb'),
  (14, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Not sent: bob no longer has access to Web API. Chosen because: Your setting for the product Web API sends “Scan imported” by email', 0, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4933cbc6c9764dde88e06b6763971fcb'),
  (15, '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703091085, NULL, 1795703091085, NULL, NULL, NULL, NULL, NULL, NULL, '392091fdcb1540719b30699498127680'),
  (16, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703094531, NULL, 1795703095431, NULL, 'C000000001/1795703095.406437', NULL, NULL, NULL, NULL, '5fccbb25e7d04f57b5dfb4a0aab12cb8'),
  (17, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703094531, NULL, 1795703095399, NULL, '<7c526ae0f60b38fd849f878113b580bd@example.com>', NULL, NULL, NULL, NULL, 'e5194d146c224856a72f3692bba7cfaa'),
  (18, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703094531, NULL, 1795703094790, NULL, NULL, NULL, NULL, NULL, NULL, '74d9a5a211d048469620eb72fb26d21c'),
  (19, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703094531, NULL, 1795703094926, NULL, NULL, NULL, NULL, NULL, NULL, '81a70632eab348d78dc7764b1e4da3b2'),
  (20, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703094531, NULL, 1795703094905, NULL, NULL, NULL, NULL, NULL, NULL, 'b8940ea421364fe7b8bb04c4c5c43bdc'),
  (21, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703094531, NULL, 1795703094531, NULL, NULL, NULL, NULL, NULL, NULL, '8b42d3a536824745a0c8d15443a2d011'),
  (22, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703094531, NULL, 1795703094832, NULL, NULL, 'OFF', NULL, NULL, NULL, 'a503f227f5864994b6ca967582e1975c'),
  (23, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703094531, NULL, 1795703094531, NULL, NULL, NULL, NULL, NULL, NULL, '8ab3fe3ef005427589e001cedc2da95f'),
  (24, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703094531, NULL, 1795703094993, NULL, 'D000000003/1795703094.812092', NULL, NULL, NULL, NULL, '1fd5e74821f14630993d2a3e2157bbfb'),
  (25, 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703094531, NULL, 1795703094531, NULL, NULL, NULL, NULL, NULL, NULL, '6795de22510142a49a3df2e13c62c481'),
  (26, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703094666, NULL, 1795703095431, 16, NULL, NULL, NULL, NULL, NULL, '541ccdb1078c492d8ec5c8d8596b709b'),
  (27, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703094666, NULL, 1795703095399, 17, NULL, NULL, NULL, NULL, NULL, 'd8c50749d43d4ed3832c5a1e784a5f3d'),
  (28, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703094666, NULL, 1795703095260, NULL, NULL, NULL, NULL, NULL, NULL, '6fa1fca846624c3990bc477faab8b7a4'),
  (29, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703094666, NULL, 1795703095158, NULL, NULL, NULL, NULL, NULL, NULL, '1fbbdbfe7bf14cb4a4422b9bc8f803e3'),
  (30, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703094666, NULL, 1795703095044, NULL, NULL, NULL, NULL, NULL, NULL, 'e9bbab23790342dc8236d691ed77d071'),
  (31, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703094666, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, 'ac9bfd8ac6184961b3fbe141cfa937e0'),
  (32, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703094666, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, '7faab9f6a06248bd8caf70549a76b693'),
  (33, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '5051c6fac84d47369ebe36d00360bed2'),
  (34, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '224a0a4cba224df7a633f12db94fcf31'),
  (35, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'e0693fa48d7449fa8a6489cbd894210b'),
  (36, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703094666, NULL, 1795703096198, NULL, 'D000000003/1795703096.147715', NULL, NULL, NULL, NULL, '4ab14a27eb1445bfa37d86edc14d7b44'),
  (37, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703094666, NULL, 1795703094666, NULL, NULL, NULL, NULL, NULL, NULL, '7a4369ab1c8141909b129926f3ddadef'),
  (38, 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703094666, NULL, 1795703094974, NULL, '<4a346a15a8b145648f4abba7da27bac3@example.com>', NULL, NULL, NULL, NULL, '4a346a15a8b145648f4abba7da27bac3'),
  (39, 'ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703094786, NULL, 1795703095431, 16, NULL, NULL, NULL, NULL, NULL, 'b1479234da734d679e187ed24d52c271'),
  (40, 'ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703094786, NULL, 1795703094786, NULL, NULL, NULL, NULL, NULL, NULL, '7a28074ac11647af9f9340c92fbf1664'),
  (41, 'ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703094786, NULL, 1795703094786, NULL, NULL, NULL, NULL, NULL, NULL, '7a26fbcf164c4f008c7940ade2671324'),
  (42, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703096437, NULL, 1795703096437, NULL, NULL, NULL, NULL, NULL, NULL, 'b447176ce0ea45ebb786d940f24100de'),
  (43, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703096498, NULL, 1795703096498, NULL, NULL, NULL, NULL, NULL, NULL, '2d95ba4713494e04a47903901111642f'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703096573, NULL, 1795703096917, NULL, 'C000000001/1795703096.773422', NULL, NULL, NULL, NULL, 'd721a792f9d54e6581f61c8f68d425bc'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703096573, NULL, 1795703097517, NULL, '<06e5421d3c5c435ca1c58961cb0b28f5@example.com>', NULL, NULL, NULL, NULL, '06e5421d3c5c435ca1c58961cb0b28f5'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703096573, NULL, 1795703097517, NULL, NULL, NULL, NULL, NULL, NULL, '5aee9c30aac045b3b9b237bd759a1e28'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703096573, NULL, 1795703097518, NULL, NULL, NULL, NULL, NULL, NULL, 'dc3a286cba754304abd382b2e8485be9'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703096573, NULL, 1795703097605, NULL, NULL, NULL, NULL, NULL, NULL, 'bad1dc786cd947e9a4cea997262ce87d'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703096573, NULL, 1795703096573, NULL, NULL, NULL, NULL, NULL, NULL, '769236947d1a4b63a322730b6017d900'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703096573, NULL, 1795703096573, NULL, NULL, NULL, NULL, NULL, NULL, 'a8b85a58b7444099a8309c5b7ad5d002'),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703096573, NULL, 1795703096917, NULL, 'D000000004/1795703096.740607', NULL, NULL, NULL, NULL, '2520cfa92d6845bbaad20ea3de691201'),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703096573, NULL, 1795703097340, NULL, '<d25c4a4b847a44a19948290c33096ca1@example.com>', NULL, NULL, NULL, NULL, 'd25c4a4b847a44a19948290c33096ca1'),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703096573, NULL, 1795703096573, NULL, NULL, NULL, NULL, NULL, NULL, 'c90d94786a444bfa84e42268906654e5'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703096573, NULL, 1795703097653, NULL, 'D000000003/1795703097.581819', NULL, NULL, NULL, NULL, 'f5f50a04fc1247208753be85b29944f8'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703096573, NULL, 1795703096573, NULL, NULL, NULL, NULL, NULL, NULL, 'ba2af698f1754a13886383539a38333f'),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703096573, NULL, 1795703097605, NULL, '<eeef2c0c22b04c389922f22c5c544759@example.com>', NULL, NULL, NULL, NULL, 'eeef2c0c22b04c389922f22c5c544759'),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703096718, NULL, 1795703098766, NULL, 'C000000001/1795703098.737628', NULL, NULL, NULL, NULL, '97da1ebd7cd440f1a22ee77e8b14a4de'),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703096718, NULL, 1795703098875, NULL, '<6bb7ecab21944d448d7388c4c76b7537@example.com>', NULL, NULL, NULL, NULL, '6bb7ecab21944d448d7388c4c76b7537'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703096718, NULL, 1795703096718, NULL, NULL, NULL, NULL, NULL, NULL, '512bde83d5e941a49e1a03120063d82f'),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703096718, NULL, 1795703096718, NULL, NULL, NULL, NULL, NULL, NULL, '1c45820d6cef40acbd74fa0a4f0fb8dd'),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703096845, NULL, 1795703098748, NULL, 'D000000004/1795703098.725609', NULL, NULL, NULL, NULL, '8417a26be67645e9a55dcd9f61de63a8'),
  (62, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703096845, NULL, 1795703096845, NULL, NULL, NULL, NULL, NULL, NULL, '42ec6e5eb2a24902b817babebc1afa82'),
  (63, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703125536, NULL, 1795703128244, NULL, 'C000000001/1795703127.596817', NULL, NULL, NULL, NULL, 'a3ce7be3566343c7bd7fbbf18a3a34ee'),
  (64, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703125536, NULL, 1795703129853, NULL, '<5fbc6c08417148d4b523fdace01154d8@example.com>', NULL, NULL, NULL, NULL, '5fbc6c08417148d4b523fdace01154d8'),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703125536, NULL, 1795703125536, NULL, NULL, NULL, NULL, NULL, NULL, 'c55ec05c54c74c168e1c77b1de5cd6ff'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703125536, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, '9b43e946de4a464ca592e2919cf24541'),
  (67, '3601039b-e201-4861-952b-e7ef813bfd1c', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703131569, NULL, 1795703132562, NULL, '<d43844d75bf94e85bc2f3c931f66cb9d@example.com>', NULL, NULL, NULL, NULL, 'd43844d75bf94e85bc2f3c931f66cb9d'),
  (68, '450769da-fed5-4a06-8d29-953e5b7e5ca2', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703132497, NULL, 1795703132986, NULL, '<6e9226b7f3744c83a121031b2f35eb6f@example.com>', NULL, NULL, NULL, NULL, '6e9226b7f3744c83a121031b2f35eb6f'),
  (69, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703133315, NULL, 1795703133636, NULL, 'C000000001/1795703133.552838', NULL, NULL, NULL, NULL, 'cd02d706d9bc42c7a641e1125037a06f'),
  (70, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703133315, NULL, 1795703133731, NULL, '<b11a6d2d45e54d0f83714cc239df2423@example.com>', NULL, NULL, NULL, NULL, 'b11a6d2d45e54d0f83714cc239df2423'),
  (71, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703133315, NULL, 1795703133736, NULL, NULL, NULL, NULL, NULL, NULL, 'e32d6b0a59da48bab9d769bddddddc06'),
  (72, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703133315, NULL, 1795703133963, NULL, NULL, NULL, NULL, NULL, NULL, '41625c24536c4990a8ec19a8bdd740ce'),
  (73, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703133315, NULL, 1795703133961, NULL, NULL, NULL, NULL, NULL, NULL, '135fc3d6be2d40b3a3cb8c8a004b2059'),
  (74, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703133315, NULL, 1795703133315, NULL, NULL, NULL, NULL, NULL, NULL, 'cafa09dfa9ad41c09ac811797c5e9014'),
  (75, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703133315, NULL, 1795703133734, NULL, NULL, 'OFF', NULL, NULL, NULL, 'ee684d03473545d89c19cfb996ef76b0'),
  (76, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703133315, NULL, 1795703133315, NULL, NULL, NULL, NULL, NULL, NULL, '84000502227c4bf28843ec1b6be809ea'),
  (77, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703133315, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'a85e3b8232b74ed9afb803cdb95a3743'),
  (78, 'eff448d7-7a51-4698-93d3-b71784d559ef', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703133315, NULL, 1795703133315, NULL, NULL, NULL, NULL, NULL, NULL, 'd1191154d5344a27bb37fb6e3cef7ff3'),
  (79, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703134337, 1795703138173, NULL, NULL, NULL, NULL, NULL, NULL, 1795703136289, 'ca17112e63b245c68ac72b84f59a3c79'),
  (80, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703134337, 1795703138080, NULL, NULL, NULL, NULL, NULL, NULL, 1795703136178, '7be62e8381eb42f6a3286418a566514e'),
  (81, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703134337, 1795703141140, NULL, NULL, NULL, NULL, NULL, NULL, 1795703137235, '88e8aa4fe46e4fb4a25cb7054ea6d669'),
  (82, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703134337, 1795703195975, NULL, NULL, NULL, NULL, NULL, NULL, 1795703135982, '47807192210942418665fc4ba7e52970'),
  (83, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703134337, 1795703195968, NULL, NULL, NULL, NULL, NULL, NULL, 1795703135978, '3ae36582e49647338eed5727eb643e03'),
  (84, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703134337, NULL, 1795703134337, NULL, NULL, NULL, NULL, NULL, NULL, 'b14c8e165d0f43089343dc26c4865c61'),
  (85, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703134337, 1795703137382, NULL, NULL, NULL, 'ON', NULL, NULL, 1795703135829, 'fa2ce59ad6b848648ca0b466d5910807'),
  (86, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795703134337, 1795703139878, NULL, NULL, NULL, 'OFF', NULL, NULL, 1795703137108, '6113b48d6d804b66ba169c5da4ec6124'),
  (87, 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703134337, NULL, 1795703134337, NULL, NULL, NULL, NULL, NULL, NULL, '8059bc9024b04b0e8671e4220d6e907b');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', NULL, 1795703098509, NULL, NULL, 'email'),
  ('mailto:dave@example.com', NULL, 1795703133633, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703138080, 1795703138080, NULL, NULL, 'email'),
  ('slack:@bob', NULL, 1795703099807, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703098725, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703138173, 1795703138173, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703137382, 1795703137382, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703141140, 1795703141140, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703139878, 1795703139878, NULL, NULL, 'teams'),
  ('webhook:1', 1795703195975, 1795703195975, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703195968, 1795703195968, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', NULL, 1795703133997, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 9, 0, 1795703091085),
  (2, 'bob', '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 15, 0, 1795703091085),
  (3, 'carol', '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 11, 0, 1795703091085),
  (4, 'system', '6e7afca0-c076-4fbb-95bb-9ef97e825ed2', 6, 0, 1795703091085),
  (5, 'alice', 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 23, 0, 1795703094531),
  (6, 'carol', 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 25, 0, 1795703094531),
  (7, 'system', 'e74f8474-e007-4f97-bde8-9cb9358e06f3', 21, 0, 1795703094531),
  (8, 'alice', 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 32, 0, 1795703094666),
  (9, 'carol', 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 37, 0, 1795703094666),
  (10, 'system', 'd3c0a1cf-81b7-4e07-8999-486ec6caf22a', 31, 0, 1795703094666),
  (11, 'alice', 'ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 41, 0, 1795703094786),
  (12, 'system', 'ec8c7dbc-c82f-4980-a88b-f908b67e19a7', 40, 0, 1795703094786),
  (13, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 42, 0, 1795703096437),
  (14, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 43, 0, 1795703096498),
  (15, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 50, 0, 1795703096573),
  (16, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 53, 0, 1795703096573),
  (17, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703096573),
  (18, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703096573),
  (19, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 60, 0, 1795703096718),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795703096718),
  (21, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 62, 0, 1795703096845),
  (22, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 65, 0, 1795703125536),
  (23, 'alice', 'eff448d7-7a51-4698-93d3-b71784d559ef', 76, 0, 1795703133315),
  (24, 'carol', 'eff448d7-7a51-4698-93d3-b71784d559ef', 78, 0, 1795703133315),
  (25, 'system', 'eff448d7-7a51-4698-93d3-b71784d559ef', 74, 0, 1795703133315),
  (26, 'alice', 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 87, 0, 1795703134337),
  (27, 'system', 'a2eb598c-2937-400e-b4f8-5de5b781ecc4', 84, 0, 1795703134337);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295129158),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44851/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44851/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:44851/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703125036),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703125623),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703126107);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703090704, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706689893, 0, NULL, 1795703089893, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795703990057, 0, NULL, 1795703090057, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703092.328846', 1795703093479, 7, 1, 1, 1, 0, 1795703093479);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', '1b1b60ea9c24189d18aaa43241dd29004d33ad5b9f9b0d0c8c819f8c374828a7', 1795703731426, 0),
  ('U000000005', 'carol', '08bb16d0dc7858a4211666bf8cb73f3d5a69f5f6660d556017d03f90c54def02', 1795703732489, 0);

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
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703094069, 1795703094069),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703094070, 1795703094070),
  ('slack:@carol', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 24, 1, 1795703094993, 1795703094993),
  ('slack:@carol', 'scan_added'||char(10)||'mobile-app'||char(10)||'Nothing new in Mobile app', 36, 1, 1795703096198, 1795703096198),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 51, 1, 1795703096917, 1795703096917),
  ('slack:C000000001', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 44, 1, 1795703096917, 1795703096917),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 54, 1, 1795703097653, 1795703097653),
  ('slack:C000000001', 'sla_breach'||char(10)||''||char(10)||'Finding 1 - SLA breached by 2 days! Overdue notice', 57, 1, 1795703098766, 1795703098766),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 63, 1, 1795703128244, 1795703128244),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 69, 1, 1795703133636, 1795703133636);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703126186),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703127613),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703128850),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703129481),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703129614),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703129893),
  ('1000007.424242.0000000000000000538454127b096493', 1795703130161),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703130234),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703130473),
  ('Ev000000001', 1795703131058),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703131240),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703131954);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703089200, 'the API, starting token', 'The account alice: made'),
  (2, 1795703089240, 'the API, starting token', 'The account bob: made'),
  (3, 1795703089256, 'the API, starting token', 'The account carol: made'),
  (4, 1795703089288, 'the API, starting token', 'The account dave: made'),
  (5, 1795703089528, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703089576, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703089673, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703089773, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703089889, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703089982, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703090012, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703090098, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703090382, 'the API, starting token', 'Route 1: made'),
  (14, 1795703090542, 'the API, starting token', 'Route 2: made'),
  (15, 1795703090686, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703090771, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703091247, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795703128522, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703129292, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703129526, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703129791, 'bob', 'When bob is told: changed'),
  (22, 1795703130086, 'carol', 'When carol is told: changed'),
  (23, 1795703130331, 'alice', 'Route 3: made'),
  (24, 1795703130740, 'erin@example.com', 'The account erin@example.com: made');

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
  ('products', 1, 'web-api', NULL, 1, 'guarded'||char(10)||'payments'||char(10)||'Web API', 2),
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
  ('web-api', 'alice'),
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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702825000, 1795703125000, 0, 1795703126232, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795702827000, 1795703127000, 0, 1795703128877, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702829000, 1795703129000, 0, 1795703129444, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702829000, 1795703129000, 0, 1795703129633, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702829000, 1795703129000, 1, 1795703130012, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702830000, 1795703130000, 0, 1795703130190, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795702830000, 1795703130000, 3, 1795703130477, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795702830000, 1795703130000, 1, 1795703130719, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795702830000, 1795703130000, 2, 1795703131088, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795702831000, 1795703131000, 1, 1795703092122, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795702831000, 1795703131000, 3, 1795703094090, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795702832000, 1795703132000, 0, 1795703094210, NULL);

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
  (1, 'http://127.0.0.1:44851', 2, 1795703123804, 1795703132672, 1795703132672, NULL, NULL, NULL, 1795703432653);

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
  ('defectdojo', 1795703096294, 1795703096924, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703090535);

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
CREATE INDEX deliveries_backlog on deliveries (channel, state, created_at)
  where state in ('queued', 'sending', 'retrying', 'held');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',27);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',87);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
