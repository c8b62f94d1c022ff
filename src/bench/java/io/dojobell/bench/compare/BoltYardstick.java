package io.dojobell.bench.compare;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Measures a bare Bolt app, in a process of its own, that answers each command at once. */
public final class BoltYardstick {
  private static final String NAME = "bare Bolt";

  private BoltYardstick() {}

  static void run(Path folder, Measurements measurements) throws Exception {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false))) {
      var options = workspace.options();
      var arguments = List.of(workspace.slackApiUrl(), options.botToken(), options.signingSecret());
      var log = folder.resolve("bolt.log");
      try (var app = JavaProcess.startClass(BoltYardstick.class, arguments, log);
          var api = new ApiClient(app.url())) {
        measurements.add(NAME, Figure.START, app.startMillis());
        ServiceBenchmark.addMemory(app, NAME, Figure.MEMORY_AFTER_START, measurements);
        ServiceBenchmark.commands(api, options.signingSecret(), NAME, measurements);
        ServiceBenchmark.addMemory(app, NAME, Figure.MEMORY_AFTER_LOAD, measurements);
      }
    }
  }

  /**
   * Serves until it is stopped.
   *
   * @param words the port, the Web API's URL, the bot token and the signing secret
   */
  public static void main(String[] words) throws Exception {
    var slack = new SlackConfig();
    slack.setMethodsEndpointUrlPrefix(words[1]);
    slack.setStatsEnabled(false);
    var app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(words[2])
                .signingSecret(words[3])
                .build());
    app.command("/dojo", (_, context) -> context.ack("Help"));
    var server = new Server();
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(words[0]));
    server.addConnector(connector);
    var servlets = new ServletContextHandler("/");
    servlets.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
    servlets.addServlet(new ServletHolder(new Ready()), "/");
    server.setHandler(servlets);
    server.start();
    server.join();
  }

  private static final class Ready extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(HttpServletResponse.SC_OK);
    }
  }
}
