package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.SummaryLimits;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message batch as Slack shows it.
 *
 * @param text stands alone where blocks are not shown: push messages, screen readers
 * @param blocks empty: the text is all there is
 */
record SlackMessage(String text, List<LayoutBlock> blocks) {
  private static final int MAX_TEXT = 3_000;
  private static final int MAX_PLAIN_TITLE = 800;

  SlackMessage {
    blocks = List.copyOf(blocks);
  }

  static SlackMessage of(MessageBatch batch) {
    return of(batch, List.of());
  }

  /**
   * Returns the same with notes about what came after it.
   *
   * @param notes escaped, each on a line of its own
   */
  static SlackMessage of(MessageBatch batch, List<String> notes) {
    return of(batch, notes, MessageSize.FULL, MessageSize.FULL.maxTotal());
  }

  /**
   * Returns the message with as much in it as that size allows.
   *
   * @param maxLength the longest that its blocks may be where that is less, as {@link
   *     BlockKit#length} counts
   */
  static SlackMessage of(MessageBatch batch, List<String> notes, MessageSize size, int maxLength) {
    var end = new ArrayList<LayoutBlock>();
    notes.forEach(note -> end.add(BlockKit.context(note)));
    end.addAll(MessageFooter.of(batch, size));
    var remaining = Math.min(size.maxTotal(), maxLength) - BlockKit.length(end);
    if (batch.messages().size() == 1) {
      var content = content(batch.firstMessage(), batch.branding());
      var blocks = EventBlocks.of(content, batch.firstMessage(), size, remaining);
      return new SlackMessage(text(content.notificationText()), concat(blocks, end));
    }
    var summaries = Summary.of(batch, Channel.SLACK);
    var allButtons = SummaryButtons.of(batch, false);
    var body =
        SummaryBlocks.of(
            summaries,
            remaining - BlockKit.length(allButtons),
            SlackLimits.MAX_MESSAGE_BLOCKS - allButtons.size() - end.size() - 1);
    var buttons = body.unnamedCount() == 0 ? SummaryButtons.of(batch, true) : allButtons;
    return new SlackMessage(
        summaryText(summaries.apply(SummaryLimits.ofTotal(0))),
        concat(concat(body.blocks(), buttons), end));
  }

  private static String summaryText(Summary summary) {
    var mark = Mrkdwn.severityEmoji(summary.severity());
    return (mark.isEmpty() ? "" : mark + " ") + text(summary.notificationText());
  }

  /** Returns the same with a line at its end, for which every size leaves space. */
  SlackMessage withNote(String note) {
    return new SlackMessage(text, concat(blocks, List.of(BlockKit.context(note))));
  }

  /**
   * Returns the same with mentions in front, in its text and in its first block, for which every
   * size leaves space.
   *
   * @param mentions as {@code mrkdwn} has them; empty: none
   */
  SlackMessage withMentions(String mentions) {
    if (mentions.isEmpty()) {
      return this;
    }
    var withMentions = mentions + " " + text;
    return blocks.isEmpty()
        ? new SlackMessage(withMentions, blocks)
        : new SlackMessage(withMentions, blocksWithMentions(mentions));
  }

  /** Returns the blocks with the mentions before the first one's text, else in one of their own. */
  private List<LayoutBlock> blocksWithMentions(String mentions) {
    if (blocks.getFirst() instanceof SectionBlock first
        && first.getText() instanceof MarkdownTextObject text
        && BlockKit.length(mentions + " " + text.getText()) <= SlackLimits.MAX_SECTION_LENGTH) {
      var beside = BlockKit.sectionLike(first, mentions + " " + text.getText());
      return concat(List.of(beside), blocks.subList(1, blocks.size()));
    }
    return concat(List.of(BlockKit.section(mentions)), blocks);
  }

  /** Returns the event as text and link, for where Slack accepts no blocks of it. */
  static SlackMessage plain(PendingMessage message, Branding branding) {
    var content = content(message, branding);
    var title = Mrkdwn.escape(MAX_PLAIN_TITLE, content.notificationText());
    var text =
        WebLink.parse(content.link())
            .map(url -> title + "\n" + Mrkdwn.link(url, MAX_PLAIN_TITLE, url))
            .filter(all -> BlockKit.length(all) <= MAX_TEXT)
            .orElse(title);
    return new SlackMessage(text, List.of());
  }

  private static MessageContent content(PendingMessage message, Branding branding) {
    return MessageContent.of(message.event(), branding.details(Channel.SLACK));
  }

  private static String text(String title) {
    return Mrkdwn.escape(MAX_TEXT, title);
  }

  private static List<LayoutBlock> concat(List<LayoutBlock> blocks, List<LayoutBlock> end) {
    return Stream.concat(blocks.stream(), end.stream()).toList();
  }
}
