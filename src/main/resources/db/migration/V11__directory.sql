-- Whether the tie to the Slack user was said by a mailed code or the API, not found by address.
alter table users add column slack_linked smallint not null default 0;
-- Why nobody is told in Slack: deactivated, guest, bot, gone.
alter table users add column slack_away text;
-- The look at Slack's directory at whose beginning nobody was tied to the account.
alter table users add column slack_sought_at bigint;
-- The delivery whose message was the first to a person and said how to change or stop it; 0: it
-- came before this was kept.
alter table users add column slack_greeted bigint;
update users set slack_greeted = 0 where username in (
  select username from deliveries where channel = 'slack' and state = 'sent' and username is not null
);

-- How far the look at everybody in Slack has come: one row.
create table directory_look (
  id smallint primary key check (id = 1),
  began_at bigint,
  page_cursor text,
  finished_at bigint
);
insert into directory_look (id) values (1);
