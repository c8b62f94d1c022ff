package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.WorkspaceOptions.Sample;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Sends the host its sample events; {@code {n}} in a body is the number of the repeat. */
final class SampleSender {
  private static final int MAX_PARALLEL = 32;

  private final HttpClient http = HttpClient.newHttpClient();

  /** All repeats; the answer counts them by HTTP status (0: no answer). */
  ObjectNode send(Sample sample) {
    Semaphore room = new Semaphore(MAX_PARALLEL);
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int n = 1; n <= sample.repeat(); n++) {
      room.acquireUninterruptibly();
      answers.add(
          http.sendAsync(request(sample, n), HttpResponse.BodyHandlers.discarding())
              .thenApply(HttpResponse::statusCode)
              .exceptionally(e -> 0)
              .whenComplete((status, e) -> room.release()));
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    answers.forEach(answer -> counts.merge(answer.join(), 1, Integer::sum));
    boolean ok = counts.keySet().stream().allMatch(status -> status / 100 == 2);
    ObjectNode result = Json.object().put("ok", ok);
    if (!ok) {
      result.put("error", "Answers by status: " + counts);
    }
    return result.set("statuses", Json.of(counts));
  }

  private static HttpRequest request(Sample sample, int n) {
    String body = sample.body().replace("{n}", Integer.toString(n));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(sample.url())
            .timeout(Duration.ofSeconds(10))
            .method(sample.method(), HttpRequest.BodyPublishers.ofString(body));
    for (String header : sample.headers()) {
      int colon = header.indexOf(':');
      request.header(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    return request.build();
  }
}
