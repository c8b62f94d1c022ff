package io.dojobell.channel.summary;

import io.dojobell.channel.MessageBatch;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several events sent together, the worst first: plain text, not yet escaped.
 *
 * @param heading what it is called
 * @param product the name of the product of all events; null: none, or several
 * @param worst the worst event, which a notification shows
 * @param groups those with an event that is named, the one with the worst first
 * @param rest the events of all other groups
 */
public record Summary(
    SummaryHeading heading,
    @Nullable String product,
    MessageContent worst,
    List<SummaryGroup> groups,
    SummaryGroup.Rest rest) {
  public Summary {
    groups = List.copyOf(groups);
  }

  /**
   * Returns the summaries of the batch, by how many lines they have, with the details that the
   * channel may show.
   */
  public static Function<SummaryLimits, Summary> of(MessageBatch batch, Channel channel) {
    var details = batch.branding().details(channel);
    var contents =
        batch.messages().stream()
            .map(message -> MessageContent.of(message.event(), details))
            .toList();
    return batch
        .holdReason()
        .<Function<SummaryLimits, Summary>>map(
            reason -> limits -> DigestReport.of(contents, reason, limits))
        .orElse(limits -> of(contents, limits));
  }

  static Summary of(List<MessageContent> contents, SummaryLimits limits) {
    var sorted = EventOrder.sort(contents);
    return SummaryGroups.byKind(
        SummaryTitle.heading(sorted), sorted, new LatestStates(contents), limits);
  }

  /** Returns its title: {@code 12 events in web-api: 10 scans, 2 SLA breached}. */
  public String title() {
    return heading.title();
  }

  /** Returns whether it was held for a person, which its title says. */
  public boolean isHeld() {
    return !heading.kind().isEmpty();
  }

  /** Returns the number of events: those that say what others say are not counted. */
  public int count() {
    return rest.count() + groups.stream().mapToInt(SummaryGroup::count).sum();
  }

  /** Returns how many events are counted and not named. */
  public int unnamedCount() {
    return Stream.concat(groups.stream().map(SummaryGroup::rest), Stream.of(rest))
        .mapToInt(SummaryGroup.Rest::count)
        .sum();
  }

  /** Returns the severity of the worst event; null: none has one. */
  public @Nullable Severity severity() {
    return worst.severity();
  }

  /**
   * Returns one line that stands alone, as in a push message or a subject: the worst event and its
   * product, {@code Critical: SQL injection in /login, 2 days overdue (web-api) +7 more}.
   */
  public String notificationText() {
    var more = count() - 1;
    var kind = heading.kind().isEmpty() ? "" : heading.kind() + " · ";
    return kind + SummaryLine.notification(worst) + (more > 0 ? " +" + more + " more" : "");
  }

  /**
   * Returns the worst severity, the product of all and the title for a subject: {@code Critical ·
   * web-api: 12 scans: 3 critical new findings}, without what there is not.
   */
  public String subject() {
    var severity = severity();
    return (severity == null ? "" : severity.label() + " · ")
        + (product == null ? "" : product + ": ")
        + heading.titleBesideProduct();
  }
}
