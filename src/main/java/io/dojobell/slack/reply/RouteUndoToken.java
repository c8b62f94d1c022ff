package io.dojobell.slack.reply;

import io.dojobell.model.EventType;
import io.dojobell.service.route.ChannelRouteService.UndoStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Steps that reverse a change of a channel's routes, as a button's value: {@code routes -7}, {@code
 * routes +7 8:scan_added,test_added}.
 */
public final class RouteUndoToken {
  private static final ButtonValue VALUE = new ButtonValue("routes");
  private static final Pattern ENTRY = Pattern.compile("([-+]?)(\\d{1,18})(?::([a-z_,]*))?");

  private RouteUndoToken() {}

  /** Returns the value; empty if there is nothing to undo, or more than a button can hold. */
  static Optional<String> encode(List<UndoStep> steps) {
    return VALUE.encode(steps.stream().map(RouteUndoToken::encodeStep));
  }

  private static String encodeStep(UndoStep step) {
    return switch (step) {
      case UndoStep.Delete(var id) -> "-" + id;
      case UndoStep.Restore(var id) -> "+" + id;
      case UndoStep.Events(var id, var events) ->
          id
              + ":"
              + events.stream().sorted().map(EventType::wireName).collect(Collectors.joining(","));
    };
  }

  /** Reads the value; none for any other value of a button. */
  public static List<UndoStep> decode(String value) {
    return VALUE.decode(value).stream().flatMap(word -> decodeStep(word).stream()).toList();
  }

  private static Optional<UndoStep> decodeStep(String word) {
    var one = ENTRY.matcher(word);
    if (!one.matches()) {
      return Optional.empty();
    }
    var id = Long.parseLong(one.group(2));
    return switch (one.group(1)) {
      case "-" -> Optional.of(new UndoStep.Delete(id));
      case "+" -> Optional.of(new UndoStep.Restore(id));
      default ->
          Optional.ofNullable(one.group(3))
              .map(words -> new UndoStep.Events(id, decodeEvents(words)));
    };
  }

  private static EnumSet<EventType> decodeEvents(String words) {
    var events = EnumSet.noneOf(EventType.class);
    for (var word : words.split(",")) {
      EventType.of(word).ifPresent(events::add);
    }
    return events;
  }
}
