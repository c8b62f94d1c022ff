package io.dojobell.screenshots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** HTML that shows pictures, those before and after beside each other. */
final class PicturePage {
  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
      <style>
       body { font: 15px/1.4 sans-serif; margin: 16px; background: #e9eaec; color: #222; }
       h2 { margin: 28px 0 4px; } nav a { margin-right: 10px; white-space: nowrap; }
       figure { margin: 8px 14px 8px 0; } figcaption { font-size: 13px; color: #444; }
       .pair { display: flex; flex-wrap: wrap; align-items: flex-start; }
       img { max-width: 100%; border: 1px solid #bbb; background: #fff; }
       pre { background: #fff; padding: 12px; overflow: auto; }
      </style>
      """;

  /** Of what is too tall, a sheet shows the beginning. */
  private static final String SHEET_STYLE =
      """
      <style>
       .pair { display: inline-flex; }
       img { max-height: 1000px; object-fit: cover; object-position: top; }
      </style>
      """;

  private PicturePage() {}

  /** Returns the page of all pictures. */
  static String index(Comparison comparison, String table, List<String> sheets) {
    var groups = new LinkedHashMap<String, List<Picture>>();
    for (var channel : PictureChannel.values()) {
      comparison.all().stream()
          .filter(one -> one.channel().equals(channel.folder()))
          .collect(Collectors.groupingBy(Picture::scene, LinkedHashMap::new, Collectors.toList()))
          .forEach((scene, pictures) -> groups.put(channel.folder() + "/" + scene, pictures));
    }
    var page = new StringBuilder(HEAD + "<h1>Screenshots</h1><p>Contact sheets: ");
    sheets.forEach(sheet -> page.append("<a href=\"%1$s\">%1$s</a> ".formatted(sheet)));
    page.append("</p><nav>");
    groups.keySet().forEach(name -> page.append("<a href=\"#%1$s\">%1$s</a> ".formatted(name)));
    page.append("</nav><pre>").append(table).append("</pre>");
    groups.forEach(
        (name, pictures) -> {
          page.append("<h2 id=\"%1$s\">%1$s</h2>".formatted(name));
          pictures.forEach(one -> page.append(pair(comparison, one, "")));
        });
    return page.toString();
  }

  /** Returns a page of small pictures, for many at once. */
  static String sheet(Comparison comparison, List<Picture> pictures, int width) {
    return pictures.stream()
        .map(one -> pair(comparison, one, " style=\"width:" + width + "px\""))
        .collect(Collectors.joining("", HEAD + SHEET_STYLE + "<div>", "</div>"));
  }

  private static String pair(Comparison comparison, Picture picture, String style) {
    var figures =
        comparison.files(picture).stream()
            .map(
                file ->
                    "<figure%s><figcaption>%s</figcaption><img loading=\"eager\" src=\"%s\"></figure>"
                        .formatted(style, file, file))
            .collect(Collectors.joining());
    return "<div class=\"pair\">"
        + notThere(comparison.before(), Comparison.BEFORE, picture, style)
        + figures
        + notThere(comparison.after(), Comparison.AFTER, picture, style)
        + "</div>";
  }

  /** Returns a figure that says that the build does not have the screen; nothing if it has. */
  private static String notThere(
      Comparison.Build build, String name, Picture picture, String style) {
    return build.notThere().contains(picture.path())
        ? "<figure%s><figcaption>%s/%s: not there</figcaption></figure>"
            .formatted(style, name, picture.path())
        : "";
  }
}
