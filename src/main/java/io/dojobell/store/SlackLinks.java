package io.dojobell.store;

import io.dojobell.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** The links of accounts to Slack users. */
public final class SlackLinks {
  /** The time for which Slack is not asked again for an address it did not know. */
  public static final Duration NOT_FOUND_TTL = Duration.ofHours(1);

  private static final String LINKS =
      """
      select u.*, slack_linked as is_confirmed, slack_away as unreachable_reason,
        slack_greeted as greeting_delivery, slack_missing_until as not_found_until from users u\
      """;

  private final Handle handle;

  public SlackLinks(Handle handle) {
    this.handle = handle;
  }

  /**
   * An account and its link to Slack.
   *
   * @param isConfirmed whether the link was made by a mailed code or the API, not found by address
   * @param unreachableReason the reason why the person is not notified in Slack: deactivated,
   *     guest, bot, gone; null: nothing is known that speaks against it
   * @param greetingDelivery the delivery whose message was the first to the person; null: none was
   *     yet
   * @param notFoundUntil Slack is not asked for the account's address before; null: it may be
   */
  public record SlackLink(
      @Nested User user,
      boolean isConfirmed,
      @Nullable String unreachableReason,
      @Nullable Long greetingDelivery,
      @Nullable Instant notFoundUntil) {
    /** Returns whether another Slack user may replace this account's. */
    public boolean isReplaceable() {
      return user.slackUserId() == null || unreachableReason != null;
    }
  }

  /** Returns the account linked to that Slack user. Index {@code users_by_slack_user}. */
  public Optional<SlackLink> ofSlackUser(String slackUser) {
    return handle
        .select(LINKS + " where slack_user_id = ?", slackUser)
        .mapTo(SlackLink.class)
        .findOne();
  }

  /** Returns the accounts linked to those Slack users, by the Slack user. */
  public Map<String, SlackLink> ofSlackUsers(Collection<String> slackUsers) {
    return slackUsers.isEmpty()
        ? Map.of()
        : handle
            .createQuery(LINKS + " where slack_user_id in (<slackUsers>)")
            .bindList("slackUsers", List.copyOf(slackUsers))
            .mapTo(SlackLink.class)
            .stream()
            .collect(Collectors.toMap(link -> link.user().slackUserId(), Function.identity()));
  }

  /** Returns the account of that name. */
  public Optional<SlackLink> ofAccount(String username) {
    return handle.select(LINKS + " where username = ?", username).mapTo(SlackLink.class).findOne();
  }

  /**
   * Returns the accounts that Slack has by that address, without regard to case; active ones first.
   * Index {@code users_by_slack_address}.
   */
  public List<SlackLink> ofAddress(String address) {
    return handle
        .select(
            LINKS + " where slack_address_lower = ? order by active desc, username",
            ColumnCodecs.lower(address))
        .mapTo(SlackLink.class)
        .list();
  }

  /** Links the account to that Slack user; another account loses it. */
  public void link(String username, String slackUser, boolean linked) {
    handle.execute(
        """
        update users set slack_user_id = null, slack_linked = 0, slack_away = null
        where slack_user_id = ? and username <> ?\
        """,
        slackUser,
        username);
    add(username, slackUser, linked);
    searchOthersAgain(username);
  }

  /** Links the account to a Slack user found by its address, whom no account is linked to. */
  public void linkFound(String username, String slackUser) {
    add(username, slackUser, false);
  }

  private void add(String username, String slackUser, boolean linked) {
    handle.execute(
        """
        update users set slack_user_id = ?, slack_linked = ?, slack_away = null,
          slack_missing_until = null
        where username = ?\
        """,
        slackUser,
        linked,
        username);
  }

  /**
   * Has Slack asked again for the other accounts of the account's address: they are notified where
   * it is linked to.
   */
  public void searchOthersAgain(String username) {
    handle.execute(
        """
        update users set slack_missing_until = null
        where slack_user_id is null and slack_missing_until is not null
          and slack_address_lower = (select slack_address_lower from users where username = ?)\
        """,
        username);
  }

  /** Unlinks the account, so that Slack is asked again. */
  public void unlink(String username) {
    handle.execute(
        """
        update users set slack_user_id = null, slack_linked = 0, slack_away = null,
          slack_missing_until = null, slack_sought_at = null
        where username = ?\
        """,
        username);
  }

  /** Marks the account as unreachable in Slack; Slack is not asked again before then. */
  public void markUnreachable(String username, String reason, Instant until) {
    handle.execute(
        "update users set slack_away = ?, slack_missing_until = ? where username = ?",
        reason,
        until,
        username);
  }

  /** Marks the linked Slack user as reachable again. */
  public void markReachable(String username) {
    handle.execute(
        "update users set slack_away = null, slack_missing_until = null where username = ?",
        username);
  }

  /** Records that the message of that delivery was the first to the account's person. */
  public void recordGreeting(String username, long delivery) {
    handle.execute(
        "update users set slack_greeted = ? where username = ? and slack_greeted is null",
        delivery,
        username);
  }

  /** Marks the accounts that are not linked as a sync of all Slack users begins. */
  public void markUnlinked(Instant began) {
    handle.execute("update users set slack_sought_at = ? where slack_user_id is null", began);
  }

  /**
   * Ends the sync: Slack has nobody by the addresses of those that were marked and are still not
   * linked, unless another account of the address is. Returns how many.
   *
   * @param until Slack is not asked for them before
   */
  public int markNotFound(Instant began, Instant until) {
    return handle.execute(
        """
        update users set slack_missing_until = ?
        where slack_user_id is null and slack_sought_at = ? and slack_address_lower is not null
          and not exists (
            select 1 from users linked
            where linked.slack_address_lower = users.slack_address_lower
              and linked.slack_user_id is not null and linked.slack_away is null)\
        """,
        until,
        began);
  }
}
