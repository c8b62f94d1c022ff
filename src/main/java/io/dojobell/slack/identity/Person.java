package io.dojobell.slack.identity;

import io.dojobell.model.User;

/** A Slack user as Dojobell knows them (src/docs/reference.md, Accounts and Slack users). */
public sealed interface Person {
  /** A person with an active account. */
  record Known(User user) implements Person {}

  /**
   * A person without an active account.
   *
   * @param reason the reason and what to do about it, in words
   * @param mayLink true for a member of the workspace, who may have an account of another address
   */
  record NotEnrolled(String reason, boolean mayLink) implements Person {}

  /** Slack does not say who the user is, for now. */
  record Unknown() implements Person {}
}
