-- The oldest unread alerts of a full inbox are found without sorting all of them.
drop index alerts_unread;
create index alerts_unread on alerts (username, id) where seen = 0;
