package io.dojobell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.dojobell.workspace.BrowserFixture;
import io.dojobell.workspace.slack.LiveMention;
import io.dojobell.workspace.slack.SlackWorkspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code scripts/demo}, seen in a browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String SCAN = "nightly (ZAP Scan)";

  @TempDir static Path folder;
  private static Demo demo;
  private static BrowserFixture browser;
  private static SlackWorkspace slack;

  @BeforeAll
  static void start() throws IOException {
    demo = Demo.start(0, 0, folder);
    slack = demo.workspace().slack();
    demo.sendSamples();
    browser = new BrowserFixture();
  }

  @AfterAll
  static void stop() {
    browser.close();
    demo.close();
  }

  @Test
  @Order(1)
  void a_scan_is_in_slack_a_direct_message_the_mailbox_teams_and_an_inbox() {
    slack.awaitMessage(
        slack.channel("security").id(), message -> message.allText().contains(SCAN), TIMEOUT);
    slack.awaitMessage(
        slack.user("bob").id(), message -> message.allText().contains(SCAN), TIMEOUT);
    demo.workspace()
        .mailbox()
        .awaitMessage(
            mail -> mail.to().contains("bob@example.com") && mail.subject().contains(SCAN),
            TIMEOUT);
    demo.workspace().teams().awaitCard("security", card -> card.toString().contains(SCAN), TIMEOUT);

    var page = open("alice");
    assertThat(page.locator("#content").getByText(SCAN).first()).isVisible();
    page.locator("#content .message")
        .filter(new Locator.FilterOptions().setHasText(SCAN))
        .first()
        .evaluate("message => message.scrollIntoView({block: 'start'})");
    browser.screenshot(page, "1-slack-channel");
    go(page, "Alerts");
    assertThat(page.locator("#content").getByText(SCAN).first()).isVisible();
    browser.screenshot(page, "2-alerts");
    go(page, "Mailbox");
    page.locator(".mails button")
        .filter(new Locator.FilterOptions().setHasText(SCAN))
        .first()
        .click();
    assertThat(page.frameLocator("iframe").getByText("SQL injection in /orders").first())
        .isVisible();
    browser.screenshot(page, "3-mail");
    go(page, "Teams");
    assertThat(page.locator(".card").getByText(SCAN).first()).isVisible();
    page.locator(".card")
        .filter(new Locator.FilterOptions().setHasText(SCAN))
        .first()
        .scrollIntoViewIfNeeded();
    browser.screenshot(page, "4-teams");
    go(page, "Webhooks");
    assertThat(page.locator("#content").getByText("X-Dojobell").first()).isHidden();
    browser.screenshot(page, "5-webhooks");
    page.close();
  }

  @Test
  @Order(1)
  void the_page_opens_as_a_member_on_the_scan_with_its_findings() {
    var page = browser.open(demo.workspace().url(), 1360, 860);

    assertThat(page.locator("#as option:checked")).containsText("(member)");
    var newest = page.locator("#content .message").last();
    assertThat(newest).containsText(SCAN);
    assertThat(newest.getByText("SQL injection in /orders").first()).isInViewport();
    browser.screenshot(page, "0-start");
    page.close();
  }

  @Test
  @Order(2)
  void bob_finds_his_direct_message_and_what_was_typed_is_answered() {
    var page = open("bob");
    page.locator("#places button")
        .filter(new Locator.FilterOptions().setHasText("Dojobell"))
        .first()
        .click();
    assertThat(page.locator("#content").getByText(SCAN).first()).isVisible();
    browser.screenshot(page, "6-direct-message");

    type(page, "/dojo help");
    var help = page.locator(".message.ephemeral").last();
    assertThat(help).containsText("/dojo subscribe scans");
    browser.screenshot(page, "7-help");

    type(page, "/dojo subscribe slas to “web-api” via slack,email min high");
    var answer = page.locator(".message.ephemeral").last();
    assertThat(answer).containsText("Subscribed to");
    browser.screenshot(page, "8-subscribed");
    answer.getByText("Undo", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#content").getByText("Undone").last()).isVisible();
    page.close();
  }

  @Test
  @Order(3)
  void app_home_leads_to_the_notifications_and_settings_are_a_modal() {
    var page = open("bob");
    go(page, "App Home");
    assertThat(page.locator("#content").getByText("Set up notifications").first()).isVisible();
    browser.screenshot(page, "10-home");
    page.locator("#content").getByText("Set up notifications").first().click();
    assertThat(page.locator("#content").getByText("Minimum severity").first()).isVisible();
    browser.screenshot(page, "11-home-notifications");
    go(page, "Dojobell settings");
    assertThat(page.locator("dialog").getByText("Minimum severity").first()).isVisible();
    browser.screenshot(page, "12-settings");
    page.locator("dialog button.close").click();
    assertThat(page.locator("dialog")).hasCount(0);
    page.close();

    var admin = open("alice");
    go(admin, "App Home");
    admin
        .locator("#content")
        .getByText("Health", new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
    assertThat(admin.locator("#content").getByText("Failed deliveries").first()).isVisible();
    browser.screenshot(admin, "13-health");
    admin.close();
  }

  /**
   * Subscribe, be notified, mute it by its menu, tick a box, submit a modal wrong and then right.
   */
  @Test
  @Order(4)
  void all_of_it_is_managed_from_slack() {
    var page = open("bob");
    page.locator("#places button")
        .filter(new Locator.FilterOptions().setHasText("Dojobell"))
        .first()
        .click();
    type(page, "/dojo subscribe slas to web-api");
    assertThat(page.locator(".message.ephemeral").last()).containsText("Subscribed to");
    var messages =
        page.locator("#content .message:not(.ephemeral)")
            .filter(new Locator.FilterOptions().setHasText("is 2 days overdue"));
    var breach =
        page.locator("#try button")
            .filter(new Locator.FilterOptions().setHasText("SLA breach"))
            .first();
    breach.click();
    assertThat(messages.last()).isVisible();
    // The same once more within five minutes is counted in the first message.
    breach.click();
    var message = messages.last();
    assertThat(message).containsText("Seen ");
    message.getByLabel("More actions").click();
    message
        .locator("details.overflow button")
        .filter(new Locator.FilterOptions().setHasText("Mute web-api…"))
        .click();
    page.locator("dialog button[type=submit]").click();
    assertThat(message).containsText("Muted");
    browser.screenshot(page, "14-muted");

    go(page, "App Home");
    page.locator("#content button")
        .filter(new Locator.FilterOptions().setHasText("Notifications"))
        .first()
        .click();
    page.locator("#content [data-block='group:more'] button").click();
    var form = page.locator("dialog");
    form.getByRole(
            AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Slack").setExact(true))
        .last()
        .check();
    form.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("#content [data-block='group:more']")).containsText("Slack (1 of");
    page.close();

    var admin = open("alice");
    type(admin, "/dojo admin");
    var modal = admin.locator("dialog").last();
    assertThat(modal.getByText("Team email").first()).isVisible();
    var address = modal.getByLabel("Team email");
    address.fill("nobody");
    modal.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(modal.getByText("This must be an address").first()).isVisible();
    browser.screenshot(admin, "15-modal-error");
    address.fill("soc@example.com");
    modal.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(admin.locator("dialog")).hasCount(0);
    admin.close();
  }

  @Test
  @Order(5)
  void a_title_that_would_ping_or_forge_is_text_everywhere() {
    var page = open("alice");
    assertThat(page.locator("#content").getByText("<!channel> &").first()).isVisible();
    // Who pressed Mute is named in that message; nothing from outside pings.
    assertThat(slack.liveMentions()).allMatch(ping -> ping.message().text().contains("SLA breach"));
    assertThat(slack.liveMentions().stream().map(LiveMention::mention))
        .allMatch(what -> what.equals("<@" + slack.user("bob").id() + ">"));
    assertThat(browser.errors()).isEmpty();
    page.close();
  }

  @Test
  @Order(6)
  void the_page_works_in_dark_mode_and_on_a_narrow_screen() {
    var page = browser.open(demo.workspace().url(), 820, 900);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
    assertThat(page.locator("#content .message").first()).isVisible();
    browser.screenshot(page, "9-dark-narrow");
    var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
    assertThat(wide.intValue()).isLessThanOrEqualTo(820);
    page.close();
  }

  private static Page open(String as) {
    var who = "?as=" + slack.user(as).id();
    return browser.open(URI.create(demo.workspace().url() + who), 1360, 860);
  }

  private static void go(Page page, String place) {
    page.locator("#places button")
        .filter(new Locator.FilterOptions().setHasText(place))
        .first()
        .click();
  }

  private static void type(Page page, String words) {
    page.locator("#composer-text").fill(words);
    page.locator("#composer-text").press("Enter");
  }
}
