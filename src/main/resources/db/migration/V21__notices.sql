-- What Dojobell says about itself: no events. The words of one that holds a secret are only in
-- "sealed", encrypted, and are deleted once its mail is accepted or the secret has expired.
create table notices (
  id ${id},
  kind text not null,
  title text not null,
  body text not null,
  sealed text,
  severity smallint,
  created_at bigint not null,
  expires_at bigint
);
create index notices_by_expiry on notices (expires_at) where expires_at is not null;

alter table deliveries add column notice bigint;
create index deliveries_by_notice on deliveries (notice) where notice is not null;
alter table alerts add column notice bigint;

-- When codes were asked for and wrong ones typed, by Slack user, mailbox and account.
create table link_attempts (
  kind text not null,
  subject text not null,
  at bigint not null
);
create index link_attempts_by_subject on link_attempts (kind, subject, at);
create index link_attempts_by_time on link_attempts (at);

-- Codes are kept as keyed hashes from now on; those of before are no longer accepted.
delete from link_codes;
