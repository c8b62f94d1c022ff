package io.dojobell.calendar;

import io.dojobell.database.Database;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.model.DatedItem;
import io.dojobell.store.Announcements;
import io.dojobell.store.DueItems;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Publishes announcements: first the events are accepted, under ids that make a repeat a duplicate,
 * then they are recorded as announced; so a crash in between neither loses nor repeats one.
 */
record AnnouncementPublisher(
    Database database, Intake intake, CalendarRefresh refresh, InstantSource clock) {
  /** The number of things that are read, accepted and recorded together, however many are due. */
  static final int BATCH_SIZE = 500;

  static final EventSource SOURCE = EventSource.of("calendar");

  /**
   * Announces what is due, until nothing is left: what was announced is not found again. Each thing
   * is read again before, and that decides whether it is still due.
   */
  <T extends DatedItem> void publish(
      DatedItem.Kind<T> kind,
      Function<DueItems, List<T>> query,
      Function<T, Announcement> announcements) {
    Supplier<List<T>> due = () -> database.read(handle -> query.apply(new DueItems(handle)));
    var read = new HashSet<String>();
    var unread = new HashSet<String>();
    for (var found = due.get(); !found.isEmpty(); found = due.get()) {
      var fresh = found.stream().map(DatedItem::key).filter(one -> !read.contains(one)).toList();
      if (fresh.isEmpty()) {
        accept(
            found.stream()
                .map(one -> announcements.apply(one).withOutdatedNote(unread.contains(one.key())))
                .toList());
      } else {
        unread.addAll(refresh.read(kind, fresh));
        read.addAll(fresh);
      }
    }
  }

  void accept(List<Announcement> announcements) {
    if (announcements.isEmpty()) {
      return;
    }
    intake.accept(SOURCE, announcements.stream().map(Announcement::draft).toList());
    database.run(
        handle ->
            new Announcements(handle)
                .markAnnounced(
                    announcements.stream().map(Announcement::announced).toList(), clock.instant()));
  }
}
