package io.dojobell.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A setting that an admin makes for the whole organisation. The table, the API, its document and
 * Slack's form read and write it by what stands here.
 *
 * @param <T> the type of its value
 */
public sealed interface SettingKey<T>
    permits CalendarRule,
        SettingKey.ChannelSwitch,
        SettingKey.PlainText,
        SettingKey.SecretUrl,
        SettingKey.Period,
        SettingKey.DetailLevels,
        SettingKey.Threads,
        SettingKey.EventTypes {
  /** Returns its name in the API. */
  String name();

  /** Returns its value where it was never set. */
  T unset();

  /** Returns its value from the rows of the table, by their names. */
  T decode(Map<String, String> stored);

  /** Returns the rows that hold its value. */
  Map<String, String> encode(T value);

  /** Returns what it is for, in a sentence without a full stop. */
  String description();

  /** Returns its field in Slack's form; null: it has none of its own. */
  default @Nullable FormInput form() {
    return null;
  }

  /**
   * A field of Slack's form.
   *
   * @param id the id of its block
   * @param placeholder shown while it is empty
   */
  record FormInput(String id, String label, String placeholder) {}

  /** Whether a channel is used at all: on unless it was switched off. */
  record ChannelSwitch(String name, Channel channel) implements SettingKey<Boolean> {
    @Override
    public Boolean unset() {
      return true;
    }

    @Override
    public Boolean decode(Map<String, String> stored) {
      return !"false".equals(stored.get(name));
    }

    @Override
    public Map<String, String> encode(Boolean value) {
      return Map.of(name, value.toString());
    }

    @Override
    public String description() {
      return "Whether anything is sent over this channel";
    }
  }

  /** A setting that is stored as it is; empty where it is not set. */
  sealed interface PlainText extends SettingKey<String> {
    @Override
    default String unset() {
      return "";
    }

    @Override
    default String decode(Map<String, String> stored) {
      return stored.getOrDefault(name(), "");
    }

    @Override
    default Map<String, String> encode(String value) {
      return Map.of(name(), value);
    }
  }

  /**
   * A text; empty where it is not set.
   *
   * @param max the number of characters it may have
   * @param isMultiline whether the form's field has several lines
   * @param problem returns what is wrong with a text that is not empty, as the end of a sentence;
   *     empty: nothing
   */
  record Text(
      String name,
      int max,
      boolean isMultiline,
      Function<String, Optional<String>> problem,
      String description,
      @Nullable FormInput form)
      implements PlainText {}

  /** A channel of Slack, by its id or its name with #; empty: none. */
  record SlackConversation(String name, String description, FormInput form) implements PlainText {
    /** The number of characters it may have. */
    public static final int MAX = 100;
  }

  /**
   * The id of a webhook's URL, which is stored sealed and never read back whole; empty: none.
   *
   * @param row the name of its row
   */
  record SecretUrl(String name, String row, String description, FormInput form)
      implements SettingKey<Optional<String>> {
    @Override
    public Optional<String> unset() {
      return Optional.empty();
    }

    @Override
    public Optional<String> decode(Map<String, String> stored) {
      return Optional.ofNullable(stored.get(row)).filter(id -> !id.isEmpty());
    }

    @Override
    public Map<String, String> encode(Optional<String> value) {
      return Map.of(row, value.orElse(""));
    }
  }

  /** A span of time in whole seconds, from none to {@code max}; the form shows it in minutes. */
  record Period(
      String name, Duration unset, Duration max, String description, @Nullable FormInput form)
      implements SettingKey<Duration> {
    @Override
    public Duration decode(Map<String, String> stored) {
      var seconds = stored.get(name);
      return seconds == null ? unset : Duration.ofSeconds(Long.parseLong(seconds));
    }

    @Override
    public Map<String, String> encode(Duration value) {
      return Map.of(name, Long.toString(value.toSeconds()));
    }
  }

  /** How much of an event a message says, for each channel. */
  record DetailLevels(String name, String description, FormInput form)
      implements SettingKey<Map<Channel, DetailLevel>> {
    @Override
    public Map<Channel, DetailLevel> unset() {
      return decode(Map.of());
    }

    @Override
    public Map<Channel, DetailLevel> decode(Map<String, String> stored) {
      var levels = new EnumMap<Channel, DetailLevel>(Channel.class);
      for (var channel : Channel.values()) {
        var level = DetailLevel.of(stored.getOrDefault(row(channel), ""));
        levels.put(channel, level.orElse(DetailLevel.FULL));
      }
      return levels;
    }

    @Override
    public Map<String, String> encode(Map<Channel, DetailLevel> value) {
      var rows = new HashMap<String, String>();
      value.forEach((channel, level) -> rows.put(row(channel), level.wireName()));
      return rows;
    }

    private String row(Channel channel) {
      return name + "." + channel.wireName();
    }
  }

  /** Whether the events on one topic follow in a thread. */
  record Threads(String name, String description, FormInput form)
      implements SettingKey<Route.ThreadMode> {
    @Override
    public Route.ThreadMode unset() {
      return Route.ThreadMode.OFF;
    }

    @Override
    public Route.ThreadMode decode(Map<String, String> stored) {
      return Route.ThreadMode.of(stored.getOrDefault(name, "")).orElse(unset());
    }

    @Override
    public Map<String, String> encode(Route.ThreadMode value) {
      return Map.of(name, value.apiName());
    }
  }

  /** A set of event types. */
  record EventTypes(String name, Set<EventType> unset, String description, FormInput form)
      implements SettingKey<Set<EventType>> {
    @Override
    public Set<EventType> decode(Map<String, String> stored) {
      var names = stored.get(name);
      return names == null
          ? unset
          : Arrays.stream(names.split(","))
              .flatMap(word -> EventType.of(word).stream())
              .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> encode(Set<EventType> value) {
      var names = value.stream().map(EventType::wireName).sorted();
      return Map.of(name, names.collect(Collectors.joining(",")));
    }
  }
}
