package io.dojobell.store;

import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Records what the tests of DefectDojo are about, by their pages, for the events that name nothing
 * but such a page.
 */
public final class TestPages {
  private final Handle handle;

  public TestPages(Handle handle) {
    this.handle = handle;
  }

  /**
   * The product, engagement and name of a test.
   *
   * @param product its key
   * @param engagement its key
   * @param name of the test, or of its scanner
   */
  public record Test(
      @Nullable String product, @Nullable String engagement, @Nullable String name) {}

  /** Returns the page by which the test is known, the same however its URL is written. */
  public static Optional<String> page(@Nullable String url) {
    return ItemPage.of(Kind.TEST, url == null ? null : url.strip())
        .flatMap(page -> page.site().map(site -> site + "/test/" + page.id()));
  }

  /** Returns the test of that page; empty if it is not known. */
  public Optional<Test> find(@Nullable String url) {
    return page(url).flatMap(this::ofPage);
  }

  private Optional<Test> ofPage(String page) {
    return handle
        .select("select * from test_pages where page = ?", page)
        .mapTo(Test.class)
        .findOne();
  }

  /** Records what the test of that page is about. */
  public void put(@Nullable String url, Test test, Instant at) {
    var page = page(url);
    if (page.isEmpty()) {
      return;
    }
    handle.execute(
        """
        insert into test_pages (page, product, engagement, name, at)
        values (?, ?, ?, ?, ?)
        on conflict (page) do update set product = excluded.product,
          engagement = excluded.engagement, name = excluded.name, at = excluded.at\
        """,
        page.get(),
        test.product(),
        test.engagement(),
        test.name(),
        at);
  }
}
