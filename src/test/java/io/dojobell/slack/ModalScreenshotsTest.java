package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dojobell.workspace.BrowserFixture;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every modal and tab as an admin has it before them, with pictures for people to look at. */
class ModalScreenshotsTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @BeforeEach
  void start() {
    for (var words :
        new String[] {
          "subscribe slas to web-api via slack,email min high",
          "mute scans for 1d",
          "quiet 20:00-08:00 Europe/Berlin",
          "digest weekly mon 09:00",
          "here subscribe slas to web-api min high"
        }) {
      fixture.workspace.slack().command(fixture.ann, fixture.channel, "/dojo " + words);
    }
    fixture.await(() -> fixture.dojobell.get("/api/v1/routes").text().contains(fixture.channel));
    for (var title : new String[] {"SQL injection in /orders", "Cookie without a flag"}) {
      fixture.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"sla_breach\",\"title\":\"%s is 2 days late\",\"product\":\"web-api\",\"severity\":\"high\"}"
              .formatted(title));
    }
  }

  @Test
  void each_is_shown_on_the_page() {
    try (var browser = new BrowserFixture()) {
      var page = browser.open(fixture.workspace.url().resolve("?as=" + fixture.ann), 900, 1_250);
      page.locator("button").filter(text("App Home")).first().click();
      var mine = fixture.open(fixture.ann);
      picture(browser, page, mine, "home:open:link", "link", "Link an account");
      var schedule = fixture.tab(fixture.ann, "schedule");
      picture(browser, page, schedule, "home:open:mute", "mute", "Mute");
      picture(browser, page, schedule, "home:open:times", "times", "Quiet hours and digest");
      picture(
          browser,
          page,
          fixture.tab(fixture.ann, "notifications"),
          new ElementRef("group:slas", "home:open"),
          null,
          "events",
          "SLAs and risk");
      picture(
          browser,
          page,
          fixture.tab(fixture.ann, "products"),
          new ElementRef("product:web-api", "home:product"),
          "open:product web-api",
          "product",
          "Product settings");
      var system =
          fixture.press(fixture.ann, fixture.home(fixture.ann, _ -> true), "home:tab:system", null);
      page.locator("#content").getByText("Team notifications").first().waitFor();
      browser.screenshot(page, "look-system");
      picture(
          browser,
          page,
          system,
          new ElementRef("system", "home:open"),
          null,
          "system-form",
          "System settings");
      picture(
          browser,
          page,
          system,
          new ElementRef("calendar", "home:open"),
          null,
          "calendar",
          "Reminders and SLA");
      var routes =
          fixture.press(fixture.ann, fixture.home(fixture.ann, _ -> true), "home:tab:routes", null);
      picture(
          browser,
          page,
          routes,
          new ElementRef("route:1", "home:route"),
          "open:route 1",
          "route",
          "Edit route");
      var users =
          fixture.press(fixture.ann, fixture.home(fixture.ann, _ -> true), "home:tab:users", null);
      picture(
          browser,
          page,
          users,
          new ElementRef("user:bob", "home:user"),
          "open:address bob",
          "address",
          "Slack email");
      assertThat(browser.errors()).isEmpty();
    }
  }

  private void picture(
      BrowserFixture browser, Page page, View home, String action, String name, String title) {
    picture(browser, page, home, ElementRef.of(action), null, name, title);
  }

  private void picture(
      BrowserFixture browser,
      Page page,
      View home,
      ElementRef ref,
      @Nullable Object value,
      String name,
      String title) {
    var modal = fixture.modal(fixture.ann, home, ref, value);
    page.locator("dialog").getByText(title).first().waitFor();
    if (name.equals("route")) {
      page.locator("dialog button").filter(text("Preview")).first().click();
      page.locator("dialog").getByText("route would have sent").first().waitFor();
    }
    browser.screenshot(page, "look-" + name);
    fixture.workspace.slack().closeView(fixture.ann, modal);
    page.locator("dialog[open]").waitFor(hidden());
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^\\W*" + text + "$"));
  }
}
