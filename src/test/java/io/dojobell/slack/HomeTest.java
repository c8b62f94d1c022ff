package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
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

  @Test
  void a_member_sees_who_they_are_and_a_row_for_each_type_and_no_admins_tabs() {
    var view = open(bob);

    assertThat(view.allText()).contains("you are `bob`", "bob@example.com", "Scan imported");
    assertThat(view.blocks().findValuesAsText("block_id"))
        .filteredOn(id -> id.startsWith("row:"))
        .hasSize(19);
    assertThat(view.allText()).doesNotContain("home:tab", "\"value\":\"teams\"");
  }

  @Test
  void ticking_a_box_sets_the_row_and_the_view_shows_it() {
    var view = open(bob);
    var reply =
        workspace
            .slack()
            .act(
                bob, view, new ElementRef("row:sla_breach", "home:row"), List.of("slack", "email"));
    assertThat(reply.status()).isEqualTo(200);

    var changed =
        home(bob, now -> block(now, "row:sla_breach").at("/accessory/initial_options").size() == 2);
    assertThat(row("users/bob", "sla_breach")).containsExactly("slack", "email");
    workspace.slack().act(bob, changed, new ElementRef("row:sla_breach", "home:row"), List.of());
    home(bob, now -> block(now, "row:sla_breach").at("/accessory/initial_options").isMissingNode());
    assertThat(row("users/bob", "sla_breach")).isEmpty();
  }

  @Test
  void ticking_a_box_keeps_what_was_set_elsewhere_since_the_view_was_drawn() {
    var rows = "{\"channels\":{\"sla_breach\":[%s]}}";
    dojobell.put("/api/v1/settings/users/bob", rows.formatted("\"slack\""));
    var view = open(bob);
    dojobell.put("/api/v1/settings/users/bob", rows.formatted("\"slack\",\"email\""));

    workspace
        .slack()
        .act(bob, view, new ElementRef("row:sla_breach", "home:row"), List.of("slack", "alert"));

    home(bob, now -> block(now, "row:sla_breach").at("/accessory/initial_options").size() == 3);
    assertThat(row("users/bob", "sla_breach")).containsExactly("slack", "email", "alert");
  }

  @Test
  void a_box_ticked_and_unticked_before_the_view_is_drawn_again_is_unticked() {
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    var view = open(bob);
    workspace.faults().failAll("views.publish", Fault.status(503));
    var boxes = new ElementRef("row:sla_breach", "home:row");

    workspace.slack().act(bob, view, boxes, List.of("slack", "email"));
    await(() -> row("users/bob", "sla_breach").contains("email"));
    workspace.slack().act(bob, view, boxes, List.of("slack"));

    await(() -> row("users/bob", "sla_breach").equals(List.of("slack")));
  }

  @Test
  void alerts_are_marked_read_one_by_one_and_all() {
    for (var n = 1; n <= 7; n++) {
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"Note %d\",\"recipients\":[\"bob\"],\"alert_only\":true}"
              .formatted(n));
    }
    var view = open(bob);
    assertThat(view.allText()).contains("Alerts: 7 unread", "Note 7").doesNotContain("Note 2");

    workspace.slack().act(bob, view, ElementRef.of("home:alert-read"));
    var six = home(bob, now -> now.allText().contains("Alerts: 6 unread"));
    workspace.slack().act(bob, six, ElementRef.of("home:older"));
    var older = home(bob, now -> now.allText().contains("Note 1"));
    workspace.slack().act(bob, older, ElementRef.of("home:alerts-read"));
    home(bob, now -> now.allText().contains("Alerts: all read"));
    assertThat(dojobell.get("/api/v1/alerts?user=bob").json().path("unread").asInt()).isZero();
  }

  @Test
  void a_product_is_found_followed_and_left_and_a_hidden_one_is_not_found() {
    var view = open(bob);
    var found = workspace.slack().suggest(bob, view, new ElementRef("follow", "home:follow"), "");
    assertThat(found.body().toString()).contains("Web API").doesNotContain("ledger");

    workspace
        .slack()
        .act(bob, view, new ElementRef("follow", "home:follow"), found.body().at("/options/0"));
    var followed = home(bob, now -> now.allText().contains("product:web-api"));
    assertThat(row("users/bob/products/web-api", "scan_added")).contains("slack");
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

    var view = open(bob);
    assertThat(view.allText()).contains("20:00–08:00", "daily at 09:00", "web-api");
    workspace.slack().act(bob, view, ElementRef.of("home:unmute"));
    var unmuted = home(bob, now -> !now.allText().contains("home:unmute"));
    workspace.slack().act(bob, unmuted, ElementRef.of("home:quiet-off"));
    var loud = home(bob, now -> !now.allText().contains("home:quiet-off"));
    workspace.slack().act(bob, loud, ElementRef.of("home:digest-off"));
    home(bob, now -> now.allText().contains("As things come"));
  }

  @Test
  void an_admin_sets_the_system_and_the_template_and_retries_what_failed() {
    var view = open(ann);
    workspace.slack().act(ann, view, ElementRef.of("home:tab:system"));
    var system = home(ann, now -> now.allText().contains("What the system tells"));
    workspace
        .slack()
        .act(ann, system, new ElementRef("row:sla_breach", "home:row"), List.of("slack", "teams"));
    home(ann, now -> block(now, "row:sla_breach").at("/accessory/initial_options").size() == 2);
    assertThat(row("system", "sla_breach")).containsExactly("slack", "teams");

    workspace.slack().act(ann, system, ElementRef.of("home:tab:template"));
    var template = home(ann, now -> now.allText().contains("What new users hear of"));
    workspace
        .slack()
        .act(ann, template, new ElementRef("row:scan_added", "home:row"), List.of("email"));
    home(
        ann,
        now ->
            block(now, "row:scan_added")
                .at("/accessory/initial_options/0/value")
                .asText()
                .equals("email"));
    assertThat(row("template", "scan_added")).containsExactly("email");

    dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"f-1\"}");
    await(
        () -> dojobell.get("/api/v1/deliveries?state=failed").text().contains("channel_not_found"));
    workspace.slack().act(ann, template, ElementRef.of("home:tab:health"));
    var health = home(ann, now -> now.allText().contains("channel_not_found"));
    assertThat(health.allText()).contains("Late", "Retry", "slack:C0GONE");
    var tries = tries();
    workspace.slack().act(ann, health, ElementRef.of("home:retry"));
    await(() -> tries() > tries);
    await(() -> dojobell.get("/api/v1/deliveries?state=failed").text().contains("C0GONE"));
    var once = tries();
    workspace.slack().act(ann, health, ElementRef.of("home:tab:health"));
    var again = home(ann, now -> now.allText().contains("slack:C0GONE*: 1 given up"));
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
    var system = home(bob, now -> now.allText().contains("What the system tells"));
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\",\"admin\":false}");

    workspace
        .slack()
        .act(bob, system, new ElementRef("row:sla_breach", "home:row"), List.of("teams"));

    var now = home(bob, view -> view.allText().contains("What you hear of"));
    assertThat(now.allText()).doesNotContain("home:tab");
    assertThat(dojobell.get("/api/v1/settings/system").text()).isEqualTo(before);
    assertThat(row("users/bob", "sla_breach")).doesNotContain("teams");
  }

  @Test
  void a_user_without_an_account_learns_how_to_get_one() {
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@example.com")).id();
    assertThat(open(eve).allText()).contains("no account with your address");
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
        workspace.slack().awaitMessage(bob, told -> told.text().contains("Late"), TIMEOUT);
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
            bob, told -> told.text().contains("Your personal setting sends “SLA breach”"), TIMEOUT);
    workspace.slack().shortcut(bob, "why_this", Optional.of(message));
    await(
        () ->
            workspace.slack().messages(bob).stream()
                    .filter(told -> told.text().contains("Your personal setting sends"))
                    .count()
                == 2);

    workspace.slack().choose(bob, message, "more", "mute \"web-api\"");
    var form = workspace.slack().awaitModal(bob, _ -> true, TIMEOUT);
    assertThat(workspace.slack().submit(bob, form, Map.of()).errors()).isEmpty();
    var muted =
        workspace
            .slack()
            .awaitMessage(bob, told -> told.blocks().toString().contains(":no_bell:"), TIMEOUT);
    assertThat(muted.ts()).isEqualTo(message.ts());
    assertThat(muted.allText()).contains("Late", "*Web API*", "<@" + bob + ">");
    var skipped =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"Later\",\"product\":\"web-api\",\"id\":\"b-2\"}");
    assertThat(skipped.status()).isEqualTo(202);
    assertThat(dojobell.get("/api/v1/events/b-2").text()).contains("Muted by you");

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
    var view = open(bob);
    assertThat(view.blocks().size()).isLessThanOrEqualTo(100);
    assertThat(view.allText()).contains("more mutes", "1–10 of 120");
    assertThat(workspace.slack().calls())
        .filteredOn(call -> call.method().startsWith("views."))
        .allMatch(call -> call.ok());
  }
}
