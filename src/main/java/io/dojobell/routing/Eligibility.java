package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SkipReason;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The result of checking a delivery that has waited, right before it is sent. */
public sealed interface Eligibility {
  /** It is sent where it was meant to go. */
  record Eligible() implements Eligibility {}

  /** It is sent, to another address. */
  record Moved(Destination to) implements Eligibility {}

  /** It is sent to another account of the same person, who is to get it, too. */
  record OtherAccount(String username, Destination to) implements Eligibility {}

  /**
   * It is not sent.
   *
   * @param reason the reason for the delivery's record
   */
  record Ineligible(SkipReason reason) implements Eligibility {}

  /**
   * The organisation's settings of this moment.
   *
   * @param systemChannels the system setting's channels for the event's type
   */
  record Rules(Organisation organisation, Set<Channel> systemChannels, Instant now) {
    public Rules {
      systemChannels = Set.copyOf(systemChannels);
    }
  }

  /**
   * The person a delivery is for, as of this moment.
   *
   * @param subscriber the account, active or not, with the settings that decide; null: there is
   *     none
   * @param hasAccess whether the account has access to what the event is about
   */
  record Person(@Nullable Subscriber subscriber, boolean hasAccess) {
    public static final Person UNKNOWN = new Person(null, false);
  }

  /**
   * Returns whether a delivery to the team may be sent.
   *
   * @param isOwned whether its destination is an endpoint that belongs to a person now
   */
  static Eligibility ofTeam(Delivery delivery, boolean isOwned, Organisation organisation) {
    var disabled =
        SystemDestinations.disabledReason(organisation, delivery.destination().channel());
    if (disabled.isPresent()) {
      return new Ineligible(disabled.get());
    }
    return isOwned ? new Ineligible(new SkipReason.EndpointNotOfOrganisation()) : new Eligible();
  }

  /**
   * Returns whether a delivery to a person may be sent, and where to.
   *
   * @param chosenBy the channel whose setting chose it: another than its own for a fallback
   */
  static Eligibility ofPerson(
      Event event, Delivery delivery, Channel chosenBy, Person person, Rules rules) {
    var disabled =
        SystemDestinations.disabledReason(rules.organisation(), delivery.destination().channel());
    if (disabled.isPresent() && !event.isNotice()) {
      return new Ineligible(disabled.get());
    }
    var subscriber = person.subscriber();
    if (subscriber == null) {
      return new Ineligible(new SkipReason.NoAccount(delivery.username()));
    }
    var user = subscriber.user();
    if (!user.active()) {
      return new Ineligible(new SkipReason.Deactivated(user.username()));
    }
    if (event.isNotice()) {
      return notice(delivery, subscriber);
    }
    if (!person.hasAccess()) {
      return new Ineligible(noAccess(user, event));
    }
    var isRequired = rules.organisation().get(OrganisationSettings.REQUIRED).contains(event.type());
    var required = PersonalRules.requiredChannels(event, isRequired, rules.systemChannels());
    var personal = new PersonalRules(event, subscriber, required, rules.now());
    if (!personal.isChosen(chosenBy)) {
      return new Ineligible(
          new SkipReason.NotChosen(event.type(), chosenBy, personal.settingProduct()));
    }
    var skipReason = personal.skipReason(chosenBy);
    return skipReason == null
        ? address(delivery.destination(), subscriber)
        : new Ineligible(skipReason);
  }

  /**
   * Returns the result for a notice: no setting applies to it, and it may hold a code for that
   * mailbox, so it is sent nowhere else.
   */
  private static Eligibility notice(Delivery delivery, Subscriber subscriber) {
    var result = address(delivery.destination(), subscriber);
    return result instanceof Moved ? new Ineligible(new SkipReason.OtherEmailAddress()) : result;
  }

  private static SkipReason noAccess(User user, Event event) {
    var product = event.subject().product();
    var type = event.subject().productType();
    return new SkipReason.NoAccess(
        user.username(),
        product == null ? null : product.name(),
        product != null || type == null ? null : type.name());
  }

  private static Eligibility address(Destination destination, Subscriber subscriber) {
    if (destination instanceof Destination.Mailbox(var address)) {
      return mailbox(address, subscriber.user());
    }
    if (destination instanceof Destination.Endpoint(var id)
        && !subscriber.endpoints().contains(id)) {
      return new Ineligible(new SkipReason.EndpointNotOfPerson(subscriber.user().username()));
    }
    // All others name the account, or stay the team's.
    return new Eligible();
  }

  private static Eligibility mailbox(String address, User user) {
    var now = user.email();
    if (now == null) {
      return new Ineligible(new SkipReason.NoEmailAddress(user.username()));
    }
    return now.equalsIgnoreCase(address) ? new Eligible() : new Moved(new Destination.Mailbox(now));
  }
}
