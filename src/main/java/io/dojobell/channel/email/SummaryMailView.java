package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Context;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Heading;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.model.TextSanitizer;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the mail of several events sent together. */
final class SummaryMailView {
  /** The most events that are named; more are counted. */
  static final int MAX_EVENTS = 200;

  private SummaryMailView() {}

  static MailView of(Summary summary, String publicUrl, Footer foot) {
    var open = WebLink.parse(publicUrl).map(url -> new Link("See all", url)).orElse(null);
    return new MailView(
        preview(summary),
        new Heading(summary.worst(), "Summary", null, summary.title(), null, ""),
        summary.unnamedCount() > 0 ? open : null,
        summary.groups().stream().map(SummaryMailView::section).toList(),
        note(summary),
        List.of(),
        Context.NONE,
        foot);
  }

  private static String preview(Summary summary) {
    return TextSanitizer.truncate(
        140,
        summary.groups().stream().map(Summary.Group::heading).collect(Collectors.joining(", ")));
  }

  private static String note(Summary summary) {
    return summary.unnamedCount() == 0
        ? ""
        : summary.unnamedCount()
            + " of the "
            + summary.count()
            + " events are counted here and not named.";
  }

  private static Section section(Summary.Group group) {
    var rows =
        group.named().stream()
            .map(
                content ->
                    new Row(
                        content.severity(),
                        content.title(),
                        WebLink.parse(content.link()).orElse(null)))
            .toList();
    return new Section(
        group.heading(), Integer.toString(group.count()), rows, group.count() - rows.size());
  }
}
