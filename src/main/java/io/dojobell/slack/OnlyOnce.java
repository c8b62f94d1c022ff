package io.dojobell.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has each request act once, however often Slack sends it: by {@code event_id}, or by {@code
 * trigger_id}, of which every command and press of a button has one of its own.
 */
final class OnlyOnce implements Middleware {
  /** Slack gives up repeating well before. */
  private static final Duration KNOWN = Duration.ofMinutes(15);

  private static final int MOST = 10_000;
  private static final Pattern EVENT = Pattern.compile("\"event_id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:\"trigger_id\"\\s*:\\s*\"|(?:^|&)trigger_id=|%22trigger_id%22%3A\\+?%22)([^\"&%]+)");

  private final InstantSource clock;
  private final Map<String, Instant> seen = new LinkedHashMap<>();

  OnlyOnce(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var id = id(String.valueOf(request.getRequestBodyAsString()));
    return id.isPresent() && !isFirst(id.get()) ? Response.ok() : chain.next(request);
  }

  private static Optional<String> id(String body) {
    return Optional.of(EVENT.matcher(body))
        .filter(Matcher::find)
        .or(() -> Optional.of(TRIGGER.matcher(body)).filter(Matcher::find))
        .map(found -> found.group(1));
  }

  private boolean isFirst(String id) {
    var now = clock.instant();
    synchronized (seen) {
      seen.values().removeIf(at -> at.plus(KNOWN).isBefore(now));
      if (seen.size() >= MOST) {
        seen.remove(seen.keySet().iterator().next());
      }
      return seen.putIfAbsent(id, now) == null;
    }
  }
}
