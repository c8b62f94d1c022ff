-- 1: an admin has set the visibility of the product here; DefectDojo's sync leaves it alone. A
-- synced product that is open although the sync had made it one for members was opened by an admin,
-- and so was one whose change stands in the audit log.
alter table products add column visibility_chosen smallint not null default 0;
update products set visibility_chosen = 1
where (visibility = 'open' and exists (select 1 from pulled p
    where p.resource = 'products' and p.local_key = products.product_key
      and p.said like 'guarded%'))
  or exists (select 1 from audit a where a.who <> 'DefectDojo' and (
    (visibility = 'open' and a.what = 'The product ' || products.product_key || ': now open to all')
    or (visibility = 'members'
      and a.what = 'The product ' || products.product_key || ': now for its members')));

-- Whom DefectDojo's row of a product or product type names as allowed to view it. scope: product,
-- product_type; holder: user, group, or staff (0: all staff users).
create table pulled_grants (
  scope text not null,
  scope_id bigint not null,
  holder text not null,
  holder_id bigint not null,
  primary key (scope, scope_id, holder, holder_id)
);

-- 1: an admin added the member here, too; it stays when DefectDojo revokes what it had granted.
alter table pulled_members add column by_hand smallint not null default 0;
