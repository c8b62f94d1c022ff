package io.dojobell.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An active user who may view what an event is about, with the row of theirs that decides: the
 * product setting's where they set it for that product, else the personal one's.
 *
 * @param channels the channels; empty: nothing
 * @param minSeverity of the setting the row stands in
 * @param isFromProductSetting whether the row is the product setting's
 * @param endpoints the user's own webhook endpoints
 * @param preferences when the user is notified
 */
public record Subscriber(
    User user,
    Set<Channel> channels,
    @Nullable Severity minSeverity,
    boolean isFromProductSetting,
    List<Long> endpoints,
    DeliveryPreferences preferences) {
  public Subscriber {
    channels = Set.copyOf(channels);
    endpoints = List.copyOf(endpoints);
  }

  /** Returns the same subscriber with those endpoints. */
  public Subscriber withEndpoints(List<Long> others) {
    return new Subscriber(user, channels, minSeverity, isFromProductSetting, others, preferences);
  }

  /** Returns the same subscriber, notified by those preferences. */
  public Subscriber withPreferences(DeliveryPreferences others) {
    return new Subscriber(user, channels, minSeverity, isFromProductSetting, endpoints, others);
  }
}
