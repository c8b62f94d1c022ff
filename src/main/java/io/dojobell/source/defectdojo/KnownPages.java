package io.dojobell.source.defectdojo;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.DatedItem;
import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import io.dojobell.model.PageKey;
import io.dojobell.model.Reference;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.SourceLinks;
import io.dojobell.store.SystemSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the finding, engagement or risk acceptance of a DefectDojo page: by its page and never by
 * its name, and by its id only where the page is of the DefectDojo that the sync reads.
 */
public final class KnownPages {
  private final Handle handle;
  private final CalendarRules rules;
  private final LocalDate today;

  public KnownPages(Handle handle, Instant now) {
    this.handle = handle;
    this.rules = new SystemSettings(handle).read().calendar();
    this.today = now.atZone(rules.zone()).toLocalDate();
  }

  /** Returns what is known of that page. */
  public KnownPage find(@Nullable String url) {
    if (url == null) {
      return KnownPage.unknown(today);
    }
    if (ItemPage.of(Kind.FINDING, url).isPresent()) {
      return finding(url);
    }
    if (ItemPage.of(Kind.RISK_ACCEPTANCE, url).isPresent()) {
      return riskAcceptance(url)
          .map(risk -> new KnownPage(risk, risk.product(), null, today))
          .orElseGet(() -> KnownPage.unknown(today));
    }
    return engagement(url)
        .map(engagement -> new KnownPage(engagement, engagement.product(), null, today))
        .orElseGet(() -> KnownPage.unknown(today));
  }

  private KnownPage finding(String url) {
    var remoteId = new FindingPages(handle).remoteId(url);
    var record = remoteId.flatMap(id -> new RemoteRecords(handle).find("findings", id));
    var finding =
        record
            .flatMap(one -> new DatedItems(handle).find(DatedItem.FINDING, one.key()))
            .or(() -> new DatedItems(handle).findingOf(url));
    if (finding.isPresent()) {
      return known(finding.get());
    }
    var product = record.flatMap(one -> new RemoteRecords(handle).key("products", one.parentId()));
    return new KnownPage(null, product.orElse(null), null, today);
  }

  private KnownPage known(TrackedFinding finding) {
    return new KnownPage(finding, finding.product(), rules.dueDate(finding), today);
  }

  private Optional<RiskAcceptance> riskAcceptance(String url) {
    return ItemPage.of(Kind.RISK_ACCEPTANCE, url)
        .filter(page -> page.site().filter(new SourceLinks(handle)::isSource).isPresent())
        .flatMap(page -> new SourceLinks(handle).key("risk_acceptance", page.id()))
        .flatMap(key -> new DatedItems(handle).find(DatedItem.RISK_ACCEPTANCE, key));
  }

  private Optional<ScheduledEngagement> engagement(String url) {
    return PageKey.of(PageKey.Kind.ENGAGEMENT, url)
        .map(Reference.PageOnly::new)
        .flatMap(page -> new InventoryLookup(handle).engagement(page, null))
        .flatMap(match -> new DatedItems(handle).find(DatedItem.ENGAGEMENT, match.item().key()));
  }
}
