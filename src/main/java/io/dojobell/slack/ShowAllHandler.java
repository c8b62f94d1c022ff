package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.User;
import io.dojobell.service.delivery.MessageEvents;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.modal.MessageEventsView;
import io.dojobell.slack.modal.MessageEventsView.Place;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows all events of a message in a modal, to members of the workspace: those without an account
 * have read what is in their channel, too. Who may view what is checked again for each page.
 */
final class ShowAllHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ShowAllHandler.class);
  private static final Reply NOT_FOUND =
      Reply.of("The events of this message are no longer in the delivery log.");
  private static final Reply NOT_OPENED =
      Reply.of("The list couldn't be opened in Slack. Press the button again.");

  private final PersonResolver identity;
  private final MessageEvents events;
  private final Supplier<Branding> branding;
  private final ModalHandler modals;

  ShowAllHandler(
      PersonResolver identity,
      MessageEvents events,
      Supplier<Branding> branding,
      ModalHandler modals) {
    this.identity = identity;
    this.events = events;
    this.branding = branding;
    this.modals = modals;
  }

  /** Opens the first page; empty: it is open. */
  Optional<Reply> open(BlockActionPayload payload, long delivery) {
    var person = ActionPayloads.findPerson(identity, payload);
    if (!isMember(person)) {
      return Optional.of(ReplyGuard.replyTo(LOG, person, _ -> NOT_FOUND));
    }
    var channel =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId).orElse("");
    var view = find(new Place(channel, delivery), person);
    if (view.isEmpty()) {
      return Optional.of(NOT_FOUND);
    }
    return modals.open(view.get().page(0), payload.getTriggerId())
        ? Optional.empty()
        : Optional.of(NOT_OPENED);
  }

  /** Shows another page in the open modal. */
  void turnTo(BlockActionPayload payload, int page) {
    var person = ActionPayloads.findPerson(identity, payload);
    if (isMember(person)) {
      Place.of(payload.getView())
          .flatMap(place -> find(place, person))
          .ifPresent(view -> modals.update(payload.getView(), view.page(page)));
    }
  }

  private static boolean isMember(Person person) {
    return switch (person) {
      case Person.Known _ -> true;
      case Person.NotEnrolled(_, var mayLink) -> mayLink;
      case Person.Unknown _ -> false;
    };
  }

  private static @Nullable User account(Person person) {
    return person instanceof Person.Known(var user) ? user : null;
  }

  private Optional<MessageEventsView> find(Place place, Person person) {
    return events
        .find(place.delivery(), place.channel(), account(person))
        .map(found -> view(place, found));
  }

  private MessageEventsView view(Place place, MessageEvents.Found found) {
    var details = branding.get().details(Channel.SLACK);
    var contents = found.events().stream().map(event -> MessageContent.of(event, details)).toList();
    return new MessageEventsView(place, contents, found.hiddenCount());
  }
}
