package io.dojobell.slack.reply;

import io.dojobell.blockkit.SlackLimits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a kind as the value of a button, which anybody may send back changed.
 *
 * @param prefix the text before the words
 */
record ButtonValue(String prefix) {
  /** Returns the value; empty if there are no words, or more than a button can hold. */
  Optional<String> encode(Stream<String> words) {
    var code = words.collect(Collectors.joining(" "));
    return Optional.of(prefix + " " + code)
        .filter(value -> !code.isEmpty() && value.length() <= SlackLimits.MAX_BUTTON_VALUE_LENGTH);
  }

  /** Returns the words of a value of this kind; none for any other. */
  List<String> decode(String value) {
    var first = prefix + " ";
    return value.startsWith(first)
        ? List.of(value.substring(first.length()).split(" "))
        : List.of();
  }
}
