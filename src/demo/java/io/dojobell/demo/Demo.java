package io.dojobell.demo;

import io.dojobell.app.Application;
import io.dojobell.crypto.SecretBox;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * All of Dojobell at once with nothing configured: the service on an SQLite file of its own, or
 * several nodes of it on one PostgreSQL, and beside it a local Slack workspace, mailbox, Teams
 * channel and webhook receiver on one page.
 */
public final class Demo implements AutoCloseable {
  /** The token of the service's API. */
  public static final String TOKEN = "demo-token-of-more-than-32-letters";

  static final String SECRET = "demo-secret";
  private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_TRIES = 100;
  private static final int MIN_PORT = 20_000;
  private static final int MAX_PORT = 32_000;

  private final Workspace workspace;
  private final String service;
  private final List<AutoCloseable> parts;

  /**
   * @param service where the service listens
   * @param parts what is to be closed, in this order
   */
  private Demo(Workspace workspace, String service, List<AutoCloseable> parts) {
    this.workspace = workspace;
    this.service = service;
    this.parts = List.copyOf(parts);
  }

  /**
   * Runs until it is interrupted. {@code DEMO_PORT} and {@code DOJOBELL_PORT} set the ports.
   *
   * @param words {@code --nodes 3}: so many nodes on one PostgreSQL
   */
  public static void main(String[] words) throws Exception {
    var nodes = nodes(words);
    var page = port("DEMO_PORT", 8090);
    var service = port("DOJOBELL_PORT", 8080);
    var demo =
        nodes == 1
            ? start(page, service, emptyFolder(Path.of("target", "demo-data")))
            : start(page, service, nodes);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(demo::close));
    System.out.println(demo.describe());
    demo.sendSamples();
    Thread.currentThread().join();
  }

  private static int nodes(String[] words) {
    if (words.length == 0) {
      return 1;
    }
    if (words.length != 2 || !words[0].equals("--nodes") || !words[1].matches("[1-9]")) {
      System.err.println("Say nothing, or --nodes and how many, 1 to 9");
      System.exit(2);
    }
    return Integer.parseInt(words[1]);
  }

  /** Starts both, and makes people, products and settings as a team would have them. */
  static Demo start(int pagePort, int servicePort, Path folder) throws IOException {
    return start(pagePort, servicePort, folder, Application::start);
  }

  /**
   * Starts both on free ports, and makes people, products and settings as a team would have them.
   *
   * @param folder for the database
   * @param starter starts the service, which may be that of another build
   */
  public static Demo start(Path folder, ServiceStarter starter) throws IOException {
    return start(0, 0, folder, starter);
  }

  /** Starts a service. */
  @FunctionalInterface
  public interface ServiceStarter {
    /**
     * Starts it with this environment, in which {@code DOJOBELL_PORT} is the port.
     *
     * @return what stops it
     */
    AutoCloseable start(Map<String, String> environment);
  }

  private static Demo start(int pagePort, int servicePort, Path folder, ServiceStarter starter)
      throws IOException {
    var service = address(servicePort);
    var workspace = workspace(pagePort, service, Optional.empty());
    var environment = environment(workspace, service);
    environment.put("DOJOBELL_PORT", URI.create(service).getPort() + "");
    environment.put("DOJOBELL_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("dojobell.db"));
    try {
      return new Demo(workspace, service, List.of(starter.start(environment), workspace))
          .withContent();
    } catch (RuntimeException failure) {
      workspace.close();
      throw failure;
    }
  }

  /** Starts so many nodes on one PostgreSQL, behind a proxy that gives each a request in turn. */
  static Demo start(int pagePort, int servicePort, int count) throws IOException {
    var service = address(servicePort);
    var changed = new AtomicReference<Runnable>(() -> {});
    var nodes = new DemoNodes(count, () -> changed.get().run());
    var workspace = workspace(pagePort, service, Optional.of(nodes));
    changed.set(workspace.changes()::increment);
    var database = DemoPostgres.start();
    var proxy = NodeProxy.start(URI.create(service).getPort(), nodes);
    var demo = new Demo(workspace, service, List.of(nodes, proxy, database, workspace));
    try {
      var environment = environment(workspace, service);
      environment.put("DOJOBELL_DATABASE_URL", database.url());
      environment.put("DOJOBELL_SECRET_KEY", SecretBox.newKey());
      nodes.startAll(environment);
      return demo.withContent();
    } catch (RuntimeException failure) {
      demo.close();
      throw failure;
    }
  }

  private Demo withContent() {
    new DemoContent(service, TOKEN).create(workspace);
    return this;
  }

  private static String address(int port) throws IOException {
    return "http://127.0.0.1:" + (port == 0 ? freePort() : port);
  }

  private static Workspace workspace(int port, String service, Optional<DemoNodes> nodes) {
    var options =
        WorkspaceOptions.defaults()
            .port(port)
            .inbox(service + "/api/v1/alerts?user={user}", TOKEN)
            .app(URI.create(service + "/slack/events"));
    for (var sample : new SampleEvents(service, TOKEN, SECRET).all()) {
      options = options.sample(sample);
    }
    var workspace = Workspace.start(nodes.map(options::nodes).orElse(options));
    var slack = workspace.slack();
    slack.addUser(
        WorkspaceUser.named("alice").realName("Alice Moreau").email("alice@example.com").admin());
    slack.addUser(WorkspaceUser.named("bob").realName("Bob Okafor").email("bob@example.com"));
    slack.addUser(
        WorkspaceUser.named("carol").realName("Carol Lindqvist").email("carol@example.com"));
    slack.addUser(
        WorkspaceUser.named("gus").realName("Gus Guest").email("gus@partner.example").guest());
    slack.addChannel("security");
    slack.addChannel("web-api-team");
    slack.addChannel(WorkspaceChannel.named("incidents").asPrivate());
    return workspace;
  }

  private static Map<String, String> environment(Workspace workspace, String service) {
    var environment = new HashMap<>(RunningDojobell.withWorkspace(workspace));
    environment.put("DOJOBELL_PUBLIC_URL", service);
    environment.put("DOJOBELL_API_TOKEN", TOKEN);
    environment.put("DOJOBELL_ADMINS", "alice@example.com");
    environment.put("DOJOBELL_SIGNUP_DOMAINS", "example.com");
    environment.put("DOJOBELL_DEFECTDOJO_SECRET", SECRET);
    environment.put("SLACK_CHANNEL", workspace.slack().channel("security").id());
    return environment;
  }

  /**
   * Sends what the page offers to send, but for the storm: DefectDojo's all at once, which are
   * delivered together; then the demo's own one after the other, each when the one before is
   * delivered, so that each is seen by itself. The scan with findings is the last.
   */
  public void sendSamples() {
    var content = new DemoContent(service, TOKEN);
    var events = new SampleEvents(service, TOKEN, SECRET);
    events.fromDefectDojo().forEach(content::send);
    for (var sample : events.own().reversed()) {
      content.awaitDelivered(DELIVERY_TIMEOUT);
      content.send(sample);
    }
    content.awaitDelivered(DELIVERY_TIMEOUT);
  }

  /** Returns the workspace beside the service. */
  public Workspace workspace() {
    return workspace;
  }

  /** Returns where the service listens, without a slash at the end. */
  public String service() {
    return service;
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
        .formatted(workspace.url(), service, TOKEN);
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
      Folders.delete(folder);
    }
    return Files.createDirectories(folder);
  }

  @Override
  public void close() {
    for (var part : parts) {
      try {
        part.close();
      } catch (Exception failure) {
        System.err.println("It did not end: " + failure.getMessage());
      }
    }
  }
}
