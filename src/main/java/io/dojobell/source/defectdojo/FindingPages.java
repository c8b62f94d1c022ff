package io.dojobell.source.defectdojo;

import io.dojobell.model.DatedItem;
import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.DatedItems;
import io.dojobell.store.SourceLinks;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the stored finding of a DefectDojo page. */
public final class FindingPages {
  private final Handle handle;

  public FindingPages(Handle handle) {
    this.handle = handle;
  }

  /**
   * A stored finding.
   *
   * @param title null: only its product is known, since it is closed
   * @param product the product's key
   */
  public record FindingSummary(
      @Nullable String title, @Nullable Severity severity, @Nullable String product) {
    private static FindingSummary of(TrackedFinding finding) {
      return new FindingSummary(finding.title(), finding.severity(), finding.product());
    }
  }

  /** Returns the finding whose page that is; empty for any other page. */
  public Optional<FindingSummary> find(@Nullable String url) {
    if (url == null || ItemPage.of(Kind.FINDING, url).isEmpty()) {
      return Optional.empty();
    }
    return remoteId(url)
        .flatMap(this::read)
        .or(() -> new DatedItems(handle).findingOf(url).map(FindingSummary::of));
  }

  /** Returns the id of the finding whose page that is, in the DefectDojo that the sync reads. */
  public Optional<Long> remoteId(@Nullable String url) {
    return ItemPage.of(Kind.FINDING, url)
        .filter(page -> page.site().filter(new SourceLinks(handle)::isSource).isPresent())
        .map(ItemPage::id);
  }

  private Optional<FindingSummary> read(long id) {
    var thing = new RemoteRecords(handle).find("findings", id).orElse(null);
    if (thing == null) {
      return Optional.empty();
    }
    var finding =
        new DatedItems(handle).find(DatedItem.FINDING, thing.key()).map(FindingSummary::of);
    var product = new RemoteRecords(handle).key("products", thing.parentId());
    return finding.or(() -> product.map(key -> new FindingSummary(null, null, key)));
  }
}
