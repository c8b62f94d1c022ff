package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * One call of the Web API: what was asked, and what was answered.
 *
 * @param isOutcomeUnknown it was carried out, and its answer cut in the middle or late: the caller
 *     may not know
 */
public record CallRecord(
    String method,
    Instant calledAt,
    JsonNode arguments,
    int status,
    JsonNode answer,
    Duration duration,
    boolean isOutcomeUnknown) {
  /** Returns whether Slack said {@code ok}. */
  public boolean ok() {
    return answer.path("ok").asBoolean();
  }

  /** Slack's error code; empty where there is none. */
  public String error() {
    return answer.path("error").asText();
  }
}
