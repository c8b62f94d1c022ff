package io.dojobell.source.defectdojo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of DefectDojo's products. A product's findings belong to the first contact who is
 * active, in DefectDojo and here, and may view the product.
 */
public final class SyncedContacts {
  /** The owner of the findings of {@code w}, a product as it was read. */
  private static final String OWNER =
      """
      (select u.username from pulled_contacts c
        join pulled p on p.resource = 'users' and p.remote_id = c.contact and p.said like '{"active":true%'
        join users u on u.username = p.local_key and u.active = 1
        join products i on i.product_key = w.local_key
        where c.product = w.remote_id
          and (u.admin = 1 or i.visibility = 'open' or exists (select 1 from members m
            where m.product = i.product_key and m.username = u.username))
        order by c.place limit 1)\
      """;

  private final Handle handle;

  public SyncedContacts(Handle handle) {
    this.handle = handle;
  }

  /**
   * Replaces the contacts of a product.
   *
   * @param contacts ids of users, the one whom its findings concern most first
   */
  public void put(long product, List<Long> contacts) {
    if (contacts.equals(contacts(product))) {
      return;
    }
    handle.execute("delete from pulled_contacts where product = ?", product);
    for (var place = 0; place < contacts.size(); place++) {
      handle.execute(
          "insert into pulled_contacts (product, place, contact) values (?, ?, ?)",
          product,
          place,
          contacts.get(place));
    }
  }

  private List<Long> contacts(long product) {
    return handle
        .select("select contact from pulled_contacts where product = ? order by place", product)
        .mapTo(Long.class)
        .list();
  }

  /** Returns the username of the owner of a product's findings; empty if nobody is. */
  public Optional<String> owner(long product) {
    return owners(Set.of(product)).getOrDefault(product, Optional.empty());
  }

  /** Returns the usernames of the owners of those products' findings; empty: nobody is. */
  public Map<Long, Optional<String>> owners(Set<Long> products) {
    if (products.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            "select w.remote_id as product, %s as owner from pulled w".formatted(OWNER)
                + " where w.resource = 'products' and w.remote_id in (<products>)")
        .bindList("products", products)
        .mapTo(ProductOwner.class)
        .collect(
            Collectors.toMap(ProductOwner::product, found -> Optional.ofNullable(found.owner())));
  }

  /**
   * Returns the findings whose owner is another now, with the new one; empty: nobody. An owner is
   * found once for each product: PostgreSQL would do it for each finding.
   */
  public Map<String, Optional<String>> changedOwners() {
    return handle
        .createQuery(
            """
            with o as materialized
              (select w.remote_id, %s as owner from pulled w where w.resource = 'products')
            select f.finding_key, o.owner from findings f
            join pulled t on t.resource = 'findings' and t.local_key = f.finding_key
            join o on o.remote_id = t.parent
            where coalesce(f.owner, '') <> coalesce(o.owner, '')\
            """
                .formatted(OWNER))
        .mapTo(FindingOwner.class)
        .collect(
            Collectors.toMap(
                FindingOwner::findingKey,
                moved -> Optional.ofNullable(moved.owner()),
                (_, last) -> last));
  }

  private record ProductOwner(long product, @Nullable String owner) {}

  private record FindingOwner(String findingKey, @Nullable String owner) {}

  /** Gives findings those owners. */
  public void putOwners(Map<String, Optional<String>> owners) {
    var batch = handle.prepareBatch("update findings set owner = :owner where finding_key = :key");
    owners.forEach((key, owner) -> batch.bind("key", key).bind("owner", owner).add());
    if (!owners.isEmpty()) {
      batch.execute();
    }
  }
}
