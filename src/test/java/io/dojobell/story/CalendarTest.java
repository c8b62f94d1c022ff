package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calendar items sent over the API are announced in Slack once their day has come. */
class CalendarTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @RegisterExtension private final Story story = Story.withRateLimits();
  @RegisterExtension private final Story alone = Story.withoutChannels();

  @Test
  void what_became_due_while_nobody_looked_is_announced_at_the_start_and_once() {
    var workspace = story.workspace();
    var channel = story.channel("security");
    var environment = Map.of("SLACK_CHANNEL", channel);
    var today = LocalDate.now(ZoneOffset.UTC);
    var dojobell = story.start(environment);
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"upcoming_engagement\":[\"slack\"]}}");
    var put =
        dojobell.put(
            "/api/v1/engagements/q4",
            "{\"name\":\"Q4 pentest\",\"product\":\"Web API\",\"target_start\":\"%s\",\"lead\":\"bob\"}"
                .formatted(today.plusDays(2)));
    assertThat(put.status()).as(put.text()).isEqualTo(201);
    assertThat(put.json().path("product").asText()).isEqualTo("web-api");
    for (var start = 0; start < 2; start++) {
      dojobell = story.start(environment);
      workspace
          .slack()
          .awaitMessage(channel, message -> message.text().contains("Q4 pentest"), TIMEOUT);
      assertThat(dojobell.get("/health/ready").status()).isEqualTo(200);
    }
    story.stop();
    assertThat(workspace.slack().messages(channel)).hasSize(1);
  }

  @Test
  void many_are_stored_together_or_not_at_all() {
    var dojobell = alone.start(Map.of());
    var wrong =
        dojobell.put(
            "/api/v1/findings",
            """
            [{"key":"f1","title":"XSS","severity":"high","sla_due":"2026-12-01"},
             {"key":"f 2","title":"CSRF","sla_due":"soon"}]\
            """);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("[1].key", "[1].sla_due", "2026-12-01");
    assertThat(dojobell.get("/api/v1/findings/f1").status()).isEqualTo(404);

    var right =
        dojobell.put(
            "/api/v1/findings",
            """
            [{"key":"f1","title":"XSS","severity":"high","sla_due":"2026-12-01"},
             {"key":"f2","title":"CSRF","found_on":"2026-11-01","severity":"low"}]\
            """);
    assertThat(right.status()).as(right.text()).isEqualTo(200);
    assertThat(right.text()).isEqualTo("{\"stored\":2,\"made\":2}");
    assertThat(dojobell.get("/api/v1/findings?limit=1").json().path("next_cursor").isNull())
        .isFalse();
    assertThat(dojobell.delete("/api/v1/findings/f1").status()).isEqualTo(204);
  }
}
