-- A webhook's URL is often a key: it is stored encrypted, like the other secrets. What is still in
-- "url" is encrypted at the next start, which has the key.
alter table webhooks add column url_secret text;
