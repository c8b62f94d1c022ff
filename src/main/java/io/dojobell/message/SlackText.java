package io.dojobell.message;

import io.dojobell.model.Severity;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Outside text made fit for Slack's {@code mrkdwn}: the one escape function that all of it passes,
 * in messages and in answers alike.
 */
public final class SlackText {
  private static final DateTimeFormatter FALLBACK =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private SlackText() {}

  /** The text with {@code &}, {@code <} and {@code >} escaped, so that nothing in it is live. */
  public static String escape(String text) {
    return escape(Integer.MAX_VALUE, text);
  }

  /**
   * The same, at most so many code points of it once escaped; what is longer ends in an ellipsis
   * and is never cut within an escape or a letter with its marks.
   */
  public static String escape(int most, String text) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    var escaped = new StringBuilder();
    var length = 0;
    var fitting = 0;
    for (int from = 0, to = letters.next();
        to != BreakIterator.DONE;
        from = to, to = letters.next()) {
      var letter = new StringBuilder();
      text.substring(from, to).codePoints().mapToObj(SlackText::escaped).forEach(letter::append);
      escaped.append(letter);
      length += letter.codePointCount(0, letter.length());
      if (length > most) {
        return escaped.substring(0, fitting).stripTrailing() + "…";
      }
      // The ellipsis takes a place, should the next letter be too much.
      fitting = length < most ? escaped.length() : fitting;
    }
    return escaped.toString();
  }

  private static String escaped(int letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(letter);
    };
  }

  /** A link; without a usable URL just the label. The label is escaped here. */
  public static String link(@Nullable String url, int most, String label) {
    // A bar or a bracket would end the link's label early.
    var text = escape(most, label.isBlank() ? "link" : label);
    return url == null ? text : "<" + url(url) + "|" + text.replace('|', '¦') + ">";
  }

  /** The URL with what would end it early percent-encoded. */
  public static String url(String url) {
    return url.replace("&", "&amp;")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("|", "%7C")
        .replace(" ", "%20");
  }

  /** A time that Slack shows in each reader's own zone. */
  public static String time(Instant when) {
    return "<!date^%d^{date_short_pretty} at {time}|%s>"
        .formatted(when.getEpochSecond(), FALLBACK.format(when));
  }

  /** The mark of a severity: a coloured circle, or none. */
  public static String mark(@Nullable Severity severity) {
    return switch (severity) {
      case CRITICAL -> ":red_circle:";
      case HIGH -> ":large_orange_circle:";
      case MEDIUM -> ":large_yellow_circle:";
      case LOW -> ":large_blue_circle:";
      case INFO -> ":white_circle:";
      case null -> "";
    };
  }
}
