package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.SlackUser;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users, health and changes in App Home. */
class AdminTabsTest {
  @TempDir Path folder;
  private SlackHouse house;

  @BeforeEach
  void start() {
    house = new SlackHouse(folder);
  }

  @AfterEach
  void stop() {
    house.close();
  }

  private ElementRef user(String name) {
    return new ElementRef("user:" + name, "home:user");
  }

  private boolean is(String name, String what) {
    return house.dojobell.get("/api/v1/users/" + name).json().path(what).asBoolean();
  }

  @Test
  void users_are_searched_made_admins_switched_off_and_given_an_address() {
    for (var n = 0; n < 30; n++) {
      house.dojobell.put("/api/v1/users/zoe%02d".formatted(n), "{\"name\":\"Zoe 100%\"}");
    }
    var all = house.tab(house.ann, "users");
    assertThat(all.everything()).contains("1–15 of 32", "user:bob");
    var found = house.press(house.ann, all, "home:search", "BOB@ex");
    assertThat(found.everything()).contains("user:bob").doesNotContain("user:zoe");

    var admin = house.press(house.ann, found, user("bob"), "admin bob");
    assertThat(is("bob", "admin")).isTrue();
    assertThat(admin.everything()).contains("user:bob").doesNotContain("user:zoe");
    var off = house.press(house.ann, admin, user("bob"), "off bob");
    assertThat(is("bob", "active")).isFalse();
    house.press(house.ann, off, user("bob"), "on bob");
    assertThat(is("bob", "active")).isTrue();

    var modal = house.modal(house.ann, off, user("bob"), "open:address bob");
    house.enter(modal, "address", "nobody");
    assertThat(house.workspace.slack().submit(house.ann, modal, Map.of()).errors())
        .containsOnlyKeys("address");
    house.enter(modal, "address", "bob@slack.example");
    assertThat(house.workspace.slack().submit(house.ann, modal, Map.of()).ok()).isTrue();
    assertThat(house.dojobell.get("/api/v1/users/bob").text()).contains("bob@slack.example");
    house.home(house.ann, now -> now.everything().contains("bob@slack.example"));

    assertThat(house.tab(house.ann, "changes").everything())
        .contains("The account bob: now an admin", "switched off", "another address")
        .doesNotContain("bob@slack.example");
  }

  @Test
  void looking_somebody_up_in_slack_again_shows_at_once_whom_slack_knows_now() {
    house.dojobell.put("/api/v1/users/dora", "{\"email\":\"dora@example.com\"}");
    var before = house.tab(house.ann, "users");
    assertThat(SlackHouse.block(before, "user:dora").toString()).contains("not found in Slack yet");
    var dora =
        house.workspace.slack().addUser(SlackUser.named("dora").email("dora@example.com")).id();

    var after = house.press(house.ann, before, user("dora"), "untie dora");

    assertThat(SlackHouse.block(after, "user:dora").toString()).contains("<@" + dora + ">");
  }

  @Test
  void an_admin_cannot_lock_themselves_out() {
    var all = house.tab(house.ann, "users");
    assertThat(SlackHouse.block(all, "user:ann").toString()).doesNotContain("off ann");
  }

  @Test
  void what_was_given_up_is_tried_again_for_a_destination_at_once() {
    house.dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    house.dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    for (var n = 0; n < 12; n++) {
      house.dojobell.post(
          "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late %d\"}".formatted(n));
      var wanted = n + 1;
      house.await(
          () ->
              house.dojobell.get("/api/v1/deliveries?state=failed").json().path("deliveries").size()
                  >= Math.min(wanted, 12));
    }
    var health = house.tab(house.ann, "health");
    assertThat(health.everything()).contains("slack:C0GONE*: 12 given up", "1–10 of 12");
    var more = house.press(house.ann, health, "home:page:more", null);
    assertThat(more.everything()).contains("Late 0").doesNotContain("Late 11");
    house
        .workspace
        .slack()
        .addChannel(io.dojobell.workspace.slack.SlackChannel.named("gone").id("C0GONE"));
    house.press(house.ann, more, "home:retry-all", null);
    house.await(
        () ->
            house
                .dojobell
                .get("/api/v1/deliveries?state=failed")
                .json()
                .path("deliveries")
                .isEmpty());
  }

  @Test
  void a_member_who_forges_the_users_tab_changes_and_sees_nothing() {
    house.admin("bob", true);
    var users = house.tab(house.bob, "users");
    house.admin("bob", false);
    var after = house.press(house.bob, users, user("ann"), "off ann");
    assertThat(is("ann", "active")).isTrue();
    assertThat(after.everything()).doesNotContain("user:ann", "ann@example.com");
    var searched =
        house.press(house.bob, after, new ElementRef("introduction", "home:introduced"), null);
    assertThat(searched.everything()).doesNotContain("home:tab");
  }

  @Test
  void personal_changes_are_in_the_list_of_changes_too() {
    house.workspace.slack().command(house.bob, house.channel, "/dojo subscribe scans to web-api");
    house.workspace.slack().command(house.bob, house.channel, "/dojo mute slas for 2h");
    house
        .workspace
        .slack()
        .awaitMessage(house.channel, told -> told.text().contains("Muted"), SlackHouse.SOON);
    assertThat(house.tab(house.ann, "changes").everything())
        .contains("*bob*", "for the product web-api", "Muted by bob: sla_breach");
  }

  @Test
  void each_change_names_who_made_it_in_slack_and_over_the_api() {
    var token = house.dojobell.get("/api/v1/system");
    assertThat(token.status()).isEqualTo(200);
    house.dojobell.put("/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"open\"}");
    house.dojobell.put("/api/v1/products/ledger/members", "{\"members\":[\"bob\"]}");
    house.dojobell.post(
        "/api/v1/webhooks",
        "{\"name\":\"ci\",\"url\":\"%s\"}".formatted(house.workspace.receiverUrl("ci")));
    house.workspace.slack().command(house.ann, house.channel, "/dojo here subscribe slas");
    house.await(() -> house.dojobell.get("/api/v1/routes").text().contains(house.channel));

    assertThat(Spoken.of(house.tab(house.ann, "changes").blocks(), ZoneOffset.UTC).lines())
        .filteredOn(line -> !line.matches(".*\\d{4} at .*|---|\\[.*"))
        .contains(
            "The product ledger: now open to all",
            "The product ledger: other members",
            "Webhook 1, ci: made",
            "Route 1: made");
    assertThat(Spoken.of(house.tab(house.ann, "changes").blocks(), ZoneOffset.UTC).lines())
        .filteredOn(line -> line.matches(".*\\d{4} at .*"))
        .anyMatch(line -> line.startsWith("*ann*"))
        .anyMatch(line -> line.startsWith("*the API, starting token*"));
  }
}
