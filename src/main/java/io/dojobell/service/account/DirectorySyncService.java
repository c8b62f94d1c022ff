package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.store.DirectorySyncProgress;
import io.dojobell.store.DirectorySyncProgress.CurrentSync;
import io.dojobell.store.SlackLinks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a look at everybody in Slack tells of the accounts, a page at a time. Only what Slack says
 * of a person counts; that a page does not name them tells nothing.
 */
public final class DirectorySyncService {
  /** A look that was not finished by then begins anew. */
  private static final Duration MAX_AGE = Duration.ofDays(1);

  /** For so long Slack is not asked again for an address it did not know. */
  public static final Duration MISSING_TTL = Duration.ofHours(1);

  private final Database database;
  private final InstantSource clock;

  public DirectorySyncService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What Slack says somebody is. */
  public enum MemberKind {
    MEMBER,
    DEACTIVATED,
    GUEST,
    BOT,
    /** Of another workspace. */
    STRANGER
  }

  /**
   * Somebody whom Slack lists.
   *
   * @param address of their profile; empty: none
   * @param zone of their profile; null: not known
   */
  public record DirectoryEntry(
      String slackUser, String address, MemberKind kind, @Nullable ZoneId zone) {}

  /** Whether everybody was looked at within a day. */
  public boolean isUpToDate() {
    var since = clock.instant().minus(MAX_AGE);
    return database
        .read(handle -> new DirectorySyncProgress(handle).finishedAt())
        .filter(finished -> finished.isAfter(since))
        .isPresent();
  }

  /** Goes on with the look that is under way, else begins one; the cursor of the next page. */
  public String beginOrResume() {
    var now = clock.instant();
    return database.write(
        handle -> {
          var looks = new DirectorySyncProgress(handle);
          var going = looks.current().filter(look -> look.startedAt().plus(MAX_AGE).isAfter(now));
          if (going.isEmpty()) {
            looks.put(new CurrentSync(now, ""));
            new SlackLinks(handle).markUnlinked(now);
          }
          return going.map(CurrentSync::cursor).orElse("");
        });
  }

  /**
   * Takes in a page.
   *
   * @param next the cursor of the next; empty: it was the last
   */
  public void processPage(List<DirectoryEntry> listed, String next) {
    var now = clock.instant();
    database.run(
        handle -> {
          listed.forEach(one -> processEntry(handle, one, now));
          var looks = new DirectorySyncProgress(handle);
          looks.current().ifPresent(look -> advance(handle, look, next, now));
        });
  }

  private static void advance(Handle handle, CurrentSync look, String next, Instant now) {
    var looks = new DirectorySyncProgress(handle);
    if (next.isEmpty()) {
      new SlackLinks(handle).markNotFound(look.startedAt(), now.plus(MISSING_TTL));
      looks.finish(now);
    } else {
      looks.put(new CurrentSync(look.startedAt(), next));
    }
  }

  private static void processEntry(Handle handle, DirectoryEntry one, Instant now) {
    if (one.kind() == MemberKind.MEMBER) {
      var zone = one.zone();
      if (SlackAccountMatcher.match(handle, one.slackUser(), one.address())
              instanceof SlackAccountMatcher.MatchResult.Account(var user)
          && zone != null) {
        DeliveryPreferencesService.adoptZone(handle, user.username(), zone, now);
      }
      return;
    }
    var ties = new SlackLinks(handle);
    var why = one.kind().name().toLowerCase(Locale.ROOT);
    ties.ofSlackUser(one.slackUser())
        .filter(tie -> !why.equals(tie.unreachableReason()))
        .ifPresent(tie -> ties.markUnreachable(tie.user().username(), why, now.plus(MISSING_TTL)));
  }

  /** The look that is under way is given up; what it told so far holds. */
  public void cancel() {
    database.run(handle -> new DirectorySyncProgress(handle).put(null));
  }
}
