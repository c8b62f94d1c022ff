package io.dojobell.source.defectdojo.sync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** The stand-in's HTTP; its {@code Date} is the test's, which the JDK's server does not let be. */
final class FakeDefectDojoServer implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector;

  /** A request. */
  record IncomingRequest(
      String method, String path, String query, Optional<String> authorization) {}

  /** The answer to a request. */
  sealed interface CannedResponse {
    record Full(int status, String type, Map<String, String> headers, String body)
        implements CannedResponse {}

    /** The connection is closed in the middle of the answer. */
    record Cut() implements CannedResponse {}
  }

  /** Answers requests. */
  @FunctionalInterface
  interface RequestHandler {
    CannedResponse handle(IncomingRequest asked);
  }

  FakeDefectDojoServer(Supplier<Instant> clock, RequestHandler site) {
    var configuration = new HttpConfiguration();
    configuration.setSendDateHeader(false);
    configuration.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new JettyHandler(clock, site));
    server.setStopTimeout(0);
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  int port() {
    return connector.getLocalPort();
  }

  private static final class JettyHandler extends Handler.Abstract {
    private final Supplier<Instant> clock;
    private final RequestHandler urls;

    private JettyHandler(Supplier<Instant> clock, RequestHandler site) {
      this.clock = clock;
      this.urls = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      Content.Source.consumeAll(request);
      var query = request.getHttpURI().getQuery();
      var asked =
          new IncomingRequest(
              request.getMethod(),
              request.getHttpURI().getCanonicalPath(),
              query == null ? "" : query,
              Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION)));
      switch (urls.handle(asked)) {
        case CannedResponse.Full(var status, var type, var headers, var body) -> {
          headers.forEach(response.getHeaders()::put);
          response.setStatus(status);
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
          response.getHeaders().put(HttpHeader.DATE, date());
          Content.Sink.write(response, true, body, callback);
        }
        case CannedResponse.Cut() -> {
          response.setStatus(200);
          response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 10_000);
          Content.Sink.write(
              response, false, ByteBuffer.wrap("{\"count\":".getBytes(StandardCharsets.UTF_8)));
          request.getConnectionMetaData().getConnection().getEndPoint().close();
          callback.succeeded();
        }
      }
      return true;
    }

    private String date() {
      return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.get().atOffset(ZoneOffset.UTC));
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
