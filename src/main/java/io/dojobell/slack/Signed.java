package io.dojobell.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what Slack did not sign, or signed at another time than about now. Bolt's own check lets
 * a request from the future pass.
 */
record Signed(SlackSignature.Verifier verifier, InstantSource clock) implements Middleware {
  /** Slack's own limit, in both directions. */
  private static final Duration NEAR = Duration.ofMinutes(5);

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    return isSigned(
            request.getHeaders().getFirstValue("X-Slack-Request-Timestamp"),
            request.getHeaders().getFirstValue("X-Slack-Signature"),
            request.getRequestBodyAsString())
        ? chain.next(request)
        : Response.json(401, "{\"error\":\"invalid request\"}");
  }

  /** Whether Slack signed the body at about now. */
  boolean isSigned(@Nullable String stamp, @Nullable String signature, String body) {
    return stamp != null
        && signature != null
        && isNear(stamp)
        && verifier.isValid(stamp, body, signature, clock.millis());
  }

  private boolean isNear(String stamp) {
    try {
      return Long.parseLong(stamp) <= clock.instant().plus(NEAR).getEpochSecond();
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
