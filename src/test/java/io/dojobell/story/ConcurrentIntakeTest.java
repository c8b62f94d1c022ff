package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events of many clients at the same time, which share commits and what is read for them. */
class ConcurrentIntakeTest {
  private static final int CLIENTS = 8;

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final AtomicInteger sent = new AtomicInteger();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/products/web", "{\"visibility\":\"open\"}");
  }

  private String send() {
    var id = "e" + sent.incrementAndGet();
    var event = "{\"type\":\"sla_breach\",\"title\":\"Late\",\"product\":\"web\",\"id\":\"%s\"}";
    assertThat(dojobell.post("/api/v1/events", event.formatted(id)).status()).isEqualTo(202);
    return id;
  }

  private boolean isForBob(String id) {
    var deliveries = dojobell.get("/api/v1/events/" + id).json().path("deliveries");
    return deliveries.findValuesAsText("user").contains("bob");
  }

  private void subscribe(boolean wanted) {
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"sla_breach\":[%s]}}".formatted(wanted ? "\"alert\"" : ""));
  }

  @Test
  void a_setting_or_visibility_that_was_saved_decides_for_each_event_after_it() {
    var isDone = new AtomicBoolean();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var others = new ArrayList<CompletableFuture<Void>>();
      for (var n = 0; n < CLIENTS; n++) {
        others.add(
            CompletableFuture.runAsync(
                () -> {
                  while (!isDone.get()) {
                    send();
                  }
                },
                clients));
      }
      try {
        for (var round = 0; round < 20; round++) {
          subscribe(true);
          assertThat(isForBob(send())).as("subscribed").isTrue();
          dojobell.put("/api/v1/products/web", "{\"visibility\":\"members\"}");
          assertThat(isForBob(send())).as("may not view it").isFalse();
          dojobell.put("/api/v1/products/web", "{\"visibility\":\"open\"}");
          assertThat(isForBob(send())).as("may view it").isTrue();
          subscribe(false);
          assertThat(isForBob(send())).as("not subscribed").isFalse();
        }
      } finally {
        isDone.set(true);
      }
      CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
    }
  }
}
