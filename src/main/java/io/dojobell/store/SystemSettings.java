package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The organisation's settings, by the names the API gives them. */
public final class SystemSettings {
  private static final Set<EventType> DEFAULT_REQUIRED =
      Set.of(EventType.USER_MENTIONED, EventType.REVIEW_REQUESTED);
  private static final Duration DEFAULT_FALLBACK_AFTER = Duration.ofMinutes(10);
  private static final Duration DEFAULT_REPEAT_WINDOW = Duration.ofMinutes(5);

  private final Handle handle;

  public SystemSettings(Handle handle) {
    this.handle = handle;
  }

  /** Returns all of them, with the default for each that was never set. */
  public Organisation read() {
    var values = new HashMap<String, String>();
    handle
        .createQuery("select name, value from system_values")
        .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    var teams = values.getOrDefault("teams_webhook", "");
    return new Organisation(
        flag(values, "slack_enabled"),
        values.getOrDefault("slack_channel", ""),
        values.getOrDefault("slack_username", ""),
        values.getOrDefault("slack_icon", ""),
        flag(values, "teams_enabled"),
        teams.isEmpty() ? null : teams,
        flag(values, "email_enabled"),
        values.getOrDefault("email_from", ""),
        values.getOrDefault("email_to", ""),
        flag(values, "webhooks_enabled"),
        values.getOrDefault("disclaimer", ""),
        values.getOrDefault("team_name", ""),
        details(values),
        seconds(values, "fallback_after_seconds", DEFAULT_FALLBACK_AFTER),
        seconds(values, "repeat_window_seconds", DEFAULT_REPEAT_WINDOW),
        required(values));
  }

  /** Stores all of them. */
  public void put(Organisation organisation) {
    set("slack_enabled", Boolean.toString(organisation.slackEnabled()));
    set("slack_channel", organisation.slackChannel());
    set("slack_username", organisation.slackUsername());
    set("slack_icon", organisation.slackIcon());
    set("teams_enabled", Boolean.toString(organisation.teamsEnabled()));
    set("teams_webhook", organisation.teamsWebhook() == null ? "" : organisation.teamsWebhook());
    set("email_enabled", Boolean.toString(organisation.emailEnabled()));
    set("email_from", organisation.emailFrom());
    set("email_to", organisation.emailTo());
    set("webhooks_enabled", Boolean.toString(organisation.webhooksEnabled()));
    set("disclaimer", organisation.disclaimer());
    set("team_name", organisation.teamName());
    for (var channel : Channel.values()) {
      set(
          "details." + channel.wireName(),
          organisation.detailLevel(channel).name().toLowerCase(Locale.ROOT));
    }
    set("fallback_after_seconds", Long.toString(organisation.fallbackAfter().toSeconds()));
    set("repeat_window_seconds", Long.toString(organisation.repeatWindow().toSeconds()));
    set(
        "required",
        organisation.required().stream()
            .map(EventType::wireName)
            .sorted()
            .collect(Collectors.joining(",")));
  }

  /** Sets one value where there is none yet, or an empty one. */
  public void putIfEmpty(String name, String value) {
    handle.execute(
        """
        insert into system_values (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value
        where system_values.value = ''\
        """,
        name,
        value);
  }

  /** Stores that moment, to show that writes work. */
  public void touch(Instant now) {
    set("stamp", now.toString());
  }

  /** Stores one value that is not a setting but part of Dojobell's own state. */
  public void put(String name, String value) {
    set(name, value);
  }

  /** Returns one value as it was stored; empty if there is none. */
  public String value(String name) {
    return handle
        .createQuery("select value from system_values where name = ?")
        .bind(0, name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  private void set(String name, String value) {
    handle.execute(
        """
        insert into system_values (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value\
        """,
        name,
        value);
  }

  /**
   * Returns a channel's flag: on unless it was switched off, as one that is not configured sends
   * nothing.
   */
  private static boolean flag(Map<String, String> values, String name) {
    return !"false".equals(values.get(name));
  }

  private static Map<Channel, DetailLevel> details(Map<String, String> values) {
    var details = new EnumMap<Channel, DetailLevel>(Channel.class);
    for (var channel : Channel.values()) {
      var link = "link".equals(values.get("details." + channel.wireName()));
      details.put(channel, link ? DetailLevel.LINK : DetailLevel.FULL);
    }
    return details;
  }

  private static Duration seconds(Map<String, String> values, String name, Duration unlessSet) {
    var seconds = values.get(name);
    return seconds == null ? unlessSet : Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static Set<EventType> required(Map<String, String> values) {
    var names = values.get("required");
    if (names == null) {
      return DEFAULT_REQUIRED;
    }
    return java.util.Arrays.stream(names.split(","))
        .flatMap(name -> EventType.of(name).stream())
        .collect(Collectors.toSet());
  }
}
