package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.EndpointChange;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.Action.UserChange;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTest {
  private static final Path RECORDED = Path.of("src/test/resources/recorded/8b02140/presses.json");

  static Stream<Action> actions() {
    return Stream.of(
            Stream.of(ModalId.values()).map(OpenModal::new),
            Stream.of(
                new OpenModal(ModalId.ROUTE, "7"),
                new Action.OpenPage(),
                new Action.PreviewRoute(),
                new Action.ShowAll(17),
                new Action.ShowEvents(2, false),
                new Action.ShowEvents(0, true),
                new Action.Mute("mute \"web api\" for 1 hour"),
                new Action.Unmute("unmute web-api"),
                ReplyAction.Run.of("alerts read"),
                new ReplyAction.FollowProduct("web-api"),
                new ReplyAction.Undo("routes -7"),
                new ReplyAction.Explain(13L),
                new ReplyAction.Explain(null),
                new ReplyAction.OlderAlerts(5, true),
                new ReplyAction.OlderAlerts(5, false),
                new ReplyAction.MoreProducts(10, "web api")),
            Stream.of(
                new HomeAction.DismissIntroduction(),
                new HomeAction.ReadAlert(1),
                new HomeAction.ReadAlerts(),
                new HomeAction.ShowStorm(7),
                new HomeAction.ReadStorm(7),
                new HomeAction.ShowAlertsBefore(14),
                new HomeAction.Follow("web-api"),
                new HomeAction.Unfollow("web-api"),
                new HomeAction.EndMute(Kind.PRODUCT, "web-api"),
                new HomeAction.EndMute(Kind.ALL, ""),
                new HomeAction.ClearQuietHours(),
                new HomeAction.ClearDigest(),
                new HomeAction.ShowPage(25, true),
                new HomeAction.ShowPage(25, false)),
            Stream.of(
                new HomeAction.ShowTab("health"),
                new AdminAction.SearchUsers("open:route"),
                new AdminAction.SearchProducts("web api"),
                new AdminAction.DeleteRoute(1),
                new AdminAction.RestoreRoute(1),
                new AdminAction.ChangeEndpoint(EndpointChange.TEST, 7),
                new AdminAction.ChangeEndpoint(EndpointChange.ENABLE, 7),
                new AdminAction.ChangeEndpoint(EndpointChange.DELETE, 7),
                new AdminAction.RetryDelivery(1),
                new AdminAction.RetryAll(new Destination.SlackChannel("C1"))),
            Arrays.stream(UserChange.values())
                .map(change -> new AdminAction.ChangeUser(change, "bob smith")))
        .flatMap(some -> some.map(Action.class::cast));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void what_is_encoded_is_decoded_again(Action action) {
    var encoded = action.encode();
    assertThat(Action.decode(encoded.id(), "any", encoded.value())).isEqualTo(action);
  }

  @Test
  void a_row_is_named_by_its_block() {
    var row = new HomeAction.ChangeRow(EventType.SCAN_ADDED);
    assertThat(Action.decode(row.encode().id(), row.block(), "")).isEqualTo(row);
  }

  @Test
  void every_element_that_8b02140_put_into_messages_and_app_home_is_decoded() throws IOException {
    var used =
        new ObjectMapper()
            .readTree(RECORDED.toFile())
            .path("presses")
            .valueStream()
            .filter(press -> press.has("action_id"))
            .toList();
    assertThat(used)
        .hasSizeGreaterThan(80)
        .extracting(ActionTest::decode)
        .doesNotHaveAnyElementsOfTypes(Action.Unknown.class);
  }

  private static Action decode(JsonNode press) {
    var value = List.of("value", "choice", "pick").stream().map(press::path);
    return Action.decode(
        press.path("action_id").asText(),
        press.path("block_id").asText(),
        value.filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "home:open, open:nothing",
    "home:user, admin",
    "home:user, promote bob",
    "home:route, delete seven",
    "home:webhook:test, seven",
    "home:webhook:paint, 7",
    "home:retry, 1234567890123456789",
    "home:retry-all, nowhere at all",
    "home:unmute, SOMETHING web-api",
    "home:row, slack",
    "home:unheard, of",
    "unheard, of"
  })
  void anything_else_is_unknown(String id, String value) {
    assertThat(Action.decode(id, "row:unheard", value)).isEqualTo(new Action.Unknown());
  }

  @Test
  void a_page_that_cannot_be_read_is_the_first() {
    assertThat(Action.decode("alerts:older", "", "x unread"))
        .isEqualTo(new ReplyAction.OlderAlerts(Long.MAX_VALUE, true));
    assertThat(Action.decode("products:more", "", "x web"))
        .isEqualTo(new ReplyAction.MoreProducts(0, ""));
    assertThat(Action.decode("why", "", "9223370241162516976"))
        .isEqualTo(new ReplyAction.Explain(null));
  }
}
