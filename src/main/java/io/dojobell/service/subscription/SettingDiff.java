package io.dojobell.service.subscription;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.service.Differences;
import io.dojobell.service.subscription.SettingsService.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes changes of settings in words, for the audit log. */
final class SettingDiff {
  private SettingDiff() {}

  /** Returns the differences; empty: none. */
  static Optional<String> describeChange(Scope scope, Setting old, Setting now) {
    var rows = new LinkedHashMap<String, List<String>>();
    for (var type : EventType.values()) {
      var before = row(scope, old, type);
      var after = row(scope, now, type);
      if (!Objects.equals(before, after)) {
        rows.computeIfAbsent(describeRow(before, after), _ -> new ArrayList<>())
            .add(type.shortLabel());
      }
    }
    var changes = new Differences();
    rows.forEach((row, types) -> changes.addWords(describeTypes(types) + " " + row));
    return changes
        .add(
            "minimum severity",
            describeSeverity(old.minSeverity()),
            describeSeverity(now.minSeverity()))
        .text()
        .map(words -> describeScope(scope) + ": " + words);
  }

  /** Returns the row; null: the one of the person's own setting applies. */
  private static @Nullable Set<Channel> row(Scope scope, Setting setting, EventType type) {
    return scope instanceof Scope.OfProduct
        ? setting.channels().get(type)
        : setting.channelsFor(type);
  }

  /** Returns the labels of types that were changed alike: the first few, and how many more. */
  private static String describeTypes(List<String> labels) {
    return labels.size() == EventType.values().length ? "All events" : Differences.firstFew(labels);
  }

  private static String describeRow(@Nullable Set<Channel> old, @Nullable Set<Channel> now) {
    if (old == null || now == null) {
      return describeWhole(old) + " → " + describeWhole(now);
    }
    var added = difference(now, old);
    var removed = difference(old, now);
    return Stream.of(
            added.isEmpty() ? "" : "+ " + describeChannels(added),
            removed.isEmpty() ? "" : "− " + describeChannels(removed))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Set<Channel> difference(Set<Channel> row, Set<Channel> without) {
    var channels = new TreeSet<>(row);
    channels.removeAll(without);
    return channels;
  }

  private static String describeWhole(@Nullable Set<Channel> row) {
    if (row == null) {
      return "default";
    }
    return row.isEmpty() ? "nothing" : describeChannels(row);
  }

  private static String describeChannels(Set<Channel> row) {
    return row.stream().sorted().map(SettingDiff::describe).collect(Collectors.joining(", "));
  }

  private static String describe(Channel channel) {
    return channel == Channel.ALERT ? "in-app" : channel.label();
  }

  private static String describeSeverity(@Nullable Severity minimum) {
    return minimum == null ? "any" : minimum.wireName();
  }

  static String describeScope(Scope scope) {
    return switch (scope) {
      case Scope.System _ -> "Team notifications";
      case Scope.Template _ -> "Defaults for new users";
      case Scope.Personal(var username) -> "Notifications of " + username;
      case Scope.OfProduct(var username, var product) ->
          "Notifications of " + username + " for the product " + product;
    };
  }
}
