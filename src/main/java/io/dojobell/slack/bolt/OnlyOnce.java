package io.dojobell.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.dojobell.service.RequestDeduplicator;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has each request act once, however often Slack sends it: known here since the start, and in the
 * database from before. A database that does not answer soon is not waited for, since Slack does
 * not wait either.
 */
public final class OnlyOnce implements Middleware {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int KNOWN_HERE = 10_000;

  private final RequestDeduplicator repeats;
  private final SequencedSet<String> known = new LinkedHashSet<>();

  public OnlyOnce(RequestDeduplicator repeats) {
    this.repeats = repeats;
  }

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var id = RequestId.of(String.valueOf(request.getRequestBodyAsString()));
    return id.isPresent() && !isFirst(id.get()) ? Response.ok() : chain.next(request);
  }

  private boolean isFirst(String id) throws InterruptedException {
    if (!isFirstHere(id)) {
      return false;
    }
    var first = new CompletableFuture<Boolean>();
    Thread.ofVirtual().name("repeats").start(() -> look(id, first));
    try {
      return first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return true;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private void look(String id, CompletableFuture<Boolean> first) {
    try {
      first.complete(repeats.isFirst(id));
    } catch (RuntimeException failure) {
      first.completeExceptionally(failure);
    }
  }

  private synchronized boolean isFirstHere(String id) {
    if (known.size() >= KNOWN_HERE) {
      known.removeFirst();
    }
    return known.add(id);
  }
}
