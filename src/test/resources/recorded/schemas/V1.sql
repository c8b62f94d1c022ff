-- The database that commit c09bcc3 left, of schema V1; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 10:56:07.949', 25, 1);

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
);
INSERT INTO "users" (username, name, email, email_lower, slack_email, slack_address_lower, slack_user_id, slack_missing_until, admin, active) VALUES
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', NULL, NULL, 1, 1),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', NULL),
  ('apps', 'apps', 'apps', NULL);

CREATE TABLE products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
);
INSERT INTO "products" (product_key, name, name_lower, product_type, url, visibility) VALUES
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'open'),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members'),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open');

CREATE TABLE members (
  product text not null,
  username text not null,
  primary key (product, username)
);
INSERT INTO "members" (product, username) VALUES
  ('ledger', 'carol');

CREATE TABLE engagements (
  engagement_key text primary key,
  name text not null,
  name_lower text not null,
  product text,
  url text
);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL);

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
  ('dave', NULL);

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
  ('dave', 'other', 0);

CREATE TABLE product_settings (
  username text not null,
  product text not null,
  min_severity smallint,
  primary key (username, product)
);
INSERT INTO "product_settings" (username, product, min_severity) VALUES
  ('bob', 'web-api', 3);

CREATE TABLE product_rows (
  product text not null,
  event_type text not null,
  username text not null,
  channels integer not null,
  primary key (product, event_type, username)
);
INSERT INTO "product_rows" (product, event_type, username, channels) VALUES
  ('web-api', 'engagement_added', 'bob', 1),
  ('web-api', 'scan_added', 'bob', 19);

CREATE TABLE system_values (
  name text primary key,
  value text not null
);
INSERT INTO "system_values" (name, value) VALUES
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T10:56:28.686335094Z'),
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
  ('required', 'review_requested,user_mentioned');

