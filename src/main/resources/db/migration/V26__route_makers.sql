-- Who made a route, to be notified when it fails for good; and since when it has.
alter table routes add column made_by text;
alter table routes add column failed_at bigint;
create index routes_by_target on routes (target);
