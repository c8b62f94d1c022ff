package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event in a summary: plain text, not yet escaped.
 *
 * @param severity null: it has none
 * @param title after its kind, where no heading has that
 * @param link its page
 * @param details its first two highlights, then its product, where neither title nor heading of the
 *     summary have that
 */
public record SummaryLine(
    @Nullable Severity severity, String title, @Nullable String link, List<String> details) {
  private static final int MAX_HIGHLIGHTS = 2;

  public SummaryLine {
    details = List.copyOf(details);
  }

  /** Returns the line of an event below a heading with its kind and product. */
  static SummaryLine belowHeading(MessageContent content) {
    return new SummaryLine(
        content.severity(), content.titleBesideKind(), content.link(), highlights(content));
  }

  /** Returns the line of an event with its product, where its kind stands above. */
  static SummaryLine withProduct(MessageContent content) {
    return withProduct(content, content.titleBesideKind());
  }

  /** Returns the line of an event with its kind. */
  static SummaryLine withKind(MessageContent content, boolean withProduct) {
    var title = content.withKindInTitle().title();
    return withProduct
        ? withProduct(content, title)
        : new SummaryLine(content.severity(), title, content.link(), highlights(content));
  }

  private static SummaryLine withProduct(MessageContent content, String title) {
    var details = new ArrayList<>(highlights(content));
    content.productName().filter(product -> !title.contains(product)).ifPresent(details::add);
    return new SummaryLine(content.severity(), title, content.link(), details);
  }

  /** Returns the line for where nothing else is shown: {@code SQL injection, 2 days overdue}. */
  static String notification(MessageContent content) {
    var severity = content.severity();
    var title =
        severity == null || content.titleBesideKind().equals(content.kind())
            ? content.withKindInTitle().title()
            : content.titleBesideKind();
    var first = highlights(content).stream().findFirst().map(text -> ", " + lower(text)).orElse("");
    var product =
        content
            .productName()
            .filter(name -> !title.contains(name))
            .map(name -> " (" + name + ")")
            .orElse("");
    return (severity == null ? "" : severity.label() + ": ") + title + first + product;
  }

  private static String lower(String highlight) {
    return highlight.replaceFirst("^Due ", "due ").replaceFirst("^No owner$", "no owner");
  }

  /** Returns the first highlights, without what they have in brackets. */
  private static List<String> highlights(MessageContent content) {
    return content.highlights().stream()
        .limit(MAX_HIGHLIGHTS)
        .map(highlight -> highlight.replaceFirst(" \\([^()]*\\)$", ""))
        .toList();
  }

  /** Returns the details in one line; empty: none. */
  public String detailsText() {
    return String.join(" · ", details);
  }
}
