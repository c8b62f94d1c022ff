package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.UnexpectedResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Answers on the wire, with the faults that only it can play. */
final class FaultyResponses {
  private FaultyResponses() {}

  /** Returns whether the connection was closed before anything was done. */
  static boolean isConnectionRefused(Context ctx, Fault fault) {
    if (fault instanceof Fault.ConnectionRefused) {
      drop(ctx);
      return true;
    }
    return false;
  }

  /** Sends the answer: late, cut, not at all or another one where the fault says so. */
  static void send(
      Context ctx, Faults faults, Fault fault, int status, String contentType, String body) {
    switch (fault) {
      case Fault.Truncated _ -> sendTruncated(ctx, body.getBytes(StandardCharsets.UTF_8));
      case Fault.Unexpected(UnexpectedResponse answer, var _) -> sendUnexpected(ctx, answer);
      case Fault.Hang _ -> {
        faults.hang();
        drop(ctx);
      }
      case Fault.Slow(Duration by) -> {
        pause(by);
        ctx.status(status).contentType(contentType).result(body);
      }
      case Fault.Status _, Fault.RateLimited _, Fault.SlackError _, Fault.Hidden _ ->
          ctx.status(status).contentType(contentType).result(body);
      case Fault.ConnectionRefused _, Fault.Smtp _ ->
          ctx.status(status).contentType(contentType).result(body);
      case null -> ctx.status(status).contentType(contentType).result(body);
    }
  }

  private static void pause(Duration by) {
    try {
      Thread.sleep(by);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sendUnexpected(Context ctx, UnexpectedResponse answer) {
    answer.headers().forEach(ctx::header);
    ctx.status(answer.status());
    if (answer.status() != 204) {
      ctx.contentType(answer.contentType()).result(answer.body());
    }
  }

  private static void sendTruncated(Context ctx, byte[] body) {
    try {
      ctx.status(200);
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
