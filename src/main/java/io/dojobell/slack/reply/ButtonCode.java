package io.dojobell.slack.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a kind as the value of a button, which anybody may send back changed.
 *
 * @param kind what comes before them
 */
record ButtonCode(String kind) {
  /** Slack's limit for a button's value. */
  private static final int LONGEST = 2_000;

  /** Empty where there are none, or more than a button can hold. */
  Optional<String> write(Stream<String> words) {
    var code = words.collect(Collectors.joining(" "));
    return Optional.of(kind + " " + code)
        .filter(value -> !code.isEmpty() && value.length() <= LONGEST);
  }

  /** The words of a value of this kind; none of any other. */
  List<String> read(String value) {
    var first = kind + " ";
    return value.startsWith(first)
        ? List.of(value.substring(first.length()).split(" "))
        : List.of();
  }
}
