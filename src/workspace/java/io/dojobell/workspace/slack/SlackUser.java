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
public record SlackUser(
    String id,
    String name,
    String realName,
    String email,
    ZoneId tz,
    Role role,
    boolean deleted,
    String team,
    List<String> teams,
    Optional<Boolean> emailConfirmed) {

  /** What the user may do. */
  public enum Role {
    ADMIN,
    MEMBER,
    GUEST,
    SINGLE_CHANNEL_GUEST,
    BOT
  }

  /** A member of this name, {@code NAME@example.com}, in UTC. */
  public static SlackUser named(String name) {
    String real = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return new SlackUser(
        "",
        name,
        real,
        name + "@example.com",
        ZoneId.of("UTC"),
        Role.MEMBER,
        false,
        Installation.TEAM,
        List.of(),
        Optional.of(true));
  }

  public SlackUser id(String id) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public SlackUser realName(String realName) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** Empty: a profile without an address, as bots have. */
  public SlackUser email(String email) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public SlackUser tz(String tz) {
    return new SlackUser(
        id, name, realName, email, ZoneId.of(tz), role, deleted, team, teams, emailConfirmed);
  }

  public SlackUser role(Role role) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  public SlackUser admin() {
    return role(Role.ADMIN);
  }

  public SlackUser guest() {
    return role(Role.GUEST);
  }

  public SlackUser bot() {
    return role(Role.BOT);
  }

  public SlackUser deleted(boolean deleted) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** One of another workspace, seen in a channel that is shared with it. */
  public SlackUser ofTeam(String team) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, emailConfirmed);
  }

  /** A member of an Enterprise Grid organization: of this home workspace, and of all these. */
  public SlackUser inGrid(String home, String... workspaces) {
    return new SlackUser(
        id, name, realName, email, tz, role, deleted, home, List.of(workspaces), emailConfirmed);
  }

  /** {@code is_email_confirmed} of the profile. */
  public SlackUser emailConfirmed(boolean confirmed) {
    return emailConfirmed(Optional.of(confirmed));
  }

  /** Says nothing of whether the address is confirmed. */
  public SlackUser emailConfirmedUnsaid() {
    return emailConfirmed(Optional.empty());
  }

  private SlackUser emailConfirmed(Optional<Boolean> confirmed) {
    return new SlackUser(id, name, realName, email, tz, role, deleted, team, teams, confirmed);
  }

  /** Whether they belong to the workspace itself. */
  boolean isMember() {
    return team.equals(Installation.TEAM) || teams.contains(Installation.TEAM);
  }

  /** Whether it is a guest of one or of several channels. */
  public boolean isGuest() {
    return role == Role.GUEST || role == Role.SINGLE_CHANNEL_GUEST;
  }
}
