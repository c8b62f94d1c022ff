package io.dojobell.slack.bolt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that Slack signed a request, and recently. It checks the bytes of the body and parses
 * nothing: https://api.slack.com/authentication/verifying-requests-from-slack.
 */
public final class RequestSignature {
  private static final String HMAC = "HmacSHA256";

  /** Slack's own limit; it applies in both directions. */
  private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(5);

  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");

  /** Has the secret, and is copied for each request. */
  private final Mac mac;

  private final InstantSource clock;

  public RequestSignature(String signingSecret, InstantSource clock) {
    this.mac = mac(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), HMAC));
    this.clock = clock;
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("This Java cannot sign with HMAC-SHA256", failure);
    }
  }

  /**
   * Returns true if the signature is Slack's.
   *
   * @param stamp the header {@code X-Slack-Request-Timestamp}, in seconds
   * @param signature the header {@code X-Slack-Signature}
   */
  boolean isValid(@Nullable String stamp, @Nullable String signature, byte[] body) {
    return stamp != null
        && signature != null
        && TIMESTAMP.matcher(stamp).matches()
        && isRecent(Long.parseLong(stamp))
        && MessageDigest.isEqual(
            sign(stamp, body).getBytes(StandardCharsets.US_ASCII),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isRecent(long seconds) {
    return Math.abs(clock.instant().getEpochSecond() - seconds) <= MAX_CLOCK_SKEW.toSeconds();
  }

  private String sign(String stamp, byte[] body) {
    var own = copy();
    own.update(("v0:" + stamp + ":").getBytes(StandardCharsets.US_ASCII));
    return "v0=" + HexFormat.of().formatHex(own.doFinal(body));
  }

  private Mac copy() {
    try {
      return (Mac) mac.clone();
    } catch (CloneNotSupportedException failure) {
      throw new IllegalStateException("This Java cannot copy what signs", failure);
    }
  }
}
