package io.dojobell.workspace;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.dojobell.screenshots.Chromium;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Chromium, and what went wrong on the pages it showed. */
public final class BrowserFixture implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final double ASSERTION_TIMEOUT_MILLIS = 15_000;

  private final Chromium chromium;
  private final List<String> errors = new ArrayList<>();

  /** Starts the browser; what a page is to show may take 15 s, on a busy machine. */
  public BrowserFixture() {
    PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT_MILLIS);
    chromium = new Chromium();
  }

  /** Opens a page of that size. */
  public Page open(URI url, int width, int height) {
    var page = chromium.newPage(width, height);
    page.onPageError(errors::add);
    page.navigate(url.toString());
    return page;
  }

  /** Keeps what the page looks like under {@code target/screenshots}. */
  public void screenshot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Returns what scripts on the pages threw. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    chromium.close();
  }
}
