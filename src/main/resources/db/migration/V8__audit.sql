-- Who changed what, in words; kept for 90 days.
create table audit (
  id ${id},
  at bigint not null,
  who text not null,
  what text not null
);
create index audit_by_time on audit (at);

-- A deleted route can be brought back for as long as changes are kept.
alter table routes add column deleted_at bigint;

-- Who put the introduction of App Home away.
alter table users add column introduced smallint not null default 0;
