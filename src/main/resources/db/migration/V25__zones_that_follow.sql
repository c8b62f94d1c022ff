-- Whether a person named their time zone; one that they did not follows their Slack profile. Of
-- those from before it is not known, so they stay.
alter table attention add column zone_named integer not null default 1;
