package io.dojobell.screenshots;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which scenes are pictured on which channels.
 *
 * @param patterns {@code slack}, {@code slack/scan} or {@code /scan}, the beginning of the scene's
 *     name after the slash; none: everything
 */
record SceneFilter(List<String> patterns) {
  boolean matches(PictureChannel channel, Scene scene) {
    return patterns.isEmpty()
        || patterns.stream().anyMatch(one -> matches(one, channel.folder(), scene));
  }

  private static boolean matches(String pattern, String channel, Scene scene) {
    var parts = pattern.split("/", 2);
    var isChannel = parts[0].isEmpty() || parts[0].equals(channel);
    return isChannel && (parts.length == 1 || scene.name().startsWith(parts[1]));
  }

  /** Returns the scenes that are pictured on any channel. */
  List<Scene> select(List<Scene> scenes) {
    return scenes.stream().filter(this::isPictured).toList();
  }

  private boolean isPictured(Scene scene) {
    return Stream.of(PictureChannel.values()).anyMatch(channel -> matches(channel, scene));
  }
}
