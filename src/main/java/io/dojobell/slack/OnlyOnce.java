package io.dojobell.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.dojobell.desk.Repeats;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has each request act once, however often Slack sends it: by {@code event_id}, or by {@code
 * trigger_id}, of which every command and press of a button has one of its own.
 */
record OnlyOnce(Repeats repeats) implements Middleware {
  /** Slack's ids are short; what is longer is none of them, and is not kept. */
  private static final int LONGEST = 200;

  private static final Pattern EVENT = Pattern.compile("\"event_id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:\"trigger_id\"\\s*:\\s*\"|(?:^|&)trigger_id=|%22trigger_id%22%3A\\+?%22)([^\"&%]+)");

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var id = id(String.valueOf(request.getRequestBodyAsString()));
    return id.isPresent() && !repeats.isFirst(id.get()) ? Response.ok() : chain.next(request);
  }

  private static Optional<String> id(String body) {
    return Optional.of(EVENT.matcher(body))
        .filter(Matcher::find)
        .or(() -> Optional.of(TRIGGER.matcher(body)).filter(Matcher::find))
        .map(found -> found.group(1))
        .filter(id -> id.length() <= LONGEST);
  }
}
