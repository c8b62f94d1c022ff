-- What unsubscribe links are signed for, so that they end with their account. Accounts from before
-- have none, and their links stay as they are.
alter table users add column link_key text;
