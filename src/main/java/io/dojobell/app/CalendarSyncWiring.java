package io.dojobell.app;

import io.dojobell.calendar.CalendarRefresh;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.database.Database;
import io.dojobell.intake.Intake;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.sync.DefectDojoSyncFactory;
import io.dojobell.source.defectdojo.sync.DueItems;
import io.dojobell.source.defectdojo.sync.FirstSyncTrigger;
import io.dojobell.source.defectdojo.sync.NamedFindings;
import io.dojobell.source.defectdojo.sync.NamingEvents;
import io.dojobell.source.defectdojo.sync.Waiting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the calendar has to do with the sync of DefectDojo. */
final class CalendarSyncWiring {
  private final Database database;
  private final Intake intake;
  private final InstantSource clock;
  private final DueItems itemRefresher;
  private final NamedFindings findingQueue;

  CalendarSyncWiring(
      Database database, Intake intake, DefectDojoSyncFactory.Sync sync, InstantSource clock) {
    this.database = database;
    this.intake = intake;
    this.clock = clock;
    this.itemRefresher = new DueItems(sync.connection(), database, sync.importers(), clock);
    this.findingQueue = new NamedFindings(itemRefresher, Waiting.REAL);
  }

  /** Returns what reads the findings that webhooks name; to be started and closed. */
  NamedFindings findingQueue() {
    return findingQueue;
  }

  /** Returns the announcer that reads what is due again before it announces it. */
  DueDateChecks announcer() {
    return new DueDateChecks(
        database,
        intake,
        new CalendarRefresh(
            itemRefresher::engagements, itemRefresher::findings, itemRefresher::risks),
        clock);
  }

  /** Returns that intake for webhooks: the findings that they name are read again soon after. */
  Intake webhookIntake(Intake events) {
    return new NamingEvents(events, database, findingQueue::add);
  }

  /**
   * Returns the chores of the sync; its first round is followed by a look at the calendar.
   *
   * @param chores the rounds first
   */
  List<RecurringJob> withFirstAnnouncement(List<RecurringJob> chores) {
    var before = lastSync();
    // After the very first one, all was read just now.
    var announcer = before.isEmpty() ? new DueDateChecks(database, intake, clock) : announcer();
    var look = new FirstSyncTrigger(announcer::runAll, this::lastSync);
    var rounds = chores.getFirst();
    return Stream.concat(
            Stream.of(
                new RecurringJob(rounds.name(), rounds.interval(), look.after(rounds.work()))),
            chores.stream().skip(1))
        .toList();
  }

  private Optional<Instant> lastSync() {
    return database
        .read(handle -> new SyncProgress(handle).report())
        .flatMap(report -> Optional.ofNullable(report.completedAt()));
  }
}
