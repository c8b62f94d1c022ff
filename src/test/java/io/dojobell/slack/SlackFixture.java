package io.dojobell.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Dojobell beside a workspace with bob, a member, and ann, an admin. */
final class SlackFixture extends Story {
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  final Workspace workspace = workspace();
  final String channel = channel("security");
  final String bob = slackUser("bob");
  final String ann = slackUser("ann");
  RunningDojobell dojobell;

  private SlackFixture() {
    super(WorkspaceOptions.defaults().enforceRateLimits(false));
  }

  /** Returns one whose service runs. */
  static SlackFixture started() {
    var fixture = new SlackFixture();
    fixture.startFilled(Map.of());
    return fixture;
  }

  /** Returns one whose service a test starts. */
  static SlackFixture stopped() {
    return new SlackFixture();
  }

  /** Starts the service with two accounts and two products. */
  void startFilled(Map<String, String> environment) {
    start(environment);
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    admin("ann", true);
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"members\"}");
  }

  @Override
  public RunningDojobell start(Map<String, String> environment, InstantSource clock) {
    var all = new HashMap<>(environment);
    all.put("SLACK_CHANNEL", channel);
    dojobell = super.start(all, clock);
    return dojobell;
  }

  void admin(String username, boolean admin) {
    dojobell.put(
        "/api/v1/users/" + username,
        "{\"email\":\"%s@example.com\",\"admin\":%s}".formatted(username, admin));
  }

  /** Returns what the user is answered to the command, typed in the channel. */
  Message type(String user, String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(user, channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
    return workspace.slack().messages(channel).getLast();
  }

  View open(String user) {
    var before = workspace.slack().home(user).map(View::hash).orElse("");
    workspace.slack().openHome(user);
    return home(user, view -> !view.hash().equals(before));
  }

  /** The App Home with that tab chosen, also where an earlier change is still being shown. */
  View tab(String user, String word) {
    var action = "home:tab:" + word;
    open(user);
    var inbox = home(user, now -> isChosen(now, "home:tab:inbox"));
    workspace.slack().act(user, inbox, ElementRef.of(action));
    return home(user, now -> !now.hash().equals(inbox.hash()) && isChosen(now, action));
  }

  /** The introduction has a primary button to a tab, too. */
  private static boolean isChosen(View view, String action) {
    return view.blocks()
        .valueStream()
        .filter(block -> !block.path("block_id").asText().equals("introduction"))
        .flatMap(block -> block.path("elements").valueStream())
        .anyMatch(
            button ->
                button.path("action_id").asText().equals(action)
                    && button.path("style").asText().equals("primary"));
  }

  /** The App Home that comes of using an element of it. */
  View press(String user, View view, String action, Object value) {
    return press(user, view, ElementRef.of(action), value);
  }

  View press(String user, View view, ElementRef ref, Object value) {
    if (value == null) {
      workspace.slack().act(user, view, ref);
    } else {
      workspace.slack().act(user, view, ref, value);
    }
    return home(user, now -> !now.hash().equals(view.hash()));
  }

  View home(String user, Predicate<View> wished) {
    return workspace.slack().awaitHome(user, wished, TIMEOUT);
  }

  /** The modal that comes of using an element of App Home. */
  View modal(String user, View home, ElementRef ref, Object value) {
    if (value == null) {
      workspace.slack().act(user, home, ref);
    } else {
      workspace.slack().act(user, home, ref, value);
    }
    return workspace.slack().awaitModal(user, _ -> true, TIMEOUT);
  }

  void enter(View modal, String name, Object value) {
    workspace.slack().enter(modal, new ElementRef(name, name), value);
  }

  void await(BooleanSupplier wished) {
    workspace
        .changes()
        .await(() -> wished.getAsBoolean() ? Optional.of(true) : Optional.empty(), TIMEOUT)
        .orElseThrow();
  }

  /** Presses a form's {@code Preview}, and returns the form with that text in it. */
  View preview(String user, View form, String text) {
    workspace.slack().act(user, form, "modal:preview");
    return workspace.slack().awaitModal(user, now -> now.allText().contains(text), TIMEOUT);
  }

  /** Returns the message with that text in the channel. */
  Message messageIn(String channel, String text) {
    return workspace.slack().awaitMessage(channel, said -> said.text().contains(text), TIMEOUT);
  }

  /** Returns an option of a menu that is searched, as it is chosen. */
  static JsonNode option(String value) {
    return Json.of(Map.of("text", Map.of("type", "plain_text", "text", value), "value", value));
  }

  /** Returns the texts of the view's sections but for the channels' status. */
  static List<String> sections(View view) {
    return view.blocks()
        .valueStream()
        .map(block -> block.at("/text/text").asText())
        .filter(text -> !text.isEmpty() && !text.startsWith("*Channels*"))
        .toList();
  }

  static JsonNode block(View view, String id) {
    for (var block : view.blocks()) {
      if (block.path("block_id").asText().equals(id)) {
        return block;
      }
    }
    return MissingNode.getInstance();
  }
}
