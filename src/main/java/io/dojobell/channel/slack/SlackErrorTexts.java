package io.dojobell.channel.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The errors of Slack that no retry can help, in words with the fix. */
final class SlackErrorTexts {
  private SlackErrorTexts() {}

  /**
   * Returns what the error means; empty: it is not known to be final.
   *
   * @param needed the scope that it asks for
   */
  static Optional<String> find(String error, @Nullable String needed) {
    return Optional.ofNullable(describe(error, needed));
  }

  private static @Nullable String describe(String error, @Nullable String needed) {
    return switch (error) {
      case "channel_not_found" ->
          "Slack knows no such channel, or it is private and the bot is not in it: check the"
              + " channel, or /invite the bot there";
      case "not_in_channel" -> "The bot is not in that channel: /invite it there";
      case "is_archived", "channel_is_archived" ->
          "The Slack channel is archived: unarchive it or choose another";
      case "invalid_auth", "not_authed", "token_revoked", "token_expired" ->
          "Slack refuses the bot token: install the app again and set SLACK_BOT_TOKEN";
      case "not_allowed_token_type" ->
          "SLACK_BOT_TOKEN is not a bot token: set the one that begins with xoxb-";
      case "account_inactive" -> "The bot's Slack account is deactivated: install the app again";
      case "missing_scope", "no_permission" ->
          "The Slack app may not do that: add the scope "
              + (needed == null ? "it asks for" : needed)
              + " and install it again";
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "action_prohibited",
          "posting_to_general_channel_denied",
          "access_denied",
          "team_access_not_granted",
          "enterprise_is_restricted",
          "ekm_access_denied" ->
          "The workspace's rules do not let the bot post there";
      case "messages_tab_disabled" ->
          "The app's Messages tab is disabled: enable it in the app's settings";
      case "user_not_found", "user_disabled", "users_not_found", "user_not_visible" ->
          "Slack has no such user";
      case "cannot_dm_bot" -> "Slack lets no app send a direct message to a bot";
      case "channel_type_not_supported" -> "Slack lets no app post to a channel of that type";
      case "no_service",
          "no_service_id",
          "no_active_hooks",
          "no_team",
          "team_disabled",
          "invalid_token" ->
          "The incoming webhook is no longer valid: create another and set SLACK_WEBHOOK_URL";
      default -> null;
    };
  }
}
