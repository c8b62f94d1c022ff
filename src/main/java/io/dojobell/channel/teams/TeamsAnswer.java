package io.dojobell.channel.teams;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.http.Answer;
import io.dojobell.channel.http.RetryAfter;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of Teams means. A Workflow answers 202 with an empty body. The old connectors
 * answer 200 with the body {@code 1}, and 200 as well where they could not deliver: {@code Webhook
 * message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with …}.
 */
final class TeamsAnswer {
  private static final Pattern FAILED =
      Pattern.compile("(?is)^\\W*webhook message delivery failed with error\\b.*");
  private static final Pattern STATUS_WITHIN =
      Pattern.compile("(?i)\\bHTTP (?:error|status)(?: code)?:? ?(\\d{3})\\b");

  private TeamsAnswer() {}

  static Outcome outcome(Answer answer, Instant now) {
    return switch (answer) {
      case Answer.Answered(var status, var retryAfter, var body) ->
          outcome(status, RetryAfter.when(retryAfter, now), body);
      case Answer.Unreachable(var why) -> new Outcome.RetryAt(null, why);
      case Answer.NotAllowed(var why) -> new Outcome.Refused(why);
    };
  }

  private static Outcome outcome(int status, @Nullable Instant when, String body) {
    if (status >= 200 && status < 300) {
      return FAILED.matcher(body).matches() ? withinBody(when, body) : new Outcome.Sent(null);
    }
    return failure(status, when, "Teams answered " + status);
  }

  private static Outcome withinBody(@Nullable Instant when, String body) {
    var status = STATUS_WITHIN.matcher(body);
    return status.find()
        ? failure(
            Integer.parseInt(status.group(1)),
            when,
            "Teams answered 200 and reported HTTP error " + status.group(1))
        : new Outcome.RetryAt(when, "Teams answered 200 and reported that delivery failed");
  }

  private static Outcome failure(int status, @Nullable Instant when, String why) {
    if (status == 429 || status == 408 || status >= 500) {
      return new Outcome.RetryAt(when, why);
    }
    if (status >= 300 && status < 400) {
      return new Outcome.Refused(why + ": redirects are not followed, set the webhook's new URL");
    }
    return new Outcome.Refused(
        switch (status) {
          case 401, 403, 404, 410 -> why + ": the webhook is gone or closed, set a new URL";
          case 413 -> why + ": the message is too large for it";
          default -> why;
        });
  }
}
