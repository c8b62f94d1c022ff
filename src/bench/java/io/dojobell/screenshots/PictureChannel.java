package io.dojobell.screenshots;

import java.util.List;

/**
 * What is pictured: messages on a channel, or something that people open; see the folder's name.
 */
enum PictureChannel {
  SLACK,
  EMAIL,
  TEAMS,
  /** The tabs of App Home. */
  HOME,
  /** The modals. */
  FORM,
  /** What is answered to commands and messages. */
  ANSWER,
  /** The demo's page, and the pages that mails link to. */
  PAGE;

  /** The channels on which a {@link Scene} is pictured. */
  static final List<PictureChannel> OF_MESSAGES = List.of(SLACK, EMAIL, TEAMS);

  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
