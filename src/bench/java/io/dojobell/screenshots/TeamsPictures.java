package io.dojobell.screenshots;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures of Adaptive Cards on the workspace's page. */
record TeamsPictures(Page page, URI workspace, Path folder) {
  static final List<Integer> WIDTHS = List.of(1360, 390);
  private static final String TALL =
      """
      body, #main, #side, #try { height: auto !important; }
      #content { overflow: visible !important; }
      """;

  /** Takes the cards of a scene's Teams channel; the page shows the newest first. */
  List<Picture> take(Scene scene) {
    if (scene.isHeld()) {
      return List.of();
    }
    open();
    var cards =
        page.locator("article.teams-post")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("header b:text-is('" + scene.name() + "')")))
            .all();
    var pictures = new ArrayList<Picture>();
    for (var n = 0; n < cards.size(); n++) {
      var name = scene.name() + (n == 0 ? "" : "-" + (n + 1));
      pictures.addAll(take(cards.get(cards.size() - 1 - n).locator(".card"), name));
    }
    return pictures;
  }

  private void open() {
    var url = workspace.resolve("?place=teams").toString();
    if (page.url().equals(url)) {
      return;
    }
    page.navigate(url);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(TALL));
    page.locator("article.teams-post").first().waitFor();
  }

  private List<Picture> take(Locator card, String name) {
    var pictures = new ArrayList<Picture>();
    PictureSeries.forEach(
        page,
        WIDTHS,
        view -> {
          var picture =
              new Picture("teams", name, view.width(), view.theme(), MessageRows.NOT_COUNTED);
          card.screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve(picture.file())));
          pictures.add(picture);
        });
    return pictures;
  }
}
