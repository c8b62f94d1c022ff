package io.dojobell.screenshots;

import io.dojobell.bench.BenchFolder;
import io.dojobell.bench.compare.JavaProcess;
import io.dojobell.demo.Demo;
import io.dojobell.screenshots.Screen.NotThereException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes the pictures of one build's screens, on a demo whose service is that build.
 *
 * @param program starts the service: what follows {@code java}
 * @param folder where the pictures go
 */
record BuildScreens(List<String> program, Path folder, SceneFilter filter) {
  /**
   * The pictures that were taken.
   *
   * @param notThere the screens that the build does not have, as {@code home/member-schedule}
   */
  record Taken(List<Picture> pictures, List<String> notThere) {}

  /** Opens the screens and takes their pictures into the folder; those of before are replaced. */
  Taken take(List<Screen> all) throws Exception {
    var screens = all.stream().filter(filter::matches).toList();
    if (screens.isEmpty()) {
      return new Taken(List.of(), List.of());
    }
    try (var data = BenchFolder.create();
        var demo = Demo.start(data.path(), environment -> startService(data.path(), environment));
        var api = new SceneApi(demo.service(), Demo.TOKEN);
        var chromium = new Chromium()) {
      demo.sendSamples();
      var stage = new ScreenStage(demo, api);
      var taken = take(screens, stage, new ScreenPictures(chromium.newPage(), stage, folder));
      Payloads.write(demo.workspace().slack(), folder.resolve("payloads-screens.json"));
      return taken;
    }
  }

  private static Taken take(List<Screen> screens, ScreenStage stage, ScreenPictures camera) {
    var pictures = new ArrayList<Picture>();
    var notThere = new ArrayList<String>();
    for (var screen : screens) {
      if (screen.channel() != PictureChannel.PAGE) {
        stage.furnish();
      }
      try {
        pictures.addAll(camera.take(screen));
      } catch (NotThereException missing) {
        System.err.println(screen.path() + " is not there: " + summary(missing));
        notThere.add(screen.path());
      }
    }
    return new Taken(pictures, notThere);
  }

  private static String summary(NotThereException missing) {
    var text = String.valueOf(missing.getMessage());
    return text.substring(0, Math.min(text.length(), 200)).replace('\n', ' ');
  }

  private JavaProcess startService(Path data, Map<String, String> environment) {
    var port = URI.create(environment.getOrDefault("DOJOBELL_PUBLIC_URL", "")).getPort();
    try {
      return JavaProcess.start(
          program, environment, port, "/health/ready", data.resolve("service.log"));
    } catch (Exception failure) {
      throw new IllegalStateException("The service did not start", failure);
    }
  }
}
