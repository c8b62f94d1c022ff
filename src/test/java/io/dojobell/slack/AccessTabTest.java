package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may view which product, in App Home. */
class AccessTabTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private View openModal(String product) {
    return fixture.modal(
        fixture.ann,
        fixture.tab(fixture.ann, "access"),
        new ElementRef("access:" + product, "home:open"),
        null);
  }

  private JsonNode account(View modal, String words) {
    return fixture
        .workspace
        .slack()
        .suggest(fixture.ann, modal, new ElementRef("accounts", "accounts"), words)
        .body()
        .path("options");
  }

  private Map<String, String> submit(View modal) {
    return fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors();
  }

  private JsonNode members(String product) {
    return fixture.dojobell.get("/api/v1/products/" + product + "/members").json();
  }

  private void addAccounts(String product, int count) {
    IntStream.range(0, count)
        .forEach(n -> fixture.dojobell.put("/api/v1/users/zoe" + n, "{\"name\":\"Zoe\"}"));
    fixture.dojobell.put(
        "/api/v1/products/" + product + "/members",
        "{\"members\":[%s]}"
            .formatted(
                IntStream.range(0, count)
                    .mapToObj(n -> "\"zoe" + n + "\"")
                    .collect(Collectors.joining(","))));
  }

  @Test
  void an_admin_sees_and_changes_who_may_view_a_product() {
    fixture.dojobell.put("/api/v1/product-types/pay", "{\"name\":\"Payments\"}");
    fixture.dojobell.put(
        "/api/v1/products/ledger",
        "{\"name\":\"ledger\",\"product_type\":\"pay\",\"visibility\":\"members\"}");
    var tab = fixture.tab(fixture.ann, "access");
    assertThat(SlackFixture.block(tab, "access:ledger").toString())
        .contains("*ledger*  Payments", ":lock: Members only · no members");
    assertThat(SlackFixture.block(tab, "access:web-api").toString())
        .contains("*Web API*", "Open to everyone");

    var modal = openModal("ledger");
    fixture.enter(modal, "access", "open");
    fixture.enter(modal, "accounts", account(modal, "bob"));
    assertThat(submit(modal)).isEmpty();

    var changed = fixture.home(fixture.ann, now -> now.allText().contains("· 1 member\""));
    assertThat(SlackFixture.block(changed, "access:ledger").toString())
        .contains("*ledger*  Payments", "Open to everyone · 1 member");
    assertThat(members("ledger").toString()).isEqualTo("[\"bob\"]");

    var again = openModal("ledger");
    assertThat(again.allText()).contains("Bob (bob)");
    fixture.enter(again, "accounts", List.of());
    assertThat(submit(again)).isEmpty();
    assertThat(members("ledger")).isEmpty();
    assertThat(fixture.tab(fixture.ann, "changes").allText())
        .contains(
            "The product ledger: now open to all",
            "The product ledger: members + bob",
            "The product ledger: members − bob");
  }

  @Test
  void what_was_changed_over_the_api_meanwhile_is_kept() {
    addAccounts("ledger", 2);
    var modal = openModal("ledger");
    fixture.dojobell.put(
        "/api/v1/products/ledger/members", "{\"members\":[\"zoe0\",\"zoe1\",\"ann\"]}");
    fixture.enter(modal, "accounts", account(modal, "zoe1"));

    assertThat(submit(modal)).isEmpty();

    assertThat(members("ledger").toString()).isEqualTo("[\"ann\",\"zoe1\"]");
  }

  @Test
  void with_more_members_than_a_form_shows_some_are_added_and_none_is_lost() {
    addAccounts("ledger", 101);
    var modal = openModal("ledger");
    assertThat(modal.allText()).contains("Add members", "It has 101 members");
    fixture.enter(modal, "accounts", account(modal, "bob"));

    assertThat(submit(modal)).isEmpty();

    assertThat(members("ledger")).hasSize(102);
  }

  @Test
  void products_are_searched_and_shown_a_page_at_a_time() {
    for (var n = 0; n < 30; n++) {
      fixture.dojobell.put("/api/v1/products/shop-%02d".formatted(n), "{\"name\":\"Shop\"}");
    }
    var first = fixture.tab(fixture.ann, "access");
    assertThat(first.allText()).contains("1–20 of 32");
    var found = fixture.press(fixture.ann, first, "home:search-products", "SHOP");
    assertThat(found.allText()).contains("1–20 of 30").doesNotContain("access:ledger");
    var more = fixture.press(fixture.ann, found, "home:page:more", null);
    assertThat(more.allText()).contains("21–30 of 30", "access:shop-29");
    assertThat(fixture.press(fixture.ann, more, "home:search-products", "no such").allText())
        .contains("No matches.");
  }

  @Test
  void after_a_change_the_page_that_was_shown_is_shown_again() {
    for (var n = 0; n < 30; n++) {
      fixture.dojobell.put("/api/v1/products/shop-%02d".formatted(n), "{\"name\":\"Shop\"}");
    }
    var found =
        fixture.press(
            fixture.ann, fixture.tab(fixture.ann, "access"), "home:search-products", "shop");
    var more = fixture.press(fixture.ann, found, "home:page:more", null);
    var modal =
        fixture.modal(fixture.ann, more, new ElementRef("access:shop-29", "home:open"), null);
    fixture.enter(modal, "access", "members");

    assertThat(submit(modal)).isEmpty();

    var after = fixture.home(fixture.ann, now -> now.allText().contains(":lock:"));
    assertThat(after.allText()).contains("21–30 of 30", "access:shop-29");
  }

  @Test
  void a_member_finds_no_accounts_and_changes_no_access() {
    fixture.admin("bob", true);
    var tab = fixture.tab(fixture.bob, "access");
    var modal =
        fixture.modal(fixture.bob, tab, new ElementRef("access:web-api", "home:open"), null);
    fixture.enter(modal, "access", "members");
    fixture.admin("bob", false);

    assertThat(
            fixture
                .workspace
                .slack()
                .suggest(fixture.bob, modal, new ElementRef("accounts", "accounts"), "ann")
                .body()
                .path("options"))
        .isEmpty();
    assertThat(fixture.workspace.slack().submit(fixture.bob, modal, Map.of()).errors())
        .isNotEmpty();
    assertThat(fixture.dojobell.get("/api/v1/products/web-api").text()).contains("open");
  }
}
