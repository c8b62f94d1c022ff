package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** App Home, the modals, the shortcuts and the buttons on messages. */
class HomeTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");
  private final String ann = story.slackUser("ann");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"members\"}");
  }

  private View open(String user) {
    var before = workspace.slack().home(user).map(View::hash).orElse("");
    workspace.slack().openHome(user);
    return home(user, view -> !view.hash().equals(before));
  }

  private View home(String user, Predicate<View> wished) {
    return workspace.slack().awaitHome(user, wished, TIMEOUT);
  }

  private List<String> row(String of, String type) {
    var row = new ArrayList<String>();
    dojobell
        .get("/api/v1/settings/" + of)
        .json()
        .path("channels")
        .path(type)
        .forEach(channel -> row.add(channel.asText()));
    return row;
  }

  private static JsonNode block(View view, String id) {
    for (var block : view.blocks()) {
      if (block.path("block_id").asText().equals(id)) {
        return block;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private View tab(String user, String word) {
    return press(user, open(user), "home:tab:" + word, null);
  }

  private View press(String user, View view, String action, Object value) {
    if (value == null) {
      workspace.slack().act(user, view, ElementRef.of(action));
    } else {
      workspace.slack().act(user, view, ElementRef.of(action), value);
    }
    return home(user, now -> !now.hash().equals(view.hash()));
  }

  private View editGroup(String user, View home, String group) {
    workspace.slack().act(user, home, new ElementRef("group:" + group, "home:open"));
    return workspace.slack().awaitModal(user, _ -> true, TIMEOUT);
  }

  private String minSeverity() {
    return dojobell.get("/api/v1/settings/users/bob").json().path("min_severity").asText();
  }

  @Test
  void a_member_sees_who_they_are_and_four_tabs_and_none_of_an_admins() {
    var view = open(bob);

    assertThat(view.allText())
        .contains("Connected as *bob* (bob@example.com)", "Set up notifications")
        .contains("home:tab:notifications", "home:tab:products", "home:tab:schedule")
        .doesNotContain("home:tab:system", "home:tab:users");
    var setUp = press(bob, view, "home:tab:notifications", null);
    assertThat(setUp.blocks().findValuesAsText("block_id"))
        .filteredOn(id -> id.startsWith("group:"))
        .hasSize(6);
    assertThat(setUp.allText()).contains("*SLAs and risk* — in-app", "in-app (2 of 3)");
    assertThat(setUp.blocks().size()).as("two screens of 900 px").isLessThanOrEqualTo(14);
  }

  @Test
  void a_group_of_types_is_changed_in_its_form_and_the_tab_shows_it() {
    var form = editGroup(bob, tab(bob, "notifications"), "slas");
    assertThat(form.allText())
        .contains("SLA breach", "Risk acceptance expiration", "In-app")
        .doesNotContain("Your webhooks", "\"teams\"", "Scan imported");
    workspace
        .slack()
        .enter(form, new ElementRef("row:sla_breach", "row:sla_breach"), List.of("slack", "email"));
    assertThat(workspace.slack().submit(bob, form, Map.of()).errors()).isEmpty();

    assertThat(row("users/bob", "sla_breach")).containsExactly("slack", "email");
    assertThat(row("users/bob", "sla_breach_combined")).containsExactly("alert");
    home(
        bob,
        now ->
            now.allText()
                .contains("*SLAs and risk* — Slack (1 of 3), email (1 of 3), in-app (2 of 3)"));
  }

  @Test
  void a_form_of_a_group_says_at_its_field_what_was_changed_elsewhere_meanwhile() {
    var form = editGroup(bob, tab(bob, "notifications"), "slas");
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"sla_breach\":[\"email\"],\"sla_breach_combined\":[\"slack\"]}}");
    workspace
        .slack()
        .enter(form, new ElementRef("row:sla_breach", "row:sla_breach"), List.of("slack"));

    var errors = workspace.slack().submit(bob, form, Map.of()).errors();
    assertThat(errors).containsOnlyKeys("row:sla_breach");
    assertThat(errors.get("row:sla_breach")).contains("This was changed elsewhere, now: Email");

    workspace
        .slack()
        .enter(form, new ElementRef("row:sla_breach", "row:sla_breach"), List.of("email"));
    assertThat(workspace.slack().submit(bob, form, Map.of()).errors()).isEmpty();
    assertThat(row("users/bob", "sla_breach_combined")).as("not changed here").contains("slack");
  }

  @Test
  void webhooks_are_offered_to_a_person_who_has_one() {
    dojobell.post(
        "/api/v1/webhooks",
        "{\"name\":\"mine\",\"owner\":\"bob\",\"url\":\"%s\"}"
            .formatted(workspace.receiverUrl("mine")));
    assertThat(editGroup(bob, tab(bob, "notifications"), "scans").allText())
        .contains("Your webhooks");
  }

  @Test
  void a_preset_sets_everything_at_once_and_is_undone() {
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"sla_breach\":[\"email\"]},\"min_severity\":\"low\"}");
    var view = tab(bob, "notifications");
    assertThat(block(view, "presets").findValues("confirm")).hasSize(3);

    var high = press(bob, view, "home:preset:high", null);
    assertThat(row("users/bob", "sla_breach")).containsExactly("slack", "email", "alert");
    assertThat(row("users/bob", "scan_added")).containsExactly("slack", "alert");
    assertThat(minSeverity()).isEqualTo("high");

    var undone = press(bob, high, "home:preset-undo", null);
    assertThat(row("users/bob", "sla_breach")).containsExactly("email");
    assertThat(row("users/bob", "scan_added")).isEmpty();
    assertThat(minSeverity()).isEqualTo("low");
    assertThat(undone.allText()).doesNotContain("home:preset-undo");
  }

  @Test
  void the_minimum_severity_is_chosen_on_the_tab() {
    var view = tab(bob, "notifications");
    var high = press(bob, view, "home:severity", "high");
    assertThat(minSeverity()).isEqualTo("high");
    assertThat(block(high, "severity").at("/accessory/initial_option/value").asText())
        .isEqualTo("high");
    press(bob, high, "home:severity", "any");
    assertThat(minSeverity()).isEqualTo("null");
  }

  @Test
  void alerts_are_marked_read_one_by_one_and_all() {
    for (var n = 1; n <= 12; n++) {
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"Note %d\",\"recipients\":[\"bob\"],\"alert_only\":true}"
              .formatted(n));
    }
    var view = open(bob);
    assertThat(view.allText()).contains("Inbox: 12 unread", "Note 12").doesNotContain("*Note 2*");

    workspace.slack().act(bob, view, ElementRef.of("home:alert-read"));
    var six = home(bob, now -> now.allText().contains("Inbox: 11 unread"));
    workspace.slack().act(bob, six, ElementRef.of("home:older"));
    var older = home(bob, now -> now.allText().contains("*Note 1*"));
    workspace.slack().act(bob, older, ElementRef.of("home:alerts-read"));
    home(bob, now -> now.allText().contains("Inbox: all read"));
    assertThat(dojobell.get("/api/v1/alerts?user=bob").json().path("unread").asInt()).isZero();
  }

  @Test
  void a_product_is_found_followed_and_left_and_a_hidden_one_is_not_found() {
    var view = tab(bob, "products");
    var found = workspace.slack().suggest(bob, view, new ElementRef("follow", "home:follow"), "");
    assertThat(found.body().toString()).contains("Web API").doesNotContain("ledger");

    workspace
        .slack()
        .act(bob, view, new ElementRef("follow", "home:follow"), found.body().at("/options/0"));
    var followed = home(bob, now -> now.allText().contains("product:web-api"));
    assertThat(row("users/bob/products/web-api", "scan_added")).contains("slack");
    assertThat(row("users/bob/products/web-api", "sla_breach")).contains("slack");
    assertThat(row("users/bob/products/web-api", "product_added")).isEmpty();
    assertThat(row("users/bob/products/web-api", "scan_added_empty")).isEmpty();
    workspace.slack().act(bob, followed, ElementRef.of("home:product"), "remove web-api");
    home(bob, now -> !now.allText().contains("product:web-api"));
  }

  @Test
  void mutes_quiet_hours_and_digest_are_shown_and_removed() {
    workspace.slack().command(bob, channel, "/dojo mute web-api");
    workspace.slack().command(bob, channel, "/dojo quiet 20:00-08:00 Europe/Berlin");
    workspace.slack().command(bob, channel, "/dojo digest daily 09:00 Europe/Berlin");
    workspace
        .slack()
        .awaitMessage(channel, message -> message.text().contains("Digest *daily"), TIMEOUT);

    var view = tab(bob, "schedule");
    assertThat(view.allText()).contains("20:00–08:00", "daily at 09:00", "web-api");
    workspace.slack().act(bob, view, ElementRef.of("home:unmute"));
    var unmuted = home(bob, now -> !now.allText().contains("home:unmute"));
    workspace.slack().act(bob, unmuted, ElementRef.of("home:quiet-off"));
    var loud = home(bob, now -> !now.allText().contains("home:quiet-off"));
    workspace.slack().act(bob, loud, ElementRef.of("home:digest-off"));
    home(bob, now -> now.allText().contains("arrive immediately"));
  }

  @Test
  void an_admin_sets_the_system_and_the_template_and_retries_what_failed() {
    var view = open(ann);
    workspace.slack().act(ann, view, ElementRef.of("home:tab:system"));
    var system = home(ann, now -> now.allText().contains("Team notifications"));
    var form = editGroup(ann, system, "slas");
    workspace
        .slack()
        .enter(form, new ElementRef("row:sla_breach", "row:sla_breach"), List.of("slack", "teams"));
    assertThat(workspace.slack().submit(ann, form, Map.of()).errors()).isEmpty();
    home(ann, now -> now.allText().contains("*SLAs and risk* — Slack (1 of 3), Teams (1 of 3)"));
    assertThat(row("system", "sla_breach")).containsExactly("slack", "teams");

    workspace.slack().act(ann, system, ElementRef.of("home:tab:template"));
    var template = home(ann, now -> now.allText().contains("Defaults for new users"));
    var defaults = editGroup(ann, template, "scans");
    workspace
        .slack()
        .enter(defaults, new ElementRef("row:scan_added", "row:scan_added"), List.of("email"));
    assertThat(workspace.slack().submit(ann, defaults, Map.of()).errors()).isEmpty();
    home(ann, now -> now.allText().contains("email (1 of 3)"));
    assertThat(row("template", "scan_added")).containsExactly("email");

    dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"f-1\"}");
    await(
        () -> dojobell.get("/api/v1/deliveries?state=failed").text().contains("channel_not_found"));
    workspace.slack().act(ann, template, ElementRef.of("home:tab:health"));
    var health = home(ann, now -> now.allText().contains("channel_not_found"));
    assertThat(health.allText()).contains("Late", "Retry", "<#C0GONE>");
    var tries = tries();
    workspace.slack().act(ann, health, ElementRef.of("home:retry"));
    await(() -> tries() > tries);
    await(() -> dojobell.get("/api/v1/deliveries?state=failed").text().contains("C0GONE"));
    var once = tries();
    workspace.slack().act(ann, health, ElementRef.of("home:tab:health"));
    var again = home(ann, now -> now.allText().contains("*1 delivery to <#C0GONE>*"));
    workspace.slack().act(ann, again, ElementRef.of("home:retry-all"));
    await(() -> tries() > once);
  }

  private int tries() {
    return dojobell
        .get("/api/v1/deliveries?destination=slack:C0GONE")
        .json()
        .at("/deliveries/0/tries")
        .asInt();
  }

  private void await(java.util.function.BooleanSupplier wished) {
    workspace
        .changes()
        .await(() -> wished.getAsBoolean() ? Optional.of(true) : Optional.empty(), TIMEOUT)
        .orElseThrow();
  }

  /** A member's own view, made to look like an admin's: nothing of the system's is changed. */
  @Test
  void a_member_who_forges_an_admins_view_changes_nothing() {
    var before = dojobell.get("/api/v1/settings/system").text();
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\",\"admin\":true}");
    var asAdmin = open(bob);
    workspace.slack().act(bob, asAdmin, ElementRef.of("home:tab:system"));
    var system = home(bob, now -> now.allText().contains("Team notifications"));
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\",\"admin\":false}");

    workspace.slack().act(bob, system, new ElementRef("group:slas", "home:open"));
    workspace.slack().act(bob, system, ElementRef.of("home:tab:users"));

    var now = home(bob, view -> view.allText().contains("Connected as"));
    assertThat(now.allText()).doesNotContain("home:tab:system");
    assertThat(workspace.slack().modals(bob)).isEmpty();
    assertThat(dojobell.get("/api/v1/settings/system").text()).isEqualTo(before);
    assertThat(row("users/bob", "sla_breach")).doesNotContain("teams");
  }

  @Test
  void a_user_without_an_account_learns_how_to_get_one() {
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@example.com")).id();
    assertThat(open(eve).allText()).contains("no account with your email address");
  }

  @Test
  void the_settings_modal_sets_all_rows_at_once() {
    workspace.slack().command(bob, channel, "/dojo settings");
    var modal = workspace.slack().awaitModal(bob, _ -> true, TIMEOUT);
    assertThat(modal.allText()).contains("Dojobell settings", "By direct message");

    workspace
        .slack()
        .enter(
            modal, new ElementRef("via:slack", "via:slack"), List.of("scan_added", "sla_breach"));
    workspace.slack().enter(modal, new ElementRef("severity", "severity"), "high");
    assertThat(workspace.slack().submit(bob, modal, Map.of()).ok()).isTrue();

    assertThat(row("users/bob", "scan_added")).contains("slack");
    assertThat(row("users/bob", "code_review")).containsExactly("alert");
    assertThat(dojobell.get("/api/v1/settings/users/bob").json().path("min_severity").asText())
        .isEqualTo("high");
  }

  @Test
  void the_global_shortcut_opens_the_settings() {
    workspace.slack().shortcut(bob, "open_settings", Optional.empty());
    assertThat(workspace.slack().awaitModal(bob, _ -> true, TIMEOUT).callbackId())
        .isEqualTo("settings");
  }

  @Test
  void the_system_modal_says_what_is_wrong_at_its_field_and_is_an_admins() {
    workspace.slack().command(bob, channel, "/dojo admin");
    workspace
        .slack()
        .awaitMessage(channel, message -> message.text().contains("Only Dojobell admins"), TIMEOUT);
    assertThat(workspace.slack().modals(bob)).isEmpty();

    workspace.slack().command(ann, channel, "/dojo admin");
    var modal = workspace.slack().awaitModal(ann, _ -> true, TIMEOUT);
    workspace.slack().enter(modal, new ElementRef("email_to", "email_to"), "nobody");
    workspace.slack().enter(modal, new ElementRef("fallback", "fallback"), "soon");
    workspace.slack().enter(modal, new ElementRef("teams_url", "teams_url"), "teams");
    var wrong = workspace.slack().submit(ann, modal, Map.of());
    assertThat(wrong.errors()).containsOnlyKeys("email_to", "fallback", "teams_url");
    workspace.slack().enter(modal, new ElementRef("fallback", "fallback"), "30");
    workspace
        .slack()
        .enter(modal, new ElementRef("teams_url", "teams_url"), workspace.teamsUrl("other"));
    workspace.slack().enter(modal, new ElementRef("details", "details"), "LINK");
    workspace.slack().enter(modal, new ElementRef("required", "required"), List.of("sla_breach"));
    assertThat(dojobell.get("/api/v1/system").json().path("email_to").asText())
        .isEqualTo("security@example.com");

    workspace.slack().enter(modal, new ElementRef("email_to", "email_to"), "soc@example.com");
    workspace.slack().enter(modal, new ElementRef("team_name", "team_name"), "SOC");
    assertThat(workspace.slack().submit(ann, modal, Map.of()).ok()).isTrue();
    var system = dojobell.get("/api/v1/system").json();
    assertThat(system.path("email_to").asText()).isEqualTo("soc@example.com");
    assertThat(system.path("team_name").asText()).isEqualTo("SOC");
    assertThat(system.path("fallback_after_seconds").asInt()).isEqualTo(1_800);
    assertThat(system.path("details").path("email").asText()).isEqualTo("link");
    assertThat(system.path("required").toString()).isEqualTo("[\"sla_breach\"]");
    assertThat(system.path("slack_channel").asText()).isEqualTo(channel);
  }

  @Test
  void a_message_is_muted_by_its_menu_and_says_so_itself_and_why_it_came() {
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"Late\",\"product\":\"web-api\",\"id\":\"b-1\"}");
    var message =
        workspace.slack().awaitMessage(bob, sent -> sent.text().contains("Late"), TIMEOUT);
    await(
        () ->
            dojobell
                .get("/api/v1/deliveries?channel=slack&state=sent")
                .text()
                .contains("\"event\":\"b-1\""));

    var delivery = dojobell.get("/api/v1/deliveries?channel=slack").json().at("/deliveries/0/id");
    workspace.slack().choose(bob, message, "more", delivery.asText());
    workspace
        .slack()
        .awaitMessage(
            bob, sent -> sent.text().contains("You're subscribed to “SLA breach”"), TIMEOUT);
    workspace.slack().shortcut(bob, "why_this", Optional.of(message));
    await(
        () ->
            workspace.slack().messages(bob).stream()
                    .filter(sent -> sent.text().contains("You're subscribed to"))
                    .count()
                == 2);

    workspace.slack().choose(bob, message, "more", "mute \"web-api\"");
    var form = workspace.slack().awaitModal(bob, _ -> true, TIMEOUT);
    assertThat(workspace.slack().submit(bob, form, Map.of()).errors()).isEmpty();
    var muted =
        workspace
            .slack()
            .awaitMessage(bob, sent -> sent.blocks().toString().contains(":no_bell:"), TIMEOUT);
    assertThat(muted.ts()).isEqualTo(message.ts());
    assertThat(muted.allText()).contains("Late", "*Web API*", "<@" + bob + ">");
    var skipped =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"Later\",\"product\":\"web-api\",\"id\":\"b-2\"}");
    assertThat(skipped.status()).isEqualTo(202);
    assertThat(dojobell.get("/api/v1/events/b-2").text()).contains("Muted: ");

    workspace.slack().choose(bob, message, "more", "open");
    assertThat(workspace.slack().awaitModal(bob, _ -> true, TIMEOUT).callbackId())
        .isEqualTo("settings");
  }

  @Test
  void whatever_there_is_it_stays_within_slacks_limits() {
    var long_name = "ש".repeat(200);
    for (var n = 0; n < 120; n++) {
      dojobell.put("/api/v1/products/p" + n, "{\"name\":\"" + n + long_name.substring(4) + "\"}");
      workspace.slack().command(bob, channel, "/dojo mute p" + n);
      workspace.slack().command(bob, channel, "/dojo subscribe all to p" + n);
    }
    for (var n = 0; n < 20; n++) {
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"%s\",\"recipients\":[\"bob\"],\"alert_only\":true}"
              .formatted(long_name));
    }
    assertThat(tab(bob, "schedule").allText()).contains("1–20 of 120");
    assertThat(tab(bob, "products").allText()).contains("1–10 of 120");
    for (var word : List.of("inbox", "notifications", "products", "schedule")) {
      assertThat(tab(bob, word).blocks().size()).isLessThanOrEqualTo(100);
    }
    assertThat(workspace.slack().calls())
        .filteredOn(call -> call.method().startsWith("views."))
        .allMatch(call -> call.ok());
  }
}
