package io.dojobell.screenshots;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackWorkspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pictures of messages on the workspace's page. */
record SlackPictures(Page page, URI workspace, SlackWorkspace slack, Path folder) {
  static final List<Integer> WIDTHS = List.of(1360, 390);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The parts of the page that scroll by themselves become as tall as what is in them. */
  private static final String TALL =
      """
      body, #main, #side, #thread, #try { height: auto !important; }
      #content { overflow: visible !important; }
      .message header .overflow { display: none; }
      """;

  /** Takes the messages of a scene: those in its channel, its thread, and the person's own. */
  List<Picture> take(Scene scene) {
    var pictures = new ArrayList<Picture>();
    var person = slack.user(scene.username()).id();
    if (!scene.isHeld()) {
      var channel = slack.channel(scene.name()).id();
      pictures.addAll(takeAll(scene, person, shown(slack.messages(channel)), scene.name()));
    }
    // The first one is a greeting.
    var direct = shown(slack.messages(person)).stream().skip(1).toList();
    pictures.addAll(takeAll(scene, person, direct, scene.name() + "-direct"));
    return pictures;
  }

  private List<Picture> takeAll(Scene scene, String person, List<Message> messages, String name) {
    if (messages.isEmpty()) {
      return List.of();
    }
    var channel = messages.getFirst().channel();
    page.navigate(workspace.resolve("?as=" + person + "&place=" + channel).toString());
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(TALL));
    var pictures = new ArrayList<Picture>();
    for (var n = 0; n < messages.size(); n++) {
      var suffix = n == 0 ? "" : "-" + (n + 1);
      var message = page.locator("#content article[data-ts='" + messages.get(n).ts() + "']");
      message.waitFor();
      pictures.addAll(takeAt(scene, message, name + suffix));
    }
    if (scene.surroundings().threads().equals("on") && page.locator("#content .link").count() > 0) {
      page.locator("#content .link").first().click();
      page.locator("#thread article").first().waitFor();
      pictures.addAll(takeAt(scene, page.locator("#thread"), name + "-opened"));
    }
    return pictures;
  }

  /** Returns the messages that a channel itself shows. */
  static List<Message> shown(List<Message> messages) {
    return messages.stream().filter(SlackPictures::isShown).toList();
  }

  private static boolean isShown(Message message) {
    return !message.isEphemeral()
        && !message.hidden()
        && message.threadTs().filter(root -> !root.equals(message.ts())).isEmpty();
  }

  private List<Picture> takeAt(Scene scene, Locator message, String name) {
    var pictures = new ArrayList<Picture>();
    PictureSeries.forEach(
        page,
        WIDTHS,
        view -> {
          var rows = rows(scene, message);
          var picture = new Picture("slack", name, view.width(), view.theme(), rows);
          message.screenshot(
              new Locator.ScreenshotOptions().setPath(folder.resolve(picture.file())));
          pictures.add(picture);
        });
    return pictures;
  }

  @SuppressWarnings("unchecked")
  private static MessageRows rows(Scene scene, Locator message) {
    var counted = (Map<String, Integer>) message.evaluate(RowCounter.SCRIPT, findings(scene));
    return new MessageRows(counted.get("all"), counted.get("findings"));
  }

  /** Returns the titles of the findings that the scene's events list. */
  private static List<String> findings(Scene scene) {
    return scene.trigger() == Scene.Trigger.CALENDAR
        ? List.of()
        : scene.bodies().stream()
            .map(scene::filled)
            .flatMap(body -> titles(body).stream())
            .toList();
  }

  private static List<String> titles(String body) {
    try {
      return JSON.readTree(body).findValues("findings").stream()
          .flatMap(findings -> findings.findValuesAsText("title").stream())
          .toList();
    } catch (IOException wrong) {
      throw new IllegalStateException("Not JSON: " + body, wrong);
    }
  }
}
