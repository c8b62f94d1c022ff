package io.dojobell.workspace;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which the other side can go wrong. "Carried out" means that the request took effect
 * though its sender cannot know.
 */
public sealed interface Fault {
  /** An HTTP status (or an SMTP reply code to {@code RCPT}) and nothing useful beside it. */
  record Status(int code) implements Fault {}

  /**
   * 429 with this {@code Retry-After}, or without one; a mail server answers 450.
   *
   * @param retryAfter the header's text, which need not be a number
   */
  record RateLimited(Optional<String> retryAfter) implements Fault {}

  /** The right answer, but late. */
  record Slow(Duration delay) implements Fault {}

  /** The connection is closed in the middle of the answer. */
  record Truncated(boolean isCarriedOut) implements Fault {}

  /** The connection is closed before anything is read. */
  record ConnectionRefused() implements Fault {}

  /** No answer at all, until the other side or the workspace goes away. */
  record Hang(boolean isCarriedOut) implements Fault {}

  /** {@code {"ok":false,"error":…}}; of Slack's Web API and incoming webhooks only. */
  record SlackError(String error) implements Fault {}

  /** Slack answers {@code ok} and hides the message from the channel. */
  record Hidden() implements Fault {}

  /** An answer that is not the service's own. */
  record Unexpected(UnexpectedResponse response, boolean isCarriedOut) implements Fault {}

  /** A fault of the mail server only. */
  sealed interface Smtp extends Fault {
    /** Returns whether it strikes at this point of the dialog. */
    boolean appliesAt(SmtpStage stage);
  }

  /**
   * The server answers a stage with this instead of its own answer, and does not carry it out.
   *
   * @param reply all of it: {@code 452 4.2.2 mailbox full}; lines are separated by {@code \n}
   */
  record SmtpErrorReply(SmtpStage stage, String reply) implements Smtp {
    @Override
    public boolean appliesAt(SmtpStage at) {
      return stage == at;
    }
  }

  /** The server waits before it answers at each of these stages. */
  record SmtpSlow(Set<SmtpStage> stages, Duration delay) implements Smtp {
    @Override
    public boolean appliesAt(SmtpStage at) {
      return stages.contains(at);
    }
  }

  /** The server sends every answer of the connection byte by byte, with this pause between two. */
  record SmtpTrickle(Duration perByte) implements Smtp {
    @Override
    public boolean appliesAt(SmtpStage at) {
      return at == SmtpStage.GREETING;
    }
  }

  /** The server says nothing more from this stage on; at the end of the data it may keep a mail. */
  record SmtpHang(SmtpStage stage, boolean isCarriedOut) implements Smtp {
    @Override
    public boolean appliesAt(SmtpStage at) {
      return stage == at;
    }
  }

  /** The server closes the connection instead of answering; it may keep the mail before. */
  record SmtpClose(SmtpStage stage, boolean isCarriedOut) implements Smtp {
    @Override
    public boolean appliesAt(SmtpStage at) {
      return stage == at;
    }
  }

  /** Returns whether the request is carried out in spite of it. */
  default boolean isCarriedOut() {
    return switch (this) {
      case Status _, RateLimited _, ConnectionRefused _, SlackError _ -> false;
      case Slow _, Hidden _ -> true;
      case Truncated(boolean done) -> done;
      case Hang(boolean done) -> done;
      case Unexpected(var _, boolean done) -> done;
      case Smtp _ -> false;
    };
  }

  /** Returns whether the sender of a request that was carried out cannot know that it was. */
  default boolean isOutcomeUnknown() {
    return isCarriedOut() && !(this instanceof Hidden);
  }

  static Fault status(int code) {
    return new Status(code);
  }

  /** 429 with {@code Retry-After} in whole seconds, at least one. */
  static Fault rateLimited(Duration retryAfter) {
    long seconds = Math.max(1, (retryAfter.toMillis() + 999) / 1000);
    return new RateLimited(Optional.of(Long.toString(seconds)));
  }

  /** 429 with this text as {@code Retry-After}: a date, a huge number, nonsense. */
  static Fault rateLimited(String retryAfter) {
    return new RateLimited(Optional.of(retryAfter));
  }

  /** 429 without {@code Retry-After}. */
  static Fault rateLimitedWithoutTime() {
    return new RateLimited(Optional.empty());
  }

  static Fault slow(Duration by) {
    return new Slow(by);
  }

  /** The request is carried out, and its answer cut in the middle. */
  static Fault truncated() {
    return new Truncated(true);
  }

  /** The answer is cut in the middle, and the request was not carried out. */
  static Fault truncatedNotCarriedOut() {
    return new Truncated(false);
  }

  static Fault connectionRefused() {
    return new ConnectionRefused();
  }

  /** No answer, and the request is not carried out. */
  static Fault hang() {
    return new Hang(false);
  }

  /** The request is carried out, and never answered. */
  static Fault hangAfterCarryingOut() {
    return new Hang(true);
  }

  static Fault slackError(String error) {
    return new SlackError(error);
  }

  static Fault hidden() {
    return new Hidden();
  }

  /** An answer that is not the service's own; the request is not carried out. */
  static Fault unexpected(UnexpectedResponse answer) {
    return new Unexpected(answer, false);
  }

  /** The request is carried out, and its answer replaced by one that is not the service's own. */
  static Fault unexpectedAfterCarryingOut(UnexpectedResponse answer) {
    return new Unexpected(answer, true);
  }

  static Fault smtpReply(SmtpStage stage, String reply) {
    return new SmtpErrorReply(stage, reply);
  }

  /** A pause before each answer of the dialog. */
  static Fault smtpSlow(Duration by) {
    return new SmtpSlow(EnumSet.allOf(SmtpStage.class), by);
  }

  static Fault smtpSlow(SmtpStage stage, Duration by) {
    return new SmtpSlow(Set.of(stage), by);
  }

  static Fault smtpTrickle(Duration perByte) {
    return new SmtpTrickle(perByte);
  }

  static Fault smtpHang(SmtpStage stage) {
    return new SmtpHang(stage, false);
  }

  static Fault smtpClose(SmtpStage stage) {
    return new SmtpClose(stage, false);
  }

  /** The server keeps the mail and closes the connection before it says so. */
  static Fault smtpCloseAfterAccepting() {
    return new SmtpClose(SmtpStage.END_OF_DATA, true);
  }

  /** The server keeps the mail and says nothing more. */
  static Fault smtpHangAfterAccepting() {
    return new SmtpHang(SmtpStage.END_OF_DATA, true);
  }
}
