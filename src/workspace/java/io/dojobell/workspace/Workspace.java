package io.dojobell.workspace;

import io.dojobell.workspace.mail.FakeMailServer;
import io.dojobell.workspace.receiver.WebhookReceiver;
import io.dojobell.workspace.slack.AppManifest;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.teams.TeamsWebhookServer;
import io.dojobell.workspace.web.WorkspaceServer;
import java.net.URI;

/**
 * A strict stand-in for Slack with a mailbox, Teams channels and a webhook receiver beside it, in
 * memory, on one HTTP and one SMTP port of 127.0.0.1.
 */
public final class Workspace implements AutoCloseable {
  private final WorkspaceOptions options;
  private final ChangeCounter changes = new ChangeCounter();
  private final Faults faults = new Faults();
  private final SlackWorkspace slack;
  private final FakeMailServer mailbox;
  private final TeamsWebhookServer teams;
  private final WebhookReceiver receiver;
  private final WorkspaceServer server;

  private Workspace(WorkspaceOptions options) {
    this.options = options;
    Installation installation =
        new Installation(
            AppManifest.read(options.manifest()),
            options.botToken(),
            options.appToken(),
            options.signingSecret(),
            options.grid(),
            options.orgInstall());
    slack =
        new SlackWorkspace(
            installation,
            options.clock(),
            changes,
            new SlackWorkspace.SlackSettings(
                options.rateLimits(),
                options.responseTimeout(),
                options.eventRetries(),
                options.app().orElse(null)));
    mailbox = new FakeMailServer(changes, faults);
    teams = new TeamsWebhookServer(options.clock(), changes);
    receiver = new WebhookReceiver(changes);
    server = new WorkspaceServer(this);
    slack.setBaseUrl(url());
  }

  /** Starts one; {@link #close()} ends it. */
  public static Workspace start(WorkspaceOptions options) {
    return new Workspace(options);
  }

  public WorkspaceOptions options() {
    return options;
  }

  public SlackWorkspace slack() {
    return slack;
  }

  public FakeMailServer mailbox() {
    return mailbox;
  }

  public TeamsWebhookServer teams() {
    return teams;
  }

  public WebhookReceiver receiver() {
    return receiver;
  }

  public Faults faults() {
    return faults;
  }

  public ChangeCounter changes() {
    return changes;
  }

  /** The page. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /**
   * Returns what a client of Slack's Web API is to be given in place of {@code
   * https://slack.com/api/}.
   */
  public String slackApiUrl() {
    return url() + "api/";
  }

  public String smtpUrl() {
    return "smtp://127.0.0.1:" + mailbox.port();
  }

  public String teamsUrl(String channel) {
    return url() + "teams/" + channel;
  }

  public String receiverUrl(String name) {
    return url() + "receiver/" + name;
  }

  /** An incoming webhook of this channel, which must be there. */
  public String incomingWebhookUrl(String channel) {
    return url().resolve(slack.incomingWebhooks().path(channel)).toString();
  }

  @Override
  public void close() {
    faults.clear();
    server.close();
    slack.close();
    mailbox.close();
  }
}
