package io.dojobell.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.Pressed;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.ProfileZones;
import io.dojobell.slack.reply.Replying;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps App Home as it should be: when it is opened, and after each change there. */
public final class HomeHandler {
  private static final Logger LOG = LoggerFactory.getLogger(HomeHandler.class);
  private static final int LONGEST_OPTION = 75;
  private static final int MOST_OPTIONS = 100;

  private final HomePublisher publisher;
  private final Identity identity;
  private final HomeDesk desk;
  private final ProfileZones zones;
  private final HomeActs acts;
  private final TickedBoxes boxes = new TickedBoxes();

  public HomeHandler(MethodsClient methods, Identity identity, HomeDesk desk, ProfileZones zones) {
    this.publisher = new HomePublisher(methods);
    this.identity = identity;
    this.desk = desk;
    this.zones = zones;
    this.acts = new HomeActs(desk, identity::lookUp);
  }

  /** It was opened. */
  public void opened(String slackUser, String team) throws IOException {
    publisher.publish(
        slackUser, () -> orWhyNot(() -> view(identity.of(slackUser, team), Place.at(Tab.ME))));
    if (identity.known(slackUser).orElse(null) instanceof Person.Known(var user)) {
      zones.refresh(user);
    }
  }

  private static View orWhyNot(Supplier<View> view) {
    try {
      return view.get();
    } catch (RuntimeException failure) {
      return HomeView.ofStranger(Replying.words(LOG, failure), false);
    }
  }

  private View view(Person person, Place place) {
    return switch (person) {
      case Person.Known(var user) -> HomeView.of(desk.read(user, place, Long.MAX_VALUE));
      case Person.Stranger(var why, var mayLink) -> HomeView.ofStranger(why, mayLink);
      case Person.Unsaid _ -> HomeView.ofStranger(Replying.UNVERIFIED, false);
    };
  }

  /** Something there was pressed, ticked or chosen. */
  public void used(BlockActionPayload payload, BlockActionPayload.Action action)
      throws IOException {
    var team = Pressed.team(payload);
    var slackUser = payload.getUser().getId();
    var person = identity.of(slackUser, team);
    if (person instanceof Person.Known(var user)) {
      var metadata = Optional.ofNullable(payload.getView().getPrivateMetadata()).orElse("");
      HomePage page = acts.act(user, metadata, act(payload.getView(), action));
      publisher.publish(
          slackUser,
          HomeView.of(page),
          Optional.ofNullable(payload.getView().getHash()).orElse(""),
          () -> orWhyNot(() -> view(identity.of(slackUser, team), page.place())));
    } else {
      publisher.publish(slackUser, () -> view(person, Place.at(Tab.ME)));
    }
  }

  private HomeActs.Act act(View view, BlockActionPayload.Action action) {
    return new HomeActs.Act(
        Optional.ofNullable(action.getActionId()).orElse(""),
        Optional.ofNullable(action.getBlockId()).orElse(""),
        Pressed.value(action),
        boxes.changed(view, action));
  }

  /** Products or product types to choose from; nothing for strangers, types only for admins. */
  public BlockSuggestionResponse suggest(BlockSuggestionPayload payload) {
    var words = Optional.ofNullable(payload.getValue()).orElse("");
    var found =
        identity.known(payload.getUser().getId()).stream()
            .filter(Person.Known.class::isInstance)
            .map(person -> ((Person.Known) person).user())
            .flatMap(
                user ->
                    "types".equals(payload.getActionId())
                        ? desk.findTypes(user, words).stream()
                            .map(type -> option(type.key(), type.name()))
                        : desk.find(user, words).stream()
                            .map(product -> option(product.key(), product.name())))
            .toList();
    return BlockSuggestionResponse.builder().options(fitting(found)).build();
  }

  /** Slack shows 100; the last says that there are more. */
  private static List<Option> fitting(List<Option> found) {
    return found.size() <= MOST_OPTIONS
        ? found
        : Stream.concat(
                found.stream().limit(MOST_OPTIONS - 1),
                Stream.of(option(" ", "… and more: type more of the name")))
            .toList();
  }

  private static Option option(String key, String fullName) {
    var name =
        TextSanitizer.truncate(
            LONGEST_OPTION, Mrkdwn.escapePlainText(TextSanitizer.singleLine(fullName)));
    return Option.builder()
        .text(PlainTextObject.builder().text(name.isEmpty() ? key : name).build())
        .value(key)
        .build();
  }

  /** Draws it anew where something changed elsewhere. */
  public void changed(String slackUser, User user, Tab tab) throws IOException {
    publisher.publish(slackUser, () -> HomeView.of(desk.read(user, Place.at(tab), Long.MAX_VALUE)));
  }
}
