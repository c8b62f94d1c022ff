package io.dojobell.model;

import java.util.regex.Pattern;

/**
 * An email address as people and programs enter it: one @, something on both sides, no spaces or
 * line breaks; the mail server knows the rest.
 */
public final class Address {
  private static final Pattern PLAIN = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

  private Address() {}

  /** Whether the text is one. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }
}
