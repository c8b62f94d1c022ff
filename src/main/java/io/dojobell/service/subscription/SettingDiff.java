package io.dojobell.service.subscription;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.SettingsService.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes changes of settings in words, for the audit log. */
final class SettingDiff {
  private SettingDiff() {}

  /** Returns the differences; empty: none. */
  static Optional<String> describeChange(Scope scope, Setting old, Setting now) {
    var rows = new LinkedHashMap<String, List<String>>();
    for (var type : EventType.values()) {
      var row = now.channels().get(type);
      if (!Objects.equals(row, old.channels().get(type))) {
        rows.computeIfAbsent(describeRow(row), _ -> new ArrayList<>()).add(type.shortLabel());
      }
    }
    var changes = new ArrayList<String>();
    rows.forEach((row, types) -> changes.add(describeTypes(types) + ": " + row));
    if (now.minSeverity() != old.minSeverity()) {
      changes.add("least severity: " + describeSeverity(now.minSeverity()));
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(describeScope(scope) + ", " + String.join("; ", changes));
  }

  /** Returns the labels of events that were set alike, together. */
  private static String describeTypes(List<String> labels) {
    return labels.size() == EventType.values().length ? "every event" : String.join(", ", labels);
  }

  private static String describeRow(java.util.@Nullable Set<Channel> row) {
    if (row == null) {
      return "as elsewhere";
    }
    return row.isEmpty()
        ? "nothing"
        : row.stream().sorted().map(Channel::wireName).collect(Collectors.joining(" and "));
  }

  static String describeSeverity(@Nullable Severity least) {
    return least == null ? "any" : least.wireName();
  }

  static String describeScope(Scope scope) {
    return switch (scope) {
      case Scope.System _ -> "The system's setting";
      case Scope.Template _ -> "The setting for new users";
      case Scope.Personal(var username) -> "The setting of " + username;
      case Scope.OfProduct(var username, var product) ->
          "The setting of " + username + " for the product " + product;
    };
  }
}
