package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.Destination;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionDecoderTest {
  private static Action decode(String id, String value) {
    return ActionDecoder.decode(id, "", value);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("open", "any", new Action.OpenPage()),
        Arguments.of("settings", "", new OpenModal(ModalId.SETTINGS)),
        Arguments.of("home:open", "open:route", new OpenModal(ModalId.ROUTE)),
        Arguments.of("home:open", "open:route 7", new OpenModal(ModalId.ROUTE, "7")),
        Arguments.of("home:open:mute", "open:mute a b", new OpenModal(ModalId.MUTE, "a b")),
        Arguments.of("home:product", "open:product web", new OpenModal(ModalId.PRODUCT, "web")),
        Arguments.of("home:route", "open:route 7", new OpenModal(ModalId.ROUTE, "7")),
        Arguments.of("home:user", "open:address bob", new OpenModal(ModalId.ADDRESS, "bob")),
        Arguments.of("home:product", "remove a b", new HomeAction.Unfollow("a b")),
        Arguments.of("home:route", "delete 7", new AdminAction.DeleteRoute(7)),
        Arguments.of("home:unmute", "ALL", new HomeAction.EndMute(Kind.ALL, "")),
        Arguments.of("home:unmute", "PRODUCT a b", new HomeAction.EndMute(Kind.PRODUCT, "a b")),
        Arguments.of("home:tab:users", "users", new HomeAction.ShowTab("users")),
        Arguments.of("home:preset:high", "high", new HomeAction.ApplyPreset("high")),
        Arguments.of("home:preset-undo", "{}", new HomeAction.UndoPreset("{}")),
        Arguments.of(
            "home:user:deactivate",
            "off bob",
            new AdminAction.ChangeUser(Action.UserChange.DEACTIVATE, "bob")),
        Arguments.of("home:severity", "low", new HomeAction.SetMinSeverity("low")),
        Arguments.of("home:search", "open:route", new AdminAction.SearchUsers("open:route")),
        Arguments.of(
            "home:retry-all", "webhook:7", new AdminAction.RetryAll(new Destination.Endpoint(7))),
        Arguments.of("run:why", "why 7", new ReplyAction.Run("why", "why 7")),
        Arguments.of("follow:web", "web", new ReplyAction.FollowProduct("web")),
        Arguments.of("more", "open", new OpenModal(ModalId.SETTINGS)),
        Arguments.of("more", "mute \"web-api\"", new Action.OpenMuteForm("\"web-api\"")),
        Arguments.of("more", "13", new ReplyAction.Explain(13L)),
        Arguments.of("why", "13", new ReplyAction.Explain(13L)),
        Arguments.of("why", "last", new ReplyAction.Explain(null)),
        Arguments.of("alerts:older", "5", new ReplyAction.OlderAlerts(5, false)),
        Arguments.of("alerts:older", "5 read", new ReplyAction.OlderAlerts(5, false)),
        Arguments.of("products:more", "10", new ReplyAction.MoreProducts(10, "")),
        Arguments.of("products:more", "10 a b", new ReplyAction.MoreProducts(10, "a b")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_value_may_have_several_words(String id, String value, Action action) {
    assertThat(decode(id, value)).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more | mute",
        "more | last",
        "home:open | route",
        "home:open | open:",
        "home:product | remove",
        "home:product | delete web",
        "home:route | delete",
        "home:route | delete -1",
        "home:route | 7",
        "home:user | admin",
        "home:user | promote bob",
        "home:unmute | all",
        "home:alert-read | ''",
        "home:retry-all | webhook:x",
        "home | x",
        "'' | ''",
        "unknown | ''",
      })
  void a_value_of_no_use_is_unknown(String id, String value) {
    assertThat(decode(id, value)).isEqualTo(new Action.Unknown());
  }

  @Test
  void numbers_have_at_most_18_digits() {
    assertThat(decode("home:retry", "123456789012345678"))
        .isEqualTo(new AdminAction.RetryDelivery(123_456_789_012_345_678L));
    assertThat(decode("home:retry", "1234567890123456789")).isEqualTo(new Action.Unknown());
    assertThat(decode("products:more", "999999 x"))
        .isEqualTo(new ReplyAction.MoreProducts(999_999, "x"));
    assertThat(decode("products:more", "1000000 x")).isEqualTo(new ReplyAction.MoreProducts(0, ""));
  }

  @Test
  void a_row_of_no_known_block_is_unknown() {
    assertThat(ActionDecoder.decode("home:row", "", "")).isEqualTo(new Action.Unknown());
  }
}
