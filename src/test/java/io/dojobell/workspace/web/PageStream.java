package io.dojobell.workspace.web;

import io.dojobell.workspace.Changes;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells the page that something changed, at most five times a second. */
final class PageStream implements Consumer<SseClient> {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Changes changes;
  private final Inboxes inboxes;
  private volatile boolean closed;

  PageStream(Changes changes, Inboxes inboxes) {
    this.changes = changes;
    this.inboxes = inboxes;
  }

  @Override
  public void accept(SseClient client) {
    client.keepAlive();
    Thread.ofVirtual().name("page-stream").start(() -> tell(client));
  }

  private void tell(SseClient client) {
    long seen = -1;
    while (!closed && !client.terminated()) {
      long now = changes.awaitPast(seen, LOOK);
      if (now > seen) {
        client.sendEvent("change", "{\"sequence\":" + now + "}");
        seen = now;
        pause();
      } else {
        client.sendComment("still here");
      }
      inboxes.refresh();
    }
    client.close();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    closed = true;
    changes.mark();
  }
}
