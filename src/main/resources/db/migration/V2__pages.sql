-- Things are also found by their page, as where a DefectDojo body names nothing but its URL.
create index product_types_by_url on product_types (url);
create index products_by_url on products (url);
create index engagements_by_url on engagements (url);
