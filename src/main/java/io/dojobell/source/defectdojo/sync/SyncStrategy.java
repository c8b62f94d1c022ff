package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.Known;
import io.dojobell.source.defectdojo.SyncProgress.Listing;
import io.dojobell.source.defectdojo.SyncProgress.Mode;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides the next step of reading a resource; pure. */
final class SyncStrategy {
  /** The interval at which all of a resource is read, even if its changes can be listed. */
  private static final Duration FULL_SYNC_INTERVAL = Duration.ofHours(24);

  /**
   * The time of day from which all is read once, so that the day's announcements are up to date.
   */
  private static final LocalTime NIGHT_START = LocalTime.of(3, 0);

  /**
   * The interval at which a resource that DefectDojo's edition does not have is requested again.
   */
  private static final Duration ABSENT_RECHECK_INTERVAL = Duration.ofHours(24);

  /** A change may be stored a while after the time it bears. */
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private SyncStrategy() {}

  /**
   * Returns the progress with which reading starts or resumes in that round.
   *
   * @param now in the time zone of the calendar
   */
  static ResourceProgress start(
      RemoteResource resource, long round, Optional<ResourceProgress> before, ZonedDateTime now) {
    if (before.filter(at -> at.round() == round).isPresent()) {
      return before.get();
    }
    if (before.filter(at -> isAbsent(at, now.toInstant())).isPresent()) {
      var askedAt = before.get().listing().requestedAt();
      return ofUnlisted(resource.path(), round, State.ABSENT, null, askedAt);
    }
    var known = before.map(ResourceProgress::known).orElse(Known.NOTHING);
    var mode = resource.isHistory() ? Mode.CHANGES : mode(resource, known, now);
    var listing = new Listing(0, 0, null);
    return new ResourceProgress(resource.path(), round, State.READING, mode, listing, known, null);
  }

  private static Mode mode(RemoteResource resource, Known known, ZonedDateTime now) {
    var completeAt = known.completeAt();
    return resource.stamp() == null
            || known.since() == null
            || completeAt == null
            || isFullSyncDue(completeAt, now)
        ? resource.fullMode()
        : Mode.CHANGES;
  }

  /** Returns whether a night has begun, or a day has passed, since all was read. */
  private static boolean isFullSyncDue(Instant completeAt, ZonedDateTime now) {
    var tonight = now.with(NIGHT_START);
    var night = now.isBefore(tonight) ? tonight.minusDays(1) : tonight;
    return completeAt.isBefore(night.toInstant())
        || !now.toInstant().isBefore(completeAt.plus(FULL_SYNC_INTERVAL));
  }

  /** Returns whether the edition was found not to have it, and it is not yet asked for again. */
  static boolean isAbsent(ResourceProgress at, Instant now) {
    var askedAt = at.listing().requestedAt();
    return at.state() == State.ABSENT
        && askedAt != null
        && now.isBefore(askedAt.plus(ABSENT_RECHECK_INTERVAL));
  }

  /**
   * A page that was imported.
   *
   * @param overlaps true if its first item was seen before in this round
   * @param seen the number of items seen in this round; needed for the last page only
   */
  record ImportedPage(ApiResponse.ListPage page, boolean overlaps, long seen) {}

  /** Returns the progress after a page was imported. */
  static ResourceProgress afterPage(
      RemoteResource resource, ResourceProgress before, ImportedPage imported) {
    var page = imported.page();
    var at = before.withPage(page.rows().size(), page.at());
    return at.mode() == Mode.CHANGES
        ? afterChangesPage(resource, at, page)
        : afterFullPage(resource, at, imported);
  }

  private static ResourceProgress afterChangesPage(
      RemoteResource resource, ResourceProgress at, ApiResponse.ListPage page) {
    var stamp = resource.stamp();
    var position = at.listing().position();
    if (position == 0
        && !page.rows().isEmpty()
        && !resource.isHistory()
        && page.rows().stream().allMatch(row -> row.time(stamp) == null)) {
      // If many items have no such time, DefectDojo's database lists these first.
      return at.reading(resource.fullMode(), 0);
    }
    var last = page.rows().isEmpty() ? null : page.rows().getLast().time(stamp);
    var since = at.known().since();
    var isKnown = last != null && since != null && last.isBefore(since);
    // Of a history that is read for the first time, only its end matters.
    var isEnough = resource.isHistory() && since == null;
    return isKnown || isEnough || isLast(page)
        ? done(at, at.known().completeAt(), null)
        : at.reading(at.mode(), position + page.rows().size());
  }

  /**
   * Returns the progress after a page of a full listing. Each page starts with the last item of the
   * one before. If it does not, something was deleted meanwhile and others have moved up: then it
   * goes back until it does.
   */
  private static ResourceProgress afterFullPage(
      RemoteResource resource, ResourceProgress at, ImportedPage imported) {
    var page = imported.page();
    var rows = page.rows().size();
    var position = at.listing().position();
    var hasGap = position > 0 && rows > 0 && !imported.overlaps();
    if (hasGap && at.listing().listed() < 3 * page.count() + 10L * PageRequests.FULL_SIZE) {
      return at.reading(at.mode(), Math.max(0, position - PageRequests.FULL_SIZE));
    }
    if (!isLast(page)) {
      return at.reading(at.mode(), position + Math.max(1, rows - 1));
    }
    if (resource == RemoteResource.USERS && page.count() == 0) {
      return done(at, at.known().completeAt(), "it lists no users");
    }
    return hasGap || imported.seen() < page.count()
        ? done(at, at.known().completeAt(), null) // Not all was seen: nothing is deleted this time.
        : at.with(State.CLEARING, at.known(), null);
  }

  private static boolean isLast(ApiResponse.ListPage page) {
    return !page.more() || page.rows().isEmpty();
  }

  /** Returns the progress after missing items were removed. */
  static ResourceProgress afterRemoval(ResourceProgress at, Instant now) {
    return done(at, now, null);
  }

  /** After a refusal: an order that this version does not know is asked for no more. */
  static ResourceProgress afterRefusal(
      RemoteResource resource, ResourceProgress at, ApiResponse.Refused refused, Instant now) {
    if (refused.status() == 400 && at.mode() != Mode.PLAIN) {
      return at.reading(at.mode() == Mode.CHANGES ? resource.fullMode() : Mode.PLAIN, 0);
    }
    return refused.status() == 404 && resource.isOptional()
        ? ofUnlisted(at.resource(), at.round(), State.ABSENT, null, now)
        : at.with(State.REFUSED, at.known(), refused.reason());
  }

  /**
   * Returns the progress of a list of group members from which those of some groups are missing.
   */
  static ResourceProgress withUnreadGroups(ResourceProgress at, int groups) {
    var problem = "it lists no member of " + (groups == 1 ? "a group" : groups + " groups");
    return at.with(at.state(), at.known(), problem);
  }

  /**
   * Returns the progress of a list that is not read page by page.
   *
   * @param problem the reason why it cannot be read; null: it can, or is absent
   */
  static ResourceProgress ofUnlisted(
      String list, long round, State state, @Nullable String problem, @Nullable Instant askedAt) {
    var listing = new Listing(0, 0, askedAt);
    return new ResourceProgress(list, round, state, Mode.PLAIN, listing, Known.NOTHING, problem);
  }

  private static ResourceProgress done(
      ResourceProgress at, @Nullable Instant completeAt, @Nullable String problem) {
    var askedAt = at.listing().requestedAt();
    var since = askedAt == null ? at.known().since() : askedAt.minus(OVERLAP);
    return at.with(State.DONE, new Known(since, completeAt), problem);
  }
}
