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

/** What somebody wants who typed {@code /dojo}. */
public sealed interface Command {
  /** What can be done. */
  record Help() implements Command {}

  /**
   * To hear of these.
   *
   * @param topic whose setting, and of which events
   * @param channels the channels to add; empty: Slack
   * @param minimumSeverity the least severity to hear of from now on
   */
  record Subscribe(
      SubscriptionTopic topic, Set<Channel> channels, Optional<Severity> minimumSeverity)
      implements Command {
    public Subscribe {
      channels = Set.copyOf(channels);
    }
  }

  /**
   * To hear of these no more.
   *
   * @param channels the channels to leave out; empty: all but the alerts
   */
  record Unsubscribe(SubscriptionTopic topic, Set<Channel> channels) implements Command {
    public Unsubscribe {
      channels = Set.copyOf(channels);
    }
  }

  /** What I hear of, and how. */
  record Subscriptions() implements Command {}

  /** My inbox. */
  record Alerts(AlertsAction action) implements Command {
    /** What to do with it. */
    public enum AlertsAction {
      SHOW,
      SHOW_UNREAD,
      READ,
      CLEAR
    }
  }

  /**
   * A test message.
   *
   * @param channel that channel only; empty: each of mine
   */
  record Test(Optional<Channel> channel) implements Command {}

  /**
   * To be told nothing of it for a while.
   *
   * @param duration empty: until it is unmuted
   */
  record Mute(MuteSubject subject, Optional<MuteDuration> duration) implements Command {}

  /** To be told of it again. */
  record Unmute(MuteSubject subject) implements Command {}

  /**
   * To be told nothing at certain hours, but all of it afterwards.
   *
   * @param hours empty: no more quiet hours
   * @param zone empty: the person's own
   */
  record QuietHours(Optional<DeliveryPreferences.Quiet> hours, Optional<ZoneId> zone)
      implements Command {}

  /**
   * To be told all at once at a certain time.
   *
   * @param digest empty: as things come
   */
  record Digests(Optional<DeliveryPreferences.Digest> digest, Optional<ZoneId> zone)
      implements Command {}

  /**
   * Why I was told, or not.
   *
   * @param delivery its id; empty: the last
   */
  record Explain(Optional<Long> delivery) implements Command {}

  /**
   * The products there are.
   *
   * @param search of their names; empty: all
   */
  record Products(String search) implements Command {}

  /** To change my settings in a modal. */
  record Settings() implements Command {}

  /** To change the system's settings in a modal; for admins. */
  record Admin() implements Command {}

  /** To be the account of another address; mails a code there. */
  record Link(String email) implements Command {}

  /** The code that was mailed. */
  record LinkCode(String code) implements Command {}

  /** How Dojobell fares. */
  record Status() implements Command {}

  /** Routes of the Slack channel that it is typed in; for admins. */
  record ManageChannelRoutes(ChannelRoutesAction action) implements Command {
    /** What to do with them. */
    public sealed interface ChannelRoutesAction {
      /** Sends these here, from that severity on. */
      record Subscribe(SubscriptionTopic topic, Optional<Severity> minimumSeverity)
          implements ChannelRoutesAction {}

      /** Sends these here no more. */
      record Unsubscribe(SubscriptionTopic topic) implements ChannelRoutesAction {}

      /** What is sent here. */
      record Show() implements ChannelRoutesAction {}
    }
  }

  /** What is muted. */
  sealed interface MuteSubject {
    /** All there is. */
    record Everything() implements MuteSubject {}

    /**
     * Events of these types.
     *
     * @param text as they were typed
     */
    record OfTypes(Set<EventType> events, String text) implements MuteSubject {
      public OfTypes {
        events = Set.copyOf(events);
      }
    }

    /** {@code other} events of a type of their own. */
    record OfTypeName(String name) implements MuteSubject {}

    /** What a product's events are about; by its name or key, not looked up yet. */
    record OfProduct(String product) implements MuteSubject {}
  }

  /** How long. */
  sealed interface MuteDuration {
    /** When it ends, said now in that zone. */
    Instant end(Instant now, ZoneId zone);

    /** So long from now. */
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

    /** Until so many days from today, or that time of that day. */
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

    /** Until it is next that time. */
    record UntilTime(LocalTime time) implements MuteDuration {
      @Override
      public Instant end(Instant now, ZoneId zone) {
        return new DeliveryPreferences.Digest(null, time).nextAfter(now, zone);
      }
    }
  }

  /**
   * Events, of one product or of all.
   *
   * @param text the events as they were typed
   * @param product a name or key, not looked up yet; empty: the personal setting is meant
   */
  record SubscriptionTopic(Set<EventType> events, String text, Optional<String> product) {
    public SubscriptionTopic {
      events = Set.copyOf(events);
    }
  }
}
