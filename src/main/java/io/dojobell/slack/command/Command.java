package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** A command typed after {@code /dojo}. */
public sealed interface Command {
  /**
   * Shows the commands.
   *
   * @param command the one to be explained in detail; empty: all
   */
  record Help(Optional<String> command) implements Command {}

  /**
   * Subscribes to events.
   *
   * @param topic the setting and the events
   * @param channels the channels to add; empty: Slack
   * @param minimumSeverity the minimum severity from now on
   */
  record Subscribe(
      SubscriptionTopic topic, Set<Channel> channels, Optional<Severity> minimumSeverity)
      implements Command {
    public Subscribe {
      channels = Set.copyOf(channels);
    }
  }

  /**
   * Unsubscribes from events.
   *
   * @param channels the channels to remove; empty: all but the alerts
   */
  record Unsubscribe(SubscriptionTopic topic, Set<Channel> channels) implements Command {
    public Unsubscribe {
      channels = Set.copyOf(channels);
    }
  }

  /** Shows the person's subscriptions and preferences. */
  record Subscriptions() implements Command {}

  /** Shows or changes the person's inbox. */
  record Alerts(AlertsAction action) implements Command {
    /** An action on the inbox. */
    public enum AlertsAction {
      SHOW,
      SHOW_UNREAD,
      READ,
      CLEAR
    }
  }

  /**
   * Sends a test message.
   *
   * @param channel that channel only; empty: each of the person's
   */
  record Test(Optional<Channel> channel) implements Command {}

  /**
   * Mutes notifications for a while.
   *
   * @param duration empty: until it is unmuted
   */
  record Mute(MuteSubject subject, Optional<MuteDuration> duration) implements Command {}

  /** Ends a mute. */
  record Unmute(MuteSubject subject) implements Command {}

  /**
   * Holds notifications during certain hours until these end.
   *
   * @param hours empty: no more quiet hours
   * @param zone empty: the person's own
   */
  record QuietHours(Optional<DeliveryPreferences.Quiet> hours, Optional<ZoneId> zone)
      implements Command {}

  /**
   * Collects notifications into a digest at a certain time.
   *
   * @param digest empty: no digest, each is sent at once
   * @param zone empty: the person's own
   */
  record Digests(Optional<DeliveryPreferences.Digest> digest, Optional<ZoneId> zone)
      implements Command {}

  /**
   * Explains why the person was notified, or was not.
   *
   * @param delivery its id; empty: the last
   */
  record Explain(Optional<Long> delivery) implements Command {}

  /**
   * Lists products.
   *
   * @param search words of their names; empty: all
   */
  record Products(String search) implements Command {}

  /** Opens the person's settings in a modal. */
  record Settings() implements Command {}

  /** Opens the system's settings in a modal; for admins. */
  record Admin() implements Command {}

  /** Links the Slack user to the account of another address, where a code is mailed. */
  record Link(String email) implements Command {}

  /** Enters the code that was mailed. */
  record LinkCode(String code) implements Command {}

  /** Shows the status of Dojobell. */
  record Status() implements Command {}

  /** Shows the version, the documentation and the contact. */
  record Version() implements Command {}

  /** Shows or changes the routes of the Slack channel that it is typed in; for admins. */
  record ManageChannelRoutes(ChannelRoutesAction action) implements Command {
    /** An action on the routes of a channel. */
    public sealed interface ChannelRoutesAction {
      /** Routes these events to the channel, from that severity on. */
      record Subscribe(SubscriptionTopic topic, Optional<Severity> minimumSeverity)
          implements ChannelRoutesAction {}

      /** Stops routing these events to the channel. */
      record Unsubscribe(SubscriptionTopic topic) implements ChannelRoutesAction {}

      /** Opens the form of the channel's route. */
      record Configure() implements ChannelRoutesAction {}

      /** Shows the channel's routes. */
      record Show() implements ChannelRoutesAction {}
    }
  }

  /** The subject of a mute. */
  sealed interface MuteSubject {
    /** All events. */
    record Everything() implements MuteSubject {}

    /**
     * Events of these types.
     *
     * @param text the events as they were typed
     */
    record OfTypes(Set<EventType> events, String text) implements MuteSubject {
      public OfTypes {
        events = Set.copyOf(events);
      }
    }

    /** {@code other} events of a custom type. */
    record OfTypeName(String name) implements MuteSubject {}

    /** Events of a product, given by its name or key, which is not resolved yet. */
    record OfProduct(String product) implements MuteSubject {}
  }

  /** The duration of a mute. */
  sealed interface MuteDuration {
    /** Returns the end of a mute that starts now in that zone. */
    Instant end(Instant now, ZoneId zone);

    /** A length of time from now. */
    record Length(Duration duration) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return now.plus(duration);
      }
    }

    /** Until that day begins, or that time of it. */
    record UntilDate(LocalDate date, LocalTime time) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
      }
    }

    /** Until a number of days from today, or that time of that day. */
    record UntilDays(int days, LocalTime time) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(days).atTime(time).atZone(zone).toInstant();
      }
    }

    /** Until the next such day begins, or that time of it. */
    record UntilWeekday(DayOfWeek day, LocalTime time) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone)
            .toLocalDate()
            .with(TemporalAdjusters.next(day))
            .atTime(time)
            .atZone(zone)
            .toInstant();
      }
    }

    /** Until the next occurrence of that time. */
    record UntilTime(LocalTime time) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return new DeliveryPreferences.Digest(null, time).nextAfter(now, zone);
      }
    }
  }

  /**
   * Events of one product or of all.
   *
   * @param text the events as they were typed
   * @param product a name or key, not resolved yet; empty: the personal setting is meant
   */
  record SubscriptionTopic(Set<EventType> events, String text, Optional<String> product) {
    public SubscriptionTopic {
      events = Set.copyOf(events);
    }
  }
}
