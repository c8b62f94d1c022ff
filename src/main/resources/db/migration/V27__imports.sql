-- Each import of a scan that an event told of, from a webhook (hooked_at) or from the sync
-- (import_id), so that whichever comes second is a duplicate. findings: the ids of what it created,
-- reactivated and closed.
create table scans (
  id ${id},
  test text not null,
  findings text not null,
  event text not null,
  hooked_at bigint,
  import_id bigint,
  at bigint not null
);
create index scans_of_test on scans (test, at);
create index scans_by_time on scans (at);

-- DefectDojo's imports as the sync reads them. waiting = 1: no event has told of it yet.
create table test_imports (
  id bigint primary key,
  created_at bigint not null,
  test bigint not null,
  findings text not null,
  untouched text not null,
  branch text not null,
  commit_hash text not null,
  build text not null,
  version text not null,
  waiting smallint not null
);
create index test_imports_waiting on test_imports (waiting, created_at);

-- One row: imports that were made until then are from before the first sync.
create table test_imports_from (
  one smallint primary key,
  after bigint not null
);
