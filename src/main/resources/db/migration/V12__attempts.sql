-- When the delivery was first tried since it was queued, its hold ended, the service started or
-- somebody retried it by hand: the 24 hours and the wait for the fallback count from here.
alter table deliveries add column first_try_at bigint;

-- The delivery that named the message of the last try. What the other side may have taken already
-- is sent again as the same message.
alter table deliveries add column batch bigint;

-- 1: it waits for its next try without holding back those behind it.
alter table deliveries add column set_aside smallint not null default 0;

-- 1: it was held for its person (quiet hours, digest) before its first try.
alter table deliveries add column was_held smallint not null default 0;
