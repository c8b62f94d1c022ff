-- Destinations are claimed a channel at a time, so that none waits behind those of another.
alter table destinations add column channel text not null default '';
update destinations set channel = case
  when destination like 'slack:%' then 'slack'
  when destination like 'mailto:%' then 'email'
  when destination like 'teams:%' then 'teams'
  when destination like 'webhook:%' then 'webhook'
  else 'alert' end;
create index destinations_due_by_channel on destinations (channel, due_at) where due_at is not null;
drop index destinations_due;

-- When a wait for the next try was stored: it is void where the clock reads an earlier time.
alter table deliveries add column next_try_set_at bigint;

-- What waits of a channel, how much and since when.
create index deliveries_backlog on deliveries (channel, state, first_try_at, created_at)
  where state in ('queued', 'sending', 'retrying', 'held');
