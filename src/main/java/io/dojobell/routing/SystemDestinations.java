package io.dojobell.routing;

import static io.dojobell.model.OrganisationSettings.SLACK_CHANNEL;
import static io.dojobell.model.OrganisationSettings.TEAMS_WEBHOOK;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.Mailbox;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Destination.SlackIncomingWebhook;
import io.dojobell.model.Destination.TeamsWebhook;
import io.dojobell.model.Organisation;
import java.util.List;
import java.util.Optional;

/** The system's own addresses, and the channels that can be used at all. */
public record SystemDestinations(Organisation organisation, AvailableChannels available) {

  /** Returns the system's addresses on that channel, several only by email; none if it has none. */
  List<? extends Destination> of(Channel channel) {
    return switch (channel) {
      case SLACK -> slack().stream().toList();
      case TEAMS -> organisation.get(TEAMS_WEBHOOK).map(TeamsWebhook::new).stream().toList();
      case EMAIL -> organisation.mailboxes();
      case ALERT -> List.of(new Destination.Inbox(Destination.SYSTEM));
      case WEBHOOK -> List.of();
    };
  }

  private Optional<Destination> slack() {
    var channel = organisation.get(SLACK_CHANNEL);
    if (!channel.isEmpty()) {
      return Optional.of(new SlackChannel(channel));
    }
    return available.slackIncomingWebhook()
        ? Optional.of(new SlackIncomingWebhook())
        : Optional.empty();
  }

  /**
   * Returns why nothing can be sent to the destination now, whatever the event; empty if it can.
   */
  Optional<String> unavailableReason(Destination destination) {
    var disabled = disabledReason(organisation, destination.channel());
    if (disabled.isPresent()) {
      return disabled;
    }
    return switch (destination) {
      case Destination.NoAddress(var channel, var owner) ->
          Optional.of(noAddressReason(channel, owner));
      case SlackChannel _, Destination.SlackUser _ ->
          available.slackBot()
              ? Optional.empty()
              : Optional.of("Slack is not configured: no bot token");
      case SlackIncomingWebhook _ ->
          available.slackIncomingWebhook()
              ? Optional.empty()
              : Optional.of("Slack is not configured: no incoming webhook");
      case Mailbox _ ->
          available.smtp()
              ? Optional.empty()
              : Optional.of("Email is not configured: no mail server");
      case TeamsWebhook _, Destination.Endpoint _, Destination.Inbox _ -> Optional.empty();
    };
  }

  /** Returns why nothing goes over that channel: it is disabled; empty if it is not. */
  static Optional<String> disabledReason(Organisation organisation, Channel channel) {
    return organisation.isEnabled(channel)
        ? Optional.empty()
        : Optional.of(capitalized(channel) + " is switched off for the organisation");
  }

  private String noAddressReason(Channel channel, String owner) {
    if (!owner.equals(Destination.SYSTEM)) {
      return switch (channel) {
        case EMAIL -> "The account " + owner + " has no email address";
        case WEBHOOK -> "The account " + owner + " has no webhook endpoint";
        case SLACK, TEAMS, ALERT -> capitalized(channel) + " cannot reach " + owner;
      };
    }
    return switch (channel) {
      case SLACK -> "Slack is not configured: no system channel is set";
      case EMAIL -> "Email is not configured: no system address is set";
      case TEAMS -> "Microsoft Teams is not configured: no webhook URL is set";
      case WEBHOOK -> "Webhooks are not configured: the system has no endpoint";
      case ALERT -> "The system has no inbox";
    };
  }

  private static String capitalized(Channel channel) {
    return channel == Channel.WEBHOOK
        ? "Webhook delivery"
        : channel.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + channel.label().substring(1);
  }
}
