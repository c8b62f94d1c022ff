package io.dojobell.channel.slack;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.EnglishText;
import java.time.Instant;
import java.util.ArrayList;

/** The lines that are added to a message about what came after it. */
public final class MessageAnnotations {
  private MessageAnnotations() {}

  /**
   * The events of a thread so far.
   *
   * @param scans the number of events that are scans
   * @param findings the number of new findings in them
   */
  public record ThreadSummary(int events, int scans, int findings, int critical, Instant lastAt) {}

  /**
   * Returns the text of the first message to a person, beside its event.
   *
   * @param hasMenu whether there is a menu to mute by
   */
  public static String greeting(boolean hasMenu) {
    return ":wave: Your first message from Dojobell. Change: `/dojo settings` · "
        + (hasMenu ? "Mute: the menu ⋯ above · " : "")
        + "Stop: `/dojo unsubscribe all`";
  }

  /** Returns how often the event has come. */
  public static String repeatCount(int times, Instant last) {
    return ":repeat: Seen %d times, last %s".formatted(times, Mrkdwn.time(last));
  }

  /** {@code 4 scans, 12 new findings, 2 critical; last 14:05}. */
  public static String threadSummary(ThreadSummary summary) {
    var parts = new ArrayList<String>();
    if (summary.scans() > 0) {
      parts.add(EnglishText.count(summary.scans(), "scan"));
    }
    var others = summary.events() - summary.scans();
    if (others > 0) {
      parts.add(EnglishText.count(others, summary.scans() > 0 ? "other event" : "event"));
    }
    if (summary.findings() > 0) {
      parts.add(EnglishText.count(summary.findings(), "new finding"));
    }
    if (summary.critical() > 0) {
      parts.add(summary.critical() + " critical");
    }
    return ":thread: *So far:* %s; last %s"
        .formatted(String.join(", ", parts), Mrkdwn.time(summary.lastAt()));
  }
}
