package io.dojobell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.dojobell.workspace.BrowserFixture;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page that is served, read by axe-core (Deque's rules of WCAG), and the demo's page by
 * keyboard alone.
 */
class AccessibilityTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final List<String> PLACES =
      List.of(
          "security", "Dojobell", "App Home", "Mailbox", "Teams", "Webhooks", "Alerts", "calls");
  private static final int MAX_TABS = 300;

  @TempDir static Path folder;
  private static Demo demo;
  private static BrowserFixture browser;
  private static String unsubscribe;

  @BeforeAll
  static void start() throws IOException {
    demo = Demo.start(0, 0, folder);
    demo.sendSamples();
    browser = new BrowserFixture();
    unsubscribe =
        demo.workspace()
            .mailbox()
            .awaitMessage(mail -> !mail.header("List-Unsubscribe").isEmpty(), TIMEOUT)
            .header("List-Unsubscribe")
            .replaceAll("[<>]", "");
  }

  @AfterAll
  static void stop() {
    browser.close();
    demo.close();
  }

  @ParameterizedTest
  @CsvSource({"1360, LIGHT", "390, DARK"})
  void no_place_of_the_demo_s_page_has_a_serious_fault(int width, ColorScheme scheme) {
    var page = open("alice", width, scheme);
    var soft = new SoftAssertions();
    for (var place : PLACES) {
      go(page, place);
      browser.screenshot(page, "demo-" + place.replace(' ', '-') + "-" + width + "-" + scheme);

      soft.assertThat(faults(page)).as(place).isEmpty();
      soft.assertThat(scrollWidth(page)).as("width of " + place).isLessThanOrEqualTo(width);
    }
    soft.assertAll();
    page.close();
  }

  @ParameterizedTest
  @CsvSource({"1360, LIGHT", "390, DARK"})
  void no_form_has_a_serious_fault(int width, ColorScheme scheme) {
    var page = open("alice", width, scheme);
    for (var command : List.of("settings", "admin")) {
      page.locator("#composer-text").fill("/dojo " + command);
      page.locator("#composer-text").press("Enter");
      assertThat(page.locator("dialog")).hasCount(1);

      assertThat(faults(page)).as(command).isEmpty();
      page.locator("dialog button.close").click();
      assertThat(page.locator("dialog")).hasCount(0);
    }
    page.close();
  }

  @ParameterizedTest
  @CsvSource({"1360, LIGHT", "390, DARK"})
  void the_unsubscribe_page_has_no_serious_fault(int width, ColorScheme scheme) {
    var page = browser.open(URI.create(unsubscribe), width, 800);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    browser.screenshot(page, "unsubscribe-" + width + "-" + scheme);

    assertThat(faults(page)).isEmpty();
    assertThat(scrollWidth(page)).isLessThanOrEqualTo(width);
    page.close();
  }

  @ParameterizedTest
  @CsvSource({"600, LIGHT", "360, DARK"})
  void no_mail_has_a_serious_fault(int width, ColorScheme scheme) {
    var page = browser.open(URI.create("about:blank"), width, 800);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (var mail : demo.workspace().mailbox().messages()) {
      page.setContent(mail.html());

      assertThat(faults(page)).as(mail.subject()).isEmpty();
      assertThat(scrollWidth(page)).as("width of " + mail.subject()).isLessThanOrEqualTo(width);
    }
    page.close();
  }

  @Test
  void the_demo_s_page_works_by_keyboard_alone() {
    var page = open("bob", 1360, ColorScheme.LIGHT);
    press(page, "Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the message box");
    press(page, "Enter");
    assertThat(page.locator("#composer-text")).isFocused();

    tabTo(page, "Shift+Tab", "#places button[data-place='home']");
    press(page, "Enter");
    assertThat(page.locator("#title")).hasText("App Home");
    assertThat(page.locator("#places button[data-place='home']")).isFocused();

    tabTo(page, "Shift+Tab", "#places button[data-place^='C']");
    press(page, "Enter");
    tabTo(page, "Tab", "#composer-text");
    page.keyboard().type("/dojo settings");
    press(page, "Enter");
    var form = page.locator("dialog");
    assertThat(form).hasCount(1);
    assertThat(page.locator("dialog :focus, dialog:focus")).hasCount(1);
    press(page, "Escape");
    assertThat(form).hasCount(0);
    assertThat(page.locator("#composer-text")).isFocused();

    page.keyboard().type("/dojo help");
    press(page, "Enter");
    assertThat(page.locator(".message.ephemeral").last()).containsText("/dojo subscribe");
    tabTo(page, "Shift+Tab", ".message.ephemeral button");
    assertThat(browser.errors()).isEmpty();
    page.close();
  }

  private static void press(Page page, String key) {
    page.keyboard().press(key);
  }

  /** Presses the key until what has the focus matches the selector. */
  private static void tabTo(Page page, String key, String selector) {
    for (var n = 0; n < MAX_TABS; n++) {
      press(page, key);
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError(selector + " is not reached by " + key);
  }

  /** Reads no frame: the mailbox shows a mail in one that runs no scripts, axe-core's neither. */
  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .exclude("iframe").analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(AccessibilityTest::describe)
            .toList();
  }

  private static String describe(Rule rule) {
    var where = rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml());
    return rule.getId() + ": " + where.limit(5).toList();
  }

  private static int scrollWidth(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  private static Page open(String as, int width, ColorScheme scheme) {
    var who = "?as=" + demo.workspace().slack().user(as).id();
    var page = browser.open(URI.create(demo.workspace().url() + who), width, 860);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    assertThat(page.locator("#content .message").first()).isVisible();
    return page;
  }

  private static void go(Page page, String place) {
    page.locator("#places button")
        .filter(new Locator.FilterOptions().setHasText(place))
        .first()
        .click();
    assertThat(page.locator("#content > *").first()).isVisible();
    assertThat(page.locator("#content")).not().containsText("The app has shown nothing here yet");
  }
}
