package io.dojobell.screenshots;

/** A channel whose messages are pictured; its name in lower case is the folder. */
enum PictureChannel {
  SLACK,
  EMAIL,
  TEAMS;

  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
