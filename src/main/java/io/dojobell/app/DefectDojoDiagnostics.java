package io.dojobell.app;

import io.dojobell.app.Diagnostics.Check;
import io.dojobell.app.Diagnostics.CheckStatus;
import io.dojobell.model.TextSanitizer;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.sync.ConnectionCheck;
import io.dojobell.source.defectdojo.sync.ConnectionCheck.ConnectionResult;
import io.dojobell.source.defectdojo.sync.ConnectionCheck.Edition;
import io.dojobell.source.defectdojo.sync.DefectDojoEndpoint;
import io.dojobell.source.defectdojo.sync.DefectDojoSyncFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Checks both connections to DefectDojo: its webhooks, and the API that the sync reads. */
record DefectDojoDiagnostics(ServerConfig config, InstantSource clock) {
  /** The largest difference between the clocks of DefectDojo and Dojobell that is accepted. */
  private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(2);

  private static final String WEBHOOK_SETTINGS = "defectdojo";
  private static final String SYNC = "pull";
  private static final String TOKEN = "token";
  private static final String WEBHOOK = "webhook";

  List<Check> checks() {
    var findings = new ArrayList<Check>();
    findings.add(checkWebhookSettings());
    if (!config.sync().isOn()) {
      findings.add(
          new Check(
              CheckStatus.OFF,
              SYNC,
              "DOJOBELL_DEFECTDOJO_URL is not set: who may view which product isn't read, and what"
                  + " webhooks lose isn't found"));
      return findings;
    }
    switch (probe()) {
      case ConnectionResult.Unreachable(var reason) ->
          findings.add(new Check(CheckStatus.BAD, SYNC, url() + ": " + reason));
      case ConnectionResult.TokenRefused(var reason) ->
          findings.add(
              new Check(
                  CheckStatus.BAD, SYNC, url() + ": " + reason + ". " + SyncReport.TOKEN_FIX));
      case ConnectionResult.Connected answers -> {
        findings.add(checkEdition(answers.edition()));
        answers.superuser().ifPresent(superuser -> findings.add(checkToken(superuser)));
        SyncReport.problems(answers.unread())
            .forEach(problem -> findings.add(new Check(CheckStatus.BAD, SYNC, problem)));
        answers.endpoints().ifPresent(endpoints -> findings.addAll(checkWebhooks(endpoints)));
        findings.addAll(checkClocks(answers.clockAhead()));
      }
    }
    return findings;
  }

  private String url() {
    return config.sync().url();
  }

  private boolean hasSecret() {
    return !config.webhook().secret().isEmpty();
  }

  private Check checkWebhookSettings() {
    if (!hasSecret()) {
      var rest =
          config.sync().isOn()
              ? "; only what the sync reads is announced, up to %d min later"
                  .formatted(config.sync().interval().toMinutes())
              : "";
      return new Check(
          CheckStatus.OFF,
          WEBHOOK_SETTINGS,
          "DOJOBELL_DEFECTDOJO_SECRET is not set: webhooks get 404" + rest);
    }
    return new Check(
        CheckStatus.OK,
        WEBHOOK_SETTINGS,
        "DOJOBELL_DEFECTDOJO_SECRET is set; webhooks must go to %s%s with the header %s"
            .formatted(
                config.publicUrl().isEmpty() ? "https://…" : config.publicUrl(),
                DefectDojoEndpoint.PATH,
                config.webhook().header()));
  }

  private ConnectionResult probe() {
    var source = new DefectDojoSyncFactory(config.syncConfig(), clock).connection();
    try (var _ = source.client()) {
      return new ConnectionCheck(source, clock).run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new ConnectionResult.Unreachable("interrupted");
    }
  }

  private Check checkEdition(Edition edition) {
    return edition == Edition.UNKNOWN
        ? new Check(
            CheckStatus.BAD,
            SYNC,
            url() + " has " + edition.words() + ": who may view which product can't be read")
        : new Check(
            CheckStatus.OK, SYNC, url() + " can be read; who may view what by " + edition.words());
  }

  private static Check checkToken(boolean superuser) {
    return superuser
        ? new Check(CheckStatus.OK, TOKEN, "DOJOBELL_DEFECTDOJO_TOKEN is a superuser's")
        : new Check(
            CheckStatus.BAD,
            TOKEN,
            "DOJOBELL_DEFECTDOJO_TOKEN isn't a superuser's: only a superuser's API v2 key can read"
                + " who may view which product");
  }

  private List<Check> checkWebhooks(List<DefectDojoEndpoint> endpoints) {
    var ours = endpoints.stream().filter(one -> one.leadsToUs(config.publicUrl())).toList();
    if (ours.stream().noneMatch(DefectDojoEndpoint::belongsToSystem)) {
      var findings = new ArrayList<Check>();
      findings.add(
          new Check(
              hasSecret() ? CheckStatus.BAD : CheckStatus.OFF,
              WEBHOOK,
              "DefectDojo has no webhook without an owner whose URL ends in %s: add it under"
                      .formatted(DefectDojoEndpoint.PATH)
                  + " Configuration, Notification Webhooks"));
      ours.forEach(one -> findings.add(checkWebhook(one)));
      return findings;
    }
    return ours.stream().map(this::checkWebhook).toList();
  }

  private Check checkWebhook(DefectDojoEndpoint endpoint) {
    var name =
        "“%s” (%s)"
            .formatted(
                TextSanitizer.singleLine(endpoint.name()),
                TextSanitizer.singleLine(endpoint.url()));
    if (!endpoint.hasPath()) {
      return failed(name + ": its URL must end in " + DefectDojoEndpoint.PATH);
    }
    if (!hasSecret()) {
      return failed(
          name + " gets 404 until DOJOBELL_DEFECTDOJO_SECRET is set, and is then disabled");
    }
    if (!endpoint.sends(config.webhook().header(), config.webhook().secret())) {
      return failed(
          name
              + ": its header must be %s, with the value of DOJOBELL_DEFECTDOJO_SECRET"
                  .formatted(config.webhook().header()));
    }
    if (!endpoint.isActive()) {
      return failed(
          "DefectDojo has disabled %s (%s%s%s): save it again under Configuration, Notification"
                  .formatted(
                      name,
                      TextSanitizer.singleLine(endpoint.status()),
                      endpoint.failedAt() == null ? "" : " since " + endpoint.failedAt(),
                      endpoint.note().isEmpty() ? "" : ", " + endpoint.note())
              + " Webhooks, which sends a ping and enables it");
    }
    return new Check(
        CheckStatus.OK, WEBHOOK, name + " is " + TextSanitizer.singleLine(endpoint.status()));
  }

  private static Check failed(String words) {
    return new Check(CheckStatus.BAD, WEBHOOK, words);
  }

  private static List<Check> checkClocks(Duration ahead) {
    if (ahead.abs().compareTo(MAX_CLOCK_SKEW) < 0) {
      return List.of();
    }
    return List.of(
        new Check(
            CheckStatus.BAD,
            "clock",
            "DefectDojo's clock is %d min %s this machine's: set both by NTP"
                .formatted(ahead.abs().toMinutes(), ahead.isNegative() ? "behind" : "ahead of")));
  }
}
