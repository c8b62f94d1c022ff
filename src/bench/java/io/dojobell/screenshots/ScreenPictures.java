package io.dojobell.screenshots;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import io.dojobell.screenshots.PictureSeries.View;
import io.dojobell.screenshots.Screen.NotThereException;
import io.dojobell.screenshots.Screen.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures of screens. */
record ScreenPictures(Page page, ScreenStage stage, Path folder) {
  static final List<Integer> WIDTHS = List.of(1360, 390);
  private static final int WINDOW_HEIGHT = 860;
  private static final double TIMEOUT_MILLIS = 10_000;

  /** The parts of the page that scroll by themselves become as tall as what is in them. */
  private static final String TALL =
      """
      body, #main, #side, #thread, #try { height: auto !important; }
      #content, .modal-body { overflow: visible !important; }
      .modal, .modal form { max-height: none !important; }
      """;

  /**
   * Opens a screen and takes its pictures.
   *
   * @throws NotThereException if the build has no such screen
   */
  List<Picture> take(Screen screen) {
    page.setDefaultTimeout(TIMEOUT_MILLIS);
    try {
      return switch (screen.opening().open(stage)) {
        case Shown.Part part -> takePart(screen, part);
        case Shown.Window window -> takeWindow(screen, window);
      };
    } catch (TimeoutError missing) {
      throw new NotThereException(missing);
    } finally {
      stage.closeForms();
    }
  }

  private List<Picture> takePart(Screen screen, Shown.Part part) {
    page.navigate(part.url().toString());
    var element = page.locator(part.selector()).last();
    element.waitFor();
    part.ready().accept(page);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(TALL));
    var pictures = new ArrayList<Picture>();
    PictureSeries.forEach(
        page,
        WIDTHS,
        view -> {
          var picture = picture(screen, view);
          element.screenshot(
              new Locator.ScreenshotOptions().setPath(folder.resolve(picture.file())));
          pictures.add(picture);
        });
    return pictures;
  }

  private List<Picture> takeWindow(Screen screen, Shown.Window window) {
    var pictures = new ArrayList<Picture>();
    PictureSeries.forEach(
        page,
        WIDTHS,
        view -> {
          page.setViewportSize(view.width(), WINDOW_HEIGHT);
          page.navigate(window.url().toString());
          window.ready().accept(page);
          var picture = picture(screen, view);
          page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(picture.file())));
          pictures.add(picture);
        });
    return pictures;
  }

  private static Picture picture(Screen screen, View view) {
    return new Picture(
        screen.channel().folder(),
        screen.name(),
        view.width(),
        view.theme(),
        MessageRows.NOT_COUNTED);
  }
}
