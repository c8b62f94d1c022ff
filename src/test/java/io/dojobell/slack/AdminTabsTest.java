package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Users, health and changes in App Home. */
class AdminTabsTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private ElementRef user(String name) {
    return new ElementRef("user:" + name, "home:user");
  }

  private ElementRef right(String name, String change) {
    return new ElementRef("rights:" + name, "home:user:" + change);
  }

  private boolean is(String name, String what) {
    return fixture.dojobell.get("/api/v1/users/" + name).json().path(what).asBoolean();
  }

  @Test
  void users_are_searched_made_admins_deactivated_and_given_an_email() {
    for (var n = 0; n < 30; n++) {
      fixture.dojobell.put("/api/v1/users/zoe%02d".formatted(n), "{\"name\":\"Zoe 100%\"}");
    }
    var all = fixture.tab(fixture.ann, "users");
    assertThat(all.allText()).contains("1–15 of 32", "user:bob");
    var found = fixture.press(fixture.ann, all, "home:search", "BOB@ex");
    assertThat(found.allText()).contains("user:bob").doesNotContain("user:zoe");

    var admin = fixture.press(fixture.ann, found, right("bob", "make_admin"), null);
    assertThat(is("bob", "admin")).isTrue();
    assertThat(SlackFixture.block(found, "rights:bob").findValues("confirm")).hasSize(2);
    assertThat(admin.allText()).contains("user:bob").doesNotContain("user:zoe");
    var off = fixture.press(fixture.ann, admin, right("bob", "deactivate"), null);
    assertThat(is("bob", "active")).isFalse();
    fixture.press(fixture.ann, off, right("bob", "activate"), null);
    assertThat(is("bob", "active")).isTrue();

    var modal = fixture.modal(fixture.ann, off, user("bob"), "open:address bob");
    fixture.enter(modal, "address", "nobody");
    assertThat(fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors())
        .containsOnlyKeys("address");
    fixture.enter(modal, "address", "bob@slack.example");
    assertThat(fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).ok()).isTrue();
    assertThat(fixture.dojobell.get("/api/v1/users/bob").text()).contains("bob@slack.example");
    fixture.home(fixture.ann, now -> now.allText().contains("bob@slack.example"));

    assertThat(fixture.tab(fixture.ann, "changes").allText())
        .contains("The account bob: now an admin", "deactivated", "another address")
        .doesNotContain("bob@slack.example");
  }

  @Test
  void looking_a_user_up_in_slack_again_shows_the_new_slack_user_at_once() {
    fixture.dojobell.put("/api/v1/users/dora", "{\"email\":\"dora@example.com\"}");
    var before = fixture.tab(fixture.ann, "users");
    assertThat(SlackFixture.block(before, "user:dora").toString()).contains("not matched in Slack");
    var dora =
        fixture
            .workspace
            .slack()
            .addUser(WorkspaceUser.named("dora").email("dora@example.com"))
            .id();

    var after = fixture.press(fixture.ann, before, user("dora"), "untie dora");

    assertThat(SlackFixture.block(after, "user:dora").toString()).contains("<@" + dora + ">");
  }

  @Test
  void an_admin_cannot_lock_themselves_out() {
    var all = fixture.tab(fixture.ann, "users");
    assertThat(SlackFixture.block(all, "user:ann").toString()).isNotEmpty();
    assertThat(SlackFixture.block(all, "rights:ann").isMissingNode()).isTrue();
  }

  @Test
  void failed_deliveries_of_a_destination_are_retried_together() {
    fixture.dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    fixture.dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    for (var n = 0; n < 12; n++) {
      fixture.dojobell.post(
          "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late %d\"}".formatted(n));
      var wanted = n + 1;
      fixture.await(
          () ->
              fixture
                      .dojobell
                      .get("/api/v1/deliveries?state=failed")
                      .json()
                      .path("deliveries")
                      .size()
                  >= Math.min(wanted, 12));
    }
    var health = fixture.tab(fixture.ann, "health");
    assertThat(health.allText())
        .contains("*12 deliveries to <#C0GONE>*", " · since <!date^", "1–10 of 12")
        .doesNotContain("Retry in App Home");
    var sections = SlackFixture.sections(health);
    assertThat(sections).filteredOn(text -> text.contains("channel_not_found")).hasSize(1);
    var more = fixture.press(fixture.ann, health, "home:page:more", null);
    assertThat(more.allText()).contains("Late 0").doesNotContain("Late 11");
    fixture
        .workspace
        .slack()
        .addChannel(io.dojobell.workspace.slack.WorkspaceChannel.named("gone").id("C0GONE"));
    fixture.press(fixture.ann, more, "home:retry-all", null);
    fixture.await(
        () ->
            fixture
                .dojobell
                .get("/api/v1/deliveries?state=failed")
                .json()
                .path("deliveries")
                .isEmpty());
  }

  @Test
  void one_error_of_several_destinations_is_shown_once() {
    for (var gone : List.of("C0GONE", "C0LOST")) {
      fixture.dojobell.post(
          "/api/v1/routes", "{\"target\":{\"slack_channel\":\"%s\"}}".formatted(gone));
    }
    fixture.dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\"}");
    fixture.await(
        () ->
            fixture.dojobell.get("/api/v1/deliveries?state=failed").json().path("deliveries").size()
                == 2);

    var sections = SlackFixture.sections(fixture.tab(fixture.ann, "health"));

    assertThat(sections)
        .filteredOn(text -> text.contains("channel_not_found"))
        .singleElement()
        .asString()
        .startsWith("*2 deliveries to 2 destinations*");
    assertThat(sections).contains("<#C0GONE>: 1", "<#C0LOST>: 1");
  }

  @Test
  void a_member_who_forges_the_users_tab_changes_and_sees_nothing() {
    fixture.admin("bob", true);
    var users = fixture.tab(fixture.bob, "users");
    fixture.admin("bob", false);
    var after = fixture.press(fixture.bob, users, right("ann", "deactivate"), null);
    assertThat(is("ann", "active")).isTrue();
    assertThat(after.allText()).doesNotContain("user:ann", "ann@example.com");
    var searched =
        fixture.press(fixture.bob, after, new ElementRef("introduction", "home:introduced"), null);
    assertThat(searched.allText()).doesNotContain("home:tab:users");
  }

  @Test
  void personal_changes_are_in_the_list_of_changes_too() {
    fixture
        .workspace
        .slack()
        .command(fixture.bob, fixture.channel, "/dojo subscribe scans to web-api");
    fixture.workspace.slack().command(fixture.bob, fixture.channel, "/dojo mute slas for 2h");
    fixture
        .workspace
        .slack()
        .awaitMessage(
            fixture.channel,
            message -> message.text().contains("muted until"),
            SlackFixture.TIMEOUT);
    assertThat(fixture.tab(fixture.ann, "changes").allText())
        .contains("*bob*", "for the product web-api", "Muted by bob: SLA breach");
  }

  @Test
  void each_change_names_who_made_it_in_slack_and_over_the_api() {
    var token = fixture.dojobell.get("/api/v1/system");
    assertThat(token.status()).isEqualTo(200);
    fixture.dojobell.put(
        "/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"open\"}");
    fixture.dojobell.put("/api/v1/products/ledger/members", "{\"members\":[\"bob\"]}");
    fixture.dojobell.post(
        "/api/v1/webhooks",
        "{\"name\":\"ci\",\"url\":\"%s\"}".formatted(fixture.workspace.receiverUrl("ci")));
    fixture.workspace.slack().command(fixture.ann, fixture.channel, "/dojo here subscribe slas");
    fixture.await(() -> fixture.dojobell.get("/api/v1/routes").text().contains(fixture.channel));

    assertThat(
            RenderedBlocks.of(fixture.tab(fixture.ann, "changes").blocks(), ZoneOffset.UTC).lines())
        .filteredOn(line -> !line.matches(".*\\d{4} at .*|---|\\[.*"))
        .contains(
            "The product ledger: now open to all",
            "The product ledger: members + bob",
            "Webhook 1, ci: created",
            "Route 1: created (SLA breach, SLA breaches of a product, Risk acceptance expiration → <#%s>)"
                .formatted(fixture.channel));
    assertThat(
            RenderedBlocks.of(fixture.tab(fixture.ann, "changes").blocks(), ZoneOffset.UTC).lines())
        .filteredOn(line -> line.matches(".*\\d{4} at .*"))
        .anyMatch(line -> line.startsWith("*ann*"))
        .anyMatch(line -> line.startsWith("*API (bootstrap token)*"));
  }
}
