package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.intake.SystemNotices;
import io.dojobell.model.DisabledWebhook;
import io.dojobell.source.defectdojo.DisabledWebhooks;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies the admins when DefectDojo has disabled its webhook to Dojobell, and when it is enabled
 * again; once for each change. Only superusers may read the endpoints: what else another token
 * leaves out is noted as a list that could not be read. A version without them is no error.
 */
public final class WebhookMonitor {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookMonitor.class);

  /** The time after which endpoints that could not be read are requested again. */
  private static final Duration RETRY_INTERVAL = Duration.ofHours(24);

  private final Connection connection;
  private final Database database;
  private final SystemNotices notices;
  private final String publicUrl;
  private final InstantSource clock;
  private volatile Instant notBefore = Instant.EPOCH;

  /**
   * @param publicUrl where people reach Dojobell; empty: not set
   */
  public WebhookMonitor(
      Connection source,
      Database database,
      SystemNotices notices,
      String publicUrl,
      InstantSource clock) {
    this.connection = source;
    this.database = database;
    this.notices = notices;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /** Reads the endpoints in that round and compares them with what was seen last. */
  void check(long round) throws InterruptedException {
    if (clock.instant().isBefore(notBefore) || isAbsent()) {
      return;
    }
    switch (connection.webhooks()) {
      case ApiResponse.ListPage page -> {
        saveProgress(round, State.DONE, null);
        compare(page.rows().stream().map(DefectDojoEndpoint::of).toList());
      }
      case ApiResponse.Refused(var status, var why) -> {
        notBefore = clock.instant().plus(RETRY_INTERVAL);
        var isAbsent = status == 404;
        saveProgress(round, isAbsent ? State.ABSENT : State.REFUSED, isAbsent ? null : why);
        database.run(handle -> new DisabledWebhooks(handle).put(List.of()));
      }
      // The next round asks again.
      case ApiResponse.Failed _ -> {}
    }
  }

  /** Returns whether DefectDojo's version was found not to have them, within a day. */
  private boolean isAbsent() {
    return database
        .read(handle -> new SyncProgress(handle).progress(DefectDojoUrls.WEBHOOKS))
        .filter(at -> SyncStrategy.isAbsent(at, clock.instant()))
        .isPresent();
  }

  private void saveProgress(long round, State state, @Nullable String problem) {
    var progress =
        SyncStrategy.ofUnlisted(DefectDojoUrls.WEBHOOKS, round, state, problem, clock.instant());
    database.run(handle -> new SyncProgress(handle).put(progress));
  }

  private void compare(List<DefectDojoEndpoint> endpoints) {
    var ours = endpoints.stream().filter(one -> one.leadsToUs(publicUrl)).toList();
    var disabled =
        ours.stream().filter(one -> !one.isActive()).map(DefectDojoEndpoint::disabled).toList();
    var changes = database.write(handle -> changes(handle, ours, disabled));
    if (!changes.isEmpty()) {
      notices.afterCommit();
      changes.forEach(change -> LOG.warn("{}", change));
    }
  }

  private List<String> changes(
      Handle handle, List<DefectDojoEndpoint> ours, List<DisabledWebhook> disabled) {
    var hooks = new DisabledWebhooks(handle);
    var before = hooks.all();
    var changes = new ArrayList<String>();
    for (var webhook : disabled) {
      if (!ids(before).contains(webhook.id())) {
        notices.sourceWebhookDisabled(handle, webhook);
        changes.add("DefectDojo has disabled its webhook to Dojobell name=" + webhook.name());
      }
    }
    var active =
        ours.stream()
            .filter(DefectDojoEndpoint::isActive)
            .map(DefectDojoEndpoint::id)
            .collect(Collectors.toSet());
    for (var webhook : before) {
      if (active.contains(webhook.id())) {
        notices.sourceWebhookEnabled(handle, webhook);
        changes.add("DefectDojo sends to Dojobell again name=" + webhook.name());
      }
    }
    hooks.put(disabled);
    return changes;
  }

  private static Set<Long> ids(List<DisabledWebhook> hooks) {
    return hooks.stream().map(DisabledWebhook::id).collect(Collectors.toSet());
  }
}
