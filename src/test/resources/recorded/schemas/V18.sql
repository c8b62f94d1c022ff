-- The database that commit c73f434 left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:25:46.176', 21, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:25:46.248', 12, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:25:46.303', 18, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:25:46.381', 30, 1),
  (5, '5', 'threads and links', 'SQL', 'V5__threads_and_links.sql', 329340042, '', '2026-11-26 14:25:46.398', 3, 1),
  (6, '6', 'never flood', 'SQL', 'V6__never_flood.sql', -2125872656, '', '2026-11-26 14:25:46.445', 26, 1),
  (7, '7', 'slack requests', 'SQL', 'V7__slack_requests.sql', 1075693973, '', '2026-11-26 14:25:46.457', 2, 1),
  (8, '8', 'audit', 'SQL', 'V8__audit.sql', 783564766, '', '2026-11-26 14:25:46.473', 4, 1),
  (9, '9', 'pull', 'SQL', 'V9__pull.sql', -1430464342, '', '2026-11-26 14:25:46.492', 6, 1),
  (10, '10', 'hooks', 'SQL', 'V10__hooks.sql', -2092093077, '', '2026-11-26 14:25:46.573', 39, 1),
  (11, '11', 'directory', 'SQL', 'V11__directory.sql', -1866375959, '', '2026-11-26 14:25:46.637', 28, 1),
  (12, '18', 'delivery uids', 'SQL', 'V18__delivery_uids.sql', -372412417, '', '2026-11-26 14:25:46.696', 15, 1);

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
, introduced smallint not null default 0, slack_linked smallint not null default 0, slack_away text, slack_sought_at bigint, slack_greeted bigint);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active, introduced, slack_linked, slack_away, slack_sought_at, slack_greeted) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1, 0, 0, NULL, 1795703172781, NULL),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1, 0, 0, NULL, 1795703172781, 45),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1, 0, 0, NULL, 1795703172781, 18),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', 'U000000004', NULL, 0, 1, 0, 0, NULL, 1795703172781, NULL),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1, 0, 0, NULL, NULL, NULL);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', 'http://127.0.0.1:37083/product/type/1'),
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
  ('card-vault', 'Card Vault', 'card vault', 'payments', 'http://127.0.0.1:37083/product/5', 'members'),
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
  ('nightly', 'Nightly', 'nightly', 'card-vault', 'http://127.0.0.1:37083/engagement/3', 'carol', '2026-11-01', '2026-12-31', 'in_progress'),
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
  ('secret_probe', 'MmK+f68igZrjQh85OOsDQITZIXw3lJDZawAQZQuTFd6TCY2t'),
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:26:43.710347255Z'),
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
  ('a6b63b7c4a7ce727', 'QeuCgHSEzfIyRMbghbBr+oQBopFjyxIdgscPxep/NdzGgoY878P6Nbsnwnc/txUDwS3kjy01u93grFQbMgUTr70=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'o9YLPWKOFxkDxSpEyXpTs3U+lE7TUa42S24UnbeRM928stO9yWZhDOku9yps67rrPNfteSKDVD7yAKy/+DL3kQI=', '127.0.0.1');

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
);
INSERT INTO "webhooks" (id, name, url, header_name, header_secret, signing_secret, owner, status, note, pause_millis, client_errors, failing_since, last_failure_at) VALUES
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'acX3s9sbk8rqzELrMGmV2tVuPYof9ta9KJ6f2z5Vi67SuwJvSQ4OgEXewE/pC4C+RZYe', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:27:56Z: The webhook answered 503', 60000, 0, 1795703215413, 1795703216752),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'jOIrUELgGxJy4jxrgw6uUbuz3efo75NDqTar2bdZQEQq/l5ci3wiukJg96yqEYzwDA==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:27:56Z: The webhook answered 503', 60000, 0, 1795703215489, 1795703216888);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '42fb92e7c53b8e990847d79da4296ec1705625ce6925f074498e294fa17039dc', 1795703148405);

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
  ('64cfdbca-e378-454d-a33f-7aa9851d482f', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703174262),
  ('8caf4ac6-4403-41bb-8fe0-31661942529f', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703178607),
  ('b0c0839e-feee-4f19-a323-7a4e0c137401', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703178733),
  ('0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795703178984),
  ('dfdc44a7-055c-412f-828a-c74a33348b7b', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795703179144),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795703181171),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795703181319),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795703181404),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795703181524),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703182052),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703204463),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795703205724),
  ('425db637-4e33-4c1b-8637-960acb0c773d', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795703206748),
  ('381574e1-6795-4a56-b480-91ef92fcd0ba', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 866498","description":"Type /dojo link 866498 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703212905),
  ('591fb9cb-5704-4604-bcd0-6eac5d1a9c9c', 'dojobell', 'other', 'link_code', NULL, NULL, '{"title":"Your code for Slack is 940913","description":"Type /dojo link 940913 in Slack within 10 minutes. If you did not ask for it, do nothing: without it nothing happens.","subject":{},"recipients":[],"noUsers":true,"alertOnly":false}', 1795703213419),
  ('c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795703214116),
  ('6797899e-cf67-42ea-8e6c-66283fdf36cc', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795703215140),
  ('5fb59d95-d958-4254-974d-c58230a00814', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments","url":"http://127.0.0.1:37083/product/type/1"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795703215632);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795703181171),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795703181319),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795703181404),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795703181524),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795703182052),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795703204463),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795703205724),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '425db637-4e33-4c1b-8637-960acb0c773d', 1795703206748);

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
  reference text, threads text, refused smallint, uid text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference, threads, refused, uid) VALUES
  (1, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703174970, NULL, 1795703178341, NULL, 'C000000001/1795703176.885157', NULL, NULL, '3efa402f29604405818a42d1df2f716f'),
  (2, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703174970, NULL, 1795703178321, NULL, '<58f815ee82cd44f6b00e2dd1b372e977@example.com>', NULL, NULL, '58f815ee82cd44f6b00e2dd1b372e977'),
  (3, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703174970, NULL, 1795703178189, NULL, NULL, NULL, NULL, 'dd78c5a3b04f43128b5926971fc3ec08'),
  (4, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703174970, NULL, 1795703178323, NULL, NULL, NULL, NULL, '4a4c3aa83eaa4a0aba400fd5bcbc1817'),
  (5, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703174970, NULL, 1795703178319, NULL, NULL, NULL, NULL, 'e956a3141bdd4de28bd10570c286f258'),
  (6, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703174970, NULL, 1795703174970, NULL, NULL, NULL, NULL, 'e6288ae225634f26a143a0e3baf01c6d'),
  (7, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795703174970, NULL, 1795703178430, NULL, 'C000000002/1795703176.934942', 'ON', NULL, '8e06f900554f4751b0c87c98cc66e1b8'),
  (8, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703174970, NULL, 1795703178324, NULL, NULL, 'OFF', NULL, '7e47ed1b338346c6902e2c339e0fe39d'),
  (9, '64cfdbca-e378-454d-a33f-7aa9851d482f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703174970, NULL, 1795703174970, NULL, NULL, NULL, NULL, 'f1b4ef000d134349ae70c961c0a5f918'),
  (10, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703178627, NULL, 1795703180063, NULL, 'C000000001/1795703179.920978', NULL, NULL, '791f55985f6c4df08a3f60f95d6c2bf4'),
  (11, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703178627, NULL, 1795703180096, NULL, '<8eb0feffc29530e0b00e8d7a53c0b791@example.com>', NULL, NULL, '6b156d4c996347c2a3f5b5c27afa4a28'),
  (12, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703178627, NULL, 1795703179085, NULL, NULL, NULL, NULL, '9e7ed0dab3604244bffa5bb69fd4b209'),
  (13, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703178627, NULL, 1795703179079, NULL, NULL, NULL, NULL, '2908b2ca0b9941f184fad358168e0ed0'),
  (14, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703178627, NULL, 1795703179106, NULL, NULL, NULL, NULL, '13381dae69114f9b84d623fa67513810'),
  (15, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703178627, NULL, 1795703178627, NULL, NULL, NULL, NULL, 'bd57d883c31f42d4ada7ab79a70cc31a'),
  (16, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703178627, NULL, 1795703179325, NULL, NULL, 'OFF', NULL, '753f84d89cc5487c86d37fc2e121e5c4'),
  (17, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703178627, NULL, 1795703178627, NULL, NULL, NULL, NULL, '250f3f6a47b74d38abfb14d96f63b95d'),
  (18, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703178627, NULL, 1795703179567, NULL, 'D000000003/1795703179.249975', NULL, NULL, '258b53bf1e65440e94be2bce5a6cf343'),
  (19, '8caf4ac6-4403-41bb-8fe0-31661942529f', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703178627, NULL, 1795703178627, NULL, NULL, NULL, NULL, '3bdafea52c0d493a88d006b37573c497'),
  (20, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703179088, NULL, 1795703180063, 10, NULL, NULL, NULL, '85785862ef6c4e36babdc494c0272218'),
  (21, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703179088, NULL, 1795703180096, 11, NULL, NULL, NULL, '34acb8b8838b47d0a6acc3ed5c7b0a47'),
  (22, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703179088, NULL, 1795703179832, NULL, NULL, NULL, NULL, '187b434d9bd94cf1872be091bbc51db2'),
  (23, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703179088, NULL, 1795703179567, NULL, NULL, NULL, NULL, '0212bc2ce6a2445691cc53a9f8a49b6d'),
  (24, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703179088, NULL, 1795703179464, NULL, NULL, NULL, NULL, 'c8cccd6820964c638278288fc1f231b8'),
  (25, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703179088, NULL, 1795703179088, NULL, NULL, NULL, NULL, '10aac1abe27b421ab25a5e87a136fb25'),
  (26, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703179088, NULL, 1795703179088, NULL, NULL, NULL, NULL, 'f4375438bba24f70bd37f24062ef0d67'),
  (27, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703179088, NULL, NULL, NULL, NULL, NULL, NULL, 'f79576cf6bea489f8b44d5831cadb47f'),
  (28, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795703179088, NULL, NULL, NULL, NULL, NULL, NULL, '3d75d51a633b419b91aad73dbcb59741'),
  (29, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703179088, NULL, NULL, NULL, NULL, NULL, NULL, 'b1f5ae319fe54b138bf4bf168fb30954'),
  (30, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703179088, NULL, 1795703180886, NULL, 'D000000003/1795703180.871869', NULL, NULL, 'f62b1ade7d5846eabeae7aec738b5863'),
  (31, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703179088, NULL, 1795703179088, NULL, NULL, NULL, NULL, '1614ddfff9964c9d928c2028f50d4a1b'),
  (32, '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703179088, NULL, 1795703179511, NULL, '<5ad3c41737b44f569636d98f918c5944@example.com>', NULL, NULL, '5ad3c41737b44f569636d98f918c5944'),
  (33, 'dfdc44a7-055c-412f-828a-c74a33348b7b', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795703179198, NULL, 1795703180063, 10, NULL, NULL, NULL, '1c9e4c47fb5a4d1692b7747ec11c148a'),
  (34, 'dfdc44a7-055c-412f-828a-c74a33348b7b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795703179198, NULL, 1795703179198, NULL, NULL, NULL, NULL, '98bb1cb28caa46c2a060222f08794464'),
  (35, 'dfdc44a7-055c-412f-828a-c74a33348b7b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795703179198, NULL, 1795703179198, NULL, NULL, NULL, NULL, '484f8dac307343beb4a472dc5e432580'),
  (36, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795703181247, NULL, 1795703181247, NULL, NULL, NULL, NULL, '713793d27a9c45bdb8b11f38ae51477d'),
  (37, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795703181344, NULL, 1795703181344, NULL, NULL, NULL, NULL, 'c433ec16725a4b768eaa0b4bba129333'),
  (38, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703181410, NULL, 1795703181820, NULL, 'C000000001/1795703181.753497', NULL, NULL, 'd7eb61a8c76047be9faf21da524d7a80'),
  (39, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703181410, NULL, 1795703182200, NULL, '<08086006fd5f4491b9d3ae4c17f93a5e@example.com>', NULL, NULL, '08086006fd5f4491b9d3ae4c17f93a5e'),
  (40, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703181410, NULL, 1795703181824, NULL, NULL, NULL, NULL, '2d712cf85c234e46ae7eccabb14dfe5d'),
  (41, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703181410, NULL, 1795703182034, NULL, NULL, NULL, NULL, 'e75d79860906489591f4de801b456cca'),
  (42, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703181410, NULL, 1795703182036, NULL, NULL, NULL, NULL, '187b255cea234658b21f7dee1ce30bbd'),
  (43, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703181410, NULL, 1795703181410, NULL, NULL, NULL, NULL, '96d97e1dc2da4fc7a08863ae5d65acb4'),
  (44, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703181410, NULL, 1795703181410, NULL, NULL, NULL, NULL, 'da34356a34b74b42a10e573ba781c35a'),
  (45, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703181410, NULL, 1795703182025, NULL, 'D000000004/1795703181.746461', NULL, NULL, '8d8869dc6fb247a89c121082fbbff585'),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703181410, NULL, 1795703182239, NULL, '<80e330bbaaf04bbb883825cb1a0303e9@example.com>', NULL, NULL, '80e330bbaaf04bbb883825cb1a0303e9'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703181410, NULL, 1795703181410, NULL, NULL, NULL, NULL, '55d245650267457294843d2be0fd23e4'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795703181410, NULL, 1795703182248, NULL, 'D000000003/1795703182.187151', NULL, NULL, '14006f6887f64481a959cfa02cce7b16'),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703181410, NULL, 1795703181410, NULL, NULL, NULL, NULL, 'fe90e3c8a52a4298bd891ea7fa8281f7'),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795703181410, NULL, 1795703181823, NULL, '<562a6daa29a14ee2809992631153baba@example.com>', NULL, NULL, '562a6daa29a14ee2809992631153baba'),
  (51, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703181744, NULL, 1795703183280, NULL, 'C000000001/1795703183.226101', NULL, NULL, '1c6dc28fbec1449580bd36f391bfa712'),
  (52, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703181744, NULL, 1795703183427, NULL, '<52d76a48a34744f1af392187d0043df6@example.com>', NULL, NULL, '52d76a48a34744f1af392187d0043df6'),
  (53, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703181744, NULL, 1795703181744, NULL, NULL, NULL, NULL, '01aed54157b2463d8b2a6cc91f2cee64'),
  (54, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795703181744, NULL, 1795703181744, NULL, NULL, NULL, NULL, 'e9163f75d876479ca734a05b8029f131'),
  (55, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795703182058, NULL, 1795703183260, NULL, 'D000000004/1795703183.244295', NULL, NULL, 'b8154d8ec4ee4e81887058d6c19fd32f'),
  (56, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795703182058, NULL, 1795703182058, NULL, NULL, NULL, NULL, '61f83f19ea9840d69232f5a72f8f2c16'),
  (57, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795703206098, NULL, 1795703209569, NULL, 'C000000001/1795703208.973470', NULL, NULL, 'c27caec13177438da845a166c4d70950'),
  (58, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795703206098, NULL, 1795703210016, NULL, '<dfde1253009e42f7abcda9f2c2953312@example.com>', NULL, NULL, 'dfde1253009e42f7abcda9f2c2953312'),
  (59, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795703206098, NULL, 1795703206098, NULL, NULL, NULL, NULL, '0f72e6449950411abad9e658fbb74365'),
  (60, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795703206098, NULL, NULL, NULL, NULL, 'ON', NULL, 'd80de4a2491d43b185113c58e5f728af'),
  (61, '381574e1-6795-4a56-b480-91ef92fcd0ba', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703212916, NULL, 1795703213594, NULL, '<4c508bd6f5994d2bb94881c08a7069bc@example.com>', NULL, NULL, '4c508bd6f5994d2bb94881c08a7069bc'),
  (62, '591fb9cb-5704-4604-bcd0-6eac5d1a9c9c', 'email', 'mailto:carol@example.com', 'carol', 'sent', 'Somebody in Slack typed /dojo link with your address', 1, NULL, 1795703213423, NULL, 1795703213954, NULL, '<f438d1cc21094418a6dbd716ed63d749@example.com>', NULL, NULL, 'f438d1cc21094418a6dbd716ed63d749'),
  (63, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795703214248, NULL, 1795703214715, NULL, 'C000000001/1795703214.503027', NULL, NULL, '661433580d964d779d230e810ca4c6b8'),
  (64, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795703214248, NULL, 1795703214803, NULL, '<6361e4a5c4ad4ced937ca7df63a2bbeb@example.com>', NULL, NULL, '6361e4a5c4ad4ced937ca7df63a2bbeb'),
  (65, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795703214248, NULL, 1795703214859, NULL, NULL, NULL, NULL, 'e7d26a26da8f4de59789eb2846764b90'),
  (66, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703214248, NULL, 1795703214871, NULL, NULL, NULL, NULL, '508cc0d97b4b49649d521c8983930174'),
  (67, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795703214248, NULL, 1795703214859, NULL, NULL, NULL, NULL, '5f17f5e94c234834b90fa821d40d2a84'),
  (68, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703214248, NULL, 1795703214248, NULL, NULL, NULL, NULL, '917eb3f0fde6447fb790f8e3907a2e2e'),
  (69, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795703214248, NULL, 1795703214868, NULL, NULL, 'OFF', NULL, '509404ba41624cb098d1c7ee107b14f7'),
  (70, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703214248, NULL, 1795703214248, NULL, NULL, NULL, NULL, '4447fa73af654829b1249246f508084f'),
  (71, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795703214248, 1795770000000, NULL, NULL, NULL, NULL, NULL, '3dac1606cecd42df8b430ff6707563bd'),
  (72, 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703214248, NULL, 1795703214248, NULL, NULL, NULL, NULL, 'fe6e8d59913c4f3ba35f3ae013c03b31'),
  (73, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 2, 'Slack has trouble (HTTP 503)', 1795703215244, 1795703218464, NULL, NULL, NULL, NULL, NULL, 'b7226ce8aa4a4c5f82eff93bed291c33'),
  (74, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 2, 'The mail server answered 451 to the address', 1795703215244, 1795703218582, NULL, NULL, NULL, NULL, NULL, 'd7826a02b74743bdb9712021a6f181b2'),
  (75, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795703215244, 1795703220733, NULL, NULL, NULL, NULL, NULL, '5a1b068d97d046178918022fef4225e4'),
  (76, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703215244, 1795703276752, NULL, NULL, NULL, NULL, NULL, 'd65c70812be247f1b51214872d23c3e7'),
  (77, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795703215244, 1795703276888, NULL, NULL, NULL, NULL, NULL, '172a42d925144ff5a0294bbc6f34f804'),
  (78, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795703215244, NULL, 1795703215244, NULL, NULL, NULL, NULL, '27af64ea698140a893061734b4d722ea'),
  (79, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 2, 'Slack has trouble (HTTP 503)', 1795703215244, 1795703218078, NULL, NULL, NULL, 'ON', NULL, '7ed0f19ab8934bbfa294e913c542331c'),
  (80, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 2, 'Teams answered 503', 1795703215244, 1795703218328, NULL, NULL, NULL, 'OFF', NULL, '5fa5832bf0984fe3b5a08a22788045b7'),
  (81, '6797899e-cf67-42ea-8e6c-66283fdf36cc', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795703215244, NULL, 1795703215244, NULL, NULL, NULL, NULL, '9004be527f144b8bb606b163a9ea3c12');

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:security@example.com', 1795703218582, 1795703218582, NULL, NULL),
  ('slack:C000000001', 1795703218464, 1795703218464, NULL, NULL),
  ('slack:C000000002', 1795703218078, NULL, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795703220733, 1795703220733, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795703218328, 1795703218328, NULL, NULL),
  ('webhook:1', 1795703276752, 1795703276752, NULL, NULL),
  ('webhook:2', 1795703276888, 1795703276888, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795703183325, NULL, NULL),
  ('mailto:dave@example.com', NULL, 1795703214645, NULL, NULL),
  ('mailto:bob@example.com', NULL, 1795703183267, NULL, NULL),
  ('slack:@bob', NULL, 1795703184337, NULL, NULL),
  ('mailto:carol@example.com', NULL, 1795703214957, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'alice', '64cfdbca-e378-454d-a33f-7aa9851d482f', 9, 0, 1795703174970),
  (2, 'system', '64cfdbca-e378-454d-a33f-7aa9851d482f', 6, 0, 1795703174970),
  (3, 'alice', '8caf4ac6-4403-41bb-8fe0-31661942529f', 17, 0, 1795703178627),
  (4, 'carol', '8caf4ac6-4403-41bb-8fe0-31661942529f', 19, 0, 1795703178627),
  (5, 'system', '8caf4ac6-4403-41bb-8fe0-31661942529f', 15, 0, 1795703178627),
  (6, 'alice', '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 26, 0, 1795703179088),
  (7, 'carol', '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 31, 0, 1795703179088),
  (8, 'system', '0efdfef7-7767-4d81-a8f5-5b3d099f5c9f', 25, 0, 1795703179088),
  (9, 'alice', 'dfdc44a7-055c-412f-828a-c74a33348b7b', 35, 0, 1795703179198),
  (10, 'system', 'dfdc44a7-055c-412f-828a-c74a33348b7b', 34, 0, 1795703179198),
  (11, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 36, 0, 1795703181247),
  (12, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 37, 0, 1795703181344),
  (13, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 44, 0, 1795703181410),
  (14, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 47, 0, 1795703181410),
  (15, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 49, 0, 1795703181410),
  (16, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 43, 0, 1795703181410),
  (17, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 54, 0, 1795703181744),
  (18, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 53, 0, 1795703181744),
  (19, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 56, 0, 1795703182058),
  (20, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 59, 0, 1795703206098),
  (21, 'alice', 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 70, 0, 1795703214248),
  (22, 'carol', 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 72, 0, 1795703214248),
  (23, 'system', 'c24b17a9-3671-4231-a3d1-79e4f3c51a2d', 68, 0, 1795703214248),
  (24, 'alice', '6797899e-cf67-42ea-8e6c-66283fdf36cc', 81, 0, 1795703215244),
  (25, 'system', '6797899e-cf67-42ea-8e6c-66283fdf36cc', 78, 0, 1795703215244);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798295210447),
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
  ('defectdojo-13', 'card-vault', 'Finding 13', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37083/finding/13'),
  ('defectdojo-12', 'card-vault', 'Finding 12', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37083/finding/12'),
  ('defectdojo-11', 'card-vault', 'Finding 11', 3, '2026-12-25', NULL, '2026-12-25', 1, 1, 0, 0, NULL, 'http://127.0.0.1:37083/finding/11');

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
  ('upcoming', 'q4', '2026-11-28', 1795703205279),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795703206439),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795703207457);

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
  ('directory', 'slack', NULL, 1795748400000, 0, NULL, 1795703173490, NULL, 0, NULL, 3, NULL),
  ('engagements', 'recurring', NULL, 1795706771902, 0, NULL, 1795703171902, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('defectdojo', 'recurring', NULL, 1795704072258, 0, NULL, 1795703172258, NULL, 0, NULL, 3, NULL);

CREATE TABLE threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null, delivery bigint, events integer, scans integer, findings integer, critical integer, last_at bigint,
  primary key (destination, topic)
);
INSERT INTO "threads" (destination, topic, message, at, delivery, events, scans, findings, critical, last_at) VALUES
  ('slack:C000000002', 'engagement:q4-pentest', '1795703176.934942', 1795703178392, 7, 1, 1, 1, 0, 1795703178392);

CREATE TABLE link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
INSERT INTO "link_codes" (slack_user, username, code_hash, expires_at, tries) VALUES
  ('U000000004', 'dave', 'e074692882550a13300dfde458a3d1e7ba69a701a507c34c9b8623576326cb2a', 1795703812846, 0),
  ('U000000005', 'carol', '416169255b560c4cb45e2a2b44f983de35d3cad8a8f2044a17eee8e9fd531d34', 1795703813206, 0);

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
  ('slack:C000000001', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 1, 1, 1795703178341, 1795703178341),
  ('slack:C000000002', 'scan_added'||char(10)||'web-api'||char(10)||'Created 2 findings for Web API', 7, 1, 1795703178430, 1795703178430),
  ('slack:@carol', 'scan_added'||char(10)||'ledger'||char(10)||'Created 1 finding for Ledger', 18, 1, 1795703179567, 1795703179567),
  ('slack:@carol', 'scan_added'||char(10)||'mobile-app'||char(10)||'Nothing new in Mobile app', 30, 1, 1795703180886, 1795703180886),
  ('slack:C000000001', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 38, 1, 1795703181820, 1795703181820),
  ('slack:@bob', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 45, 1, 1795703182025, 1795703182025),
  ('slack:@carol', 'scan_added'||char(10)||'fresh---channel-----bold---'||char(10)||'Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: "eng" [x]: Generic Findings Import', 48, 1, 1795703182248, 1795703182248),
  ('slack:C000000001', 'sla_breach'||char(10)||''||char(10)||'Finding 1 - SLA breached by 2 days! Overdue notice', 51, 1, 1795703183280, 1795703183280),
  ('slack:C000000001', 'sla_breach'||char(10)||'web-api'||char(10)||'Old TLS on /pay is due today', 57, 1, 1795703209569, 1795703209569),
  ('slack:C000000001', 'scan_added'||char(10)||'ledger'||char(10)||'Held for Carol''s digest', 63, 1, 1795703214715, 1795703214715);

CREATE TABLE slack_requests (
  id text primary key,
  at bigint not null
);
INSERT INTO "slack_requests" (id, at) VALUES
  ('1000001.424242.00000000000000009e3779b97f4a7c15', 1795703206514),
  ('1000002.424242.00000000000000003c6ef372fe94f82a', 1795703209501),
  ('1000003.424242.0000000000000000daa66d2c7ddf743f', 1795703210359),
  ('1000004.424242.000000000000000078dde6e5fd29f054', 1795703210648),
  ('1000005.424242.00000000000000001715609f7c746c69', 1795703210773),
  ('1000006.424242.0000000000000000b54cda58fbbee87e', 1795703210926),
  ('1000007.424242.0000000000000000538454127b096493', 1795703211542),
  ('1000008.424242.0000000000000000f1bbcdcbfa53e0a8', 1795703211779),
  ('1000009.424242.00000000000000008ff34785799e5cbd', 1795703212212),
  ('Ev000000001', 1795703212669),
  ('1000010.424242.00000000000000002e2ac13ef8e8d8d2', 1795703212786),
  ('1000011.424242.0000000000000000cc623af8783354e7', 1795703213070);

CREATE TABLE audit (
  id integer primary key autoincrement,
  at bigint not null,
  who text not null,
  what text not null
);
INSERT INTO "audit" (id, at, who, what) VALUES
  (1, 1795703171043, 'the API, starting token', 'The account alice: made'),
  (2, 1795703171205, 'the API, starting token', 'The account bob: made'),
  (3, 1795703171330, 'the API, starting token', 'The account carol: made'),
  (4, 1795703171634, 'the API, starting token', 'The account dave: made'),
  (5, 1795703172432, 'the API, starting token', 'The product ledger: other members'),
  (6, 1795703172617, 'the API, starting token', 'The system''s setting, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration: nothing; Scan imported: slack and email and teams and webhook and alert; SLA breach: slack and email and alert; Other: slack and alert'),
  (7, 1795703172806, 'the API, starting token', 'The setting for new users, Product type added, Product added, Engagement added, Test added, Scan imported, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; User mentioned, Review requested: slack and alert'),
  (8, 1795703172923, 'the API, starting token', 'The setting of bob, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, Code review, Review requested, Report finished, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: slack and email and alert; User mentioned, SLA breach: slack and alert; least severity: medium'),
  (9, 1795703173185, 'the API, starting token', 'The setting of bob for the product web-api, Engagement added: slack; Scan imported: slack and email and alert; least severity: high'),
  (10, 1795703173441, 'the API, starting token', 'The setting of carol, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Other: nothing; Scan imported: slack and alert; Risk acceptance expiration: slack'),
  (11, 1795703173549, 'the API, starting token', 'The setting of dave, Product type added, Product added, Engagement added, Test added, JIRA problems, Upcoming engagement, Stale engagement, Engagement closed automatically, Engagement closed, User mentioned, Code review, Review requested, Report finished, SLA breach, SLA breaches of a product, Risk acceptance expiration, Other: nothing; Scan imported: email'),
  (12, 1795703173710, 'the API, starting token', 'The system''s settings: changed'),
  (13, 1795703173976, 'the API, starting token', 'Route 1: made'),
  (14, 1795703174039, 'the API, starting token', 'Route 2: made'),
  (15, 1795703174102, 'the API, starting token', 'Webhook 1, SIEM: made'),
  (16, 1795703174180, 'the API, starting token', 'Webhook 2, Chat bridge: made'),
  (17, 1795703174246, 'DefectDojo', 'The product web-api: now for its members only'),
  (18, 1795703210118, 'bob', 'The setting of bob for the product mobile-app, Engagement added: slack'),
  (19, 1795703210498, 'bob', 'Muted by bob: mobile-app'),
  (20, 1795703210720, 'bob', 'Muted by bob: stale_engagement'),
  (21, 1795703210880, 'bob', 'When bob is told: changed'),
  (22, 1795703211381, 'carol', 'When carol is told: changed'),
  (23, 1795703212046, 'alice', 'Route 3: made'),
  (24, 1795703212388, 'erin@example.com', 'The account erin@example.com: made');

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
  ('dojo_group_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702905000, 1795703205000, 0, 1795703206566, NULL),
  ('global_roles', 2, 'DONE', 'PLAIN', 0, 100, 1795702907000, 1795703207000, 0, 1795703209157, NULL),
  ('product_type_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702909000, 1795703209000, 0, 1795703209797, NULL),
  ('product_type_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702909000, 1795703209000, 0, 1795703210261, NULL),
  ('product_members', 2, 'DONE', 'PLAIN', 0, 100, 1795702910000, 1795703210000, 1, 1795703210292, NULL),
  ('product_groups', 2, 'DONE', 'PLAIN', 0, 100, 1795702910000, 1795703210000, 0, 1795703210556, NULL),
  ('users', 2, 'DONE', 'PLAIN', 0, 100, 1795702910000, 1795703210000, 3, 1795703210790, NULL),
  ('product_types', 2, 'DONE', 'PLAIN', 0, 100, 1795702910000, 1795703210000, 1, 1795703211072, NULL),
  ('products', 2, 'DONE', 'PLAIN', 0, 100, 1795702911000, 1795703211000, 2, 1795703211392, NULL),
  ('engagements', 2, 'DONE', 'CHANGES', 0, 100, 1795702911000, 1795703211000, 1, 1795703175579, NULL),
  ('findings', 2, 'DONE', 'CHANGES', 0, 100, 1795702911000, 1795703211000, 3, 1795703175832, NULL),
  ('risk_acceptance', 2, 'DONE', 'CHANGES', 0, 100, 1795702912000, 1795703212000, 0, 1795703176388, NULL);

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
  (1, 'http://127.0.0.1:37083', 2, 1795703204325, 1795703212142, 1795703212142, NULL, NULL, NULL, 1795703512131);

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
  ('defectdojo', 1795703181011, 1795703182108, 'user_mentioned', 'https://dojo.example.com', 'accepted', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'user_mentioned', 5, 0, 0, 1);

CREATE TABLE directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
INSERT INTO "directory_look" (id, began_at, page_cursor, finished_at) VALUES
  (1, NULL, NULL, 1795703173191);

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
CREATE INDEX destinations_due on destinations (due_at) where due_at is not null;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',25);
INSERT INTO sqlite_sequence (name,seq) VALUES ('audit',24);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',81);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',3);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
