package io.dojobell.source.defectdojo.webhook;

import io.dojobell.model.DayText;
import io.dojobell.model.EventItem;
import io.dojobell.model.TextSanitizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of what DefectDojo's own jobs say of days that come or have passed. */
record DueText(BodyFields body) {
  private static final Pattern ENGAGEMENT =
      Pattern.compile("(?:(?:Stale|Upcoming) engagement: )?(?<name>.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGAGEMENT_SENTENCE =
      Pattern.compile(
          "The engagement \".+\" (?:is stale|has auto-closed)\\. Target end was (?<end>.+)");

  DefectDojoText text() {
    return switch (body.type()) {
      case "sla_breach" -> finding();
      case "sla_breach_combined" -> retitled(SlaTitle.titleOfProduct(body.title()));
      default -> riskAcceptance();
    };
  }

  private DefectDojoText retitled(Optional<String> title) {
    return title.map(ours -> body.text(ours, body.description(), null)).orElseGet(body::unchanged);
  }

  /** Returns the text with the due date that is known, as far off as DefectDojo says. */
  private DefectDojoText finding() {
    var item = body.item();
    var name = Optional.ofNullable(item).map(EventItem::title);
    var title = SlaTitle.title(body.title(), name);
    if (title.isEmpty() || item == null || item.day() == null) {
      return retitled(title);
    }
    var asOf = item.day().minusDays(SlaTitle.daysLeft(body.title()));
    return retitled(title)
        .about(new EventItem(item.title(), item.owner(), item.day(), asOf, item.facts()));
  }

  private DefectDojoText riskAcceptance() {
    var title = RiskAcceptanceTitle.title(body.title());
    var item = body.item();
    if (title.isEmpty() || item == null) {
      return retitled(title);
    }
    var covers = "Covers " + RiskAcceptanceTitle.findings(body.title()) + ".";
    var day = RiskAcceptanceTitle.expiry(body.title()).orElse(item.day());
    var isOver = day == null && RiskAcceptanceTitle.isOver(body.title());
    return body.text(title.get(), isOver ? "Has expired. " + covers : covers, null)
        .about(withDay(item, day));
  }

  DefectDojoText engagement() {
    var titled = ENGAGEMENT.matcher(body.title());
    var sentence = TextSanitizer.singleLine(body.description());
    var said = ENGAGEMENT_SENTENCE.matcher(sentence);
    var isUnderstood = sentence.isEmpty() || said.matches();
    if (!titled.matches() || !isUnderstood) {
      return body.unchanged();
    }
    var name = titled.group("name");
    var named =
        Optional.ofNullable(EventItems.withTitle(body.item(), name))
            .orElseGet(() -> EventItems.named(name, body.page()));
    var day = DefectDojoDate.in(sentence.isEmpty() ? "" : said.group("end")).orElse(named.day());
    return body.text(body.withKind(name), text(day), null).about(withDay(named, day));
  }

  private String text(@Nullable LocalDate day) {
    if (!body.type().equals("stale_engagement")) {
      return "";
    }
    var action = "Close it or extend it.";
    var today = body.page().today();
    return day == null ? action : "Planned end: " + DayText.of(day, today) + ". " + action;
  }

  private static EventItem withDay(EventItem item, @Nullable LocalDate day) {
    return new EventItem(item.title(), item.owner(), day, item.asOf(), item.facts());
  }
}
