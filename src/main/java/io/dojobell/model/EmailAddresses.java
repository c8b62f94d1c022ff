package io.dojobell.model;

/** An email address as people and programs enter it: bare, without a name. */
public final class EmailAddresses {
  private EmailAddresses() {}

  /** Returns whether the text is one that can be; see {@link EmailAddress}. */
  public static boolean isValid(String text) {
    return EmailAddress.problem(text).isEmpty();
  }
}
