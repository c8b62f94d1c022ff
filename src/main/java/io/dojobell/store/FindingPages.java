package io.dojobell.store;

import io.dojobell.model.PageKey;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds what is known of the finding that a page of DefectDojo shows. */
public final class FindingPages {
  private static final Pattern PAGE =
      Pattern.compile("(https?://.*?)/finding/(\\d{1,18})(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

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
    var page = PAGE.matcher(url == null ? "" : url);
    if (!page.matches()) {
      return Optional.empty();
    }
    var found =
        isOfSync(page.group(1)) ? read(Long.parseLong(page.group(2))) : Optional.<Found>empty();
    return found.or(() -> new Calendar(handle).findingOf(page.group()).map(Found::of));
  }

  /** Returns the id of the finding whose page that is, in the DefectDojo that the sync reads. */
  public Optional<Long> idInSync(@Nullable String url) {
    var page = PAGE.matcher(url == null ? "" : url);
    return page.matches() && isOfSync(page.group(1))
        ? Optional.of(Long.parseLong(page.group(2)))
        : Optional.empty();
  }

  private boolean isOfSync(String address) {
    return new PullLedger(handle)
        .round()
        .flatMap(round -> PageKey.site(round.source()))
        .equals(PageKey.site(address));
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
