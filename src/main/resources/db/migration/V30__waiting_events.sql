-- Events that are stored and not routed yet: the product that they concern is first read from
-- DefectDojo. addressee: whom the event is for, in words, where it is for one person. product_name:
-- what the event calls the product, where it names no page of it.
create table waiting_events (
  id ${id},
  event text not null,
  product_id bigint not null,
  product_name text,
  addressee text,
  since bigint not null
);
create unique index waiting_events_by_event on waiting_events (event);
