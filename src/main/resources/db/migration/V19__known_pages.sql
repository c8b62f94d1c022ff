-- A thing is known by its page, however the URL of that is written (PageKey). Not unique: earlier
-- versions made a second product when one was renamed in DefectDojo.
alter table product_types add column page text;
alter table products add column page text;
alter table engagements add column page text;
create index product_types_by_page on product_types (page);
create index products_by_page on products (page);
create index engagements_by_page on engagements (page);

-- The name that DefectDojo had for it last, so that a name is taken over only when it changes there.
alter table product_types add column source_name text;
alter table products add column source_name text;
