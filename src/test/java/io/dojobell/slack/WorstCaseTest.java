package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.dojobell.workspace.BrowserFixture;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** App Home and the modals with more of everything than anybody has. */
class WorstCaseTest {
  /** With a local part of 64 letters as long as an address may be. */
  private static final String LONG_DOMAIN = ("d".repeat(60) + ".").repeat(3) + "com";

  private static final int PRODUCTS = 5_000;
  private static final int MUTES = 500;
  private static final String RIGHT_TO_LEFT = "ש&<".repeat(65);

  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @BeforeEach
  void start() {
    IntStream.range(0, PRODUCTS)
        .parallel()
        .forEach(
            n ->
                fixture.dojobell.put(
                    "/api/v1/products/" + key(n),
                    "{\"name\":\"%s%d\"}".formatted(RIGHT_TO_LEFT, n)));
    for (var n = 0; n < MUTES; n++) {
      fixture.workspace.slack().command(fixture.ann, fixture.channel, "/dojo mute " + key(n));
    }
    for (var n = 0; n < 50; n++) {
      fixture.dojobell.put(
          "/api/v1/settings/users/ann/products/" + key(n),
          "{\"channels\":{%s}}".formatted(allSettings()));
      fixture.dojobell.put(
          "/api/v1/users/" + "u".repeat(97) + n % 100,
          "{\"name\":\"%s\",\"email\":\"%s@%s\"}"
              .formatted(RIGHT_TO_LEFT, "e".repeat(60) + n, LONG_DOMAIN));
      fixture.dojobell.post(
          "/api/v1/routes",
          "{\"products\":[%s],\"target\":{\"slack_channel\":\"%s\"}}"
              .formatted(
                  IntStream.range(0, 300)
                      .mapToObj(p -> "\"" + key(p) + "\"")
                      .collect(Collectors.joining(",")),
                  fixture.channel));
    }
    for (var n = 0; n < 20; n++) {
      fixture.dojobell.post(
          "/api/v1/webhooks",
          "{\"name\":\"%s\",\"url\":\"%s\",\"header_name\":\"%s\",\"header_value\":\"x\",\"secret\":\"x\",\"owner\":\"%s\"}"
              .formatted(
                  RIGHT_TO_LEFT,
                  fixture.workspace.receiverUrl("x".repeat(1_500)),
                  "h".repeat(100),
                  "u".repeat(97) + 0));
    }
    fixture.dojobell.put(
        "/api/v1/products/" + key(0) + "/members",
        "{\"members\":[%s]}"
            .formatted(
                IntStream.range(0, 50)
                    .mapToObj(n -> "\"" + "u".repeat(97) + n + "\"")
                    .collect(Collectors.joining(","))));
    var system =
        "{\"team_name\":\"%s\",\"disclaimer\":\"%s\",\"email_to\":\"%s@%s\",\"required\":[%s]}"
            .formatted(
                RIGHT_TO_LEFT,
                "ש".repeat(2_000),
                "e".repeat(64),
                LONG_DOMAIN,
                java.util.Arrays.stream(io.dojobell.model.EventType.values())
                    .map(type -> "\"" + type.wireName() + "\"")
                    .collect(Collectors.joining(",")));
    assertThat(fixture.dojobell.put("/api/v1/system", system).status()).isEqualTo(200);
    for (var n = 0; n < 20; n++) {
      fixture.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"%s\",\"recipients\":[\"ann\"],\"alert_only\":true,\"url\":\"https://x.example/%s\"}"
              .formatted(RIGHT_TO_LEFT, "&".repeat(1_900)));
    }
  }

  private static String key(int n) {
    return "%0100d".formatted(n);
  }

  private static String allSettings() {
    return java.util.Arrays.stream(io.dojobell.model.EventType.values())
        .map(type -> "\"" + type.wireName() + "\":[\"slack\",\"email\",\"webhook\",\"alert\"]")
        .collect(Collectors.joining(","));
  }

  @Test
  void everything_stays_within_slacks_limits() {
    var home = fixture.open(fixture.ann);
    assertThat(home.blocks().size()).isLessThanOrEqualTo(100);
    var found =
        fixture
            .workspace
            .slack()
            .suggest(
                fixture.ann,
                fixture.tab(fixture.ann, "products"),
                new ElementRef("follow", "home:follow"),
                "");
    assertThat(found.body().path("options")).hasSize(100);
    assertThat(found.body().toString()).contains("and more: type more of the name");

    var modals =
        List.of(
            modal(fixture.open(fixture.ann), "home:open:link", null),
            modal(fixture.tab(fixture.ann, "schedule"), "home:open:times", null),
            modal(fixture.tab(fixture.ann, "schedule"), "home:open:mute", null),
            modal(fixture.tab(fixture.ann, "products"), "home:product", "open:product " + key(0)),
            modal(
                fixture.tab(fixture.ann, "notifications"),
                new ElementRef("group:engagements", "home:open"),
                null),
            command("settings"),
            command("admin"),
            modal(
                fixture.tab(fixture.ann, "system"), new ElementRef("calendar", "home:open"), null),
            modal(
                fixture.tab(fixture.ann, "users"),
                new ElementRef("user:" + "u".repeat(97) + "0", "home:user"),
                "open:address " + "u".repeat(97) + "0"),
            modal(
                fixture.tab(fixture.ann, "webhooks"),
                new ElementRef("webhook:1", "home:open"),
                null),
            modal(
                fixture.tab(fixture.ann, "access"),
                new ElementRef("access:" + key(0), "home:open"),
                null));
    assertThat(modals.stream().map(View::callbackId))
        .containsExactly(
            "link",
            "times",
            "mute",
            "product",
            "events",
            "settings",
            "system",
            "calendar",
            "address",
            "webhook",
            "access");
    assertThat(modals).allMatch(modal -> modal.blocks().size() <= 100);
    for (var tab :
        List.of(
            "inbox",
            "notifications",
            "products",
            "schedule",
            "system",
            "template",
            "routes",
            "webhooks",
            "users",
            "access",
            "health",
            "changes")) {
      var view = fixture.tab(fixture.ann, tab);
      assertThat(view.blocks().size()).as(tab).isLessThanOrEqualTo(100);
      assertThat(view.allText()).contains("\"style\":\"primary\"");
    }
    var route =
        modal(
            fixture.tab(fixture.ann, "routes"),
            new ElementRef("route:1", "home:route"),
            "open:route 1");
    assertThat(route.allText()).contains("300 chosen");
    fixture.enter(route, "severity", "high");
    assertThat(fixture.workspace.slack().submit(fixture.ann, route, Map.of()).errors()).isEmpty();
    assertThat(fixture.dojobell.get("/api/v1/routes/1").json().path("products")).hasSize(300);
    assertThat(fixture.workspace.slack().calls())
        .filteredOn(call -> call.method().startsWith("views."))
        .allMatch(call -> call.ok());
    takeScreenshots();
  }

  private View command(String words) {
    var before = fixture.workspace.slack().modals(fixture.ann).stream().map(View::id).toList();
    fixture.workspace.slack().command(fixture.ann, fixture.channel, "/dojo " + words);
    return fixture
        .workspace
        .slack()
        .awaitModal(fixture.ann, now -> !before.contains(now.id()), SlackFixture.TIMEOUT);
  }

  private View modal(View home, String action, Object value) {
    return modal(home, ElementRef.of(action), value);
  }

  private View modal(View home, ElementRef ref, Object value) {
    var before = fixture.workspace.slack().modals(fixture.ann).stream().map(View::id).toList();
    if (value == null) {
      fixture.workspace.slack().act(fixture.ann, home, ref);
    } else {
      fixture.workspace.slack().act(fixture.ann, home, ref, value);
    }
    return fixture
        .workspace
        .slack()
        .awaitModal(fixture.ann, now -> !before.contains(now.id()), SlackFixture.TIMEOUT);
  }

  /** Screenshots, for people to look at. */
  private void takeScreenshots() {
    try (var browser = new BrowserFixture()) {
      var page = browser.open(fixture.workspace.url().resolve("?as=" + fixture.ann), 1_100, 1_400);
      page.locator("button").filter(text("App Home")).first().click();
      for (var tab :
          List.of(
              "Inbox",
              "Notifications",
              "Products",
              "Schedule",
              "Team",
              "Routes",
              "Webhooks",
              "Users",
              "Access",
              "Health",
              "Audit log")) {
        page.locator("#content button").filter(text(tab)).first().click();
        page.locator("#content button.primary").filter(text(tab)).first().waitFor();
        browser.screenshot(
            page, "worst-" + tab.replace(' ', '-').toLowerCase(java.util.Locale.ROOT));
      }
      page.locator("#content button").filter(text("Routes")).first().click();
      page.locator("#content button").filter(text("New route")).first().click();
      page.locator("dialog button").filter(text("Preview")).first().click();
      page.locator("dialog").getByText("route would have sent").first().waitFor();
      browser.screenshot(page, "worst-new-route");
      assertThat(browser.errors()).isEmpty();
    }
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^\\W*" + text + "$"));
  }
}
