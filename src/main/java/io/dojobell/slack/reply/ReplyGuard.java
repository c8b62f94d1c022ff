package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.User;
import io.dojobell.service.ValidationException;
import io.dojobell.slack.identity.Person;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Ensures that a person gets a reply in words, whatever fails. */
public final class ReplyGuard {
  /** The reply if Slack does not say who the user is. */
  public static final String UNVERIFIED =
      "Couldn't verify you with Slack. Nothing changed, try again in a minute.";

  /** The reply if the database is not available. */
  public static final String UNAVAILABLE =
      "Temporarily unable to save. Nothing changed, try again in a minute.";

  /** The reply after an unexpected error. */
  public static final String BROKEN =
      "Something went wrong. Try again, and tell an admin if it continues.";

  private ReplyGuard() {}

  /** Returns true if a reply can be sent there; Slack leaves out the URL if none is accepted. */
  public static boolean canReach(@Nullable String responseUrl) {
    return responseUrl != null
        && responseUrl.matches("https?://[\\w.:-]+(/.*)?")
        && HttpUrl.parse(responseUrl) != null;
  }

  /** Returns the reply of the work, or the reply for its failure. */
  public static Reply guard(Logger log, Supplier<Reply> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      return Reply.of(describe(log, failure));
    }
  }

  /** Returns the reply for a failure; unexpected ones are logged. */
  public static String describe(Logger log, RuntimeException failure) {
    return switch (failure) {
      case StoreUnavailable away -> {
        log.warn("Nothing can be stored: {}", away.getMessage());
        yield UNAVAILABLE;
      }
      case ValidationException rejected -> {
        var error = rejected.errors().getFirst();
        yield "Invalid input: " + Mrkdwn.escape(1_000, error.field() + " " + error.detail());
      }
      default -> {
        log.error("A request from Slack failed", failure);
        yield BROKEN;
      }
    };
  }

  /** Returns the reply to the person, with an account or without. */
  public static Reply replyTo(Logger log, Person person, Function<User, Reply> work) {
    return switch (person) {
      case Person.Known(var user) -> guard(log, () -> work.apply(user));
      case Person.NotEnrolled(var reason, _) -> Reply.of(":wave: " + Mrkdwn.escape(reason));
      case Person.Unknown _ -> Reply.of(UNVERIFIED);
    };
  }
}
