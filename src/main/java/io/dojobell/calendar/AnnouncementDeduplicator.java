package io.dojobell.calendar;

import io.dojobell.database.Database;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeResult;
import io.dojobell.store.Announcements;
import io.dojobell.store.Announcements.Announced;
import io.dojobell.store.Events;
import io.dojobell.store.SystemSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Takes in the events of DefectDojo's own jobs so that each thing is announced once, whichever
 * comes first: what the calendar has announced already is a repeat, and what is accepted here the
 * calendar does not announce again. All other events pass.
 */
public final class AnnouncementDeduplicator implements Intake {
  /**
   * The period of an announced expiry: an acceptance that has expired is announced once; the id is
   * known as long as events are stored.
   */
  private static final Duration DEDUPLICATION_PERIOD = Duration.ofDays(366);

  private final Database database;
  private final Intake intake;
  private final AnnouncementReader reader;
  private final InstantSource clock;

  /** Recognises the announcements that a source's own jobs send. */
  @FunctionalInterface
  public interface AnnouncementReader {
    /**
     * Returns what the event announces; empty where the calendar would announce nothing of the
     * kind.
     *
     * @param today in the time zone of the calendar
     */
    Optional<Announced> read(Handle handle, LocalDate today, EventDraft draft);
  }

  public AnnouncementDeduplicator(
      Database database, Intake intake, AnnouncementReader reader, InstantSource clock) {
    this.database = database;
    this.intake = intake;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts) {
    if (drafts.size() != 1) {
      // DefectDojo sends one at a time; what comes together is accepted together.
      return intake.accept(sender, drafts);
    }
    var draft = drafts.getFirst();
    var due = due(draft);
    return due.isEmpty()
        ? intake.accept(sender, drafts)
        : List.of(acceptOnce(sender, draft, due.get()));
  }

  private Optional<Announced> due(EventDraft draft) {
    return database.read(
        handle -> {
          var zone = new SystemSettings(handle).read().calendar().zone();
          return reader.read(handle, clock.instant().atZone(zone).toLocalDate(), draft);
        });
  }

  private IntakeResult acceptOnce(EventSource sender, EventDraft draft, Announced due) {
    // Where it is for one person, the copies for others are no repeats.
    var isPersonal = draft.recipients().usernames() != null;
    var known = isPersonal ? findAnnouncement(due) : Optional.<String>empty();
    if (known.isPresent()) {
      return new IntakeResult(known.get(), true, List.of());
    }
    var accepted =
        isPersonal
            ? intake.accept(sender, List.of(draft))
            : intake.accept(
                new EventSource(AnnouncementPublisher.SOURCE.name(), DEDUPLICATION_PERIOD),
                List.of(draft.withId(Announcement.id(due))));
    database.run(handle -> new Announcements(handle).markAnnounced(List.of(due), clock.instant()));
    return accepted.getFirst();
  }

  /** Returns the calendar's own event of it. */
  private Optional<String> findAnnouncement(Announced due) {
    return database.read(
        handle ->
            new Events(handle)
                .findSent(
                    AnnouncementPublisher.SOURCE.name(), Announcement.id(due), Instant.EPOCH));
  }
}
