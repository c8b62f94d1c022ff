package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.blockkit.Blocks;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.MessageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The blocks of several events together: every event is counted, and as many are named as there is
 * room for, the most severe first.
 */
final class SummaryBlocks {
  private static final int TITLE = 1_000;
  private static final int HEADING = 250;
  private static final int NAME = 250;
  private static final int NAME_LINK = 1_000;
  private static final int MAX_NAMED = 100;

  /** For what is said of those that are not named, in a group and at the end. */
  private static final int GROUP_REST = 24;

  private static final int REST = 400;

  private final Summary summary;
  private final MessageBatch parcel;
  private final List<Section> sections = new ArrayList<>();
  private int room;

  private SummaryBlocks(Summary summary, MessageBatch parcel, int room) {
    this.summary = summary;
    this.parcel = parcel;
    this.room = room;
  }

  /**
   * Returns the blocks of the summary.
   *
   * @param room how long they may be together, as {@link MessageSize#of} counts
   * @param most how many there may be
   */
  static ArrayNode of(Summary summary, MessageBatch parcel, int room, int most) {
    return new SummaryBlocks(summary, parcel, room).render(most);
  }

  /** The lines of a group. */
  private static final class Section {
    private final Summary.Group group;
    private final StringBuilder lines;
    private int left;
    private int named;
    private boolean isFull;

    Section(Summary.Group group, String heading) {
      this.group = group;
      this.lines = new StringBuilder(heading);
      this.left = Blocks.SECTION - MessageSize.of(heading) - GROUP_REST;
    }

    String text() {
      var rest = group.count() - named;
      return rest > 0 ? lines + "\n_and " + rest + " more_" : lines.toString();
    }
  }

  private record Name(Section section, MessageContent brief) {}

  private ArrayNode render(int most) {
    var blocks = Blocks.list();
    var title = "*" + Mrkdwn.escape(TITLE, summary.title()) + "*";
    blocks.add(Blocks.section(title));
    room -= MessageSize.of(title) + REST;
    addHeadings(most - 2);
    addNames();
    sections.forEach(section -> blocks.add(Blocks.section(section.text())));
    var unnamed = summary.count() - sections.stream().mapToInt(section -> section.named).sum();
    if (unnamed > 0) {
      blocks.add(Blocks.context(rest(unnamed)));
    }
    return blocks;
  }

  /** Half of the room at most is for headings: what is most severe should also be named. */
  private void addHeadings(int most) {
    var left = room / 2;
    for (var group : summary.groups()) {
      var heading = heading(group);
      var length = MessageSize.of(heading) + GROUP_REST;
      if (sections.size() >= most || length > left) {
        return;
      }
      left -= length;
      room -= length;
      sections.add(new Section(group, heading));
    }
  }

  private void addNames() {
    var names =
        sections.stream()
            .flatMap(
                section -> section.group.named().stream().map(brief -> new Name(section, brief)))
            .sorted(Comparator.comparing(Name::brief, Summary.WORST_FIRST))
            .toList();
    var named = 0;
    for (var name : names) {
      if (named == MAX_NAMED || room <= 0) {
        return;
      }
      named += add(name) ? 1 : 0;
    }
  }

  /** A group whose next name does not fit gets no other, less severe one. */
  private boolean add(Name name) {
    var section = name.section();
    if (section.isFull) {
      return false;
    }
    var line = "\n• " + titled(name.brief());
    var length = MessageSize.of(line);
    if (length > room || length > section.left) {
      section.isFull = true;
      return false;
    }
    section.lines.append(line);
    section.left -= length;
    section.named++;
    room -= length;
    return true;
  }

  /** How many are not named, and where each can be seen. */
  private String rest(int unnamed) {
    var counted = summary.count() - sections.stream().mapToInt(one -> one.group.count()).sum();
    var where =
        parcel.firstMessage().delivery().username() == null
            ? "the delivery log, `GET /api/v1/deliveries?destination="
                + Mrkdwn.inlineCode(200, parcel.destination().text())
                + "`, has each"
            : "`/dojo alerts` has each";
    return (counted > 0 ? counted + " events of other kinds. " : "")
        + unnamed
        + " of "
        + summary.count()
        + " are not named here: "
        + where;
  }

  private static String heading(Summary.Group group) {
    var mark = Mrkdwn.severityEmoji(group.worst());
    return (mark.isEmpty() ? "" : mark + " ")
        + "*"
        + Mrkdwn.escape(HEADING, group.heading())
        + "* · "
        + group.count();
  }

  private static String titled(MessageContent brief) {
    var mark = Mrkdwn.severityEmoji(brief.severity());
    var link = WebLink.parse(brief.link()).filter(url -> url.length() <= NAME_LINK).orElse(null);
    return (mark.isEmpty() ? "" : mark + " ") + Mrkdwn.link(link, NAME, brief.title());
  }
}
