package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Routes, made and changed in App Home. */
class RouteModalTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private View openModal() {
    return fixture.modal(
        fixture.ann,
        fixture.tab(fixture.ann, "routes"),
        new ElementRef("new-route", "home:open"),
        null);
  }

  private Map<String, String> submit(View modal) {
    return fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors();
  }

  @Test
  void a_route_is_made_with_a_preview_edited_deleted_and_brought_back() {
    for (var severity : List.of("low", "high", "critical")) {
      fixture.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"scan_added\",\"title\":\"Scan %s\",\"product\":\"web-api\",\"severity\":\"%s\"}"
              .formatted(severity, severity));
    }
    var modal = openModal();
    var found =
        fixture
            .workspace
            .slack()
            .suggest(fixture.ann, modal, new ElementRef("products", "products"), "api");
    fixture.enter(modal, "events", List.of("scan_added"));
    fixture.enter(modal, "products", found.body().path("options"));
    fixture.enter(modal, "severity", "high");
    fixture.enter(modal, "channel", fixture.channel);
    var previewed = fixture.preview(fixture.ann, modal, "sent 2 notifications");
    assertThat(previewed.allText()).contains("Scan high", "Scan critical");
    assertThat(SlackFixture.block(previewed, "found").toString()).doesNotContain("Scan low");

    assertThat(submit(previewed)).isEmpty();
    var listed = fixture.home(fixture.ann, now -> now.allText().contains("route:1"));
    var route = fixture.dojobell.get("/api/v1/routes/1").json();
    assertThat(route.path("products").toString()).isEqualTo("[\"web-api\"]");
    assertThat(route.path("min_severity").asText()).isEqualTo("high");
    assertThat(route.at("/target/slack_channel").asText()).isEqualTo(fixture.channel);

    var edit =
        fixture.modal(fixture.ann, listed, new ElementRef("route:1", "home:route"), "open:route 1");
    assertThat(edit.allText()).contains("Web API");
    fixture.enter(edit, "severity", "critical");
    assertThat(submit(edit)).isEmpty();
    assertThat(fixture.dojobell.get("/api/v1/routes/1").text()).contains("critical");

    var changed = fixture.home(fixture.ann, now -> now.allText().contains("*critical*"));
    var deleted =
        fixture.press(fixture.ann, changed, new ElementRef("route:1", "home:route"), "delete 1");
    assertThat(deleted.allText()).contains("Route 1 was deleted", "Undo");
    assertThat(fixture.dojobell.get("/api/v1/routes/1").status()).isEqualTo(404);
    fixture.press(fixture.ann, deleted, "home:route-restore", null);
    assertThat(fixture.dojobell.get("/api/v1/routes/1").text()).contains("critical");

    var changes = fixture.tab(fixture.ann, "changes");
    assertThat(changes.allText())
        .contains(
            "*ann*",
            "Route 1: created (Scan imported of web-api, high and above → <#",
            "minimum severity high → critical",
            "Route 1: deleted (Scan imported of web-api, critical and above → <#",
            "restored");
  }

  @Test
  void what_is_wrong_is_said_at_its_field() {
    var modal = openModal();
    assertThat(submit(modal)).containsOnlyKeys("channel");
    fixture.enter(modal, "teams", "no url at all");
    assertThat(submit(modal)).containsOnlyKeys("teams");
    fixture.enter(modal, "channel", fixture.channel);
    assertThat(submit(modal)).containsOnlyKeys("teams");
    assertThat(fixture.dojobell.get("/api/v1/routes").json().path("routes")).isEmpty();
  }

  @Test
  void whom_a_route_mentions_is_chosen_in_its_form_and_shown_in_its_line() {
    var modal = openModal();
    assertThat(modal.allText()).contains("Mention in Slack for critical events");
    fixture.enter(modal, "channel", fixture.channel);
    fixture.enter(modal, "mention", "@oncall");
    assertThat(submit(modal)).containsOnlyKeys("mention");
    fixture.enter(modal, "mention", "@here");
    assertThat(submit(modal)).isEmpty();
    assertThat(mention()).isEqualTo("here");

    var listed =
        fixture.home(fixture.ann, now -> now.allText().contains("mentions @here for critical"));
    var edit =
        fixture.modal(fixture.ann, listed, new ElementRef("route:1", "home:route"), "open:route 1");
    fixture.enter(edit, "mention", "S0615G0KT");
    assertThat(submit(edit)).isEmpty();
    assertThat(mention()).isEqualTo("S0615G0KT");
    fixture.home(fixture.ann, now -> now.allText().contains("mentions user group `S0615G0KT`"));
    assertThat(fixture.workspace.slack().liveMentions()).isEmpty();
  }

  @Test
  void a_routes_line_names_products_and_product_types_not_their_keys() {
    fixture.dojobell.put("/api/v1/product-types/pay", "{\"name\":\"Payments\"}");
    fixture.dojobell.post(
        "/api/v1/routes",
        "{\"products\":[\"web-api\"],\"product_types\":[\"pay\"],\"target\":{\"slack_channel\":\"%s\"}}"
            .formatted(fixture.channel));
    assertThat(fixture.tab(fixture.ann, "routes").allText())
        .contains("every event of Web API of the product types Payments → <#" + fixture.channel);
  }

  private String mention() {
    return fixture.dojobell.get("/api/v1/routes/1").json().path("mention").asText();
  }

  @Test
  void a_route_to_teams_with_a_mention_is_refused_at_that_field() {
    var modal = openModal();
    fixture.enter(modal, "teams", fixture.workspace.teamsUrl("security").toString());
    fixture.enter(modal, "mention", "here");
    assertThat(submit(modal))
        .containsOnly(
            Map.entry(
                "mention", "Mentions work in Slack only: clear this, or choose a Slack channel"));
  }

  @Test
  void there_are_pages_of_routes() {
    for (var n = 0; n < 40; n++) {
      fixture.dojobell.post(
          "/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + fixture.channel + "\"}}");
    }
    var first = fixture.tab(fixture.ann, "routes");
    assertThat(first.allText()).contains("1–15 of 40", "route:15\"");
    var second = fixture.press(fixture.ann, first, "home:page:more", null);
    assertThat(second.allText()).contains("16–30 of 40", "route:16");
    var third = fixture.press(fixture.ann, second, "home:page:more", null);
    assertThat(third.allText()).contains("31–40 of 40").doesNotContain("home:page:more");
    var back = fixture.press(fixture.ann, third, "home:page:back", null);
    assertThat(back.allText()).contains("16–30 of 40");
  }

  /** An admin once, so that the view and the modal are real ones; a member when they are used. */
  @Test
  void a_member_neither_opens_nor_submits_nor_previews_it_nor_deletes_by_a_forged_view() {
    fixture.dojobell.post(
        "/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + fixture.channel + "\"}}");
    fixture.admin("bob", true);
    var tab = fixture.tab(fixture.bob, "routes");
    var modal = fixture.modal(fixture.bob, tab, new ElementRef("new-route", "home:open"), null);
    fixture.enter(modal, "channel", fixture.channel);
    fixture.admin("bob", false);

    assertThat(fixture.workspace.slack().submit(fixture.bob, modal, Map.of()).errors())
        .containsValue("Only admins of Dojobell may change this");
    fixture.workspace.slack().act(fixture.bob, modal, "modal:preview");
    fixture.press(fixture.bob, tab, new ElementRef("route:1", "home:route"), "delete 1");
    var types =
        fixture.workspace.slack().suggest(fixture.bob, modal, new ElementRef("types", "types"), "");
    assertThat(types.body().path("options")).isEmpty();
    var products =
        fixture
            .workspace
            .slack()
            .suggest(fixture.bob, modal, new ElementRef("products", "products"), "");
    assertThat(products.body().toString()).contains("Web API").doesNotContain("ledger");
    assertThat(fixture.dojobell.get("/api/v1/routes").json().path("routes")).hasSize(1);
    assertThat(fixture.workspace.slack().calls())
        .noneMatch(call -> call.method().equals("views.update"));
  }
}
