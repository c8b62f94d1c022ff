-- 1: the risk acceptance was ended in DefectDojo, which then states that moment as its day.
alter table risk_acceptances add column expired smallint not null default 0;

-- What was announced of findings today stays announced: by how near the due date is, not by the date.
insert into announcements (kind, subject, stage, at)
select kind, subject, case when substr(stage, 1, 10) < substr(stage, 12) then 'breached@'
  when substr(stage, 1, 10) = substr(stage, 12) then 'due_today@' else 'due_soon@' end
  || substr(stage, 12), max(at)
from announcements where kind = 'sla' and stage like '____-__-__@____-__-__'
group by kind, subject, case when substr(stage, 1, 10) < substr(stage, 12) then 'breached@'
  when substr(stage, 1, 10) = substr(stage, 12) then 'due_today@' else 'due_soon@' end
  || substr(stage, 12);
insert into announcements (kind, subject, stage, at)
select kind, replace(subject, '/past', '/breached'), stage, at from announcements
where kind = 'sla_combined' and subject like '%/past';
insert into announcements (kind, subject, stage, at)
select kind, replace(subject, '/soon', '/due_soon'), stage, at from announcements
where kind = 'sla_combined' and subject like '%/soon';

-- Whom DefectDojo names for a product, in the order of whom its findings concern most.
create table pulled_contacts (
  product bigint not null,
  place smallint not null,
  contact bigint not null,
  primary key (product, place)
);
insert into pulled_contacts (product, place, contact)
select remote_id, 0, who from pulled where resource = 'products' and who is not null;
