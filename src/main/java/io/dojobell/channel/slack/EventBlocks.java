package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Fact;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one event, at most six lines beside its findings: severity, kind and product; the
 * title; what decides whether it is opened; its text; the context; the buttons.
 */
final class EventBlocks {
  private static final int MAX_KIND_LENGTH = 200;
  private static final int MAX_PRODUCT_LINK_LENGTH = 200;
  private static final int MAX_HIGHLIGHTS_LENGTH = 400;

  /** The length of a row of text in a channel of usual width. */
  private static final int ROW_LENGTH = 85;

  private static final int MAX_TITLE_BESIDE_LINK = 250;
  private final MessageContent content;
  private final MessageSize size;
  private final @Nullable String link;
  private final EventButtons buttons;
  private final boolean isNotice;

  private EventBlocks(MessageContent content, PendingMessage message, MessageSize size) {
    this.content = content;
    this.size = size;
    this.link = WebLink.parse(content.link()).orElse(null);
    this.buttons = new EventButtons(content, message, link);
    this.isNotice = message.event().isNotice();
  }

  /**
   * Returns the blocks of the pending message's event, with that content.
   *
   * @param maxLength the longest that they may be together, as {@link BlockKit#length} counts
   */
  static List<LayoutBlock> of(
      MessageContent content, PendingMessage message, MessageSize size, int maxLength) {
    return new EventBlocks(content, message, size).render(maxLength);
  }

  private List<LayoutBlock> render(int maxLength) {
    var head = BlockKit.section(head());
    var end = new ArrayList<LayoutBlock>();
    text().ifPresent(end::add);
    ContextLine.of(content, size).map(BlockKit::context).ifPresent(end::add);
    if (!isNotice) {
      end.add(buttons.block());
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(head);
    blocks.addAll(findings(maxLength - BlockKit.length(List.of(head)) - BlockKit.length(end)));
    blocks.addAll(end);
    return blocks;
  }

  /** Returns the first lines; a link that is too long for them is left to the button. */
  private String head() {
    var linked = head(LineLink.of(link, size.maxLink()));
    return BlockKit.length(linked) <= SlackLimits.MAX_SECTION_LENGTH ? linked : head(null);
  }

  private String head(@Nullable String url) {
    var lines = new ArrayList<String>();
    var isOnlyKind = content.title().equals(content.kind());
    lines.add(firstLine(isOnlyKind ? url : null));
    if (!isOnlyKind) {
      lines.add("*" + Mrkdwn.link(url, maxTitle(), content.titleBesideKind()) + "*");
    }
    if (!content.highlights().isEmpty()) {
      lines.add(Mrkdwn.escape(MAX_HIGHLIGHTS_LENGTH, highlights()));
    }
    return String.join("\n", lines);
  }

  /** Returns the highlights; beside a text as many as stand in one row. */
  private String highlights() {
    var parts = content.highlights();
    var shown = parts.size();
    while (shown > 1
        && !content.text().isEmpty()
        && String.join(" · ", parts.subList(0, shown)).length() > ROW_LENGTH) {
      shown--;
    }
    return String.join(" · ", parts.subList(0, shown));
  }

  /** Returns the length of the title; a long one is read in full where the button leads. */
  private int maxTitle() {
    return link == null ? size.maxTitle() : Math.min(size.maxTitle(), MAX_TITLE_BESIDE_LINK);
  }

  private String firstLine(@Nullable String url) {
    var severity = content.severity();
    var kind = Mrkdwn.link(url, MAX_KIND_LENGTH, content.kind());
    var first =
        severity == null
            ? icon() + " *" + kind + "*"
            : Mrkdwn.severityEmoji(severity) + " *" + severity.label() + " · " + kind + "*";
    var product = content.product();
    return product == null || product.value().equals(content.title())
        ? first
        : first + " · " + productLink(product);
  }

  /** Returns the sign of the type, which stands in place of a severity's. */
  private String icon() {
    return switch (content.type()) {
      case PRODUCT_TYPE_ADDED, PRODUCT_ADDED -> ":package:";
      case ENGAGEMENT_ADDED, UPCOMING_ENGAGEMENT -> ":calendar:";
      case STALE_ENGAGEMENT -> ":hourglass:";
      case AUTO_CLOSE_ENGAGEMENT, CLOSE_ENGAGEMENT -> ":lock:";
      case TEST_ADDED -> ":test_tube:";
      case SCAN_ADDED, SCAN_ADDED_EMPTY -> ":mag:";
      case JIRA_UPDATE -> ":warning:";
      case USER_MENTIONED -> ":speech_balloon:";
      case CODE_REVIEW, REVIEW_REQUESTED -> ":eyes:";
      case REPORT_CREATED -> ":page_facing_up:";
      case SLA_BREACH, SLA_BREACH_COMBINED -> ":alarm_clock:";
      case RISK_ACCEPTANCE_EXPIRATION -> ":scales:";
      case OTHER -> ":bell:";
    };
  }

  /**
   * Returns the text, which comes last: what it says beyond the lines above. Where a button leads
   * to all of it, it is cut to two rows.
   */
  private Optional<LayoutBlock> text() {
    if (content.text().isEmpty() || size.maxText() == 0) {
      return Optional.empty();
    }
    var text = link == null || isNotice ? content.text() : beginning(content.text());
    // Text from a machine is shown unchanged.
    return Optional.of(
        BlockKit.section(
            content.type() == EventType.JIRA_UPDATE
                ? Mrkdwn.codeBlock(size.maxText(), text)
                : Mrkdwn.escape(size.maxText(), text)));
  }

  /** Returns as much of the text as stands in two rows, or beside highlights in one. */
  private String beginning(String text) {
    var rows = content.highlights().isEmpty() ? 2 : 1;
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var first = lines.getFirst();
    if (rows == 2 && lines.size() > 1 && first.length() <= ROW_LENGTH) {
      var isCut = lines.size() > 2;
      var second = isCut ? lines.get(1) + " …" : lines.get(1);
      return first + "\n" + TextSanitizer.truncate(ROW_LENGTH, second);
    }
    var isCut = lines.size() > 1;
    return TextSanitizer.truncate(rows * ROW_LENGTH, isCut ? first + " …" : first);
  }

  private List<LayoutBlock> findings(int maxLength) {
    return new FindingsText(content, LineLink.of(link, size.maxLink()))
        .texts(maxLength).stream().map(BlockKit::section).toList();
  }

  private String productLink(Fact product) {
    var url = LineLink.of(product.url(), MAX_PRODUCT_LINK_LENGTH);
    return Mrkdwn.link(url, size.maxFactValue(), product.value());
  }
}
