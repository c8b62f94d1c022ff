package io.dojobell.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a local workspace as a program of its own, for any Slack app that is being developed. */
@Command(
    name = "slack-workspace",
    mixinStandardHelpOptions = true,
    description =
        "Runs a local Slack workspace, a mailbox, Teams channels and a webhook receiver on one page"
            + " of 127.0.0.1. Everything is kept in memory. Ctrl-C ends it.")
public final class WorkspaceProgram implements Callable<Integer> {
  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "8090",
      description = "port of the page and of Slack's API; 0: any free one (default: 8090)")
  private int port;

  @Option(
      names = "--manifest",
      defaultValue = "slack-manifest.json",
      description = "the app's manifest, by which it is installed (default: slack-manifest.json)")
  private Path manifest = Path.of("slack-manifest.json");

  @Option(
      names = "--app",
      description = "where the app takes Slack's requests: http://127.0.0.1:3000/slack/events")
  private @Nullable URI app;

  @Option(names = "--user", description = "a person, as name=email; may be repeated")
  private List<String> users = new ArrayList<>();

  @Option(names = "--channel", description = "a public channel by its name; may be repeated")
  private List<String> channels = new ArrayList<>();

  /** Starts a workspace as the arguments say and runs until it is interrupted. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WorkspaceProgram()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var workspace = start()) {
      System.out.println(summary(workspace));
      Thread.currentThread().join();
      return 0;
    }
  }

  /** Starts the workspace with the people and channels of the options. */
  Workspace start() {
    var options = WorkspaceOptions.defaults().port(port).manifest(manifest);
    var workspace = Workspace.start(app == null ? options : options.app(app));
    for (var user : users) {
      var parts = user.split("=", 2);
      if (parts.length < 2 || parts[0].isBlank() || !parts[1].contains("@")) {
        workspace.close();
        throw new ParameterException(
            spec.commandLine(),
            "--user \"" + user + "\": write name=email, as bob=bob@example.com");
      }
      workspace.slack().addUser(parts[0], parts[1]);
    }
    channels.forEach(workspace.slack()::addChannel);
    return workspace;
  }

  private static String summary(Workspace workspace) {
    var options = workspace.options();
    return """
    The page             %s
    Slack's API          %s
    Bot token            %s
    App token            %s
    Signing secret       %s
    SMTP                 %s
    Teams webhook        %s
    Webhook receiver     %s\
    """
        .formatted(
            workspace.url(),
            workspace.slackApiUrl(),
            options.botToken(),
            options.appToken(),
            options.signingSecret(),
            workspace.smtpUrl(),
            workspace.teamsUrl("security"),
            workspace.receiverUrl("any"));
  }
}
