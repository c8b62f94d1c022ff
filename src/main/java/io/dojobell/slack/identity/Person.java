package io.dojobell.slack.identity;

import io.dojobell.model.User;

/** Who a Slack user is to Dojobell (src/docs/reference.md, Accounts and Slack users). */
public sealed interface Person {
  /** Somebody with an active account. */
  record Known(User user) implements Person {}

  /**
   * Somebody without one.
   *
   * @param reason and what to do about it, in words
   * @param mayLink whether a member of the workspace, who may have an account of another address
   */
  record NotEnrolled(String reason, boolean mayLink) implements Person {}

  /** Slack does not say who it is, for now. */
  record Unknown() implements Person {}
}
