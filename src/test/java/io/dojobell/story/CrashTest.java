package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.receiver.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed, as by a power cut, in the middle of its work. */
class CrashTest {
  private static final int EVENTS = 2_000;
  private static final List<String> RECEIVERS = List.of("a", "b", "c", "d");
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Workspace workspace;
  private Map<String, String> environment;

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
    environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.put("DOJOBELL_ALLOW_PRIVATE_TARGETS", "true");
  }

  @AfterEach
  void stop() {
    http.close();
    workspace.close();
  }

  @Test
  void killed_amid_2000_events_none_is_lost_order_holds_and_only_what_was_in_flight_comes_twice()
      throws Exception {
    var service = ServiceProcess.serve(environment);
    for (var receiver : RECEIVERS) {
      var body =
          "{\"name\":\"%s\",\"url\":\"%s\"}".formatted(receiver, workspace.receiverUrl(receiver));
      assertThat(post(service.url(), "/api/v1/webhooks", body)).isEqualTo(201);
    }
    put(service.url(), "/api/v1/settings/system", "{\"channels\":{\"other\":[\"webhook\"]}}");
    var url = new AtomicReference<>(CompletableFuture.completedFuture(service.url()));
    var sender = Thread.ofVirtual().start(() -> send(url));

    workspace.receiver().awaitRequest("a", request -> number(request) >= EVENTS / 4, TIMEOUT);
    service.kill();
    url.set(new CompletableFuture<>());
    try (var again = ServiceProcess.serve(environment)) {
      url.get().complete(again.url());
      sender.join();
      for (var receiver : RECEIVERS) {
        workspace.receiver().awaitRequest(receiver, request -> number(request) == EVENTS, TIMEOUT);
      }
      again.terminate();
      assertThat(again.exitCode()).isIn(0, 143);
    }

    var wanted = IntStream.rangeClosed(1, EVENTS).boxed().toList();
    var twice = 0;
    for (var receiver : RECEIVERS) {
      var told = workspace.receiver().requests(receiver).stream().map(CrashTest::number).toList();
      var first = new LinkedHashSet<>(told);
      assertThat(new ArrayList<>(first)).as("told at %s, in order", receiver).isEqualTo(wanted);
      twice += told.size() - first.size();
    }
    assertThat(twice).as("told twice").isLessThanOrEqualTo(RECEIVERS.size());
    assertThat(integrity()).isEqualTo("ok");
  }

  /** Posts one after the other; what was not answered is posted again, under the same id. */
  private void send(AtomicReference<CompletableFuture<String>> url) {
    for (var n = 1; n <= EVENTS; n++) {
      var body = "{\"type\":\"other\",\"title\":\"%d\",\"id\":\"n-%d\"}".formatted(n, n);
      while (!http.isTerminated() && !isTaken(url, body)) {
        Thread.onSpinWait();
      }
    }
  }

  /** Posts it to the service, once that is there again. */
  private boolean isTaken(AtomicReference<CompletableFuture<String>> url, String body) {
    try {
      return post(url.get().join(), "/api/v1/events", body) == 202;
    } catch (IOException _) {
      return false;
    }
  }

  private int post(String url, String path, String body) throws IOException {
    return send(url + path, "POST", body);
  }

  private void put(String url, String path, String body) throws IOException {
    assertThat(send(url + path, "PUT", body)).isEqualTo(200);
  }

  private int send(String url, String method, String body) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException stop) {
      throw new IOException(stop);
    }
  }

  private static int number(ReceivedRequest request) {
    try {
      return JSON.readTree(request.text()).path("title").asInt();
    } catch (IOException failure) {
      throw new AssertionError("No JSON: " + request.text(), failure);
    }
  }

  private String integrity() throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("pragma integrity_check")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
