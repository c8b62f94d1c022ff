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
import java.util.List;
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
    return of(parcel, List.of());
  }

  /**
   * The same with what has come to it since.
   *
   * @param notes escaped, each on a line of its own
   */
  static SlackMessage of(Parcel parcel, List<String> notes) {
    return parcel.letters().size() == 1
        ? single(parcel.first(), parcel.house(), notes)
        : summary(Summary.of(parcel, Channel.SLACK, MOST_NAMED), parcel);
  }

  /** The same with a line at its end. */
  SlackMessage with(String note) {
    return new SlackMessage(text, blocks.deepCopy().add(Blocks.context(note)));
  }

  private static SlackMessage single(Letter letter, House house, List<String> notes) {
    var brief = Brief.of(letter.event(), house.details(Channel.SLACK));
    var blocks = EventBlocks.of(brief, letter);
    notes.forEach(note -> blocks.add(Blocks.context(note)));
    footer(letter.delivery().username() == null ? null : letter.why(), house, blocks);
    return new SlackMessage(SlackText.escape(LONGEST_TEXT, brief.kindAndHeadline()), blocks);
  }

  private static SlackMessage summary(Summary summary, Parcel parcel) {
    var blocks = Blocks.list();
    blocks.add(Blocks.section("*" + SlackText.escape(LONGEST_TEXT - 2, summary.title()) + "*"));
    var counted = 0;
    var unnamed = 0;
    for (var group : summary.groups()) {
      if (blocks.size() >= Blocks.MOST_BLOCKS - 3) {
        counted += group.count();
        unnamed += group.count();
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
      unnamed += group.count() - told;
      if (group.count() > told) {
        lines.append("\n_and ").append(group.count() - told).append(" more_");
      }
      blocks.add(Blocks.section(lines.toString()));
    }
    if (unnamed > 0) {
      blocks.add(Blocks.context(rest(unnamed, counted, parcel)));
    }
    footer(sharedReason(parcel), parcel.house(), blocks);
    return new SlackMessage(SlackText.escape(LONGEST_TEXT, summary.title()), blocks);
  }

  /** How many are not named, and where each can be seen. */
  private static String rest(int unnamed, int counted, Parcel parcel) {
    var where =
        parcel.first().delivery().username() == null
            ? "the delivery log, `GET /api/v1/deliveries?destination="
                + SlackText.escape(200, parcel.destination().text())
                + "`, has each"
            : "`/dojo alerts` has each";
    return (counted > 0 ? counted + " events of other kinds. " : "")
        + unnamed
        + " of "
        + parcel.letters().size()
        + " are not named here: "
        + where;
  }

  private static @Nullable String sharedReason(Parcel parcel) {
    var reasons =
        parcel.letters().stream()
            .filter(letter -> letter.delivery().username() != null)
            .map(letter -> letter.delivery().reason())
            .distinct()
            .toList();
    return reasons.size() == 1 ? reasons.getFirst() : null;
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
