package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Context;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Heading;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.message.Fact;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a mail's plain text part: all of it, readable without the other part. */
final class MailText {
  private final StringBuilder text = new StringBuilder();

  private MailText() {}

  static String of(MailView view) {
    var mail = new MailText();
    mail.body(view);
    mail.footer(view.footer());
    return mail.text.toString();
  }

  private void body(MailView view) {
    heading(view.heading());
    var open = view.open();
    if (open != null) {
      line("");
      line(open.label() + ": " + open.url());
    }
    view.sections().forEach(this::section);
    if (!view.note().isEmpty()) {
      line("");
      line(view.note());
    }
    for (var paragraph : view.paragraphs()) {
      line("");
      paragraph.forEach(this::line);
    }
    if (!view.context().isEmpty()) {
      line("");
      line(context(view.context()));
    }
  }

  private void heading(Heading heading) {
    var severity = heading.severity();
    var product = heading.product();
    var first =
        Stream.of(
                severity == null ? "" : severity.label(),
                heading.kind(),
                product == null ? "" : product.value())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!first.isEmpty()) {
      line(first);
    }
    line(heading.title());
    if (!heading.highlights().isEmpty()) {
      line(heading.highlights());
    }
  }

  /** Returns one line; the pages are a click away, behind the link above. */
  private static String context(Context context) {
    var path = context.path().stream().map(Fact::value).collect(Collectors.joining(" › "));
    return Stream.concat(Stream.of(path), context.details().stream())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void section(Section section) {
    line("");
    if (!section.heading().isEmpty()) {
      line(section.heading() + ": " + section.counts());
    }
    section.rows().forEach(this::row);
    if (!section.more().isEmpty() && !section.rows().isEmpty()) {
      line("  " + section.more());
    }
  }

  private void row(Row row) {
    var severity = row.severity();
    line("- " + (severity == null ? "" : severity.label() + ": ") + row.title());
    if (!row.highlights().isEmpty()) {
      line("  " + row.highlights());
    }
    if (row.url() != null) {
      line("  " + row.url());
    }
  }

  private void footer(Footer foot) {
    line("");
    line("-- "); // the rest is a signature (RFC 3676, section 4.3)
    for (var text : new String[] {foot.reason(), foot.disclaimer(), foot.team()}) {
      if (!text.isEmpty()) {
        line(text);
      }
    }
    foot.links().forEach(link -> line(link.label() + ": " + link.url()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
