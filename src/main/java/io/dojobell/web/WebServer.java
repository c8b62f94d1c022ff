package io.dojobell.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the API and Slack's requests, each on a virtual thread of its own. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final String SLACK = "/slack/events";

  /** The time that running requests get to finish when the server stops. */
  private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(2);

  /**
   * Longer than proxies keep idle connections: the side that closes first may cut off a request
   * just sent.
   */
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(75);

  /** The time that their connections get to close after that. */
  private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(1);

  private final Javalin server;
  private final GracefulHandler requests;

  /**
   * The address to listen on.
   *
   * @param port 0: any free one
   */
  public record Address(String host, int port) {}

  private WebServer(Javalin server, GracefulHandler requests) {
    this.server = server;
    this.requests = requests;
  }

  /**
   * Starts the server.
   *
   * @param slack handles Slack's requests; empty: Slack is off
   * @throws IOException if the address cannot be listened on, with the reason
   */
  public static WebServer start(
      Address address, List<Resource> resources, Optional<HttpServlet> slack) throws IOException {
    var requests = new GracefulHandler(new UnreadBodyHandler(new RequestFilter()));
    var server = Javalin.create(config -> configure(config, address, requests, resources, slack));
    try {
      return new WebServer(server.start(), requests);
    } catch (JavalinBindException taken) {
      throw new IOException(
          "Cannot listen on %s:%d: the port is taken or not allowed"
              .formatted(address.host(), address.port()),
          taken);
    }
  }

  private static void configure(
      JavalinConfig config,
      Address address,
      GracefulHandler requests,
      List<Resource> resources,
      Optional<HttpServlet> slack) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    // JsonBody refuses larger bodies itself, as a problem document.
    config.http.maxRequestSize = JsonBody.MAX_BYTES + 1L;
    config.jetty.addConnector((server, http) -> connector(server, http, address));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendXPoweredBy(false);
          http.addCustomizer(WebServer::addSafeHeaders);
        });
    config.jetty.modifyServer(
        jetty -> {
          jetty.setHandler(requests);
          jetty.setStopTimeout(CONNECTION_TIMEOUT.toMillis());
          jetty.setErrorHandler(new JettyErrorHandler());
        });
    config.jetty.modifyServletContextHandler(
        context ->
            slack.ifPresent(
                servlet -> {
                  var holder = new ServletHolder("slack", servlet);
                  context.addServlet(holder, SLACK);
                }));
    ExceptionMapping.addTo(config.routes);
    resources.forEach(resource -> resource.addTo(config.routes));
  }

  /**
   * Adds headers to every response, also the server's own: no guessing of types, no copies in
   * caches.
   */
  private static Request addSafeHeaders(Request request, HttpFields.Mutable answer) {
    answer.put("X-Content-Type-Options", "nosniff");
    answer.put("Cache-Control", "no-store");
    return request;
  }

  private static Connector connector(Server server, HttpConfiguration http, Address address) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
    return connector;
  }

  /** Returns the port it listens on. */
  public int port() {
    return server.port();
  }

  /** Returns the routes that are served, such as {@code GET /api/v1/events/{id}}. */
  public List<String> routes() {
    var served = new ArrayList<String>();
    for (var handler : server.unsafe.internalRouter.allHttpHandlers()) {
      if (handler.endpoint.method.isHttpMethod()) {
        served.add(handler.endpoint.method.name() + " " + handler.endpoint.path);
      }
    }
    return served;
  }

  /** Answers new requests with 503, lets running ones finish, for up to 2 s, and stops. */
  @Override
  public void close() {
    try {
      requests.shutdown().get(SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException _) {
      LOG.warn("Requests are cut off count={}", requests.getCurrentRequestCount());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    closeConnections();
    server.stop();
  }

  /** Has connections closed at once, which Jetty would keep for another second. */
  private void closeConnections() {
    for (var connector : requests.getServer().getConnectors()) {
      ((ServerConnector) connector).setShutdownIdleTimeout(1);
    }
  }
}
