package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.PostgresServer;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one PostgreSQL. */
@Timeout(120)
class SeveralNodesStoryTest {
  private static final Set<String> DELIVERED = Set.of("sent", "merged");
  private static final List<String> PRODUCTS = List.of("a", "b", "c");

  /** An interval of a second, as two machines' threads measure it. */
  private static final Duration NEARLY_A_SECOND = Duration.ofMillis(980);

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final String url = PostgresServer.createDatabase();
  private Workspace workspace;
  private RunningDojobell one;
  private RunningDojobell other;

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
    one = node();
    other = node();
    one.put("/api/v1/system", "{\"required\":[],\"repeat_window_seconds\":0}");
  }

  private RunningDojobell node() {
    var environment = new HashMap<>(PostgresServer.settings(url));
    environment.putAll(Map.of("TEAMS_WEBHOOK_URL", "", "MAIL_TO", ""));
    return RunningDojobell.start(folder, workspace, environment);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
    workspace.close();
    PostgresServer.release(url);
  }

  private String route(String product) {
    var channel = workspace.slack().addChannel(product).id();
    var route =
        "{\"products\":[\"%s\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(product, channel);
    assertThat(one.post("/api/v1/routes", route).status()).isEqualTo(201);
    return channel;
  }

  private static RunningDojobell.Answer send(RunningDojobell node, String product, String id) {
    return node.post(
        "/api/v1/events",
        """
        {"type":"sla_breach","title":"News %s.","product":"%s","id":"%s","no_users":true}\
        """
            .formatted(id, product, id));
  }

  private static String textOf(CallRecord call) {
    return call.arguments().toString();
  }

  private List<CallRecord> posts() {
    return workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.postMessage"))
        .toList();
  }

  @Test
  void each_event_is_delivered_once_in_its_order_and_one_message_a_second_to_a_channel() {
    PRODUCTS.forEach(this::route);
    var ids = new TreeMap<String, List<String>>();
    for (var n = 1; n <= 6; n++) {
      for (var product : PRODUCTS) {
        var id = product + "-" + n;
        assertThat(send(n % 2 == 0 ? one : other, product, id).status()).isEqualTo(202);
        ids.merge(
            product,
            List.of(id),
            (known, more) -> Stream.concat(known.stream(), more.stream()).toList());
      }
    }
    ids.values().stream()
        .flatMap(List::stream)
        .forEach(id -> EventCompletion.await(one, workspace, id, DELIVERED));

    var calls = posts();
    assertThat(calls).allMatch(CallRecord::ok);
    ids.forEach(
        (product, sent) -> {
          var messages =
              calls.stream().filter(call -> textOf(call).contains("News " + product)).toList();
          assertThat(positions(messages, sent)).isSorted();
          assertThat(gaps(messages)).allMatch(gap -> gap.compareTo(NEARLY_A_SECOND) >= 0);
        });
  }

  /** Returns the one message that shows each of the events. */
  private List<Integer> positions(List<CallRecord> messages, List<String> ids) {
    return ids.stream()
        .map(
            id -> {
              var shown =
                  Stream.iterate(0, n -> n + 1)
                      .limit(messages.size())
                      .filter(n -> textOf(messages.get(n)).contains("News " + id + "."))
                      .toList();
              assertThat(shown).as("messages that show %s", id).hasSize(1);
              return shown.getFirst();
            })
        .toList();
  }

  private static List<Duration> gaps(List<CallRecord> messages) {
    var times = messages.stream().map(CallRecord::calledAt).sorted().toList();
    return Stream.iterate(1, n -> n + 1)
        .limit(Math.max(times.size() - 1, 0))
        .map(n -> Duration.between(times.get(n - 1), times.get(n)))
        .toList();
  }

  @Test
  void an_event_that_comes_to_both_at_once_is_accepted_once() {
    for (var n = 0; n < 10; n++) {
      // Not an id that could stand in a path, so that only the sender's own is compared.
      var id = "same event " + n;
      var first =
          CompletableFuture.supplyAsync(() -> send(one, "a", id), Thread::startVirtualThread);
      var second =
          CompletableFuture.supplyAsync(() -> send(other, "a", id), Thread::startVirtualThread);

      assertThat(idOf(first.join())).isEqualTo(idOf(second.join()));
    }
  }

  private static String idOf(RunningDojobell.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json().path("id").asText();
  }

  @Test
  void products_that_come_new_to_both_at_once_are_known_once() {
    for (var n = 0; n < 10; n++) {
      var product = "Product " + n;
      var id = "new-" + n;
      var first =
          CompletableFuture.supplyAsync(
              () -> send(one, product, id + "a"), Thread::startVirtualThread);
      var second =
          CompletableFuture.supplyAsync(
              () -> send(other, product, id + "b"), Thread::startVirtualThread);
      assertThat(first.join().status()).isEqualTo(202);
      assertThat(second.join().status()).isEqualTo(202);
    }

    var names = new HashMap<String, Integer>();
    other
        .get("/api/v1/products?limit=100")
        .json()
        .path("products")
        .forEach(each -> names.merge(each.path("name").asText(), 1, Integer::sum));
    assertThat(names).hasSize(10).allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void what_is_set_on_one_node_holds_on_the_other_which_goes_on_when_it_stops() {
    route("a");
    other.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    assertThat(one.get("/api/v1/users/bob").status()).isEqualTo(200);

    one.close();
    assertThat(send(other, "a", "last").status()).isEqualTo(202);

    EventCompletion.await(other, workspace, "last", DELIVERED);
    one = node();
    assertThat(one.get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void a_node_that_has_sent_nothing_shows_all_events_of_a_message() {
    var channel = route("a");
    var mia = workspace.slack().addUser(WorkspaceUser.named("mia").email("mia@example.com")).id();
    other.close();
    var ids = IntStream.range(0, 60).mapToObj(n -> "storm-" + n).toList();
    var events =
        ids.stream()
            .map(
                id ->
                    "{\"type\":\"sla_breach\",\"title\":\"News %s.\",\"product\":\"a\",\"id\":\"%s\"}"
                        .formatted(id, id))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(one.post("/api/v1/events", events).status()).isEqualTo(202);
    ids.forEach(id -> EventCompletion.await(one, workspace, id, DELIVERED));
    var message =
        workspace.slack().messages(channel).stream()
            .filter(each -> each.body().toString().contains("Show all"))
            .findFirst()
            .orElseThrow();

    // Slack calls the node that started last.
    other = node();
    workspace.slack().press(mia, message, "show_all");

    var shown =
        workspace
            .slack()
            .awaitModal(mia, view -> view.allText().contains("most severe first"), TIMEOUT);
    assertThat(shown.allText()).contains("1–20 of ", "News storm-");
  }

  @Test
  void a_title_with_a_character_that_postgresql_does_not_hold_is_kept() {
    var answer =
        one.post(
            "/api/v1/events",
            """
            {"type":"other","title":"a\\u0000b","id":"nul","no_users":true}\
            """);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    assertThat(other.get("/api/v1/events/nul").status()).isEqualTo(200);
  }
}
