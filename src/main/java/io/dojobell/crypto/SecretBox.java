package io.dojobell.crypto;

import io.dojobell.model.UnreadableSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts the secrets that the database stores, and signs links; both from the one secret key. */
public final class SecretBox {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec sealingKey;
  private final SecretKeySpec signingKey;
  private final SecureRandom random = new SecureRandom();

  /** Makes a box for that secret key, of any length and form. */
  public SecretBox(String secretKey) {
    this.sealingKey = new SecretKeySpec(derived(secretKey, "dojobell seal"), "AES");
    this.signingKey = new SecretKeySpec(derived(secretKey, "dojobell sign"), "HmacSHA256");
  }

  /** Returns a new secret key, 256 random bits in Base64. */
  public static String newKey() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Returns the text encrypted and authenticated (AES-256-GCM), in Base64. */
  public String seal(String text) {
    try {
      var nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
      var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("This Java cannot encrypt with AES-GCM", failure);
    }
  }

  /**
   * Returns the text that {@link #seal} was given.
   *
   * @throws UnreadableSecret if it was encrypted with another key
   */
  public String open(String sealed) {
    try {
      var bytes = Base64.getDecoder().decode(sealed);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES));
      return new String(
          cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException failure) {
      throw new UnreadableSecret(failure);
    }
  }

  /** Returns a signature of the text, fit for a URL. */
  public String sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(signingKey);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("This Java cannot sign with HMAC-SHA256", failure);
    }
  }

  /** Returns whether {@link #sign} made that signature of the text. */
  public boolean isSigned(String text, String signature) {
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] derived(String secretKey, String use) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((use + "\n" + secretKey).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("This Java has no SHA-256", failure);
    }
  }
}
