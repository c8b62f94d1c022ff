package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPagesTest {
  private static final String PAGE = "https://dojo.example.com/product/3";

  @TempDir Path folder;

  @Test
  void products_that_an_earlier_version_stored_are_known_by_their_pages_after_the_update() {
    var url = "jdbc:sqlite:" + folder.resolve("d.db");
    try (var database = SqliteDatabase.open(url)) {
      database.run(
          handle -> {
            new Inventory(handle).put(new Product("shop", "Our shop", null, PAGE, Visibility.OPEN));
            new Pulled(handle)
                .put("products", new Pulled.Thing(3, "shop", null, null, "guarded\n\nShop", 1));
            handle.execute("update products set page = null, source_name = null");
            handle.execute("delete from flyway_schema_history where version = '20'");
          });
    }

    try (var database = SqliteDatabase.open(url)) {
      var match =
          database
              .read(
                  handle ->
                      new InventoryLookup(handle).product(new Reference.NameAndPage("New", PAGE)))
              .orElseThrow();
      assertThat(match.byPage()).isTrue();
      assertThat(match.sourceName()).isEqualTo("Shop");
      assertThat(Inventory.page(Kind.PRODUCT, PAGE)).isEqualTo("dojo.example.com/product/3");
    }
  }
}
