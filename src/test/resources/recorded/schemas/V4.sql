-- The database that commit c14d5db left; see README.md.

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
  (1, '1', 'events and deliveries', 'SQL', 'V1__events_and_deliveries.sql', -1627207249, '', '2026-11-26 14:56:48.725', 119, 1),
  (2, '2', 'pages', 'SQL', 'V2__pages.sql', 2055683873, '', '2026-11-26 14:56:48.848', 25, 1),
  (3, '3', 'attention', 'SQL', 'V3__attention.sql', -1438102576, '', '2026-11-26 14:56:48.882', 10, 1),
  (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', 1071381019, '', '2026-11-26 14:56:48.958', 49, 1);

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
  ('alice', 'Alice Moreau', 'alice@example.com', 'alice@example.com', NULL, 'alice@example.com', 'U000000001', NULL, 1, 1),
  ('bob', 'Bob Okafor', 'bob@example.com', 'bob@example.com', NULL, 'bob@example.com', 'U000000002', NULL, 0, 1),
  ('carol', 'Carol Lindqvist', 'carol@example.com', 'carol@example.com', NULL, 'carol@example.com', 'U000000003', NULL, 0, 1),
  ('dave', 'Dave Diaz', 'dave@example.com', 'dave@example.com', 'david@elsewhere.example.com', 'david@elsewhere.example.com', NULL, NULL, 0, 1),
  ('erin@example.com', 'Erin Sato', 'erin@example.com', 'erin@example.com', NULL, 'erin@example.com', 'U000000005', NULL, 0, 1);

CREATE TABLE product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
INSERT INTO "product_types" (type_key, name, name_lower, url) VALUES
  ('payments', 'Payments', 'payments', NULL),
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
  ('web-api', 'Web API', 'web api', 'payments', 'https://dojo.example.com/product/1', 'open'),
  ('ledger', 'Ledger', 'ledger', 'payments', NULL, 'members'),
  ('mobile-app', 'Mobile app', 'mobile app', 'apps', NULL, 'open'),
  ('fresh---channel-----bold---', 'Fresh <!channel> & *bold* 🎉', 'fresh <!channel> & *bold* 🎉', 'new-type--b------', 'https://dojo.example.com/asset/9', 'open');

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
, lead text, target_start text, target_end text, status text);
INSERT INTO "engagements" (engagement_key, name, name_lower, product, url, lead, target_start, target_end, status) VALUES
  ('q4-pentest', 'Q4 pentest', 'q4 pentest', 'web-api', NULL, NULL, NULL, NULL, NULL),
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
  ('slack_channel', 'C000000001'),
  ('email_from', 'Dojobell <dojobell@example.com>'),
  ('email_to', 'security@example.com'),
  ('teams_webhook', 'a6b63b7c4a7ce727'),
  ('stamp', '2026-11-26T14:58:03.954341891Z'),
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
  ('a6b63b7c4a7ce727', 'i2cosM6zH9wnQWqMtQgbVKsIyZ0hI/Z3/mkeLDbUAaNwCGbqcCgV9u7UgzmMYZd70fKzwUWaFd9+erJ0lKf83yQ=', '127.0.0.1'),
  ('e3bdce566a83e2af', 'pz+7sRVQ3ARHTTpAFbRXqgPhXqgTPAnL/xv9ObkreTr8sWEfTFA+gYF9NRuW18CmI6ZHExkhGiLHvoluzbn8S/s=', '127.0.0.1');

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
  (1, 'SIEM', 'http://127.0.0.1:18417/receiver/siem', NULL, NULL, 'RfhcmZgmyPiqhazEKxY/5bG+cp/ZOeamYOmGItzmLG9MigZU/gpZWATbLVUBfGcnOxIO', NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:59:14Z: The webhook answered 503', 60000, 0, 1795705092973, 1795705094872),
  (2, 'Chat bridge', 'http://127.0.0.1:18417/receiver/bridge', 'X-Api-Key', 'CXL7/z6jDHBOqhTJguHiU7Ni4KxSJgam9Jrbj+OfMbkkImsWw5IP7grk1cSFCrUePg==', NULL, NULL, 'inactive_tmp', 'Paused until 2026-11-26T14:59:14Z: The webhook answered 503', 60000, 0, 1795705092965, 1795705094851);

CREATE TABLE tokens (
  id integer primary key autoincrement,
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);
INSERT INTO "tokens" (id, name, role, hash, created_at) VALUES
  (1, 'recorded read', 'read', '3731e407ffeec6cb12046730a6e2b1f86ba88cbf436861cf73ef0634646b6c03', 1795705009860);

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
  ('48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'token:0', 'scan_added', 'scan_added', 3, 'web-api', '{"title":"Created 2 findings for Web API","url":"https://dojo.example.com/test/90","severity":"HIGH","findings":{"fresh":[{"title":"SQL injection in /orders","severity":"HIGH","url":"https://dojo.example.com/finding/4711"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4-pentest","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795705039792),
  ('449f6887-a83c-46a3-810a-0e5ae5f4c748', 'token:0', 'scan_added', 'scan_added', 4, 'ledger', '{"title":"Created 1 finding for Ledger","description":"Quarterly scan.","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795705048540),
  ('ca0d9166-3c52-48a1-89f1-1ff4027d4a62', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Bob was mentioned in a note","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795705048692),
  ('4ccbd645-40b7-452c-bf95-c2de6243906b', 'token:0', 'scan_added', 'scan_added', 0, 'mobile-app', '{"title":"Nothing new in Mobile app","severity":"INFO","subject":{"productType":{"key":"apps","name":"apps"},"product":{"key":"mobile-app","name":"Mobile app"}},"noUsers":false,"alertOnly":false}', 1795705049069),
  ('4fe3b10c-0e49-43b6-824b-d6045b72abcf', 'token:0', 'other', 'invented_by_a_team', NULL, 'web-api', '{"title":"Deployed Web API 2.4","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":false,"alertOnly":false}', 1795705049329),
  ('dd-f93996e60a9cf1e6719300f5eb02506a', 'defectdojo:https://dojo.example.com', 'product_added', 'product_added', NULL, 'fresh---channel-----bold---', '{"title":"Fresh <!channel> & *bold* 🎉","description":"Asset Fresh <!channel> & *bold* 🎉 has been created successfully.","url":"https://dojo.example.com/asset/9","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"}},"noUsers":false,"alertOnly":false}', 1795705050969),
  ('dd-adff3e73b7e66736a6042515624e0c6e', 'defectdojo:https://dojo.example.com', 'engagement_added', 'engagement_added', NULL, 'fresh---channel-----bold---', '{"title":"Engagement created for \"Fresh <!channel> & *bold* 🎉\": Fresh: \"eng\" [x]","description":"Event engagement_added has occurred.","url":"https://dojo.example.com/engagement/17","subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"}},"noUsers":false,"alertOnly":false}', 1795705051055),
  ('dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'defectdojo:https://dojo.example.com', 'scan_added', 'scan_added', 4, 'fresh---channel-----bold---', '{"title":"Created/Updated 5 findings for Fresh <!channel> & *bold* 🎉: Fresh: \"eng\" [x]: Generic Findings Import","description":"Event scan_added has occurred.","url":"https://dojo.example.com/test/7","findings":{"fresh":[{"title":"Crit <x>","severity":"CRITICAL","url":"https://dojo.example.com/finding/21"},{"title":"High","severity":"HIGH","url":"https://dojo.example.com/finding/22"},{"title":"Med","severity":"MEDIUM","url":"https://dojo.example.com/finding/23"},{"title":"Low","severity":"LOW","url":"https://dojo.example.com/finding/24"},{"title":"Info","severity":"INFO","url":"https://dojo.example.com/finding/25"}],"reactivated":[],"mitigated":[],"untouched":[],"empty":false},"subject":{"productType":{"key":"new-type--b------","name":"New Type <b>&\"'' 🎉","url":"https://dojo.example.com/organization/4"},"product":{"key":"fresh---channel-----bold---","name":"Fresh <!channel> & *bold* 🎉","url":"https://dojo.example.com/asset/9"},"engagement":{"key":"fresh---eng---x-","name":"Fresh: \"eng\" [x]","url":"https://dojo.example.com/engagement/17"},"test":"7"},"noUsers":false,"alertOnly":false}', 1795705051130),
  ('dd-79cc6c1627eb001980b524de419688b6', 'defectdojo:https://dojo.example.com', 'sla_breach', 'sla_breach', NULL, NULL, '{"title":"Finding 1 - SLA breached by 2 days! Overdue notice","description":"Event sla_breach has occurred.","url":"https://dojo.example.com/finding/1","subject":{},"noUsers":false,"alertOnly":false}', 1795705051530),
  ('dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'defectdojo:https://dojo.example.com', 'user_mentioned', 'user_mentioned', NULL, NULL, '{"title":"admin jotted a note","description":"Event user_mentioned has occurred.","url":"https://dojo.example.com/finding/36","subject":{},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795705052345),
  ('calendar-upcoming-q4-2026-11-28', 'calendar', 'upcoming_engagement', 'upcoming_engagement', NULL, 'web-api', '{"title":"Q4 pentest starts in 2 days","description":"Starts on 2026-11-28, ends on 2026-12-20.","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795705083633),
  ('calendar-sla-4712-2026-11-26@2026-11-26', 'calendar', 'sla_breach', 'sla_breach', 2, 'web-api', '{"title":"Old TLS on /pay is due today","description":"Due on 2026-11-26.","url":"https://dojo.example.com/finding/4712","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":[],"noUsers":false,"alertOnly":false}', 1795705085010),
  ('20a0271b-9d1a-4442-8704-5153841265c7', 'calendar', 'sla_breach_combined', 'sla_breach_combined', 2, 'web-api', '{"title":"1 finding of web-api is due within days","description":"Medium: Old TLS on /pay, due 2026-11-26","severity":"MEDIUM","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"noUsers":true,"alertOnly":false}', 1795705085453),
  ('327c2d5d-2e51-4287-b64c-a2534ea734fb', 'token:0', 'scan_added', 'scan_added', 3, 'ledger', '{"title":"Held for Carol''s digest","severity":"HIGH","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"ledger","name":"Ledger"}},"noUsers":false,"alertOnly":false}', 1795705089743),
  ('bbcafefd-c15e-4113-8da5-68600d651f36', 'token:0', 'scan_added', 'scan_added', 4, 'web-api', '{"title":"Waits for every channel","severity":"CRITICAL","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"},"engagement":{"key":"q4","name":"Q4 pentest"}},"noUsers":false,"alertOnly":false}', 1795705092064),
  ('f6b20181-5bec-4730-9391-c206e292cd09', 'token:0', 'user_mentioned', 'user_mentioned', NULL, 'web-api', '{"title":"Waits for Bob","subject":{"productType":{"key":"payments","name":"Payments"},"product":{"key":"web-api","name":"Web API","url":"https://dojo.example.com/product/1"}},"recipients":["bob"],"noUsers":false,"alertOnly":false}', 1795705093526);

CREATE TABLE sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
INSERT INTO "sent_ids" (sender, sent_id, event, at) VALUES
  ('defectdojo:https://dojo.example.com', 'dd-f93996e60a9cf1e6719300f5eb02506a', 'dd-f93996e60a9cf1e6719300f5eb02506a', 1795705050969),
  ('defectdojo:https://dojo.example.com', 'dd-adff3e73b7e66736a6042515624e0c6e', 'dd-adff3e73b7e66736a6042515624e0c6e', 1795705051055),
  ('defectdojo:https://dojo.example.com', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 1795705051130),
  ('defectdojo:https://dojo.example.com', 'dd-79cc6c1627eb001980b524de419688b6', 'dd-79cc6c1627eb001980b524de419688b6', 1795705051530),
  ('defectdojo:https://dojo.example.com', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 1795705052345),
  ('calendar', 'calendar-upcoming-q4-2026-11-28', 'calendar-upcoming-q4-2026-11-28', 1795705083633),
  ('calendar', 'calendar-sla-4712-2026-11-26@2026-11-26', 'calendar-sla-4712-2026-11-26@2026-11-26', 1795705085010),
  ('calendar', 'calendar-sla_combined-web-api/soon-2026-11-26', '20a0271b-9d1a-4442-8704-5153841265c7', 1795705085453);

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
  (1, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795705040764, NULL, 1795705046118, NULL, 'C000000001/1795705044.413802'),
  (2, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795705040764, NULL, 1795705047707, NULL, '<2.afee070d1451@example.com>'),
  (3, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795705040764, NULL, 1795705047088, NULL, NULL),
  (4, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705040764, NULL, 1795705047580, NULL, NULL),
  (5, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705040764, NULL, 1795705047609, NULL, NULL),
  (6, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705040764, NULL, 1795705040764, NULL, NULL),
  (7, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'slack', 'slack:C000000002', NULL, 'sent', 'Route 1 sends “Scan imported” here', 1, NULL, 1795705040764, NULL, 1795705046780, NULL, 'C000000002/1795705046.307149'),
  (8, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795705040764, NULL, 1795705047016, NULL, NULL),
  (9, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705040764, NULL, 1795705040764, NULL, NULL),
  (10, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795705040764, NULL, 1795705046805, NULL, 'D000000004/1795705046.727964'),
  (11, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705040764, NULL, 1795705040764, NULL, NULL),
  (12, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795705040764, NULL, 1795705048224, NULL, '<12.afee070d1451@example.com>'),
  (13, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'slack', 'slack:@bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by Slack', 1, NULL, 1795705040764, NULL, 1795705046795, NULL, 'D000000003/1795705046.683807'),
  (14, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by email', 1, NULL, 1795705040764, NULL, 1795705047687, NULL, '<14.afee070d1451@example.com>'),
  (15, '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795705040764, NULL, 1795705040764, NULL, NULL),
  (16, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795705048594, NULL, 1795705049281, NULL, 'C000000001/1795705049.197049'),
  (17, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795705048594, NULL, 1795705049963, NULL, '<17.afee070d1451@example.com>'),
  (18, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795705048594, NULL, 1795705049396, NULL, NULL),
  (19, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705048594, NULL, 1795705049363, NULL, NULL),
  (20, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705048594, NULL, 1795705049392, NULL, NULL),
  (21, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705048594, NULL, 1795705048594, NULL, NULL),
  (22, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795705048594, NULL, 1795705049397, NULL, NULL),
  (23, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705048594, NULL, 1795705048594, NULL, NULL),
  (24, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795705048594, NULL, 1795705049298, NULL, 'D000000004/1795705049.206873'),
  (25, '449f6887-a83c-46a3-810a-0e5ae5f4c748', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705048594, NULL, 1795705048594, NULL, NULL),
  (26, 'ca0d9166-3c52-48a1-89f1-1ff4027d4a62', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795705048911, NULL, 1795705049762, NULL, 'D000000003/1795705049.490832'),
  (27, 'ca0d9166-3c52-48a1-89f1-1ff4027d4a62', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795705048911, NULL, 1795705048911, NULL, NULL),
  (28, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795705049074, NULL, 1795705050645, NULL, 'C000000001/1795705050.602837'),
  (29, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'email', 'mailto:security@example.com', NULL, 'merged', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795705049074, NULL, 1795705049963, 17, NULL),
  (30, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795705049074, NULL, 1795705050050, NULL, NULL),
  (31, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705049074, NULL, 1795705049922, NULL, NULL),
  (32, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705049074, NULL, 1795705049989, NULL, NULL),
  (33, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705049074, NULL, 1795705049074, NULL, NULL),
  (34, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705049074, NULL, 1795705049074, NULL, NULL),
  (35, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'slack', 'slack:@bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795705049074, NULL, NULL, NULL, NULL),
  (36, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'email', 'mailto:bob@example.com', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by email', 0, NULL, 1795705049074, NULL, NULL, NULL, NULL),
  (37, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'alert', 'alert:bob', 'bob', 'skipped', 'Below severity: it is info and your personal setting asks for medium or worse. Chosen because: Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705049074, NULL, NULL, NULL, NULL),
  (38, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795705049074, NULL, 1795705050646, NULL, 'D000000004/1795705050.578715'),
  (39, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705049074, NULL, 1795705049074, NULL, NULL),
  (40, '4ccbd645-40b7-452c-bf95-c2de6243906b', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795705049074, NULL, 1795705050064, NULL, '<40.afee070d1451@example.com>'),
  (41, '4fe3b10c-0e49-43b6-824b-d6045b72abcf', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “Other” to the system Slack channel', 1, NULL, 1795705049384, NULL, 1795705050645, 28, NULL),
  (42, '4fe3b10c-0e49-43b6-824b-d6045b72abcf', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Other” to the system inbox', 0, NULL, 1795705049384, NULL, 1795705049384, NULL, NULL),
  (43, '4fe3b10c-0e49-43b6-824b-d6045b72abcf', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Other” by alert', 0, NULL, 1795705049384, NULL, 1795705049384, NULL, NULL),
  (44, 'dd-f93996e60a9cf1e6719300f5eb02506a', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Product added” by alert', 0, NULL, 1795705051021, NULL, 1795705051021, NULL, NULL),
  (45, 'dd-adff3e73b7e66736a6042515624e0c6e', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Engagement added” by alert', 0, NULL, 1795705051070, NULL, 1795705051070, NULL, NULL),
  (46, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795705051144, NULL, 1795705052737, NULL, 'C000000001/1795705052.685416'),
  (47, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795705051144, NULL, 1795705052580, NULL, '<47.afee070d1451@example.com>'),
  (48, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795705051144, NULL, 1795705051600, NULL, NULL),
  (49, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705051144, NULL, 1795705051983, NULL, NULL),
  (50, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705051144, NULL, 1795705051745, NULL, NULL),
  (51, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705051144, NULL, 1795705051144, NULL, NULL),
  (52, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705051144, NULL, 1795705051144, NULL, NULL),
  (53, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795705051144, NULL, 1795705051663, NULL, 'D000000003/1795705051.485029'),
  (54, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:bob@example.com', 'bob', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795705051144, NULL, 1795705052324, NULL, '<54.afee070d1451@example.com>'),
  (55, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705051144, NULL, 1795705051144, NULL, NULL),
  (56, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'slack', 'slack:@carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by Slack', 1, NULL, 1795705051144, NULL, 1795705052792, NULL, 'D000000004/1795705052.772826'),
  (57, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705051144, NULL, 1795705051144, NULL, NULL),
  (58, 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 'email', 'mailto:dave@example.com', 'dave', 'sent', 'Your personal setting sends “Scan imported” by email', 1, NULL, 1795705051144, NULL, 1795705052789, NULL, '<58.afee070d1451@example.com>'),
  (59, 'dd-79cc6c1627eb001980b524de419688b6', 'slack', 'slack:C000000001', NULL, 'merged', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795705051631, NULL, 1795705052737, 46, NULL),
  (60, 'dd-79cc6c1627eb001980b524de419688b6', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795705051631, NULL, 1795705054488, NULL, '<60.afee070d1451@example.com>'),
  (61, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795705051631, NULL, 1795705051631, NULL, NULL),
  (62, 'dd-79cc6c1627eb001980b524de419688b6', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “SLA breach” by alert', 0, NULL, 1795705051631, NULL, 1795705051631, NULL, NULL),
  (63, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'slack', 'slack:@bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by Slack', 1, NULL, 1795705052413, NULL, 1795705053569, NULL, 'D000000003/1795705053.501063'),
  (64, 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795705052413, NULL, 1795705052413, NULL, NULL),
  (65, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “SLA breach” to the system Slack channel', 1, NULL, 1795705085089, NULL, 1795705087928, NULL, 'C000000001/1795705087.565534'),
  (66, 'calendar-sla-4712-2026-11-26@2026-11-26', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “SLA breach” to the system email address', 1, NULL, 1795705085089, NULL, 1795705088445, NULL, '<66.afee070d1451@example.com>'),
  (67, 'calendar-sla-4712-2026-11-26@2026-11-26', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “SLA breach” to the system inbox', 0, NULL, 1795705085089, NULL, 1795705085089, NULL, NULL),
  (68, 'calendar-sla-4712-2026-11-26@2026-11-26', 'slack', 'slack:C000000002', NULL, 'skipped', 'Below severity: it is medium and the route asks for high or worse. Chosen because: Route 1 sends “SLA breach” here', 0, NULL, 1795705085089, NULL, NULL, NULL, NULL),
  (69, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'slack', 'slack:C000000001', NULL, 'sent', 'The system setting sends “Scan imported” to the system Slack channel', 1, NULL, 1795705089901, NULL, 1795705090985, NULL, 'C000000001/1795705090.542272'),
  (70, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'email', 'mailto:security@example.com', NULL, 'sent', 'The system setting sends “Scan imported” to the system email address', 1, NULL, 1795705089901, NULL, 1795705091307, NULL, '<70.afee070d1451@example.com>'),
  (71, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'sent', 'The system setting sends “Scan imported” to the system Teams channel', 1, NULL, 1795705089901, NULL, 1795705091048, NULL, NULL),
  (72, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'webhook', 'webhook:1', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705089901, NULL, 1795705091133, NULL, NULL),
  (73, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'webhook', 'webhook:2', NULL, 'sent', 'The system setting sends “Scan imported” to the system webhooks', 1, NULL, 1795705089901, NULL, 1795705091177, NULL, NULL),
  (74, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705089901, NULL, 1795705089901, NULL, NULL),
  (75, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'teams', 'teams:e3bdce566a83e2af', NULL, 'sent', 'Route 2 sends “Scan imported” here', 1, NULL, 1795705089901, NULL, 1795705091034, NULL, NULL),
  (76, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705089901, NULL, 1795705089901, NULL, NULL),
  (77, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795705089901, 1795770000000, NULL, NULL, NULL),
  (78, '327c2d5d-2e51-4287-b64c-a2534ea734fb', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705089901, NULL, 1795705089901, NULL, NULL),
  (79, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'slack', 'slack:C000000001', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Slack channel', 3, 'Slack has trouble (HTTP 503)', 1795705092164, 1795705098762, NULL, NULL, NULL),
  (80, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'email', 'mailto:security@example.com', NULL, 'retrying', 'The system setting sends “Scan imported” to the system email address', 3, 'The mail server answered 451 to the address', 1795705092164, 1795705100632, NULL, NULL, NULL),
  (81, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'teams', 'teams:a6b63b7c4a7ce727', NULL, 'retrying', 'The system setting sends “Scan imported” to the system Teams channel', 3, 'Teams answered 503', 1795705092164, 1795705099618, NULL, NULL, NULL),
  (82, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'webhook', 'webhook:1', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795705092164, 1795705154872, NULL, NULL, NULL),
  (83, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'webhook', 'webhook:2', NULL, 'retrying', 'The system setting sends “Scan imported” to the system webhooks', 2, 'The webhook answered 503', 1795705092164, 1795705154851, NULL, NULL, NULL),
  (84, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'alert', 'alert:system', NULL, 'sent', 'The system setting sends “Scan imported” to the system inbox', 0, NULL, 1795705092164, NULL, 1795705092164, NULL, NULL),
  (85, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'slack', 'slack:C000000002', NULL, 'retrying', 'Route 1 sends “Scan imported” here', 3, 'Slack has trouble (HTTP 503)', 1795705092164, 1795705099090, NULL, NULL, NULL),
  (86, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'teams', 'teams:e3bdce566a83e2af', NULL, 'retrying', 'Route 2 sends “Scan imported” here', 3, 'Teams answered 503', 1795705092164, 1795705100663, NULL, NULL, NULL),
  (87, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'alert', 'alert:alice', 'alice', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705092164, NULL, 1795705092164, NULL, NULL),
  (88, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'slack', 'slack:@carol', 'carol', 'held', 'Your personal setting sends “Scan imported” by Slack', 0, NULL, 1795705092164, 1795770000000, NULL, NULL, NULL),
  (89, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'alert', 'alert:carol', 'carol', 'sent', 'Your personal setting sends “Scan imported” by alert', 0, NULL, 1795705092164, NULL, 1795705092164, NULL, NULL),
  (90, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'email', 'mailto:dave@example.com', 'dave', 'retrying', 'Your personal setting sends “Scan imported” by email', 3, 'The mail server answered 451 to the address', 1795705092164, 1795705098971, NULL, NULL, NULL),
  (91, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by Slack', 3, 'Slack has trouble (HTTP 503)', 1795705092164, 1795705098224, NULL, NULL, NULL),
  (92, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'email', 'mailto:bob@example.com', 'bob', 'retrying', 'Your setting for the product Web API sends “Scan imported” by email', 3, 'The mail server answered 451 to the address', 1795705092164, 1795705100280, NULL, NULL, NULL),
  (93, 'bbcafefd-c15e-4113-8da5-68600d651f36', 'alert', 'alert:bob', 'bob', 'sent', 'Your setting for the product Web API sends “Scan imported” by alert', 0, NULL, 1795705092164, NULL, 1795705092164, NULL, NULL),
  (94, 'f6b20181-5bec-4730-9391-c206e292cd09', 'slack', 'slack:@bob', 'bob', 'retrying', 'Your personal setting sends “User mentioned” by Slack', 2, 'Slack has trouble (HTTP 503)', 1795705093557, 1795705098224, NULL, NULL, NULL),
  (95, 'f6b20181-5bec-4730-9391-c206e292cd09', 'alert', 'alert:bob', 'bob', 'sent', 'Your personal setting sends “User mentioned” by alert', 0, NULL, 1795705093557, NULL, 1795705093557, NULL, NULL);

CREATE TABLE destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
INSERT INTO "destinations" (destination, due_at, paused_until, leased_by, leased_until) VALUES
  ('mailto:bob@example.com', 1795705100280, 1795705100280, NULL, NULL),
  ('mailto:dave@example.com', 1795705098971, 1795705098971, NULL, NULL),
  ('mailto:security@example.com', 1795705100632, 1795705100632, NULL, NULL),
  ('slack:@bob', 1795705098224, 1795705098224, NULL, NULL),
  ('slack:@carol', 1795770000000, 1795705053870, NULL, NULL),
  ('slack:C000000001', 1795705098762, 1795705098762, NULL, NULL),
  ('slack:C000000002', 1795705099090, 1795705099090, NULL, NULL),
  ('teams:a6b63b7c4a7ce727', 1795705099618, 1795705099618, NULL, NULL),
  ('teams:e3bdce566a83e2af', 1795705100663, 1795705100663, NULL, NULL),
  ('webhook:1', 1795705154872, 1795705154872, NULL, NULL),
  ('webhook:2', 1795705154851, 1795705154851, NULL, NULL);

CREATE TABLE alerts (
  id integer primary key autoincrement,
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
INSERT INTO "alerts" (id, username, event, delivery, seen, created_at) VALUES
  (1, 'system', '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 6, 0, 1795705040764),
  (2, 'alice', '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 9, 0, 1795705040764),
  (3, 'carol', '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 11, 0, 1795705040764),
  (4, 'bob', '48d82ae2-d9d1-4347-8ba7-991d0d5f5d78', 15, 0, 1795705040764),
  (5, 'system', '449f6887-a83c-46a3-810a-0e5ae5f4c748', 21, 0, 1795705048594),
  (6, 'alice', '449f6887-a83c-46a3-810a-0e5ae5f4c748', 23, 0, 1795705048594),
  (7, 'carol', '449f6887-a83c-46a3-810a-0e5ae5f4c748', 25, 0, 1795705048594),
  (8, 'bob', 'ca0d9166-3c52-48a1-89f1-1ff4027d4a62', 27, 0, 1795705048911),
  (9, 'system', '4ccbd645-40b7-452c-bf95-c2de6243906b', 33, 0, 1795705049074),
  (10, 'alice', '4ccbd645-40b7-452c-bf95-c2de6243906b', 34, 0, 1795705049074),
  (11, 'carol', '4ccbd645-40b7-452c-bf95-c2de6243906b', 39, 0, 1795705049074),
  (12, 'system', '4fe3b10c-0e49-43b6-824b-d6045b72abcf', 42, 0, 1795705049384),
  (13, 'alice', '4fe3b10c-0e49-43b6-824b-d6045b72abcf', 43, 0, 1795705049384),
  (14, 'alice', 'dd-f93996e60a9cf1e6719300f5eb02506a', 44, 0, 1795705051021),
  (15, 'alice', 'dd-adff3e73b7e66736a6042515624e0c6e', 45, 0, 1795705051070),
  (16, 'system', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 51, 0, 1795705051144),
  (17, 'alice', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 52, 0, 1795705051144),
  (18, 'bob', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 55, 0, 1795705051144),
  (19, 'carol', 'dd-d61867fde8b71ea809b0b2a3b4c9fc3d', 57, 0, 1795705051144),
  (20, 'system', 'dd-79cc6c1627eb001980b524de419688b6', 61, 0, 1795705051631),
  (21, 'alice', 'dd-79cc6c1627eb001980b524de419688b6', 62, 0, 1795705051631),
  (22, 'bob', 'dd-7f6bbe3bcea6c4b41b917252f13d7d55', 64, 0, 1795705052413),
  (23, 'system', 'calendar-sla-4712-2026-11-26@2026-11-26', 67, 0, 1795705085089),
  (24, 'system', '327c2d5d-2e51-4287-b64c-a2534ea734fb', 74, 0, 1795705089901),
  (25, 'alice', '327c2d5d-2e51-4287-b64c-a2534ea734fb', 76, 0, 1795705089901),
  (26, 'carol', '327c2d5d-2e51-4287-b64c-a2534ea734fb', 78, 0, 1795705089901),
  (27, 'system', 'bbcafefd-c15e-4113-8da5-68600d651f36', 84, 0, 1795705092164),
  (28, 'alice', 'bbcafefd-c15e-4113-8da5-68600d651f36', 87, 0, 1795705092164),
  (29, 'carol', 'bbcafefd-c15e-4113-8da5-68600d651f36', 89, 0, 1795705092164),
  (30, 'bob', 'bbcafefd-c15e-4113-8da5-68600d651f36', 93, 0, 1795705092164),
  (31, 'bob', 'f6b20181-5bec-4730-9391-c206e292cd09', 95, 0, 1795705093557);

CREATE TABLE mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
INSERT INTO "mutes" (username, kind, subject, until_at) VALUES
  ('bob', 'product', 'mobile-app', 1798297088036),
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
  ('4712', 'web-api', 'Old TLS on /pay', 2, '2026-11-26', NULL, '2026-11-26', 1, 0, 0, 0, NULL, 'https://dojo.example.com/finding/4712');

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
  ('upcoming', 'q4', '2026-11-28', 1795705084576),
  ('sla', '4712', '2026-11-26@2026-11-26', 1795705085370),
  ('sla_combined', 'web-api/soon', '2026-11-26', 1795705086339);

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
  ('engagements', 'recurring', NULL, 1795708636623, 0, NULL, 1795705036623, NULL, 0, NULL, 3, NULL),
  ('findings', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('risk-acceptances', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL),
  ('retention', 'recurring', NULL, 1795766400000, 0, NULL, NULL, NULL, NULL, NULL, 1, NULL);

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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name,seq) VALUES ('alerts',31);
INSERT INTO sqlite_sequence (name,seq) VALUES ('deliveries',95);
INSERT INTO sqlite_sequence (name,seq) VALUES ('routes',2);
INSERT INTO sqlite_sequence (name,seq) VALUES ('tokens',1);
INSERT INTO sqlite_sequence (name,seq) VALUES ('webhooks',2);
