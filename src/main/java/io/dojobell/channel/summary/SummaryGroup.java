package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import java.util.Collection;
import java.util.List;

/**
 * Events in a summary that stand together.
 *
 * @param heading {@code Scan imported · web-api}; empty: they have none
 * @param count the number of its events
 * @param lines the worst of them, as many as fit
 * @param rest those that are counted and not named
 */
public record SummaryGroup(String heading, int count, List<SummaryLine> lines, Rest rest) {
  public SummaryGroup {
    lines = List.copyOf(lines);
  }

  /**
   * Events that are counted and not named.
   *
   * @param severities how many findings of each severity they are about; empty: none
   */
  public record Rest(int count, String severities) {
    static Rest of(Collection<MessageContent> contents) {
      return new Rest(contents.size(), SeverityCounts.of(contents).text());
    }

    /** Returns the line about them: {@code and 356 more (12 critical, 40 high)}; empty: none. */
    public String text() {
      if (count == 0) {
        return "";
      }
      return "and " + count + " more" + (severities.isEmpty() ? "" : " (" + severities + ")");
    }
  }
}
