package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.net.RetryAfter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Translates Slack's error codes into outcomes, in words with the fix. Only codes that are known to
 * be final end a delivery; one that is not known is retried.
 */
final class SlackErrors {
  private static final String UNREACHABLE = "Slack cannot be reached, or its answer was cut";

  private SlackErrors() {}

  /** Returns the outcome of an {@code ok: false}. */
  static Outcome of(SlackApiTextResponse answer, Instant now) {
    var outcome = of(answer.getError(), answer.getNeeded());
    return outcome instanceof Outcome.RetryAt(var _, var reason, var limit)
        ? new Outcome.RetryAt(retryAfter(answer.getHttpResponseHeaders(), now), reason, limit)
        : outcome;
  }

  private static @Nullable Instant retryAfter(
      @Nullable Map<String, List<String>> headers, Instant now) {
    if (headers == null) {
      return null;
    }
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .map(value -> RetryAfter.parse(value, now))
        .orElse(null);
  }

  /** Returns the outcome of an error code; {@code needed} is the scope that it asks for. */
  static Outcome of(@Nullable String code, @Nullable String needed) {
    var error = code == null ? "unknown_error" : code;
    if (isTransient(error)) {
      return new Outcome.RetryAt(
          null,
          "Slack cannot accept it right now (" + error + ")",
          isAboutDestination(error) ? Limit.DESTINATION : Limit.SERVICE);
    }
    if (isAboutContent(error)) {
      return new Outcome.ContentRefused(
          "Slack refuses the message's form; please report this (" + error + ")",
          isTooLarge(error));
    }
    var text = SlackErrorTexts.find(error, needed);
    if (isAboutToken(error)) {
      return new Outcome.ChannelDown(text.orElse("Slack refuses the bot") + " (" + error + ")");
    }
    return text.isPresent()
        ? new Outcome.Failed(text.get() + " (" + error + ")")
        : new Outcome.RetryAt(null, "Slack answered with an unknown error (" + error + ")");
  }

  private static boolean isAboutToken(String error) {
    return switch (error) {
      case "invalid_auth",
          "not_authed",
          "token_revoked",
          "token_expired",
          "account_inactive",
          "not_allowed_token_type" ->
          true;
      default -> false;
    };
  }

  /** Returns whether the error passes by itself. */
  static boolean isTransient(String error) {
    return switch (error) {
      case "ratelimited",
          "rate_limited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org",
          "org_login_required",
          "migration_in_progress",
          "accesslimited",
          "message_limit_exceeded",
          "external_channel_migrating" ->
          true;
      default -> false;
    };
  }

  /**
   * Returns whether a transient error is one of this channel or person, and not of the workspace.
   */
  private static boolean isAboutDestination(String error) {
    return switch (error) {
      case "ratelimited", "rate_limited", "external_channel_migrating" -> true;
      default -> false;
    };
  }

  private static boolean isAboutContent(String error) {
    return isTooLarge(error)
        || error.startsWith("invalid_block")
        || error.startsWith("invalid_attachment")
        || error.startsWith("invalid_metadata")
        || error.startsWith("block")
        || switch (error) {
          case "no_text",
              "invalid_arguments",
              "invalid_arg_name",
              "invalid_array_arg",
              "invalid_charset",
              "invalid_form_data",
              "invalid_payload",
              "markdown_text_conflict" ->
              true;
          default -> false;
        };
  }

  private static boolean isTooLarge(String error) {
    return error.startsWith("msg_")
        || error.startsWith("too_many_attachments")
        || error.startsWith("too_many_contact_cards")
        || error.equals("metadata_too_large")
        || error.equals("attachment_payload_limit_exceeded");
  }

  /** Returns the outcome of an HTTP status that is no success; a 429 concerns the limit. */
  static Outcome.RetryAt of(SlackApiException failure, Instant now, Limit limit) {
    var status = failure.getResponse().code();
    var when = RetryAfter.parse(failure.getResponse().header("Retry-After"), now);
    if (status == 429) {
      return new Outcome.RetryAt(when, "Slack asks for a pause (429)", limit);
    }
    // Slack's own answers are 200 and 429; other statuses are from something on the way to it.
    return new Outcome.RetryAt(
        when,
        status >= 500
            ? "Slack has trouble (HTTP " + status + ")"
            : "What answers at SLACK_API_URL is not Slack's Web API (HTTP " + status + ")",
        Limit.SERVICE);
  }

  /** Returns the outcome of a call that Slack did not answer, or something else answered. */
  static Outcome.RetryAt of(IOException failure) {
    return new Outcome.RetryAt(
        null,
        failure instanceof StrictMethodsClient.InvalidResponseException
            ? "The answer is not one of Slack's Web API: " + failure.getMessage()
            : UNREACHABLE,
        Limit.SERVICE);
  }

  /** Returns whether a message may be refused for the thread that it was to follow in. */
  static boolean isAboutThread(@Nullable String error) {
    return error != null
        && (error.contains("thread")
            || error.contains("reply")
            || error.contains("broadcast")
            || error.equals("message_not_found"));
  }

  /** Returns whether the error says that the person is not, or no longer, there. */
  static boolean isGone(@Nullable String error) {
    return switch (error) {
      case "channel_not_found",
          "user_not_found",
          "user_disabled",
          "users_not_found",
          "user_not_visible" ->
          true;
      case null, default -> false;
    };
  }
}
