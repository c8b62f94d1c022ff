package io.dojobell.store;

import io.dojobell.model.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which Slack user each account is. */
public final class SlackTies {
  private final Handle handle;

  public SlackTies(Handle handle) {
    this.handle = handle;
  }

  /**
   * An account and what is known of it in Slack.
   *
   * @param linked whether the tie was said by a mailed code or the API, not found by address
   * @param away why nobody is told in Slack: deactivated, guest, bot, gone; null: nothing is known
   *     that speaks against it
   * @param greeted the delivery whose message was the first to the person; null: none was yet
   * @param missingUntil Slack is not asked for the account's address before; null: it may be
   */
  public record Tie(
      User user,
      boolean linked,
      @Nullable String away,
      @Nullable Long greeted,
      @Nullable Instant missingUntil) {
    /** Whether another Slack user may become this account's. */
    public boolean isFree() {
      return user.slackUserId() == null || away != null;
    }
  }

  /** The account tied to that Slack user. Index {@code users_by_slack_user}. */
  public Optional<Tie> ofSlackUser(String slackUser) {
    return handle
        .createQuery("select * from users where slack_user_id = ?")
        .bind(0, slackUser)
        .map((row, _) -> tie(row))
        .findOne();
  }

  /** The account of that name. */
  public Optional<Tie> ofAccount(String username) {
    return handle
        .createQuery("select * from users where username = ?")
        .bind(0, username)
        .map((row, _) -> tie(row))
        .findOne();
  }

  /**
   * The accounts that Slack knows by that address, without regard to case; active ones first. Index
   * {@code users_by_slack_address}.
   */
  public List<Tie> ofAddress(String address) {
    return handle
        .createQuery(
            """
            select * from users where slack_address_lower = :address
            order by active desc, username""")
        .bind("address", Columns.lower(address))
        .map((row, _) -> tie(row))
        .list();
  }

  /** Ties the account to that Slack user; another account loses it. */
  public void tie(String username, String slackUser, boolean linked) {
    handle.execute(
        """
        update users set slack_user_id = null, slack_linked = 0, slack_away = null
        where slack_user_id = ? and username <> ?""",
        slackUser,
        username);
    handle.execute(
        """
        update users set slack_user_id = ?, slack_linked = ?, slack_away = null,
          slack_missing_until = null
        where username = ?""",
        slackUser,
        Columns.flag(linked),
        username);
  }

  /** Ties the account to nobody, so that Slack is asked anew. */
  public void untie(String username) {
    handle.execute(
        """
        update users set slack_user_id = null, slack_linked = 0, slack_away = null,
          slack_missing_until = null, slack_sought_at = null
        where username = ?""",
        username);
  }

  /** Nobody is told in Slack, and it is not asked again before then. */
  public void away(String username, String why, Instant until) {
    handle.execute(
        "update users set slack_away = ?, slack_missing_until = ? where username = ?",
        why,
        until.toEpochMilli(),
        username);
  }

  /** The tied Slack user can be told again. */
  public void back(String username) {
    handle.execute(
        "update users set slack_away = null, slack_missing_until = null where username = ?",
        username);
  }

  /** The message of that delivery was the first to the account's person. */
  public void greeted(String username, long delivery) {
    handle.execute(
        "update users set slack_greeted = ? where username = ? and slack_greeted is null",
        delivery,
        username);
  }

  /** Marks the accounts that are tied to nobody as a look at everybody in Slack begins. */
  public void seek(Instant began) {
    handle.execute(
        "update users set slack_sought_at = ? where slack_user_id is null", began.toEpochMilli());
  }

  /**
   * The look is over: Slack knows nobody by the addresses of those that were marked and are still
   * tied to nobody.
   *
   * @param until Slack is not asked for them before
   */
  public int unfound(Instant began, Instant until) {
    return handle.execute(
        """
        update users set slack_missing_until = ?
        where slack_user_id is null and slack_sought_at = ? and slack_address_lower is not null""",
        until.toEpochMilli(),
        began.toEpochMilli());
  }

  private static Tie tie(ResultSet row) throws SQLException {
    return new Tie(
        Users.user(row),
        row.getInt("slack_linked") == 1,
        row.getString("slack_away"),
        Columns.number(row, "slack_greeted"),
        Columns.time(row, "slack_missing_until"));
  }
}
