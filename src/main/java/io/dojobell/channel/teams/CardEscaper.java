package io.dojobell.channel.teams;

import io.dojobell.model.TextSanitizer;
import java.util.regex.Pattern;

/**
 * The one escape all outside text passes on its way into a card. Outside text stands in text runs
 * only, which know no markdown; a mention needs an entity in the card, which ours never have. So
 * what is left to do is that {@code <at>} is not even taken for one.
 */
final class CardEscaper {
  private static final Pattern MENTION = Pattern.compile("<(?=/?at\\b)", Pattern.CASE_INSENSITIVE);

  private CardEscaper() {}

  /** One line of at most so many letters. */
  static String escapeLine(int letters, String text) {
    return escapeMentions(TextSanitizer.truncate(letters, TextSanitizer.singleLine(text)));
  }

  /** A word joiner, which is not seen, parts the bracket from the tag's name. */
  private static String escapeMentions(String text) {
    return MENTION.matcher(text).replaceAll("<\u2060");
  }
}
