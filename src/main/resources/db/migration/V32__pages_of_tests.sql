-- What DefectDojo's tests are about, for events that name nothing but a test's page.
create table test_pages (
  page text primary key,
  product text,
  engagement text,
  name text,
  at bigint not null
);
create index test_pages_by_time on test_pages (at);
create index findings_by_url on findings (url) where url is not null;
