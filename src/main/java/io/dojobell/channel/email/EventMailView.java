package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Fact;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.TextSanitizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the mail of one event. */
final class EventMailView {
  /** The most findings of one group that are named; more are counted. */
  static final int MAX_FINDINGS = 25;

  /**
   * The length from which the text stands last, as it would push facts, findings and the button out
   * of sight.
   */
  private static final int LONG_TEXT_LENGTH = 1_000;

  private EventMailView() {}

  static MailView of(MessageContent content, Footer foot) {
    return new MailView(
        preview(content),
        content.kind().equals(content.title()) ? "" : content.kind(),
        content.severity(),
        content.titleBesideKind(),
        paragraphs(content.text()),
        content.text().length() > LONG_TEXT_LENGTH,
        content.facts().stream().map(EventMailView::withWebLink).toList(),
        content.findings().stream().map(EventMailView::section).toList(),
        "",
        WebLink.parse(content.link()).map(url -> new Link("Open", url)).orElse(null),
        foot);
  }

  /** Returns the text beside the subject, without the title that the subject has. */
  private static String preview(MessageContent content) {
    var groups =
        content.findings().stream()
            .map(group -> group.label() + ": " + group.countsText())
            .collect(Collectors.joining(" · "));
    var text = groups.isEmpty() ? TextSanitizer.singleLine(content.text()) : groups;
    return TextSanitizer.truncate(140, text.isEmpty() ? content.headline() : text);
  }

  private static List<List<String>> paragraphs(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\n{2,}")).map(part -> List.of(part.split("\n"))).toList();
  }

  private static Fact withWebLink(Fact fact) {
    return new Fact(fact.label(), fact.value(), WebLink.parse(fact.url()).orElse(null));
  }

  private static Section section(FindingGroup group) {
    var rows =
        group.findings().stream()
            .limit(MAX_FINDINGS)
            .map(
                finding ->
                    new Row(
                        finding.severity(),
                        TextSanitizer.singleLine(finding.title()),
                        WebLink.parse(finding.url()).orElse(null)))
            .toList();
    return new Section(group.label(), group.countsText(), rows, group.count() - rows.size());
  }
}
