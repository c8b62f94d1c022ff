package io.dojobell.demo;

import io.dojobell.app.Application;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * All of Dojobell at once with nothing configured: the service on an SQLite file of its own, and
 * beside it a local Slack workspace, mailbox, Teams channel and webhook receiver on one page.
 */
public final class Demo implements AutoCloseable {
  static final String TOKEN = "demo-token-of-more-than-32-letters";
  static final String SECRET = "demo-secret";
  private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_TRIES = 100;
  private static final int MIN_PORT = 20_000;
  private static final int MAX_PORT = 32_000;

  private final Workspace workspace;
  private final Application application;

  private Demo(Workspace workspace, Application application) {
    this.workspace = workspace;
    this.application = application;
  }

  /** Runs until it is interrupted. {@code DEMO_PORT} and {@code DOJOBELL_PORT} set the ports. */
  public static void main(String[] words) throws Exception {
    var demo =
        start(
            port("DEMO_PORT", 8090),
            port("DOJOBELL_PORT", 8080),
            emptyFolder(Path.of("target", "demo-data")));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(demo::close));
    System.out.println(demo.describe());
    demo.sendSamples();
    Thread.currentThread().join();
  }

  /** Starts both, and makes people, products and settings as a team would have them. */
  static Demo start(int pagePort, int servicePort, Path folder) throws IOException {
    var service = "http://127.0.0.1:" + (servicePort == 0 ? freePort() : servicePort);
    var options =
        WorkspaceOptions.defaults()
            .port(pagePort)
            .inbox(service + "/api/v1/alerts?user={user}", TOKEN)
            .app(URI.create(service + "/slack/events"));
    for (var sample : new SampleEvents(service, TOKEN, SECRET).all()) {
      options = options.sample(sample);
    }
    var workspace = Workspace.start(options);
    var slack = workspace.slack();
    slack.addUser(
        WorkspaceUser.named("alice").realName("Alice Moreau").email("alice@example.com").admin());
    slack.addUser(WorkspaceUser.named("bob").realName("Bob Okafor").email("bob@example.com"));
    slack.addUser(
        WorkspaceUser.named("carol").realName("Carol Lindqvist").email("carol@example.com"));
    slack.addUser(
        WorkspaceUser.named("gus").realName("Gus Guest").email("gus@partner.example").guest());
    var security = slack.addChannel("security");
    slack.addChannel("web-api-team");
    slack.addChannel(WorkspaceChannel.named("incidents").asPrivate());
    var environment = new HashMap<>(RunningDojobell.withWorkspace(workspace));
    environment.putAll(
        Map.of(
            "DOJOBELL_PORT",
            URI.create(service).getPort() + "",
            "DOJOBELL_PUBLIC_URL",
            service,
            "DOJOBELL_DATABASE_URL",
            "jdbc:sqlite:" + folder.resolve("dojobell.db"),
            "DOJOBELL_API_TOKEN",
            TOKEN,
            "DOJOBELL_ADMINS",
            "alice@example.com",
            "DOJOBELL_SIGNUP_DOMAINS",
            "example.com",
            "DOJOBELL_DEFECTDOJO_SECRET",
            SECRET,
            "SLACK_CHANNEL",
            security.id()));
    try {
      var application = Application.start(environment);
      var demo = new Demo(workspace, application);
      new DemoContent(service, TOKEN).create(workspace);
      return demo;
    } catch (RuntimeException failure) {
      workspace.close();
      throw failure;
    }
  }

  /**
   * Sends what the page offers to send, but for the storm: the demo's own one after the other, each
   * when the one before is delivered, so that each is seen by itself; DefectDojo's all at once,
   * which are delivered together.
   */
  void sendSamples() {
    var furnishing = new DemoContent(application.url(), TOKEN);
    for (var sample : new SampleEvents(application.url(), TOKEN, SECRET).all()) {
      if (sample.repeat() == 1) {
        furnishing.send(sample);
        if (sample.group().equals(SampleEvents.EVENTS_GROUP)) {
          furnishing.awaitDelivered(DELIVERY_TIMEOUT);
        }
      }
    }
  }

  Workspace workspace() {
    return workspace;
  }

  String service() {
    return application.url();
  }

  private String describe() {
    return """

    Dojobell is at work. Open the page:

        %s

    On it: a small Slack with #security and direct messages, a mailbox, a Teams channel, a
    webhook receiver and everybody's alerts. Sample events are being sent. Try there:

        /dojo help
        /dojo subscribe scans to web-api        (as Bob)
        the buttons under "Events", a storm of 1,000, and the faults

    and from here:

        curl -X POST %s/api/v1/events -H 'Authorization: Bearer %s' \\
          -d '{"type":"scan_added","title":"Hello from curl","product":"web-api","severity":"high"}'

    Ctrl-C ends it; nothing is kept.\
    """
        .formatted(workspace.url(), application.url(), TOKEN);
  }

  private static int port(String name, int usual) throws IOException {
    var wanted = System.getenv(name);
    if (wanted != null && !wanted.isBlank()) {
      return Integer.parseInt(wanted.strip());
    }
    return isFree(usual) ? usual : freePort();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }

  /** A free port that no connection of ours gets meanwhile: below those that systems hand out. */
  private static int freePort() throws IOException {
    for (var tries = 0; tries < MAX_TRIES; tries++) {
      var port = ThreadLocalRandom.current().nextInt(MIN_PORT, MAX_PORT);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException("No port between " + MIN_PORT + " and " + MAX_PORT + " is free");
  }

  private static Path emptyFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  @Override
  public void close() {
    application.close();
    workspace.close();
  }
}
