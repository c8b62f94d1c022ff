package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.MessageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The blocks of several events together: every event is counted, and as many are named as fit, the
 * most severe first.
 */
final class SummaryBlocks {
  private static final int MAX_TITLE_LENGTH = 1_000;
  private static final int MAX_HEADING_LENGTH = 250;
  private static final int MAX_NAME_LENGTH = 250;
  private static final int MAX_NAME_LINK_LENGTH = 1_000;
  private static final int MAX_NAMED = 100;

  /** The length of the line about events that are not named, in a group and at the end. */
  private static final int GROUP_REST_LENGTH = 24;

  private static final int REST_LENGTH = 400;

  private final Summary summary;
  private final MessageBatch batch;
  private final List<Section> sections = new ArrayList<>();
  private int remaining;

  private SummaryBlocks(Summary summary, MessageBatch batch, int maxLength) {
    this.summary = summary;
    this.batch = batch;
    this.remaining = maxLength;
  }

  /**
   * Returns the blocks of the summary.
   *
   * @param maxLength the longest that they may be together, as {@link BlockKit#length} counts
   * @param maxBlocks the most blocks
   */
  static List<LayoutBlock> of(Summary summary, MessageBatch batch, int maxLength, int maxBlocks) {
    return new SummaryBlocks(summary, batch, maxLength).render(maxBlocks);
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
      this.left = SlackLimits.MAX_SECTION_LENGTH - BlockKit.length(heading) - GROUP_REST_LENGTH;
    }

    Stream<Name> names() {
      return group.named().stream().map(content -> new Name(this, content));
    }

    String text() {
      var rest = group.count() - named;
      return rest > 0 ? lines + "\n_and " + rest + " more_" : lines.toString();
    }
  }

  private record Name(Section section, MessageContent content) {}

  private List<LayoutBlock> render(int maxBlocks) {
    var blocks = new ArrayList<LayoutBlock>();
    var title = "*" + Mrkdwn.escape(MAX_TITLE_LENGTH, summary.title()) + "*";
    blocks.add(BlockKit.section(title));
    remaining -= BlockKit.length(title) + REST_LENGTH;
    addHeadings(maxBlocks - 2);
    addNames();
    sections.forEach(section -> blocks.add(BlockKit.section(section.text())));
    var unnamed = summary.count() - sections.stream().mapToInt(section -> section.named).sum();
    if (unnamed > 0) {
      blocks.add(BlockKit.context(unnamedText(unnamed)));
    }
    return blocks;
  }

  /**
   * Adds the headings, to half of the space at most: the most severe events should also be named.
   */
  private void addHeadings(int maxBlocks) {
    var left = remaining / 2;
    for (var group : summary.groups()) {
      var heading = heading(group);
      var length = BlockKit.length(heading) + GROUP_REST_LENGTH;
      if (sections.size() >= maxBlocks || length > left) {
        return;
      }
      left -= length;
      remaining -= length;
      sections.add(new Section(group, heading));
    }
  }

  private void addNames() {
    var names =
        sections.stream()
            .flatMap(Section::names)
            .sorted(Comparator.comparing(Name::content, Summary.WORST_FIRST))
            .toList();
    var named = 0;
    for (var name : names) {
      if (named == MAX_NAMED || remaining <= 0) {
        return;
      }
      named += add(name) ? 1 : 0;
    }
  }

  /** Adds the name. A group whose next name does not fit gets no other, less severe one. */
  private boolean add(Name name) {
    var section = name.section();
    if (section.isFull) {
      return false;
    }
    var line = "\n• " + titleLine(name.content());
    var length = BlockKit.length(line);
    if (length > remaining || length > section.left) {
      section.isFull = true;
      return false;
    }
    section.lines.append(line);
    section.left -= length;
    section.named++;
    remaining -= length;
    return true;
  }

  /** Returns how many are not named, and where each can be seen. */
  private String unnamedText(int unnamed) {
    var counted = summary.count() - sections.stream().mapToInt(one -> one.group.count()).sum();
    var where =
        batch.firstMessage().delivery().username() == null
            ? "the delivery log, `GET /api/v1/deliveries?destination="
                + Mrkdwn.inlineCode(200, batch.destination().text())
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
        + Mrkdwn.escape(MAX_HEADING_LENGTH, group.heading())
        + "* · "
        + group.count();
  }

  private static String titleLine(MessageContent content) {
    var mark = Mrkdwn.severityEmoji(content.severity());
    var link =
        WebLink.parse(content.link())
            .filter(url -> url.length() <= MAX_NAME_LINK_LENGTH)
            .orElse(null);
    return (mark.isEmpty() ? "" : mark + " ") + Mrkdwn.link(link, MAX_NAME_LENGTH, content.title());
  }
}
