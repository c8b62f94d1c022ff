package io.dojobell.app;

import io.dojobell.calendar.Clockwork.Chore;
import io.dojobell.intake.SystemNotices;
import io.dojobell.pull.Books;
import io.dojobell.pull.DefectDojoClient;
import io.dojobell.pull.Members;
import io.dojobell.pull.Patience;
import io.dojobell.pull.Pull;
import io.dojobell.pull.Site;
import io.dojobell.pull.Source;
import io.dojobell.pull.SyncNotices;
import io.dojobell.pull.Takers;
import io.dojobell.pull.Waiting;
import io.dojobell.store.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What reads DefectDojo, where that is set. */
record Pulls(Settings settings, InstantSource clock) {
  private static final String CHORE = "defectdojo";

  /**
   * The work of reading it; none where it is not set.
   *
   * @param opened takes what is to be closed
   */
  List<Chore> chores(Database database, SystemNotices notices, Consumer<AutoCloseable> opened) {
    var wanted = settings.pulling();
    if (!wanted.isOn()) {
      return List.of();
    }
    var source = source();
    opened.accept(source.client());
    var accounts = settings.accounts();
    var takers = new Takers(source.site(), accounts.admins(), accounts.visibilityOfNew(), clock);
    var books = new Books(database, clock, takers, new SyncNotices(notices));
    books.recover();
    var pull = new Pull(source, books, new Members(database));
    return List.of(new Chore(CHORE, wanted.every(), pull::run));
  }

  /** Where it is read; to be closed by its client. */
  Source source() {
    var wanted = settings.pulling();
    return new Source(
        new Site(wanted.url()),
        new DefectDojoClient(wanted.token(), clock),
        new Patience(Waiting.REAL, clock, RandomGenerator.getDefault()));
  }
}
