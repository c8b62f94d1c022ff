package io.dojobell.source.defectdojo.sync;

import io.dojobell.app.Settings;
import io.dojobell.database.Database;
import io.dojobell.intake.SystemNotices;
import io.dojobell.intake.TransactionalIntake;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What reads DefectDojo, where that is set. */
public record Pulls(Settings settings, InstantSource clock) {
  private static final String CHORE = "defectdojo";
  private static final String IMPORTS = "defectdojo-imports";

  /** An import waits for its webhook, and that may end between two rounds. */
  private static final Duration IMPORTS_EVERY = Duration.ofMinutes(1);

  /**
   * What reads it.
   *
   * @param takers who takes what is read
   * @param members gives access by what was read
   */
  public record Sync(Source source, Takers takers, Members members) {}

  /**
   * Returns what reads it; empty where it is not set.
   *
   * @param opened takes what is to be closed
   */
  public Optional<Sync> sync(Database database, Consumer<AutoCloseable> opened) {
    if (!settings.pulling().isOn()) {
      return Optional.empty();
    }
    var source = source();
    opened.accept(source.client());
    var accounts = settings.accounts();
    var takers = new Takers(source.site(), accounts.admins(), accounts.visibilityOfNew(), clock);
    return Optional.of(new Sync(source, takers, new Members(database)));
  }

  /** Returns the work of reading it in rounds, and of what is to be done between two. */
  public List<RecurringJob> chores(
      Database database, TransactionalIntake intake, SystemNotices notices, Sync sync) {
    var books = new Books(database, clock, sync.takers(), new SyncNotices(notices));
    books.recover();
    var imports = new LostImports(sync.source(), database, intake, clock);
    var hooks = new HookWatch(sync.source(), database, notices, settings.publicUrl(), clock);
    var pull = new Pull(sync.source(), books, sync.members(), new Pull.Afterwards(hooks, imports));
    return List.of(
        new RecurringJob(CHORE, settings.pulling().every(), pull::run),
        new RecurringJob(IMPORTS, IMPORTS_EVERY, pull::announceImports));
  }

  /**
   * Has events wait until their product was read.
   *
   * @param opened takes what is to be closed
   */
  public void readFirst(
      Database database, Sync sync, TransactionalIntake intake, Consumer<AutoCloseable> opened) {
    var products = new ProductReader(sync.source(), database, sync.takers(), sync.members());
    var hold = new EventHold(products, database, clock, intake::routeWaiting);
    opened.accept(hold);
    intake.setPendingProducts(hold);
    hold.start();
  }

  /** Where it is read; to be closed by its client. */
  public Source source() {
    var wanted = settings.pulling();
    return new Source(
        new Site(wanted.url()),
        new DefectDojoClient(wanted.token(), clock),
        new Patience(Waiting.REAL, clock, RandomGenerator.getDefault()));
  }
}
