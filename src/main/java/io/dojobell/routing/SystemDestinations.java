package io.dojobell.routing;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.NoAddress;
import io.dojobell.model.Destination.SlackIncomingWebhook;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route;
import io.dojobell.model.SkipReason;
import java.util.List;
import java.util.Optional;

/** The system's own addresses, and the channels that can be used at all. */
public record SystemDestinations(Organisation organisation, AvailableChannels available) {

  /**
   * Returns the system's addresses on that channel, never empty: {@link NoAddress} where it has
   * none.
   *
   * @param endpoints the system's webhook endpoints
   */
  List<Destination> of(Channel channel, List<Long> endpoints) {
    var addresses =
        channel.systemAddresses(organisation, endpoints).stream().filter(this::isAddress).toList();
    return addresses.isEmpty() ? List.of(new NoAddress(channel, Destination.SYSTEM)) : addresses;
  }

  /** Returns how the system setting's deliveries are posted there. */
  ChannelPosting posting(Destination destination) {
    var mode = organisation.get(OrganisationSettings.SLACK_THREADS);
    return destination instanceof Destination.SlackChannel && mode != Route.ThreadMode.OFF
        ? new ChannelPosting(mode, List.of())
        : ChannelPosting.NONE;
  }

  /** Returns whether it is one: an incoming webhook is an address only where it is configured. */
  private boolean isAddress(Destination destination) {
    return !(destination instanceof SlackIncomingWebhook)
        || available.missing(destination).isEmpty();
  }

  /**
   * Returns why nothing can be sent to the destination now, whatever the event; empty if it can.
   */
  Optional<SkipReason> unavailableReason(Destination destination) {
    var disabled = disabledReason(organisation, destination.channel());
    if (disabled.isPresent()) {
      return disabled;
    }
    if (destination instanceof NoAddress(var channel, var owner)) {
      return Optional.of(noAddressReason(channel, owner));
    }
    return available
        .missing(destination)
        .map(missing -> new SkipReason.NotConfigured(destination.channel(), missing));
  }

  /** Returns why nothing goes over that channel: it is disabled; empty if it is not. */
  static Optional<SkipReason> disabledReason(Organisation organisation, Channel channel) {
    return organisation.isEnabled(channel)
        ? Optional.empty()
        : Optional.of(new SkipReason.ChannelDisabled(channel));
  }

  private static SkipReason noAddressReason(Channel channel, String owner) {
    return owner.equals(Destination.SYSTEM)
        ? new SkipReason.NoSystemAddress(channel)
        : new SkipReason.NoAddressOf(channel, owner);
  }
}
