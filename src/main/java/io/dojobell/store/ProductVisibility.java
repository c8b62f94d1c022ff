package io.dojobell.store;

import io.dojobell.model.Visibility;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Records who chose the visibility of a product: an admin, or the default. */
public final class ProductVisibility {
  private final Handle handle;

  public ProductVisibility(Handle handle) {
    this.handle = handle;
  }

  /** Returns whether an admin has set the visibility of that product. */
  public boolean isChosen(String product) {
    return handle
            .select(
                "select count(*) from products where product_key = ? and visibility_chosen = 1",
                product)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Records whether an admin has set it. */
  public void setChosen(String product, boolean isChosen) {
    handle.execute(
        "update products set visibility_chosen = ? where product_key = ?", isChosen, product);
  }

  /**
   * Makes all open products of that DefectDojo products for their members, but for those that an
   * admin has opened.
   *
   * @param site as in the keys of its pages
   * @return the keys of those that were open
   */
  public List<String> restrictOpenProducts(String site) {
    var open =
        handle
            .createQuery(
                """
                select product_key from products
                where visibility = :open and visibility_chosen = 0
                  and (substr(page, 1, length(:pages)) = :pages or exists (select 1 from pulled p
                    where p.resource = 'products' and p.local_key = products.product_key))
                order by product_key\
                """)
            .bind("open", Visibility.OPEN.wireName())
            .bind("pages", site + "/product/")
            .mapTo(String.class)
            .list();
    for (var product : open) {
      handle.execute(
          "update products set visibility = ? where product_key = ?",
          Visibility.MEMBERS.wireName(),
          product);
    }
    return open;
  }
}
