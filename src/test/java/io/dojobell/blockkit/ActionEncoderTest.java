package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.Encoded;
import io.dojobell.blockkit.Action.EndpointChange;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.Action.UserChange;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids and values stay: messages that were sent years ago contain them. */
class ActionEncoderTest {
  static Stream<Arguments> actions() {
    return Stream.of(
        Arguments.of(new Action.OpenPage(), "open", ""),
        Arguments.of(new OpenModal(ModalId.SETTINGS), "settings", "open"),
        Arguments.of(new OpenModal(ModalId.LINK), "home:open:link", "open:link"),
        Arguments.of(new OpenModal(ModalId.TIMES), "home:open:times", "open:times"),
        Arguments.of(new OpenModal(ModalId.SYSTEM), "home:open", "open:system"),
        Arguments.of(new OpenModal(ModalId.ROUTE, "7"), "home:open", "open:route 7"),
        Arguments.of(new Action.PreviewRoute(), "modal:preview", "preview"),
        Arguments.of(new Action.Mute("mute web"), "mute", "mute web"),
        Arguments.of(new Action.Unmute("unmute web"), "unmute", "unmute web"),
        Arguments.of(new Action.Unknown(), "unknown", ""),
        Arguments.of(new ReplyAction.Run("x", "alerts"), "run:x", "alerts"),
        Arguments.of(new ReplyAction.FollowProduct("web"), "follow:web", "web"),
        Arguments.of(new ReplyAction.Undo("routes 1"), "undo", "routes 1"),
        Arguments.of(new ReplyAction.Explain(13L), "why", "13"),
        Arguments.of(new ReplyAction.Explain(null), "why", "last"),
        Arguments.of(new ReplyAction.OlderAlerts(5, true), "alerts:older", "5 unread"),
        Arguments.of(new ReplyAction.OlderAlerts(5, false), "alerts:older", "5"),
        Arguments.of(new ReplyAction.MoreProducts(10, "web"), "products:more", "10 web"),
        Arguments.of(new HomeAction.ReadAlert(1), "home:alert-read", "1"),
        Arguments.of(new HomeAction.Unfollow("web"), "home:product", "remove web"),
        Arguments.of(new HomeAction.EndMute(Kind.TYPE, "other"), "home:unmute", "TYPE other"),
        Arguments.of(new HomeAction.ShowPage(25, true), "home:page:back", "25"),
        Arguments.of(new HomeAction.ShowPage(25, false), "home:page:more", "25"),
        Arguments.of(new HomeAction.ChangeRow(EventType.SCAN_ADDED), "home:row", ""),
        Arguments.of(new HomeAction.ShowTab("health"), "home:tab:health", "health"),
        Arguments.of(new HomeAction.ApplyPreset("high"), "home:preset:high", "high"),
        Arguments.of(new HomeAction.UndoPreset("{}"), "home:preset-undo", "{}"),
        Arguments.of(new HomeAction.SetMinSeverity("low"), "home:severity", "low"),
        Arguments.of(new AdminAction.DeleteRoute(3), "home:route", "delete 3"),
        Arguments.of(new AdminAction.SearchProducts("web"), "home:search-products", "web"),
        Arguments.of(
            new AdminAction.ChangeEndpoint(EndpointChange.DELETE, 7), "home:webhook:delete", "7"),
        Arguments.of(
            new AdminAction.RetryAll(new Destination.SlackChannel("C1")),
            "home:retry-all",
            "slack:C1"));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void an_action_is_the_id_and_value_that_it_always_was(Action action, String id, String value) {
    assertThat(ActionEncoder.encode(action)).isEqualTo(new Encoded(id, value));
  }

  @Test
  void a_change_of_a_user_names_both() {
    for (var change : UserChange.values()) {
      assertThat(ActionEncoder.encode(new AdminAction.ChangeUser(change, "bob")))
          .isEqualTo(new Encoded("home:user", change.wireName() + " bob"));
    }
  }
}
