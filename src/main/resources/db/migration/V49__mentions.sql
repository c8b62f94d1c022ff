-- Whom a route's message mentions for a critical event: here, or a Slack user group's id.
alter table routes add column mention text;

-- The mentions of the routes that chose a delivery, with spaces between; null: none.
alter table deliveries add column mentions text;
