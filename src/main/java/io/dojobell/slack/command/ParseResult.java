package io.dojobell.slack.command;

import java.util.List;

/** The result of parsing a text. */
public sealed interface ParseResult {
  /** The text is a command. */
  record Recognised(Command command) implements ParseResult {}

  /**
   * The text is not a command.
   *
   * @param reason the error in a sentence; plain text that quotes the input
   * @param suggestions commands that were probably meant, ready to be typed, best first
   */
  record Unrecognised(String reason, List<String> suggestions) implements ParseResult {
    public Unrecognised {
      suggestions = List.copyOf(suggestions);
    }
  }
}
