package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.blockkit.JsonBlocks;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import java.util.List;

/**
 * A message batch as Slack shows it.
 *
 * @param text stands alone where blocks are not shown: push messages, screen readers
 * @param blocks empty: the text is all there is
 */
record SlackMessage(String text, ArrayNode blocks) {
  private static final int MAX_TEXT = 3_000;
  private static final int MAX_PLAIN_TITLE = 800;

  static SlackMessage of(MessageBatch parcel) {
    return of(parcel, List.of());
  }

  /**
   * Returns the same with notes about what came after it.
   *
   * @param notes escaped, each on a line of its own
   */
  static SlackMessage of(MessageBatch parcel, List<String> notes) {
    return of(parcel, notes, MessageSize.FULL, MessageSize.FULL.maxTotal());
  }

  /**
   * Returns the message with as much in it as that size allows.
   *
   * @param most the longest that its blocks may be where that is less, as {@link
   *     MessageSize#length} counts
   */
  static SlackMessage of(MessageBatch parcel, List<String> notes, MessageSize size, int most) {
    var end = JsonBlocks.list();
    notes.forEach(note -> end.add(JsonBlocks.context(note)));
    end.addAll(MessageFooter.of(parcel, size));
    var room = Math.min(size.maxTotal(), most) - MessageSize.length(end);
    if (parcel.messages().size() == 1) {
      var brief = content(parcel.firstMessage(), parcel.branding());
      var blocks = EventBlocks.of(brief, parcel.firstMessage(), size, room);
      return new SlackMessage(text(brief.kindAndHeadline()), blocks.addAll(end));
    }
    var summary = Summary.of(parcel, Channel.SLACK, parcel.messages().size());
    var blocks = SummaryBlocks.of(summary, parcel, room, JsonBlocks.MAX_BLOCKS - end.size() - 1);
    return new SlackMessage(text(summary.title()), blocks.addAll(end));
  }

  /** Returns the same with a line at its end, for which every size leaves space. */
  SlackMessage withNote(String note) {
    return new SlackMessage(text, blocks.deepCopy().add(JsonBlocks.context(note)));
  }

  /** Returns the event as text and link, for where Slack accepts no blocks of it. */
  static SlackMessage plain(PendingMessage letter, Branding house) {
    var brief = content(letter, house);
    var title = Mrkdwn.escape(MAX_PLAIN_TITLE, brief.kindAndHeadline());
    var text =
        WebLink.parse(brief.link())
            .map(url -> title + "\n" + Mrkdwn.link(url, MAX_PLAIN_TITLE, url))
            .filter(all -> MessageSize.length(all) <= MAX_TEXT)
            .orElse(title);
    return new SlackMessage(text, JsonBlocks.list());
  }

  private static MessageContent content(PendingMessage letter, Branding house) {
    return MessageContent.of(letter.event(), house.details(Channel.SLACK));
  }

  private static String text(String title) {
    return Mrkdwn.escape(MAX_TEXT, title);
  }
}
