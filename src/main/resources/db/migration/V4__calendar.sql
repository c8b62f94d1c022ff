-- What the calendar looks at. Dates are texts, yyyy-mm-dd, which sort as they should.
alter table engagements add column lead text;
alter table engagements add column target_start text;
alter table engagements add column target_end text;
alter table engagements add column status text;
create index engagements_by_start on engagements (target_start);
create index engagements_by_end on engagements (status, target_end);

create table findings (
  finding_key text primary key,
  product text,
  title text not null,
  severity smallint,
  sla_due text,
  found_on text,
  due text,
  active smallint not null,
  verified smallint not null,
  duplicate smallint not null,
  mitigated smallint not null,
  owner text,
  url text
);
create index findings_due on findings (due, finding_key)
  where active = 1 and duplicate = 0 and mitigated = 0;
create index findings_by_product on findings (product);

create table risk_acceptances (
  risk_key text primary key,
  product text,
  name text not null,
  owner text,
  expires text,
  url text
);
create index risk_acceptances_by_end on risk_acceptances (expires);

-- What was announced, so that nothing is announced twice.
create table announcements (
  kind text not null,
  subject text not null,
  stage text not null,
  at bigint not null,
  primary key (kind, subject, stage)
);
create index announcements_by_time on announcements (at);

-- db-scheduler's own.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp,
  last_failure timestamp,
  consecutive_failures int,
  last_heartbeat timestamp,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
