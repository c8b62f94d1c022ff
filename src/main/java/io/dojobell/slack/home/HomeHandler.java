package io.dojobell.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps App Home up to date: when it is opened, and after each change there. */
public final class HomeHandler {
  private static final Logger LOG = LoggerFactory.getLogger(HomeHandler.class);
  private static final int MAX_OPTION_LENGTH = 75;
  private static final int MAX_OPTIONS = 100;

  private final HomePublisher publisher;
  private final PersonResolver identity;
  private final HomePageService service;
  private final ProfileTimeZones zones;
  private final HomeActions actions;
  private final CheckboxChanges boxes = new CheckboxChanges();

  public HomeHandler(
      MethodsClient methods,
      PersonResolver identity,
      HomePageService service,
      ProfileTimeZones zones) {
    this.publisher = new HomePublisher(methods);
    this.identity = identity;
    this.service = service;
    this.zones = zones;
    this.actions = new HomeActions(service, identity::linkBySlackEmail);
  }

  /** Handles the opening of App Home. */
  public void open(String slackUser, String team) throws IOException {
    publisher.publish(
        slackUser,
        () ->
            viewOrError(
                () -> view(identity.resolve(slackUser, team), HomeLocation.startOf(HomeTab.ME))));
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
      case Person.Known(var user) -> HomeView.render(service.read(user, place, Long.MAX_VALUE));
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
      publisher.publish(
          slackUser,
          HomeView.render(page),
          Optional.ofNullable(payload.getView().getHash()).orElse(""),
          () -> viewOrError(() -> view(identity.resolve(slackUser, team), page.location())));
    } else {
      publisher.publish(slackUser, () -> view(person, HomeLocation.startOf(HomeTab.ME)));
    }
  }

  /**
   * Returns products or product types to choose from; none for unknown users, types only for
   * admins.
   */
  public BlockSuggestionResponse suggest(BlockSuggestionPayload payload) {
    var words = Optional.ofNullable(payload.getValue()).orElse("");
    var person = identity.findKnown(payload.getUser().getId()).orElse(null);
    var found =
        person instanceof Person.Known(var user)
            ? options(user, payload.getActionId(), words)
            : List.<Option>of();
    return BlockSuggestionResponse.builder().options(limitOptions(found)).build();
  }

  private List<Option> options(User user, String actionId, String words) {
    if (Action.PRODUCT_TYPE_SEARCH.equals(actionId)) {
      var types = service.findTypes(user, words);
      return types.stream().map(type -> option(type.key(), type.name())).toList();
    }
    var products = service.findProducts(user, words);
    return products.stream().map(product -> option(product.key(), product.name())).toList();
  }

  /** Returns the options that Slack shows, at most 100; the last says that there are more. */
  private static List<Option> limitOptions(List<Option> found) {
    return found.size() <= MAX_OPTIONS
        ? found
        : Stream.concat(
                found.stream().limit(MAX_OPTIONS - 1),
                Stream.of(option(" ", "… and more: type more of the name")))
            .toList();
  }

  private static Option option(String key, String fullName) {
    var name =
        TextSanitizer.truncate(
            MAX_OPTION_LENGTH, Mrkdwn.escapePlainText(TextSanitizer.singleLine(fullName)));
    return Option.builder()
        .text(PlainTextObject.builder().text(name.isEmpty() ? key : name).build())
        .value(key)
        .build();
  }

  /** Renders the tab again after a change made elsewhere. */
  public void refresh(String slackUser, User user, HomeTab tab) throws IOException {
    publisher.publish(
        slackUser,
        () -> HomeView.render(service.read(user, HomeLocation.startOf(tab), Long.MAX_VALUE)));
  }
}
