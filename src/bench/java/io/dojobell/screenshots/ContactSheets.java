package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Pictures of many pictures, so that a person can look at all in a few. */
record ContactSheets(Path folder, Comparison comparison) {
  private static final int PICTURES = 12;
  private static final int SHEET_WIDTH = 1_800;
  private static final int WIDE = 560;
  private static final int NARROW = 270;
  private static final int NARROW_WINDOW = 390;

  /** Makes them, by channel, size and theme, and returns their names below the folder. */
  List<String> write() throws IOException {
    var names = new ArrayList<String>();
    var groups =
        comparison.all().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.channel() + "-" + one.width() + "-" + one.theme(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    try (var chromium = new Chromium()) {
      var page = chromium.newPage();
      page.setViewportSize(SHEET_WIDTH, 900);
      for (var group : groups.entrySet()) {
        names.addAll(writeGroup(page, group.getKey(), group.getValue()));
      }
    }
    return names;
  }

  private List<String> writeGroup(Page page, String group, List<Picture> pictures)
      throws IOException {
    var names = new ArrayList<String>();
    for (var from = 0; from < pictures.size(); from += PICTURES) {
      var name = "sheet-" + group + "-" + (1 + from / PICTURES) + ".png";
      writeSheet(page, name, pictures.subList(from, Math.min(pictures.size(), from + PICTURES)));
      names.add(name);
    }
    return names;
  }

  private void writeSheet(Page page, String name, List<Picture> pictures) throws IOException {
    var width = pictures.getFirst().width() <= NARROW_WINDOW ? NARROW : WIDE;
    var html =
        Files.writeString(
            folder.resolve("sheet.html"), PicturePage.sheet(comparison, pictures, width));
    page.navigate(html.toAbsolutePath().toUri().toString());
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name)));
    Files.delete(html);
  }
}
