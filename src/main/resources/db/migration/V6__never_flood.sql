-- What a channel that refused us altogether took with it: told once it takes messages again.
alter table deliveries add column refused smallint;
create index deliveries_refused on deliveries (channel) where refused = 1;

-- The message that first told of something, on which what is the same in meaning is counted.
create table repeats (
  destination text not null,
  meaning text not null,
  delivery bigint not null,
  times integer not null,
  began_at bigint not null,
  last_at bigint not null,
  primary key (destination, meaning)
);
create index repeats_by_delivery on repeats (delivery);
create index repeats_by_time on repeats (began_at);

-- The running state that a thread's first message shows.
alter table threads add column delivery bigint;
alter table threads add column events integer;
alter table threads add column scans integer;
alter table threads add column findings integer;
alter table threads add column critical integer;
alter table threads add column last_at bigint;
create index threads_by_delivery on threads (delivery);
