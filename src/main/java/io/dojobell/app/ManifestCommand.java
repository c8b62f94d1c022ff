package io.dojobell.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code manifest}: prints the Slack app's manifest with this installation's addresses. */
@Command(
    name = "manifest",
    description = "Prints the Slack app manifest for a Dojobell at that address.",
    mixinStandardHelpOptions = true)
final class ManifestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--url", required = true, description = "Dojobell's public address, https://…")
  private URI url;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec and the option.
  ManifestCommand() {}

  @Override
  public Integer call() throws IOException {
    var scheme = url.getScheme();
    if (url.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
      throw new ParameterException(spec.commandLine(), "--url: it must be an https URL");
    }
    var events = url.toString().replaceAll("/+$", "") + "/slack/events";
    var json = JsonMapper.builder().build();
    spec.commandLine()
        .getOut()
        .println(json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest(json, events)));
    return 0;
  }

  private static JsonNode manifest(JsonMapper json, String events) throws IOException {
    try (var file = Main.class.getResourceAsStream("/slack-manifest.json")) {
      if (file == null) {
        throw new IllegalStateException("The jar holds no slack-manifest.json");
      }
      var manifest = json.readTree(file);
      for (var command : manifest.path("features").path("slash_commands")) {
        ((ObjectNode) command).put("url", events);
      }
      put(manifest.path("settings").path("interactivity"), "request_url", events);
      put(manifest.path("settings").path("interactivity"), "message_menu_options_url", events);
      put(manifest.path("settings").path("event_subscriptions"), "request_url", events);
      return manifest;
    }
  }

  private static void put(JsonNode node, String field, String value) {
    if (node instanceof ObjectNode object) {
      object.put(field, value);
    }
  }
}
