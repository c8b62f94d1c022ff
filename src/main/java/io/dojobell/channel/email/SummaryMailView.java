package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Context;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Heading;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.SummaryGroup;
import io.dojobell.channel.summary.SummaryLine;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.model.TextSanitizer;
import java.util.List;

/** Makes the mail of several events sent together. */
final class SummaryMailView {
  /** The most events that are named; more are counted. */
  static final int MAX_EVENTS = 200;

  private static final int MAX_PREVIEW_LENGTH = 140;

  private SummaryMailView() {}

  static MailView of(Summary summary, String publicUrl, Footer foot) {
    var open = WebLink.parse(publicUrl).map(url -> new Link("See all", url)).orElse(null);
    return new MailView(
        TextSanitizer.truncate(MAX_PREVIEW_LENGTH, summary.notificationText()),
        new Heading(
            summary.severity(), summary.isHeld() ? "" : "Summary", null, summary.title(), null, ""),
        summary.unnamedCount() > 0 ? open : null,
        summary.groups().stream().map(SummaryMailView::section).toList(),
        summary.rest().text(),
        List.of(),
        Context.NONE,
        foot);
  }

  private static Section section(SummaryGroup group) {
    var rows = group.lines().stream().map(SummaryMailView::row).toList();
    var counts = group.heading().isEmpty() ? "" : Integer.toString(group.count());
    return new Section(group.heading(), counts, rows, group.rest().text());
  }

  private static Row row(SummaryLine line) {
    var url = WebLink.parse(line.link()).orElse(null);
    return new Row(line.severity(), line.title(), url, line.detailsText());
  }
}
