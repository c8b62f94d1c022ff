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
 * Which account each Slack user is. A Slack user is found by the address of their profile, and kept
 * by their id from then on, also when that address changes: it follows them to another account only
 * where that is nobody's. Who takes over the address of an account whose Slack user is still there
 * gets that account by a mailed code, not by the address.
 */
public final class SlackAccountMatcher {
  private final Database database;

  public SlackAccountMatcher(Database database) {
    this.database = database;
  }

  /** What account a Slack user is. */
  public sealed interface MatchResult {
    /** That one. */
    record Account(User user) implements MatchResult {}

    /**
     * The accounts of that address are other Slack users, of whom nothing is known that speaks
     * against it.
     *
     * @param slackUsers their ids
     */
    record Taken(List<String> slackUsers) implements MatchResult {
      public Taken {
        slackUsers = List.copyOf(slackUsers);
      }
    }

    /** There is no account of that address. */
    record NoAccount() implements MatchResult {}
  }

  /** The account that is tied to that Slack user, of whom Slack has said nothing else since. */
  public Optional<User> ofSlackUser(String slackUser) {
    return database.read(
        handle ->
            new SlackLinks(handle)
                .ofSlackUser(slackUser)
                .filter(tie -> tie.unreachableReason() == null)
                .map(SlackLink::user));
  }

  /** Records that Slack has that user no more: another one of the address may take the account. */
  public void recordGone(String slackUser) {
    database.run(
        handle -> {
          var ties = new SlackLinks(handle);
          // Direct messages go on to be tried, since the address may be somebody's already.
          ties.ofSlackUser(slackUser)
              .ifPresent(tie -> ties.markUnreachable(tie.user().username(), "gone", Instant.EPOCH));
        });
  }

  /**
   * Ties a member of the workspace, who is there, to their account.
   *
   * @param address of their Slack profile; empty: Slack does not say
   */
  public MatchResult match(String slackUser, String address) {
    return database.write(handle -> match(handle, slackUser, address));
  }

  /** The same within a transaction. */
  public static MatchResult match(Handle handle, String slackUser, String address) {
    var ties = new SlackLinks(handle);
    var kept = ties.ofSlackUser(slackUser);
    if (kept.isPresent()) {
      var followed =
          isReassigned(kept.get(), address) ? findUnlinked(ties, address, User::active) : kept;
      var now = followed.orElse(kept.get());
      if (!slackUser.equals(now.user().slackUserId())) {
        ties.link(now.user().username(), slackUser, false);
      } else if (now.unreachableReason() != null) {
        ties.markReachable(now.user().username());
      }
      return new MatchResult.Account(now.user());
    }
    var free = findUnlinked(ties, address, _ -> true);
    if (free.isEmpty()) {
      var holders = linkedSlackUsers(ties, address);
      return holders.isEmpty() ? new MatchResult.NoAccount() : new MatchResult.Taken(holders);
    }
    var username = free.get().user().username();
    ties.link(username, slackUser, false);
    return new MatchResult.Account(
        new Users(handle).byUsername(username).orElse(free.get().user()));
  }

  /** A tie that was found by an address goes on to the account of another. */
  private static boolean isReassigned(SlackLink kept, String address) {
    return !kept.isConfirmed()
        && !address.isEmpty()
        && !address.strip().equalsIgnoreCase(kept.user().slackAddress());
  }

  private static Optional<SlackLink> findUnlinked(
      SlackLinks ties, String address, Predicate<User> wanted) {
    return address.isEmpty()
        ? Optional.empty()
        : ties.ofAddress(address).stream()
            .filter(SlackLink::isReplaceable)
            .filter(tie -> wanted.test(tie.user()))
            .findFirst();
  }

  private static List<String> linkedSlackUsers(SlackLinks ties, String address) {
    return address.isEmpty()
        ? List.of()
        : ties.ofAddress(address).stream()
            .map(tie -> tie.user().slackUserId())
            .filter(Objects::nonNull)
            .toList();
  }
}
