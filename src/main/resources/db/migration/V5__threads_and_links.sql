-- How a route's message is told: in a thread, in the channel as well, or neither.
alter table deliveries add column threads text;

-- The message that begins a thread on an engagement or a product.
create table threads (
  destination text not null,
  topic text not null,
  message text not null,
  at bigint not null,
  primary key (destination, topic)
);

-- A code that ties a Slack user to an account of another address.
create table link_codes (
  slack_user text primary key,
  username text not null,
  code_hash text not null,
  expires_at bigint not null,
  tries integer not null
);
