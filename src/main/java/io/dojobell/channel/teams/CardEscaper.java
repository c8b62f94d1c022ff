package io.dojobell.channel.teams;

import io.dojobell.model.TextSanitizer;
import java.util.regex.Pattern;

/**
 * Escapes all outside text on its way into a card. Outside text stands in text runs only, which
 * know no markdown; a mention needs an entity in the card, which ours never have. So all that is
 * left to do is that {@code <at>} is not even taken for one.
 */
final class CardEscaper {
  private static final Pattern MENTION = Pattern.compile("<(?=/?at\\b)", Pattern.CASE_INSENSITIVE);

  private CardEscaper() {}

  /** Returns one line of at most so many code points. */
  static String escapeLine(int codePoints, String text) {
    return escapeMentions(TextSanitizer.truncate(codePoints, TextSanitizer.singleLine(text)));
  }

  /** Returns the text with an invisible word joiner between the bracket and the tag's name. */
  private static String escapeMentions(String text) {
    return MENTION.matcher(text).replaceAll("<\u2060");
  }
}
