package io.dojobell.blockkit;

import java.util.Arrays;
import java.util.Optional;

/** The modals, by the id that stands in buttons and in submissions. */
public enum ModalId {
  ACCESS("access"),
  ADDRESS("address"),
  CALENDAR("calendar"),
  EVENTS("events"),
  LINK("link"),
  MESSAGE_EVENTS("message_events"),
  MESSAGE_MUTE("message_mute"),
  MUTE("mute"),
  PRODUCT("product"),
  ROUTE("route"),
  SETTINGS("settings"),
  SYSTEM("system"),
  TEAM_EVENTS("team_events"),
  TEMPLATE_EVENTS("template_events"),
  TIMES("times"),
  WEBHOOK("webhook");

  private final String wireName;

  ModalId(String wireName) {
    this.wireName = wireName;
  }

  /** Returns the id, which is also the view's {@code callback_id}. */
  public String wireName() {
    return wireName;
  }

  /** Returns the modal of that id; empty: there is none. */
  public static Optional<ModalId> of(String wireName) {
    return Arrays.stream(values()).filter(id -> id.wireName.equals(wireName)).findFirst();
  }
}
