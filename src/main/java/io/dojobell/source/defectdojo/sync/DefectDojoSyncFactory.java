package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.intake.Intake;
import io.dojobell.intake.PendingProducts;
import io.dojobell.intake.SystemNotices;
import io.dojobell.intake.WaitingEventsRouter;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Creates the sync of DefectDojo, if it is configured. */
public record DefectDojoSyncFactory(SyncConfig config, InstantSource clock) {
  private static final String SYNC_JOB = "defectdojo";
  private static final String IMPORTS_JOB = "defectdojo-imports";
  private static final String TAKE_OVER_JOB = "defectdojo-take-over";

  /** An import waits for its webhook, and that may end between two rounds. */
  private static final Duration IMPORTS_INTERVAL = Duration.ofMinutes(1);

  /** The interval at which a node looks whether another left a round unfinished. */
  private static final Duration TAKE_OVER_INTERVAL = Duration.ofSeconds(30);

  /**
   * The parts of the sync.
   *
   * @param importer stores the items that are read
   * @param reconciler grants access to products
   */
  public record Sync(Connection connection, Importer importer, MembershipReconciler reconciler) {}

  /**
   * Returns the parts of the sync; empty if it is not configured.
   *
   * @param opened receives the objects to close
   */
  public Optional<Sync> create(Database database, Consumer<AutoCloseable> opened) {
    if (!config.isOn()) {
      return Optional.empty();
    }
    var connection = connection();
    opened.accept(connection.client());
    var importer =
        new Importer(connection.urls(), config.admins(), config.visibilityOfNew(), clock);
    return Optional.of(new Sync(connection, importer, new MembershipReconciler(database)));
  }

  /** Returns the jobs: the rounds, and the work between two of them. */
  public List<RecurringJob> jobs(
      Database database, Intake intake, SystemNotices notices, Sync sync) {
    var transactions =
        new SyncTransactions(database, clock, sync.importer(), new SyncNotices(notices));
    transactions.recover();
    var missedImports = new MissedImportAnnouncer(sync.connection(), database, intake, clock);
    var webhookMonitor =
        new WebhookMonitor(sync.connection(), database, notices, config.publicUrl(), clock);
    var defectDojoSync =
        new DefectDojoSync(
            sync.connection(),
            transactions,
            sync.reconciler(),
            new DefectDojoSync.FollowUps(webhookMonitor, missedImports));
    var jobs =
        List.of(
            new RecurringJob(SYNC_JOB, config.interval(), defectDojoSync::run),
            new RecurringJob(IMPORTS_JOB, IMPORTS_INTERVAL, defectDojoSync::announceImports),
            new RecurringJob(TAKE_OVER_JOB, TAKE_OVER_INTERVAL, defectDojoSync::takeOver));
    // Without other nodes, what was broken off is read on at the next start.
    return database.isShared() ? jobs : jobs.subList(0, 2);
  }

  /**
   * Returns what has events wait until their product was read; it is started.
   *
   * @param opened receives the objects to close
   */
  public PendingProducts pendingProducts(
      Database database, Sync sync, WaitingEventsRouter router, Consumer<AutoCloseable> opened) {
    var products =
        new ProductReader(sync.connection(), database, sync.importer(), sync.reconciler());
    var hold = new EventHold(products, database, clock, router::route);
    opened.accept(hold);
    hold.start();
    return hold;
  }

  /** Returns a connection to DefectDojo; the caller closes its client. */
  public Connection connection() {
    return new Connection(
        new DefectDojoUrls(config.url()),
        new DefectDojoClient(config.token(), config.proxies(), clock),
        new RequestThrottle(Sleeper.SYSTEM, clock, RandomGenerator.getDefault()));
  }
}
