package io.dojobell.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what is left of a request's body, up to 16 MiB, after the response is written. Without it
 * the server closes the connection while the client is still sending, and most clients then report
 * a broken connection instead of the response (RFC 9112, section 9.6).
 */
final class UnreadBodyHandler extends Handler.Wrapper {
  private static final long MAX_BYTES = 16L << 20;

  UnreadBodyHandler(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHeaders().contains(HttpHeader.EXPECT)) {
      // A client that waits for an interim response has sent no body, and is not asked for it.
      return super.handle(request, response, callback);
    }
    return super.handle(new ReadLater(request), response, new Rest(request, callback));
  }

  /** A request whose unread body nobody else discards: the servlets' own way closes it first. */
  private static final class ReadLater extends Request.Wrapper {
    ReadLater(Request request) {
      super(request);
    }

    @Override
    public boolean consumeAvailable() {
      return true;
    }
  }

  /** Completes the request once its body has been read. */
  private static final class Rest extends Callback.Nested {
    private final Request request;
    private long bytes;

    Rest(Request request, Callback callback) {
      super(callback);
      this.request = request;
    }

    @Override
    public void succeeded() {
      while (bytes <= MAX_BYTES) {
        var chunk = request.read();
        if (chunk == null) {
          request.demand(this::succeeded);
          return;
        }
        bytes += chunk.remaining();
        chunk.release();
        if (chunk.isLast()) {
          break;
        }
      }
      super.succeeded();
    }
  }
}
