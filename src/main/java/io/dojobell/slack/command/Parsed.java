package io.dojobell.slack.command;

import java.util.List;

/** What was made of a text. */
public sealed interface Parsed {
  /** It is a command. */
  record Understood(Command command) implements Parsed {}

  /**
   * It is none.
   *
   * @param why what is not right, in a sentence; plain text with what was typed in it
   * @param instead commands that were probably meant, ready to be typed, best first
   */
  record Puzzled(String why, List<String> instead) implements Parsed {
    public Puzzled {
      instead = List.copyOf(instead);
    }
  }
}
