package io.dojobell.source.defectdojo.sync;

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
      return absent(before.get(), round, before.get().requestedAt());
    }
    var since = before.map(ResourceProgress::since).orElse(null);
    var wholeAt = before.map(ResourceProgress::completeAt).orElse(null);
    var knows = since != null && wholeAt != null && !isFullSyncDue(wholeAt, now);
    return new ResourceProgress(
        resource.path(),
        round,
        State.READING,
        resource.isHistory() || (knows && resource.stamp() != null)
            ? Mode.CHANGES
            : resource.fullMode(),
        0,
        before.map(ResourceProgress::pageSize).orElse(PageSize.MAX),
        since,
        null,
        0,
        wholeAt,
        null);
  }

  /** Returns whether a night has begun, or a day has passed, since all was read. */
  private static boolean isFullSyncDue(Instant wholeAt, ZonedDateTime now) {
    var tonight = now.with(NIGHT_START);
    var night = now.isBefore(tonight) ? tonight.minusDays(1) : tonight;
    return wholeAt.isBefore(night.toInstant())
        || !now.toInstant().isBefore(wholeAt.plus(FULL_SYNC_INTERVAL));
  }

  /** Returns whether the edition was found not to have it, and it is not yet asked for again. */
  static boolean isAbsent(ResourceProgress at, Instant now) {
    var askedAt = at.requestedAt();
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
      RemoteResource resource, ResourceProgress at, ImportedPage page) {
    var listed = withPage(at, page.page());
    return at.mode() == Mode.CHANGES
        ? afterChangesPage(resource, listed, page.page())
        : afterFullPage(resource, listed, page);
  }

  private static ResourceProgress afterChangesPage(
      RemoteResource resource, ResourceProgress at, ApiResponse.ListPage page) {
    var stamp = resource.stamp();
    if (at.position() == 0
        && !page.rows().isEmpty()
        && !resource.isHistory()
        && page.rows().stream().allMatch(row -> row.time(stamp) == null)) {
      // If many items have no such time, DefectDojo's database lists these first.
      return withPosition(at, State.READING, resource.fullMode(), 0);
    }
    var last = page.rows().isEmpty() ? null : page.rows().getLast().time(stamp);
    var since = at.since();
    var isKnown = last != null && since != null && last.isBefore(since);
    // Of a history that is read for the first time, only its end matters.
    var isEnough = resource.isHistory() && since == null;
    return isKnown || isEnough || isLast(page)
        ? done(at, at.completeAt(), null)
        : withPosition(at, State.READING, at.mode(), at.position() + page.rows().size());
  }

  /**
   * Returns the progress after a page of a full listing. Each page starts with the last item of the
   * one before. If it does not, something was deleted meanwhile and others have moved up: then it
   * goes back until it does.
   */
  private static ResourceProgress afterFullPage(
      RemoteResource resource, ResourceProgress at, ImportedPage taken) {
    var page = taken.page();
    var rows = page.rows().size();
    var hasGap = at.position() > 0 && rows > 0 && !taken.overlaps();
    if (hasGap && at.listed() < 3 * page.count() + 10L * PageSize.MAX) {
      return withPosition(at, State.READING, at.mode(), Math.max(0, at.position() - at.pageSize()));
    }
    if (!isLast(page)) {
      return withPosition(at, State.READING, at.mode(), at.position() + Math.max(1, rows - 1));
    }
    if (resource == RemoteResource.USERS && page.count() == 0) {
      return done(at, at.completeAt(), "it lists no users");
    }
    return hasGap || taken.seen() < page.count()
        ? done(at, at.completeAt(), null) // Not all was seen: nothing is put away this time.
        : withPosition(at, State.CLEARING, at.mode(), at.position());
  }

  private static boolean isLast(ApiResponse.ListPage page) {
    return !page.more() || page.rows().isEmpty();
  }

  /** Returns the progress after missing items were removed. */
  static ResourceProgress afterRemoval(ResourceProgress at, Instant now) {
    return done(at, now, null);
  }

  /** Returns the progress with pages of that size from now on. */
  static ResourceProgress withPageSize(ResourceProgress at, int pageSize) {
    return new ResourceProgress(
        at.resource(),
        at.round(),
        at.state(),
        at.mode(),
        at.position(),
        pageSize,
        at.since(),
        at.requestedAt(),
        at.listed(),
        at.completeAt(),
        at.error());
  }

  /** After a refusal: an order that this version does not know is asked for no more. */
  static ResourceProgress afterRefusal(
      RemoteResource resource, ResourceProgress at, ApiResponse.Refused refused, Instant now) {
    if (refused.status() == 400 && at.mode() != Mode.PLAIN) {
      return withPosition(
          at, State.READING, at.mode() == Mode.CHANGES ? resource.fullMode() : Mode.PLAIN, 0);
    }
    if (refused.status() == 404 && resource.isOptional()) {
      return absent(at, at.round(), now);
    }
    return finished(at, State.REFUSED, at.since(), at.completeAt(), refused.reason());
  }

  /**
   * Returns the progress of a list of group members from which those of some groups are missing.
   */
  static ResourceProgress withUnreadGroups(ResourceProgress at, int groups) {
    var problem = "it lists no member of " + (groups == 1 ? "a group" : groups + " groups");
    return finished(at, at.state(), at.since(), at.completeAt(), problem);
  }

  /**
   * Returns the progress of a list that is not read page by page.
   *
   * @param problem the reason why it cannot be read; null: it can, or is absent
   */
  static ResourceProgress ofUnlisted(
      String list, long round, State state, @Nullable String problem, Instant now) {
    return new ResourceProgress(
        list, round, state, Mode.PLAIN, 0, PageSize.MAX, null, now, 0, null, problem);
  }

  private static ResourceProgress absent(
      ResourceProgress at, long round, @Nullable Instant askedAt) {
    return new ResourceProgress(
        at.resource(),
        round,
        State.ABSENT,
        at.mode(),
        0,
        at.pageSize(),
        null,
        askedAt,
        0,
        null,
        null);
  }

  private static ResourceProgress done(
      ResourceProgress at, @Nullable Instant wholeAt, @Nullable String problem) {
    var askedAt = at.requestedAt();
    var since = askedAt == null ? at.since() : askedAt.minus(OVERLAP);
    return finished(at, State.DONE, since, wholeAt, problem);
  }

  private static ResourceProgress withPage(ResourceProgress at, ApiResponse.ListPage page) {
    return new ResourceProgress(
        at.resource(),
        at.round(),
        at.state(),
        at.mode(),
        at.position(),
        at.pageSize(),
        at.since(),
        at.requestedAt() == null ? page.at() : at.requestedAt(),
        at.listed() + page.rows().size(),
        at.completeAt(),
        at.error());
  }

  private static ResourceProgress withPosition(
      ResourceProgress at, State state, Mode mode, long position) {
    return new ResourceProgress(
        at.resource(),
        at.round(),
        state,
        mode,
        position,
        at.pageSize(),
        at.since(),
        at.requestedAt(),
        at.listed(),
        at.completeAt(),
        at.error());
  }

  private static ResourceProgress finished(
      ResourceProgress at,
      State state,
      @Nullable Instant since,
      @Nullable Instant wholeAt,
      @Nullable String problem) {
    return new ResourceProgress(
        at.resource(),
        at.round(),
        state,
        at.mode(),
        at.position(),
        at.pageSize(),
        since,
        at.requestedAt(),
        at.listed(),
        wholeAt,
        problem);
  }
}
