-- The endpoints of DefectDojo's webhooks to Dojobell that DefectDojo has disabled, and that the
-- admins were notified of.
create table disabled_hook_endpoints (
  id bigint primary key,
  name text not null,
  note text not null,
  since bigint
);
