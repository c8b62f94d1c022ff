package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What the app answered to a request.
 *
 * @param status HTTP status; 0: no answer at all
 * @param body the JSON of the answer, a text node of other text, a missing node of an empty body
 * @param error {@code operation_timeout}, {@code dispatch_failed} …: what Slack shows the user;
 *     empty when all went well
 */
public record CommandReply(int status, JsonNode body, Duration elapsed, String error) {
  /** Returns whether the app answered 200 in time. */
  public boolean ok() {
    return error.isEmpty();
  }
}
