package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.User;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks up people in Slack. A limit that Slack sets on a look-up pauses that look-up and nothing
 * else: messages to people whose id is known go on.
 */
final class UserLookup {
  private static final String LOOKUP_BY_EMAIL = "users.lookupByEmail";
  private static final String USERS_INFO = "users.info";

  /**
   * The longest pause of all look-ups; a longer one concerns only the message whose look-up was
   * answered with it.
   */
  private static final Duration MAX_PAUSE = Duration.ofMinutes(5);

  private final MethodsClient methods;
  private final InstantSource clock;
  private final Map<String, Instant> pausedUntil = new ConcurrentHashMap<>();

  UserLookup(MethodsClient methods, InstantSource clock) {
    this.methods = methods;
    this.clock = clock;
  }

  /** The result of a look-up. */
  sealed interface LookupResult {
    /** Slack has that user, who need not be a member. */
    record Found(User user) implements LookupResult {}

    /** Slack has nobody. */
    record NotFound() implements LookupResult {}

    /** Slack did not answer. */
    record Unknown(Outcome outcome) implements LookupResult {}
  }

  private interface Call {
    LookupResult execute() throws IOException, SlackApiException;
  }

  /** Returns whom Slack has by that address. */
  LookupResult byEmail(String address) {
    return call(
        LOOKUP_BY_EMAIL,
        () -> {
          var answer = methods.usersLookupByEmail(request -> request.email(address));
          return toResult(answer, answer.getUser());
        });
  }

  /** Returns whom Slack has by that id. */
  LookupResult byId(String slackUser) {
    return call(
        USERS_INFO,
        () -> {
          var answer = methods.usersInfo(request -> request.user(slackUser));
          return toResult(answer, answer.getUser());
        });
  }

  private LookupResult toResult(SlackApiTextResponse answer, @Nullable User user)
      throws IOException {
    if (answer.isOk() && user == null) {
      throw new StrictMethodsClient.InvalidResponseException("it names no user");
    }
    if (answer.isOk() && user != null) {
      return new LookupResult.Found(user);
    }
    return SlackErrors.isGone(answer.getError())
        ? new LookupResult.NotFound()
        : new LookupResult.Unknown(asLookupLimit(SlackErrors.of(answer, clock.instant())));
  }

  private LookupResult call(String method, Call call) {
    var now = clock.instant();
    var until = pausedUntil.get(method);
    // A time further ahead than any pause may be: the clock has been set back since.
    if (until != null && until.isAfter(now) && !until.isAfter(now.plus(MAX_PAUSE))) {
      return new LookupResult.Unknown(
          new Outcome.RetryAt(until, "Slack limits look-ups of people (429)", Limit.LOOKUP));
    }
    try {
      var found = call.execute();
      if (found instanceof LookupResult.Unknown(Outcome.RetryAt retry)) {
        pause(method, retry);
      }
      return found;
    } catch (SlackApiException failure) {
      var retry = SlackErrors.of(failure, clock.instant(), Limit.LOOKUP);
      pause(method, retry);
      return new LookupResult.Unknown(retry);
    } catch (IOException failure) {
      return new LookupResult.Unknown(SlackErrors.of(failure));
    }
  }

  /**
   * Returns the outcome with its limit as one of look-ups, also where an {@code ok: false} names
   * it.
   */
  private static Outcome asLookupLimit(Outcome outcome) {
    return outcome instanceof Outcome.RetryAt(var when, var reason, var limit)
            && limit == Limit.DESTINATION
        ? new Outcome.RetryAt(when, reason, Limit.LOOKUP)
        : outcome;
  }

  private void pause(String method, Outcome.RetryAt retry) {
    if (retry.limit() != Limit.LOOKUP || retry.earliest() == null) {
      return;
    }
    var longest = clock.instant().plus(MAX_PAUSE);
    pausedUntil.put(method, retry.earliest().isAfter(longest) ? longest : retry.earliest());
  }
}
