package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An inbox with as many alerts as are kept, 999: what more of them drops. */
class FullInboxTest {
  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
  }

  private void send(String type, String title, int count) {
    var events =
        IntStream.range(0, count)
            .mapToObj(
                n ->
                    "{\"type\":\"%s\",\"title\":\"%s %d\",\"recipients\":[\"bob\"],\"alert_only\":true}"
                        .formatted(type, title, n))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(dojobell.post("/api/v1/events", events).status()).isEqualTo(202);
  }

  private List<String> titles() {
    var titles = new ArrayList<String>();
    var cursor = "";
    do {
      var page = dojobell.get("/api/v1/alerts?user=bob&limit=200" + cursor).json();
      page.path("alerts").forEach(alert -> titles.add(alert.path("title").asText()));
      var next = page.path("next_cursor");
      cursor = next.isNull() ? "" : "&cursor=" + next.asText();
    } while (!cursor.isEmpty());
    return titles;
  }

  @Test
  void a_storm_drops_no_unread_mention() {
    send("user_mentioned", "Mention", 3);
    send("sla_breach", "Late", 999);
    assertThat(titles()).hasSize(999).contains("Mention 0", "Mention 1", "Mention 2", "Late 998");
    assertThat(titles()).doesNotContain("Late 0", "Late 2").contains("Late 3");
  }

  @Test
  void what_was_read_is_dropped_before_what_is_unread() {
    send("sla_breach", "Unread", 1);
    send("sla_breach", "Read", 2);
    var alerts = dojobell.get("/api/v1/alerts?user=bob").json().path("alerts");
    for (var n = 0; n < 2; n++) {
      dojobell.post("/api/v1/alerts/" + alerts.path(n).path("id").asText() + "/read", "");
    }
    send("sla_breach", "Late", 998);
    assertThat(titles())
        .hasSize(999)
        .contains("Unread 0", "Late 997")
        .doesNotContain("Read 0", "Read 1");
  }

  /** On PostgreSQL two at once do not see each other's alerts; the next event's commit does. */
  @Test
  void a_storm_of_several_clients_and_one_more_event_leave_as_many_as_are_kept() {
    try (var clients = Executors.newFixedThreadPool(8)) {
      var requests =
          IntStream.range(0, 1_200)
              .mapToObj(
                  n -> CompletableFuture.runAsync(() -> send("other", "Storm " + n, 1), clients))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(requests).join();
    }
    send("other", "Last", 1);

    assertThat(titles()).hasSize(999).doesNotHaveDuplicates().startsWith("Last 0");
  }
}
