package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.dojobell.workspace.Fault;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** The status of DefectDojo's webhook in {@code /dojo status} and the log. */
class DojoStatusTest {
  private static final Map<String, String> HOOK = Map.of("DOJOBELL_DEFECTDOJO_SECRET", "s3cret");

  @RegisterExtension private final SlackFixture fixture = SlackFixture.stopped();

  private int send(String event, String secret, String body) {
    return fixture
        .dojobell
        .send(
            HttpRequest.newBuilder(URI.create(fixture.dojobell.url() + "/hooks/defectdojo"))
                .header("Authorization", secret)
                .header("X-DefectDojo-Event", event)
                .header("X-DefectDojo-Instance", "https://dojo.example.com")
                .POST(BodyPublishers.ofString(body)))
        .status();
  }

  private String status(String user) {
    var slack = fixture.workspace.slack();
    var before = slack.messages(fixture.channel).size();
    slack.command(user, fixture.channel, "/dojo status");
    slack.awaitMessage(
        fixture.channel,
        _ -> slack.messages(fixture.channel).size() > before,
        SlackFixture.TIMEOUT);
    return slack.messages(fixture.channel).getLast().allText();
  }

  @Test
  void an_admin_sees_the_last_body_and_its_result_also_after_a_restart() {
    fixture.startFilled(HOOK);
    assertThat(status(fixture.ann)).contains("nothing received yet");

    send("ping", "s3cret", "{}");
    assertThat(status(fixture.ann)).contains("last `ping`", "a ping, answered");

    send("finding_added", "s3cret", "{\"title\":\"Secret title\"}");
    assertThat(status(fixture.ann))
        .contains(
            "last `finding_added`", "stored as event `", "(Other)", "1 received, 0 duplicates")
        .doesNotContain("Secret title");

    send(
        "finding_added",
        "s3cret",
        "{\"title\":\"Secret title\",\"user\":{\"email\":\"bob@example.com\"}}");
    assertThat(status(fixture.ann)).contains("a duplicate of event `", "1 received, 1 duplicate, ");

    send("`<!channel>`", "s3cret", "nonsense");
    assertThat(status(fixture.ann))
        .contains("unrecognised, stored as event `", "1 unrecognised, 1 ping since")
        .contains("'&lt;!channel&gt;'");
    assertThat(fixture.tab(fixture.ann, "health").allText()).contains("1 unrecognised");
    assertThat(status(fixture.bob)).doesNotContain("DefectDojo");

    fixture.start(HOOK);
    assertThat(status(fixture.ann)).contains("unrecognised, stored as event `", "1 received");
  }

  @Test
  void a_channel_that_cannot_be_reached_is_shown_with_how_much_waits_since_when_and_why() {
    fixture.startFilled(Map.of());
    fixture.dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    fixture.workspace.faults().failAll("chat.postMessage", Fault.status(503));
    fixture.dojobell.post(
        "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"late\"}");
    fixture.await(() -> state().equals("retrying"));

    assertThat(status(fixture.ann))
        .contains(":warning: Slack: retrying 1, oldest ")
        .contains("Slack has trouble (HTTP 503)")
        .contains(":white_check_mark: Email");
    assertThat(status(fixture.bob))
        .contains(":warning: Slack: retrying 1, oldest ")
        .doesNotContain("HTTP 503");
    assertThat(fixture.tab(fixture.ann, "health").allText())
        .contains("<#" + fixture.channel + ">: 1, oldest ");
    assertThat(fixture.dojobell.get("/metrics").text())
        .contains(
            "# HELP dojobell_backlog ",
            "dojobell_backlog{channel=\"slack\",state=\"retrying\"} 1.0",
            "# HELP dojobell_backlog_oldest_seconds ")
        .doesNotContain("dojobell_backlog_oldest_seconds{channel=\"slack\"} 0.0");

    fixture.workspace.faults().clear();
    fixture.await(() -> state().equals("sent"));
    assertThat(status(fixture.ann)).contains(":white_check_mark: Slack");
  }

  @Test
  void a_refused_token_is_shown_with_since_when() {
    fixture.startFilled(Map.of());
    fixture.dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    fixture.workspace.faults().failAll("chat.postMessage", Fault.slackError("account_inactive"));
    fixture.workspace.faults().failAll("auth.test", Fault.slackError("account_inactive"));
    fixture.dojobell.post(
        "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"late\"}");
    fixture.await(() -> state().equals("failed"));

    fixture.await(() -> status(fixture.ann).contains(":no_entry: Slack: refused since "));
  }

  private String state() {
    return fixture.dojobell.get("/api/v1/events/late").json().at("/deliveries/0/state").asText();
  }

  @Test
  void without_a_secret_an_admin_sees_which_setting_is_missing() {
    fixture.startFilled(Map.of());
    assertThat(status(fixture.ann)).contains("DOJOBELL_DEFECTDOJO_SECRET");
  }

  @Test
  void the_log_has_the_result_of_each_body_and_none_of_its_content() {
    var log = new ListAppender<ILoggingEvent>();
    var all = (Logger) LoggerFactory.getLogger("io.dojobell");
    var level = all.getLevel();
    log.start();
    all.setLevel(Level.INFO);
    all.addAppender(log);
    fixture.startFilled(HOOK);
    try {
      send("ping", "s3cret", "{}");
      var body =
          """
          {"title":"Secret title","description":"Secret text","url_ui":"https://dojo.example.com/f/1",
           "user":{"email":"bob@example.com","username":"bob"}}\
          """;
      send("user_mentioned", "s3cret", body);
      send("jira_update", "s3cret", body);
      send("jira_update", "s3cret", body.replace("bob", "ann"));
      send("scan_added", "s3cret", "Secret nonsense");
      send("Secret event", "s3cret", "{}");
      assertThat(send("scan_added", "wrong", "{}")).isEqualTo(401);
    } finally {
      all.detachAppender(log);
      all.setLevel(level);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains("event=ping became=ping"))
        .anyMatch(line -> line.matches(".*event=user_mentioned became=accepted id=\\S+ .*"))
        .anyMatch(line -> line.matches(".*event=jira_update became=duplicate id=\\S+ .*"))
        .anyMatch(line -> line.matches(".*event=unknown became=accepted id=\\S+ type=other"))
        .anyMatch(line -> line.matches(".*became=not_understood id=\\S+ type=other"))
        .anyMatch(line -> line.startsWith("Refused at the DefectDojo hook"))
        .noneMatch(line -> line.contains("Secret"))
        .noneMatch(line -> line.contains("s3cret"))
        .noneMatch(line -> line.contains("bob@example.com"));
  }
}
