package io.dojobell.dispatch;

import io.dojobell.model.Destination;
import java.time.Duration;

/** The shortest time between two messages to the same destination. */
final class DeliveryRateLimits {
  /** Slack shows about one message a second in a channel. */
  private static final Duration SLACK = Duration.ofMillis(1_050);

  /** Teams answers 429 above four requests a second. */
  private static final Duration TEAMS = Duration.ofMillis(275);

  /** A mailbox has no such limit, its reader has: what comes within a second is one mail. */
  private static final Duration MAIL = Duration.ofSeconds(1);

  private DeliveryRateLimits() {}

  static Duration minInterval(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _,
          Destination.SlackUser _,
          Destination.SlackIncomingWebhook _ ->
          SLACK;
      case Destination.TeamsWebhook _ -> TEAMS;
      case Destination.Mailbox _ -> MAIL;
      case Destination.Endpoint _, Destination.Inbox _, Destination.NoAddress _ -> Duration.ZERO;
    };
  }
}
