package io.dojobell.workspace;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium without a window, and what went wrong on the pages it showed. */
public final class BrowserFixture implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final double ASSERTION_TIMEOUT_MILLIS = 15_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> errors = new ArrayList<>();

  /** Starts the browser; what a page is to show may take 15 s, on a busy machine. */
  public BrowserFixture() {
    PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox")));
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not installed; .ci/run does it"));
  }

  /** Opens a page of that size. */
  public Page open(URI url, int width, int height) {
    var page =
        chromium.newPage(
            new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(width, height));
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
    playwright.close();
  }
}
