-- One schema for SQLite and PostgreSQL. Times are UTC in milliseconds; truth values 0 and 1;
-- sets of channels are bit masks (io.dojobell.store.ChannelMask); severities 0 (info) to 4.

create table users (
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
create index users_by_email on users (email_lower);
create index users_by_slack_address on users (slack_address_lower);
create unique index users_by_slack_user on users (slack_user_id) where slack_user_id is not null;
create index users_admins on users (username) where admin = 1;

create table product_types (
  type_key text primary key,
  name text not null,
  name_lower text not null,
  url text
);
create index product_types_by_name on product_types (name_lower);

create table products (
  product_key text primary key,
  name text not null,
  name_lower text not null,
  product_type text,
  url text,
  visibility text not null
);
create index products_by_name on products (name_lower);
create index products_by_type on products (product_type, visibility);

create table members (
  product text not null,
  username text not null,
  primary key (product, username)
);
create index members_by_user on members (username);

create table engagements (
  engagement_key text primary key,
  name text not null,
  name_lower text not null,
  product text,
  url text
);
create index engagements_by_name on engagements (name_lower, product);

-- Settings: a head a scope, a row an event type.
create table org_settings (
  scope text primary key,
  min_severity smallint
);
create table org_rows (
  scope text not null,
  event_type text not null,
  channels integer not null,
  primary key (scope, event_type)
);
create table personal_settings (
  username text primary key,
  min_severity smallint
);
create table personal_rows (
  username text not null,
  event_type text not null,
  channels integer not null,
  primary key (username, event_type)
);
-- Routing asks: who wants this type on any channel?
create index personal_rows_wanted on personal_rows (event_type, username) where channels <> 0;
create table product_settings (
  username text not null,
  product text not null,
  min_severity smallint,
  primary key (username, product)
);
create table product_rows (
  product text not null,
  event_type text not null,
  username text not null,
  channels integer not null,
  primary key (product, event_type, username)
);
create index product_rows_by_user on product_rows (username, product);

create table system_values (
  name text primary key,
  value text not null
);

create table teams_webhooks (
  id text primary key,
  url_secret text not null,
  host text not null
);

create table routes (
  id ${id},
  events text not null,
  products text not null,
  product_types text not null,
  min_severity smallint,
  target text not null,
  threads text not null
);
-- What a route matches, spread out for look-ups; '*' is all.
create table route_events (
  event_type text not null,
  route bigint not null,
  primary key (event_type, route)
);
create table route_subjects (
  subject text not null,
  route bigint not null,
  primary key (subject, route)
);
create index route_subjects_by_route on route_subjects (route);

create table webhooks (
  id ${id},
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
create index webhooks_by_owner on webhooks (owner);

create table tokens (
  id ${id},
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null
);

create table events (
  id text primary key,
  sender text not null,
  event_type text not null,
  type_name text not null,
  severity smallint,
  product text,
  body text not null,
  received_at bigint not null
);
create index events_by_time on events (received_at);

-- A sender's own ids, so that a repeat is known.
create table sent_ids (
  sender text not null,
  sent_id text not null,
  event text not null,
  at bigint not null,
  primary key (sender, sent_id)
);
create index sent_ids_by_time on sent_ids (at);

create table deliveries (
  id ${id},
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
-- What waits, a destination at a time and in order.
create index deliveries_waiting on deliveries (destination, id)
  where state in ('queued', 'sending', 'retrying', 'held');
create index deliveries_by_destination on deliveries (destination, id);
create index deliveries_by_state on deliveries (state, id);
create index deliveries_by_channel on deliveries (channel, id);
create index deliveries_by_user on deliveries (username, id);

-- The unit of work: a node leases a destination that is due.
create table destinations (
  destination text primary key,
  due_at bigint,
  paused_until bigint,
  leased_by text,
  leased_until bigint
);
create index destinations_due on destinations (due_at) where due_at is not null;

create table alerts (
  id ${id},
  username text not null,
  event text not null,
  delivery bigint not null,
  seen smallint not null,
  created_at bigint not null
);
create index alerts_by_user on alerts (username, id);
create index alerts_unread on alerts (username) where seen = 0;
