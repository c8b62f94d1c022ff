package io.dojobell.app;

import io.dojobell.model.EmailAddress;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules for the texts of environment variables, checked before the service starts. Each method
 * returns an error and how to fix it, or empty; it never contains a secret.
 */
final class EnvironmentRules {
  private static final int MIN_KEY_BYTES = 32;
  private static final int MIN_TOKEN_LENGTH = 32;
  private static final int MIN_SECRET_LENGTH = 8;
  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
  private static final Pattern CHANNEL = Pattern.compile("#?[\\p{L}\\p{N}_-]{1,100}");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?=.{1,253}$)[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
              + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*");
  private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  private EnvironmentRules() {}

  /** {@code DOJOBELL_SECRET_KEY}: at least 32 random bytes in Base64. */
  static Optional<String> secretKey(String text) {
    var wrong =
        "must be at least 32 random bytes in Base64, as `openssl rand -base64 32` prints them";
    try {
      var decoder =
          text.contains("-") || text.contains("_") ? Base64.getUrlDecoder() : Base64.getDecoder();
      return decoder.decode(text).length >= MIN_KEY_BYTES ? Optional.empty() : Optional.of(wrong);
    } catch (IllegalArgumentException _) {
      return Optional.of(wrong);
    }
  }

  /** {@code DOJOBELL_API_TOKEN}: one word of at least 32 characters. */
  static Optional<String> apiToken(String text) {
    return isPrintable(text) && text.length() >= MIN_TOKEN_LENGTH
        ? Optional.empty()
        : Optional.of(
            "must be one word of at least 32 characters, as `openssl rand -hex 32` prints it");
  }

  /** {@code SLACK_BOT_TOKEN}: a bot's token, not an app's or a user's. */
  static Optional<String> botToken(String text) {
    if (isPrintable(text) && (text.startsWith("xoxb-") || text.startsWith("xoxe.xoxb-"))) {
      return Optional.empty();
    }
    return Optional.of(
        text.startsWith("xapp-")
            ? "is an app-level token (xapp-…); the bot token starts with xoxb-, see OAuth &"
                + " Permissions in the app's settings"
            : "must be the bot token, which starts with xoxb-");
  }

  /** {@code SLACK_APP_TOKEN}: an app-level token. */
  static Optional<String> appToken(String text) {
    return isPrintable(text) && text.startsWith("xapp-")
        ? Optional.empty()
        : Optional.of("must be the app-level token, which starts with xapp-");
  }

  /** {@code SLACK_SIGNING_SECRET}: one word that is no token. */
  static Optional<String> signingSecret(String text) {
    if (text.startsWith("xox") || text.startsWith("xapp-")) {
      return Optional.of("is a token; the signing secret stands under Basic Information");
    }
    return isPrintable(text) && text.length() >= MIN_SECRET_LENGTH
        ? Optional.empty()
        : Optional.of("must be the app's signing secret, one word of letters and digits");
  }

  /** {@code SLACK_CHANNEL}: a channel's id, or its name. */
  static Optional<String> channel(String text) {
    return CHANNEL.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("must be a channel's id, as C0123456789, or its name, without spaces");
  }

  /** One entry of {@code DOJOBELL_ADMINS}: an email address. */
  static Optional<String> admin(String text) {
    return EmailAddress.problem(text).map(_ -> "“" + text + "” must be an email address");
  }

  /** One entry of {@code DOJOBELL_SIGNUP_DOMAINS}: a mail domain. */
  static Optional<String> domain(String text) {
    return DOMAIN.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("“" + text + "” must be a domain without @, as example.com");
  }

  /** {@code DOJOBELL_DEFECTDOJO_HEADER}: the name of an HTTP header. */
  static Optional<String> header(String text) {
    return HEADER.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("must be the name of an HTTP header, as Authorization");
  }

  private static boolean isPrintable(String text) {
    return PRINTABLE.matcher(text).matches();
  }
}
