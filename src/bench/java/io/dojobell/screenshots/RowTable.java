package io.dojobell.screenshots;

import org.jspecify.annotations.Nullable;

/** A Markdown table of the rows that each message takes in Slack, before and after. */
final class RowTable {
  private static final String HEAD =
      """
      Rows without those that list findings, + those (one author's line more is above each):

      | message in Slack | 1,360 before | 1,360 after | 390 before | 390 after |
      | --- | --- | --- | --- | --- |
      """;

  private RowTable() {}

  static String of(Comparison comparison) {
    var table = new StringBuilder(HEAD);
    comparison.all().stream()
        .filter(one -> one.channel().equals("slack") && one.theme().equals(Picture.LIGHT))
        .filter(one -> one.width() == SlackPictures.WIDTHS.getFirst())
        .forEach(one -> table.append(row(comparison, one)));
    return table.toString();
  }

  private static String row(Comparison comparison, Picture wide) {
    var narrow = wide.atWidth(SlackPictures.WIDTHS.getLast());
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            wide.scene(),
            cell(comparison.before().find(wide.file())),
            cell(comparison.after().find(wide.file())),
            cell(comparison.before().find(narrow.file())),
            cell(comparison.after().find(narrow.file())));
  }

  private static String cell(@Nullable Picture picture) {
    return picture == null
        ? "–"
        : picture.rows().withoutFindings() + " + " + picture.rows().findings();
  }
}
