package io.dojobell.workspace;

import io.dojobell.workspace.slack.RateLimitOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The options of a workspace. Each method with a value gives a changed copy. */
public final class WorkspaceOptions {
  /** A request to the host that the page offers as a button, sent so many times. */
  public record Sample(
      String id,
      String group,
      String name,
      String description,
      String method,
      URI url,
      List<String> headers,
      String body,
      int repeat) {}

  /** In-app alerts of the host: a URL with {@code {user}} in it, and a bearer token. */
  public record Inbox(String urlTemplate, String token) {}

  private int port;
  private Path manifest = Path.of("slack-manifest.json");
  private String botToken = "xoxb-local";
  private String appToken = "xapp-local";
  private String signingSecret = "local-secret";
  private Optional<URI> app = Optional.empty();
  private RateLimitOptions rateLimits = RateLimitOptions.standard();
  private Duration responseTimeout = Duration.ofSeconds(3);
  // Slack: nearly at once, after one minute, after five.
  private List<Duration> eventRetries =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private InstantSource clock = InstantSource.system();
  private List<Sample> samples = List.of();
  private Optional<Inbox> inbox = Optional.empty();
  private Optional<HostNodes> nodes = Optional.empty();
  private boolean grid;
  private boolean orgInstall;

  private WorkspaceOptions() {}

  /** Any port, {@code slack-manifest.json} here, Slack's own terms. */
  public static WorkspaceOptions defaults() {
    return new WorkspaceOptions();
  }

  private WorkspaceOptions with(Consumer<WorkspaceOptions> change) {
    WorkspaceOptions copy = new WorkspaceOptions();
    copy.port = port;
    copy.manifest = manifest;
    copy.botToken = botToken;
    copy.appToken = appToken;
    copy.signingSecret = signingSecret;
    copy.app = app;
    copy.rateLimits = rateLimits;
    copy.responseTimeout = responseTimeout;
    copy.eventRetries = eventRetries;
    copy.clock = clock;
    copy.samples = samples;
    copy.inbox = inbox;
    copy.nodes = nodes;
    copy.grid = grid;
    copy.orgInstall = orgInstall;
    change.accept(copy);
    return copy;
  }

  public int port() {
    return port;
  }

  /** 0: any free one. */
  public WorkspaceOptions port(int value) {
    return with(copy -> copy.port = value);
  }

  public Path manifest() {
    return manifest;
  }

  /** The app's manifest, by which it is installed. */
  public WorkspaceOptions manifest(Path value) {
    return with(copy -> copy.manifest = value);
  }

  public String botToken() {
    return botToken;
  }

  public WorkspaceOptions botToken(String value) {
    return with(copy -> copy.botToken = value);
  }

  public String appToken() {
    return appToken;
  }

  public WorkspaceOptions appToken(String value) {
    return with(copy -> copy.appToken = value);
  }

  public String signingSecret() {
    return signingSecret;
  }

  public WorkspaceOptions signingSecret(String value) {
    return with(copy -> copy.signingSecret = value);
  }

  public Optional<URI> app() {
    return app;
  }

  /** Returns where the app takes Slack's requests; may be set later. */
  public WorkspaceOptions app(URI value) {
    return with(copy -> copy.app = Optional.of(value));
  }

  public RateLimitOptions rateLimits() {
    return rateLimits;
  }

  /** Which rate limits hold. */
  public WorkspaceOptions rateLimits(RateLimitOptions value) {
    return with(copy -> copy.rateLimits = value);
  }

  /** Returns whether Slack's rate limits hold, or none. */
  public WorkspaceOptions enforceRateLimits(boolean value) {
    return rateLimits(value ? RateLimitOptions.standard() : RateLimitOptions.none());
  }

  public Duration responseTimeout() {
    return responseTimeout;
  }

  /** Returns how long Slack waits for an answer: 3 s unless a test is in a hurry. */
  public WorkspaceOptions responseTimeout(Duration value) {
    return with(copy -> copy.responseTimeout = value);
  }

  public List<Duration> eventRetries() {
    return eventRetries;
  }

  /** Returns when an event that was not taken is sent again. */
  public WorkspaceOptions eventRetries(Duration... value) {
    return with(copy -> copy.eventRetries = List.of(value));
  }

  public InstantSource clock() {
    return clock;
  }

  public WorkspaceOptions clock(InstantSource value) {
    return with(copy -> copy.clock = value);
  }

  public List<Sample> samples() {
    return samples;
  }

  /** One more sample event for the page. */
  public WorkspaceOptions sample(Sample value) {
    return with(copy -> copy.samples = Stream.concat(samples.stream(), Stream.of(value)).toList());
  }

  public Optional<Inbox> inbox() {
    return inbox;
  }

  /** Returns where the host's in-app alerts are read. */
  public WorkspaceOptions inbox(String urlTemplate, String token) {
    return with(copy -> copy.inbox = Optional.of(new Inbox(urlTemplate, token)));
  }

  public Optional<HostNodes> nodes() {
    return nodes;
  }

  /** Returns the host's processes, which the page shows. */
  public WorkspaceOptions nodes(HostNodes value) {
    return with(copy -> copy.nodes = Optional.of(value));
  }

  public boolean grid() {
    return grid;
  }

  /** A workspace of an Enterprise Grid organization. */
  public WorkspaceOptions grid(boolean value) {
    return with(copy -> copy.grid = value);
  }

  public boolean orgInstall() {
    return orgInstall;
  }

  /** The app is installed for the whole organization: {@code is_enterprise_install}. */
  public WorkspaceOptions orgInstall(boolean value) {
    return with(copy -> copy.orgInstall = value);
  }
}
