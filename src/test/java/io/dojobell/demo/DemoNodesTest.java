package io.dojobell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.dojobell.workspace.BrowserFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of {@code scripts/demo --nodes 2}, seen in a browser. */
class DemoNodesTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final double STARTED_MILLIS = 60_000;

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Demo demo;
  private static BrowserFixture browser;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.start(0, 0, 2);
    browser = new BrowserFixture();
  }

  @AfterAll
  static void stop() {
    browser.close();
    demo.close();
  }

  /** Sends an event. Returns the node that accepted it. */
  private static String send(String title) throws Exception {
    var event =
        "{\"type\":\"scan_added\",\"title\":\"%s\",\"product\":\"web-api\",\"severity\":\"high\"}"
            .formatted(title);
    var request =
        HttpRequest.newBuilder(URI.create(demo.service() + "/api/v1/events"))
            .header("Authorization", "Bearer " + Demo.TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(event));
    var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("X-Node").orElseThrow();
  }

  private static void awaitInSlack(String title) {
    var slack = demo.workspace().slack();
    slack.awaitMessage(
        slack.channel("security").id(), message -> message.allText().contains(title), TIMEOUT);
  }

  @Test
  void each_node_takes_events_and_the_others_go_on_when_one_is_killed() throws Exception {
    var page = browser.open(demo.workspace().url(), 1360, 900);
    var nodes = page.locator("#nodes li");
    assertThat(nodes).hasCount(2);
    assertThat(sendUntilBothAnswered("To any node")).containsExactlyInAnyOrder("Node 1", "Node 2");
    assertThat(nodes.filter(new Locator.FilterOptions().setHasText("last request"))).hasCount(1);

    page.getByLabel("Kill Node 1").click();
    assertThat(nodes.first()).containsText("down");
    assertThat(send("While one is down")).isEqualTo("Node 2");
    awaitInSlack("While one is down");

    page.getByLabel("Start Node 1").click();
    assertThat(page.getByLabel("Kill Node 1"))
        .isEnabled(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions()
                .setTimeout(STARTED_MILLIS));
    assertThat(sendUntilBothAnswered("To both again"))
        .containsExactlyInAnyOrder("Node 1", "Node 2");
  }

  /**
   * Returns the nodes that answered. Requests of the workspace come in between and take a turn of
   * their own, so two events in a row can reach the same node.
   */
  private Set<String> sendUntilBothAnswered(String title) throws Exception {
    var answered = new HashSet<String>();
    for (var n = 0; n < 8 && answered.size() < 2; n++) {
      answered.add(send(title + " " + n));
    }
    return answered;
  }
}
