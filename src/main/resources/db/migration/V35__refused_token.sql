-- Since when DefectDojo refuses the token (null: it does not), and what could not be read the last
-- time that the admins were notified of it.
alter table pull_rounds add column refused_since bigint;
alter table pull_rounds add column unread text;
