package io.dojobell.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A way to deliver: what it is called, whom it reaches and at which addresses. How it delivers is
 * its own package's: see {@link ChannelTraits}. Nothing else switches over channels.
 */
@SuppressWarnings("ImmutableEnumChecker") // ChannelWords is a record of texts
public enum Channel implements WireNamed {
  SLACK(
      "slack",
      1,
      Chooser.ANYBODY,
      Arrival.INTERRUPTS,
      new ChannelWords(
          "Slack",
          "Slack",
          "Slack",
          "in Slack",
          "Slack is not configured: no team channel is set",
          "Slack cannot reach %s",
          "Slack cannot reach you")) {
    /** The incoming webhook is the address where no channel is set. */
    @Override
    public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
      var channel = organisation.get(OrganisationSettings.SLACK_CHANNEL);
      return List.of(
          channel.isEmpty()
              ? new Destination.SlackIncomingWebhook()
              : new Destination.SlackChannel(channel));
    }

    @Override
    public List<Destination> addressesOf(User user, List<Long> endpoints) {
      return List.of(new Destination.SlackUser(user.username()));
    }
  },

  EMAIL(
      "email",
      2,
      Chooser.ANYBODY,
      Arrival.INTERRUPTS,
      new ChannelWords(
          "email",
          "Email",
          "email",
          "by email",
          "Email is not configured: no team address is set",
          "The account %s has no email address",
          "your account has no address")) {
    @Override
    public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
      return List.copyOf(organisation.mailboxes());
    }

    @Override
    public List<Destination> addressesOf(User user, List<Long> endpoints) {
      return user.email() == null ? List.of() : List.of(new Destination.Mailbox(user.email()));
    }
  },

  TEAMS(
      "teams",
      4,
      Chooser.NOBODY,
      Arrival.INTERRUPTS,
      new ChannelWords(
          "Microsoft Teams",
          "Microsoft Teams",
          "Teams",
          "in Microsoft Teams",
          "Microsoft Teams is not configured: no webhook URL is set",
          "Microsoft Teams cannot reach %s",
          "Teams reaches no single person; admins send there by routes")) {
    @Override
    public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
      return organisation.get(OrganisationSettings.TEAMS_WEBHOOK).stream()
          .<Destination>map(Destination.TeamsWebhook::new)
          .toList();
    }
  },

  WEBHOOK(
      "webhook",
      8,
      Chooser.ENDPOINT_OWNER,
      Arrival.SILENT,
      new ChannelWords(
          "webhook",
          "Webhook delivery",
          "your webhooks",
          "by webhook",
          "Webhooks are not configured: the team has no endpoint",
          "The account %s has no webhook endpoint",
          "you have no webhook endpoint")) {
    @Override
    public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
      return endpoints.stream().<Destination>map(Destination.Endpoint::new).toList();
    }

    @Override
    public List<Destination> addressesOf(User user, List<Long> endpoints) {
      return endpoints.stream().<Destination>map(Destination.Endpoint::new).toList();
    }
  },

  /** The inbox: an alert is delivered by being stored, and nothing switches it off. */
  ALERT(
      "alert",
      16,
      Chooser.ANYBODY,
      Arrival.SILENT,
      new ChannelWords(
          "alert",
          "Alert",
          "in-app alert",
          "as in-app alerts",
          "The team has no inbox",
          "Alert cannot reach %s",
          "you have no inbox")) {
    @Override
    public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
      return List.of(new Destination.Inbox(Destination.SYSTEM));
    }

    @Override
    public List<Destination> addressesOf(User user, List<Long> endpoints) {
      return List.of(new Destination.Inbox(user.username()));
    }
  };

  /** Who can choose it. */
  private enum Chooser {
    ANYBODY,
    ENDPOINT_OWNER,
    NOBODY
  }

  private enum Arrival {
    INTERRUPTS,
    SILENT
  }

  private final String wireName;
  private final int bit;
  private final Chooser chooser;
  private final Arrival arrival;
  private final ChannelWords words;

  Channel(String wireName, int bit, Chooser chooser, Arrival arrival, ChannelWords words) {
    this.wireName = wireName;
    this.bit = bit;
    this.chooser = chooser;
    this.arrival = arrival;
    this.words = words;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns its bit in a stored set of channels. */
  public int bit() {
    return bit;
  }

  /** Returns the words that people read about it. */
  public ChannelWords words() {
    return words;
  }

  /** Returns the name in a sentence. */
  public String label() {
    return words.label();
  }

  /** Returns whether a person can choose it; else it reaches only the team. */
  public boolean isPersonal() {
    return chooser != Chooser.NOBODY;
  }

  /** Returns whether it reaches each account, without an endpoint that the person has to make. */
  public boolean reachesEveryAccount() {
    return chooser == Chooser.ANYBODY;
  }

  /**
   * Returns whether its messages interrupt people: quiet hours and digests hold them, and what
   * waits is sent together. A program gets each event by itself, and an inbox is complete.
   */
  public boolean interruptsPeople() {
    return arrival == Arrival.INTERRUPTS;
  }

  /**
   * Returns the system's addresses; none where none is set.
   *
   * @param endpoints the system's webhook endpoints
   */
  public List<Destination> systemAddresses(Organisation organisation, List<Long> endpoints) {
    return List.of();
  }

  /**
   * Returns a person's addresses; none where they have none.
   *
   * @param endpoints the person's webhook endpoints
   */
  public List<Destination> addressesOf(User user, List<Long> endpoints) {
    return List.of();
  }

  /** Returns the channels that a person can choose. */
  public static List<Channel> personal() {
    return Arrays.stream(values()).filter(Channel::isPersonal).toList();
  }

  /** Returns the channels that send something: all but the inbox. */
  public static List<Channel> sending() {
    return Arrays.stream(values()).filter(channel -> channel != ALERT).toList();
  }

  /** Returns the channel of that wire name, in lower case; empty for any other text. */
  public static Optional<Channel> of(String wireName) {
    return WireNamed.find(Channel.class, wireName);
  }
}
