package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;

/** Renders a mail's plain text part: all of it, readable without the other part. */
final class MailText {
  private final StringBuilder text = new StringBuilder();

  private MailText() {}

  static String of(MailView view) {
    var mail = new MailText();
    mail.header(view);
    mail.footer(view.footer());
    return mail.text.toString();
  }

  private void header(MailView view) {
    var severity = view.severity();
    if (!view.kind().isEmpty()) {
      line(severity == null ? view.kind() : severity.label() + " · " + view.kind());
    }
    line(view.title());
    if (!view.textLast()) {
      paragraphs(view);
    }
    if (!view.facts().isEmpty()) {
      line("");
    }
    for (var fact : view.facts()) {
      var url = fact.url() == null ? "" : " <" + fact.url() + ">";
      line(fact.label() + ": " + fact.value() + url);
    }
    view.sections().forEach(this::section);
    if (!view.note().isEmpty()) {
      line("");
      line(view.note());
    }
    var open = view.open();
    if (open != null) {
      line("");
      line(open.label() + ": " + open.url());
    }
    if (view.textLast()) {
      paragraphs(view);
    }
  }

  private void paragraphs(MailView view) {
    for (var paragraph : view.paragraphs()) {
      line("");
      paragraph.forEach(this::line);
    }
  }

  private void section(Section section) {
    line("");
    line(section.heading() + ": " + section.counts());
    section.rows().forEach(this::row);
    if (section.more() > 0 && !section.rows().isEmpty()) {
      line("  and " + section.more() + " more");
    }
  }

  private void row(Row row) {
    var severity = row.severity();
    line("- " + (severity == null ? "" : severity.label() + ": ") + row.title());
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
    foot.unsubscribe().forEach(link -> line(link.label() + ": " + link.url()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
