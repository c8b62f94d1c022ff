package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.PageKey;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class PageKeysMigrationTest {
  private static final String PAGE = "https://dojo.example.com/product/3";

  @Test
  void products_that_an_earlier_version_stored_are_known_by_their_pages_after_the_update() {
    try (var test = TestDatabase.open()) {
      test.database()
          .run(
              handle -> {
                var shop = new Product("shop", "Our shop", null, PAGE, Visibility.OPEN);
                new Inventory(handle).put(shop);
                new RemoteRecords(handle)
                    .put(
                        "products",
                        new RemoteRecords.RemoteRecord(
                            3, "shop", null, null, "guarded\n\nShop", 1));
                handle.execute("update products set page = null, source_name = null");
                fill(handle);
              });

      var match =
          test.database()
              .read(
                  handle ->
                      new InventoryLookup(handle).product(new Reference.NameAndPage("New", PAGE)))
              .orElseThrow();
      assertThat(match.byPage()).isTrue();
      assertThat(match.sourceName()).isEqualTo("Shop");
      assertThat(PageKey.of(PAGE).map(PageKey::text)).contains("dojo.example.com/product/3");
    }
  }

  private static void fill(Handle handle) {
    try {
      PageKeysMigration.fill(handle.getConnection());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
