package io.dojobell.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of {@code src/docs/commands}: prose, and in fences what is typed and answered.
 *
 * <pre>
 * > /dojo subscribe scans          typed by Bob, a member
 * ann> /dojo here list             typed by Ann, an admin
 * > [Undo]                         pressed in the answer before
 * (comes in: scan_added “Nightly” of Web API, high)
 * (opens: Settings)                the modal that it opens
 * </pre>
 *
 * <p>All other lines in a fence are the answer.
 */
record Transcript(Path file, List<Line> lines) {
  private static final Pattern TYPED = Pattern.compile("(\\w*)> (.+)");
  private static final Pattern PRESSED = Pattern.compile("\\[(.+)]");
  private static final Pattern COMES =
      Pattern.compile("\\(comes in: (\\w+) “(.+)” of (.+), (\\w+)(, for (\\w+))?\\)");

  /** A line, as it stands there. */
  sealed interface Line {
    /** Kept as it is. */
    record Prose(String text) implements Line {}

    /** Somebody types. */
    record Typed(String text, String user, String command) implements Line {}

    /** Somebody presses a button of their last answer. */
    record ButtonPress(String text, String user, String label) implements Line {}

    /** An event comes in; {@code recipient} is empty where it names none. */
    record EventArrives(
        String text, String type, String title, String product, String severity, String recipient)
        implements Line {}

    /** A modal opens. */
    record Opens() implements Line {}
  }

  static Transcript read(Path file) throws IOException {
    var lines = new ArrayList<Line>();
    var isFenced = false;
    for (var text : Files.readAllLines(file)) {
      if (text.startsWith("```")) {
        isFenced = !isFenced;
        lines.add(new Line.Prose(text));
      } else if (!isFenced) {
        lines.add(new Line.Prose(text));
      } else {
        step(text).ifPresent(lines::add);
      }
    }
    return new Transcript(file, lines);
  }

  private static java.util.Optional<Line> step(String text) {
    var typed = TYPED.matcher(text);
    var comes = COMES.matcher(text);
    if (typed.matches()) {
      var who = typed.group(1).isEmpty() ? "bob" : typed.group(1);
      var pressed = PRESSED.matcher(typed.group(2));
      return java.util.Optional.of(
          pressed.matches()
              ? new Line.ButtonPress(text, who, pressed.group(1))
              : new Line.Typed(text, who, typed.group(2)));
    }
    if (comes.matches()) {
      var recipient = comes.group(6) == null ? "" : comes.group(6);
      return java.util.Optional.of(
          new Line.EventArrives(
              text, comes.group(1), comes.group(2), comes.group(3), comes.group(4), recipient));
    }
    return text.startsWith("(opens: ")
        ? java.util.Optional.of(new Line.Opens())
        : java.util.Optional.empty();
  }

  /** Returns what the page is about: its heading. */
  String title() {
    return prose(0).replaceFirst("^# ", "");
  }

  /** The first paragraph below the heading. */
  String summary() {
    return prose(1);
  }

  private String prose(int line) {
    return lines.get(line) instanceof Line.Prose(var text) ? text : "";
  }

  /** Returns what is typed there, first to last. */
  List<String> typed() {
    return lines.stream()
        .filter(Line.Typed.class::isInstance)
        .map(line -> ((Line.Typed) line).command())
        .toList();
  }
}
