package io.dojobell.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of texts: what is kept of tokens, and the name of a URL or an address. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Returns the SHA-256 of the text in 64 hexadecimal digits. */
  public static String of(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException("This Java has no SHA-256", failure);
    }
  }
}
