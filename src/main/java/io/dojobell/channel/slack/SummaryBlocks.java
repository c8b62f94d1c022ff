package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.SummaryGroup;
import io.dojobell.channel.summary.SummaryLimits;
import io.dojobell.channel.summary.SummaryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The blocks of several events together: every event is counted, and as many are named as fit, the
 * most severe first.
 */
final class SummaryBlocks {
  private static final int MAX_TITLE_LENGTH = 500;
  private static final int MAX_HEADING_LENGTH = 250;
  private static final int MAX_NAME_LENGTH = 250;
  private static final int MAX_NAME_LINK_LENGTH = 1_000;
  private static final int MAX_DETAILS_LENGTH = 250;

  /** The numbers of lines that are tried, until the message is short enough. */
  private static final List<SummaryLimits> SIZES =
      List.of(
          new SummaryLimits(5, 15),
          new SummaryLimits(5, 10),
          new SummaryLimits(5, 6),
          new SummaryLimits(3, 3),
          new SummaryLimits(1, 1));

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final StringBuilder section = new StringBuilder();

  private SummaryBlocks() {}

  /**
   * A summary as blocks.
   *
   * @param unnamedCount how many events it counts and does not name
   */
  record Body(List<LayoutBlock> blocks, int unnamedCount) {
    Body {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Returns the blocks of the summary.
   *
   * @param summaries the summary with so many lines
   * @param maxLength the longest that they may be together, as {@link BlockKit#length} counts
   * @param maxBlocks the most blocks
   */
  static Body of(Function<SummaryLimits, Summary> summaries, int maxLength, int maxBlocks) {
    for (var size : SIZES) {
      var body = body(summaries.apply(size));
      if (body.blocks().size() <= maxBlocks && BlockKit.length(body.blocks()) <= maxLength) {
        return body;
      }
    }
    return body(summaries.apply(SummaryLimits.ofTotal(0)));
  }

  private static Body body(Summary summary) {
    var writer = new SummaryBlocks();
    writer.add("*" + Mrkdwn.escape(MAX_TITLE_LENGTH, summary.title()) + "*");
    writer.endSection();
    summary.groups().forEach(writer::addGroup);
    if (summary.rest().count() > 0) {
      writer.blocks.add(BlockKit.context(Mrkdwn.escape(summary.rest().text())));
    }
    return new Body(writer.blocks, summary.unnamedCount());
  }

  private void addGroup(SummaryGroup group) {
    if (!group.heading().isEmpty()) {
      add("*" + Mrkdwn.escape(MAX_HEADING_LENGTH, group.heading()) + "* · " + group.count());
    }
    group.lines().forEach(line -> add(text(line)));
    if (group.rest().count() > 0) {
      add("_" + Mrkdwn.escape(group.rest().text()) + "_");
    }
    endSection();
  }

  /** Adds a line, in a further section where the last one is full. */
  private void add(String line) {
    if (BlockKit.length(section) + 1 + BlockKit.length(line) > SlackLimits.MAX_SECTION_LENGTH) {
      endSection();
    }
    section.append(section.isEmpty() ? "" : "\n").append(line);
  }

  private void endSection() {
    if (!section.isEmpty()) {
      blocks.add(BlockKit.section(section.toString()));
      section.setLength(0);
    }
  }

  private static String text(SummaryLine line) {
    var mark = Mrkdwn.severityMark(line.severity());
    var link = LineLink.of(line.link(), MAX_NAME_LINK_LENGTH);
    var details = line.detailsText();
    return "• "
        + mark
        + Mrkdwn.link(link, MAX_NAME_LENGTH, line.title())
        + (details.isEmpty() ? "" : " · " + Mrkdwn.escape(MAX_DETAILS_LENGTH, details));
  }
}
