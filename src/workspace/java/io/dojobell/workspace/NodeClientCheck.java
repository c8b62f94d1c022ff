package io.dojobell.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Checks the workspace with Slack's Node packages: says where it is, and at a line on its input
 * sends a command, presses the button of the answer and looks for the modal. See {@code
 * src/test/node}.
 */
public final class NodeClientCheck {
  private static final Duration SOON = Duration.ofSeconds(10);

  private NodeClientCheck() {}

  /** Takes the port of the Node app and the path of its manifest. */
  public static void main(String[] arguments) throws IOException {
    var app = URI.create("http://127.0.0.1:" + arguments[0] + "/slack/events");
    var options = WorkspaceOptions.defaults().manifest(Path.of(arguments[1])).app(app);
    try (var workspace = Workspace.start(options);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      var slack = workspace.slack();
      var channel = slack.addChannel("general").id();
      var bob = slack.addUser("bob", "bob@example.com").id();
      System.out.println("READY " + workspace.url() + " " + channel);
      in.readLine();
      slack.awaitMessage(channel, message -> message.text().equals("From Node"), SOON);
      slack.command(bob, channel, "/dojo help");
      var answer =
          slack.awaitMessage(channel, message -> message.text().equals("Heard help"), SOON);
      slack.awaitModal(bob, view -> view.callbackId().equals("m"), SOON);
      slack.press(bob, answer, "press");
      slack.awaitMessage(channel, message -> message.text().equals("Pressed v"), SOON);
      System.out.println("DONE ok");
      in.readLine();
    }
  }
}
