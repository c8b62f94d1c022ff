package io.dojobell.app;

import io.dojobell.calendar.AnnouncementDeduplicator;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.database.Database;
import io.dojobell.intake.Intake;
import io.dojobell.intake.PendingProducts;
import io.dojobell.intake.SystemNotices;
import io.dojobell.intake.WaitingEventsRouter;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import io.dojobell.source.defectdojo.DefectDojoStatus;
import io.dojobell.source.defectdojo.KnownPages;
import io.dojobell.source.defectdojo.sync.DefectDojoSyncFactory;
import io.dojobell.source.defectdojo.webhook.DefectDojoWebhook;
import io.dojobell.source.defectdojo.webhook.DueEventReader;
import io.dojobell.source.defectdojo.webhook.WebhookReceiptLog;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes what receives DefectDojo's webhooks and reads its API, each once. */
final class DefectDojoModule {
  private final ServerConfig config;
  private final Database database;
  private final InstantSource clock;
  private final Consumer<AutoCloseable> opened;
  private final DefectDojoSyncFactory factory;
  private final Optional<DefectDojoSyncFactory.Sync> sync;

  /**
   * @param opened receives the objects to close
   */
  DefectDojoModule(
      ServerConfig settings,
      Database database,
      InstantSource clock,
      Consumer<AutoCloseable> opened) {
    this.config = settings;
    this.database = database;
    this.clock = clock;
    this.opened = opened;
    this.factory = new DefectDojoSyncFactory(settings.syncConfig(), clock);
    this.sync = factory.create(database, opened);
  }

  /**
   * Returns what has events wait until their product was read; without a sync, none waits, and
   * those that waited are routed.
   */
  PendingProducts pendingProducts(WaitingEventsRouter waitingEvents) {
    if (sync.isEmpty()) {
      waitingEvents.routeAll();
      return PendingProducts.NONE;
    }
    return factory.pendingProducts(database, sync.get(), waitingEvents, opened);
  }

  /** Returns the part that connects the calendar with the sync; empty without a sync. */
  Optional<CalendarSyncWiring> calendarSync(Intake intake) {
    var calendar = sync.map(reads -> new CalendarSyncWiring(database, intake, reads, clock));
    calendar
        .map(CalendarSyncWiring::findingQueue)
        .ifPresent(
            queue -> {
              opened.accept(queue);
              queue.start();
            });
    return calendar;
  }

  /** Returns the jobs of the sync. */
  List<RecurringJob> jobs(
      Intake intake, SystemNotices notices, Optional<CalendarSyncWiring> calendar) {
    return sync.map(reads -> factory.jobs(database, intake, notices, reads))
        .flatMap(jobs -> calendar.map(its -> its.withFirstAnnouncement(jobs)))
        .orElse(List.of());
  }

  /** Returns the checks of the calendar; with a sync, due items are read again before. */
  DueDateChecks dueDateChecks(Intake intake, Optional<CalendarSyncWiring> calendar) {
    return calendar
        .map(CalendarSyncWiring::announcer)
        .orElseGet(() -> new DueDateChecks(database, intake, clock));
  }

  /**
   * Returns the resource for DefectDojo's webhooks, which accepts once what DefectDojo announces
   * itself, and has the findings they name read again soon after.
   */
  DefectDojoWebhook webhook(Intake intake, Optional<CalendarSyncWiring> calendar, Metrics metrics) {
    var once =
        new AnnouncementDeduplicator(
            database,
            intake,
            (handle, today, draft) -> new DueEventReader(handle, today).of(draft),
            clock);
    return new DefectDojoWebhook(
        new DefectDojoWebhook.Credential(config.webhook().header(), config.webhook().secret()),
        calendar.<Intake>map(its -> its.webhookIntake(once)).orElse(once),
        url -> database.read(handle -> new KnownPages(handle, clock.instant()).find(url)),
        new WebhookReceiptLog(database, metrics::received, clock));
  }

  /** Returns what the status shows of DefectDojo. */
  DefectDojoStatus status() {
    return new DefectDojoStatus(!config.webhook().secret().isEmpty(), sync.isPresent());
  }
}
