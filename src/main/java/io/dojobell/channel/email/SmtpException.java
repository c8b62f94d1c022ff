package io.dojobell.channel.email;

/** Says that a mail was not accepted. */
final class SmtpException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SmtpFailure failure;

  SmtpException(SmtpFailure failure) {
    super(failure.toString());
    this.failure = failure;
  }

  /** Returns why. */
  SmtpFailure failure() {
    return failure;
  }
}
