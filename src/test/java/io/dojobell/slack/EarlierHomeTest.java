package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** App Home as earlier versions published it, with a row of check boxes for each event type. */
class EarlierHomeTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();
  private ForgedRequests requests;

  @BeforeEach
  void start() {
    requests = new ForgedRequests(fixture.dojobell, fixture.workspace);
    fixture.open(fixture.bob);
  }

  private static String options(String... channels) {
    return Arrays.stream(channels)
        .map(
            channel ->
                "{\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"value\":\"%s\"}"
                    .formatted(channel, channel))
        .collect(Collectors.joining(","));
  }

  /** Ticks boxes of the row that shows {@code slack}, so that these are ticked. */
  private void tick(String user, String tab, String at, String... channels) {
    var view =
        """
        {"type":"home","id":"V1","hash":"1.x","private_metadata":"%s 0","blocks":[
          {"type":"section","block_id":"row:sla_breach","text":{"type":"mrkdwn","text":"SLA breach"},
           "accessory":{"type":"checkboxes","action_id":"home:row","options":[%s],
             "initial_options":[%s]}}]}\
        """
            .formatted(tab, options("slack", "email", "alert"), options("slack"));
    var action =
        """
        {"type":"checkboxes","action_id":"home:row","block_id":"row:sla_breach","action_ts":"%s",
         "selected_options":[%s]}\
        """
            .formatted(at, options(channels));
    var answer =
        requests.send(
            """
            {"type":"block_actions","trigger_id":"%s","user":{"id":"%s"},"team":{"id":""},
             "view":%s,"actions":[%s]}\
            """
                .formatted(requests.trigger(), user, view, action));
    assertThat(answer.status()).isEqualTo(200);
  }

  private List<String> row(String of) {
    var row = new ArrayList<String>();
    fixture
        .dojobell
        .get("/api/v1/settings/" + of)
        .json()
        .at("/channels/sla_breach")
        .forEach(channel -> row.add(channel.asText()));
    return row;
  }

  private void put(String of, String channels) {
    fixture.dojobell.put(
        "/api/v1/settings/" + of, "{\"channels\":{\"sla_breach\":[%s]}}".formatted(channels));
  }

  @Test
  void ticking_a_box_keeps_what_was_set_elsewhere_since_the_view_was_published() {
    put("users/bob", "\"slack\",\"email\"");
    tick(fixture.bob, "me", "1700000001.000100", "slack", "alert");
    fixture.await(() -> row("users/bob").equals(List.of("slack", "email", "alert")));
    fixture.home(fixture.bob, now -> now.allText().contains("group:slas"));
  }

  @Test
  void a_box_ticked_and_unticked_in_the_same_view_is_unticked() {
    put("users/bob", "\"slack\"");
    tick(fixture.bob, "me", "1700000001.000100", "slack", "email");
    fixture.await(() -> row("users/bob").contains("email"));
    tick(fixture.bob, "me", "1700000002.000100", "slack");
    fixture.await(() -> row("users/bob").equals(List.of("slack")));
  }

  @Test
  void an_admin_ticks_a_box_of_the_system_and_a_member_who_is_no_admin_none() {
    put("system", "\"slack\"");
    tick(fixture.bob, "system", "1700000001.000100", "slack", "email");
    tick(fixture.ann, "system", "1700000001.000100", "slack", "alert");
    fixture.await(() -> row("system").contains("alert"));
    fixture.home(fixture.bob, now -> now.allText().contains("Connected as"));
    assertThat(row("system")).containsExactly("slack", "alert");
    assertThat(row("users/bob")).as("nor of the member").doesNotContain("email");
  }
}
