package io.dojobell.app;

import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.email.SmtpCheck;
import io.dojobell.channel.email.SmtpUrl;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.database.SqliteDatabase;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at each thing that Dojobell needs. */
record Examination(Settings settings, TargetPolicy targets) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Set<String> SCOPES =
      Set.of("chat:write", "chat:write.public", "commands", "users:read", "users:read.email");

  /** How a thing was found. */
  enum State {
    OK("ok  "),
    OFF("off "),
    BAD("BAD ");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  /**
   * What was found.
   *
   * @param words what is, and where it is bad, how to fix it
   */
  record Finding(State state, String thing, String words) {
    String line() {
      return "%s %-11s %s".formatted(state.word, thing, words);
    }
  }

  List<Finding> findings() {
    var findings =
        new ArrayList<>(List.of(database(), slack(), signing(), email(), teams(), publicUrl()));
    findings.addAll(new DefectDojoExamination(settings, InstantSource.system()).findings());
    return findings;
  }

  private Finding database() {
    try (var database = SqliteDatabase.open(settings.databaseUrl())) {
      database.run(handle -> new SystemSettings(handle).touch(Instant.now()));
      return new Finding(State.OK, "database", settings.databaseUrl() + " can be written");
    } catch (StoreUnavailable away) {
      return new Finding(State.BAD, "database", String.valueOf(away.getMessage()));
    }
  }

  private Finding slack() {
    if (settings.slack().botToken().isEmpty()) {
      return settings.slack().webhookUrl().isEmpty()
          ? new Finding(State.OFF, "slack", "SLACK_BOT_TOKEN is not set")
          : new Finding(
              State.OK, "slack", "by the incoming webhook only: no commands, no direct messages");
    }
    try {
      var answer =
          SlackNotifier.createClient(settings.slack().apiUrl(), settings.slack().botToken())
              .authTest(request -> request);
      if (!answer.isOk()) {
        return new Finding(
            State.BAD,
            "slack",
            "Slack refuses SLACK_BOT_TOKEN (" + answer.getError() + "): install the app again");
      }
      return scopes(
          answer.getTeam() + " as @" + answer.getUser(),
          answer.getHttpResponseHeaders().getOrDefault("x-oauth-scopes", List.of()));
    } catch (IOException failure) {
      return new Finding(
          State.BAD, "slack", settings.slack().apiUrl() + " cannot be reached: " + words(failure));
    } catch (SlackApiException failure) {
      return new Finding(State.BAD, "slack", "Slack answered HTTP " + failure.getResponse().code());
    }
  }

  private static Finding scopes(String who, List<String> headers) {
    var missing = new TreeSet<>(SCOPES);
    var given =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(String::strip)
            .collect(Collectors.toSet());
    missing.removeAll(given);
    return given.isEmpty() || missing.isEmpty()
        ? new Finding(State.OK, "slack", who)
        : new Finding(
            State.BAD,
            "slack",
            "the app lacks the scopes " + String.join(", ", missing) + ": add them, install again");
  }

  private Finding signing() {
    if (!settings.slack().signingSecret().isEmpty()) {
      return new Finding(State.OK, "commands", "SLACK_SIGNING_SECRET is set");
    }
    return settings.slack().botToken().isEmpty()
        ? new Finding(State.OFF, "commands", "Slack is off")
        : new Finding(
            State.BAD,
            "commands",
            "SLACK_SIGNING_SECRET is not set: /dojo and buttons cannot be answered");
  }

  private Finding email() {
    if (settings.mail().smtpUrl().isEmpty()) {
      return new Finding(State.OFF, "email", "SMTP_URL is not set");
    }
    try {
      var url = SmtpUrl.parse(settings.mail().smtpUrl());
      var stored = storedAddresses();
      var found =
          SmtpCheck.run(
              url,
              PATIENCE,
              stored.from().isEmpty() ? settings.mail().from() : stored.from(),
              stored.to().isEmpty() ? settings.mail().to() : stored.to());
      return new Finding(found.isGood() ? State.OK : State.BAD, "email", found.text());
    } catch (IllegalArgumentException wrong) {
      return new Finding(State.BAD, "email", String.valueOf(wrong.getMessage()));
    }
  }

  private record Addresses(String from, String to) {}

  /** What an admin set takes precedence over the environment's first values. */
  private Addresses storedAddresses() {
    try (var database = SqliteDatabase.open(settings.databaseUrl())) {
      var organisation = database.read(handle -> new SystemSettings(handle).read());
      return new Addresses(organisation.emailFrom(), organisation.emailTo());
    } catch (StoreUnavailable away) {
      return new Addresses("", ""); // Said where the database is examined.
    }
  }

  private Finding teams() {
    if (settings.teamsUrl().isEmpty()) {
      return new Finding(State.OFF, "teams", "TEAMS_WEBHOOK_URL is not set");
    }
    return targets
        .findErrorAfterLookup(settings.teamsUrl())
        .map(complaint -> new Finding(State.BAD, "teams", "TEAMS_WEBHOOK_URL " + complaint))
        .orElseGet(() -> new Finding(State.OK, "teams", "TEAMS_WEBHOOK_URL may be posted to"));
  }

  private Finding publicUrl() {
    return settings.publicUrl().isEmpty()
        ? new Finding(
            State.OFF, "links", "DOJOBELL_PUBLIC_URL is not set: mail has no unsubscribe link")
        : new Finding(State.OK, "links", "lead to " + settings.publicUrl());
  }

  private static String words(IOException failure) {
    return failure.getMessage() == null ? "no answer" : failure.getMessage();
  }
}
