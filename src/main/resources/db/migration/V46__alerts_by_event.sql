-- Alerts are deleted with their event, hundreds of events at a time.
create index alerts_by_event on alerts (event) where event is not null;
