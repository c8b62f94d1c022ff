package io.dojobell.calendar;

import io.dojobell.intake.Intake;
import io.dojobell.intake.Sender;
import io.dojobell.store.Calendar;
import io.dojobell.store.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Announces: first the events are taken in, under ids that make a repeat a duplicate, then they are
 * remembered as announced; so a crash in between neither loses nor repeats one.
 */
record Herald(Database database, Intake intake, InstantSource clock) {
  /** So many are read, taken in and remembered together, however many are due. */
  static final int AT_ONCE = 500;

  private static final Sender SENDER = Sender.of("calendar");

  /** Until nothing is left: what was announced is not found again. */
  <T> void announce(Supplier<List<T>> due, Function<T, News> news) {
    for (var found = due.get(); !found.isEmpty(); found = due.get()) {
      take(found.stream().map(news).toList());
    }
  }

  void take(List<News> news) {
    if (news.isEmpty()) {
      return;
    }
    intake.accept(SENDER, news.stream().map(News::draft).toList());
    database.run(
        handle ->
            new Calendar(handle)
                .announced(news.stream().map(News::announced).toList(), clock.instant()));
  }
}
