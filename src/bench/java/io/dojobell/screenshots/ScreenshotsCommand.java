package io.dojobell.screenshots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the pictures of one or two builds and makes the page that shows them. */
@Command(name = "screenshots")
public final class ScreenshotsCommand implements Callable<Integer> {
  @Option(names = "--before", description = "the jar of the earlier build, if there is one")
  private @Nullable Path before;

  @Option(names = "--after", required = true, description = "the jar of the later build")
  private Path after = Path.of("");

  @Option(names = "--only", split = ",", description = "slack, slack/scan, /scan: these alone")
  private List<String> only = new ArrayList<>();

  @Option(names = "--folder", description = "where the pictures go: target/screenshots")
  private Path folder = Path.of("target", "screenshots");

  /** Runs with these options, and ends with 0, 2 for a wrong option, 3 if it failed. */
  public static void main(String[] options) {
    System.exit(
        new CommandLine(new ScreenshotsCommand())
            .setExitCodeExceptionMapper(_ -> 3)
            .execute(options));
  }

  @Override
  public Integer call() throws Exception {
    var filter = new SceneFilter(only);
    if (before != null) {
      take(before, Comparison.BEFORE, filter);
    }
    take(after, Comparison.AFTER, filter);
    var comparison = Comparison.read(folder);
    var table = RowTable.of(comparison);
    var sheets = new ContactSheets(folder, comparison).write();
    Files.writeString(folder.resolve("index.html"), PicturePage.index(comparison, table, sheets));
    System.out.println(table);
    System.out.println("All pictures: " + folder.resolve("index.html"));
    return 0;
  }

  private void take(Path jar, String build, SceneFilter filter) throws Exception {
    var pictures = PictureList.read(folder.resolve(build));
    var program = List.of("-jar", jar.toString(), "serve");
    pictures.add(new BuildPictures(program, folder.resolve(build), filter).take(Scenes.all()));
  }
}
