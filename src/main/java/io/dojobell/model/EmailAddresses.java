package io.dojobell.model;

/** Checks email addresses as people and programs enter them: bare, without a name. */
public final class EmailAddresses {
  private EmailAddresses() {}

  /** Returns whether the text is a valid address; see {@link EmailAddress}. */
  public static boolean isValid(String text) {
    return EmailAddress.problem(text).isEmpty();
  }
}
