package io.dojobell.store;

import io.dojobell.model.NamedRef;
import io.dojobell.model.Product;
import io.dojobell.model.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The members of products, and who may view a product. */
public final class ProductMembers {
  private final Handle handle;

  public ProductMembers(Handle handle) {
    this.handle = handle;
  }

  /** Returns products that the user may view, by key, after that one. */
  public List<Product> viewableBy(String username, String after, int limit) {
    return handle
        .createQuery(
            """
            select product_key as key, p.* from products p
            where p.product_key > :after
              and (p.visibility = 'open'
                or exists (select 1 from members m
                  where m.product = p.product_key and m.username = :user)
                or exists (select 1 from users u
                  where u.username = :user and u.admin = 1 and u.active = 1))
            order by p.product_key limit :limit\
            """)
        .bind("user", username)
        .bind("after", after)
        .bind("limit", limit)
        .mapTo(Product.class)
        .list();
  }

  /** Returns the product of that key, if there is one and the active user may view it. */
  public Optional<Product> viewable(String username, String key) {
    return new Inventory(handle).product(key).filter(product -> mayView(username, product));
  }

  /** Returns whether the active user may view what is of that product; what has none, all may. */
  public boolean mayView(String username, @Nullable NamedRef product) {
    return product == null || viewable(username, product.key()).isPresent();
  }

  /**
   * Returns whether the active user may view the product: it is open, or they are a member or
   * admin.
   */
  public boolean mayView(String username, Product product) {
    return handle
            .select(
                """
                select count(*) from users u
                where u.username = ? and u.active = 1
                  and (u.admin = 1 or ? = 1 or exists (select 1 from members m
                    where m.product = ? and m.username = u.username))\
                """,
                username,
                product.visibility() == Visibility.OPEN,
                product.key())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Returns the usernames of the product's members, in order. */
  public List<String> of(String product) {
    return handle
        .select("select username from members where product = ? order by username", product)
        .mapTo(String.class)
        .list();
  }

  private record MemberCount(String product, int count) {}

  /** Returns the numbers of members of those of the products that have any, by key. */
  public Map<String, Integer> counts(Collection<String> products) {
    if (products.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            select product, count(*) as count from members where product in (<products>)
            group by product\
            """)
        .bindList("products", List.copyOf(products))
        .mapTo(MemberCount.class)
        .collect(Collectors.toMap(MemberCount::product, MemberCount::count));
  }

  /**
   * Replaces the product's members. Who is added stays also when DefectDojo revokes what it grants;
   * who was a member already is one for the same reason as before.
   */
  public void put(String product, Collection<String> usernames) {
    var before = Set.copyOf(of(product));
    var wanted = Set.copyOf(usernames);
    changeMembers(
        product,
        before.stream().filter(user -> !wanted.contains(user)).toList(),
        "delete from members where product = :product and username = :user",
        "update pulled_members set by_hand = 0 where product = :product and username = :user");
    changeMembers(
        product,
        wanted.stream().filter(user -> !before.contains(user)).toList(),
        "insert into members (product, username) values (:product, :user)",
        "update pulled_members set by_hand = 1 where product = :product and username = :user");
  }

  private void changeMembers(String product, List<String> users, String... statements) {
    for (var statement : users.isEmpty() ? new String[0] : statements) {
      var batch = handle.prepareBatch(statement);
      users.forEach(user -> batch.bind("product", product).bind("user", user).add());
      batch.execute();
    }
  }
}
