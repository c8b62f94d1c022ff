package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The modals of App Home for one's own settings. */
class PersonalModalsTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private Map<String, String> submit(View modal) {
    return fixture.workspace.slack().submit(fixture.bob, modal, Map.of()).errors();
  }

  private View openModal(String what) {
    var home =
        what.equals("link") ? fixture.open(fixture.bob) : fixture.tab(fixture.bob, "schedule");
    return fixture.modal(fixture.bob, home, ElementRef.of("home:open:" + what), null);
  }

  private String productModal() {
    return fixture.dojobell.get("/api/v1/settings/users/bob/products/web-api").text();
  }

  private View productForm() {
    return fixture.modal(
        fixture.bob,
        fixture.tab(fixture.bob, "products"),
        new ElementRef("product:web-api", "home:product"),
        "open:product web-api");
  }

  @Test
  void a_product_shows_what_applies_and_only_what_is_changed_becomes_its_own() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"email\"]}}");
    fixture.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var modal = productForm();
    assertThat(
            SlackFixture.block(modal, "via:slack")
                .at("/element/initial_options")
                .findValues("value"))
        .hasSize(1);
    assertThat(
            SlackFixture.block(modal, "via:email").at("/element/initial_options/0/value").asText())
        .as("the default")
        .isEqualTo("sla_breach");
    assertThat(SlackFixture.block(modal, "defaults").at("/element/initial_options").isEmpty())
        .isTrue();

    fixture.enter(modal, "via:slack", List.of("scan_added", "code_review"));
    fixture.enter(modal, "severity", "high");
    assertThat(submit(modal)).isEmpty();
    var stored = fixture.dojobell.get("/api/v1/settings/users/bob/products/web-api").json();
    assertThat(stored.path("channels").toString())
        .isEqualTo("{\"scan_added\":[\"slack\"],\"code_review\":[\"slack\"]}");
    assertThat(stored.path("min_severity").asText()).isEqualTo("high");
    fixture.home(fixture.bob, now -> now.allText().contains("high and above only"));
  }

  @Test
  void the_switch_of_a_product_brings_the_defaults_back() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"scan_added\":[\"slack\"]},\"min_severity\":\"high\"}");
    var modal = productForm();
    fixture.enter(modal, "defaults", List.of("on"));
    assertThat(submit(modal)).isEmpty();
    fixture.home(fixture.bob, now -> now.allText().contains("None yet"));
  }

  @Test
  void following_a_product_opens_its_form() {
    var products = fixture.tab(fixture.bob, "products");
    var ref = new ElementRef("follow", "home:follow");
    var found = fixture.workspace.slack().suggest(fixture.bob, products, ref, "Web");
    var modal = fixture.modal(fixture.bob, products, ref, found.body().at("/options/0"));
    assertThat(modal.callbackId()).isEqualTo("product");
    assertThat(SlackFixture.block(modal, "via:slack").toString())
        .contains("scan_added", "sla_breach");
    assertThat(SlackFixture.block(modal, "defaults").at("/element/initial_options").isEmpty())
        .isTrue();
  }

  @Test
  void a_product_that_was_hidden_meanwhile_can_neither_be_opened_nor_set() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var home = fixture.tab(fixture.bob, "products");
    var ref = new ElementRef("product:web-api", "home:product");
    var modal = fixture.modal(fixture.bob, home, ref, "open:product web-api");
    fixture.dojobell.put(
        "/api/v1/products/web-api", "{\"name\":\"Web API\",\"visibility\":\"members\"}");
    var before = productModal();
    fixture.enter(modal, "via:slack", List.of("sla_breach"));
    assertThat(submit(modal)).containsOnlyKeys("defaults");
    assertThat(productModal()).isEqualTo(before);
    assertThat(fixture.tab(fixture.bob, "products").allText()).doesNotContain("Web API");
  }

  @Test
  void a_product_is_muted_for_a_day_and_a_hidden_one_is_not_known() {
    var modal = openModal("mute");
    assertThat(submit(modal)).containsOnlyKeys("events");
    var found =
        fixture
            .workspace
            .slack()
            .suggest(fixture.bob, modal, new ElementRef("products", "products"), "");
    assertThat(found.body().toString()).contains("Web API").doesNotContain("ledger");
    fixture.enter(modal, "products", found.body().at("/options/0"));
    fixture.enter(modal, "span", "1 day");
    assertThat(submit(modal)).isEmpty();
    fixture.home(fixture.bob, now -> now.allText().contains("*Web API* until"));
  }

  @Test
  void quiet_hours_and_digest_are_set_together_and_taken_back() {
    var modal = openModal("times");
    fixture.enter(modal, "from", "20:00");
    assertThat(submit(modal)).containsOnlyKeys("to");
    fixture.enter(modal, "to", "20:00");
    assertThat(submit(modal)).containsOnlyKeys("to");
    fixture.enter(modal, "to", "08:00");
    fixture.enter(modal, "days", "MONDAY");
    assertThat(submit(modal)).containsOnlyKeys("at");
    fixture.enter(modal, "at", "09:00");
    fixture.enter(modal, "zone", SlackFixture.option("Middle-earth"));
    assertThat(submit(modal)).containsOnlyKeys("zone");
    fixture.enter(modal, "zone", SlackFixture.option("Europe/Berlin"));
    assertThat(submit(modal)).isEmpty();

    var home =
        fixture.home(
            fixture.bob,
            now -> now.allText().contains("20:00–08:00") && now.allText().contains("Mondays"));
    var again = fixture.modal(fixture.bob, home, ElementRef.of("home:open:times"), null);
    assertThat(again.allText()).contains("\"initial_time\":\"20:00\"", "Europe/Berlin");
  }

  @Test
  void another_address_is_linked_in_two_steps() {
    fixture.dojobell.put("/api/v1/users/carol", "{\"email\":\"carol@elsewhere.example\"}");
    var modal = openModal("link");
    fixture.enter(modal, "email", "carol");
    assertThat(submit(modal)).containsOnlyKeys("email");
    fixture.enter(modal, "email", "carol@elsewhere.example");
    assertThat(submit(modal)).isEmpty();
    var second =
        fixture
            .workspace
            .slack()
            .awaitModal(fixture.bob, now -> now.allText().contains("code"), SlackFixture.TIMEOUT);
    var mail =
        fixture
            .workspace
            .mailbox()
            .awaitMessage(
                sent -> sent.to().contains("carol@elsewhere.example"), SlackFixture.TIMEOUT);
    var code = mail.subject().replaceAll("\\D", "");
    fixture.enter(second, "code", code.equals("000000") ? "111111" : "000000");
    assertThat(submit(second).get("code")).contains("4 attempts left");
    fixture.enter(second, "code", code);
    assertThat(submit(second)).isEmpty();
    assertThat(fixture.open(fixture.bob).allText()).contains("Connected as *carol*");
  }

  @Test
  void the_introduction_is_shown_until_it_is_dismissed() {
    var home = fixture.open(fixture.bob);
    assertThat(home.allText()).contains("in three steps");
    var read = fixture.press(fixture.bob, home, "home:introduced", null);
    assertThat(read.allText()).doesNotContain("in three steps");
    assertThat(fixture.open(fixture.bob).allText()).doesNotContain("in three steps");
  }

  @Test
  void what_is_an_admins_does_not_open_for_a_member() {
    fixture.admin("bob", true);
    var system = fixture.tab(fixture.bob, "system");
    fixture.admin("bob", false);
    fixture.workspace.slack().act(fixture.bob, system, "home:open");
    // The next thing that can be opened is; the one before was not.
    openModal("times");
    assertThat(fixture.workspace.slack().calls())
        .filteredOn(call -> call.method().equals("views.open"))
        .hasSize(1);
  }

  @Test
  void a_member_of_the_workspace_without_an_account_is_offered_the_link_and_a_guest_is_not() {
    var slack = fixture.workspace.slack();
    var guest = slack.addUser(WorkspaceUser.named("guest").email("guest@example.com").guest()).id();
    assertThat(fixture.open(guest).allText()).doesNotContain("open:link");
    var eve = slack.addUser(WorkspaceUser.named("eve").email("eve@home.example")).id();
    var modal = fixture.modal(eve, fixture.open(eve), ElementRef.of("home:open:link"), null);
    assertThat(modal.callbackId()).isEqualTo("link");
  }
}
