package io.dojobell.slack.command;

import io.dojobell.model.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed text, split into words. Slack's escapes are decoded: {@code &amp;}, and the forms that
 * {@code should_escape} gives to addresses, links, people and channels. Quotes, dashes and spaces
 * of every kind are normalized, and invisible characters are removed.
 *
 * @param text without Slack's escapes
 */
record TokenizedText(String text, List<Word> words) {
  private static final Pattern SLACK_ENTITY = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

  /**
   * A word, several in quotes, or a comma.
   *
   * @param start its start in the text, its quote included
   * @param end the position after it in the text
   */
  record Word(String text, int start, int end, boolean isQuoted) {
    boolean isComma() {
      return !isQuoted && text.equals(",");
    }
  }

  TokenizedText {
    words = List.copyOf(words);
  }

  static TokenizedText tokenize(String sent) {
    var text = FoldedText.of(unescape(sent));
    var words = new ArrayList<Word>();
    var at = 0;
    while (at < text.length()) {
      var letter = text.charAt(at);
      if (letter == ' ') {
        at++;
      } else {
        var word = endOfQuote(text, at) > 0 ? quotedWord(text, at) : plainWord(text, at);
        words.add(word);
        at = word.end();
      }
    }
    return new TokenizedText(text, words);
  }

  /**
   * Returns the text from the first of these words to the last, without quotes if they enclose all
   * of it.
   */
  String textOf(List<Word> part) {
    return part.size() == 1
        ? part.getFirst().text()
        : text.substring(part.getFirst().start(), part.getLast().end());
  }

  /** Returns the text from the first of these words to the last, with quotes. */
  String rawTextOf(List<Word> part) {
    return text.substring(part.getFirst().start(), part.getLast().end());
  }

  /**
   * Returns the end of the quote that opens there; 0: none opens. A double quote without an end
   * holds all that follows; a single one is an apostrophe unless one that ends a word follows.
   */
  private static int endOfQuote(String text, int start) {
    var quote = text.charAt(start);
    if (quote == '"') {
      var end = text.indexOf('"', start + 1);
      return end < 0 ? text.length() : end;
    }
    if (quote != '\'') {
      return 0;
    }
    for (var end = text.indexOf('\'', start + 1); end > 0; end = text.indexOf('\'', end + 1)) {
      var after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
      if (after == ' ' || after == ',') {
        return end;
      }
    }
    return 0;
  }

  private static Word quotedWord(String text, int start) {
    var end = endOfQuote(text, start);
    return new Word(
        text.substring(start + 1, end).strip(), start, Math.min(end + 1, text.length()), true);
  }

  private static Word plainWord(String text, int start) {
    var end = start;
    while (end < text.length() && isWordCharacter(text.charAt(end))) {
      end++;
    }
    end = Math.max(end, start + 1);
    return new Word(text.substring(start, end), start, end, false);
  }

  private static boolean isWordCharacter(char letter) {
    return letter != ' ' && letter != ',' && letter != '"';
  }

  private static String unescape(String sent) {
    return SLACK_ENTITY
        .matcher(sent)
        .replaceAll(
            special -> Matcher.quoteReplacement(plainText(special.group(1), special.group(2))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /**
   * Returns the plain text of a link: {@code mailto:a@b.c|a@b.c} is a@b.c, {@code #C1|security} is
   * #security.
   */
  private static String plainText(String link, @org.jspecify.annotations.Nullable String label) {
    if (link.startsWith("#")) {
      return label == null || label.isEmpty() ? link : "#" + label;
    }
    if (link.startsWith("mailto:")) {
      return link.substring("mailto:".length());
    }
    return label == null || label.isEmpty() || link.startsWith("@") ? link : label;
  }
}
