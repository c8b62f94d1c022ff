package io.dojobell.screenshots;

import java.util.List;

/**
 * Which scenes and screens are pictured on which channels.
 *
 * @param patterns {@code slack}, {@code slack/scan} or {@code /scan}, the beginning of the name
 *     after the slash; none: everything
 */
record SceneFilter(List<String> patterns) {
  boolean matches(PictureChannel channel, Scene scene) {
    return matches(channel, scene.name());
  }

  boolean matches(Screen screen) {
    return matches(screen.channel(), screen.name());
  }

  private boolean matches(PictureChannel channel, String name) {
    return patterns.isEmpty()
        || patterns.stream().anyMatch(one -> matches(one, channel.folder(), name));
  }

  private static boolean matches(String pattern, String channel, String name) {
    var parts = pattern.split("/", 2);
    var isChannel = parts[0].isEmpty() || parts[0].equals(channel);
    return isChannel && (parts.length == 1 || name.startsWith(parts[1]));
  }

  /** Returns the scenes that are pictured on any channel. */
  List<Scene> select(List<Scene> scenes) {
    return scenes.stream().filter(this::isPictured).toList();
  }

  private boolean isPictured(Scene scene) {
    return PictureChannel.OF_MESSAGES.stream().anyMatch(channel -> matches(channel, scene));
  }
}
