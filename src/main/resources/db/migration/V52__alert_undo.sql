-- When alerts were marked as read all at once, so that this can be undone.
alter table alerts add column read_at bigint;

-- Alerts that were removed from an inbox all at once, for as long as that can be undone: those of
-- the last time, for a day.
create table cleared_alerts (
  id bigint primary key,
  username text not null,
  event text,
  notice bigint,
  delivery bigint not null,
  seen smallint not null,
  read_at bigint,
  created_at bigint not null,
  cleared_at bigint not null
);
create index cleared_alerts_by_user on cleared_alerts (username, cleared_at);
create index cleared_alerts_by_time on cleared_alerts (cleared_at);
