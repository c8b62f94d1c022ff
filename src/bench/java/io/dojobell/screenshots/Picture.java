package io.dojobell.screenshots;

import java.util.Comparator;
import java.util.List;

/**
 * A picture that was taken.
 *
 * @param channel the folder, that of a {@link PictureChannel}
 * @param scene what it shows: a scene's name, and what follows it where there are several
 * @param width of the window in pixels
 * @param theme {@code light} or {@code dark}
 * @param rows the rows of text and buttons; none where they are not counted
 */
record Picture(String channel, String scene, int width, String theme, MessageRows rows) {
  static final String LIGHT = "light";

  /** Returns the channel and what it shows, as {@code --only} has them. */
  String path() {
    return channel + "/" + scene;
  }

  /** Returns the file below the folder of a build. */
  String file() {
    return "%s-%d-%s.png".formatted(path(), width, theme);
  }

  /** Returns the same in the window of another width. */
  Picture atWidth(int other) {
    return new Picture(channel, scene, other, theme, MessageRows.NOT_COUNTED);
  }

  /** Returns the order by channel, then by these names of scenes and paths of screens. */
  static Comparator<Picture> order(List<String> names) {
    return Comparator.comparing(Picture::channel)
        .thenComparing(one -> one.index(names))
        .thenComparing(Picture::file);
  }

  /** Returns the index of the longest name with which its own, or its path, begins. */
  private int index(List<String> names) {
    var best = -1;
    for (var n = 0; n < names.size(); n++) {
      if (isOf(names.get(n)) && (best < 0 || names.get(n).length() > names.get(best).length())) {
        best = n;
      }
    }
    return best;
  }

  private boolean isOf(String name) {
    return (scene + "-").startsWith(name + "-") || (path() + "-").startsWith(name + "-");
  }
}
