package io.dojobell.workspace;

/** A point of an SMTP dialog at which the server answers. */
public enum SmtpStage {
  /** The server speaks first. */
  GREETING,
  /** {@code EHLO} or {@code HELO}. */
  EHLO,
  MAIL,
  RCPT,
  /** The command {@code DATA}. */
  DATA,
  /** The dot that ends the content: from here on the mail is the server's. */
  END_OF_DATA
}
