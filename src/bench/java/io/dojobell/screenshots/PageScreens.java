package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import io.dojobell.screenshots.Screen.Opening;
import io.dojobell.screenshots.Screen.Shown;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The demo's page, and the page that a mail's unsubscribe link leads to. */
final class PageScreens {
  /** The screen that is the README's picture. */
  static final String OPENING = "opening";

  private PageScreens() {}

  static List<Screen> all() {
    return Stream.concat(
            Stream.of(
                page(
                    OPENING,
                    stage ->
                        new Shown.Window(stage.workspace().url(), PageScreens::awaitMessages))),
            Stream.concat(
                Stream.of("mailbox", "teams", "webhooks", "alerts").map(PageScreens::place),
                Stream.of(
                    page("thread", PageScreens::thread),
                    page(
                        "unsubscribe",
                        stage -> new Shown.Part(URI.create(stage.unsubscribeLink()), "html")),
                    page("unsubscribed", PageScreens::unsubscribed))))
        .toList();
  }

  private static Screen page(String name, Opening opening) {
    return new Screen(PictureChannel.PAGE, name, opening);
  }

  private static Screen place(String place) {
    return page(
        place,
        stage ->
            new Shown.Window(
                stage.url(ScreenStage.MEMBER, place),
                page -> page.locator("#content > *").first().waitFor()));
  }

  /** Waits for the messages, and until those of the open channel count as read. */
  private static void awaitMessages(Page page) {
    page.locator("#content .message").last().waitFor();
    page.waitForFunction("() => !document.querySelector('#places [aria-current] .count')");
  }

  private static Shown thread(ScreenStage stage) {
    var channel = stage.createThread();
    return new Shown.Window(
        stage.url(ScreenStage.MEMBER, channel),
        page -> {
          page.locator("#content .link").first().click();
          page.locator("#thread article").first().waitFor();
        });
  }

  private static Shown unsubscribed(ScreenStage stage) {
    return new Shown.Part(
        URI.create(stage.unsubscribeLink()),
        "html",
        page -> {
          var title = page.locator("h1").innerText();
          page.locator("button").first().click();
          page.waitForFunction("title => document.querySelector('h1').innerText !== title", title);
        });
  }
}
