package io.dojobell.store;

import java.util.Collection;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who may view a product because DefectDojo says so. */
public final class PulledMembers {
  private final Handle handle;

  public PulledMembers(Handle handle) {
    this.handle = handle;
  }

  /** One member of one product. */
  public record Member(String product, String username) {}

  /**
   * All who may: members of the product, of its type, of a group that is either, who has a global
   * role or is in a group that has one, and superusers.
   */
  public Set<Member> entitled() {
    return set(
        """
        with viewers (product, viewer) as (
          select parent, who from pulled where resource = 'product_members'
          union
          select p.remote_id, m.who from pulled m
            join pulled p on p.resource = 'products' and p.parent = m.parent
            where m.resource = 'product_type_members'
          union
          select g.parent, m.who from pulled g
            join pulled m on m.resource = 'dojo_group_members' and m.parent = g.who
            where g.resource = 'product_groups'
          union
          select p.remote_id, m.who from pulled g
            join pulled m on m.resource = 'dojo_group_members' and m.parent = g.who
            join pulled p on p.resource = 'products' and p.parent = g.parent
            where g.resource = 'product_type_groups'
          union
          select p.remote_id, g.who from pulled g
            join pulled p on p.resource = 'products'
            where g.resource in ('superusers', 'global_roles') and g.who is not null
          union
          select p.remote_id, m.who from pulled g
            join pulled m on m.resource = 'dojo_group_members' and m.parent = g.parent
            join pulled p on p.resource = 'products'
            where g.resource = 'global_roles' and g.parent is not null
        )
        select distinct p.local_key as product, u.local_key as username from viewers v
          join pulled p on p.resource = 'products' and p.remote_id = v.product
          join pulled u on u.resource = 'users' and u.remote_id = v.viewer
        where p.local_key <> '' and u.local_key <> ''""");
  }

  /** All who were made members before. */
  public Set<Member> given() {
    return set("select product, username from pulled_members");
  }

  /** Makes them members. */
  public void give(Collection<Member> members) {
    batch("insert into pulled_members (product, username) values (:product, :user)", members);
    batch(
        """
        insert into members (product, username) values (:product, :user)
        on conflict (product, username) do nothing""",
        members);
  }

  /** They are members no more. */
  public void take(Collection<Member> members) {
    batch("delete from pulled_members where product = :product and username = :user", members);
    batch("delete from members where product = :product and username = :user", members);
  }

  private Set<Member> set(String sql) {
    return handle
        .createQuery(sql)
        .map((row, _) -> new Member(row.getString("product"), row.getString("username")))
        .set();
  }

  private void batch(String sql, Collection<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch(sql);
    members.forEach(one -> batch.bind("product", one.product()).bind("user", one.username()).add());
    batch.execute();
  }
}
