package io.dojobell.workspace.slack;

/**
 * A conversation. The id is empty until {@code addChannel} gives one.
 *
 * @param with the user of a direct message with the app; empty for a channel
 * @param appIsMember whether the app was invited
 * @param restricted whether only admins may post
 */
public record SlackChannel(
    String id,
    String name,
    boolean isPrivate,
    boolean archived,
    boolean appIsMember,
    boolean restricted,
    String with) {

  /** A public channel without the app. */
  public static SlackChannel named(String name) {
    return new SlackChannel("", name, false, false, false, false, "");
  }

  static SlackChannel direct(String id, String user) {
    return new SlackChannel(id, "", true, false, true, false, user);
  }

  public SlackChannel id(String id) {
    return new SlackChannel(id, name, isPrivate, archived, appIsMember, restricted, with);
  }

  SlackChannel renamed(String name) {
    return new SlackChannel(id, name, isPrivate, archived, appIsMember, restricted, with);
  }

  public SlackChannel asPrivate() {
    return new SlackChannel(id, name, true, archived, appIsMember, restricted, with);
  }

  public SlackChannel archived(boolean archived) {
    return new SlackChannel(id, name, isPrivate, archived, appIsMember, restricted, with);
  }

  public SlackChannel appIsMember(boolean member) {
    return new SlackChannel(id, name, isPrivate, archived, member, restricted, with);
  }

  public SlackChannel restricted(boolean restricted) {
    return new SlackChannel(id, name, isPrivate, archived, appIsMember, restricted, with);
  }

  /** Whether it is a direct message with the app. */
  public boolean isDirect() {
    return !with.isEmpty();
  }
}
