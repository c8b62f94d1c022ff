package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.model.User;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.SlackLinks.SlackLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Matches Slack users with accounts. A Slack user is found by the address of their profile, and
 * linked by their id from then on, also when that address changes: the link moves to another
 * account only if that has no Slack user. A user who takes over the address of an account whose
 * Slack user is still a member gets that account by a mailed code, not by the address.
 */
public final class SlackAccountMatcher {
  private final Database database;

  public SlackAccountMatcher(Database database) {
    this.database = database;
  }

  /** The account of a Slack user. */
  public sealed interface MatchResult {
    /** The Slack user has that account. */
    record Account(User user) implements MatchResult {}

    /**
     * The accounts of that address belong to other Slack users, who as far as is known are still
     * members.
     *
     * @param slackUsers their ids
     */
    record Taken(List<String> slackUsers) implements MatchResult {
      public Taken {
        slackUsers = List.copyOf(slackUsers);
      }
    }

    /** No account has that address. */
    record NoAccount() implements MatchResult {}
  }

  /**
   * Returns the account that is linked to that Slack user, if Slack has reported no change since.
   */
  public Optional<User> ofSlackUser(String slackUser) {
    return database.read(
        handle ->
            new SlackLinks(handle)
                .ofSlackUser(slackUser)
                .filter(link -> link.unreachableReason() == null)
                .map(SlackLink::user));
  }

  /**
   * Records that the user is no longer in Slack: another one of the address may take the account.
   */
  public void recordGone(String slackUser) {
    database.run(
        handle -> {
          var links = new SlackLinks(handle);
          // Direct messages are still tried, since the address may be another user's already.
          links
              .ofSlackUser(slackUser)
              .ifPresent(
                  link -> links.markUnreachable(link.user().username(), "gone", Instant.EPOCH));
        });
  }

  /**
   * Links an active member of the workspace to their account.
   *
   * @param address of their Slack profile; empty: Slack does not say
   */
  public MatchResult match(String slackUser, String address) {
    return database.write(handle -> match(handle, slackUser, address));
  }

  /** Links the member within a transaction of the caller. */
  public static MatchResult match(Handle handle, String slackUser, String address) {
    return match(handle, slackUser, address, new SlackLinks(handle).ofSlackUser(slackUser));
  }

  /**
   * Links the member within a transaction of the caller.
   *
   * @param kept the account that they are linked to
   */
  static MatchResult match(
      Handle handle, String slackUser, String address, Optional<SlackLink> kept) {
    var links = new SlackLinks(handle);
    if (kept.isPresent()) {
      var followed = isReassigned(kept.get(), address) ? findActiveUnlinked(links, address) : kept;
      var now = followed.orElse(kept.get());
      if (!slackUser.equals(now.user().slackUserId())) {
        links.link(now.user().username(), slackUser, false);
      } else if (now.unreachableReason() != null) {
        links.markReachable(now.user().username());
      }
      return new MatchResult.Account(now.user());
    }
    return linkByAddress(links, slackUser, ofAddress(links, address));
  }

  /** Links the member, whom no account is linked to, to one of those of their address. */
  private static MatchResult linkByAddress(
      SlackLinks links, String slackUser, List<SlackLink> sameAddress) {
    var free = sameAddress.stream().filter(SlackLink::isReplaceable).findFirst();
    if (free.isEmpty()) {
      var holders = sameAddress.stream().map(link -> link.user().slackUserId()).toList();
      return holders.isEmpty() ? new MatchResult.NoAccount() : new MatchResult.Taken(holders);
    }
    var user = free.get().user();
    links.linkFound(user.username(), slackUser);
    if (sameAddress.size() > 1) {
      links.searchOthersAgain(user.username());
    }
    return new MatchResult.Account(user.withSlackUserId(slackUser));
  }

  /** Returns true if a link that was found by an address moves to the account of another. */
  private static boolean isReassigned(SlackLink kept, String address) {
    return !kept.isConfirmed()
        && !address.isEmpty()
        && !address.strip().equalsIgnoreCase(kept.user().slackAddress());
  }

  private static Optional<SlackLink> findActiveUnlinked(SlackLinks links, String address) {
    return ofAddress(links, address).stream()
        .filter(SlackLink::isReplaceable)
        .filter(link -> link.user().active())
        .findFirst();
  }

  private static List<SlackLink> ofAddress(SlackLinks links, String address) {
    return address.isEmpty() ? List.of() : links.ofAddress(address);
  }
}