CREATE TABLE teams_webhooks (
  id text primary key,
  url_secret text not null,
  host text not null
);
INSERT INTO "teams_webhooks" (id, url_secret, host) VALUES
  ('a6b63b7c4a7ce727', 'vguPH7dlpeLO59NO/bGAIQYe22ibxjX+jGI4LROkDz7PhCRLBr1Olnj45kt53WX4lkE9s/yaWwspdG3jiye4HgA=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'UeedUTNZKcXqRnPDDPe5cBiutmA9XqfdsDQmSLJ07wVzKdRRQM2RTBa1iVcgalQ9M3Zb66uXMmO37d7KlMShVrg=', '127.0.0.1');

CREATE TABLE routes (
  id integer primary key autoincrement,
  events text not null,
  products text not null,
  product_types text not null,
  min_severity smallint,
  target text not null,
  threads text not null
);
INSERT INTO "routes" (id, events, products, product_types, min_severity, target, threads) VALUES
  (1, 'scan_added'||char(10)||'sla_breach', 'web-api', '', 3, 'slack:C000000002', 'ON'),
  (2, 'scan_added', '', 'payments', NULL, 'teams:e3bdce566a83e2af', 'OFF');

CREATE TABLE route_events (
  event_type text not null,
  route bigint not null,
  primary key (event_type, route)
);
INSERT INTO "route_events" (event_type, route) VALUES
  ('scan_added', 1),
  ('sla_breach', 1),
  ('scan_added', 2);

CREATE TABLE route_subjects (
  subject text not null,
  route bigint not null,
  primary key (subject, route)
);
INSERT INTO "route_subjects" (subject, route) VALUES
  ('p:web-api', 1),
  ('t:payments', 2);

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 's5zwBx4bb4xNPTda1/7nVKomowkuVFQjfDq32sLEDiU6IQDgc99CAMMX7N8BR45moddu', NULL, 'active', '', 0, 0, NULL, NULL),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'o6bm5vjLXbD6QZqgUjIctAU3Oh4E98D9v4APiZOZGjdno3RsDcYgI+J2B7EuJok8kA==', NULL, NULL, 'active', '', 0, 0, NULL, NULL);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '205b846fae8d8c5ba70b9e321e0f628b7886d8ae11295db25a71bb5cc627217f', 1795690570101);

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
  ('47ed780a-5039-4977-b718-29a1f58a8bac', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690589921),
  ('9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690592946),
  ('524ab578-44a8-4e3a-9b9f-1c68e4a32fcf', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690592995),
  ('32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795690593059),
  ('f1fd0180-9b26-478f-b37f-5558ca6031e7', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795690593098),
  ('dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795690636103),
  ('4066a075-c626-4769-9086-6f677a3dcf7d', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795690636473),
  ('2debbae8-02c5-411d-908e-d4c290f5223d', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795690636609);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);

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
  reference text,
  unique (event, destination)
);
INSERT INTO "deliveries" (id, event, channel, destination, username, state, reason, tries, last_error, created_at, next_try_at, sent_at, told_in, reference) VALUES
  (1, '47ed780a-5039-4977-b718-29a1f58a8bac', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690590041, NULL, 1795690592373, NULL, 'C000000001/1795690591.789591'),
  (2, '47ed780a-5039-4977-b718-29a1f58a8bac', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690590041, NULL, 1795690592741, NULL, '<2.afee070d1451@example.com>'),
  (3, '47ed780a-5039-4977-b718-29a1f58a8bac', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690590041, NULL, 1795690592329, NULL, NULL),
  (4, '47ed780a-5039-4977-b718-29a1f58a8bac', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690590041, NULL, 1795690591656, NULL, NULL),
  (5, '47ed780a-5039-4977-b718-29a1f58a8bac', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690590041, NULL, 1795690591990, NULL, NULL),
  (6, '47ed780a-5039-4977-b718-29a1f58a8bac', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690590041, NULL, 1795690590041, NULL, NULL),
  (7, '47ed780a-5039-4977-b718-29a1f58a8bac', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795690590041, NULL, 1795690592528, NULL, 'C000000002/1795690591.799933'),
  (8, '47ed780a-5039-4977-b718-29a1f58a8bac', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690590041, NULL, 1795690592330, NULL, NULL),
  (9, '47ed780a-5039-4977-b718-29a1f58a8bac', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690590041, NULL, 1795690590041, NULL, NULL),
  (10, '47ed780a-5039-4977-b718-29a1f58a8bac', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690590041, NULL, 1795690592540, NULL, 'D000000004/1795690592.464835'),
  (11, '47ed780a-5039-4977-b718-29a1f58a8bac', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690590041, NULL, 1795690590041, NULL, NULL),
  (12, '47ed780a-5039-4977-b718-29a1f58a8bac', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690590041, NULL, 1795690592713, NULL, '<12.afee070d1451@example.com>'),
  (13, '47ed780a-5039-4977-b718-29a1f58a8bac', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795690590041, NULL, 1795690592384, NULL, 'D000000003/1795690592.172770'),
  (14, '47ed780a-5039-4977-b718-29a1f58a8bac', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795690590041, NULL, 1795690592673, NULL, '<14.afee070d1451@example.com>'),
  (15, '47ed780a-5039-4977-b718-29a1f58a8bac', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795690590041, NULL, 1795690590041, NULL, NULL),
  (16, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690592969, NULL, 1795690593623, NULL, 'C000000001/1795690593.599670'),
  (17, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690592969, NULL, 1795690593375, NULL, '<17.afee070d1451@example.com>'),
  (18, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690592969, NULL, 1795690593137, NULL, NULL),
  (19, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690592969, NULL, 1795690593099, NULL, NULL),
  (20, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690592969, NULL, 1795690593088, NULL, NULL),
  (21, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690592969, NULL, 1795690592969, NULL, NULL),
  (22, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690592969, NULL, 1795690593094, NULL, NULL),
  (23, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690592969, NULL, 1795690592969, NULL, NULL),
  (24, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690592969, NULL, 1795690593729, NULL, 'D000000004/1795690593.689931'),
  (25, '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690592969, NULL, 1795690592969, NULL, NULL),
  (26, '524ab578-44a8-4e3a-9b9f-1c68e4a32fcf', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795690593022, NULL, 1795690593648, NULL, 'D000000003/1795690593.618099'),
  (27, '524ab578-44a8-4e3a-9b9f-1c68e4a32fcf', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690593022, NULL, 1795690593022, NULL, NULL),
  (28, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690593068, NULL, 1795690594729, NULL, 'C000000001/1795690594.721761'),
  (29, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690593068, NULL, 1795690593706, NULL, '<29.afee070d1451@example.com>'),
  (30, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690593068, NULL, 1795690593651, NULL, NULL),
  (31, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690593068, NULL, 1795690593378, NULL, NULL),
  (32, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690593068, NULL, 1795690593292, NULL, NULL),
  (33, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690593068, NULL, 1795690593068, NULL, NULL),
  (34, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690593068, NULL, 1795690593068, NULL, NULL),
  (35, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795690593068, NULL, NULL, NULL, NULL),
  (36, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795690593068, NULL, NULL, NULL, NULL),
  (37, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690593068, NULL, NULL, NULL, NULL),
  (38, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690593068, NULL, 1795690594833, NULL, 'D000000004/1795690594.818501'),
  (39, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690593068, NULL, 1795690593068, NULL, NULL),
  (40, '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795690593068, NULL, 1795690593468, NULL, '<40.afee070d1451@example.com>'),
  (41, 'f1fd0180-9b26-478f-b37f-5558ca6031e7', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795690593169, NULL, 1795690595829, NULL, 'C000000001/1795690595.811008'),
  (42, 'f1fd0180-9b26-478f-b37f-5558ca6031e7', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795690593169, NULL, 1795690593169, NULL, NULL),
  (43, 'f1fd0180-9b26-478f-b37f-5558ca6031e7', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795690593169, NULL, 1795690593169, NULL, NULL),
  (44, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795690636108, NULL, 1795690636177, NULL, 'C000000001/1795690636.161222'),
  (45, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795690636108, NULL, 1795690636220, NULL, '<45.afee070d1451@example.com>'),
  (46, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795690636108, NULL, 1795690636180, NULL, NULL),
  (47, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690636108, NULL, 1795690636189, NULL, NULL),
  (48, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795690636108, NULL, 1795690636180, NULL, NULL),
  (49, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690636108, NULL, 1795690636108, NULL, NULL),
  (50, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795690636108, NULL, 1795690636185, NULL, NULL),
  (51, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690636108, NULL, 1795690636108, NULL, NULL),
  (52, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795690636108, NULL, 1795690636178, NULL, 'D000000004/1795690636.162343'),
  (53, 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690636108, NULL, 1795690636108, NULL, NULL),
  (54, '4066a075-c626-4769-9086-6f677a3dcf7d', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795690636477, 1795690642864, NULL, NULL, NULL),
  (55, '4066a075-c626-4769-9086-6f677a3dcf7d', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server answered 451 to the address', 1795690636477, 1795690642352, NULL, NULL, NULL),
  (56, '4066a075-c626-4769-9086-6f677a3dcf7d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795690636477, 1795690641279, NULL, NULL, NULL),
  (57, '4066a075-c626-4769-9086-6f677a3dcf7d', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795690636477, 1795690642859, NULL, NULL, NULL),
  (58, '4066a075-c626-4769-9086-6f677a3dcf7d', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 3, 'The webhook answered 503', 1795690636477, 1795690642137, NULL, NULL, NULL),
  (59, '4066a075-c626-4769-9086-6f677a3dcf7d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795690636477, NULL, 1795690636477, NULL, NULL),
  (60, '4066a075-c626-4769-9086-6f677a3dcf7d', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795690636477, 1795690643578, NULL, NULL, NULL),
  (61, '4066a075-c626-4769-9086-6f677a3dcf7d', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795690636477, 1795690642331, NULL, NULL, NULL),
  (62, '4066a075-c626-4769-9086-6f677a3dcf7d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690636477, NULL, 1795690636477, NULL, NULL),
  (63, '4066a075-c626-4769-9086-6f677a3dcf7d', 'slack', 'slack:@carol', 'carol', 'retrying', 'Your personal setting sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795690636477, 1795690643250, NULL, NULL, NULL),
  (64, '4066a075-c626-4769-9086-6f677a3dcf7d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795690636477, NULL, 1795690636477, NULL, NULL),
  (65, '4066a075-c626-4769-9086-6f677a3dcf7d', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server answered 451 to the address', 1795690636477, 1795690642666, NULL, NULL, NULL),
  (66, '4066a075-c626-4769-9086-6f677a3dcf7d', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795690636477, 1795690642418, NULL, NULL, NULL),
  (67, '4066a075-c626-4769-9086-6f677a3dcf7d', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server answered 451 to the address', 1795690636477, 1795690642681, NULL, NULL, NULL),
  (68, '4066a075-c626-4769-9086-6f677a3dcf7d', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795690636477, NULL, 1795690636477, NULL, NULL),
  (69, '2debbae8-02c5-411d-908e-d4c290f5223d', 'slack', 'slack:@bob', 'bob', 'queued', 'Your personal setting sends “User mentioned” by Slack', 0, NULL, 1795690636613, 1795690636613, NULL, NULL, NULL),
  (70, '2debbae8-02c5-411d-908e-d4c290f5223d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795690636613, NULL, 1795690636613, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', 1795690642681, 1795690642681, NULL, NULL),
  ('mailto:dave@example.com', 1795690642666, 1795690642666, NULL, NULL),
  ('mailto:security@example.com', 1795690642352, 1795690642352, NULL, NULL),
  ('slack:@bob', 1795690642418, 1795690642418, NULL, NULL),
  ('slack:@carol', 1795690643250, 1795690643250, NULL, NULL),
  ('slack:C000000001', 1795690642864, 1795690642864, NULL, NULL),
  ('slack:C000000002', 1795690643578, 1795690643578, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795690641279, 1795690641279, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795690642331, 1795690642331, NULL, NULL),
  ('webhook:1', 1795690642859, 1795690642859, NULL, NULL),
  ('webhook:2', 1795690642137, 1795690642137, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'system', '47ed780a-5039-4977-b718-29a1f58a8bac', 6, 0, 1795690590041),
  (2, 'alice', '47ed780a-5039-4977-b718-29a1f58a8bac', 9, 0, 1795690590041),
  (3, 'carol', '47ed780a-5039-4977-b718-29a1f58a8bac', 11, 0, 1795690590041),
  (4, 'bob', '47ed780a-5039-4977-b718-29a1f58a8bac', 15, 0, 1795690590041),
  (5, 'system', '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 21, 0, 1795690592969),
  (6, 'alice', '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 23, 0, 1795690592969),
  (7, 'carol', '9c239c44-43a2-42b1-8b89-c6eb0bbf2535', 25, 0, 1795690592969),
  (8, 'bob', '524ab578-44a8-4e3a-9b9f-1c68e4a32fcf', 27, 0, 1795690593022),
  (9, 'system', '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 33, 0, 1795690593068),
  (10, 'alice', '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 34, 0, 1795690593068),
  (11, 'carol', '32e16a53-1eeb-4c43-9b58-7ae476fe4f44', 39, 0, 1795690593068),
  (12, 'system', 'f1fd0180-9b26-478f-b37f-5558ca6031e7', 42, 0, 1795690593169),
  (13, 'alice', 'f1fd0180-9b26-478f-b37f-5558ca6031e7', 43, 0, 1795690593169),
  (14, 'system', 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 49, 0, 1795690636108),
  (15, 'alice', 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 51, 0, 1795690636108),
  (16, 'carol', 'dc21ef00-7d90-4a57-8fe0-306e418f78ea', 53, 0, 1795690636108),
  (17, 'system', '4066a075-c626-4769-9086-6f677a3dcf7d', 59, 0, 1795690636477),
  (18, 'alice', '4066a075-c626-4769-9086-6f677a3dcf7d', 62, 0, 1795690636477),
  (19, 'carol', '4066a075-c626-4769-9086-6f677a3dcf7d', 64, 0, 1795690636477),
  (20, 'bob', '4066a075-c626-4769-9086-6f677a3dcf7d', 68, 0, 1795690636477),
  (21, 'bob', '2debbae8-02c5-411d-908e-d4c290f5223d', 70, 0, 1795690636613);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',21);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',70);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
