-- Why a delivery was held for its person: 'quiet', 'daily 2026-11-26', 'weekly 2026-11-26', the
-- day of the digest in the person's time zone; null: it was not. It says what was_held said.
alter table deliveries add column hold_reason text;
update deliveries set hold_reason = 'quiet'
where state in ('queued', 'sending', 'retrying', 'held') and (state = 'held' or was_held = 1);
alter table deliveries drop column was_held;
