package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.ProductType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqliteDatabaseTest {
  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();

  @AfterEach
  void close() {
    opened.close();
  }

  private void add(String key) {
    database.run(handle -> new Inventory(handle).put(new ProductType(key, key, null)));
  }

  private boolean isThere(String key) {
    return database.read(handle -> new Inventory(handle).productType(key).isPresent());
  }

  @Test
  void a_write_that_fails_is_undone_and_says_why_and_the_next_one_works() {
    assertThatThrownBy(
            () ->
                database.run(
                    handle -> {
                      new Inventory(handle).put(new ProductType("half", "Half", null));
                      throw new IllegalArgumentException("not like this");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not like this");
    add("next");

    assertThat(isThere("half")).isFalse();
    assertThat(isThere("next")).isTrue();
  }

  /** Writes that wait together share one commit; one that fails takes no other with it. */
  @Test
  void a_write_that_fails_undoes_no_other_that_shares_its_commit() throws Exception {
    var blocked = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          CompletableFuture.runAsync(
              () ->
                  database.run(
                      _ -> {
                        try {
                          blocked.await();
                        } catch (InterruptedException stop) {
                          throw new IllegalStateException(stop);
                        }
                      }),
              threads);
      var before = CompletableFuture.runAsync(() -> add("before"), threads);
      var failing =
          CompletableFuture.runAsync(
              () ->
                  database.run(
                      handle -> {
                        new Inventory(handle).put(new ProductType("half", "Half", null));
                        throw new IllegalArgumentException("not like this");
                      }),
              threads);
      var after = CompletableFuture.runAsync(() -> add("after"), threads);
      blocked.countDown();
      CompletableFuture.allOf(first, before, after).join();
      assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalArgumentException.class);
    }
    assertThat(isThere("before")).isTrue();
    assertThat(isThere("after")).isTrue();
    assertThat(isThere("half")).isFalse();
  }
}
