-- The database that commit a76cee9 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:29:21.111', 80, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:29:21.160', 6, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:29:21.181', 1, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:29:21.208', 11, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:29:21.234', 4, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:29:21.274', 17, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:29:21.286', 1, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:29:21.315', 2, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:29:21.346', 16, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:29:21.485', 2, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:29:21.550', 15, 1),
  (12, '12', 'attempts', 'SQL', 'V12__attempts.sql', 1878952146, '', '2026-11-26 14:29:21.572', 4, 1),
  (13, '14', 'fallbacks', 'SQL', 'V14__fallbacks.sql', -605764111, '', '2026-11-26 14:29:21.580', 2, 1),
  (14, '15', 'destination channels', 'SQL', 'V15__destination_channels.sql', -171034807, '', '2026-11-26 14:29:21.606', 16, 1),
  (15, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:29:21.628', 5, 1),
  (16, '23', 'webhook urls', 'SQL', 'V23__webhook_urls.sql', 1609100676, '', '2026-11-26 14:29:21.641', 3, 1),
  (17, '24', 'link keys', 'SQL', 'V24__link_keys.sql', 648990491, '', '2026-11-26 14:29:21.656', 2, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703376923, NULL, '025e1a2a-ec9e-4f70-bc69-c8269bc8949c'),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703376923, 13, '92e43f0e-e125-45b2-ad0f-0b66733bfa5c'),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703376923, 10, '54d4b3fa-cb5d-4ddb-afa9-b639758a48c5'),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703376923, NULL, '2c107641-13e9-476f-9533-9620e0539d1f'),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL, '60eec993-10c4-4f2d-ab87-5a5aa1edaef6');

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:33729/product/type/1'),
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
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:33729/product/5', 'members'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:33729/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
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
  ('secret_probe', 'FwqDzk8vmlc/Xl3678zDVwDhoVaqBK9MjblsaRuWcpet2VCh'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:29:58.249767182Z'),
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
  ('a6b63b7c4a7ce727', 'OhfN385o+SGgAudJkyzH9Oh5uuAnnMZoVSlYcBALK1PXExvWbpXmTBeBjon28hYOhKI88K8m+ALV7tzRlEnbboY=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'qrReS94gASPvG8vJj0b9V2YlPp5uhFhQqCcOidkAJzgrJ7uvii+xy3hQbByHUhSaBhFWutlMA2KZzcA08hGdzl0=', '127.0.0.1');

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
  (1, 'SIEM', '', NULL, NULL, 'lFpx2On8KgxdbBD/Da0fJANHARKpZ8354kPuN6yu/TQ+uKyzwZww4oVJQBwXDYvdHa7w', NULL, 'active_tmp', 'It failed at 2026-11-26T14:30:06Z: The webhook answered 503', 0, 0, 1795703406036, 1795703406036, 'ii8/vIKKbjdIVHR7RJZCn29Vw+cbt0zc9I7pREoazfK80UeeUE93CWxZun6vGT9M1mjwgYuarFU0jRcY4ylsAQ=='),
  (2, 'Chat bridge', '', 'X-Api-Key', 'f+AmvlfNf4ma5vWKVFBkpJevVrTvS2aR9EnLG67fQMGR7lRmAthH85b/BkdhEvkhzg==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:31:07Z: The webhook answered 503', 60000, 0, 1795703406004, 1795703407104, 'Vm3Mln4es2MiM6OrCdYZDCtTAUGMmTbNh1FBj99YqIsiJmUbfaufv4Ml19MQcLPXut0r54OI4K/J/SGWpqPAmBlt');

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '80a8956018bd303e2169ce533ac9a47cfd8c99df7442ba1e5e09450522f781f0', 1795703362381);

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
  ('40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703377445),
  ('c1fedf31-9909-4051-b31f-4806c3299105', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703380951),
  ('9e0aa59f-ff3f-4cdc-b7c9-71ddbf7bb6c3', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703381082),
  ('9b595a84-0309-4b7e-a03c-301528a953b2', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703381226),
  ('785dcf1d-97ac-4a26-98e8-b9aac13e4538', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703381496),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703383110),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703383272),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703383399),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703383609),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703384044),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703398636),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703399106),
  ('e75110dc-7bee-4da7-978b-5c933a0ed86f', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703399549),
  ('24a093c5-cc83-451d-a2dd-444c96da68e8', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 833318","description":"Type /dojo link 833318 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703403926),
  ('1932357e-5df3-4b8d-b75a-ca8c206fc658', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 570637","description":"Type /dojo link 570637 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703404315),
  ('a0fab69a-6123-4e0d-b90d-649c139993ae', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703404554),
  ('84856574-c39a-4d80-83bf-8164d1ad95aa', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703405673),
  ('ea629b58-e485-4391-b5a2-3fb9fb2e3c8c', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:33729/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703406176);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703383110),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703383272),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703383399),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703383609),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703384044),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703398636),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703399106),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', 'e75110dc-7bee-4da7-978b-5c933a0ed86f', 1795703399549);

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
  (1, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703377766, NULL, 1795703379520, NULL, 'C000000001/1795703379.186153', NULL, NULL, 1795703378200, 1, 0, 0, NULL, NULL, 'd2ffb1e4853343fab6beeb7ab25e934c'),
  (2, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703377766, NULL, 1795703380739, NULL, '<f68938c481fc4d44bb8d70bf2ad98a38@example.com>', NULL, NULL, 1795703378253, 2, 0, 0, NULL, NULL, 'f68938c481fc4d44bb8d70bf2ad98a38'),
  (3, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703377766, NULL, 1795703380163, NULL, NULL, NULL, NULL, 1795703378199, 3, 0, 0, NULL, NULL, '48e7efea695c442996139be43cd2bcf5'),
  (4, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703377766, NULL, 1795703380106, NULL, NULL, NULL, NULL, 1795703378200, 4, 0, 0, NULL, NULL, '29c6aa29a3a8423c9c76ac71c7d6ba86'),
  (5, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703377766, NULL, 1795703379976, NULL, NULL, NULL, NULL, 1795703378150, 5, 0, 0, NULL, NULL, 'df14372a28474b96a75ece17cdebaabe'),
  (6, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703377766, NULL, 1795703377766, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'dd4b96f34eaf48e8a5cfd93f8fde6843'),
  (7, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703377766, NULL, 1795703379520, NULL, 'C000000002/1795703378.579916', 'ON', NULL, 1795703378144, 7, 0, 0, NULL, NULL, 'e5542c197d0047f896d93cc67be0fe67'),
  (8, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703377766, NULL, 1795703380434, NULL, NULL, 'OFF', NULL, 1795703378166, 8, 0, 0, NULL, NULL, '52b52ff0764b4b7abfc6f2f1f96f8def'),
  (9, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703377766, NULL, 1795703377766, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '40673d81907d42d985b6ad6c458fcbc7'),
  (10, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703377766, NULL, 1795703380105, NULL, 'D000000004/1795703379.086640', NULL, NULL, 1795703378170, 10, 0, 0, NULL, NULL, '1ffabaa8e2334b0eb083d042aefcf740'),
  (11, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703377766, NULL, 1795703377766, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'a411dc57798b421aa78c5b5907c7fc37'),
  (12, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703377766, NULL, 1795703380824, NULL, '<df8373db8fe5429eb5840fbbdb0d8f06@example.com>', NULL, NULL, 1795703378254, 12, 0, 0, NULL, NULL, 'df8373db8fe5429eb5840fbbdb0d8f06'),
  (13, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795703377766, NULL, 1795703379478, NULL, 'D000000003/1795703378.322333', NULL, NULL, 1795703378058, 13, 0, 0, NULL, NULL, '8718e338e98b44c48b61fe567c09b18d'),
  (14, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795703377766, NULL, 1795703380482, NULL, '<cb75592d56f54a87b48fee0233454e91@example.com>', NULL, NULL, 1795703378201, 14, 0, 0, NULL, NULL, 'cb75592d56f54a87b48fee0233454e91'),
  (15, '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795703377766, NULL, 1795703377766, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ed89dc5a62194500ad0f4c133482d2a9'),
  (16, 'c1fedf31-9909-4051-b31f-4806c3299105', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703380993, NULL, 1795703381727, NULL, 'C000000001/1795703381.545052', NULL, NULL, 1795703381444, 16, 0, 0, NULL, NULL, '18619cddc6934287b6605ec41d7b294a'),
  (17, 'c1fedf31-9909-4051-b31f-4806c3299105', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703380993, NULL, 1795703382240, NULL, '<f2fc12f1202939a1a69dcec76432411b@example.com>', NULL, NULL, 1795703381989, 17, 0, 0, NULL, NULL, '7f09b128c81a4288905a12ec8a964ab2'),
  (18, 'c1fedf31-9909-4051-b31f-4806c3299105', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703380993, NULL, 1795703381256, NULL, NULL, NULL, NULL, 1795703381188, 18, 0, 0, NULL, NULL, 'fb8d138840514ba082b85467f0f9bd00'),
  (19, 'c1fedf31-9909-4051-b31f-4806c3299105', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703380993, NULL, 1795703381548, NULL, NULL, NULL, NULL, 1795703381336, 19, 0, 0, NULL, NULL, 'ce603a6a9c4c4b108de998af9c84f259'),
  (20, 'c1fedf31-9909-4051-b31f-4806c3299105', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703380993, NULL, 1795703381474, NULL, NULL, NULL, NULL, 1795703381338, 20, 0, 0, NULL, NULL, 'bb23575fe625474f8c8365f7f466eb7f'),
  (21, 'c1fedf31-9909-4051-b31f-4806c3299105', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703380993, NULL, 1795703380993, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '55d067bd445d43969ef01a7eac957d5b'),
  (22, 'c1fedf31-9909-4051-b31f-4806c3299105', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703380993, NULL, 1795703381288, NULL, NULL, 'OFF', NULL, 1795703381208, 22, 0, 0, NULL, NULL, '952b605f2a9743eaa568904bc1d5483b'),
  (23, 'c1fedf31-9909-4051-b31f-4806c3299105', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703380993, NULL, 1795703380993, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '61d8390cf7e34e4ead2a4e63c4554c78'),
  (24, 'c1fedf31-9909-4051-b31f-4806c3299105', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703380993, NULL, 1795703381959, NULL, 'D000000004/1795703381.917173', NULL, NULL, 1795703381786, 24, 0, 0, NULL, NULL, '02e135d2dace4dce80e1c4cef33700e1'),
  (25, 'c1fedf31-9909-4051-b31f-4806c3299105', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703380993, NULL, 1795703380993, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'fac6ddef14d7488e94dff6397e820869'),
  (26, '9b595a84-0309-4b7e-a03c-301528a953b2', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703381299, NULL, 1795703381727, 16, NULL, NULL, NULL, 1795703381444, 16, 0, 0, NULL, NULL, '5fadfaf9f03740d8b97b897d88a66f90'),
  (27, '9b595a84-0309-4b7e-a03c-301528a953b2', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703381299, NULL, 1795703382240, 17, NULL, NULL, NULL, 1795703381989, 17, 0, 0, NULL, NULL, 'b1383719b40246168e4d3a986c8058b4'),
  (28, '9b595a84-0309-4b7e-a03c-301528a953b2', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703381299, NULL, 1795703381901, NULL, NULL, NULL, NULL, 1795703381785, 28, 0, 0, NULL, NULL, '5e938cb6497d4d069de364a1af84ef74'),
  (29, '9b595a84-0309-4b7e-a03c-301528a953b2', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703381299, NULL, 1795703381825, NULL, NULL, NULL, NULL, 1795703381725, 29, 0, 0, NULL, NULL, 'a67ab169bb024eca83f4c5772145e24b'),
  (30, '9b595a84-0309-4b7e-a03c-301528a953b2', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703381299, NULL, 1795703381781, NULL, NULL, NULL, NULL, 1795703381592, 30, 0, 0, NULL, NULL, '541ab1a8f0a54eb0bfd1c8f402b2b1a2'),
  (31, '9b595a84-0309-4b7e-a03c-301528a953b2', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703381299, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5e8806bd7691466f9bafdb935d9fbb93'),
  (32, '9b595a84-0309-4b7e-a03c-301528a953b2', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703381299, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5f1ac7f33b1e4b5683fd95a975cae702'),
  (33, '9b595a84-0309-4b7e-a03c-301528a953b2', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'eb0a6529410944afa7351a0e3959e836'),
  (34, '9b595a84-0309-4b7e-a03c-301528a953b2', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '9b861d3f4c9c4b58b0adbc62d11ea799'),
  (35, '9b595a84-0309-4b7e-a03c-301528a953b2', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '1792ac1f1068484d9fbc0aaf508d3f34'),
  (36, '9b595a84-0309-4b7e-a03c-301528a953b2', 'slack', 'slack:@carol', 'carol', 'merged', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703381299, NULL, 1795703381959, 24, NULL, NULL, NULL, 1795703381786, 24, 0, 0, NULL, NULL, '6f2e139f4ad34428a726b824d3e6b3e3'),
  (37, '9b595a84-0309-4b7e-a03c-301528a953b2', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703381299, NULL, 1795703381299, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '7a24f805e7194138bd6a9d73fed26468'),
  (38, '9b595a84-0309-4b7e-a03c-301528a953b2', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703381299, NULL, 1795703382316, NULL, '<a55e25a5ba2944c0b69d939715f80567@example.com>', NULL, NULL, 1795703382036, 38, 0, 0, NULL, NULL, 'a55e25a5ba2944c0b69d939715f80567'),
  (39, '785dcf1d-97ac-4a26-98e8-b9aac13e4538', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703381526, NULL, 1795703382995, NULL, 'C000000001/1795703382.981053', NULL, NULL, 1795703382962, 39, 0, 0, NULL, NULL, '4ff47d8f700c4057a7f86e0c9dc878f8'),
  (40, '785dcf1d-97ac-4a26-98e8-b9aac13e4538', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703381526, NULL, 1795703381526, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '39bcfb1e72114b6eacc2936703334dbf'),
  (41, '785dcf1d-97ac-4a26-98e8-b9aac13e4538', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703381526, NULL, 1795703381526, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '4dbcee69e5f742cf8caeabada463664b'),
  (42, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703383196, NULL, 1795703383196, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'aecb91e349c44d07a0cf98ba7793619f'),
  (43, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703383303, NULL, 1795703383303, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0fd9e018760b4bee8d5a9e1e86f7a137'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703383411, NULL, 1795703384222, NULL, 'C000000001/1795703384.194441', NULL, NULL, 1795703384175, 44, 0, 0, NULL, NULL, '8fd4adb689d94dddb55f71ec28030b4a'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703383411, NULL, 1795703384097, NULL, '<6ab31f88ef7a4bcba5c96078c02bab6d@example.com>', NULL, NULL, 1795703383542, 45, 0, 0, NULL, NULL, '6ab31f88ef7a4bcba5c96078c02bab6d'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703383411, NULL, 1795703384039, NULL, NULL, NULL, NULL, 1795703383824, 46, 0, 0, NULL, NULL, 'b45f758c900245748a6e6c03864dd7aa'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703383411, NULL, 1795703384148, NULL, NULL, NULL, NULL, 1795703384031, 47, 0, 0, NULL, NULL, '50ee67e3d06c4e3eadc449ff4def7929'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703383411, NULL, 1795703384200, NULL, NULL, NULL, NULL, 1795703384132, 48, 0, 0, NULL, NULL, '8ecb7e0019114bb48f5f8ee182f93d06'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703383411, NULL, 1795703383411, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'eae1b025f03b4820b1da74b65b5b141e'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703383411, NULL, 1795703383411, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f884c2ed30b44c80b896c61d05c8a0f5'),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703383411, NULL, 1795703383887, NULL, 'D000000003/1795703383.597528', NULL, NULL, 1795703383444, 51, 0, 0, NULL, NULL, '74347556e8d74198bb93a4405b2f5f5c'),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703383411, NULL, 1795703384144, NULL, '<e26924e9faf345e7a078f714fecbc412@example.com>', NULL, NULL, 1795703383516, 52, 0, 0, NULL, NULL, 'e26924e9faf345e7a078f714fecbc412'),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703383411, NULL, 1795703383411, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f48b1c4de68e4174a6f3e69ebf08a4fc'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703383411, NULL, 1795703383812, NULL, 'D000000004/1795703383.554325', NULL, NULL, 1795703383436, 54, 0, 0, NULL, NULL, '8c62765ec1ed4562b50f8cf073efe524'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703383411, NULL, 1795703383411, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f896c17872684456b8098abfc10d3908'),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703383411, NULL, 1795703384000, NULL, '<450eee84dbb84c8ea48ece3c3c45808e@example.com>', NULL, NULL, 1795703383476, 56, 0, 0, NULL, NULL, '450eee84dbb84c8ea48ece3c3c45808e'),
  (57, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703383738, NULL, 1795703384222, 44, NULL, NULL, NULL, 1795703384175, 44, 0, 0, NULL, NULL, 'c415f296a0e34e15b6e9666c538ca0ad'),
  (58, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703383738, NULL, 1795703385321, NULL, '<a2bd9d69edfa4310b3662ebc7ae15ef2@example.com>', NULL, NULL, 1795703385183, 58, 0, 0, NULL, NULL, 'a2bd9d69edfa4310b3662ebc7ae15ef2'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703383738, NULL, 1795703383738, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '94942b98c6464cc290084a2cf57a966d'),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703383738, NULL, 1795703383738, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '63fad92f2d91435c8b43829f64caa12a'),
  (61, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703384100, NULL, 1795703385090, NULL, 'D000000003/1795703385.055768', NULL, NULL, 1795703385032, 61, 0, 0, NULL, NULL, '3c465715b7fa4cb6a70071fdfa81d0bd'),
  (62, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703384100, NULL, 1795703384100, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '878102fdfd28449fb0a192679b417ce2'),
  (63, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703399148, NULL, 1795703401565, NULL, 'C000000001/1795703401.252437', NULL, NULL, 1795703400413, 63, 0, 0, NULL, NULL, 'f13e16c05d9d481dbb67468459b1d64e'),
  (64, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703399148, NULL, 1795703402455, NULL, '<3204e7c6f5874409b3311f8d1906b061@example.com>', NULL, NULL, 1795703400451, 64, 0, 0, NULL, NULL, '3204e7c6f5874409b3311f8d1906b061'),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703399148, NULL, 1795703399148, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '8ded8b4801474fcfbda1c47a5e3b0d7e'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703399148, NULL, NULL, NULL, NULL, 'ON', NULL, NULL, NULL, 0, 0, NULL, NULL, 'c7c4281b9cc0404d8a8525fb48f05486'),
  (67, '24a093c5-cc83-451d-a2dd-444c96da68e8', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703403951, NULL, 1795703404300, NULL, '<965c662689c04b5ababfbb9b9c4a77af@example.com>', NULL, NULL, 1795703404049, 67, 0, 0, NULL, NULL, '965c662689c04b5ababfbb9b9c4a77af'),
  (68, '1932357e-5df3-4b8d-b75a-ca8c206fc658', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703404326, NULL, 1795703404471, NULL, '<8b11b41d1ef64b679d77bc108679b794@example.com>', NULL, NULL, 1795703404404, 68, 0, 0, NULL, NULL, '8b11b41d1ef64b679d77bc108679b794'),
  (69, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703404626, NULL, 1795703404936, NULL, 'C000000001/1795703404.724348', NULL, NULL, 1795703404650, 69, 0, 0, NULL, NULL, 'd4ca1dfd35644267b47305b51b03ad15'),
  (70, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703404626, NULL, 1795703405099, NULL, '<2af5143f906d489eb7816d0d2afc0975@example.com>', NULL, NULL, 1795703404657, 70, 0, 0, NULL, NULL, '2af5143f906d489eb7816d0d2afc0975'),
  (71, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703404626, NULL, 1795703405088, NULL, NULL, NULL, NULL, 1795703404706, 71, 0, 0, NULL, NULL, '0b4f3ebcd3bc4df699a9a3783f5d17c8'),
  (72, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703404626, NULL, 1795703405374, NULL, NULL, NULL, NULL, 1795703404776, 72, 0, 0, NULL, NULL, 'a94a6106199544b1b48b51928a64c4ef'),
  (73, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703404626, NULL, 1795703405378, NULL, NULL, NULL, NULL, 1795703404819, 73, 0, 0, NULL, NULL, 'ca3a8eb8db3d4fd5a80873123ac5f347'),
  (74, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703404626, NULL, 1795703404626, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'f0e5054db718462984738fac27356073'),
  (75, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703404626, NULL, 1795703405100, NULL, NULL, 'OFF', NULL, 1795703404738, 75, 0, 0, NULL, NULL, '35c3d8d805294d698694dfe89455269b'),
  (76, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703404626, NULL, 1795703404626, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'ff898c081cb641bcb16cb47f1f5e9ad8'),
  (77, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703404626, 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 'c38a626d9712427b86f2cd63e7ae70b1'),
  (78, 'a0fab69a-6123-4e0d-b90d-649c139993ae', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703404626, NULL, 1795703404626, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '6c26ef64900e4352864dc3c32272140d'),
  (79, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703405704, 1795703409685, NULL, NULL, NULL, NULL, NULL, 1795703406303, 79, 0, 0, NULL, 1795703407546, 'd55591e4c8254c8293ae7c82963b81f8'),
  (80, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server does not accept the recipient now: 451 the workspace was asked to refuse this', 1795703405704, 1795703410754, NULL, NULL, NULL, NULL, NULL, 1795703406273, 80, 0, 0, NULL, 1795703407600, 'cb87a66af28a47e1b0e1c26c6b24951f'),
  (81, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 1, 'Teams answered 503', 1795703405704, 1795703407986, NULL, NULL, NULL, NULL, NULL, 1795703405830, 81, 0, 0, NULL, 1795703406025, '6d1b25599f2342b795d66c9b924fad82'),
  (82, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 1, 'The webhook answered 503', 1795703405704, 1795703408018, NULL, NULL, NULL, NULL, NULL, 1795703405858, 82, 0, 0, NULL, 1795703406057, '21ab3d46c9724dc1a458301bf286a088'),
  (83, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703405704, 1795703467104, NULL, NULL, NULL, NULL, NULL, 1795703405843, 83, 0, 0, NULL, 1795703407109, '054394f4b4894896ade31b2750eb903c'),
  (84, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703405704, NULL, 1795703405704, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '0bc8af962eeb4f2aa2598b62599d3cf1'),
  (85, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703405704, 1795703410872, NULL, NULL, NULL, 'ON', NULL, 1795703405805, 85, 0, 0, NULL, 1795703407743, '6eae819fbeab41bfbccfad17e1f55a64'),
  (86, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703405704, 1795703410348, NULL, NULL, NULL, 'OFF', NULL, 1795703405836, 86, 0, 0, NULL, 1795703407427, 'c21610b12613418b8ab77b8a66d2e31b'),
  (87, '84856574-c39a-4d80-83bf-8164d1ad95aa', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703405704, NULL, 1795703405704, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '5f8f200cf2e843fc80a64c9e1a6db671');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
, channel text not null default '');
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until, channel) VALUES
  ('mailto:bob@example.com', NULL, 1795703385184, NULL, NULL, 'email'),
  ('mailto:dave@example.com', NULL, 1795703405325, NULL, NULL, 'email'),
  ('mailto:security@example.com', 1795703410754, 1795703410754, NULL, NULL, 'email'),
  ('slack:@bob', NULL, 1795703386142, NULL, NULL, 'slack'),
  ('slack:@carol', 1795770000000, 1795703384939, NULL, NULL, 'slack'),
  ('slack:C000000001', 1795703409685, 1795703409685, NULL, NULL, 'slack'),
  ('slack:C000000002', 1795703410872, 1795703410872, NULL, NULL, 'slack'),
  ('teams:a6b63b7c4a7ce727', 1795703407986, 1795703407986, NULL, NULL, 'teams'),
  ('teams:e3bdce566a83e2af', 1795703410348, 1795703410348, NULL, NULL, 'teams'),
  ('webhook:1', 1795703408018, 1795703408018, NULL, NULL, 'webhook'),
  ('webhook:2', 1795703467104, 1795703467104, NULL, NULL, 'webhook'),
  ('mailto:carol@example.com', NULL, 1795703405475, NULL, NULL, 'email');

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 9, 0, 1795703377766),
  (2, 'bob', '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 15, 0, 1795703377766),
  (3, 'carol', '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 11, 0, 1795703377766),
  (4, 'system', '40a9e05f-1a11-46a8-8062-e63dc3d5fab0', 6, 0, 1795703377766),
  (5, 'alice', 'c1fedf31-9909-4051-b31f-4806c3299105', 23, 0, 1795703380993),
  (6, 'carol', 'c1fedf31-9909-4051-b31f-4806c3299105', 25, 0, 1795703380993),
  (7, 'system', 'c1fedf31-9909-4051-b31f-4806c3299105', 21, 0, 1795703380993),
  (8, 'alice', '9b595a84-0309-4b7e-a03c-301528a953b2', 32, 0, 1795703381299),
  (9, 'carol', '9b595a84-0309-4b7e-a03c-301528a953b2', 37, 0, 1795703381299),
  (10, 'system', '9b595a84-0309-4b7e-a03c-301528a953b2', 31, 0, 1795703381299),
  (11, 'alice', '785dcf1d-97ac-4a26-98e8-b9aac13e4538', 41, 0, 1795703381526),
  (12, 'system', '785dcf1d-97ac-4a26-98e8-b9aac13e4538', 40, 0, 1795703381526),
  (13, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 42, 0, 1795703383196),
  (14, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 43, 0, 1795703383303),
  (15, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 50, 0, 1795703383411),
  (16, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 53, 0, 1795703383411),
  (17, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795703383411),
  (18, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703383411),
  (19, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 60, 0, 1795703383738),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 59, 0, 1795703383738),
  (21, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 62, 0, 1795703384100),
  (22, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 65, 0, 1795703399148),
  (23, 'alice', 'a0fab69a-6123-4e0d-b90d-649c139993ae', 76, 0, 1795703404626),
  (24, 'carol', 'a0fab69a-6123-4e0d-b90d-649c139993ae', 78, 0, 1795703404626),
  (25, 'system', 'a0fab69a-6123-4e0d-b90d-649c139993ae', 74, 0, 1795703404626),
  (26, 'alice', '84856574-c39a-4d80-83bf-8164d1ad95aa', 87, 0, 1795703405704),
  (27, 'system', '84856574-c39a-4d80-83bf-8164d1ad95aa', 84, 0, 1795703405704);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295402085),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:33729/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:33729/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:33729/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703399032),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703399288),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703399868);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703377290, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706976395, 0, NULL, 1795703376395, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795704277924, 0, NULL, 1795703377924, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703378.579916', 1795703379327, 7, 1, 1, 1, 0, 1795703379327);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'a4454b336aac217e354ccdbc1c7ec1f13ab4e7ca5dcad911496538806aafbb29', 1795704003897, 0),
  ('U000000005', 'carol', 'a8a14e9a3055e6b8689fbcc3d8d46ffe8285cfd932682331e7134ec1deacc603', 1795704004293, 0);

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
  ('slack:@bob', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 13, 1, 1795703379478, 1795703379478),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703379520, 1795703379520),
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703379520, 1795703379520),
  ('slack:@carol', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 10, 1, 1795703380105, 1795703380105),
  ('slack:C000000001', 'invented_by_a_team'||char(10)||'web-api'||char(10)||'Deployed Web API 2.4', 39, 1, 1795703382995, 1795703382995),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 54, 1, 1795703383812, 1795703383812),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 51, 1, 1795703383887, 1795703383887),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 63, 1, 1795703401565, 1795703401565),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 69, 1, 1795703404936, 1795703404936);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703399961),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703401526),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703402049),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703402247),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703402381),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703402667),
  ('1000007.424242.0000000000000000538454127b096493', 1795703402850),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703403090),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703403296),
  ('Ev000000001', 1795703403743),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703403857),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703404066);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703375388, 'the API, starting token', 'The account alice: made'),
  (2, 1795703375476, 'the API, starting token', 'The account bob: made'),
  (3, 1795703375547, 'the API, starting token', 'The account carol: made'),
  (4, 1795703375608, 'the API, starting token', 'The account dave: made'),
  (5, 1795703376414, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703376629, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703376727, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703376745, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703376760, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703376783, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703376806, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703376957, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703377178, 'the API, starting token', 'Route 1: made'),
  (14, 1795703377289, 'the API, starting token', 'Route 2: made'),
  (15, 1795703377334, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703377402, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703380124, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795703401912, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703402161, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703402303, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703402614, 'bob', 'When bob is told: changed'),
  (22, 1795703402720, 'carol', 'When carol is told: changed'),
  (23, 1795703403199, 'alice', 'Route 3: made'),
  (24, 1795703403420, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703099000, 1795703399000, 0, 1795703400032, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795703100000, 1795703400000, 0, 1795703401248, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703101000, 1795703401000, 0, 1795703402027, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703102000, 1795703402000, 0, 1795703402248, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795703102000, 1795703402000, 1, 1795703402508, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795703102000, 1795703402000, 0, 1795703402646, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795703102000, 1795703402000, 3, 1795703402976, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795703103000, 1795703403000, 1, 1795703403095, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795703103000, 1795703403000, 2, 1795703403348, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795703103000, 1795703403000, 1, 1795703380886, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795703103000, 1795703403000, 3, 1795703381225, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795703103000, 1795703403000, 0, 1795703381468, NULL);

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
  (1, 'http://127.0.0.1:33729', 2, 1795703398400, 1795703404006, 1795703404006, NULL, NULL, NULL, 1795703704005);

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
  ('defectdojo', 1795703383051, 1795703384171, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703377158);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',27);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',87);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
