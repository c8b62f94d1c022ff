-- Pages are of one size, which does not need to be stored.
alter table pull_progress drop column page_size;
