package io.dojobell.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workspace is started with.
 *
 * @param port 0: any free one
 * @param manifest the app's manifest, by which it is installed
 * @param app where the app takes Slack's requests; may be set later
 * @param strictPace whether Slack's rate limits hold
 * @param eventRetries when an event that was not taken is sent again
 * @param samples events of the host's own that the page offers to send
 * @param inbox where the host's in-app alerts are read
 */
public record WorkspaceOptions(
    int port,
    Path manifest,
    String botToken,
    String appToken,
    String signingSecret,
    Optional<URI> app,
    boolean strictPace,
    Duration patience,
    List<Duration> eventRetries,
    InstantSource clock,
    List<Sample> samples,
    Optional<Inbox> inbox) {

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

  /** Any port, {@code slack-manifest.json} here, Slack's own terms. */
  public static WorkspaceOptions defaults() {
    return new WorkspaceOptions(
        0,
        Path.of("slack-manifest.json"),
        "xoxb-local",
        "xapp-local",
        "local-secret",
        Optional.empty(),
        true,
        Duration.ofSeconds(3),
        // Slack: nearly at once, after one minute, after five.
        List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)),
        InstantSource.system(),
        List.of(),
        Optional.empty());
  }

  public WorkspaceOptions port(int value) {
    return new WorkspaceOptions(
        value,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions manifest(Path value) {
    return new WorkspaceOptions(
        port,
        value,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions botToken(String value) {
    return new WorkspaceOptions(
        port,
        manifest,
        value,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions appToken(String value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        value,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions signingSecret(String value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        value,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions app(URI value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        Optional.of(value),
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions strictPace(boolean value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        value,
        patience,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  /** How long Slack waits for an answer: 3 s unless a test is in a hurry. */
  public WorkspaceOptions patience(Duration value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        value,
        eventRetries,
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions eventRetries(Duration... value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        List.of(value),
        clock,
        samples,
        inbox);
  }

  public WorkspaceOptions clock(InstantSource value) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        value,
        samples,
        inbox);
  }

  /** One more sample event for the page. */
  public WorkspaceOptions sample(Sample value) {
    List<Sample> all = Stream.concat(samples.stream(), Stream.of(value)).toList();
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        all,
        inbox);
  }

  public WorkspaceOptions inbox(String urlTemplate, String token) {
    return new WorkspaceOptions(
        port,
        manifest,
        botToken,
        appToken,
        signingSecret,
        app,
        strictPace,
        patience,
        eventRetries,
        clock,
        samples,
        Optional.of(new Inbox(urlTemplate, token)));
  }
}
