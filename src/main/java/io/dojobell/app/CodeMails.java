package io.dojobell.app;

import io.dojobell.desk.Linking;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.User;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.Planned;
import io.dojobell.store.Database;
import io.dojobell.store.Events;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Mails the codes of {@code /dojo link} by way of the outbox: retried as any mail is. */
record CodeMails(Database database, Outbox outbox, InstantSource clock)
    implements Linking.CodeMail {
  @Override
  public void send(User user, String code) {
    var email = user.email();
    if (email == null) {
      return;
    }
    var event =
        new Event(
            UUID.randomUUID().toString(),
            EventType.OTHER,
            "link_code",
            new Event.Content(
                "Your code for Slack is " + code,
                "Type /dojo link "
                    + code
                    + " in Slack within 10 minutes. If you did not ask for it, do nothing: without"
                    + " it nothing happens.",
                null,
                null,
                Findings.NONE,
                null,
                null),
            Event.Subject.NONE,
            new Event.Reach(List.of(), true, false),
            clock.instant());
    var planned =
        Planned.now(
            new Destination.Mailbox(email),
            user.username(),
            "Somebody in Slack typed /dojo link with your address");
    database.run(
        handle -> {
          new Events(handle).add("dojobell", event);
          outbox.add(handle, event, List.of(planned));
        });
    outbox.added();
  }
}
