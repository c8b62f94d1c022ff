package io.dojobell.app;

import io.dojobell.calendar.DueDateChecks;
import io.dojobell.database.Database;
import io.dojobell.intake.Intake;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.sync.DefectDojoSyncFactory;
import io.dojobell.source.defectdojo.sync.FindingRefreshQueue;
import io.dojobell.source.defectdojo.sync.FindingRefreshingIntake;
import io.dojobell.source.defectdojo.sync.FirstSyncTrigger;
import io.dojobell.source.defectdojo.sync.ItemRefresher;
import io.dojobell.source.defectdojo.sync.Sleeper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Connects the calendar with the sync of DefectDojo. */
final class CalendarSyncWiring {
  private final Database database;
  private final Intake intake;
  private final InstantSource clock;
  private final ItemRefresher itemRefresher;
  private final FindingRefreshQueue findingQueue;

  CalendarSyncWiring(
      Database database, Intake intake, DefectDojoSyncFactory.Sync sync, InstantSource clock) {
    this.database = database;
    this.intake = intake;
    this.clock = clock;
    this.itemRefresher = new ItemRefresher(sync.connection(), database, sync.importer(), clock);
    this.findingQueue = new FindingRefreshQueue(itemRefresher, Sleeper.SYSTEM);
  }

  /**
   * Returns the queue that reads the findings that webhooks name; the caller starts and closes it.
   */
  FindingRefreshQueue findingQueue() {
    return findingQueue;
  }

  /** Returns the checks that read due items again before these are announced. */
  DueDateChecks announcer() {
    return new DueDateChecks(database, intake, itemRefresher::refresh, clock);
  }

  /** Returns an intake for webhooks that has the findings they name read again soon after. */
  Intake webhookIntake(Intake events) {
    return new FindingRefreshingIntake(events, database, findingQueue::add);
  }

  /**
   * Returns the jobs of the sync, the first round of which is followed by a check of the calendar.
   *
   * @param jobs the jobs, that of the rounds first
   */
  List<RecurringJob> withFirstAnnouncement(List<RecurringJob> jobs) {
    var before = lastSync();
    // After the very first round everything has just been read.
    var announcer = before.isEmpty() ? new DueDateChecks(database, intake, clock) : announcer();
    var look = new FirstSyncTrigger(announcer::runAll, this::lastSync);
    var rounds = jobs.getFirst();
    return Stream.concat(
            Stream.of(
                new RecurringJob(rounds.name(), rounds.interval(), look.after(rounds.work()))),
            jobs.stream().skip(1))
        .toList();
  }

  private Optional<Instant> lastSync() {
    return database
        .read(handle -> new SyncProgress(handle).report())
        .flatMap(report -> Optional.ofNullable(report.completedAt()));
  }
}
