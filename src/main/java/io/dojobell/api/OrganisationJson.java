package io.dojobell.api;

import static java.util.Comparator.comparing;

import io.dojobell.model.CalendarRule;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route;
import io.dojobell.model.SettingKey;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.organisation.OrganisationService.Change;
import io.dojobell.web.JsonFields;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the organisation's settings from JSON and writes them, one after another as {@link
 * OrganisationSettings} and {@link CalendarSettings} declare them; only the fields that are present
 * are changed.
 */
final class OrganisationJson {
  private static final String LEVELS = "full or link";
  private static final String CALENDAR = "calendar";

  /** The rules of the calendar; the one with a value for each severity stands last. */
  private static final List<CalendarRule<?>> RULES =
      CalendarSettings.ALL.stream()
          .sorted(comparing(rule -> rule instanceof CalendarRule.DaysBySeverity))
          .toList();

  private final OrganisationService organisations;

  OrganisationJson(OrganisationService organisations) {
    this.organisations = organisations;
  }

  /** Returns each setting's value, by its name. */
  Map<String, @Nullable Object> values(Organisation now) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    OrganisationSettings.ALL.forEach(key -> values.put(key.name(), value(now, key)));
    var rules = new LinkedHashMap<String, @Nullable Object>();
    RULES.forEach(rule -> rules.put(rule.name(), value(now, rule)));
    values.put(CALENDAR, rules);
    return values;
  }

  private @Nullable Object value(Organisation now, SettingKey<?> key) {
    return switch (key) {
      case SettingKey.ChannelSwitch one -> now.get(one);
      case SettingKey.Text text -> now.get(text);
      case SettingKey.SlackConversation channel -> now.get(channel);
      case SettingKey.SecretUrl _ -> organisations.maskedTeamsUrl(now).orElse(null);
      case SettingKey.Period period -> now.get(period).toSeconds();
      case SettingKey.DetailLevels levels -> now.get(levels);
      case SettingKey.Threads threads -> now.get(threads).apiName();
      case SettingKey.EventTypes types -> now.get(types).stream().sorted().toList();
      case CalendarRule<?> rule -> CalendarRuleJson.value(now.calendar(), rule);
    };
  }

  /** Returns the change that the fields ask for; errors are recorded with the fields. */
  Change read(JsonFields fields) {
    var change = read(fields, OrganisationSettings.ALL);
    var calendar = fields.object(CALENDAR);
    if (calendar == null) {
      return change;
    }
    var rules = read(calendar, RULES);
    calendar.rejectUnknown();
    return change.then(rules);
  }

  private Change read(JsonFields fields, List<? extends SettingKey<?>> keys) {
    return keys.stream().map(key -> read(fields, key)).reduce(Change.NONE, Change::then);
  }

  private Change read(JsonFields fields, SettingKey<?> key) {
    return switch (key) {
      case SettingKey.ChannelSwitch one -> {
        var isOn = fields.flag(key.name(), true);
        yield fields.has(key.name()) ? Change.of(one, isOn) : Change.NONE;
      }
      case SettingKey.Text text -> setOrEmptied(fields, text, text(fields, text));
      case SettingKey.SlackConversation channel ->
          setOrEmptied(fields, channel, channel(fields, channel));
      case SettingKey.SecretUrl url -> secretUrl(fields, url);
      case SettingKey.Period period -> Change.ifSet(period, period(fields, period));
      case SettingKey.DetailLevels levels -> {
        var named = levels(fields, levels.name());
        yield Change.update(levels, old -> merged(old, named));
      }
      case SettingKey.Threads threads ->
          Change.ifSet(
              threads, fields.choice(threads.name(), Route.ThreadMode::of, "on, off or broadcast"));
      case SettingKey.EventTypes types -> Change.ifSet(types, types(fields, types.name()));
      case CalendarRule<?> rule -> CalendarRuleJson.read(fields, rule);
    };
  }

  /** Returns the change to a text, which null empties. */
  private static Change setOrEmptied(
      JsonFields fields, SettingKey<String> key, @Nullable String value) {
    return fields.isPresent(key.name()) ? Change.of(key, value == null ? "" : value) : Change.NONE;
  }

  private static @Nullable String text(JsonFields fields, SettingKey.Text key) {
    var text = fields.text(key.name(), key.max());
    if (text == null || text.isEmpty()) {
      return text;
    }
    var problem = key.problem().apply(text);
    return problem.isEmpty() ? text : fields.reject(key.name(), problem.get());
  }

  private static @Nullable String channel(JsonFields fields, SettingKey.SlackConversation key) {
    var channel = fields.text(key.name(), SettingKey.SlackConversation.MAX);
    return channel == null || channel.isEmpty() || channel.matches("#?[\\p{L}\\p{N}_-]+")
        ? channel
        : fields.reject(key.name(), "must be a channel's id, or its name with #");
  }

  /** Returns the change to a URL; the masked one of GET changes nothing when it is sent back. */
  private Change secretUrl(JsonFields fields, SettingKey.SecretUrl key) {
    var text = fields.text(key.name(), JsonFields.MAX_URL_LENGTH);
    if (!fields.isPresent(key.name()) || (text != null && text.endsWith("/…"))) {
      return Change.NONE;
    }
    if (text == null || text.isEmpty()) {
      return Change.of(key, Optional.empty());
    }
    var url = fields.webUrl(key.name());
    if (url == null) {
      return Change.NONE;
    }
    organisations.checkTeamsUrl(url.uri());
    return (old, store) -> old.with(key, Optional.of(store.apply(url.uri())));
  }

  private static @Nullable Duration period(JsonFields fields, SettingKey.Period key) {
    var seconds = fields.number(key.name(), 0, (int) key.max().toSeconds());
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  /** Returns the levels that are named: one for all channels, or one for each. */
  private static Map<Channel, DetailLevel> levels(JsonFields fields, String name) {
    var levels = new EnumMap<Channel, DetailLevel>(Channel.class);
    var node = fields.node(name);
    if (node == null) {
      return levels;
    }
    if (node.isTextual()) {
      var all = fields.choice(name, DetailLevel::of, LEVELS);
      return all == null ? levels : DetailLevel.ofAll(all);
    }
    var byChannel = fields.object(name);
    if (byChannel == null) {
      return levels;
    }
    for (var channel : Channel.values()) {
      var one = byChannel.choice(channel.wireName(), DetailLevel::of, LEVELS);
      if (one != null) {
        levels.put(channel, one);
      }
    }
    byChannel.rejectUnknown();
    return levels;
  }

  private static Map<Channel, DetailLevel> merged(
      Map<Channel, DetailLevel> old, Map<Channel, DetailLevel> named) {
    var merged = new EnumMap<Channel, DetailLevel>(Channel.class);
    merged.putAll(old);
    merged.putAll(named);
    return merged;
  }

  private static @Nullable Set<EventType> types(JsonFields fields, String name) {
    var words = fields.texts(name, 100, 100);
    if (words == null) {
      return null;
    }
    var types = EnumSet.noneOf(EventType.class);
    for (var word : words) {
      EventType.of(word)
          .ifPresentOrElse(
              types::add, () -> fields.reject(name, "“" + word + "” is not an event type"));
    }
    return types;
  }
}
