package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;

/** The sizes and themes in which a page is pictured. */
final class PictureSeries {
  /** Lower than any message, so that the picture of a whole page has no empty end. */
  private static final int HEIGHT = 300;

  private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  /** A size and theme that the page has now. */
  record View(int width, String theme) {}

  private PictureSeries() {}

  /** Shows the page at each of these widths, light and dark. */
  static void forEach(Page page, List<Integer> widths, Consumer<View> taker) {
    for (var width : widths) {
      page.setViewportSize(width, HEIGHT);
      for (var theme : THEMES) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        taker.accept(new View(width, theme.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }
}
