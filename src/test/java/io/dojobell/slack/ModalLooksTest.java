package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dojobell.workspace.Browser;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every modal and tab as an admin has it before them, with pictures for people to look at. */
class ModalLooksTest {
  @TempDir Path folder;
  private SlackHouse house;

  @BeforeEach
  void start() {
    house = new SlackHouse(folder);
    for (var words :
        new String[] {
          "subscribe slas to web-api via slack,email min high",
          "mute scans for 1d",
          "quiet 20:00-08:00 Europe/Berlin",
          "digest weekly mon 09:00",
          "here subscribe slas to web-api min high"
        }) {
      house.workspace.slack().command(house.ann, house.channel, "/dojo " + words);
    }
    house.await(() -> house.dojobell.get("/api/v1/routes").text().contains(house.channel));
    for (var title : new String[] {"SQL injection in /orders", "Cookie without a flag"}) {
      house.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"sla_breach\",\"title\":\"%s is 2 days late\",\"product\":\"web-api\",\"severity\":\"high\"}"
              .formatted(title));
    }
  }

  @AfterEach
  void stop() {
    house.close();
  }

  @Test
  void each_stands_on_the_page() {
    try (var browser = new Browser()) {
      var page = browser.open(house.workspace.url().resolve("?as=" + house.ann), 900, 1_250);
      page.locator("button").filter(text("App Home")).first().click();
      var mine = house.open(house.ann);
      picture(browser, page, mine, "home:open:mute", "mute", "Mute");
      picture(browser, page, mine, "home:open:times", "times", "Quiet hours, digest");
      picture(browser, page, mine, "home:open:link", "link", "Link an account");
      picture(
          browser,
          page,
          house.home(house.ann, _ -> true),
          new ElementRef("product:web-api", "home:product"),
          "open:product web-api",
          "product",
          "Product settings");
      var system =
          house.press(house.ann, house.home(house.ann, _ -> true), "home:tab:system", null);
      page.locator("#content").getByText("What the system tells").first().waitFor();
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
          "Calendar");
      var routes =
          house.press(house.ann, house.home(house.ann, _ -> true), "home:tab:routes", null);
      picture(
          browser,
          page,
          routes,
          new ElementRef("route:1", "home:route"),
          "open:route 1",
          "route",
          "Edit route");
      var users = house.press(house.ann, house.home(house.ann, _ -> true), "home:tab:users", null);
      picture(
          browser,
          page,
          users,
          new ElementRef("user:bob", "home:user"),
          "open:address bob",
          "address",
          "Slack address");
      assertThat(browser.errors()).isEmpty();
    }
  }

  private void picture(
      Browser browser, Page page, View home, String action, String name, String title) {
    picture(browser, page, home, ElementRef.of(action), null, name, title);
  }

  private void picture(
      Browser browser,
      Page page,
      View home,
      ElementRef ref,
      @Nullable Object value,
      String name,
      String title) {
    var modal = house.modal(house.ann, home, ref, value);
    page.locator("dialog").getByText(title).first().waitFor();
    if (name.equals("route")) {
      page.locator("dialog button").filter(text("Preview")).first().click();
      page.locator("dialog").getByText("last seven days would").first().waitFor();
    }
    browser.screenshot(page, "look-" + name);
    house.workspace.slack().closeView(house.ann, modal);
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
