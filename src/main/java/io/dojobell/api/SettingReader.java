package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.service.Suggestions;
import io.dojobell.web.JsonFields;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A subscription setting as it was posted.
 *
 * @param rows the event types that it names, with their channels
 * @param namesSeverity true if it names a minimum severity, which may be null
 */
record SettingReader(
    Map<EventType, Set<Channel>> rows, boolean namesSeverity, @Nullable Severity minSeverity) {
  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::wireName).toList();

  /** Reads the fields of a PATCH; those that it does not name keep their values. */
  static SettingReader ofPatch(JsonNode body) {
    return read(JsonFields.of(body));
  }

  /** Reads a whole setting, which must have rows: without them every row would be off. */
  static SettingReader ofPut(JsonNode body) {
    var fields = JsonFields.of(body);
    if (body.isObject() && !fields.has("channels")) {
      fields.reject("channels", "is missing: what it does not name is turned off");
    }
    return read(fields);
  }

  private static SettingReader read(JsonFields fields) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    var channels = fields.object("channels");
    if (channels != null) {
      for (var name : channels.fieldNames()) {
        row(channels, name, rows);
      }
    }
    var names = fields.isPresent("min_severity");
    var least = fields.severity("min_severity");
    fields.finish();
    return new SettingReader(rows, names, least);
  }

  private static void row(JsonFields channels, String name, Map<EventType, Set<Channel>> rows) {
    var words = channels.texts(name, 10, 50);
    var type = EventType.of(name);
    if (type.isEmpty()) {
      var nearest = Suggestions.nearest(name, TYPES).map(right -> "; did you mean " + right + "?");
      channels.reject(name, "is not an event type" + nearest.orElse(""));
      return;
    }
    var row = EnumSet.noneOf(Channel.class);
    for (var word : words == null ? List.<String>of() : words) {
      Channel.of(word)
          .ifPresentOrElse(
              row::add,
              () ->
                  channels.reject(name, "“" + word + "” is not a channel; use " + channelNames()));
    }
    rows.put(type.get(), row);
  }

  private static String channelNames() {
    return Arrays.stream(Channel.values()).map(Channel::wireName).collect(Collectors.joining(", "));
  }

  /** Returns the setting of a PUT: fields that it does not name are empty. */
  Setting toSetting() {
    return new Setting(rows, minSeverity);
  }

  /** Returns the other setting with the changes of a PATCH. */
  Setting applyTo(Setting old) {
    var changed = old;
    for (var row : rows.entrySet()) {
      changed = changed.withChannels(row.getKey(), row.getValue());
    }
    return namesSeverity ? changed.withMinSeverity(minSeverity) : changed;
  }
}
