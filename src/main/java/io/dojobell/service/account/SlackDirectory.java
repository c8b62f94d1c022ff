package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.service.subscription.AttentionDesk;
import io.dojobell.store.DirectoryLooks;
import io.dojobell.store.DirectoryLooks.Look;
import io.dojobell.store.SlackTies;
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
        .read(handle -> new DirectoryLooks(handle).finished())
        .filter(finished -> finished.isAfter(since))
        .isPresent();
  }

  /** Goes on with the look that is under way, else begins one; the cursor of the next page. */
  public String begin() {
    var now = clock.instant();
    return database.write(
        handle -> {
          var looks = new DirectoryLooks(handle);
          var going = looks.underWay().filter(look -> look.began().plus(LONGEST).isAfter(now));
          if (going.isEmpty()) {
            looks.put(new Look(now, ""));
            new SlackTies(handle).seek(now);
          }
          return going.map(Look::cursor).orElse("");
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
          var looks = new DirectoryLooks(handle);
          looks.underWay().ifPresent(look -> goOn(handle, look, next, now));
        });
  }

  private static void goOn(Handle handle, Look look, String next, Instant now) {
    var looks = new DirectoryLooks(handle);
    if (next.isEmpty()) {
      new SlackTies(handle).unfound(look.began(), now.plus(MISSING_FOR));
      looks.finish(now);
    } else {
      looks.put(new Look(look.began(), next));
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
    var ties = new SlackTies(handle);
    var why = one.kind().name().toLowerCase(Locale.ROOT);
    ties.ofSlackUser(one.slackUser())
        .filter(tie -> !why.equals(tie.away()))
        .ifPresent(tie -> ties.away(tie.user().username(), why, now.plus(MISSING_FOR)));
  }

  /** The look that is under way is given up; what it told so far holds. */
  public void giveUp() {
    database.run(handle -> new DirectoryLooks(handle).put(null));
  }
}
