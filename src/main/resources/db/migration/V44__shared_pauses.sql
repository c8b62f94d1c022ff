-- What several nodes have to agree on, by the database's clock: a pause that the other side asked a
-- destination for, and the state of a service that many destinations share.
alter table destinations add column requested_until bigint;
alter table destinations add column requested_reason text;
alter table destinations add column limited_at bigint;
create index destinations_limited on destinations (channel, limited_at) where limited_at is not null;

create table service_states (
  channel text primary key,
  is_down smallint not null default 0,
  outage text,
  limited_until bigint,
  next_turn bigint
);
