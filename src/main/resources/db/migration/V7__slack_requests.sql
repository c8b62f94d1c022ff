-- Requests of Slack's that were taken, so that each acts once, also across a restart.
create table slack_requests (
  id text primary key,
  at bigint not null
);
create index slack_requests_at on slack_requests (at);
