package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.slack.WorkspaceChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A route to a channel that Dojobell can't post in is refused before it is saved. */
class RouteChannelTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @Test
  void in_a_private_channel_without_the_bot_nothing_is_saved_and_it_says_what_to_do() {
    var secret =
        fixture.workspace.slack().addChannel(WorkspaceChannel.named("incidents").asPrivate());

    fixture.workspace.slack().command(fixture.ann, secret.id(), "/dojo here subscribe scans");

    var answer = fixture.messageIn(secret.id(), "/invite");
    assertThat(answer.text()).contains("Nothing was saved");
    assertThat(routes()).isZero();
  }

  @Test
  void over_the_api_a_channel_that_is_archived_or_unknown_is_422() {
    var archived =
        fixture.workspace.slack().addChannel(WorkspaceChannel.named("old").archived(true)).id();

    for (var channel : new String[] {archived, "C0NOWHERE9"}) {
      var answer =
          fixture.dojobell.post(
              "/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + channel + "\"}}");
      assertThat(answer.status()).as(channel).isEqualTo(422);
      assertThat(answer.text()).contains("target.slack_channel");
    }
    assertThat(routes()).isZero();
  }

  @Test
  void where_slack_does_not_answer_the_route_is_saved() {
    fixture.workspace.faults().failAll("conversations.info", Fault.status(503));

    var answer =
        fixture.dojobell.post("/api/v1/routes", "{\"target\":{\"slack_channel\":\"C0NOWHERE9\"}}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(fixture.type(fixture.ann, "here subscribe scans").text())
        .doesNotContain("Nothing was");
    assertThat(routes()).isEqualTo(2);
  }

  @Test
  void who_made_a_route_is_notified_once_when_its_channel_is_archived() {
    var channel = fixture.workspace.slack().addChannel("project").id();
    fixture.workspace.slack().command(fixture.ann, channel, "/dojo here subscribe scans");
    fixture
        .workspace
        .slack()
        .awaitMessage(channel, said -> said.text().contains("subscribed to"), SlackFixture.TIMEOUT);
    fixture
        .workspace
        .faults()
        .failAll(Faults.at("chat.postMessage", channel), Fault.slackError("is_archived"));

    scan("First");
    fixture.await(() -> notices("ann") == 1);
    scan("Second");
    fixture.await(() -> failed() == 2);

    assertThat(notices("ann")).isEqualTo(1);
    assertThat(notices("bob")).isZero();
    assertThat(alerts("ann").toString()).contains("Route 1 can't deliver", "archived");
  }

  private void scan(String title) {
    var event =
        "{\"type\":\"scan_added\",\"title\":\"%s\",\"product\":\"web-api\",\"no_users\":true}";
    fixture.dojobell.post("/api/v1/events", event.formatted(title));
  }

  private JsonNode alerts(String user) {
    return fixture.dojobell.get("/api/v1/alerts?user=" + user).json().path("alerts");
  }

  private long notices(String user) {
    var count = 0;
    for (var alert : alerts(user)) {
      count += alert.path("type").asText().equals("notice") ? 1 : 0;
    }
    return count;
  }

  private int failed() {
    return fixture
        .dojobell
        .get("/api/v1/deliveries?state=failed&channel=slack")
        .json()
        .path("deliveries")
        .size();
  }

  private int routes() {
    return fixture.dojobell.get("/api/v1/routes").json().path("routes").size();
  }
}
