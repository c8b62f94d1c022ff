package io.dojobell.channel.slack;

import com.slack.api.model.User;
import io.dojobell.channel.Outcome;

/** Decides who is notified by direct message, and why others are not. */
final class MembershipRules {
  private MembershipRules() {}

  /**
   * Returns whether the user is notified: members of the workspace are; guests, bots and people of
   * other workspaces are not, nor is somebody whose address is not confirmed to be theirs.
   */
  static boolean isMember(User user) {
    return !user.isDeleted()
        && !user.isBot()
        && !user.isRestricted()
        && !user.isUltraRestricted()
        && !user.isStranger()
        && user.isEmailConfirmed();
  }

  /** Returns the outcome where Slack has nobody to notify, or had nobody within the hour. */
  static Outcome unavailableOutcome(SlackUserStore.SlackUserStatus status) {
    var user = status.user();
    var reason = String.valueOf(status.unavailableReason());
    return switch (reason) {
      case "deactivated" ->
          new Outcome.Failed(
              "The Slack user of %s is deactivated (user_disabled)".formatted(user.username()));
      case "guest", "bot", "stranger" ->
          new Outcome.Failed(
              "The Slack user of %s is not a full member of the workspace"
                  .formatted(user.username()));
      default ->
          new Outcome.Failed(
              "Slack has no user with the address " + user.slackAddress() + " (users_not_found)");
    };
  }
}
