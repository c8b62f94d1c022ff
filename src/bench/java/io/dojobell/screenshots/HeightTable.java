package io.dojobell.screenshots;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A Markdown table of the height of each screen in pixels, before and after. */
final class HeightTable {
  private static final String HEAD =
      """
      Height in pixels:

      | screen | 1,360 before | 1,360 after | 390 before | 390 after |
      | --- | --- | --- | --- | --- |
      """;

  /** Where a PNG file has its height, in bytes. */
  private static final int PNG_HEIGHT = 20;

  private HeightTable() {}

  static String of(Comparison comparison) throws IOException {
    var messages =
        PictureChannel.OF_MESSAGES.stream().map(PictureChannel::folder).collect(Collectors.toSet());
    var table = new StringBuilder(HEAD);
    for (var picture : comparison.all()) {
      if (!messages.contains(picture.channel())
          && picture.theme().equals(Picture.LIGHT)
          && picture.width() == ScreenPictures.WIDTHS.getFirst()) {
        table.append(row(comparison, picture));
      }
    }
    return table.toString();
  }

  private static String row(Comparison comparison, Picture wide) throws IOException {
    var narrow = wide.atWidth(ScreenPictures.WIDTHS.getLast());
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            wide.path(),
            cell(comparison.before(), wide),
            cell(comparison.after(), wide),
            cell(comparison.before(), narrow),
            cell(comparison.after(), narrow));
  }

  private static String cell(Comparison.Build build, Picture picture) throws IOException {
    if (build.notThere().contains(picture.path())) {
      return "not there";
    }
    return build.has(picture) ? "" + height(build.folder().resolve(picture.file())) : "–";
  }

  /** Returns the height of a picture in pixels. */
  static int height(Path png) throws IOException {
    try (var file = new DataInputStream(Files.newInputStream(png))) {
      file.skipNBytes(PNG_HEIGHT);
      return file.readInt();
    }
  }
}
