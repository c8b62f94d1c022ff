package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Answers on the wire, with the faults that only it can play. */
final class Wire {
  private Wire() {}

  /** Whether the connection was closed before anything was done. */
  static boolean refused(Context ctx, Fault fault) {
    if (fault instanceof Fault.Refused) {
      drop(ctx);
      return true;
    }
    return false;
  }

  /** Sends the answer, late or cut where the fault says so. */
  static void send(Context ctx, Fault fault, int status, String contentType, String body) {
    if (fault instanceof Fault.Slow(Duration by)) {
      try {
        Thread.sleep(by);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    ctx.status(status).contentType(contentType);
    if (fault instanceof Fault.Cut) {
      cut(ctx, body.getBytes(StandardCharsets.UTF_8));
    } else {
      ctx.result(body);
    }
  }

  private static void cut(Context ctx, byte[] body) {
    try {
      int half = body.length / 2;
      ctx.res().setContentLength(body.length + 1);
      ctx.res().getOutputStream().write(body, 0, half);
      ctx.res().flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      drop(ctx);
    }
  }

  private static void drop(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
