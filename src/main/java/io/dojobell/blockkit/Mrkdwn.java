package io.dojobell.blockkit;

import io.dojobell.model.Severity;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes outside text fit for Slack's {@code mrkdwn}: the one escape that all of it passes, in
 * messages and in answers alike.
 */
public final class Mrkdwn {
  private static final DateTimeFormatter FALLBACK_FORMAT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * The markup that Slack would interpret: signs of bold, italics and strike-through that are not
   * within a word, the beginning of an emoji's code, and of a quotation.
   */
  private static final Pattern ACTIVE_MARKUP =
      Pattern.compile(
          "[*_~](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[*_~]"
              + "|:(?=[\\p{L}\\p{N}_+'-]{1,100}:)|^>",
          Pattern.MULTILINE);

  /**
   * A character that looks like the backtick, between two of which everything is code, white space
   * or not.
   */
  private static final char GRAVE = '\u02CB';

  private static final Pattern EMOJI = Pattern.compile(":(?=[\\p{L}\\p{N}_+'-]{1,100}:)");

  /**
   * A character without width that counts as white space, so that a sign beside it neither opens
   * nor closes anything; Slack has no other way to write such a sign.
   */
  private static final String ZERO_WIDTH_SEPARATOR = "\uFEFF";

  private Mrkdwn() {}

  /**
   * Returns the text so that nothing in it is live: no link, mention, formatting, emoji or
   * quotation.
   */
  public static String escape(String text) {
    return escape(Integer.MAX_VALUE, text);
  }

  /** Returns the same for a plain text, in which Slack shows emoji all the same. */
  public static String escapePlainText(String text) {
    return EMOJI.matcher(text).replaceAll("$0" + ZERO_WIDTH_SEPARATOR);
  }

  /** Returns the text as a block of code, in which only the end of the block is live. */
  public static String codeBlock(int maxLength, String text) {
    return "```\n" + truncated(maxLength, text.replace("```", "'''")) + "\n```";
  }

  /**
   * Returns outside text to stand between backticks, where only they are live; at most so many code
   * points.
   */
  public static String inlineCode(int maxLength, String text) {
    return truncated(maxLength, text.replace('`', '\''));
  }

  /**
   * Returns at most so many code points of the text once escaped; a longer one ends in an ellipsis
   * and is never cut within an escape or a letter with its marks.
   */
  public static String escape(int maxLength, String text) {
    return truncated(
        maxLength,
        ACTIVE_MARKUP
            .matcher(text)
            .replaceAll(ZERO_WIDTH_SEPARATOR + "$0" + ZERO_WIDTH_SEPARATOR)
            .replace('`', GRAVE));
  }

  private static String truncated(int maxLength, String text) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    var escaped = new StringBuilder();
    var length = 0;
    var fitting = 0;
    for (int from = 0, to = characters.next();
        to != BreakIterator.DONE;
        from = to, to = characters.next()) {
      var character = new StringBuilder();
      text.substring(from, to).codePoints().mapToObj(Mrkdwn::escaped).forEach(character::append);
      escaped.append(character);
      length += character.codePointCount(0, character.length());
      if (length > maxLength) {
        return escaped.substring(0, fitting).stripTrailing() + "…";
      }
      // The ellipsis takes one code point, should the next letter not fit.
      fitting = length < maxLength ? escaped.length() : fitting;
    }
    return escaped.toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(character);
    };
  }

  /** Returns a link; without a usable URL just the label. The label is escaped here. */
  public static String link(@Nullable String url, int maxLength, String label) {
    // A bar or a bracket would end the link's label early.
    var text = escape(maxLength, label.isBlank() ? "link" : label);
    return url == null ? text : "<" + url(url) + "|" + text.replace('|', '¦') + ">";
  }

  /** Returns the URL with the characters percent-encoded that would end it early. */
  public static String url(String url) {
    return url.replace("&", "&amp;")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("|", "%7C")
        .replace(" ", "%20");
  }

  /** Returns a time that Slack shows in each reader's own zone. */
  public static String time(Instant when) {
    return "<!date^%d^{date_short_pretty} at {time}|%s>"
        .formatted(when.getEpochSecond(), FALLBACK_FORMAT.format(when));
  }

  /**
   * Returns a severity before what has it: {@code :red_circle: Critical} and two spaces, as a
   * colour alone is not seen by everybody; empty for none.
   */
  public static String severityMark(@Nullable Severity severity) {
    return severity == null ? "" : severityEmoji(severity) + " " + severity.label() + "  ";
  }

  /** Returns the emoji of a severity: a coloured circle, or none. */
  public static String severityEmoji(@Nullable Severity severity) {
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
