package io.dojobell.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.dojobell.service.RequestDeduplicator;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Handles each request once, however often Slack sends it: those since the start are known in
 * memory, those from before in the database. It does not wait for a slow database, since Slack does
 * not wait either.
 */
public final class DeduplicationMiddleware implements Middleware {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final int MAX_REMEMBERED_IDS = 10_000;

  private final RequestDeduplicator deduplicator;
  private final SequencedSet<String> recentIds = new LinkedHashSet<>();

  public DeduplicationMiddleware(RequestDeduplicator deduplicator) {
    this.deduplicator = deduplicator;
  }

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var id = RequestId.of(String.valueOf(request.getRequestBodyAsString()));
    return id.isPresent() && !isFirst(id.get()) ? Response.ok() : chain.next(request);
  }

  private boolean isFirst(String id) throws InterruptedException {
    if (!isFirstOnThisNode(id)) {
      return false;
    }
    try {
      return deduplicator.isFirst(id).get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return true;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private synchronized boolean isFirstOnThisNode(String id) {
    if (recentIds.size() >= MAX_REMEMBERED_IDS) {
      recentIds.removeFirst();
    }
    return recentIds.add(id);
  }
}
