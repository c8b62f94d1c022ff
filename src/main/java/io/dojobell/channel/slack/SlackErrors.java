package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.http.RetryAfter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Slack's error codes mean for a delivery (SPEC section 4), in words with the mend. */
final class SlackErrors {
  private SlackErrors() {}

  /** The outcome of an {@code ok: false}. */
  static Outcome of(@Nullable String code, @Nullable String needed) {
    var error = code == null ? "unknown_error" : code;
    return switch (error) {
      case "ratelimited",
          "rate_limited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org" ->
          new Outcome.RetryAt(null, "Slack is not able to take it now (" + error + ")");
      case "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive" ->
          new Outcome.ChannelDown(words(error, needed) + " (" + error + ")");
      default -> new Outcome.Refused(words(error, needed) + " (" + error + ")");
    };
  }

  private static String words(String error, @Nullable String needed) {
    return switch (error) {
      case "channel_not_found" ->
          "Slack knows no such channel, or it is private and the bot is not in it: check the"
              + " channel, or /invite the bot there";
      case "not_in_channel" -> "The bot is not in that channel: /invite it there";
      case "is_archived" -> "The Slack channel is archived: unarchive it or choose another";
      case "invalid_auth", "not_authed", "token_revoked", "token_expired" ->
          "Slack refuses the bot token: install the app again and set SLACK_BOT_TOKEN";
      case "account_inactive" -> "The bot's Slack account is deactivated: install the app again";
      case "missing_scope" ->
          "The Slack app may not do that: add the scope "
              + (needed == null ? "it asks for" : needed)
              + " and install it again";
      case "restricted_action" -> "The workspace's rules do not let the bot post there";
      case "messages_tab_disabled" ->
          "The app's Messages tab is switched off: switch it on in the app's settings";
      case "user_not_found", "user_disabled", "users_not_found" ->
          "Slack has no such user any more";
      case "msg_too_long", "msg_blocks_too_long", "invalid_blocks", "no_text" ->
          "Slack refuses the message's form; please report this";
      default -> "Slack refuses it";
    };
  }

  /** The outcome of an HTTP status that is no success. */
  static Outcome of(SlackApiException failure, Instant now) {
    var status = failure.getResponse().code();
    if (status == 429) {
      var when = RetryAfter.when(failure.getResponse().header("Retry-After"), now);
      return new Outcome.RetryAt(when, "Slack asks for a pause (429)");
    }
    // Slack's own answers are 200 and 429; what else comes is from something on the way to it.
    return new Outcome.RetryAt(
        null,
        status >= 500
            ? "Slack has trouble (HTTP " + status + ")"
            : "What answers at SLACK_API_URL is not Slack's Web API (HTTP " + status + ")");
  }

  /** Whether the error says that a message is gone or too old to be changed. */
  static boolean isUnchangeable(@Nullable String error) {
    return "message_not_found".equals(error)
        || "cant_update_message".equals(error)
        || "edit_window_closed".equals(error)
        || "channel_not_found".equals(error);
  }

  /** Whether the error says that the person is not, or no longer, there. */
  static boolean isGone(@Nullable String error) {
    return "channel_not_found".equals(error)
        || "user_not_found".equals(error)
        || "user_disabled".equals(error)
        || "users_not_found".equals(error);
  }
}
