package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routes, made and changed in App Home. */
class RouteModalTest {
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

  private View opened() {
    return house.modal(
        house.ann, house.tab(house.ann, "routes"), new ElementRef("new-route", "home:open"), null);
  }

  private Map<String, String> submit(View modal) {
    return house.workspace.slack().submit(house.ann, modal, Map.of()).errors();
  }

  @Test
  void a_route_is_made_with_a_preview_edited_deleted_and_brought_back() {
    for (var severity : List.of("low", "high", "critical")) {
      house.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"scan_added\",\"title\":\"Scan %s\",\"product\":\"web-api\",\"severity\":\"%s\"}"
              .formatted(severity, severity));
    }
    var modal = opened();
    var found =
        house
            .workspace
            .slack()
            .suggest(house.ann, modal, new ElementRef("products", "products"), "api");
    house.enter(modal, "events", List.of("scan_added"));
    house.enter(modal, "products", found.body().path("options"));
    house.enter(modal, "severity", "high");
    house.enter(modal, "channel", house.channel);
    house.workspace.slack().act(house.ann, modal, "modal:preview");
    var previewed =
        house
            .workspace
            .slack()
            .awaitModal(
                house.ann, now -> now.everything().contains("2 events of"), SlackHouse.SOON);
    assertThat(previewed.everything()).contains("Scan high", "Scan critical");
    assertThat(SlackHouse.block(previewed, "found").toString()).doesNotContain("Scan low");

    assertThat(submit(previewed)).isEmpty();
    var listed = house.home(house.ann, now -> now.everything().contains("route:1"));
    var route = house.dojobell.get("/api/v1/routes/1").json();
    assertThat(route.path("products").toString()).isEqualTo("[\"web-api\"]");
    assertThat(route.path("min_severity").asText()).isEqualTo("high");
    assertThat(route.at("/target/slack_channel").asText()).isEqualTo(house.channel);

    var edit =
        house.modal(house.ann, listed, new ElementRef("route:1", "home:route"), "open:route 1");
    assertThat(edit.everything()).contains("Web API");
    house.enter(edit, "severity", "critical");
    assertThat(submit(edit)).isEmpty();
    assertThat(house.dojobell.get("/api/v1/routes/1").text()).contains("critical");

    var changed = house.home(house.ann, now -> now.everything().contains("*critical*"));
    var deleted =
        house.press(house.ann, changed, new ElementRef("route:1", "home:route"), "delete 1");
    assertThat(deleted.everything()).contains("Route 1 was deleted", "Undo");
    assertThat(house.dojobell.get("/api/v1/routes/1").status()).isEqualTo(404);
    house.press(house.ann, deleted, "home:route-restore", null);
    assertThat(house.dojobell.get("/api/v1/routes/1").text()).contains("critical");

    var changes = house.tab(house.ann, "changes");
    assertThat(changes.everything())
        .contains("*ann*", "Route 1: made", "Route 1: deleted", "Route 1: brought back");
  }

  @Test
  void what_is_wrong_is_said_at_its_field() {
    var modal = opened();
    assertThat(submit(modal)).containsOnlyKeys("channel");
    house.enter(modal, "teams", "no url at all");
    assertThat(submit(modal)).containsOnlyKeys("teams");
    house.enter(modal, "channel", house.channel);
    assertThat(submit(modal)).containsOnlyKeys("teams");
    assertThat(house.dojobell.get("/api/v1/routes").json().path("routes")).isEmpty();
  }

  @Test
  void there_are_pages_of_routes() {
    for (var n = 0; n < 40; n++) {
      house.dojobell.post(
          "/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + house.channel + "\"}}");
    }
    var first = house.tab(house.ann, "routes");
    assertThat(first.everything()).contains("1–15 of 40", "route:15\"");
    var second = house.press(house.ann, first, "home:page:more", null);
    assertThat(second.everything()).contains("16–30 of 40", "route:16");
    var third = house.press(house.ann, second, "home:page:more", null);
    assertThat(third.everything()).contains("31–40 of 40").doesNotContain("home:page:more");
    var back = house.press(house.ann, third, "home:page:back", null);
    assertThat(back.everything()).contains("16–30 of 40");
  }

  /** An admin once, so that the view and the modal are real ones; a member when they are used. */
  @Test
  void a_member_neither_opens_nor_submits_nor_previews_it_nor_deletes_by_a_forged_view() {
    house.dojobell.post(
        "/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + house.channel + "\"}}");
    house.admin("bob", true);
    var tab = house.tab(house.bob, "routes");
    var modal = house.modal(house.bob, tab, new ElementRef("new-route", "home:open"), null);
    house.enter(modal, "channel", house.channel);
    house.admin("bob", false);

    assertThat(house.workspace.slack().submit(house.bob, modal, Map.of()).errors())
        .containsValue("Only admins of Dojobell may change this");
    house.workspace.slack().act(house.bob, modal, "modal:preview");
    house.press(house.bob, tab, new ElementRef("route:1", "home:route"), "delete 1");
    var types =
        house.workspace.slack().suggest(house.bob, modal, new ElementRef("types", "types"), "");
    assertThat(types.body().path("options")).isEmpty();
    var products =
        house
            .workspace
            .slack()
            .suggest(house.bob, modal, new ElementRef("products", "products"), "");
    assertThat(products.body().toString()).contains("Web API").doesNotContain("ledger");
    assertThat(house.dojobell.get("/api/v1/routes").json().path("routes")).hasSize(1);
    assertThat(house.workspace.slack().calls())
        .noneMatch(call -> call.method().equals("views.update"));
  }
}
