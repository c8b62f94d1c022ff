package io.dojobell.model;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The organisation's settings, as {@link OrganisationSettings} and {@link CalendarSettings} declare
 * them.
 *
 * @param values each setting's value; one that is absent was never set
 */
public record Organisation(Map<SettingKey<?>, Object> values) {
  public Organisation {
    values = Map.copyOf(values);
  }

  /** Returns the settings from the table's rows, by their names. */
  public static Organisation read(Map<String, String> stored) {
    var values = new HashMap<SettingKey<?>, Object>();
    keys().forEach(key -> values.put(key, key.decode(stored)));
    return new Organisation(values);
  }

  /** Returns the rows that hold these settings. */
  public Map<String, String> rows() {
    var rows = new HashMap<String, String>();
    keys().forEach(key -> rows.putAll(rows(key)));
    return rows;
  }

  private static Stream<SettingKey<?>> keys() {
    return Stream.concat(OrganisationSettings.ALL.stream(), CalendarSettings.ALL.stream());
  }

  private <T> Map<String, String> rows(SettingKey<T> key) {
    return key.encode(get(key));
  }

  /** Returns the value of a setting; its default if it was never set. */
  @SuppressWarnings("unchecked") // with() and read() put a key's values under it
  public <T> T get(SettingKey<T> key) {
    return (T) values.getOrDefault(key, key.unset());
  }

  /** Returns the settings with another value of one of them. */
  public <T> Organisation with(SettingKey<T> key, T value) {
    var changed = new HashMap<>(values);
    changed.put(key, value);
    return new Organisation(changed);
  }

  /** Returns whether any of those settings has another value than in the other ones. */
  public boolean differs(Organisation other, Collection<? extends SettingKey<?>> keys) {
    return keys.stream().anyMatch(key -> !get(key).equals(other.get(key)));
  }

  /** Returns the rules of the calendar. */
  public CalendarRules calendar() {
    return new CalendarRules(this);
  }

  /** Returns whether that channel is used at all. */
  public boolean isEnabled(Channel channel) {
    return OrganisationSettings.switchOf(channel).map(this::get).orElse(true);
  }

  /** Returns how long repeats are counted on the first message; zero: they are not. */
  public Duration repeatWindow() {
    return get(OrganisationSettings.REPEAT_WINDOW);
  }

  /** Returns how long a direct message on Slack may fail before it goes by email. */
  public Duration fallbackAfter() {
    return get(OrganisationSettings.FALLBACK_AFTER);
  }

  /** Returns how much of an event a message on that channel says. */
  public DetailLevel detailLevel(Channel channel) {
    return get(OrganisationSettings.DETAILS).getOrDefault(channel, DetailLevel.FULL);
  }

  /**
   * Returns the mailboxes that {@code email_to} names; each gets a delivery of its own. A list that
   * an earlier version stored and that is not valid is one mailbox, whose deliveries say why they
   * fail.
   */
  public List<Destination.Mailbox> mailboxes() {
    var emailTo = get(OrganisationSettings.EMAIL_TO);
    if (emailTo.isEmpty()) {
      return List.of();
    }
    try {
      return NamedAddress.parseList(emailTo).stream()
          .map(one -> new Destination.Mailbox(one.address().text()))
          .toList();
    } catch (EmailAddress.Invalid _) {
      return List.of(new Destination.Mailbox(emailTo));
    }
  }
}
