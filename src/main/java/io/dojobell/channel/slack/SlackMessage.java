package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.channel.Parcel;
import io.dojobell.channel.Parcel.Letter;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Brief;
import io.dojobell.message.Lines;
import io.dojobell.message.SlackText;
import io.dojobell.model.Channel;
import io.dojobell.model.House;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as Slack shows it.
 *
 * @param text stands alone where blocks are not shown: push messages, screen readers
 */
record SlackMessage(String text, ArrayNode blocks) {
  private static final int LONGEST_TEXT = 3_000;
  private static final int MOST_NAMED = 100;
  private static final int LONGEST_TITLE = 250;

  static SlackMessage of(Parcel parcel) {
    return parcel.letters().size() == 1
        ? single(parcel.first(), parcel.house())
        : summary(Summary.of(parcel, Channel.SLACK, MOST_NAMED), parcel);
  }

  private static SlackMessage single(Letter letter, House house) {
    var brief = Brief.of(letter.event(), house.details(Channel.SLACK));
    var blocks = EventBlocks.of(brief);
    footer(letter.delivery().username() == null ? null : letter.delivery().reason(), house, blocks);
    var text = brief.kind() + ": " + brief.headline();
    return new SlackMessage(SlackText.escape(LONGEST_TEXT, text), blocks);
  }

  private static SlackMessage summary(Summary summary, Parcel parcel) {
    var blocks = Blocks.list();
    blocks.add(Blocks.section("*" + SlackText.escape(LONGEST_TEXT - 2, summary.title()) + "*"));
    var counted = 0;
    for (var group : summary.groups()) {
      if (blocks.size() >= Blocks.MOST_BLOCKS - 3) {
        counted += group.count();
        continue;
      }
      var lines = new StringBuilder(heading(group));
      var room = Blocks.SECTION - lines.length() - 60;
      var told = 0;
      for (var brief : group.named()) {
        var line = "\n• " + titled(brief);
        if (line.length() > room) {
          break;
        }
        lines.append(line);
        room -= line.length();
        told++;
      }
      if (group.count() > told) {
        lines.append("\n_and ").append(group.count() - told).append(" more_");
      }
      blocks.add(Blocks.section(lines.toString()));
    }
    if (counted > 0) {
      blocks.add(Blocks.context("And " + counted + " more events: `/dojo alerts` lists them."));
    }
    footer(null, parcel.house(), blocks);
    return new SlackMessage(SlackText.escape(LONGEST_TEXT, summary.title()), blocks);
  }

  private static String heading(Summary.Group group) {
    var mark = SlackText.mark(group.worst());
    return (mark.isEmpty() ? "" : mark + " ")
        + "*"
        + SlackText.escape(LONGEST_TITLE, group.heading())
        + "* · "
        + group.count();
  }

  private static String titled(Brief brief) {
    var mark = SlackText.mark(brief.severity());
    var link = WebLink.of(brief.link()).filter(url -> url.length() <= 1_000).orElse(null);
    return (mark.isEmpty() ? "" : mark + " ") + SlackText.link(link, LONGEST_TITLE, brief.title());
  }

  private static void footer(@Nullable String reason, House house, ArrayNode blocks) {
    var parts = new ArrayList<String>();
    if (reason != null) {
      parts.add(SlackText.escape(500, Lines.one(reason)));
    }
    var team = Lines.one(house.teamName());
    if (!team.isEmpty()) {
      parts.add("*" + SlackText.escape(300, team) + "*");
    }
    var disclaimer = Lines.paragraphs(house.disclaimer());
    if (!disclaimer.isEmpty()) {
      parts.add(SlackText.escape(1_500, disclaimer));
    }
    if (!parts.isEmpty()) {
      blocks.add(Blocks.context(String.join("  ·  ", parts)));
    }
  }
}
