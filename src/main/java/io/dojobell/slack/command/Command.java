package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.Optional;
import java.util.Set;

/** What somebody wants who typed {@code /dojo} (SPEC section 5). */
public sealed interface Command {
  /** What can be done. */
  record Help() implements Command {}

  /**
   * To hear of these.
   *
   * @param topic whose setting, and of which events
   * @param via the channels to add; empty: Slack
   * @param min the least severity to hear of from now on
   */
  record Subscribe(Topic topic, Set<Channel> via, Optional<Severity> min) implements Command {
    public Subscribe {
      via = Set.copyOf(via);
    }
  }

  /**
   * To hear of these no more.
   *
   * @param via the channels to leave out; empty: all but the alerts
   */
  record Unsubscribe(Topic topic, Set<Channel> via) implements Command {
    public Unsubscribe {
      via = Set.copyOf(via);
    }
  }

  /** What I hear of, and how. */
  record Subscriptions() implements Command {}

  /** My inbox. */
  record Alerts(Act act) implements Command {
    /** What to do with it. */
    public enum Act {
      SHOW,
      SHOW_UNREAD,
      READ,
      CLEAR
    }
  }

  /**
   * A test message.
   *
   * @param over that channel only; empty: each of mine
   */
  record Test(Optional<Channel> over) implements Command {}

  /**
   * Events, of one product or of all.
   *
   * @param words the events as they were typed
   * @param product a name or key, not looked up yet; empty: the personal setting is meant
   */
  record Topic(Set<EventType> events, String words, Optional<String> product) {
    public Topic {
      events = Set.copyOf(events);
    }
  }
}
