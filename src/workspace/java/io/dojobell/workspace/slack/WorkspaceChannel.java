package io.dojobell.workspace.slack;

/**
 * A conversation. The id is empty until {@code addChannel} gives one.
 *
 * @param directUser the user of a direct message with the app; empty for a channel
 * @param appIsMember whether the app was invited
 * @param restricted whether only admins may post
 */
public record WorkspaceChannel(
    String id,
    String name,
    boolean isPrivate,
    boolean archived,
    boolean appIsMember,
    boolean restricted,
    String directUser) {

  /** A public channel without the app. */
  public static WorkspaceChannel named(String name) {
    return new WorkspaceChannel("", name, false, false, false, false, "");
  }

  static WorkspaceChannel direct(String id, String user) {
    return new WorkspaceChannel(id, "", true, false, true, false, user);
  }

  public WorkspaceChannel id(String id) {
    return new WorkspaceChannel(id, name, isPrivate, archived, appIsMember, restricted, directUser);
  }

  WorkspaceChannel renamed(String name) {
    return new WorkspaceChannel(id, name, isPrivate, archived, appIsMember, restricted, directUser);
  }

  public WorkspaceChannel asPrivate() {
    return new WorkspaceChannel(id, name, true, archived, appIsMember, restricted, directUser);
  }

  public WorkspaceChannel archived(boolean archived) {
    return new WorkspaceChannel(id, name, isPrivate, archived, appIsMember, restricted, directUser);
  }

  public WorkspaceChannel appIsMember(boolean member) {
    return new WorkspaceChannel(id, name, isPrivate, archived, member, restricted, directUser);
  }

  public WorkspaceChannel restricted(boolean restricted) {
    return new WorkspaceChannel(id, name, isPrivate, archived, appIsMember, restricted, directUser);
  }

  /** Returns whether it is a direct message with the app. */
  public boolean isDirect() {
    return !directUser.isEmpty();
  }
}
