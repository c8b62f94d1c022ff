package io.dojobell.outbox;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.routing.Eligibility;
import io.dojobell.routing.Eligibility.Person;
import io.dojobell.store.CurrentSubscribers;
import io.dojobell.store.CurrentSubscribers.Answer;
import io.dojobell.store.CurrentSubscribers.Question;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Settings;
import io.dojobell.store.SystemValues;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Checks the deliveries of one message again right before it is sent (SPEC section 4). */
final class SendCheck {
  private final Handle handle;
  private final Instant now;
  private final Organisation organisation;
  private final Map<EventType, Set<Channel>> systemRows = new EnumMap<>(EventType.class);

  SendCheck(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
    this.organisation = new SystemValues(handle).read();
  }

  /** Returns what is to become of each delivery, in their order. */
  Map<Delivery, Eligibility> of(Map<Delivery, Event> batch) {
    var questions = new HashMap<Long, Question>();
    batch.forEach(
        (delivery, event) -> {
          var username = delivery.username();
          if (username != null) {
            questions.put(delivery.id(), Question.of(event, username));
          }
        });
    var answers = new CurrentSubscribers(handle).answers(questions.values());
    var chosenBy = chosenBy(batch);
    var results = new LinkedHashMap<Delivery, Eligibility>();
    batch.forEach(
        (delivery, event) -> {
          var question = questions.get(delivery.id());
          var result =
              question == null
                  ? Eligibility.ofTeam(delivery, isOwned(delivery.destination()), organisation)
                  : Eligibility.ofPerson(
                      event,
                      delivery,
                      chosenBy.getOrDefault(delivery.id(), delivery.destination().channel()),
                      person(answers.get(question)),
                      rules(event.type()));
          results.put(delivery, result);
        });
    return results;
  }

  /** Fallbacks go by mail only. */
  private Map<Long, Channel> chosenBy(Map<Delivery, Event> batch) {
    var mails =
        batch.keySet().stream()
            .filter(delivery -> delivery.destination() instanceof Destination.Mailbox)
            .map(Delivery::id)
            .toList();
    return new Deliveries(handle).chosenBy(mails);
  }

  private static Person person(@org.jspecify.annotations.Nullable Answer answer) {
    return answer == null ? Person.UNKNOWN : new Person(answer.listener(), answer.hasAccess());
  }

  private Eligibility.Rules rules(EventType type) {
    var row = systemRows.computeIfAbsent(type, new Settings(handle)::systemRow);
    return new Eligibility.Rules(organisation, row, now);
  }

  private boolean isOwned(Destination destination) {
    return destination instanceof Destination.Endpoint(var id) && Webhooks.isOwned(handle, id);
  }
}
