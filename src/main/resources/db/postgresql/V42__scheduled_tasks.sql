-- db-scheduler's table with PostgreSQL's types, so that nodes in several time zones agree.
alter table scheduled_tasks
  alter column task_data type bytea,
  alter column execution_time type timestamp with time zone,
  alter column last_success type timestamp with time zone,
  alter column last_failure type timestamp with time zone,
  alter column last_heartbeat type timestamp with time zone;
drop domain blob;
