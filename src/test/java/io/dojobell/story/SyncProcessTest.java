package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import io.dojobell.workspace.Workspace;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** DefectDojo read by the service itself, as it is started and killed. */
class SyncProcessTest {
  private static final long TIMEOUT_SECONDS = 60;

  @TempDir Path folder;
  @RegisterExtension private final Story story = Story.withoutRateLimits();

  private static void fill(FakeDefectDojo dojo, int findings) {
    dojo.has("users", 1, "'username':'ann','email':'ann@example.com','is_active':true");
    dojo.has("product_types", 1, "'name':'Payments'");
    dojo.has("products", 7, "'name':'Web API','prod_type':1");
    dojo.has("product_members", 1, "'user':1,'product':7,'role':5");
    for (var id = 1; id <= findings; id++) {
      dojo.has(
          "findings",
          id,
          "'title':'Finding %d','severity':'High','active':true,'sla_expiration_date':'2030-01-01'"
              .formatted(id));
    }
  }

  private static Map<String, String> environment(FakeDefectDojo dojo) {
    return Map.of(
        "DOJOBELL_DEFECTDOJO_URL", dojo.url(), "DOJOBELL_DEFECTDOJO_TOKEN", FakeDefectDojo.TOKEN);
  }

  @Test
  void killed_with_signal_9_while_it_reads_the_next_process_reads_on() throws Exception {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      fill(dojo, 1_500);
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(environment(dojo));
      var some = new CountDownLatch(1);
      dojo.afterEach(
          () -> {
            if (dojo.requests("findings").size() == 5) {
              some.countDown();
            }
          });
      try (var first = ServiceProcess.serve(environment)) {
        assertThat(some.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        first.kill();
      }
      var last = dojo.requests("findings").getLast().offset();
      dojo.forgetsRequests();
      var all = new CountDownLatch(1);
      dojo.afterEach(
          () -> {
            if (!dojo.requests("risk_acceptance").isEmpty()) {
              all.countDown();
            }
          });

      try (var second = ServiceProcess.serve(environment)) {
        assertThat(all.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).as(second.output()).isTrue();
        assertThat(status(second, "/api/v1/findings/defectdojo-1500")).isEqualTo(200);
        assertThat(status(second, "/api/v1/products/web-api")).isEqualTo(200);
      }
      assertThat(dojo.requests("users")).isEmpty();
      assertThat(dojo.requests("findings").getFirst().offset())
          .isBetween(Math.max(1, last - 100), last + 100);
      assertThat(dojo.maxConcurrentRequests()).isEqualTo(1);
      assertThat(dojo.errors()).isEmpty();
    }
  }

  private static int status(ServiceProcess service, String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(service.url() + path))
              .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void status_shows_admins_what_was_read_and_what_could_not_be() {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      var workspace = story.workspace();
      fill(dojo, 3);
      dojo.refuses("risk_acceptance", 403);
      var channel = story.channel("security");
      var ann = story.slackUser("ann");
      var environment = new HashMap<>(environment(dojo));
      environment.put("DOJOBELL_ADMINS", "ann@example.com");
      story.start(environment);
      var reply = type(workspace, ann, channel);
      for (var end = Instant.now().plusSeconds(TIMEOUT_SECONDS);
          !reply.contains("*DefectDojo's API*: read") && Instant.now().isBefore(end); ) {
        reply = type(workspace, ann, channel);
      }

      assertThat(reply)
          .contains("findings: 3", "users: 1", "risk_acceptance: the token may not read it (403)");
    }
  }

  private static String type(Workspace workspace, String user, String channel) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(user, channel, "/dojo status");
    workspace
        .slack()
        .awaitMessage(
            channel,
            _ -> workspace.slack().messages(channel).size() > before,
            Duration.ofSeconds(TIMEOUT_SECONDS));
    return workspace.slack().messages(channel).getLast().allText();
  }
}
