package io.dojobell.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the pictures of one or two builds and makes the page that shows them. */
@Command(name = "screenshots")
public final class ScreenshotsCommand implements Callable<Integer> {
  private static final String README_PICTURE = "page/" + PageScreens.OPENING;
  private static final String README_SIZE = "-1360-light.png";

  @Option(names = "--before", description = "the jar of the earlier build, if there is one")
  private @Nullable Path before;

  @Option(names = "--after", required = true, description = "the jar of the later build")
  private Path after = Path.of("");

  @Option(names = "--only", split = ",", description = "slack, home/new, /scan: these alone")
  private List<String> only = new ArrayList<>();

  @Option(names = "--readme", description = "the README's picture, which is renewed")
  private @Nullable Path readme;

  @Option(names = "--folder", description = "where the pictures go: target/screenshots")
  private Path folder = Path.of("target", "screenshots");

  /**
   * Runs with these options, and ends with 0, 1 if a screen is missing or too tall, 2 for a wrong
   * option, 3 if it failed.
   */
  public static void main(String[] options) {
    System.exit(
        new CommandLine(new ScreenshotsCommand())
            .setExitCodeExceptionMapper(_ -> 3)
            .execute(options));
  }

  @Override
  public Integer call() throws Exception {
    if (readme != null) {
      only.add(README_PICTURE);
    }
    var filter = new SceneFilter(only);
    if (before != null) {
      take(before, Comparison.BEFORE, filter);
    }
    var notThere = take(after, Comparison.AFTER, filter);
    var comparison = Comparison.read(folder);
    var tables = RowTable.of(comparison) + "\n" + HeightTable.of(comparison);
    var sheets = new ContactSheets(folder, comparison).write();
    Files.writeString(folder.resolve("index.html"), PicturePage.index(comparison, tables, sheets));
    System.out.println(tables);
    if (readme != null) {
      var picture = comparison.after().folder().resolve(README_PICTURE + README_SIZE);
      Files.copy(picture, readme, StandardCopyOption.REPLACE_EXISTING);
    }
    var isLowEnough = printHeights(comparison.after());
    System.out.println("All pictures: " + folder.resolve("index.html"));
    return isLowEnough && notThere.isEmpty() ? 0 : 1;
  }

  /** Prints how tall App Home is for a person with nothing special set; returns whether it fits. */
  private static boolean printHeights(Comparison.Build build) throws IOException {
    var heights = new LinkedHashMap<String, Integer>();
    for (var screen : HomeScreens.LIMITED) {
      var picture =
          build.folder().resolve("home/%s-%d-light.png".formatted(screen, HomeScreens.WIDTH));
      if (Files.exists(picture)) {
        heights.put(screen, HeightTable.height(picture));
      }
    }
    if (!heights.isEmpty()) {
      System.out.printf(
          "App Home of a person with nothing special set, at 1,360 px: %s; at most %d px%n",
          heights, HomeScreens.MAX_HEIGHT);
    }
    return heights.values().stream().allMatch(height -> height <= HomeScreens.MAX_HEIGHT);
  }

  /** Takes the pictures of a build, and returns the screens that it does not have. */
  private List<String> take(Path jar, String build, SceneFilter filter) throws Exception {
    var pictures = PictureList.read(folder.resolve(build));
    var program = List.of("-jar", jar.toString(), "serve");
    pictures.add(new BuildPictures(program, folder.resolve(build), filter).take(Scenes.all()));
    var screens = new BuildScreens(program, folder.resolve(build), filter).take(Screens.all());
    pictures.add(screens);
    return screens.notThere();
  }
}
