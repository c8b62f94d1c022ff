package io.dojobell.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps App Home up to date: when it is opened, and after each change there. */
public final class HomeHandler implements BoltHandler {
  private static final Logger LOG = LoggerFactory.getLogger(HomeHandler.class);

  private final HomePublisher publisher;
  private final PersonResolver identity;
  private final HomePages pages;
  private final HomeActions actions;
  private final ProfileTimeZones zones;
  private final BackgroundTasks backgroundTasks;
  private final CheckboxChanges boxes = new CheckboxChanges();
  private final LastLocations locations = new LastLocations();

  public HomeHandler(
      MethodsClient methods,
      PersonResolver identity,
      HomePages pages,
      HomeActions actions,
      ProfileTimeZones zones,
      BackgroundTasks afterwards) {
    this.publisher = new HomePublisher(methods);
    this.identity = identity;
    this.pages = pages;
    this.actions = actions;
    this.zones = zones;
    this.backgroundTasks = afterwards;
  }

  @Override
  public void addTo(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if ("home".equals(event.getTab()) && event.getUser() != null) {
            backgroundTasks.submit(() -> open(event.getUser(), payload.getTeamId()));
          }
          return context.ack();
        });
  }

  private void open(String slackUser, String team) throws IOException {
    locations.forget(slackUser);
    publisher.publish(
        slackUser,
        () ->
            viewOrError(
                () ->
                    view(identity.resolve(slackUser, team), HomeLocation.startOf(HomeTab.INBOX))));
    if (identity.findKnown(slackUser).orElse(null) instanceof Person.Known(var user)) {
      zones.refresh(user);
    }
  }

  private static View viewOrError(Supplier<View> view) {
    try {
      return view.get();
    } catch (RuntimeException failure) {
      return HomeView.renderNotEnrolled(ReplyGuard.describe(LOG, failure), false);
    }
  }

  private View view(Person person, HomeLocation place) {
    return switch (person) {
      case Person.Known(var user) -> HomeView.render(pages.read(user, place));
      case Person.NotEnrolled(var reason, var mayLink) ->
          HomeView.renderNotEnrolled(reason, mayLink);
      case Person.Unknown _ -> HomeView.renderNotEnrolled(ReplyGuard.UNVERIFIED, false);
    };
  }

  /** Handles a click, a tick or a choice in App Home. */
  public void handleAction(BlockActionPayload payload, BlockActionPayload.Action element)
      throws IOException {
    var team = ActionPayloads.team(payload);
    var slackUser = payload.getUser().getId();
    var person = identity.resolve(slackUser, team);
    if (person instanceof Person.Known(var user)) {
      var metadata = Optional.ofNullable(payload.getView().getPrivateMetadata()).orElse("");
      var use =
          new HomeActions.ElementUse(
              ActionPayloads.decode(element), boxes.changes(payload.getView(), element));
      HomePage page = actions.performAndRead(user, metadata, use);
      locations.put(slackUser, page.location());
      publisher.publish(
          slackUser,
          HomeView.render(page),
          Optional.ofNullable(payload.getView().getHash()).orElse(""),
          () -> viewOrError(() -> view(identity.resolve(slackUser, team), page.location())));
    } else {
      publisher.publish(slackUser, () -> view(person, HomeLocation.startOf(HomeTab.INBOX)));
    }
  }

  /** Renders the tab again later, after a change made elsewhere, at the page that was shown. */
  public void refreshLater(String slackUser, User user, HomeTab tab) {
    backgroundTasks.submit(
        () ->
            publisher.publish(
                slackUser, () -> HomeView.render(pages.read(user, locations.of(slackUser, tab)))));
  }
}
