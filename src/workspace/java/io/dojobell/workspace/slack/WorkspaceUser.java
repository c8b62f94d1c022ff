package io.dojobell.workspace.slack;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A person or bot of the workspace. The id is empty until {@code addUser} gives one.
 *
 * @param team the one they belong to: another where a channel is shared with it, or their home
 *     workspace on Enterprise Grid
 * @param teams the workspaces of an Enterprise Grid organization they belong to; empty: none
 * @param emailConfirmed {@code is_email_confirmed}, which may be absent
 */
public record WorkspaceUser(
    String id,
    String name,
    String realName,
    String email,
    ZoneId tz,
    UserRole role,
    boolean deleted,
    String team,
    List<String> teams,
    Optional<Boolean> emailConfirmed) {

  /** The user's role. */
  public enum UserRole {
    ADMIN,
    MEMBER,
    GUEST,
    SINGLE_CHANNEL_GUEST,
    BOT
  }

  /** A member of this name, {@code NAME@example.com}, in UTC. */
  public static WorkspaceUser named(String name) {
    String real = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return new WorkspaceUser(
        "",
        name,
        real,
        name + "@example.com",
        ZoneId.of("UTC"),
        UserRole.MEMBER,
        false,
        Installation.TEAM,
        List.of(),
        Optional.of(true));
  }

  public WorkspaceUser id(String id) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public WorkspaceUser realName(String realName) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** Empty: a profile without an address, as bots have. */
  public WorkspaceUser email(String email) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public WorkspaceUser tz(String tz) {
    return new WorkspaceUser(
        id, name, realName, email, ZoneId.of(tz), role, deleted, team, teams, emailConfirmed);
  }

  public WorkspaceUser role(UserRole role) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public WorkspaceUser admin() {
    return role(UserRole.ADMIN);
  }

  public WorkspaceUser guest() {
    return role(UserRole.GUEST);
  }

  public WorkspaceUser bot() {
    return role(UserRole.BOT);
  }

  public WorkspaceUser deleted(boolean deleted) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** One of another workspace, seen in a channel that is shared with it. */
  public WorkspaceUser ofTeam(String team) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** A member of an Enterprise Grid organization: of this home workspace, and of all these. */
  public WorkspaceUser inGrid(String home, String... workspaces) {
    return new WorkspaceUser(
        id, name, realName, email, tz, role, deleted, home, List.of(workspaces), emailConfirmed);
  }

  /** {@code is_email_confirmed} of the profile. */
  public WorkspaceUser emailConfirmed(boolean confirmed) {
    return emailConfirmed(Optional.of(confirmed));
  }

  /** Says nothing of whether the address is confirmed. */
  public WorkspaceUser withoutEmailConfirmed() {
    return emailConfirmed(Optional.empty());
  }

  private WorkspaceUser emailConfirmed(Optional<Boolean> confirmed) {
    return new WorkspaceUser(id, name, realName, email, tz, role, deleted, team, teams, confirmed);
  }

  /** Returns whether they belong to the workspace itself. */
  boolean isMember() {
    return team.equals(Installation.TEAM) || teams.contains(Installation.TEAM);
  }

  /** Returns whether it is a guest of one or of several channels. */
  public boolean isGuest() {
    return role == UserRole.GUEST || role == UserRole.SINGLE_CHANNEL_GUEST;
  }
}
