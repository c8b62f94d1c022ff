package io.dojobell.bench;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.SmtpStage;
import io.dojobell.workspace.UnexpectedResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which something goes wrong for a while.
 *
 * @param isOutcomeUnknown whether what was in flight may have been delivered without anybody
 *     knowing, so that it may come twice
 */
record FaultRound(String name, Disturbance disturbance, boolean isOutcomeUnknown) {
  /** A fault, and how the round ends it. */
  sealed interface Disturbance {
    /** Every call of the target fails so until the round ends. */
    record Always(String target, Fault fault) implements Disturbance {}

    /** The next calls of the target fail so. */
    record Next(String target, int calls, Fault fault) implements Disturbance {}

    /** Another program holds the database's write lock. */
    record LockedDatabase() implements Disturbance {}

    /** {@code kill -9}, and a start. */
    record Kill() implements Disturbance {}

    /** SIGTERM, and a start. */
    record Stop() implements Disturbance {}
  }

  private static final String POST = "chat.postMessage";

  /** Each fault once, in an order of their own. */
  static List<FaultRound> all() {
    var rounds = new ArrayList<FaultRound>();
    for (var answer :
        List.of(
            UnexpectedResponse.HTML_PAGE,
            UnexpectedResponse.EMPTY,
            UnexpectedResponse.CUT_JSON,
            UnexpectedResponse.JSON_NULL,
            UnexpectedResponse.JSON_ARRAY,
            UnexpectedResponse.JSON_STRING,
            UnexpectedResponse.JSON_OBJECT,
            UnexpectedResponse.TEXT_OK,
            UnexpectedResponse.DEEP_JSON,
            UnexpectedResponse.NO_CONTENT,
            UnexpectedResponse.LOGIN_REDIRECT)) {
      rounds.add(always(POST, Fault.unexpected(answer)));
      rounds.add(next(POST, 2, Fault.unexpectedAfterCarryingOut(answer)));
    }
    for (var status : List.of(403, 404, 407, 500, 502, 503)) {
      rounds.add(always(POST, Fault.status(status)));
    }
    for (var error :
        List.of(
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "org_login_required",
            "migration_in_progress",
            "accesslimited",
            "message_limit_exceeded",
            "ratelimited")) {
      rounds.add(always(POST, Fault.slackError(error)));
    }
    // Once: what is refused alone and as plain text too has failed, as it should.
    for (var error : List.of("msg_blocks_too_long", "msg_too_long", "invalid_blocks")) {
      rounds.add(next(POST, 1, Fault.slackError(error)));
    }
    rounds.add(next(POST, 1, Fault.slackError("thread_not_found")));
    rounds.add(next(POST, 1, Fault.slackError("restricted_action_thread_locked")));
    rounds.add(always(POST, Fault.connectionRefused()));
    rounds.add(always(POST, Fault.truncatedNotCarriedOut()));
    rounds.add(next(POST, 2, Fault.truncated()));
    rounds.add(always(POST, Fault.rateLimited(Duration.ofSeconds(2))));
    rounds.add(next(POST, 2, Fault.rateLimitedWithoutTime()));
    rounds.add(always(Faults.ALL_METHODS, Fault.status(503)));
    rounds.add(always("users.lookupByEmail", Fault.rateLimited(Duration.ofSeconds(2))));
    rounds.add(always("users.lookupByEmail", Fault.unexpected(UnexpectedResponse.HTML_PAGE)));
    rounds.add(always("chat.update", Fault.slackError("edit_window_closed")));
    rounds.addAll(mail());
    for (var fault :
        List.of(
            Fault.unexpected(UnexpectedResponse.HTML_PAGE),
            Fault.status(429),
            Fault.status(500),
            Fault.connectionRefused(),
            Fault.truncatedNotCarriedOut())) {
      rounds.add(always("teams", fault));
    }
    rounds.add(next("teams", 1, Fault.truncated()));
    for (var fault :
        List.of(Fault.status(503), Fault.connectionRefused(), Fault.truncatedNotCarriedOut())) {
      rounds.add(next("receiver", 1, fault));
    }
    rounds.add(next("receiver", 1, Fault.truncated()));
    rounds.add(new FaultRound("the database is locked", new Disturbance.LockedDatabase(), true));
    rounds.add(new FaultRound("kill -9", new Disturbance.Kill(), true));
    rounds.add(new FaultRound("SIGTERM", new Disturbance.Stop(), true));
    return rounds;
  }

  private static List<FaultRound> mail() {
    var rounds = new ArrayList<FaultRound>();
    rounds.add(
        always("smtp", Fault.smtpReply(SmtpStage.GREETING, "421 4.7.0 too many connections")));
    rounds.add(always("smtp", Fault.smtpReply(SmtpStage.MAIL, "451 4.3.0 try later")));
    rounds.add(always("smtp", Fault.smtpReply(SmtpStage.RCPT, "450 4.2.0 greylisted")));
    rounds.add(always("smtp", Fault.smtpReply(SmtpStage.END_OF_DATA, "452 4.3.1 no space")));
    rounds.add(always("smtp", Fault.connectionRefused()));
    rounds.add(always("smtp", Fault.smtpClose(SmtpStage.DATA)));
    rounds.add(next("smtp", 1, Fault.smtpCloseAfterAccepting()));
    rounds.add(next("smtp", 2, Fault.smtpSlow(Duration.ofSeconds(1))));
    return rounds;
  }

  private static FaultRound always(String target, Fault fault) {
    return new FaultRound(
        target + " " + fault, new Disturbance.Always(target, fault), fault.isOutcomeUnknown());
  }

  private static FaultRound next(String target, int calls, Fault fault) {
    return new FaultRound(
        calls + " × " + target + " " + fault,
        new Disturbance.Next(target, calls, fault),
        fault.isOutcomeUnknown() || fault instanceof Fault.SmtpClose(var _, var done) && done);
  }
}
