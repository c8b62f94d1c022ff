package io.dojobell.slack.command;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the help says about a command.
 *
 * @param summary what it does, as the end of a line
 * @param purpose what it does in general, as a sentence
 * @param usage its arguments, after {@code /dojo}
 * @param examples each ready to be typed after {@code /dojo}; the first stands in the overview
 */
record CommandTopic(
    String name,
    Group group,
    String summary,
    String purpose,
    String usage,
    List<String> aliases,
    List<String> examples) {
  /** The groups of the help, in its order. */
  enum Group {
    NOTIFY("Get notified"),
    PAUSE("Pause"),
    LOOK_UP("Look up"),
    CHANNEL("Channel (admins)");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  CommandTopic {
    aliases = List.copyOf(aliases);
    examples = List.copyOf(examples);
  }

  CommandTopic(String name, Group group, String summary) {
    this(
        name,
        group,
        summary,
        Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".",
        name,
        List.of(),
        List.of(name));
  }

  CommandTopic purpose(String sentence) {
    return new CommandTopic(name, group, summary, sentence, usage, aliases, examples);
  }

  CommandTopic usage(String arguments) {
    return new CommandTopic(name, group, summary, purpose, arguments, aliases, examples);
  }

  CommandTopic aliases(String... others) {
    return new CommandTopic(name, group, summary, purpose, usage, List.of(others), examples);
  }

  CommandTopic examples(String... commands) {
    return new CommandTopic(name, group, summary, purpose, usage, aliases, List.of(commands));
  }

  boolean adminOnly() {
    return group == Group.CHANNEL;
  }

  boolean isNamed(String word) {
    return name.equals(word) || aliases.contains(word);
  }

  /** Returns its line in the overview. */
  String line() {
    return "`/dojo %s` %s".formatted(examples.getFirst(), summary);
  }

  /** Returns its usage, what it does, examples, and its other names. */
  String details() {
    var list =
        examples.stream()
            .map(example -> "• `/dojo " + example + "`")
            .collect(Collectors.joining("\n"));
    return "*`/dojo %s`*\n%s\nExamples:\n%s%s".formatted(usage, purpose, list, otherNames());
  }

  private String otherNames() {
    if (aliases.isEmpty()) {
      return "";
    }
    return aliases.stream()
        .map(alias -> "`/dojo " + alias + "`")
        .collect(Collectors.joining(", ", "\nAlso: ", ""));
  }
}
