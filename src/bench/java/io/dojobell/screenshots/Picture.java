package io.dojobell.screenshots;

import java.util.Comparator;
import java.util.List;

/**
 * A picture that was taken.
 *
 * @param channel the folder: {@code slack}, {@code email} or {@code teams}
 * @param scene what it shows: a scene's name, and what follows it where there are several
 * @param width of the window in pixels
 * @param theme {@code light} or {@code dark}
 * @param rows the rows of text and buttons; none where they are not counted
 */
record Picture(String channel, String scene, int width, String theme, MessageRows rows) {
  static final String LIGHT = "light";

  /** Returns the file below the folder of a build. */
  String file() {
    return "%s/%s-%d-%s.png".formatted(channel, scene, width, theme);
  }

  /** Returns the order by channel, then by these names of scenes. */
  static Comparator<Picture> order(List<String> scenes) {
    return Comparator.comparing(Picture::channel)
        .thenComparing(one -> one.index(scenes))
        .thenComparing(Picture::file);
  }

  /** Returns the index of the longest name with which its own begins. */
  private int index(List<String> scenes) {
    var best = -1;
    for (var n = 0; n < scenes.size(); n++) {
      var isMine = scene.equals(scenes.get(n)) || scene.startsWith(scenes.get(n) + "-");
      if (isMine && (best < 0 || scenes.get(n).length() > scenes.get(best).length())) {
        best = n;
      }
    }
    return best;
  }
}
