package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts and Slack users, as people meet their match. */
class SlackAccountStoryTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final AdjustableClock clock = new AdjustableClock();
  @RegisterExtension private final Story story = Story.withoutRateLimits(clock);
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("general");
  private final String bob = workspace.slack().addUser(WorkspaceUser.named("bob")).id();

  @BeforeEach
  void start() {
    run();
    account("bob");
  }

  private void run() {
    dojobell = story.start(Map.of("DOJOBELL_SIGNUP_DOMAINS", "example.com"));
  }

  private void account(String username) {
    dojobell.put("/api/v1/users/" + username, "{\"email\":\"%s@example.com\"}".formatted(username));
    dojobell.put(
        "/api/v1/settings/users/" + username, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
  }

  private void mention(String title, String user) {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"user_mentioned\",\"title\":\"%s\",\"recipients\":[\"%s\"]}"
            .formatted(title, user));
  }

  private List<CallRecord> calls(String method) {
    return workspace.slack().calls().stream().filter(call -> call.method().equals(method)).toList();
  }

  private void await(BooleanSupplier wished) {
    workspace
        .changes()
        .await(() -> wished.getAsBoolean() ? Optional.of(true) : Optional.empty(), TIMEOUT)
        .orElseThrow();
  }

  /** A day later, after a restart: everybody is checked. */
  private void nextDay() {
    var before = calls("users.list").size();
    clock.advance(Duration.ofHours(25));
    story.stop();
    run();
    await(() -> calls("users.list").size() > before);
  }

  @Test
  void everybody_is_synced_once_at_the_first_start_and_again_after_a_day() {
    await(() -> calls("users.list").size() == 1);
    story.stop();
    run();
    mention("Hello", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("Hello"), TIMEOUT);
    assertThat(calls("users.list")).hasSize(1);

    nextDay();
    assertThat(calls("users.list")).hasSize(2);
  }

  @Test
  void who_gets_another_slack_id_under_the_same_address_is_found_once_and_kept() {
    mention("First", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("First"), TIMEOUT);
    workspace.slack().addUser(WorkspaceUser.named("bob").id(bob).email("").deleted(true));
    var anew = workspace.slack().addUser(WorkspaceUser.named("bob")).id();

    mention("Second", "bob");
    workspace.slack().awaitMessage(anew, message -> message.text().contains("Second"), TIMEOUT);
    await(
        () -> dojobell.get("/api/v1/users/bob").json().path("slack_user_id").asText().equals(anew));
    var lookUps = calls("users.lookupByEmail").size();
    var posts = calls("chat.postMessage").size();
    mention("Third", "bob");
    workspace.slack().awaitMessage(anew, message -> message.text().contains("Third"), TIMEOUT);
    assertThat(calls("users.lookupByEmail")).hasSize(lookUps);
    assertThat(calls("chat.postMessage")).hasSize(posts + 1);
  }

  @Test
  void
      who_is_deactivated_is_notified_by_mail_with_the_reason_and_in_slack_again_once_they_are_back() {
    mention("First", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("First"), TIMEOUT);
    workspace.slack().addUser(WorkspaceUser.named("bob").id(bob).deleted(true));
    nextDay();
    await(() -> dojobell.get("/api/v1/users/bob").status() == 200);

    mention("Second", "bob");
    var mail = workspace.mailbox().awaitMessage(sent -> sent.subject().contains("Second"), TIMEOUT);
    assertThat(mail.to()).containsExactly("bob@example.com");
    assertThat(mail.text()).contains("Sent by email because Slack delivery failed");

    workspace.slack().addUser(WorkspaceUser.named("bob").id(bob));
    nextDay();
    clock.advance(Duration.ofMinutes(61));
    mention("Third", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("Third"), TIMEOUT);
  }

  @Test
  void the_first_message_says_how_to_change_or_stop_it_once_also_after_a_restart() {
    mention("First", "bob");
    var first =
        workspace.slack().awaitMessage(bob, message -> message.text().contains("First"), TIMEOUT);
    assertThat(first.allText())
        .contains("Your first message from Dojobell", "/dojo settings", "the menu ⋯ above");
    mention("Second", "bob");
    var second =
        workspace.slack().awaitMessage(bob, message -> message.text().contains("Second"), TIMEOUT);
    assertThat(second.allText()).doesNotContain("first message");

    story.stop();
    run();
    mention("Third", "bob");
    var third =
        workspace.slack().awaitMessage(bob, message -> message.text().contains("Third"), TIMEOUT);
    assertThat(third.allText()).doesNotContain("first message");
  }

  @Test
  void a_first_message_on_which_the_same_is_counted_goes_on_saying_so() {
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    var late = "{\"type\":\"sla_breach\",\"title\":\"Late\",\"product\":\"web-api\"}";
    dojobell.post("/api/v1/events", late);
    workspace.slack().awaitMessage(bob, message -> message.text().contains("Late"), TIMEOUT);
    dojobell.post("/api/v1/events", late);

    var counted =
        workspace
            .slack()
            .awaitMessage(bob, message -> message.allText().contains("2 times"), TIMEOUT);
    assertThat(counted.allText()).contains("Your first message from Dojobell");
  }

  @Test
  void what_slack_did_not_take_was_not_the_first_message() {
    workspace.faults().failNext("chat.postMessage", 1, Fault.status(503));
    mention("First", "bob");

    var first =
        workspace.slack().awaitMessage(bob, message -> message.text().contains("First"), TIMEOUT);
    assertThat(first.allText()).contains("Your first message from Dojobell");
  }

  @Test
  void several_events_in_the_first_message_are_greeted_once() {
    var refusal =
        workspace.faults().failAll("chat.postMessage", Fault.rateLimited(Duration.ofSeconds(1)));
    for (var n = 0; n < 5; n++) {
      mention("Note " + n, "bob");
    }
    await(
        () ->
            dojobell.get("/api/v1/deliveries?state=retrying").text().contains("Note 4")
                || calls("chat.postMessage").size() > 1);
    refusal.stop();

    var message =
        workspace.slack().awaitMessage(bob, one -> one.allText().contains("Note 4"), TIMEOUT);
    assertThat(message.allText())
        .contains("Your first message from Dojobell")
        .doesNotContain("above");
    assertThat(workspace.slack().messages(bob))
        .filteredOn(one -> one.allText().contains("first message"))
        .hasSize(1);
  }

  @Test
  void whom_slack_does_not_know_is_asked_for_once_an_hour() {
    // The look at everybody, which would find out for her, has begun without her.
    await(() -> calls("users.list").size() == 1);
    account("ann");
    for (var n = 0; n < 3; n++) {
      var title = "Note " + n;
      mention(title, "ann");
      workspace.mailbox().awaitMessage(mail -> mail.subject().contains(title), TIMEOUT);
    }
    assertThat(calls("users.lookupByEmail")).hasSize(1);

    clock.advance(Duration.ofMinutes(61));
    var ann = workspace.slack().addUser(WorkspaceUser.named("ann")).id();
    mention("Later", "ann");
    workspace.slack().awaitMessage(ann, message -> message.text().contains("Later"), TIMEOUT);
    assertThat(calls("users.lookupByEmail")).hasSize(2);
  }

  @Test
  void who_takes_over_an_address_gets_the_account_by_a_mailed_code_only() {
    mention("First", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("First"), TIMEOUT);
    workspace.slack().addUser(WorkspaceUser.named("bob").id(bob).email("robert@example.com"));
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("bob@example.com")).id();

    workspace.slack().command(eve, channel, "/dojo subscriptions");
    workspace
        .slack()
        .awaitMessage(
            channel, message -> message.text().contains("is another Slack user's"), TIMEOUT);
    assertThat(dojobell.get("/api/v1/users/bob").json().path("slack_user_id").asText())
        .isEqualTo(bob);
    assertThat(dojobell.get("/api/v1/users").json().path("users")).hasSize(1);

    workspace.slack().command(eve, channel, "/dojo link bob@example.com");
    var mail =
        workspace.mailbox().awaitMessage(one -> one.text().matches("(?s).*\\d{6}.*"), TIMEOUT);
    var code = Pattern.compile("\\b\\d{6}\\b").matcher(mail.text());
    assertThat(code.find()).isTrue();
    workspace.slack().command(eve, channel, "/dojo link " + code.group());
    await(
        () -> dojobell.get("/api/v1/users/bob").json().path("slack_user_id").asText().equals(eve));
  }

  @Test
  void who_signs_up_does_not_get_an_account_that_only_has_their_address_for_a_name() {
    dojobell.put(
        "/api/v1/users/eve@example.com", "{\"email\":\"moved@example.com\",\"admin\":true}");
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve")).id();

    workspace.slack().command(eve, channel, "/dojo subscriptions");

    workspace
        .slack()
        .awaitMessage(
            channel, message -> message.text().contains("is another Slack user's"), TIMEOUT);
    var account = dojobell.get("/api/v1/users/eve@example.com").json();
    assertThat(account.path("email").asText()).isEqualTo("moved@example.com");
    assertThat(account.path("slack_user_id").isNull()).isTrue();
  }

  @Test
  void a_slack_user_whom_the_api_names_for_another_account_is_that_account() {
    account("ann");
    var named = "{\"email\":\"%s@example.com\",\"slack_user_id\":\"" + bob + "\"}";
    dojobell.put("/api/v1/users/bob", named.formatted("bob"));

    assertThat(dojobell.put("/api/v1/users/ann", named.formatted("ann")).status()).isEqualTo(200);

    assertThat(dojobell.get("/api/v1/users/bob").json().path("slack_user_id").isNull()).isTrue();
    mention("Hello", "ann");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("Hello"), TIMEOUT);
  }
}
