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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of one event: its title, text, facts and findings, and the buttons. */
final class EventBlocks {
  private static final int MAX_KIND_LENGTH = 200;
  private static final int MAX_FACT_LINK_LENGTH = 1_200;

  /** The length of the count of a group of findings, none of which is named. */
  private static final int GROUP_COUNT_LENGTH = 200;

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
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(BlockKit.context(kind()));
    var title =
        Mrkdwn.link(linkIfShort(link, size.maxLink()), size.maxTitle(), content.titleBesideKind());
    blocks.add(BlockKit.section("*" + title + "*"));
    var text = text().stream().toList();
    var facts = facts().stream().toList();
    // An SLA's or engagement's dates, a review's question: the text matters. For a scan, its
    // findings do.
    if (content.findings().isEmpty()) {
      blocks.addAll(text);
      blocks.addAll(facts);
    } else {
      var rest = new ArrayList<>(facts);
      rest.addAll(text);
      rest.add(buttons.block());
      blocks.addAll(findings(maxLength - BlockKit.length(blocks) - BlockKit.length(rest)));
      blocks.addAll(facts);
      blocks.addAll(text);
    }
    if (!isNotice) {
      blocks.add(buttons.block());
    }
    return blocks;
  }

  private String kind() {
    var severity = content.severity();
    var kind = icon() + " " + Mrkdwn.escape(MAX_KIND_LENGTH, content.kind());
    return severity == null
        ? kind
        : kind + "  ·  " + Mrkdwn.severityEmoji(severity) + " *" + severity.label() + "*";
  }

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

  private Optional<LayoutBlock> text() {
    if (content.text().isEmpty() || size.maxText() == 0) {
      return Optional.empty();
    }
    // Text from a machine is shown unchanged.
    return Optional.of(
        BlockKit.section(
            content.type() == EventType.JIRA_UPDATE
                ? Mrkdwn.codeBlock(size.maxText(), content.text())
                : Mrkdwn.escape(size.maxText(), content.text())));
  }

  private Optional<LayoutBlock> facts() {
    if (content.facts().isEmpty() && content.statedTime() == null) {
      return Optional.empty();
    }
    var linked = facts(MAX_FACT_LINK_LENGTH);
    return Optional.of(BlockKit.length(List.of(linked)) <= size.maxFacts() ? linked : facts(0));
  }

  private LayoutBlock facts(int maxLinkLength) {
    var fields = new ArrayList<String>();
    for (var fact : content.facts()) {
      fields.add("*" + fact.label() + "*\n" + value(fact, maxLinkLength));
    }
    if (content.statedTime() != null) {
      fields.add("*When*\n" + Mrkdwn.time(content.statedTime()));
    }
    return BlockKit.fields(fields);
  }

  private String value(Fact fact, int maxLinkLength) {
    return Mrkdwn.link(linkIfShort(fact.url(), maxLinkLength), size.maxFactValue(), fact.value());
  }

  private List<LayoutBlock> findings(int maxLength) {
    var sections = new ArrayList<LayoutBlock>();
    var left = maxLength - GROUP_COUNT_LENGTH * content.findings().size();
    for (var group : content.findings()) {
      var text =
          FindingsText.text(
              group,
              linkIfShort(link, size.maxLink()),
              Math.min(SlackLimits.MAX_SECTION_LENGTH, GROUP_COUNT_LENGTH + Math.max(0, left)));
      sections.add(BlockKit.section(text));
      left -= Math.max(0, BlockKit.length(text) - GROUP_COUNT_LENGTH);
    }
    return sections;
  }

  /** Returns the link; one that is too long for its line is left to the button. */
  private static @Nullable String linkIfShort(@Nullable String url, int maxLength) {
    return WebLink.parse(url)
        .filter(web -> BlockKit.length(Mrkdwn.url(web)) <= maxLength)
        .orElse(null);
  }
}
