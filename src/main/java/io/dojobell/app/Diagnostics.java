package io.dojobell.app;

import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.email.SmtpCheck;
import io.dojobell.channel.email.SmtpUrl;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.database.Databases;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.net.TargetPolicy;
import io.dojobell.store.SystemSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks each thing that Dojobell depends on. */
record Diagnostics(ServerConfig config, TargetPolicy targets) {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Set<String> SCOPES =
      Set.of(
          "app_mentions:read",
          "chat:write",
          "chat:write.public",
          "commands",
          "im:history",
          "users:read",
          "users:read.email");

  /** The result of a check. */
  enum CheckStatus {
    OK("ok  "),
    OFF("off "),
    BAD("BAD ");

    private final String label;

    CheckStatus(String word) {
      this.label = word;
    }
  }

  /**
   * A check that was made.
   *
   * @param detail the state, and if it is bad, how to fix it
   */
  record Check(CheckStatus state, String subject, String detail) {
    String line() {
      return "%s %-11s %s".formatted(state.label, subject, detail);
    }
  }

  List<Check> checks() {
    var findings =
        new ArrayList<>(
            List.of(
                checkDatabase(),
                checkStorage(),
                checkSlack(),
                checkSigningSecret(),
                checkEmail(),
                checkTeams(),
                checkPublicUrl()));
    findings.addAll(new DefectDojoDiagnostics(config, InstantSource.system()).checks());
    return findings;
  }

  private Check checkDatabase() {
    try (var database = Databases.open(config.databaseUrl())) {
      database.run(handle -> new SystemSettings(handle).touch(Instant.now()));
      return new Check(
          CheckStatus.OK,
          "database",
          Databases.withoutSecrets(config.databaseUrl()) + " can be written");
    } catch (StoreUnavailable away) {
      return new Check(CheckStatus.BAD, "database", String.valueOf(away.getMessage()));
    }
  }

  private Check checkStorage() {
    try (var database = Databases.open(config.databaseUrl())) {
      var health = database.health();
      var sqlite =
          database.isShared()
              ? ""
              : ", of which %s are free; WAL %s"
                  .formatted(megabytes(health.freeBytes()), megabytes(health.walBytes()));
      var all = new ArrayList<>(List.of(megabytes(health.bytes()) + sqlite));
      all.addAll(health.advice());
      return new Check(CheckStatus.OK, "storage", String.join("; ", all));
    } catch (StoreUnavailable _) {
      return new Check(CheckStatus.OFF, "storage", "the database does not answer");
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private Check checkSlack() {
    if (config.slack().botToken().isEmpty()) {
      return config.text(EnvironmentVariable.SLACK_WEBHOOK_URL).isEmpty()
          ? new Check(CheckStatus.OFF, "slack", "SLACK_BOT_TOKEN is not set")
          : new Check(
              CheckStatus.OK,
              "slack",
              "by the incoming webhook only: no commands, no direct messages");
    }
    try {
      var answer =
          SlackNotifier.createClient(
                  config.slack().apiUrl(), config.slack().botToken(), config.proxies())
              .authTest(request -> request);
      if (!answer.isOk()) {
        return new Check(
            CheckStatus.BAD,
            "slack",
            "Slack refuses SLACK_BOT_TOKEN (" + answer.getError() + "): install the app again");
      }
      return checkScopes(
          answer.getTeam() + " as @" + answer.getUser(),
          answer.getHttpResponseHeaders().getOrDefault("x-oauth-scopes", List.of()));
    } catch (IOException failure) {
      return new Check(
          CheckStatus.BAD,
          "slack",
          config.slack().apiUrl() + " cannot be reached: " + describe(failure));
    } catch (SlackApiException failure) {
      return new Check(
          CheckStatus.BAD, "slack", "Slack answered HTTP " + failure.getResponse().code());
    }
  }

  private static Check checkScopes(String who, List<String> headers) {
    var missing = new TreeSet<>(SCOPES);
    var given =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(String::strip)
            .collect(Collectors.toSet());
    missing.removeAll(given);
    return given.isEmpty() || missing.isEmpty()
        ? new Check(CheckStatus.OK, "slack", who)
        : new Check(
            CheckStatus.BAD,
            "slack",
            "the app lacks the scopes " + String.join(", ", missing) + ": add them, install again");
  }

  private Check checkSigningSecret() {
    if (!config.slack().signingSecret().isEmpty()) {
      return new Check(CheckStatus.OK, "commands", "SLACK_SIGNING_SECRET is set");
    }
    return config.slack().botToken().isEmpty()
        ? new Check(CheckStatus.OFF, "commands", "Slack is off")
        : new Check(
            CheckStatus.BAD,
            "commands",
            "SLACK_SIGNING_SECRET is not set: /dojo and buttons cannot be answered");
  }

  private Check checkEmail() {
    if (config.mail().smtpUrl().isEmpty()) {
      return new Check(CheckStatus.OFF, "email", "SMTP_URL is not set");
    }
    try {
      var url = SmtpUrl.parse(config.mail().smtpUrl());
      var stored = storedAddresses();
      var found =
          SmtpCheck.run(
              url,
              TIMEOUT,
              stored.from().isEmpty() ? config.mail().from() : stored.from(),
              stored.to().isEmpty() ? config.mail().to() : stored.to());
      return new Check(found.isGood() ? CheckStatus.OK : CheckStatus.BAD, "email", found.text());
    } catch (IllegalArgumentException wrong) {
      return new Check(CheckStatus.BAD, "email", String.valueOf(wrong.getMessage()));
    }
  }

  private record Addresses(String from, String to) {}

  /** Returns the addresses in the database, which take precedence over those of the environment. */
  private Addresses storedAddresses() {
    try (var database = Databases.open(config.databaseUrl())) {
      var organisation = database.read(handle -> new SystemSettings(handle).read());
      return new Addresses(
          organisation.get(OrganisationSettings.EMAIL_FROM),
          organisation.get(OrganisationSettings.EMAIL_TO));
    } catch (StoreUnavailable away) {
      return new Addresses("", ""); // Said where the database is examined.
    }
  }

  private Check checkTeams() {
    if (config.text(EnvironmentVariable.TEAMS_WEBHOOK_URL).isEmpty()) {
      return new Check(CheckStatus.OFF, "teams", "TEAMS_WEBHOOK_URL is not set");
    }
    return targets
        .findErrorAfterLookup(config.text(EnvironmentVariable.TEAMS_WEBHOOK_URL))
        .map(error -> new Check(CheckStatus.BAD, "teams", "TEAMS_WEBHOOK_URL " + error))
        .orElseGet(() -> new Check(CheckStatus.OK, "teams", "TEAMS_WEBHOOK_URL may be posted to"));
  }

  private Check checkPublicUrl() {
    return config.publicUrl().isEmpty()
        ? new Check(
            CheckStatus.OFF,
            "links",
            "DOJOBELL_PUBLIC_URL is not set: mail has no unsubscribe link")
        : new Check(CheckStatus.OK, "links", "lead to " + config.publicUrl());
  }

  private static String describe(IOException failure) {
    return failure.getMessage() == null ? "no answer" : failure.getMessage();
  }
}
