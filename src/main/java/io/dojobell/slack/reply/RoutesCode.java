package io.dojobell.slack.reply;

import io.dojobell.model.EventType;
import io.dojobell.service.route.ChannelRouteService.UndoStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Steps back from a change of a channel's routes, as a button's value: {@code routes -7}, {@code
 * routes +7 8:scan_added,test_added}.
 */
public final class RoutesCode {
  private static final ButtonCode CODE = new ButtonCode("routes");
  private static final Pattern ONE = Pattern.compile("([-+]?)(\\d{1,18})(?::([a-z_,]*))?");

  private RoutesCode() {}

  /** Empty where there is nothing to undo, or more than a button can hold. */
  static Optional<String> write(List<UndoStep> steps) {
    return CODE.write(steps.stream().map(RoutesCode::word));
  }

  private static String word(UndoStep step) {
    return switch (step) {
      case UndoStep.Delete(var id) -> "-" + id;
      case UndoStep.Restore(var id) -> "+" + id;
      case UndoStep.Events(var id, var events) ->
          id
              + ":"
              + events.stream().sorted().map(EventType::wireName).collect(Collectors.joining(","));
    };
  }

  /** Reads it; nothing for anything else that a button may hold. */
  public static List<UndoStep> read(String value) {
    return CODE.read(value).stream().flatMap(word -> step(word).stream()).toList();
  }

  private static Optional<UndoStep> step(String word) {
    var one = ONE.matcher(word);
    if (!one.matches()) {
      return Optional.empty();
    }
    var id = Long.parseLong(one.group(2));
    return switch (one.group(1)) {
      case "-" -> Optional.of(new UndoStep.Delete(id));
      case "+" -> Optional.of(new UndoStep.Restore(id));
      default ->
          Optional.ofNullable(one.group(3)).map(words -> new UndoStep.Events(id, events(words)));
    };
  }

  private static EnumSet<EventType> events(String words) {
    var events = EnumSet.noneOf(EventType.class);
    for (var word : words.split(",")) {
      EventType.of(word).ifPresent(events::add);
    }
    return events;
  }
}
