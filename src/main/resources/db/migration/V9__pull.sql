-- What was read from DefectDojo: each thing by its id there, and what it is here. A key of '' is
-- kept only to know that the thing was seen; memberships have who (a user or group) and parent (a
-- product, product type or group). said: what DefectDojo said of it last, so that only what changes
-- there is changed here.
create table pulled (
  resource text not null,
  remote_id bigint not null,
  local_key text not null,
  who bigint,
  parent bigint,
  said text not null,
  round bigint not null,
  primary key (resource, remote_id)
);
create index pulled_by_round on pulled (resource, round);
create index pulled_by_key on pulled (resource, local_key);
create index pulled_by_parent on pulled (resource, parent);

-- The members that the pull made members; who an admin added is not here.
create table pulled_members (
  product text not null,
  username text not null,
  primary key (product, username)
);

-- How far reading is, stored together with what was read.
create table pull_progress (
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

-- One row: the round that is being read, or was read last; and which node reads.
create table pull_rounds (
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
