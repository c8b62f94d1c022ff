package io.dojobell.app;

import static io.dojobell.app.EnvironmentVariable.*;

import io.dojobell.database.Databases;
import io.dojobell.model.NamedAddress;
import io.dojobell.model.Visibility;
import io.dojobell.model.WebUrl;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.TargetPolicy;
import io.dojobell.service.organisation.InitialSettings;
import io.dojobell.source.defectdojo.sync.SyncConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The configuration of the environment, each value checked.
 *
 * @param publicUrl without a slash at the end; empty: unknown
 * @param texts the value of each variable as text; empty: not set
 */
public record ServerConfig(
    Listen listen,
    String publicUrl,
    String databaseUrl,
    String secretKey,
    String apiToken,
    Accounts accounts,
    Slack slack,
    Mail mail,
    Map<EnvironmentVariable, String> texts,
    Webhook webhook,
    Sync sync,
    ProxySettings proxies,
    boolean allowPrivateTargets) {

  /** The address to listen on. */
  record Listen(String host, int port) {}

  /**
   * The rules for who gets an account, and who is an admin; addresses and domains in lower case.
   *
   * @param visibilityOfNew of new products; where DefectDojo is read, open only if it was set so
   */
  public record Accounts(
      Set<String> admins, Set<String> signupDomains, Visibility visibilityOfNew) {}

  /** The connection to Slack; texts that are not set are empty. */
  public record Slack(
      String botToken, String signingSecret, String appToken, String apiUrl, String channel) {}

  /** The connection to the mail server; texts that are not set are empty. */
  public record Mail(String smtpUrl, String from, String to) {}

  /** The secret and header of DefectDojo's webhooks; an empty secret switches the hook off. */
  record Webhook(String secret, String header) {}

  /**
   * The connection to DefectDojo's REST API.
   *
   * @param url without a slash at the end; empty: nothing is read
   */
  public record Sync(String url, String token, Duration interval) {
    /** Returns true if DefectDojo's REST API is read. */
    public boolean isOn() {
      return !url.isEmpty();
    }
  }

  /**
   * Reads the configuration.
   *
   * @throws InvalidConfiguration naming the invalid variable and the reason
   */
  static ServerConfig of(Map<String, String> environment) {
    UnknownVariables.check(environment.keySet());
    var values = new VariableReader(environment);
    return new ServerConfig(
        new Listen(values.text(DOJOBELL_HOST), values.port(DOJOBELL_PORT)),
        values.url(DOJOBELL_PUBLIC_URL).replaceAll("/+$", ""),
        values.checked(DOJOBELL_DATABASE_URL, Databases::findError),
        values.secretKey(),
        values.checked(DOJOBELL_API_TOKEN, EnvironmentRules::apiToken),
        new Accounts(
            values.list(DOJOBELL_ADMINS, EnvironmentRules::admin),
            values.list(DOJOBELL_SIGNUP_DOMAINS, EnvironmentRules::domain),
            values.visibility(DOJOBELL_DEFAULT_VISIBILITY)),
        new Slack(
            values.checked(SLACK_BOT_TOKEN, EnvironmentRules::botToken),
            values.checked(SLACK_SIGNING_SECRET, EnvironmentRules::signingSecret),
            values.checked(SLACK_APP_TOKEN, EnvironmentRules::appToken),
            values.url(SLACK_API_URL).replaceFirst("/*$", "/"),
            values.checked(SLACK_CHANNEL, EnvironmentRules::channel)),
        new Mail(
            values.text(SMTP_URL),
            values.checked(MAIL_FROM, NamedAddress::problem),
            values.checked(MAIL_TO, NamedAddress::problemOfList)),
        values.texts(),
        new Webhook(
            values.text(DOJOBELL_DEFECTDOJO_SECRET),
            values.checked(DOJOBELL_DEFECTDOJO_HEADER, EnvironmentRules::header)),
        values.sync(),
        ProxySettings.of(
            values.checked(HTTPS_PROXY, ProxySettings::problem),
            values.checked(HTTP_PROXY, ProxySettings::problem),
            values.text(NO_PROXY)),
        values.flag(DOJOBELL_ALLOW_PRIVATE_TARGETS));
  }

  /**
   * Returns the value of a variable as text, such as the URL of a channel's incoming webhook or the
   * secret of a source; its default if it is not set.
   */
  String text(EnvironmentVariable variable) {
    return texts.getOrDefault(variable, "");
  }

  /** Returns how DefectDojo is read. */
  SyncConfig syncConfig() {
    return new SyncConfig(
        sync.url(),
        sync.token(),
        sync.interval(),
        accounts.admins(),
        accounts.visibilityOfNew(),
        publicUrl,
        proxies);
  }

  /**
   * Returns the first values of what an admin can change later.
   *
   * @throws InvalidConfiguration if the URL of the Teams webhook is not allowed
   */
  InitialSettings initialSettings(TargetPolicy targets) {
    var teamsUrl = text(TEAMS_WEBHOOK_URL);
    if (!teamsUrl.isEmpty()) {
      targets
          .findError(teamsUrl)
          .ifPresent(
              error -> {
                throw new InvalidConfiguration(TEAMS_WEBHOOK_URL.name(), "the URL " + error);
              });
    }
    return new InitialSettings(
        slack.channel(), mail.from(), mail.to(), teamsUrl, accounts.admins());
  }

  private record VariableReader(Map<String, String> environment) {
    String text(EnvironmentVariable setting) {
      var value = environment.getOrDefault(setting.name(), "").strip();
      var file = environment.getOrDefault(setting.name() + "_FILE", "").strip();
      if (setting.isSecret() && !file.isEmpty()) {
        if (!value.isEmpty()) {
          throw new InvalidConfiguration(
              setting.name(), "is set, and so is " + setting.name() + "_FILE");
        }
        value = contents(setting.name() + "_FILE", file);
      }
      // Bytes that the locale cannot decode arrive as this character, and would be sent as it.
      if (value.indexOf('\uFFFD') >= 0) {
        throw new InvalidConfiguration(
            setting.name(), "holds characters this locale can't read; start with LC_ALL=C.UTF-8");
      }
      return value.isEmpty() ? setting.byDefault() : value;
    }

    private static String contents(String name, String file) {
      try {
        var text = Files.readString(Path.of(file)).strip();
        if (text.isEmpty()) {
          throw new InvalidConfiguration(name, "the file is empty");
        }
        return text;
      } catch (IOException | InvalidPathException _) {
        throw new InvalidConfiguration(name, "the file can't be read as UTF-8 text");
      }
    }

    /** Returns the value if the rule accepts it; the default and an empty value are not checked. */
    String checked(EnvironmentVariable setting, Function<String, Optional<String>> rule) {
      var text = text(setting);
      if (!text.isEmpty()) {
        rule.apply(text)
            .ifPresent(
                wrong -> {
                  throw new InvalidConfiguration(setting.name(), wrong);
                });
      }
      return text;
    }

    String secretKey() {
      var key = checked(DOJOBELL_SECRET_KEY, EnvironmentRules::secretKey);
      if (key.isEmpty() && Databases.isPostgres(text(DOJOBELL_DATABASE_URL))) {
        throw new InvalidConfiguration(
            DOJOBELL_SECRET_KEY.name(),
            "is needed with PostgreSQL, the same for all nodes; set what"
                + " `openssl rand -base64 32` prints");
      }
      return key;
    }

    int port(EnvironmentVariable setting) {
      var text = text(setting);
      try {
        var port = Integer.parseInt(text);
        if (port >= 0 && port <= 65_535) {
          return port;
        }
      } catch (NumberFormatException _) {
        // Rejected below.
      }
      throw new InvalidConfiguration(
          setting.name(), "must be a port number (0–65535), got “" + text + "”");
    }

    Sync sync() {
      var url = url(DOJOBELL_DEFECTDOJO_URL).replaceAll("/+$", "");
      var token = text(DOJOBELL_DEFECTDOJO_TOKEN);
      if (url.isEmpty() != token.isEmpty()) {
        throw new InvalidConfiguration(
            (url.isEmpty() ? DOJOBELL_DEFECTDOJO_URL : DOJOBELL_DEFECTDOJO_TOKEN).name(),
            "it is missing; the address and the token are set together");
      }
      if (url.contains("?") || url.contains("#") || url.contains("@") || url.contains("/api/")) {
        throw new InvalidConfiguration(
            DOJOBELL_DEFECTDOJO_URL.name(),
            "it must be DefectDojo's address and no more, as https://dojo.example.com");
      }
      if (!token.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
        throw new InvalidConfiguration(DOJOBELL_DEFECTDOJO_TOKEN.name(), "it must be one word");
      }
      return new Sync(url, token, minutes(DOJOBELL_DEFECTDOJO_MINUTES));
    }

    Duration minutes(EnvironmentVariable setting) {
      var text = text(setting);
      try {
        var minutes = Integer.parseInt(text);
        if (minutes >= 1 && minutes <= 1_440) {
          return Duration.ofMinutes(minutes);
        }
      } catch (NumberFormatException _) {
        // Rejected below.
      }
      throw new InvalidConfiguration(
          setting.name(), "“" + text + "” is not a number from 1 to 1440");
    }

    boolean flag(EnvironmentVariable setting) {
      return switch (text(setting).toLowerCase(Locale.ROOT)) {
        case "true", "1", "yes", "on" -> true;
        case "false", "0", "no", "off" -> false;
        default ->
            throw new InvalidConfiguration(
                setting.name(), "“" + text(setting) + "” is neither true nor false");
      };
    }

    Set<String> list(EnvironmentVariable setting, Function<String, Optional<String>> rule) {
      var words =
          Arrays.stream(text(setting).split(","))
              .map(word -> word.strip().toLowerCase(Locale.ROOT))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      words.stream()
          .flatMap(word -> rule.apply(word).stream())
          .sorted()
          .findFirst()
          .ifPresent(
              wrong -> {
                throw new InvalidConfiguration(setting.name(), wrong);
              });
      return words;
    }

    Visibility visibility(EnvironmentVariable setting) {
      if (text(setting).isEmpty()) {
        return sync().isOn() ? Visibility.MEMBERS : Visibility.OPEN;
      }
      return Visibility.of(text(setting))
          .orElseThrow(
              () ->
                  new InvalidConfiguration(
                      setting.name(), "“" + text(setting) + "” is neither open nor members"));
    }

    /** Returns the value of each variable; those of incoming webhooks are checked. */
    Map<EnvironmentVariable, String> texts() {
      return Arrays.stream(EnvironmentVariable.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  variable -> variable,
                  variable -> variable.isWebhookUrl() ? url(variable) : text(variable)));
    }

    /** Returns the URL's text, which may be a secret and is not repeated in the error. */
    String url(EnvironmentVariable setting) {
      var text = text(setting);
      if (text.isEmpty()) {
        return "";
      }
      return WebUrl.of(text)
          .map(WebUrl::text)
          .orElseThrow(
              () -> new InvalidConfiguration(setting.name(), "it must be an http or https URL"));
    }
  }
}
