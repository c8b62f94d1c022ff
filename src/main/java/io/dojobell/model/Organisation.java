package io.dojobell.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's settings, under {@code /api/v1/system}. Empty texts are not set.
 *
 * @param slackChannel a Slack channel's id, or its name with {@code #}
 * @param slackUsername the name messages are posted under instead of the bot's
 * @param slackIcon an emoji ({@code :bell:}) or an image's URL
 * @param teamsWebhook the fingerprint of the Teams webhook's URL
 * @param fallbackAfter the time for which a personal Slack delivery may fail before it goes by
 *     email
 * @param repeatWindow the time for which repeats are counted on the first message; zero: they are
 *     not
 * @param required types for which the system setting's channels are added to each recipient's own
 */
public record Organisation(
    boolean slackEnabled,
    String slackChannel,
    String slackUsername,
    String slackIcon,
    boolean teamsEnabled,
    @Nullable String teamsWebhook,
    boolean emailEnabled,
    String emailFrom,
    String emailTo,
    boolean webhooksEnabled,
    String disclaimer,
    String teamName,
    Map<Channel, DetailLevel> details,
    Duration fallbackAfter,
    Duration repeatWindow,
    Set<EventType> required) {

  public Organisation {
    details = Map.copyOf(details);
    required = Set.copyOf(required);
  }

  /** Returns how much of an event a message on that channel says. */
  public DetailLevel detailLevel(Channel channel) {
    return details.getOrDefault(channel, DetailLevel.FULL);
  }

  /**
   * Returns the mailboxes that {@code emailTo} names; each gets a delivery of its own. A list that
   * an earlier version stored and that is not valid is one mailbox, whose deliveries say why they
   * fail.
   */
  public List<Destination.Mailbox> mailboxes() {
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
