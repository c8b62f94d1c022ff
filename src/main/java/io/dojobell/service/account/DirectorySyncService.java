package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.store.DirectorySyncProgress;
import io.dojobell.store.DirectorySyncProgress.CurrentSync;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.SlackLinks.SlackLink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Matches accounts with the users that Slack lists, a page at a time. Only what Slack says about a
 * user counts; a user missing from a page proves nothing.
 */
public final class DirectorySyncService {
  /** A run that is not finished by then starts again. */
  private static final Duration MAX_AGE = Duration.ofDays(1);

  private final Database database;
  private final InstantSource clock;

  public DirectorySyncService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The kind of a user that Slack lists. */
  public enum MemberKind {
    MEMBER,
    DEACTIVATED,
    GUEST,
    BOT,
    /** A user of another workspace. */
    STRANGER
  }

  /**
   * A user that Slack lists.
   *
   * @param address of their profile; empty: none
   * @param zone of their profile; null: not known
   */
  public record DirectoryEntry(
      String slackUser, String address, MemberKind kind, @Nullable ZoneId zone) {}

  /** Returns true if a run was completed within a day. */
  public boolean isUpToDate() {
    var since = clock.instant().minus(MAX_AGE);
    return database
        .read(handle -> new DirectorySyncProgress(handle).finishedAt())
        .filter(finished -> finished.isAfter(since))
        .isPresent();
  }

  /**
   * Resumes the current run or starts one.
   *
   * @return the cursor of the next page
   */
  public String beginOrResume() {
    var now = clock.instant();
    return database.write(
        handle -> {
          var runs = new DirectorySyncProgress(handle);
          var going = runs.current().filter(run -> run.startedAt().plus(MAX_AGE).isAfter(now));
          if (going.isEmpty()) {
            runs.put(new CurrentSync(now, ""));
            new SlackLinks(handle).markUnlinked(now);
          }
          return going.map(CurrentSync::cursor).orElse("");
        });
  }

  /**
   * Processes a page.
   *
   * @param next the cursor of the next; empty: it was the last
   */
  public void processPage(List<DirectoryEntry> listed, String next) {
    var now = clock.instant();
    database.run(
        handle -> {
          processEntries(handle, listed, now);
          var runs = new DirectorySyncProgress(handle);
          runs.current().ifPresent(run -> advance(handle, run, next, now));
        });
  }

  private static void advance(Handle handle, CurrentSync run, String next, Instant now) {
    var runs = new DirectorySyncProgress(handle);
    if (next.isEmpty()) {
      new SlackLinks(handle).markNotFound(run.startedAt(), now.plus(SlackLinks.NOT_FOUND_TTL));
      runs.finish(now);
    } else {
      runs.put(new CurrentSync(run.startedAt(), next));
    }
  }

  /** Reads once what is known of all of them: nothing has changed about most. */
  private static void processEntries(Handle handle, List<DirectoryEntry> listed, Instant now) {
    var links = new SlackLinks(handle);
    var known = links.ofSlackUsers(listed.stream().map(DirectoryEntry::slackUser).toList());
    var zones = new HashMap<String, ZoneId>();
    for (var one : listed) {
      var kept = Optional.ofNullable(known.get(one.slackUser()));
      if (kept.isPresent() && kept.get().isReplaceable()) {
        // Somebody listed before may have got the account.
        kept = links.ofSlackUser(one.slackUser());
      }
      if (one.kind() != MemberKind.MEMBER) {
        kept.ifPresent(link -> markUnreachable(links, one, link, now));
      } else if (SlackAccountMatcher.match(handle, one.slackUser(), one.address(), kept)
              instanceof SlackAccountMatcher.MatchResult.Account(var user)
          && one.zone() != null) {
        zones.put(user.username(), one.zone());
      }
    }
    DeliveryPreferencesService.adoptZones(handle, zones, now);
  }

  private static void markUnreachable(
      SlackLinks links, DirectoryEntry one, SlackLink known, Instant now) {
    var reason = one.kind().name().toLowerCase(Locale.ROOT);
    if (!reason.equals(known.unreachableReason())) {
      links.markUnreachable(known.user().username(), reason, now.plus(SlackLinks.NOT_FOUND_TTL));
    }
  }

  /** Cancels the current run; its results so far stay. */
  public void cancel() {
    database.run(handle -> new DirectorySyncProgress(handle).put(null));
  }
}
