package io.dojobell.source.defectdojo.sync;

import java.util.Locale;

/**
 * Decides by the words of a 403 whether DefectDojo refuses the token itself. The words are those of
 * Django REST framework, in English; in other words nobody knows.
 */
final class TokenRefusal {
  private TokenRefusal() {}

  /** Returns whether the token is wrong, missing, or that of an inactive user. */
  static boolean matches(String detail) {
    var words = detail.toLowerCase(Locale.ROOT);
    return words.contains("invalid token")
        || words.contains("authentication credentials")
        || words.contains("inactive or deleted");
  }
}
