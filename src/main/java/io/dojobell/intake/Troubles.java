package io.dojobell.intake;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.Planned;
import io.dojobell.store.Database;
import io.dojobell.store.Events;
import io.dojobell.store.SystemValues;
import io.dojobell.store.Users;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Tells the admins of trouble of Dojobell's own, by alert and by email, once for each time it
 * begins: a channel that refuses us is told of once, not once a message (SPEC section 4).
 */
public final class Troubles {
  private static final String SENDER = "dojobell";
  private static final String REASON = "You are an admin of Dojobell";

  private final Database database;
  private final Outbox outbox;
  private final boolean mails;
  private final InstantSource clock;

  /** What this process has seen to be in trouble; the database knows for all of them. */
  private final Set<Channel> known = ConcurrentHashMap.newKeySet();

  /**
   * @param mails whether a mail server is set
   */
  public Troubles(Database database, Outbox outbox, boolean mails, InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.mails = mails;
    this.clock = clock;
    for (var channel : Channel.values()) {
      if (!database.read(handle -> new SystemValues(handle).value(key(channel))).isEmpty()) {
        known.add(channel);
      }
    }
  }

  private static String key(Channel channel) {
    return "trouble." + channel.word();
  }

  /** The channel refuses us until somebody mends it. */
  public void refuses(Channel channel, String why) {
    if (known.add(channel)) {
      tell(
          channel,
          clock.instant().toString(),
          capital(channel) + " refuses Dojobell: nothing can be told there",
          why
              + "\n\nUntil it is mended, what was to be told there is told by other channels"
              + " where that can be, and listed as failed where it cannot.");
    }
  }

  /** The channel takes messages. */
  public void works(Channel channel) {
    if (known.remove(channel)) {
      tell(channel, "", capital(channel) + " takes messages again", "");
    }
  }

  private void tell(Channel channel, String state, String title, String text) {
    var told =
        database.write(
            handle -> {
              var values = new SystemValues(handle);
              if (values.value(key(channel)).isEmpty() == state.isEmpty()) {
                return false;
              }
              values.put(key(channel), state);
              var event = event(title, text, state.isEmpty());
              new Events(handle).add(SENDER, event);
              outbox.add(handle, event, plan(handle, !state.isEmpty()));
              return true;
            });
    if (told) {
      outbox.added();
    }
  }

  private Event event(String title, String text, boolean isOver) {
    return new Event(
        UUID.randomUUID().toString(),
        EventType.OTHER,
        isOver ? "channel_works_again" : "channel_refuses",
        new Event.Content(
            title, text, null, isOver ? null : Severity.HIGH, Findings.NONE, null, null),
        Event.Subject.NONE,
        new Event.Reach(List.of(), true, false),
        clock.instant());
  }

  private List<Planned> plan(Handle handle, boolean withMail) {
    var organisation = new SystemValues(handle).read();
    var plan = new ArrayList<Planned>();
    plan.add(Planned.now(new Destination.Inbox(Destination.SYSTEM), null, REASON));
    var mailed = new java.util.HashSet<String>();
    for (var admin : new Users(handle).admins()) {
      plan.add(Planned.now(new Destination.Inbox(admin.username()), admin.username(), REASON));
      var email = admin.email();
      if (withMail
          && mails
          && organisation.emailEnabled()
          && email != null
          && mailed.add(email.toLowerCase(java.util.Locale.ROOT))) {
        plan.add(Planned.now(new Destination.Mailbox(email), admin.username(), REASON));
      }
    }
    return plan;
  }

  private static String capital(Channel channel) {
    var label = channel.label();
    return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
  }
}
