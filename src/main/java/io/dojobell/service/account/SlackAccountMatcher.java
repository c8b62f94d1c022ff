package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.model.User;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.SlackLinks.SlackLink;
import io.dojobell.store.Users;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
    var links = new SlackLinks(handle);
    var kept = links.ofSlackUser(slackUser);
    if (kept.isPresent()) {
      var followed =
          isReassigned(kept.get(), address) ? findUnlinked(links, address, User::active) : kept;
      var now = followed.orElse(kept.get());
      if (!slackUser.equals(now.user().slackUserId())) {
        links.link(now.user().username(), slackUser, false);
      } else if (now.unreachableReason() != null) {
        links.markReachable(now.user().username());
      }
      return new MatchResult.Account(now.user());
    }
    var free = findUnlinked(links, address, _ -> true);
    if (free.isEmpty()) {
      var holders = linkedSlackUsers(links, address);
      return holders.isEmpty() ? new MatchResult.NoAccount() : new MatchResult.Taken(holders);
    }
    var username = free.get().user().username();
    links.link(username, slackUser, false);
    return new MatchResult.Account(
        new Users(handle).byUsername(username).orElse(free.get().user()));
  }

  /** Returns true if a link that was found by an address moves to the account of another. */
  private static boolean isReassigned(SlackLink kept, String address) {
    return !kept.isConfirmed()
        && !address.isEmpty()
        && !address.strip().equalsIgnoreCase(kept.user().slackAddress());
  }

  private static Optional<SlackLink> findUnlinked(
      SlackLinks links, String address, Predicate<User> wanted) {
    return address.isEmpty()
        ? Optional.empty()
        : links.ofAddress(address).stream()
            .filter(SlackLink::isReplaceable)
            .filter(link -> wanted.test(link.user()))
            .findFirst();
  }

  private static List<String> linkedSlackUsers(SlackLinks links, String address) {
    return address.isEmpty()
        ? List.of()
        : links.ofAddress(address).stream()
            .map(link -> link.user().slackUserId())
            .filter(Objects::nonNull)
            .toList();
  }
}
