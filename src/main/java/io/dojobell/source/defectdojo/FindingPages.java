package io.dojobell.source.defectdojo;

import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.Calendar;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds what is known of the finding that a page of DefectDojo shows. */
public final class FindingPages {
  private final Handle handle;

  public FindingPages(Handle handle) {
    this.handle = handle;
  }

  /**
   * What is known of a finding.
   *
   * @param title null: only its product is known, since it is closed
   * @param product the product's key
   */
  public record Found(
      @Nullable String title, @Nullable Severity severity, @Nullable String product) {
    private static Found of(TrackedFinding finding) {
      return new Found(finding.title(), finding.severity(), finding.product());
    }
  }

  /** Returns what is known of the finding whose page that is; empty for any other page. */
  public Optional<Found> find(@Nullable String url) {
    if (url == null || ItemPage.of(Kind.FINDING, url).isEmpty()) {
      return Optional.empty();
    }
    return idInSync(url)
        .flatMap(this::read)
        .or(() -> new Calendar(handle).findingOf(url).map(Found::of));
  }

  /** Returns the id of the finding whose page that is, in the DefectDojo that the sync reads. */
  public Optional<Long> idInSync(@Nullable String url) {
    return ItemPage.of(Kind.FINDING, url)
        .filter(page -> page.site().filter(new PullLedger(handle)::isSource).isPresent())
        .map(ItemPage::id);
  }

  private Optional<Found> read(long id) {
    var thing = new Pulled(handle).thing("findings", id).orElse(null);
    if (thing == null) {
      return Optional.empty();
    }
    var finding = new Calendar(handle).finding(thing.key()).map(Found::of);
    var product = new Pulled(handle).key("products", thing.parent());
    return finding.or(() -> product.map(key -> new Found(null, null, key)));
  }
}
