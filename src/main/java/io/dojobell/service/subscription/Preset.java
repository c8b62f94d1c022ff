package io.dojobell.service.subscription;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ready-made personal setting, which a person applies with one click. */
public enum Preset {
  CONCERNS_ME(
      "Only what concerns me",
      "Mentions, reviews and your reports in Slack and in-app; everything else in-app only."
          + " This replaces your current choices.",
      null) {
    @Override
    boolean notifies(EventType type) {
      return type.isPersonal();
    }
  },
  HIGH(
      "Everything high and above",
      "All events of high and critical severity, and those without a severity, in Slack and"
          + " in-app. This replaces your current choices.",
      Severity.HIGH) {
    @Override
    boolean notifies(EventType type) {
      return type != EventType.SCAN_ADDED_EMPTY;
    }
  },
  EVERYTHING(
      "Everything",
      "All events of any severity in Slack and in-app, also scans without changes. This replaces"
          + " your current choices.",
      null) {
    @Override
    boolean notifies(EventType type) {
      return true;
    }
  };

  private final String label;
  private final String description;
  private final @Nullable Severity minSeverity;

  Preset(String label, String description, @Nullable Severity minSeverity) {
    this.label = label;
    this.description = description;
    this.minSeverity = minSeverity;
  }

  /** Returns the name that people see. */
  public String label() {
    return label;
  }

  /** Returns in a sentence or two what it sets. */
  public String description() {
    return description;
  }

  /** Returns its name in buttons. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the preset of that name; empty: there is none. */
  public static Optional<Preset> of(String wireName) {
    return Arrays.stream(values()).filter(preset -> preset.wireName().equals(wireName)).findFirst();
  }

  /** Returns true if it notifies of events of that type, and not only in-app. */
  abstract boolean notifies(EventType type);

  /**
   * Returns the setting: Slack and in-app beside the other channels that the person has chosen for
   * what it notifies of; for everything else the default.
   */
  public Setting applyTo(Setting old) {
    var changed = old.withMinSeverity(minSeverity);
    for (var type : EventType.values()) {
      changed = changed.withChannels(type, row(type, old.channelsFor(type)));
    }
    return changed;
  }

  private Set<Channel> row(EventType type, Set<Channel> old) {
    if (!notifies(type)) {
      return type.defaultChannels();
    }
    var row = EnumSet.of(Channel.SLACK, Channel.ALERT);
    row.addAll(old);
    return row;
  }
}
