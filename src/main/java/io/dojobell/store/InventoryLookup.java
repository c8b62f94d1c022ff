package io.dojobell.store;

import io.dojobell.model.Engagement;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.model.Reference.KeyOrName;
import io.dojobell.model.Reference.NameAndPage;
import io.dojobell.model.Reference.PageOnly;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decides which product, product type or engagement of the inventory a reference means, for the
 * webhook, the sync and the API alike.
 *
 * <p>A page comes first: the thing that the sync linked to that page's id, else the one stored with
 * that page, else one of that name or key of which no page is known. A thing with another page is
 * another thing, whatever it is called. Where earlier versions stored two products with one page,
 * the one for members comes first, then the one whose key does.
 *
 * <p>Without a page, a sender's text is a key or a name: the API's first a key, DefectDojo's first
 * a name, and exactly that which the thing has there. A name as it is written comes before one that
 * differs in case.
 */
public final class InventoryLookup {
  private static final Table<Product> PRODUCTS =
      new Table<>(
          Kind.PRODUCT,
          "products",
          "product_key",
          "visibility, product_key",
          "source_name",
          "",
          Product.class);
  private static final Table<ProductType> TYPES =
      new Table<>(
          Kind.PRODUCT_TYPE,
          "product_types",
          "type_key",
          "type_key",
          "source_name",
          "",
          ProductType.class);
  private static final Table<Engagement> ENGAGEMENTS =
      new Table<>(
          Kind.ENGAGEMENT,
          "engagements",
          "engagement_key",
          "product is null, engagement_key",
          "name",
          "",
          Engagement.class);

  private final Handle handle;

  public InventoryLookup(Handle handle) {
    this.handle = handle;
  }

  /**
   * A thing that was found.
   *
   * @param sourceName the name that DefectDojo had for it last; null: none is known
   * @param byPage whether it was found by its page
   */
  public record Match<T>(T item, @Nullable String sourceName, boolean byPage) {}

  /**
   * A table of things that can be looked up.
   *
   * @param name also the sync's name for them
   * @param order the order of those that match equally well
   * @param product the key of the product that things found by key or name are of; empty: of any
   */
  private record Table<T>(
      Kind kind,
      String name,
      String key,
      String order,
      String sourceName,
      String product,
      Class<T> type) {
    Table<T> within(String of) {
      return new Table<>(kind, name, key, order, sourceName, of, type);
    }
  }

  /** Returns the product that is meant; empty if it is not known. */
  public Optional<Match<Product>> product(Reference reference) {
    return find(PRODUCTS, reference);
  }

  /** Returns the keys of the products that the sync linked to ids in DefectDojo, by these. */
  public Map<Long, String> linkedProducts(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                """
                select l.remote_id as id, p.product_key as key from pulled l
                join products p on p.product_key = l.local_key
                where l.resource = 'products' and l.remote_id in (<ids>)\
                """)
            .bindList("ids", List.copyOf(ids))
            .mapTo(LinkedKey.class)
            .stream()
            .collect(Collectors.toMap(LinkedKey::id, LinkedKey::key));
  }

  private record LinkedKey(long id, String key) {}

  /** Returns the product type that is meant; empty if it is not known. */
  public Optional<Match<ProductType>> productType(Reference reference) {
    return find(TYPES, reference);
  }

  /**
   * Returns the engagement that is meant; empty if it is not known.
   *
   * @param product the key of the product it is of; by its key or name only one of that product or
   *     of none is found. Null: of any
   */
  public Optional<Match<Engagement>> engagement(Reference reference, @Nullable String product) {
    return find(ENGAGEMENTS.within(Objects.requireNonNullElse(product, "")), reference);
  }

  private <T> Optional<Match<T>> find(Table<T> table, Reference reference) {
    return switch (reference) {
      case KeyOrName(var text) -> byKey(table, text, "").or(() -> byName(table, text, ""));
      case NameAndPage(var name, var url) ->
          PageKey.of(table.kind(), url)
              .map(page -> byPage(table, page).or(() -> withoutPage(table, name)))
              .orElseGet(() -> bySourceName(table, name));
      case PageOnly(var page) ->
          page.kind() == table.kind() ? byPage(table, page) : Optional.empty();
    };
  }

  /**
   * DefectDojo has products whose names differ in nothing but case. So a thing that is known there
   * is found only by exactly its name there, and one that is not known there by any case of its
   * name.
   */
  private <T> Optional<Match<T>> bySourceName(Table<T> table, String name) {
    var source = table.sourceName();
    var free = " and (page is null or %s is null or %s = :name)".formatted(source, source);
    return first(table, source + " = :name", Map.of("name", name.strip()), false)
        .or(() -> byName(table, name, free))
        .or(() -> byKey(table, name, free));
  }

  private <T> Optional<Match<T>> byPage(Table<T> table, PageKey page) {
    var stored = Map.of("page", page.text());
    return new SourceLinks(handle).isSource(page.site())
        ? linked(table, page.id())
            .or(() -> first(table, "page = :page and " + notLinked(table), stored, true))
        : first(table, "page = :page", stored, true);
  }

  private <T> Optional<Match<T>> linked(Table<T> table, long id) {
    return new SourceLinks(handle)
        .key(table.name(), id)
        .flatMap(key -> first(table, table.key() + " = :key", Map.of("key", key), true));
  }

  private static String notLinked(Table<?> table) {
    return "not exists (select 1 from pulled where resource = '%s' and local_key = %s.%s)"
        .formatted(table.name(), table.name(), table.key());
  }

  private <T> Optional<Match<T>> withoutPage(Table<T> table, String name) {
    var free = " and page is null and " + notLinked(table);
    return byName(table, name, free).or(() -> byKey(table, name, free));
  }

  private <T> Optional<Match<T>> byName(Table<T> table, String name, String condition) {
    return matching(table, "name_lower = :lower" + condition, name);
  }

  private <T> Optional<Match<T>> byKey(Table<T> table, String key, String condition) {
    return matching(table, table.key() + " = :name" + condition, key);
  }

  private <T> Optional<Match<T>> matching(Table<T> table, String where, String text) {
    var values = new HashMap<String, String>();
    values.put("name", text.strip());
    values.put("lower", ColumnCodecs.lower(text));
    if (!table.product().isEmpty()) {
      values.put("product", table.product());
      return first(table, where + " and (product is null or product = :product)", values, false);
    }
    return first(table, where, values, false);
  }

  private <T> Optional<Match<T>> first(
      Table<T> table, String where, Map<String, String> values, boolean byPage) {
    var exact = values.containsKey("lower") ? "name <> :name, name_lower <> :lower, " : "";
    return handle
        .createQuery(
            "select *, %s as key, %s as last_name from %s where %s order by %s%s limit 1"
                .formatted(
                    table.key(), table.sourceName(), table.name(), where, exact, table.order()))
        .bindMap(values)
        .map(
            row ->
                new Match<>(
                    row.getRow(table.type()), row.getColumn("last_name", String.class), byPage))
        .findOne();
  }
}
