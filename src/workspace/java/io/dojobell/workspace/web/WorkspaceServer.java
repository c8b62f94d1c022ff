package io.dojobell.workspace.web;

import io.dojobell.workspace.Workspace;
import io.javalin.Javalin;

/** The one HTTP port. */
public final class WorkspaceServer implements AutoCloseable {
  private final Javalin server;
  private final PageRoutes page;

  public WorkspaceServer(Workspace workspace) {
    SlackRoutes slack = new SlackRoutes(workspace);
    TeamsAndWebhookRoutes others = new TeamsAndWebhookRoutes(workspace);
    page = new PageRoutes(workspace);
    server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.concurrency.useVirtualThreads = true;
              config.jetty.host = "127.0.0.1";
              config.jetty.port = workspace.options().port();
              config.http.maxRequestSize = 10_000_000;
              slack.addTo(config.routes);
              others.addTo(config.routes);
              page.addTo(config.routes);
            });
    server.start();
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    page.close();
    server.stop();
  }
}
