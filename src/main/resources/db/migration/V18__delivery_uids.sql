-- Names the delivery outside: in a mail's Message-ID and a webhook's Idempotency-Key. Random, so that
-- no other installation has it, nor another delivery after a backup was restored, when the numbers
-- are given out again. Null: stored before this, then the name is derived from the row.
alter table deliveries add column uid text;
