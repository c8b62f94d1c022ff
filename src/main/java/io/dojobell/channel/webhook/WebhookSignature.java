package io.dojobell.channel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to a receiver that a body is ours and whole. */
final class WebhookSignature {
  static final String HEADER = "X-Dojobell-Signature-256";

  private WebhookSignature() {}

  /** Returns {@code sha256=} and the HMAC-SHA256 of the body's bytes, in lower-case hex. */
  static String sign(byte[] body, String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks HMAC-SHA256, which every Java has", e);
    }
  }
}
