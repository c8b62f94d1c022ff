package io.dojobell.screenshots;

import io.dojobell.bench.BenchFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the pictures of one build. */
record BuildPictures(List<String> program, Path folder, SceneFilter filter) {
  /** Plays the scenes and takes their pictures into the folder; those of before are replaced. */
  List<Picture> take(List<Scene> all) throws Exception {
    var scenes = filter.select(all);
    if (scenes.isEmpty()) {
      return List.of();
    }
    try (var data = BenchFolder.create();
        var run = SceneRun.play(data.path(), program, scenes);
        var chromium = new Chromium()) {
      var pictures = take(scenes, run, chromium);
      Payloads.write(run.workspace().slack(), folder.resolve("payloads-messages.json"));
      return pictures;
    }
  }

  private List<Picture> take(List<Scene> scenes, SceneRun run, Chromium chromium) {
    var workspace = run.workspace();
    var slack = new SlackPictures(chromium.newPage(), workspace.url(), workspace.slack(), folder);
    var email = new EmailPictures(chromium.newPage(), workspace.mailbox(), folder);
    var teams = new TeamsPictures(chromium.newPage(), workspace.url(), folder);
    var pictures = new ArrayList<Picture>();
    for (var scene : scenes) {
      if (filter.matches(PictureChannel.SLACK, scene)) {
        pictures.addAll(slack.take(scene));
      }
      if (filter.matches(PictureChannel.EMAIL, scene)) {
        pictures.addAll(email.take(scene));
      }
      if (filter.matches(PictureChannel.TEAMS, scene)) {
        pictures.addAll(teams.take(scene));
      }
    }
    return pictures;
  }
}
