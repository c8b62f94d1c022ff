package io.dojobell.app;

import io.dojobell.app.Examination.Finding;
import io.dojobell.app.Examination.State;
import io.dojobell.model.TextSanitizer;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.sync.HookEndpoint;
import io.dojobell.source.defectdojo.sync.Probe;
import io.dojobell.source.defectdojo.sync.Probe.Edition;
import io.dojobell.source.defectdojo.sync.Probe.Result;
import io.dojobell.source.defectdojo.sync.Pulls;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks at both ways to DefectDojo: its webhooks, and the API that the sync reads. */
record DefectDojoExamination(Settings settings, InstantSource clock) {
  /** Below, times that DefectDojo and Dojobell name are near enough. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private static final String HOOK = "defectdojo";
  private static final String SYNC = "pull";
  private static final String TOKEN = "token";
  private static final String WEBHOOK = "webhook";

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    findings.add(hook());
    if (!settings.pulling().isOn()) {
      findings.add(
          new Finding(
              State.OFF,
              SYNC,
              "DOJOBELL_DEFECTDOJO_URL is not set: who may view which product isn't read, and what"
                  + " webhooks lose isn't found"));
      return findings;
    }
    switch (look()) {
      case Result.Unreachable(var why) ->
          findings.add(new Finding(State.BAD, SYNC, url() + ": " + why));
      case Result.TokenRefused(var why) ->
          findings.add(
              new Finding(State.BAD, SYNC, url() + ": " + why + ". " + SyncReport.TOKEN_FIX));
      case Result.Answers answers -> {
        findings.add(edition(answers.edition()));
        answers.superuser().ifPresent(superuser -> findings.add(token(superuser)));
        SyncReport.problems(answers.unread())
            .forEach(problem -> findings.add(new Finding(State.BAD, SYNC, problem)));
        answers.endpoints().ifPresent(endpoints -> findings.addAll(webhooks(endpoints)));
        findings.addAll(clocks(answers.clockAhead()));
      }
    }
    return findings;
  }

  private String url() {
    return settings.pulling().url();
  }

  private boolean hasSecret() {
    return !settings.defectDojo().secret().isEmpty();
  }

  private Finding hook() {
    if (!hasSecret()) {
      var rest =
          settings.pulling().isOn()
              ? "; only what the sync reads is announced, up to %d min later"
                  .formatted(settings.pulling().every().toMinutes())
              : "";
      return new Finding(
          State.OFF, HOOK, "DOJOBELL_DEFECTDOJO_SECRET is not set: webhooks get 404" + rest);
    }
    return new Finding(
        State.OK,
        HOOK,
        "DOJOBELL_DEFECTDOJO_SECRET is set; webhooks must go to %s%s with the header %s"
            .formatted(
                settings.publicUrl().isEmpty() ? "https://…" : settings.publicUrl(),
                HookEndpoint.PATH,
                settings.defectDojo().header()));
  }

  private Result look() {
    var source = new Pulls(settings, clock).source();
    try (var _ = source.client()) {
      return new Probe(source, clock).look();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Result.Unreachable("interrupted");
    }
  }

  private Finding edition(Edition edition) {
    return edition == Edition.UNKNOWN
        ? new Finding(
            State.BAD,
            SYNC,
            url() + " has " + edition.words() + ": who may view which product can't be read")
        : new Finding(
            State.OK, SYNC, url() + " can be read; who may view what by " + edition.words());
  }

  private static Finding token(boolean superuser) {
    return superuser
        ? new Finding(State.OK, TOKEN, "DOJOBELL_DEFECTDOJO_TOKEN is a superuser's")
        : new Finding(
            State.BAD,
            TOKEN,
            "DOJOBELL_DEFECTDOJO_TOKEN isn't a superuser's: only a superuser's API v2 key can read"
                + " who may view which product");
  }

  private List<Finding> webhooks(List<HookEndpoint> endpoints) {
    var ours = endpoints.stream().filter(one -> one.isOurs(settings.publicUrl())).toList();
    if (ours.stream().noneMatch(HookEndpoint::isSystems)) {
      var findings = new ArrayList<Finding>();
      findings.add(
          new Finding(
              hasSecret() ? State.BAD : State.OFF,
              WEBHOOK,
              "DefectDojo has no webhook without an owner whose URL ends in %s: add it under"
                      .formatted(HookEndpoint.PATH)
                  + " Configuration, Notification Webhooks"));
      ours.forEach(one -> findings.add(webhook(one)));
      return findings;
    }
    return ours.stream().map(this::webhook).toList();
  }

  private Finding webhook(HookEndpoint endpoint) {
    var name =
        "“%s” (%s)"
            .formatted(
                TextSanitizer.singleLine(endpoint.name()),
                TextSanitizer.singleLine(endpoint.url()));
    if (!endpoint.hasPath()) {
      return bad(name + ": its URL must end in " + HookEndpoint.PATH);
    }
    if (!hasSecret()) {
      return bad(name + " gets 404 until DOJOBELL_DEFECTDOJO_SECRET is set, and is then disabled");
    }
    if (!endpoint.sends(settings.defectDojo().header(), settings.defectDojo().secret())) {
      return bad(
          name
              + ": its header must be %s, with the value of DOJOBELL_DEFECTDOJO_SECRET"
                  .formatted(settings.defectDojo().header()));
    }
    if (!endpoint.isActive()) {
      return bad(
          "DefectDojo has disabled %s (%s%s%s): save it again under Configuration, Notification"
                  .formatted(
                      name,
                      TextSanitizer.singleLine(endpoint.status()),
                      endpoint.failedAt() == null ? "" : " since " + endpoint.failedAt(),
                      endpoint.note().isEmpty() ? "" : ", " + endpoint.note())
              + " Webhooks, which sends a ping and enables it");
    }
    return new Finding(
        State.OK, WEBHOOK, name + " is " + TextSanitizer.singleLine(endpoint.status()));
  }

  private static Finding bad(String words) {
    return new Finding(State.BAD, WEBHOOK, words);
  }

  private static List<Finding> clocks(Duration ahead) {
    if (ahead.abs().compareTo(CLOCKS_APART) < 0) {
      return List.of();
    }
    return List.of(
        new Finding(
            State.BAD,
            "clock",
            "DefectDojo's clock is %d min %s this machine's: set both by NTP"
                .formatted(ahead.abs().toMinutes(), ahead.isNegative() ? "behind" : "ahead of")));
  }
}
