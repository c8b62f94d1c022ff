package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.SlackUser;
import io.dojobell.workspace.slack.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modals of App Home for one's own settings. */
class PersonalModalsTest {
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

  private Map<String, String> submit(View modal) {
    return house.workspace.slack().submit(house.bob, modal, Map.of()).errors();
  }

  private View opened(String what) {
    return house.modal(house.bob, house.open(house.bob), ElementRef.of("home:open:" + what), null);
  }

  private String ofProduct() {
    return house.dojobell.get("/api/v1/settings/users/bob/products/web-api").text();
  }

  @Test
  void a_product_shows_what_is_inherited_and_what_is_its_own_and_either_can_be_chosen() {
    house.dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"email\"]}}");
    house.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var home = house.open(house.bob);
    var modal =
        house.modal(
            house.bob,
            home,
            new ElementRef("product:web-api", "home:product"),
            "open:product web-api");
    assertThat(SlackHouse.block(modal, "row:scan_added").toString()).contains("(own choice)");
    assertThat(SlackHouse.block(modal, "row:sla_breach").toString())
        .contains("(as for all products)");

    house.enter(modal, "row:scan_added", List.of("slack"));
    house.enter(modal, "row:sla_breach", List.of("email", "slack"));
    house.enter(modal, "row:code_review", List.of("own", "alert"));
    house.enter(modal, "severity", "high");
    assertThat(submit(modal)).isEmpty();
    var stored = house.dojobell.get("/api/v1/settings/users/bob/products/web-api").json();
    assertThat(stored.path("channels").properties().stream().map(Map.Entry::getKey))
        .as("scan_added is as for all products again")
        .containsExactlyInAnyOrder("sla_breach", "code_review");
    assertThat(stored.path("min_severity").asText()).isEqualTo("high");
    house.home(house.bob, now -> now.everything().contains("from *high* on"));
  }

  @Test
  void a_product_that_was_hidden_meanwhile_can_neither_be_opened_nor_set() {
    house.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var home = house.open(house.bob);
    var ref = new ElementRef("product:web-api", "home:product");
    var modal = house.modal(house.bob, home, ref, "open:product web-api");
    house.dojobell.put(
        "/api/v1/products/web-api", "{\"name\":\"Web API\",\"visibility\":\"members\"}");
    var before = ofProduct();
    house.enter(modal, "row:sla_breach", List.of("own", "slack"));
    assertThat(submit(modal)).containsOnlyKeys("severity");
    assertThat(ofProduct()).isEqualTo(before);
    assertThat(house.open(house.bob).everything()).doesNotContain("Web API");
  }

  @Test
  void a_product_is_muted_for_a_day_and_a_hidden_one_is_not_known() {
    var modal = opened("mute");
    assertThat(submit(modal)).containsOnlyKeys("events");
    var found =
        house
            .workspace
            .slack()
            .suggest(house.bob, modal, new ElementRef("products", "products"), "");
    assertThat(found.body().toString()).contains("Web API").doesNotContain("ledger");
    house.enter(modal, "products", found.body().at("/options/0"));
    house.enter(modal, "span", "1 day");
    assertThat(submit(modal)).isEmpty();
    house.home(house.bob, now -> now.everything().contains("*web-api* until"));
  }

  @Test
  void quiet_hours_and_digest_are_set_together_and_taken_back() {
    var modal = opened("times");
    house.enter(modal, "from", "20:00");
    assertThat(submit(modal)).containsOnlyKeys("to");
    house.enter(modal, "to", "20:00");
    assertThat(submit(modal)).containsOnlyKeys("to");
    house.enter(modal, "to", "08:00");
    house.enter(modal, "days", "MONDAY");
    assertThat(submit(modal)).containsOnlyKeys("at");
    house.enter(modal, "at", "09:00");
    house.enter(modal, "zone", "Middle-earth");
    assertThat(submit(modal)).containsOnlyKeys("zone");
    house.enter(modal, "zone", "Europe/Berlin");
    assertThat(submit(modal)).isEmpty();

    var home =
        house.home(
            house.bob,
            now ->
                now.everything().contains("20:00–08:00") && now.everything().contains("Mondays"));
    var again = house.modal(house.bob, home, ElementRef.of("home:open:times"), null);
    assertThat(again.everything()).contains("\"initial_time\":\"20:00\"", "Europe/Berlin");
  }

  @Test
  void another_address_is_linked_in_two_steps() {
    house.dojobell.put("/api/v1/users/carol", "{\"email\":\"carol@elsewhere.example\"}");
    var modal = opened("link");
    house.enter(modal, "email", "carol");
    assertThat(submit(modal)).containsOnlyKeys("email");
    house.enter(modal, "email", "carol@elsewhere.example");
    assertThat(submit(modal)).isEmpty();
    var second =
        house
            .workspace
            .slack()
            .awaitModal(house.bob, now -> now.everything().contains("code"), SlackHouse.SOON);
    var mail =
        house
            .workspace
            .mailbox()
            .awaitMessage(told -> told.to().contains("carol@elsewhere.example"), SlackHouse.SOON);
    var code = mail.subject().replaceAll("\\D", "");
    house.enter(second, "code", code.equals("000000") ? "111111" : "000000");
    assertThat(submit(second).get("code")).contains("4 attempts left");
    house.enter(second, "code", code);
    assertThat(submit(second)).isEmpty();
    assertThat(house.open(house.bob).everything()).contains("you are `carol`");
  }

  @Test
  void the_introduction_is_shown_until_it_is_put_away() {
    var home = house.open(house.bob);
    assertThat(home.everything()).contains("Three steps");
    var read = house.press(house.bob, home, "home:introduced", null);
    assertThat(read.everything()).doesNotContain("Three steps");
    assertThat(house.open(house.bob).everything()).doesNotContain("Three steps");
  }

  @Test
  void what_is_an_admins_does_not_open_for_a_member() {
    house.admin("bob", true);
    var system = house.tab(house.bob, "system");
    house.admin("bob", false);
    house.workspace.slack().act(house.bob, system, "home:open");
    // The next thing that can be opened is; the one before was not.
    opened("times");
    assertThat(house.workspace.slack().calls())
        .filteredOn(call -> call.method().equals("views.open"))
        .hasSize(1);
  }

  @Test
  void a_member_of_the_workspace_without_an_account_is_offered_the_link_and_a_guest_is_not() {
    var slack = house.workspace.slack();
    var guest = slack.addUser(SlackUser.named("guest").email("guest@example.com").guest()).id();
    assertThat(house.open(guest).everything()).doesNotContain("open:link");
    var eve = slack.addUser(SlackUser.named("eve").email("eve@home.example")).id();
    var modal = house.modal(eve, house.open(eve), ElementRef.of("home:open:link"), null);
    assertThat(modal.callbackId()).isEqualTo("link");
  }
}
