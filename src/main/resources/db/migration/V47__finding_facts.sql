-- What is known of a finding's vulnerability, as JSON; null: nothing.
alter table findings add column facts text;
