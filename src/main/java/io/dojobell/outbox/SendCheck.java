package io.dojobell.outbox;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.model.User;
import io.dojobell.routing.Eligibility;
import io.dojobell.routing.Eligibility.Person;
import io.dojobell.store.CurrentSubscribers;
import io.dojobell.store.CurrentSubscribers.SubscriberRequest;
import io.dojobell.store.CurrentSubscribers.SubscriberState;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Settings;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Checks the deliveries of one message again right before it is sent. */
final class SendCheck {
  private final Handle handle;
  private final Instant now;
  private final Organisation organisation;
  private final Map<EventType, Set<Channel>> systemChannels = new EnumMap<>(EventType.class);

  SendCheck(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
    this.organisation = new SystemSettings(handle).read();
  }

  /** Returns for each delivery whether and how it may be sent, in their order. */
  Map<Delivery, Eligibility> of(Map<Delivery, Event> batch) {
    var questions = new HashMap<Long, SubscriberRequest>();
    batch.forEach(
        (delivery, event) -> {
          var username = delivery.username();
          if (username != null) {
            questions.put(delivery.id(), SubscriberRequest.of(event, username));
          }
        });
    var answers = new CurrentSubscribers(handle).find(questions.values());
    var chosenBy = chosenBy(batch);
    var results = new LinkedHashMap<Delivery, Eligibility>();
    batch.forEach(
        (delivery, event) -> {
          var question = questions.get(delivery.id());
          if (question == null) {
            var isOwned = isOwned(delivery.destination());
            results.put(delivery, Eligibility.ofTeam(delivery, isOwned, organisation));
            return;
          }
          var asked =
              new PersonalDelivery(
                  event,
                  delivery,
                  chosenBy.getOrDefault(delivery.id(), delivery.destination().channel()));
          var result = ofPerson(asked, answers.get(question));
          results.put(
              delivery,
              result instanceof Eligibility.Ineligible ? orOtherAccount(asked, result) : result);
        });
    return results;
  }

  /** A delivery to a person, and the channel whose setting chose it. */
  private record PersonalDelivery(Event event, Delivery delivery, Channel chosenBy) {}

  private Eligibility ofPerson(PersonalDelivery asked, @Nullable SubscriberState state) {
    return Eligibility.ofPerson(
        asked.event(),
        asked.delivery(),
        asked.chosenBy(),
        person(state),
        rules(asked.event().type()));
  }

  /**
   * Returns another account's delivery where there is one: accounts of one address get one message,
   * for the account that was chosen. Where that may not have it any more, another account of the
   * address may that is to get it, too.
   */
  private Eligibility orOtherAccount(PersonalDelivery asked, Eligibility ineligible) {
    if (asked.event().isNotice()) {
      return ineligible;
    }
    for (var other : otherAccounts(asked.delivery())) {
      var question = SubscriberRequest.of(asked.event(), other.username());
      var state = new CurrentSubscribers(handle).find(List.of(question)).get(question);
      if (isAddressed(asked.event(), other)
          && ofPerson(asked, state) instanceof Eligibility.Eligible) {
        return new Eligibility.OtherAccount(
            other.username(), destination(asked.delivery().destination(), other));
      }
    }
    return ineligible;
  }

  private static boolean isAddressed(Event event, User user) {
    var named = event.recipients().usernames();
    return named == null
        || named.stream()
            .anyMatch(name -> name.equals(user.username()) || name.equalsIgnoreCase(user.email()));
  }

  private static Destination destination(Destination old, User user) {
    return old instanceof Destination.SlackUser ? new Destination.SlackUser(user.username()) : old;
  }

  /** Returns the other active accounts of the mailbox, or of the address that Slack has. */
  private List<User> otherAccounts(Delivery delivery) {
    return accountsAt(delivery.destination()).stream()
        .filter(user -> user.active() && !user.username().equals(delivery.username()))
        .toList();
  }

  private List<User> accountsAt(Destination destination) {
    var users = new Users(handle);
    if (destination instanceof Destination.Mailbox(var address)) {
      return users.byEmail(address);
    }
    if (destination instanceof Destination.SlackUser(var username)) {
      return users
          .byUsername(username)
          .map(User::slackAddress)
          .map(users::bySlackAddress)
          .orElse(List.of());
    }
    return List.of();
  }

  /** Returns the channels that chose these deliveries; only mail is used as a fallback. */
  private Map<Long, Channel> chosenBy(Map<Delivery, Event> batch) {
    var mails =
        batch.keySet().stream()
            .filter(delivery -> delivery.destination() instanceof Destination.Mailbox)
            .map(Delivery::id)
            .toList();
    return new Deliveries(handle).chosenBy(mails);
  }

  private static Person person(@Nullable SubscriberState state) {
    return state == null ? Person.UNKNOWN : new Person(state.subscriber(), state.hasAccess());
  }

  private Eligibility.Rules rules(EventType type) {
    var row = systemChannels.computeIfAbsent(type, new Settings(handle)::systemChannels);
    return new Eligibility.Rules(organisation, row, now);
  }

  private boolean isOwned(Destination destination) {
    return destination instanceof Destination.Endpoint(var id) && Webhooks.isOwned(handle, id);
  }
}
