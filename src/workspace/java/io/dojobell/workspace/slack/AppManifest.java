package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The manifest that the app was installed with: only what it asks for works. */
public record AppManifest(JsonNode json) {
  /** A slash command as the manifest declares it. */
  public record SlashCommand(
      String command, String description, String usageHint, boolean shouldEscape) {}

  /** A shortcut as the manifest declares it; {@code type} is {@code global} or {@code message}. */
  public record Shortcut(String type, String name, String callbackId, String description) {}

  public static AppManifest read(Path file) {
    try {
      return new AppManifest(Json.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the manifest " + file, e);
    }
  }

  public String name() {
    return json.at("/display_information/name").asText("App");
  }

  public String botName() {
    return json.at("/features/bot_user/display_name").asText(name());
  }

  public Set<String> botScopes() {
    Set<String> scopes = new TreeSet<>();
    json.at("/oauth_config/scopes/bot").forEach(scope -> scopes.add(scope.asText()));
    return scopes;
  }

  public boolean hasBotScope(String scope) {
    return contains(json.at("/oauth_config/scopes/bot"), scope);
  }

  public boolean isSubscribedTo(String event) {
    return contains(json.at("/settings/event_subscriptions/bot_events"), event);
  }

  private static boolean contains(JsonNode list, String text) {
    return Json.stream(list).anyMatch(entry -> entry.asText().equals(text));
  }

  public boolean hasHomeTab() {
    return json.at("/features/app_home/home_tab_enabled").asBoolean();
  }

  public boolean hasMessagesTab() {
    return json.at("/features/app_home/messages_tab_enabled").asBoolean();
  }

  public boolean isInteractive() {
    return json.at("/settings/interactivity/is_enabled").asBoolean();
  }

  public boolean usesSocketMode() {
    return json.at("/settings/socket_mode_enabled").asBoolean();
  }

  public List<SlashCommand> commands() {
    return Json.stream(json.at("/features/slash_commands"))
        .map(
            node ->
                new SlashCommand(
                    node.path("command").asText(),
                    node.path("description").asText(),
                    node.path("usage_hint").asText(),
                    node.path("should_escape").asBoolean()))
        .toList();
  }

  public Optional<SlashCommand> command(String name) {
    return commands().stream().filter(command -> command.command().equals(name)).findFirst();
  }

  public List<Shortcut> shortcuts() {
    return Json.stream(json.at("/features/shortcuts"))
        .map(
            node ->
                new Shortcut(
                    node.path("type").asText(),
                    node.path("name").asText(),
                    node.path("callback_id").asText(),
                    node.path("description").asText()))
        .toList();
  }
}
