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
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // A request that could not be read may have left anything on the connection, so it is closed.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    write(response, response.getStatus(), "The request could not be read", callback);
    return true;
  }

  /** Writes a problem document and ends the response. */
  static void write(Response response, int status, String detail, Callback callback) {
    var problem = Problem.of(status, HttpStatus.getMessage(status), detail);
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.write(true, ByteBuffer.wrap(Responses.bytes(problem)), callback);
  }
}
