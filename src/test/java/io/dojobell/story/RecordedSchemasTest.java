package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.database.DatabaseCopy;
import io.dojobell.database.Databases;
import io.dojobell.database.PostgresServer;
import io.dojobell.database.TableComparison;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.receiver.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases of several schema versions, as the software of then left them, opened by this one. */
class RecordedSchemasTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String UNSENT = "('queued', 'sending', 'retrying', 'held')";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private AdjustableClock clock;
  private Workspace workspace;
  private RunningDojobell dojobell;

  /**
   * A delivery that the earlier version had not sent.
   *
   * @param held whether it was kept for a digest
   */
  private record Waiting(String channel, String destination, String title, boolean held) {}

  static Stream<String> versions() throws IOException {
    return RecordedDatabase.shownSchemas();
  }

  @AfterEach
  void stop() {
    if (dojobell != null) {
      dojobell.close();
    }
    if (workspace != null) {
      workspace.close();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void a_database_of_an_earlier_version_keeps_all_that_people_had(String version) throws Exception {
    keepsAll(version, Map.of());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void a_copy_of_it_in_postgresql_keeps_all_that_people_had(String version) throws Exception {
    var url = PostgresServer.createDatabase();
    try {
      keepsAll(version, Map.of("DOJOBELL_DATABASE_URL", url));
    } finally {
      stop();
      PostgresServer.dropDatabase(url);
    }
  }

  /**
   * Checks that a service keeps all of it.
   *
   * @param copy the URL of a database that it is copied to first, if there is any
   */
  private void keepsAll(String version, Map<String, String> copy) throws Exception {
    var recorded = RecordedDatabase.read(RecordedDatabase.SCHEMAS, version);
    clock = recorded.clock();
    workspace = RecordedDatabase.workspace(clock);
    var file = folder.resolve("dojobell.db");
    recorded.restore(file, workspace);
    var waiting = waiting(file);

    copy.values().forEach(url -> copy(file, url));
    var environment = new HashMap<>(RecordedDatabase.environment(workspace));
    environment.putAll(copy);
    // Reading Slack's members gives accounts their ids there, which they did not have then.
    workspace.faults().failAll("users.list", Fault.status(503));
    dojobell = RunningDojobell.start(folder, workspace, environment, clock);

    recorded.shown(workspace).properties().forEach(this::isShown);
    assertThat(asReader(recorded.json().path("read_token").asText())).isEqualTo(200);
    assertThat(waiting).filteredOn(one -> !one.held()).isNotEmpty().allSatisfy(this::arrives);
    signs();
    mutes(file);
    clock.advance(Duration.ofDays(1));
    assertThat(waiting).filteredOn(Waiting::held).allSatisfy(this::arrives);
  }

  private static void copy(Path file, String target) {
    var source = "jdbc:sqlite:" + file;
    Databases.open(source).close();
    try (var copy = DatabaseCopy.open(source, target, _ -> {})) {
      assertThat(copy.run()).allMatch(TableComparison::isEqual);
    }
  }

  private void isShown(Map.Entry<String, JsonNode> shown) {
    var now = dojobell.get(shown.getKey()).json();
    assertThat(RecordedAnswers.missing(shown.getValue(), now))
        // An import is titled by what it did to findings.
        .filteredOn(difference -> !difference.matches("/alerts/.*/title was .Created.*findings.*"))
        .as("%s is now %s", shown.getKey(), now)
        .isEmpty();
  }

  private int asReader(String token) {
    return dojobell
        .send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/api/v1/deliveries"))
                .header("Authorization", "Bearer " + token))
        .status();
  }

  private static List<Waiting> waiting(Path file) throws SQLException, IOException {
    var found =
        RecordedDatabase.rows(
            file,
            "select d.channel, d.destination, d.state, e.body from deliveries d join events e"
                + " on e.id = d.event where d.state in "
                + UNSENT);
    return found.stream()
        .map(
            row ->
                new Waiting(
                    (String) row.get("channel"),
                    (String) row.get("destination"),
                    title((String) row.get("body")),
                    row.get("state").equals("held")))
        .toList();
  }

  private static String title(String body) {
    try {
      return JSON.readTree(body).path("title").asText();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void arrives(Waiting delivery) {
    var address = delivery.destination().replaceFirst("^[a-z]+:@?", "");
    switch (delivery.channel()) {
      case "slack" -> await(delivery, () -> isInSlack(address, delivery.title()));
      case "email" -> await(delivery, () -> isMailed(address, delivery.title()));
      case "teams" -> await(delivery, () -> isInTeams(delivery.title()));
      case "webhook" -> await(delivery, () -> received(address, delivery.title()).isPresent());
      default -> throw new AssertionError(delivery);
    }
  }

  private void await(Waiting delivery, BooleanSupplier arrived) {
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> arrived.getAsBoolean()), SOON)
        .orElseThrow(
            () ->
                new AssertionError(
                    delivery + ": " + dojobell.get("/api/v1/deliveries?limit=200").text()));
  }

  private boolean isInSlack(String address, String title) {
    var slack = workspace.slack();
    var place = address.startsWith("C") ? address : slack.user(address).id();
    return slack.messages(place).stream().anyMatch(one -> one.allText().contains(title));
  }

  private boolean isMailed(String address, String title) {
    return workspace.mailbox().messages().stream()
        .anyMatch(
            mail ->
                mail.header("To").contains(address)
                    && (mail.subject() + mail.text()).contains(title));
  }

  private boolean isInTeams(String title) {
    return Stream.of("security", "payments")
        .allMatch(
            channel ->
                workspace.teams().cards(channel).stream()
                    .anyMatch(card -> card.toString().contains(title)));
  }

  private Optional<ReceivedRequest> received(String endpoint, String title) {
    var name = endpoint.equals("1") ? "siem" : "bridge";
    return workspace.receiver().requests(name).stream()
        .filter(request -> request.text().contains(title))
        .findFirst();
  }

  private void signs() throws Exception {
    var siem = workspace.receiver().requests("siem").getLast();
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            "recorded-signing-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    assertThat(siem.header("X-Dojobell-Signature-256"))
        .isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(siem.body())));
    assertThat(workspace.receiver().requests("bridge").getLast().header("X-Api-Key"))
        .isEqualTo("recorded-header-value");
  }

  /** From V3 on Bob had muted the mobile app, which is not sent to him until the mute ends. */
  private void mutes(Path file) throws SQLException {
    var muted =
        RecordedDatabase.rows(
            file, "select subject from mutes where username = 'bob' and kind = 'PRODUCT'");
    if (muted.isEmpty()) {
      return;
    }
    dojobell.post(
        "/api/v1/events",
        "{\"id\":\"muted\",\"type\":\"scan_added\",\"title\":\"Of a muted product\","
            + "\"product\":\"mobile-app\",\"severity\":\"critical\"}");
    var bobs =
        dojobell.get("/api/v1/events/muted").json().path("deliveries").findParents("user").stream()
            .filter(one -> one.path("user").asText().equals("bob"))
            .filter(one -> !one.path("channel").asText().equals("alert"))
            .toList();
    assertThat(bobs)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.path("state").asText()).isEqualTo("skipped"));
  }
}
