package io.dojobell.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers with a problem document where Jetty refuses a request before it reaches the API. */
final class JettyErrorHandler extends ErrorHandler {
  private static final Problem STOPPING =
      Problem.of(503, "Service unavailable", "Dojobell is stopping; nothing was stored");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // A request that could not be read may have left anything on the connection, so it is closed.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    if (response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, ExceptionMapping.RETRY_AFTER);
      write(response, STOPPING, callback);
    } else {
      write(response, response.getStatus(), "The request could not be read", callback);
    }
    return true;
  }

  /** Writes a problem document and ends the response. */
  static void write(Response response, int status, String detail, Callback callback) {
    write(response, Problem.of(status, HttpStatus.getMessage(status), detail), callback);
  }

  private static void write(Response response, Problem problem, Callback callback) {
    response.setStatus(problem.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.write(true, ByteBuffer.wrap(Responses.bytes(problem)), callback);
  }
}
