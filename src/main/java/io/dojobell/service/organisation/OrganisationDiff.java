package io.dojobell.service.organisation;

import io.dojobell.model.CalendarRule;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.Severity;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.Differences;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes changes of the organisation's settings in words, for the audit log. */
final class OrganisationDiff {
  private static final int MAX_TEXT_LENGTH = 80;

  private final Organisation old;
  private final Organisation now;
  private final Differences found = new Differences();

  private OrganisationDiff(Organisation old, Organisation now) {
    this.old = old;
    this.now = now;
  }

  /** Returns the differences of those settings; empty: none. */
  static Optional<String> describeChange(
      Organisation old, Organisation now, Collection<? extends SettingKey<?>> keys) {
    var diff = new OrganisationDiff(old, now);
    keys.forEach(diff::add);
    return diff.found.text();
  }

  private void add(SettingKey<?> key) {
    var label = label(key);
    switch (key) {
      case SettingKey.ChannelSwitch one ->
          found.add(one.channel().label(), onOrOff(old.get(one)), onOrOff(now.get(one)));
      case SettingKey.PlainText text -> found.add(label, text(old, text), text(now, text));
      case SettingKey.SecretUrl url -> found.addHidden(label, old.get(url), now.get(url));
      case SettingKey.Period period ->
          found.add(
              label.replace(" (minutes)", ""), period(old.get(period)), period(now.get(period)));
      case SettingKey.DetailLevels levels -> addLevels(label, old.get(levels), now.get(levels));
      case SettingKey.Threads threads ->
          found.add(label, old.get(threads).apiName(), now.get(threads).apiName());
      case SettingKey.EventTypes types ->
          found.addElements(label, labels(old.get(types)), labels(now.get(types)));
      case CalendarRule.Days days -> found.add(label, "" + old.get(days), "" + now.get(days));
      case CalendarRule.DaysOrNever days ->
          found.add(label, orOff(old.get(days).orElse(null)), orOff(now.get(days).orElse(null)));
      case CalendarRule.DaysBySeverity days -> addDays(label, old.get(days), now.get(days));
      case CalendarRule.Flag flag ->
          found.add(label, onOrOff(old.get(flag)), onOrOff(now.get(flag)));
      case CalendarRule.TimeZone zone ->
          found.add(label, old.get(zone).getId(), now.get(zone).getId());
    }
  }

  /** Returns the setting's label in Slack's form; one that is not in it is named as in the API. */
  private static String label(SettingKey<?> key) {
    var form = key.form();
    var name =
        form == null
            ? key.name().replaceFirst("_seconds$", "").replace('_', ' ')
            : form.label().split(",")[0];
    return name.isEmpty() || name.startsWith("SLA") || name.startsWith("Teams ")
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private void addLevels(
      String label, Map<Channel, DetailLevel> before, Map<Channel, DetailLevel> after) {
    for (var channel : Channel.values()) {
      found.add(
          label + " (" + channel.label() + ")",
          level(before.get(channel)),
          level(after.get(channel)));
    }
  }

  private static String level(@Nullable DetailLevel level) {
    return (level == null ? DetailLevel.FULL : level).name().toLowerCase(Locale.ROOT);
  }

  private void addDays(String label, Map<Severity, Integer> before, Map<Severity, Integer> after) {
    for (var severity : List.of(Severity.values()).reversed()) {
      found.add(
          label.formatted(severity.wireName()),
          orOff(before.get(severity)),
          orOff(after.get(severity)));
    }
  }

  private static List<String> labels(Set<EventType> types) {
    return types.stream().sorted().map(EventType::shortLabel).toList();
  }

  private static String text(Organisation organisation, SettingKey.PlainText key) {
    var text = organisation.get(key);
    if (key.equals(OrganisationSettings.SLACK_CHANNEL) && SlackChannel.isId(text)) {
      return new SlackChannel(text).text();
    }
    return text.isEmpty()
        ? "none"
        : TextSanitizer.truncate(MAX_TEXT_LENGTH, TextSanitizer.singleLine(text));
  }

  private static String period(Duration time) {
    var seconds = time.toSeconds();
    return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
  }

  private static String onOrOff(boolean isOn) {
    return isOn ? "on" : "off";
  }

  private static String orOff(@Nullable Integer days) {
    return days == null ? "off" : days.toString();
  }
}
