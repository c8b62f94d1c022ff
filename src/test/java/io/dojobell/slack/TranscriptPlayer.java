package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.slack.Transcript.Line;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Plays a transcript on a Monday at ten: Bob, a member in Berlin, Ann, an admin, and Carla, whose
 * Slack address is another than her account's.
 */
final class TranscriptPlayer {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Instant MONDAY_AT_TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final Workspace workspace;
  private final RunningDojobell dojobell;
  private final String channel;
  private final Map<String, String> userIds = new HashMap<>();
  private final StringBuilder written = new StringBuilder();
  private int events;

  /** Returns the clock of the story: from now on, a Monday at ten. */
  static InstantSource clock() {
    var begin = Instant.now();
    return () -> MONDAY_AT_TEN.plus(Duration.between(begin, Instant.now()));
  }

  TranscriptPlayer(Story story) {
    workspace = story.workspace();
    channel = story.channel("security");
    person(WorkspaceUser.named("bob").tz("Europe/Berlin"));
    person(WorkspaceUser.named("ann"));
    person(WorkspaceUser.named("carla").email("carla@home.example"));
    person(WorkspaceUser.named("eve").email("eve@elsewhere.example"));
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    account("bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    account("ann", "{\"name\":\"Ann\",\"email\":\"ann@example.com\",\"admin\":true}");
    account("carla", "{\"name\":\"Carla\",\"email\":\"carla@example.com\"}");
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/products/web-shop", "{\"name\":\"Web shop\"}");
    dojobell.put("/api/v1/products/billing", "{\"name\":\"Billing\"}");
    dojobell.put("/api/v1/products/ledger", "{\"name\":\"Ledger\",\"visibility\":\"members\"}");
  }

  private void person(WorkspaceUser user) {
    userIds.put(user.name(), workspace.slack().addUser(user).id());
  }

  private void account(String username, String body) {
    assertThat(dojobell.put("/api/v1/users/" + username, body).status()).isEqualTo(201);
  }

  /** The page as it would have to be written. */
  String play(Transcript transcript) {
    transcript.lines().forEach(this::play);
    return written.toString();
  }

  private void play(Line line) {
    switch (line) {
      case Line.Prose(var text) -> write(text);
      case Line.Typed(var text, var who, var words) -> {
        write(text);
        answer(who, () -> workspace.slack().command(userIds.get(who), channel, withCode(words)));
      }
      case Line.ButtonPress(var text, var who, var label) -> {
        write(text);
        var message = last(who).orElseThrow();
        var button = RenderedBlocks.buttons(message.blocks(), label);
        assertThat(button).as("[%s] in %s", label, message.blocks()).hasSize(1);
        var action = button.getFirst().path("action_id").asText();
        answer(who, () -> workspace.slack().press(userIds.get(who), message, action));
      }
      case Line.EventArrives comes -> sendEvent(comes);
      case Line.Opens _ -> {
        var modal =
            await(() -> modals().stream().findFirst())
                .orElseThrow(() -> new AssertionError("No modal opened"));
        write("(opens: " + modal.body().at("/title/text").asText() + ")");
        workspace.slack().closeView(modal.user(), modal);
      }
    }
  }

  private List<View> modals() {
    return userIds.values().stream().flatMap(id -> workspace.slack().modals(id).stream()).toList();
  }

  /** A code that was mailed is not known before. */
  private String withCode(String words) {
    if (!words.contains("<code>")) {
      return words;
    }
    var mail =
        workspace.mailbox().awaitMessage(found -> CODE.matcher(found.text()).find(), TIMEOUT);
    var code = CODE.matcher(mail.text());
    assertThat(code.find()).isTrue();
    return words.replace("<code>", code.group());
  }

  private void answer(String who, Supplier<?> act) {
    var before = answers(who);
    act.get();
    await(() -> Optional.of(answers(who)).filter(now -> !now.equals(before) || !modals().isEmpty()))
        .orElseThrow(() -> new AssertionError("No answer to " + who));
    if (answers(who).equals(before)) {
      return; // A modal opened, which is the answer.
    }
    var zone = workspace.slack().person(userIds.get(who)).tz();
    RenderedBlocks.of(last(who).orElseThrow().blocks(), zone).lines().forEach(this::write);
  }

  private List<Message> answers(String who) {
    return workspace.slack().messages(channel).stream()
        .filter(message -> message.ephemeralTo().equals(userIds.get(who)))
        .toList();
  }

  private Optional<Message> last(String who) {
    return answers(who).stream().reduce((_, later) -> later);
  }

  private void sendEvent(Line.EventArrives comes) {
    write(comes.text());
    var id = "event-" + ++events;
    var answer =
        dojobell.post(
            "/api/v1/events",
            """
            {"id":"%s","type":"%s","title":"%s","product":"%s","severity":"%s"%s,
             "url":"https://dojo.example.com/%s"}\
            """
                .formatted(
                    id,
                    comes.type(),
                    comes.title(),
                    comes.product(),
                    comes.severity(),
                    comes.recipient().isEmpty()
                        ? ""
                        : ",\"recipients\":[\"%s\"]".formatted(comes.recipient()),
                    id));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    await(() -> isDelivered(id) ? Optional.of(id) : Optional.empty())
        .orElseThrow(() -> new AssertionError(id + " is not told"));
  }

  private boolean isDelivered(String id) {
    return dojobell
        .get("/api/v1/events/" + id)
        .json()
        .path("deliveries")
        .valueStream()
        .noneMatch(delivery -> delivery.path("state").asText().matches("queued|sending"));
  }

  private <T> Optional<T> await(Supplier<Optional<T>> search) {
    return workspace.changes().await(search, TIMEOUT);
  }

  private void write(String line) {
    written.append(line).append('\n');
  }
}
