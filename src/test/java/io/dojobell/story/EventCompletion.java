package io.dojobell.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Waits until nothing more happens to an event. */
final class EventCompletion {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private EventCompletion() {}

  /** Returns the event once each of its deliveries is in one of those states. */
  static JsonNode await(
      RunningDojobell dojobell, Workspace workspace, String id, Set<String> states) {
    return workspace
        .changes()
        .await(
            () ->
                Optional.of(dojobell.get("/api/v1/events/" + id).json())
                    .filter(
                        event ->
                            event
                                .path("deliveries")
                                .valueStream()
                                .allMatch(one -> states.contains(one.path("state").asText()))),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/events/" + id).text()));
  }
}
