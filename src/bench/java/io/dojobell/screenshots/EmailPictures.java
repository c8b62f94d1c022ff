package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import io.dojobell.workspace.mail.FakeMailServer;
import io.dojobell.workspace.mail.ReceivedMail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures of the HTML of mails, as a browser shows it. */
record EmailPictures(Page page, FakeMailServer mailbox, Path folder) {
  static final List<Integer> WIDTHS = List.of(600, 360);

  /** Takes the mails to the person of a scene. */
  List<Picture> take(Scene scene) {
    var mails =
        mailbox.messages().stream().filter(mail -> mail.to().contains(scene.email())).toList();
    var pictures = new ArrayList<Picture>();
    for (var n = 0; n < mails.size(); n++) {
      pictures.addAll(take(mails.get(n), scene.name() + (n == 0 ? "" : "-" + (n + 1))));
    }
    return pictures;
  }

  private List<Picture> take(ReceivedMail mail, String name) {
    page.setContent(mail.html());
    var pictures = new ArrayList<Picture>();
    PictureSeries.forEach(
        page,
        WIDTHS,
        view -> {
          var picture =
              new Picture("email", name, view.width(), view.theme(), MessageRows.NOT_COUNTED);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(folder.resolve(picture.file())));
          pictures.add(picture);
        });
    return pictures;
  }
}
