package io.dojobell.channel.email;

import io.dojobell.channel.email.MailView.Context;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Heading;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Fact;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Finding;
import io.dojobell.model.TextSanitizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the mail of one event. */
final class EventMailView {
  /** The most findings of one group that are named; more are counted. */
  static final int MAX_FINDINGS = 25;

  private EventMailView() {}

  static MailView of(MessageContent content, Footer foot) {
    var url = WebLink.parse(content.link()).orElse(null);
    return new MailView(
        preview(content),
        heading(content, url),
        url == null ? null : new Link("Open", url),
        content.findings().stream().map(group -> section(content, group)).toList(),
        "",
        paragraphs(content.text()),
        new Context(
            content.path().stream().map(EventMailView::withWebLink).toList(),
            content.contextDetails()),
        foot);
  }

  private static Heading heading(MessageContent content, @Nullable String url) {
    var product = content.product();
    return new Heading(
        content.severity(),
        content.kind().equals(content.title()) ? "" : content.kind(),
        product == null ? null : withWebLink(product),
        content.titleBesideKind(),
        url,
        line(content.highlights()));
  }

  /** Returns the text beside the subject, without the title that the subject has. */
  private static String preview(MessageContent content) {
    var groups = content.findings().stream().map(FindingGroup::heading);
    var parts = Stream.concat(content.highlights().stream(), groups).toList();
    var text = parts.isEmpty() ? TextSanitizer.singleLine(content.text()) : line(parts);
    return TextSanitizer.truncate(140, text.isEmpty() ? content.headline() : text);
  }

  private static String line(List<String> parts) {
    return String.join(" · ", parts);
  }

  private static List<List<String>> paragraphs(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\n{2,}")).map(part -> List.of(part.split("\n"))).toList();
  }

  private static Fact withWebLink(Fact fact) {
    return new Fact(fact.label(), fact.value(), WebLink.parse(fact.url()).orElse(null));
  }

  private static Section section(MessageContent content, FindingGroup group) {
    var rows =
        group.findings().stream()
            .limit(MAX_FINDINGS)
            .map(finding -> row(content, finding))
            .toList();
    var more = group.count() - rows.size();
    return new Section(
        group.label(), group.countsText(), rows, more > 0 ? "and " + more + " more" : "");
  }

  private static Row row(MessageContent content, Finding finding) {
    return new Row(
        finding.severity(),
        TextSanitizer.singleLine(finding.title()),
        WebLink.parse(finding.url()).orElse(null),
        line(content.highlights(finding)));
  }
}
