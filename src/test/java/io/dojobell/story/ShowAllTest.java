package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All events of a summary are shown by the button on it. */
class ShowAllTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TITLE = Pattern.compile("Finding \\d+ is late");
  private static final Pattern BUTTON = Pattern.compile("\"Show all (\\d+)\"");

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private final String channel = story.channel("security");
  private final String mia = story.slackUser("mia");
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = startService();
  }

  private RunningDojobell startService() {
    return story.start(Map.of("SLACK_CHANNEL", channel, "MAIL_TO", "", "TEAMS_WEBHOOK_URL", ""));
  }

  private void put(String path, String body) {
    assertThat(dojobell.put("/api/v1/" + path, body).status()).as(path).isBetween(200, 204);
  }

  /** Sends events of the products in turn, and waits until all deliveries are sent. */
  private void send(int count, boolean toChannel, String... products) {
    var events = JSON.createArrayNode();
    for (var i = 0; i < count; i++) {
      var event =
          events
              .addObject()
              .put("type", "sla_breach")
              .put("title", "Finding " + i + " is late")
              .put("url", "https://dojo.example.com/finding/" + i)
              .put("severity", i == count - 1 ? "critical" : "low")
              .put("product", products[i % products.length]);
      if (toChannel) {
        event.put("no_users", true);
      }
    }
    assertThat(dojobell.post("/api/v1/events", events.toString()).status()).isEqualTo(202);
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> countSent() == count), TIMEOUT)
        .orElseThrow(() -> new AssertionError("Sent: " + countSent()));
  }

  private int countSent() {
    return Integer.parseInt(
        story
            .stored(
                "select count(*) from deliveries where channel = 'slack'"
                    + " and state in ('sent', 'merged')")
            .getFirst());
  }

  /** The message with the most events that does not name them all. */
  private Message summary(String place) {
    return workspace.slack().messages(place).stream()
        .filter(message -> BUTTON.matcher(message.body().toString()).find())
        .max(java.util.Comparator.comparing(ShowAllTest::countOnButton))
        .orElseThrow(() -> new AssertionError(workspace.slack().messages(place)));
  }

  private static int countOnButton(Message message) {
    var button = BUTTON.matcher(message.body().toString());
    assertThat(button.find()).isTrue();
    return Integer.parseInt(button.group(1));
  }

  private View press(String user, Message message) {
    workspace.slack().press(user, message, "show_all");
    return awaitPage(user, "most severe first");
  }

  private View awaitPage(String user, String words) {
    return workspace
        .slack()
        .awaitModal(
            user,
            view -> view.callbackId().equals("message_events") && view.allText().contains(words),
            TIMEOUT);
  }

  private static List<String> titles(View view) {
    return TITLE.matcher(view.allText()).results().map(found -> found.group()).toList();
  }

  @Test
  void all_events_in_a_channel_are_shown_in_pages_after_a_restart_too() {
    put("settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    send(150, true, "web-api", "shop", "billing");
    var message = summary(channel);
    var count = countOnButton(message);
    assertThat(count).isGreaterThan(40);
    assertThat(message.allText()).doesNotContain("/api/v1");

    dojobell = startService();
    var page = press(mia, message);
    assertThat(page.allText()).contains("1–20 of " + count, "Critical", "web-api", "Low");
    assertThat(titles(page)).hasSize(20);
    var worst = titles(page).getFirst();
    Set<String> shown = new HashSet<>(titles(page));
    for (var from = 21; from <= count; from += 20) {
      workspace.slack().act(mia, page, "events:more");
      page = awaitPage(mia, "%d–%d of %d".formatted(from, Math.min(from + 19, count), count));
      shown.addAll(titles(page));
    }

    assertThat(shown).hasSize(count);
    assertThat(titles(page)).hasSize((count - 1) % 20 + 1);
    assertThat(page.body().toString()).doesNotContain("\"Next\"");
    if (message.allText().contains("Critical")) {
      assertThat(worst).isEqualTo("Finding 149 is late");
    }
    workspace.slack().act(mia, page, "events:back");
    assertThat(titles(awaitPage(mia, "of " + count))).isNotEmpty();
  }

  @Test
  void a_member_of_the_channel_without_an_account_sees_all() {
    put("settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    send(60, true, "web-api");
    var message = summary(channel);
    var stranger =
        workspace
            .slack()
            .addUser(WorkspaceUser.named("stranger").email("stranger@elsewhere.example"))
            .id();

    assertThat(titles(press(stranger, message))).hasSize(20);
  }

  @Test
  void the_button_opens_nothing_in_another_channel() {
    put("settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    send(60, true, "web-api");
    var message = summary(channel);
    var other = story.channel("other");
    workspace.slack().post(mia, other, "Hello");

    var copy = new Message(other, message.body(), false, "");
    workspace.slack().press(mia, copy, "show_all");

    workspace
        .slack()
        .awaitMessage(other, one -> one.text().contains("no longer in the delivery log"), TIMEOUT);
    assertThat(workspace.slack().modals(mia)).isEmpty();
  }

  @Test
  void a_person_who_has_lost_access_does_not_see_the_products_events() {
    put("users/mia", "{\"email\":\"mia@example.com\"}");
    put("products/open-shop", "{\"visibility\":\"open\"}");
    put("products/secret-api", "{\"visibility\":\"members\"}");
    put("products/secret-api/members", "[\"mia\"]");
    put("settings/users/mia", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    put("settings/system", "{\"channels\":{\"sla_breach\":[]}}");
    send(60, false, "open-shop", "secret-api");
    var message = summary(mia);
    assertThat(press(mia, message).allText()).contains("secret-api", "open-shop");

    put("products/secret-api/members", "[]");
    var page = press(mia, message);
    page = awaitPage(mia, "1–20 of " + (countOnButton(message) + 1) / 2);
    assertThat(page.allText()).doesNotContain("secret-api");
    workspace.slack().act(mia, page, "events:more");
    assertThat(awaitPage(mia, "left out").allText()).doesNotContain("secret-api");
  }

  @Test
  void a_summary_that_names_all_its_events_has_no_such_button() {
    put("settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    send(5, true, "web-api");
    assertThat(workspace.slack().messages(channel))
        .noneMatch(message -> message.body().toString().contains("Show all"));
  }
}
