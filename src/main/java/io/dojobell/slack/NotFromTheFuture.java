package io.dojobell.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.time.InstantSource;

/** Refuses a request that claims to be of a later time; Bolt refuses only those that are old. */
record NotFromTheFuture(InstantSource clock) implements Middleware {
  /** Slack's own limit, in both directions. */
  private static final Duration NEAR = Duration.ofMinutes(5);

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var stamp = request.getHeaders().getFirstValue("X-Slack-Request-Timestamp");
    return isNear(stamp == null ? "" : stamp)
        ? chain.next(request)
        : Response.json(401, "{\"error\":\"invalid request\"}");
  }

  private boolean isNear(String stamp) {
    try {
      return Long.parseLong(stamp) <= clock.instant().plus(NEAR).getEpochSecond();
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
