package io.dojobell.workspace.web;

import io.dojobell.workspace.ChangeCounter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Notifies the page that something changed, at most five times a second. The request's own thread,
 * a virtual one, sends until the page is gone: nothing is left to be ended when the server stops.
 */
final class PageStream {
  private static final Duration MIN_INTERVAL = Duration.ofMillis(200);
  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

  private final ChangeCounter changes;
  private final HostInboxes inboxes;
  private volatile boolean closed;

  PageStream(ChangeCounter changes, HostInboxes inboxes) {
    this.changes = changes;
    this.inboxes = inboxes;
  }

  void stream(Context context) {
    context.contentType("text/event-stream").header("Cache-Control", "no-store");
    try {
      var out = context.res().getOutputStream();
      var seen = -1L;
      while (!closed && !Thread.currentThread().isInterrupted()) {
        var now = changes.awaitAbove(seen, POLL_INTERVAL);
        if (now > seen) {
          write(out, "event: change\ndata: {\"sequence\":" + now + "}\n\n");
          seen = now;
          pause();
        } else {
          write(out, ": still here\n\n");
        }
        inboxes.refresh();
      }
    } catch (IOException _) {
      // The page is closed.
    }
  }

  private static void write(OutputStream out, String lines) throws IOException {
    out.write(lines.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void pause() {
    try {
      Thread.sleep(MIN_INTERVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    closed = true;
    changes.increment();
  }
}
