package io.dojobell.store;

import io.dojobell.database.WriteAccess;
import io.dojobell.model.Engagement;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Products with their types and engagements. What is put with the URL of a DefectDojo page is known
 * by that page from then on, also where it is put again without one.
 */
public final class Inventory {
  static final String PRODUCT_TYPE = "select type_key as key, t.* from product_types t";
  static final String PRODUCT = "select product_key as key, p.* from products p";
  static final String ENGAGEMENT = "select engagement_key as key, e.* from engagements e";

  private final Handle handle;

  public Inventory(Handle handle) {
    this.handle = handle;
  }

  /** Returns the product type of that key. */
  public Optional<ProductType> productType(String key) {
    return handle
        .select(PRODUCT_TYPE + " where type_key = ?", key)
        .mapTo(ProductType.class)
        .findOne();
  }

  /** Returns a page of product types by key, after that one. */
  public List<ProductType> productTypes(String after, int limit) {
    return handle
        .select(PRODUCT_TYPE + " where type_key > ? order by type_key limit ?", after, limit)
        .mapTo(ProductType.class)
        .list();
  }

  /** Makes or replaces the product type. */
  public void put(ProductType type) {
    WriteAccess.requireAlone(handle);
    handle.execute(
        """
        insert into product_types (type_key, name, name_lower, url, page)
        values (?, ?, ?, ?, ?)
        on conflict (type_key) do update set
          name = excluded.name, name_lower = excluded.name_lower, url = excluded.url,
          source_name = case when excluded.page is null
            or excluded.page = product_types.page then product_types.source_name end,
          page = coalesce(excluded.page, product_types.page)\
        """,
        type.key(),
        type.name(),
        ColumnCodecs.lower(type.name()),
        type.url(),
        page(Kind.PRODUCT_TYPE, type.url()));
  }

  /** Deletes the product type; its products stay, without a type. Returns whether it existed. */
  public boolean deleteProductType(String key) {
    handle.execute("update products set product_type = null where product_type = ?", key);
    return handle.execute("delete from product_types where type_key = ?", key) > 0;
  }

  /** Returns the product of that key. */
  public Optional<Product> product(String key) {
    return handle.select(PRODUCT + " where product_key = ?", key).mapTo(Product.class).findOne();
  }

  /** Returns the products of that name without regard to case, first those of exactly that name. */
  public List<Product> productsNamed(String name) {
    return handle
        .select(
            PRODUCT + " where name_lower = ? order by name <> ?, product_key",
            ColumnCodecs.lower(name),
            name.strip())
        .mapTo(Product.class)
        .list();
  }

  /** Returns a page of products by key, after that one. */
  public List<Product> products(String after, int limit) {
    return handle
        .select(PRODUCT + " where product_key > ? order by product_key limit ?", after, limit)
        .mapTo(Product.class)
        .list();
  }

  /** Makes or replaces the product; its members stay. */
  public void put(Product product) {
    WriteAccess.requireAlone(handle);
    handle
        .createUpdate(
            """
            insert into products
              (product_key, name, name_lower, product_type, url, page, visibility)
            values (:key, :name, :lower, :type, :url, :page, :visibility)
            on conflict (product_key) do update set
              name = excluded.name, name_lower = excluded.name_lower,
              product_type = excluded.product_type, url = excluded.url,
              source_name = case when excluded.page is null
                or excluded.page = products.page then products.source_name end,
              page = coalesce(excluded.page, products.page),
              visibility = excluded.visibility\
            """)
        .bind("key", product.key())
        .bind("name", product.name())
        .bind("lower", ColumnCodecs.lower(product.name()))
        .bind("type", product.productType())
        .bind("url", product.url())
        .bind("page", page(Kind.PRODUCT, product.url()))
        .bind("visibility", product.visibility().wireName())
        .execute();
  }

  /**
   * Deletes the product with its members, its engagements and the settings for it. Returns whether
   * it existed.
   */
  public boolean deleteProduct(String key) {
    for (var statement :
        List.of(
            "delete from members where product = ?",
            "delete from pulled_members where product = ?",
            "delete from product_rows where product = ?",
            "delete from product_settings where product = ?",
            "delete from engagements where product = ?")) {
      handle.execute(statement, key);
    }
    return handle.execute("delete from products where product_key = ?", key) > 0;
  }

  /** Returns the engagement of that key. */
  public Optional<Engagement> engagement(String key) {
    return handle
        .select(ENGAGEMENT + " where engagement_key = ?", key)
        .mapTo(Engagement.class)
        .findOne();
  }

  /** Makes or replaces the engagement. */
  public void put(Engagement engagement) {
    WriteAccess.requireAlone(handle);
    handle
        .createUpdate(
            """
            insert into engagements (engagement_key, name, name_lower, product, url, page)
            values (:key, :name, :lower, :product, :url, :page)
            on conflict (engagement_key) do update set
              name = excluded.name, name_lower = excluded.name_lower,
              product = excluded.product, url = excluded.url,
              page = coalesce(excluded.page, engagements.page)\
            """)
        .bind("key", engagement.key())
        .bind("name", engagement.name())
        .bind("lower", ColumnCodecs.lower(engagement.name()))
        .bind("product", engagement.product())
        .bind("url", engagement.url())
        .bind("page", page(Kind.ENGAGEMENT, engagement.url()))
        .execute();
  }

  /**
   * Stores the name and page that DefectDojo has for a product or product type.
   *
   * @param name its name there
   * @param url of its page; the page that is known already stays
   */
  void putSource(Kind kind, String key, String name, @Nullable String url) {
    WriteAccess.requireAlone(handle);
    var products = kind == Kind.PRODUCT;
    handle.execute(
        "update %s set source_name = ?, page = coalesce(page, ?) where %s = ?"
            .formatted(
                products ? "products" : "product_types", products ? "product_key" : "type_key"),
        name,
        page(kind, url),
        key);
  }

  /** Returns the page by which the thing is known; null where its URL is of no such page. */
  static @Nullable String page(Kind kind, @Nullable String url) {
    return PageKey.of(kind, url).map(PageKey::text).orElse(null);
  }

  /**
   * Returns the id that the product has in that DefectDojo; empty if its page is not known, or is
   * elsewhere.
   *
   * @param site as in the keys of its pages
   */
  public Optional<Long> pageId(String product, String site) {
    var pages = site + "/product/";
    return handle
        .createQuery(
            """
            select substr(page, length(:pages) + 1) from products
            where product_key = :key and substr(page, 1, length(:pages)) = :pages\
            """)
        .bind("key", product)
        .bind("pages", pages)
        .mapTo(String.class)
        .findOne()
        .map(Long::valueOf);
  }
}
