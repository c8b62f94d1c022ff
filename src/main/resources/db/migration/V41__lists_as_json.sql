-- Lists and snapshots are JSON, where they were packed with line breaks or commas.
update routes set
  events = case when events = '' then '[]' else '["' || replace(events, '
', '","') || '"]' end,
  products = case when products = '' then '[]' else '["' || replace(products, '
', '","') || '"]' end,
  product_types = case when product_types = '' then '[]' else '["' || replace(product_types, '
', '","') || '"]' end;
update test_imports set untouched = '[' || untouched || ']';
update pull_rounds set unread = '["' || replace(unread, ',', '","') || '"]' where unread <> '';
update pull_rounds set unread = '[]' where unread = '';

-- A user of DefectDojo: on or off, the address and the name, a line each. Neither has line breaks.
update pulled set said = '{"active":true,"email":"'
  || replace(replace(replace(substr(said, 4), '\', '\\'), '"', '\"'), '
', '","name":"') || '"}'
  where resource = 'users' and said like 'on%';
update pulled set said = '{"active":false,"email":"'
  || replace(replace(replace(substr(said, 5), '\', '\\'), '"', '\"'), '
', '","name":"') || '"}'
  where resource = 'users' and said like 'off%';
-- A product: the key of its type alone. A product type: nothing, since nothing was read of it.
update pulled set said = coalesce((select t.local_key from pulled t
    where t.resource = 'product_types' and t.remote_id = pulled.parent), '')
  where resource = 'products';
update pulled set said = '' where resource = 'product_types';
