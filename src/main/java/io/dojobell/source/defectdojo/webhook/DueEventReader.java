package io.dojobell.source.defectdojo.webhook;

import io.dojobell.intake.EventDraft;
import io.dojobell.model.DatedItem;
import io.dojobell.model.EventType;
import io.dojobell.model.ItemPage;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Reference;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.SlaState;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.FindingPages;
import io.dojobell.store.Announcements.Announced;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.SourceLinks;
import io.dojobell.store.SystemSettings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads the announcement in an event of DefectDojo's own jobs, in the form in which the calendar
 * records its announcements.
 *
 * @param today in the time zone of the calendar
 */
public record DueEventReader(Handle handle, LocalDate today) {
  private static final Pattern EXPIRED = Pattern.compile("\\bexpired\\b");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2} [A-Z][a-z]{2} \\d{4})\\b");
  private static final DateTimeFormatter DAY_FORMAT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  /** Returns the announcement; empty if the calendar would announce nothing of the kind. */
  public Optional<Announced> of(EventDraft draft) {
    return switch (EventType.routedAs(draft.typeName())) {
      case SLA_BREACH -> finding(draft);
      case SLA_BREACH_COMBINED -> findings(draft);
      case RISK_ACCEPTANCE_EXPIRATION -> risk(draft);
      case UPCOMING_ENGAGEMENT -> engagement(draft, "upcoming", ScheduledEngagement::targetStart);
      case STALE_ENGAGEMENT -> engagement(draft, "stale", ScheduledEngagement::targetEnd);
      case AUTO_CLOSE_ENGAGEMENT -> engagement(draft, "auto_close", ScheduledEngagement::targetEnd);
      case PRODUCT_TYPE_ADDED,
          PRODUCT_ADDED,
          ENGAGEMENT_ADDED,
          TEST_ADDED,
          SCAN_ADDED,
          SCAN_ADDED_EMPTY,
          JIRA_UPDATE,
          CLOSE_ENGAGEMENT,
          USER_MENTIONED,
          CODE_REVIEW,
          REVIEW_REQUESTED,
          REPORT_CREATED,
          OTHER ->
          Optional.empty();
    };
  }

  private Optional<Announced> finding(EventDraft draft) {
    var url = draft.content().url();
    var key =
        new FindingPages(handle)
            .remoteId(url)
            .map(id -> "defectdojo-" + id)
            .or(() -> Optional.ofNullable(url).flatMap(this::keyOf));
    return key.flatMap(
        of ->
            SlaState.ofTitle(draft.content().title())
                .or(() -> state(of))
                .map(state -> new Announced("sla", of, state.wireName() + "@" + today)));
  }

  private Optional<String> keyOf(String url) {
    return new DatedItems(handle).findingOf(url).map(TrackedFinding::key);
  }

  private Optional<SlaState> state(String finding) {
    return new DatedItems(handle)
        .find(DatedItem.FINDING, finding)
        .map(new SystemSettings(handle).read().calendar()::dueDate)
        .map(due -> SlaState.on(today, due));
  }

  private Optional<Announced> findings(EventDraft draft) {
    var product = draft.product();
    var state = SlaState.ofTitle(draft.content().title());
    if (product == null || state.isEmpty()) {
      return Optional.empty();
    }
    return new InventoryLookup(handle)
        .product(product)
        .map(match -> match.item().key() + "/" + state.get().wireName())
        .map(subject -> new Announced("sla_combined", subject, today.toString()));
  }

  private Optional<Announced> risk(EventDraft draft) {
    var page = ItemPage.of(ItemPage.Kind.RISK_ACCEPTANCE, draft.content().url());
    if (page.flatMap(ItemPage::site).filter(new SourceLinks(handle)::isSource).isEmpty()) {
      return Optional.empty();
    }
    var key = "defectdojo-" + page.get().id();
    var known =
        new DatedItems(handle).find(DatedItem.RISK_ACCEPTANCE, key).map(RiskAcceptance::expires);
    var title = draft.content().title();
    if (EXPIRED.matcher(title).find()) {
      // It may have been ended before its day.
      var day = known.filter(one -> one.isBefore(today)).orElse(today);
      return Optional.of(new Announced("risk_over", key, day.toString()));
    }
    return dayInTitle(title).or(() -> known).map(day -> new Announced("risk", key, day.toString()));
  }

  /** Returns the day in the title: {@code … expires on Thu 3 Dec 2026}. */
  private static Optional<LocalDate> dayInTitle(String title) {
    var day = DAY.matcher(title);
    try {
      return day.find() ? Optional.of(LocalDate.parse(day.group(1), DAY_FORMAT)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Announced> engagement(
      EventDraft draft, String kind, Function<ScheduledEngagement, @Nullable LocalDate> date) {
    var page = PageKey.of(Kind.ENGAGEMENT, draft.content().url());
    return page.map(Reference.PageOnly::new)
        .flatMap(of -> new InventoryLookup(handle).engagement(of, null))
        .flatMap(match -> new DatedItems(handle).find(DatedItem.ENGAGEMENT, match.item().key()))
        .flatMap(
            engagement ->
                Optional.ofNullable(date.apply(engagement))
                    .map(day -> new Announced(kind, engagement.key(), day.toString())));
  }
}
