package io.dojobell.app;

import static io.dojobell.app.Setting.*;

import io.dojobell.model.Visibility;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of the environment, each checked.
 *
 * @param publicUrl without a slash at the end; empty: unknown
 */
record Settings(
    Listen listen,
    String publicUrl,
    String databaseUrl,
    String secretKey,
    String apiToken,
    Accounts accounts,
    Slack slack,
    Mail mail,
    String teamsUrl,
    DefectDojo defectDojo,
    Pulling pulling,
    boolean allowPrivateTargets) {

  /** Where to listen. */
  record Listen(String host, int port) {}

  /** Who gets an account, and who is an admin; addresses and domains in lower case. */
  record Accounts(Set<String> admins, Set<String> signupDomains, Visibility visibilityOfNew) {}

  /** How to reach Slack; empty texts are not set. */
  record Slack(
      String botToken,
      String signingSecret,
      String appToken,
      String apiUrl,
      String channel,
      String webhookUrl) {}

  /** How to send mail; empty texts are not set. */
  record Mail(String smtpUrl, String from, String to) {}

  /** What DefectDojo's webhooks carry; an empty secret switches the hook off. */
  record DefectDojo(String secret, String header) {}

  /**
   * What is read of DefectDojo's REST API.
   *
   * @param url without a slash at the end; empty: nothing is read
   */
  record Pulling(String url, String token, Duration every) {
    boolean isOn() {
      return !url.isEmpty();
    }
  }

  /**
   * Reads them.
   *
   * @throws BadSetting naming the one that cannot be, and why
   */
  static Settings of(Map<String, String> environment) {
    var values = new Values(environment);
    var settings =
        new Settings(
            new Listen(values.text(DOJOBELL_HOST), values.port(DOJOBELL_PORT)),
            values.url(DOJOBELL_PUBLIC_URL).replaceAll("/+$", ""),
            values.text(DOJOBELL_DATABASE_URL),
            values.text(DOJOBELL_SECRET_KEY),
            values.text(DOJOBELL_API_TOKEN),
            new Accounts(
                values.list(DOJOBELL_ADMINS),
                values.list(DOJOBELL_SIGNUP_DOMAINS),
                values.visibility(DOJOBELL_DEFAULT_VISIBILITY)),
            new Slack(
                values.text(SLACK_BOT_TOKEN),
                values.text(SLACK_SIGNING_SECRET),
                values.text(SLACK_APP_TOKEN),
                values.url(SLACK_API_URL).replaceFirst("/*$", "/"),
                values.text(SLACK_CHANNEL),
                values.url(SLACK_WEBHOOK_URL)),
            new Mail(values.text(SMTP_URL), values.text(MAIL_FROM), values.text(MAIL_TO)),
            values.url(TEAMS_WEBHOOK_URL),
            new DefectDojo(
                values.text(DOJOBELL_DEFECTDOJO_SECRET), values.text(DOJOBELL_DEFECTDOJO_HEADER)),
            values.pulling(),
            values.flag(DOJOBELL_ALLOW_PRIVATE_TARGETS));
    if (!settings.databaseUrl.startsWith("jdbc:sqlite:")) {
      throw new BadSetting(
          DOJOBELL_DATABASE_URL.name(),
          "it must start with jdbc:sqlite: (PostgreSQL is not there yet)");
    }
    return settings;
  }

  private record Values(Map<String, String> environment) {
    String text(Setting setting) {
      var value = environment.getOrDefault(setting.name(), "").strip();
      return value.isEmpty() ? setting.byDefault() : value;
    }

    int port(Setting setting) {
      var text = text(setting);
      try {
        var port = Integer.parseInt(text);
        if (port >= 0 && port <= 65_535) {
          return port;
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new BadSetting(setting.name(), "“" + text + "” is no port; use a number to 65535");
    }

    Pulling pulling() {
      var url = url(DOJOBELL_DEFECTDOJO_URL).replaceAll("/+$", "");
      var token = text(DOJOBELL_DEFECTDOJO_TOKEN);
      if (url.isEmpty() != token.isEmpty()) {
        throw new BadSetting(
            (url.isEmpty() ? DOJOBELL_DEFECTDOJO_URL : DOJOBELL_DEFECTDOJO_TOKEN).name(),
            "it is missing; the address and the token are set together");
      }
      if (url.contains("?") || url.contains("#") || url.contains("@") || url.contains("/api/")) {
        throw new BadSetting(
            DOJOBELL_DEFECTDOJO_URL.name(),
            "it must be DefectDojo's address and no more, as https://dojo.example.com");
      }
      if (!token.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
        throw new BadSetting(DOJOBELL_DEFECTDOJO_TOKEN.name(), "it must be one word");
      }
      return new Pulling(url, token, minutes(DOJOBELL_DEFECTDOJO_MINUTES));
    }

    Duration minutes(Setting setting) {
      var text = text(setting);
      try {
        var minutes = Integer.parseInt(text);
        if (minutes >= 1 && minutes <= 1_440) {
          return Duration.ofMinutes(minutes);
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new BadSetting(setting.name(), "“" + text + "” is no number from 1 to 1440");
    }

    boolean flag(Setting setting) {
      return switch (text(setting).toLowerCase(Locale.ROOT)) {
        case "true", "1", "yes", "on" -> true;
        case "false", "0", "no", "off" -> false;
        default ->
            throw new BadSetting(
                setting.name(), "“" + text(setting) + "” is neither true nor false");
      };
    }

    Set<String> list(Setting setting) {
      return Arrays.stream(text(setting).split(","))
          .map(word -> word.strip().toLowerCase(Locale.ROOT))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }

    Visibility visibility(Setting setting) {
      return Visibility.of(text(setting))
          .orElseThrow(
              () ->
                  new BadSetting(
                      setting.name(), "“" + text(setting) + "” is neither open nor members"));
    }

    /** The URL's text, which may be a secret and is not repeated in the complaint. */
    String url(Setting setting) {
      var text = text(setting);
      if (text.isEmpty()) {
        return "";
      }
      return Optional.of(text)
          .filter(Values::isHttpUrl)
          .orElseThrow(() -> new BadSetting(setting.name(), "it must be an http or https URL"));
    }

    private static boolean isHttpUrl(String text) {
      try {
        var url = new URI(text);
        var scheme = url.getScheme();
        return url.getHost() != null
            && scheme != null
            && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
      } catch (URISyntaxException _) {
        return false;
      }
    }
  }
}
