package io.dojobell.bench;

import java.util.regex.Pattern;

/** Reads the line that stands for a message in a notification. */
public final class SummaryText {
  private static final Pattern MORE = Pattern.compile(" \\+(\\d+) more$");

  private SummaryText() {}

  /** Returns how many events the message says it is of: more than one are counted at its end. */
  public static int eventCount(String text) {
    var more = MORE.matcher(text);
    return more.find() ? 1 + Integer.parseInt(more.group(1)) : 1;
  }
}
