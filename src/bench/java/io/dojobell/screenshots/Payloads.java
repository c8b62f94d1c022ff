package io.dojobell.screenshots;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what a build sent to Slack while its pictures were taken into a file, so that {@code
 * src/test/node} can check it against Slack's own types: {@code blocks}, those of each message and
 * answer, and {@code views}, App Home and forms.
 */
final class Payloads {
  private Payloads() {}

  /** Writes what that workspace has accepted; an earlier file is replaced. */
  static void write(SlackWorkspace slack, Path file) throws IOException {
    var json = Json.object();
    json.putArray("blocks").addAll(blocks(slack));
    json.putArray("views").addAll(views(slack));
    Files.createDirectories(file.getParent());
    Files.writeString(file, json.toString());
  }

  private static Set<JsonNode> blocks(SlackWorkspace slack) {
    var places =
        Stream.concat(
            slack.channels().stream().map(WorkspaceChannel::id),
            slack.users().stream().map(WorkspaceUser::id));
    var blocks = new LinkedHashSet<JsonNode>();
    places
        .flatMap(place -> slack.messages(place).stream())
        .map(message -> message.body().path("blocks"))
        .filter(all -> !all.isEmpty())
        .forEach(blocks::add);
    return blocks;
  }

  private static Set<JsonNode> views(SlackWorkspace slack) {
    var views = new LinkedHashSet<JsonNode>();
    slack.calls().stream()
        .filter(CallRecord::ok)
        .map(call -> call.arguments().path("view"))
        .flatMap(view -> view.isTextual() ? Json.read(view.asText()).stream() : Stream.of(view))
        .filter(JsonNode::isObject)
        .forEach(views::add);
    return views;
  }
}
