-- When people are told: what they muted, their quiet hours, their digest.
create table mutes (
  username text not null,
  kind text not null,
  subject text not null,
  until_at bigint not null,
  primary key (username, kind, subject)
);
create table attention (
  username text primary key,
  zone text,
  quiet_from integer,
  quiet_to integer,
  digest_day integer,
  digest_at integer
);
-- What is held for a person, to be told earlier or later when they change their mind.
create index deliveries_held on deliveries (username) where state = 'held';

-- The delivery of a message that somebody asks about.
create index deliveries_by_reference on deliveries (reference) where reference is not null;
