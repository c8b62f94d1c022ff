package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param slackEmail the address of the person's Slack profile where it differs from {@code email}
 * @param slackUserId the Slack user found by that address, once found
 * @param active only active users are notified
 */
public record User(
    String username,
    String name,
    @Nullable String email,
    @Nullable String slackEmail,
    @Nullable String slackUserId,
    boolean admin,
    boolean active) {

  /** Returns the name and the username, as lists to choose from show accounts. */
  public String label() {
    return name + " (" + username + ")";
  }

  /** Returns the same account under another username. */
  public User withUsername(String other) {
    return new User(other, name, email, slackEmail, slackUserId, admin, active);
  }

  /** Returns the same account, linked to that Slack user. */
  public User withSlackUserId(String other) {
    return new User(username, name, email, slackEmail, other, admin, active);
  }

  /** Returns the same account, an admin's or not. */
  public User withAdmin(boolean admin) {
    return new User(username, name, email, slackEmail, slackUserId, admin, active);
  }

  /** Returns the same account, active or not. */
  public User withActive(boolean active) {
    return new User(username, name, email, slackEmail, slackUserId, admin, active);
  }

  /**
   * Returns the address that Slack has for this person: {@code slack_email}, else {@code email}.
   */
  public @Nullable String slackAddress() {
    return slackEmail == null ? email : slackEmail;
  }
}
