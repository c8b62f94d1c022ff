package io.dojobell.slack.command;

import java.util.List;

/** What was made of a text. */
public sealed interface ParseResult {
  /** It is a command. */
  record Recognised(Command command) implements ParseResult {}

  /**
   * It is none.
   *
   * @param reason what is not right, in a sentence; plain text with what was typed in it
   * @param suggestions commands that were probably meant, ready to be typed, best first
   */
  record Unrecognised(String reason, List<String> suggestions) implements ParseResult {
    public Unrecognised {
      suggestions = List.copyOf(suggestions);
    }
  }
}
