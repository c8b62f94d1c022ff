package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /dojo}, typed in the workspace. */
class DojoCommandTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");

  @BeforeEach
  void start() {
    dojobell =
        story.start(Map.of("SLACK_CHANNEL", channel, "DOJOBELL_SIGNUP_DOMAINS", "corp.example"));
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"members\"}");
  }

  @Test
  void help_says_what_can_be_done_with_buttons() {
    var help = type("help");

    assertThat(help.allText()).contains("/dojo subscribe", "/dojo alerts", "/dojo test");
    assertThat(help.ephemeralTo()).isEqualTo(bob);
    assertThat(help.blocks().toString()).contains("\"type\":\"button\"");
    assertThat(type("").text()).isEqualTo(help.text());
  }

  @Test
  void subscribing_adds_slack_to_the_personal_setting_and_says_how_to_undo_it() {
    var answer = type("subscribe scan_added");

    assertThat(answer.text()).contains("Subscribed to *Scan imported* via Slack");
    assertThat(answer.text()).contains("`/dojo unsubscribe scan_added via slack`");
    assertThat(row("settings/users/bob", "scan_added")).containsExactly("slack", "alert");

    type("unsubscribe scan_added via slack");
    assertThat(row("settings/users/bob", "scan_added")).containsExactly("alert");
  }

  @Test
  void a_product_by_its_name_channels_and_severity_make_a_setting_for_it() {
    var answer = type("subscribe slas to “Web API” via slack,email min high");

    assertThat(answer.text()).contains("*Web API*", "Slack and email", "*high*");
    assertThat(row("settings/users/bob/products/web-api", "sla_breach"))
        .containsExactly("slack", "email", "alert");
    assertThat(
            dojobell
                .get("/api/v1/settings/users/bob/products/web-api")
                .json()
                .path("min_severity")
                .asText())
        .isEqualTo("high");
    assertThat(row("settings/users/bob", "sla_breach")).containsExactly("alert");
  }

  @Test
  void products_that_are_followed_say_so_and_types_are_named() {
    dojobell.put("/api/v1/product-types/pay", "{\"name\":\"Payments\"}");
    dojobell.put("/api/v1/products/web-shop", "{\"name\":\"Web shop\",\"product_type\":\"pay\"}");
    type("subscribe slas to “Web API”");

    var answer = type("products web");

    assertThat(answer.text()).contains("*Web API*\nYou follow it", "*Web shop*\nPayments");
    assertThat(answer.blocks().toString())
        .contains("open:product web-api", "follow:web-shop")
        .doesNotContain("follow:web-api");
  }

  @Test
  void undo_brings_back_exactly_what_was() {
    type("subscribe scans via email");
    var before = dojobell.get("/api/v1/settings/users/bob").text();
    var answer = type("subscribe all via slack min critical");
    assertThat(dojobell.get("/api/v1/settings/users/bob").text()).isNotEqualTo(before);

    workspace.slack().press(bob, answer, "undo");

    await("Undone");
    assertThat(dojobell.get("/api/v1/settings/users/bob").text()).isEqualTo(before);
  }

  @Test
  void undo_of_a_products_first_setting_leaves_none() {
    var answer = type("subscribe scans to web-api");
    workspace.slack().press(bob, answer, "undo");

    await("Undone");
    assertThat(dojobell.get("/api/v1/settings/users/bob/products/web-api").json().path("channels"))
        .isEmpty();
  }

  @Test
  void unsubscribing_leaves_the_inbox_alone_unless_it_is_named() {
    type("subscribe scans via slack,email");
    assertThat(type("unsubscribe scans").text()).contains("In-app alerts are unchanged");
    assertThat(row("settings/users/bob", "scan_added")).containsExactly("alert");

    type("unsubscribe scans via alert");
    assertThat(row("settings/users/bob", "scan_added")).isEmpty();
  }

  @Test
  void what_one_subscribed_to_is_sent_by_direct_message() {
    type("subscribe scan_added");

    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"Nightly scan\",\"product\":\"web-api\"}");

    workspace
        .slack()
        .awaitMessage(bob, message -> message.allText().contains("Nightly scan"), TIMEOUT);
  }

  @Test
  void subscriptions_show_what_is_set() {
    type("subscribe scans via email");
    type("subscribe slas to web-api");

    var shown = type("subscriptions");

    assertThat(shown.text()).contains("Email: Scans and tests", "*Web API*", "SLA breach: Slack");
    assertThat(type("list").text()).isEqualTo(shown.text());
  }

  @Test
  void alerts_are_shown_read_and_cleared() {
    assertThat(type("alerts").text()).contains("empty");
    for (var number = 1; number <= 7; number++) {
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"Note "
              + number
              + " <!channel>\",\"recipients\":[\"bob\"],\"alert_only\":true}");
    }

    var first = type("alerts");
    assertThat(first.text()).contains("7 unread", "Note 7", "Note 3").doesNotContain("Note 2");
    workspace.slack().press(bob, first, "alerts:older");
    assertThat(await("Note 1").text()).contains("Note 2").doesNotContain("Note 3");

    var read = type("alerts read");
    assertThat(read.text()).contains("7 alerts marked read");
    workspace.slack().press(bob, read, "undo");
    await("Undone. `/dojo alerts` shows it.");
    assertThat(type("alerts").text()).contains("7 unread");
    assertThat(type("alerts read").text()).contains("7 alerts marked read");
    assertThat(type("alerts unread").text()).contains("No unread alerts");
    assertThat(type("alerts clear").text()).contains("7 alerts removed");
    assertThat(type("alerts").text()).contains("empty");
    assertThat(workspace.slack().liveMentions()).isEmpty();
  }

  @Test
  void version_says_the_contact_that_an_admin_has_set() {
    assertThat(type("version").text()).contains("*Dojobell*", "Contact: an admin of Dojobell");

    dojobell.put("/api/v1/system", "{\"support_contact\":\"appsec@example.com\"}");

    assertThat(type("feedback").text())
        .contains("Contact: <mailto:appsec@example.com|appsec@example.com>");
    assertThat(
            dojobell
                .put("/api/v1/system", "{\"support_contact\":\"%s\"}".formatted("x".repeat(201)))
                .status())
        .isEqualTo(422);
  }

  @Test
  void a_test_reports_the_result_of_each_channel() {
    workspace.faults().failNext("smtp", 1, Fault.connectionRefused());

    workspace.slack().command(bob, channel, "/dojo test");

    var message = await("Test results");
    assertThat(message.text())
        .contains(":white_check_mark: Slack", ":x: Email", ":white_check_mark: Alert");
    workspace
        .slack()
        .awaitMessage(bob, dm -> dm.allText().contains("A test from Dojobell"), TIMEOUT);
    assertThat(type("alerts").text()).contains("A test from Dojobell");
  }

  @Test
  void a_test_of_one_channel_is_of_that_alone() {
    workspace.slack().command(bob, channel, "/dojo test email");

    assertThat(await("Test results").text()).contains("Email: sent").doesNotContain("Slack");
    workspace.mailbox().awaitMessage(mail -> mail.to().contains("bob@example.com"), TIMEOUT);
  }

  @Test
  void wrong_words_get_the_nearest_right_ones() {
    assertThat(type("subscrbe scans").text()).contains("`/dojo subscribe`");
    assertThat(type("subscribe scnas").text()).contains("`/dojo subscribe scans`");
    assertThat(type("subscribe scans via slck").text()).contains("via slack");
    assertThat(type("subscribe scans to web-apj").text()).contains("Web API");
    assertThat(type("subscribe scans via teams").text())
        .contains("Teams can't be used for personal");
    assertThat(type("subscribe scans min hihg").text()).contains("high");
    assertThat(type("<!channel> & `x` *y*").text()).doesNotContain("<!channel>");
    assertThat(workspace.slack().liveMentions()).isEmpty();
  }

  @Test
  void a_product_one_may_not_view_is_as_one_that_is_not_there() {
    var hidden = type("subscribe scans to ledger").text();

    assertThat(hidden).contains("No product *ledger* found");
    assertThat(type("subscribe scans to ledgar").text()).doesNotContain("`ledger`");
  }

  @Test
  void a_user_without_an_account_learns_how_to_get_one() {
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@example.com")).id();

    workspace.slack().command(eve, channel, "/dojo subscriptions");

    assertThat(await("There is no account").ephemeralTo()).isEqualTo(eve);
  }

  @Test
  void a_user_with_an_email_of_the_organisation_gets_an_account() {
    var dan = workspace.slack().addUser(WorkspaceUser.named("dan").email("dan@corp.example")).id();

    workspace.slack().command(dan, channel, "/dojo subscriptions");
    await("Your subscriptions");

    assertThat(dojobell.get("/api/v1/users/dan@corp.example").json().path("slack_user_id").asText())
        .isEqualTo(dan);
  }

  @Test
  void a_guest_gets_no_account() {
    var guest =
        workspace
            .slack()
            .addUser(WorkspaceUser.named("gus").email("gus@corp.example").guest())
            .id();

    workspace.slack().command(guest, channel, "/dojo subscriptions");

    assertThat(await("guests").ephemeralTo()).isEqualTo(guest);
    assertThat(dojobell.get("/api/v1/users/gus@corp.example").status()).isEqualTo(404);
  }

  @Test
  void with_slacks_api_down_from_the_start_known_users_are_answered() {
    type("subscriptions");
    dojobell.close();
    workspace.faults().failNext("*", 1_000, Fault.status(503));
    dojobell = story.start(Map.of());

    var reply = workspace.slack().command(bob, channel, "/dojo subscribe scans");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().path("text").asText()).contains("Subscribed to");
  }

  /** Types it as Bob and gives the answer, which may come at once or a little later. */
  private Message type(String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(bob, channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
    return workspace.slack().messages(channel).getLast();
  }

  private Message await(String text) {
    return workspace
        .slack()
        .awaitMessage(channel, message -> message.text().contains(text), TIMEOUT);
  }

  private Iterable<String> row(String of, String type) {
    return dojobell
        .get("/api/v1/" + of)
        .json()
        .path("channels")
        .path(type)
        .valueStream()
        .map(JsonNode::asText)
        .toList();
  }
}
