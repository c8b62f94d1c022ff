package io.dojobell.source.defectdojo;

import java.util.Collection;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The members of products according to DefectDojo. */
public final class SyncedMembers {
  private final Handle handle;

  public SyncedMembers(Handle handle) {
    this.handle = handle;
  }

  /** A member of a product. */
  public record Member(String product, String username) {}

  /**
   * Returns all who may view a product: whom the product or its type names, members of the product,
   * of its type, of a group that is either, who has a global role or is in a group that has one,
   * superusers and, where the edition has no roles, staff. Only active users of DefectDojo count.
   *
   * @param product its id there; null: of all products
   */
  public Set<Member> entitled(@Nullable Long product) {
    return handle
        .createQuery(
            """
            with viewers (product, viewer) as (
              select parent, who from pulled where resource = 'product_members'
              union
              select p.remote_id, m.who from pulled m
                join pulled p on p.resource = 'products' and p.parent = m.parent
                where m.resource = 'product_type_members'
              union
              select scope_id, holder_id from pulled_grants
                where scope = 'product' and holder = 'user'
              union
              select p.remote_id, g.holder_id from pulled_grants g
                join pulled p on p.resource = 'products' and p.parent = g.scope_id
                where g.scope = 'product_type' and g.holder = 'user'
              union
              select g.product, m.who from (
                  select parent as product, who as team from pulled
                    where resource = 'product_groups'
                  union
                  select p.remote_id, t.who from pulled t
                    join pulled p on p.resource = 'products' and p.parent = t.parent
                    where t.resource = 'product_type_groups'
                  union
                  select scope_id, holder_id from pulled_grants
                    where scope = 'product' and holder = 'group'
                  union
                  select p.remote_id, t.holder_id from pulled_grants t
                    join pulled p on p.resource = 'products' and p.parent = t.scope_id
                    where t.scope = 'product_type' and t.holder = 'group') g
                join pulled m on m.resource = 'dojo_group_members' and m.parent = g.team
              union
              select p.remote_id, g.who from pulled g
                join pulled p on p.resource = 'products'
                where g.resource in ('superusers', 'global_roles') and g.who is not null
              union
              select p.remote_id, m.who from pulled g
                join pulled m on m.resource = 'dojo_group_members' and m.parent = g.parent
                join pulled p on p.resource = 'products'
                where g.resource = 'global_roles' and g.parent is not null
              union
              select g.scope_id, s.who from pulled_grants g
                join pulled s on s.resource = 'staff'
                where g.scope = 'product' and g.holder = 'staff'
            )
            select distinct p.local_key as product, u.local_key as username from viewers v
              join pulled p on p.resource = 'products' and p.remote_id = v.product
              join pulled u on u.resource = 'users' and u.remote_id = v.viewer
            where p.local_key <> '' and u.local_key <> '' and u.said like '{"active":true%'
              and (cast(:product as bigint) is null or p.remote_id = :product)\
            """)
        .bind("product", product)
        .mapTo(Member.class)
        .set();
  }

  /**
   * Returns all who were made members before.
   *
   * @param product its key; null: of all products
   */
  public Set<Member> granted(@Nullable String product) {
    return handle
        .createQuery(
            """
            select product, username from pulled_members
            where cast(:product as varchar(200)) is null or product = :product\
            """)
        .bind("product", product)
        .mapTo(Member.class)
        .set();
  }

  /** Makes them members. */
  public void add(Collection<Member> members) {
    batch(
        """
        insert into pulled_members (product, username, by_hand)
        values (:product, :username, (select count(*) from members m
          where m.product = :product and m.username = :username))
        on conflict (product, username) do nothing\
        """,
        members);
    batch(
        """
        insert into members (product, username) values (:product, :username)
        on conflict (product, username) do nothing\
        """,
        members);
  }

  /** Removes them from the members, but for those whom an admin added, too. */
  public void remove(Collection<Member> members) {
    batch(
        """
        delete from members where product = :product and username = :username
          and not exists (select 1 from pulled_members p where p.product = :product
            and p.username = :username and p.by_hand = 1)\
        """,
        members);
    batch("delete from pulled_members where product = :product and username = :username", members);
  }

  /**
   * Returns how many groups may view something and have not one member that could be read: to a
   * user who is in no group DefectDojo says that no group has members.
   */
  public int groupsWithoutMembers() {
    return handle
        .createQuery(
            """
            select count(distinct team) from (
              select who as team from pulled where resource = 'product_groups'
              union
              select who from pulled where resource = 'product_type_groups'
              union
              select parent from pulled where resource = 'global_roles'
              union
              select holder_id from pulled_grants where holder = 'group') g
            where team is not null and not exists (select 1 from pulled m
              where m.resource = 'dojo_group_members' and m.parent = g.team and m.said = '')\
            """)
        .mapTo(Integer.class)
        .one();
  }

  /** Returns whether the group lets its members view anything. */
  public boolean isViewer(long group) {
    return handle
            .createQuery(
                """
                select (select count(*) from pulled
                    where resource in ('product_groups', 'product_type_groups') and who = :group)
                  + (select count(*) from pulled
                    where resource = 'global_roles' and parent = :group)
                  + (select count(*) from pulled_grants
                    where holder = 'group' and holder_id = :group)\
                """)
            .bind("group", group)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private void batch(String sql, Collection<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch(sql);
    members.forEach(one -> batch.bindMethods(one).add());
    batch.execute();
  }
}
