-- What a message showed, so that a repeat that says more, or comes after something else about the
-- same thing, is news. What was counted before is news once.
delete from repeats;
alter table repeats add column severity integer;
alter table repeats add column type_name text;
alter table repeats add column product text;
alter table repeats add column engagement text;
alter table repeats add column url text;
