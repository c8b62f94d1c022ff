package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.model.PageKey;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.TestImports;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import io.dojobell.store.AnnouncedScans;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces imports of scans whose webhooks have not come within 2 minutes.
 *
 * <p>Each is accepted under an id of its own and marked as announced afterwards; a crash in between
 * makes the second attempt a duplicate.
 */
public final class MissedImportAnnouncer {
  /** A webhook comes a moment after its import. */
  private static final Duration WEBHOOK_TIMEOUT = Duration.ofMinutes(2);

  /** The number of imports that are read and announced together. */
  private static final int BATCH_SIZE = 20;

  /** After a failure it is tried again so much later. */
  private static final Duration RETRY_DELAY = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(MissedImportAnnouncer.class);

  private final Connection connection;
  private final Database database;
  private final Intake intake;
  private final InstantSource clock;
  private volatile Instant notBefore = Instant.EPOCH;

  public MissedImportAnnouncer(
      Connection source, Database database, Intake intake, InstantSource clock) {
    this.connection = source;
    this.database = database;
    this.intake = intake;
    this.clock = clock;
  }

  /** Announces them, where the last round was read to its end and DefectDojo answers. */
  void announceMissed() throws InterruptedException {
    if (clock.instant().isBefore(notBefore) || !isRead()) {
      return;
    }
    for (var due = due(); !due.isEmpty(); due = due()) {
      var lost = due.stream().filter(one -> !isAnnounced(one)).toList();
      var details = new ImportDetails(connection, database, lost);
      try {
        details.read();
      } catch (ImportDetails.Unanswered unanswered) {
        LOG.warn("Imports cannot be announced yet: {}", unanswered.getMessage());
        notBefore =
            Optional.ofNullable(unanswered.failure().retryAt())
                .orElse(clock.instant().plus(RETRY_DELAY));
        return;
      }
      announce(lost, details);
      database.run(
          handle ->
              new TestImports(handle).markAnnounced(lost.stream().map(TestImport::id).toList()));
    }
  }

  /** Returns true if everything that the imports refer to has been read. */
  private boolean isRead() {
    return database.read(
        handle -> {
          var ledger = new SyncProgress(handle);
          return ledger.currentRun().map(SyncProgress.SyncRun::finishedAt).isPresent()
              && ledger.report().filter(report -> report.error() == null).isPresent();
        });
  }

  private List<TestImport> due() {
    var before = clock.instant().minus(WEBHOOK_TIMEOUT);
    return database.read(handle -> new TestImports(handle).waiting(before, BATCH_SIZE));
  }

  /** Returns true if the import's webhook has come; then it waits no more. */
  private boolean isAnnounced(TestImport one) {
    return database.write(handle -> isAnnounced(handle, one));
  }

  private boolean isAnnounced(Handle handle, TestImport one) {
    var isAnnounced =
        new AnnouncedScans(handle)
            .matchImport(page(one), one.result(), one.id(), one.createdAt())
            .isPresent();
    if (isAnnounced) {
      new TestImports(handle).markAnnounced(List.of(one.id()));
    }
    return isAnnounced;
  }

  private String page(TestImport one) {
    return PageKey.site(connection.urls().page("test", one.test())).orElseThrow();
  }

  private void announce(List<TestImport> lost, ImportDetails details) {
    var drafts = new ArrayList<EventDraft>();
    for (var one : lost) {
      var test = details.test(one);
      test.ifPresent(
          of ->
              drafts.add(
                  new ImportEventFactory(connection.urls(), details).of(one, of, page(one))));
      if (test.isEmpty()) {
        LOG.warn("An import is not announced, its test is gone import={}", one.id());
      }
    }
    if (drafts.isEmpty()) {
      return;
    }
    var accepted = intake.accept(EventSource.of("defectdojo:" + connection.urls().url()), drafts);
    LOG.info(
        "Announced imports whose webhooks did not come count={}",
        accepted.stream().filter(one -> !one.duplicate()).count());
  }
}
