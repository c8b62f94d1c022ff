-- How many attempts failed in a row, and when one succeeded after the last failure.
alter table webhooks add column errors_in_row integer not null default 0;
alter table webhooks add column last_success_at bigint;
