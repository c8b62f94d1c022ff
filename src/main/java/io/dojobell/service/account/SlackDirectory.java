package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.service.subscription.AttentionDesk;
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
public final class SlackDirectory {
  /** A look that was not finished by then begins anew. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** For so long Slack is not asked again for an address it did not know. */
  public static final Duration MISSING_FOR = Duration.ofHours(1);

  private final Database database;
  private final InstantSource clock;

  public SlackDirectory(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What Slack says somebody is. */
  public enum Kind {
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
  public record Listed(String slackUser, String address, Kind kind, @Nullable ZoneId zone) {}

  /** Whether everybody was looked at within a day. */
  public boolean isFresh() {
    var since = clock.instant().minus(LONGEST);
    return database
        .read(handle -> new DirectorySyncProgress(handle).finishedAt())
        .filter(finished -> finished.isAfter(since))
        .isPresent();
  }

  /** Goes on with the look that is under way, else begins one; the cursor of the next page. */
  public String begin() {
    var now = clock.instant();
    return database.write(
        handle -> {
          var looks = new DirectorySyncProgress(handle);
          var going = looks.current().filter(look -> look.startedAt().plus(LONGEST).isAfter(now));
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
  public void page(List<Listed> listed, String next) {
    var now = clock.instant();
    database.run(
        handle -> {
          listed.forEach(one -> take(handle, one, now));
          var looks = new DirectorySyncProgress(handle);
          looks.current().ifPresent(look -> goOn(handle, look, next, now));
        });
  }

  private static void goOn(Handle handle, CurrentSync look, String next, Instant now) {
    var looks = new DirectorySyncProgress(handle);
    if (next.isEmpty()) {
      new SlackLinks(handle).markNotFound(look.startedAt(), now.plus(MISSING_FOR));
      looks.finish(now);
    } else {
      looks.put(new CurrentSync(look.startedAt(), next));
    }
  }

  private static void take(Handle handle, Listed one, Instant now) {
    if (one.kind() == Kind.MEMBER) {
      var zone = one.zone();
      if (WhoIsWho.match(handle, one.slackUser(), one.address())
              instanceof WhoIsWho.Found.Account(var user)
          && zone != null) {
        AttentionDesk.follow(handle, user.username(), zone, now);
      }
      return;
    }
    var ties = new SlackLinks(handle);
    var why = one.kind().name().toLowerCase(Locale.ROOT);
    ties.ofSlackUser(one.slackUser())
        .filter(tie -> !why.equals(tie.unreachableReason()))
        .ifPresent(tie -> ties.markUnreachable(tie.user().username(), why, now.plus(MISSING_FOR)));
  }

  /** The look that is under way is given up; what it told so far holds. */
  public void giveUp() {
    database.run(handle -> new DirectorySyncProgress(handle).put(null));
  }
}
