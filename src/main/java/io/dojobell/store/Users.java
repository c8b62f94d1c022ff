package io.dojobell.store;

import io.dojobell.model.User;
import io.dojobell.model.Username;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The accounts of users. */
public final class Users {
  private static final String LIKE =
      """
      (lower(username) like :words escape '!' or lower(name) like :words escape '!'
        or email_lower like :words escape '!' or slack_address_lower like :words escape '!')\
      """;

  private final Handle handle;

  public Users(Handle handle) {
    this.handle = handle;
  }

  /** Returns the user of exactly that name. */
  public Optional<User> byUsername(String username) {
    return one("select * from users where username = ?", username);
  }

  /** Returns the username that is the same but for case, or the same; empty if none is. */
  public Optional<String> sameButForCase(String username) {
    var isAscii = username.chars().allMatch(character -> character < 128);
    // SQL knows the case of ASCII letters only.
    return handle
        .createQuery(
            "select username from users where "
                + (isAscii ? "lower(username) = lower(:name)" : "length(username) = length(:name)")
                + " order by username")
        .bind("name", username)
        .mapTo(String.class)
        .list()
        .stream()
        .filter(known -> Username.folded(known).equals(Username.folded(username)))
        .findFirst();
  }

  /** Returns the users with that address, without regard to case; active ones first. */
  public List<User> byEmail(String email) {
    return byAddress("email_lower", email);
  }

  /** Returns the users whom Slack has by that address, without regard to case. */
  public List<User> bySlackAddress(String address) {
    return byAddress("slack_address_lower", address);
  }

  private List<User> byAddress(String column, String address) {
    return handle
        .select(
            "select * from users where %s = ? order by active desc, username".formatted(column),
            ColumnCodecs.lower(address))
        .mapTo(User.class)
        .list();
  }

  /** Returns those of the names that are accounts, active or not. */
  public List<User> withUsernames(Collection<String> usernames) {
    if (usernames.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery("select * from users where username in (<names>) order by username")
        .bindList("names", List.copyOf(usernames))
        .mapTo(User.class)
        .list();
  }

  /** Returns a page of all users by name, after that one. */
  public List<User> page(String after, int limit) {
    return handle
        .select("select * from users where username > ? order by username limit ?", after, limit)
        .mapTo(User.class)
        .list();
  }

  /** Returns some of those whose name, username or address holds the text, by username. */
  public List<User> search(String text, long from, int limit) {
    return handle
        .createQuery(
            "select * from users where " + LIKE + " order by username limit :limit offset :from")
        .bind("words", pattern(text))
        .bind("limit", limit)
        .bind("from", from)
        .mapTo(User.class)
        .list();
  }

  /** Returns how many such users there are. */
  public long count(String text) {
    return handle
        .createQuery("select count(*) from users where " + LIKE)
        .bind("words", pattern(text))
        .mapTo(Long.class)
        .one();
  }

  private static String pattern(String text) {
    return "%" + text.toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  /** Returns whether the introduction was dismissed. */
  public boolean isIntroductionDismissed(String username) {
    return handle
        .select("select count(*) from users where username = ? and introduced = 1", username)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  /** Records that the introduction was dismissed. */
  public void dismissIntroduction(String username) {
    handle.execute("update users set introduced = 1 where username = ?", username);
  }

  /**
   * Returns the key by which links to the account are signed: random for each account, so that
   * another one of the same name has other links; empty for accounts made before there were such
   * keys, and where there is no such account.
   */
  public Optional<String> linkSigningKey(String username) {
    return handle
        .select("select coalesce(link_key, '') from users where username = ?", username)
        .mapTo(String.class)
        .findOne();
  }

  /** Returns all active admins. */
  public List<User> admins() {
    return handle
        .createQuery("select * from users where admin = 1 and active = 1 order by username")
        .mapTo(User.class)
        .list();
  }

  /**
   * Makes or replaces the account. A Slack user that it names and was not linked to counts as
   * confirmed, not found; another account loses it.
   */
  public void put(User user) {
    if (user.slackUserId() != null) {
      handle.execute(
          """
          update users set slack_user_id = null, slack_linked = 0, slack_away = null
          where slack_user_id = ? and username <> ?\
          """,
          user.slackUserId(),
          user.username());
    }
    handle
        .createUpdate(
            """
            insert into users (username, name, email, email_lower, slack_email,
              slack_address_lower, slack_user_id, slack_linked, admin, active, link_key)
            values (:username, :name, :email, :emailLower, :slackEmail,
              :slackAddress, :slackUser, :linked, :admin, :active, :linkKey)
            on conflict (username) do update set
              name = excluded.name, email = excluded.email, email_lower = excluded.email_lower,
              slack_email = excluded.slack_email,
              slack_address_lower = excluded.slack_address_lower,
              slack_linked = case when users.slack_user_id = excluded.slack_user_id
                then users.slack_linked else excluded.slack_linked end,
              slack_away = case when users.slack_user_id = excluded.slack_user_id
                then users.slack_away end,
              slack_user_id = excluded.slack_user_id, slack_missing_until = null,
              slack_sought_at = null,
              admin = excluded.admin, active = excluded.active\
            """)
        .bind("username", user.username())
        .bind("name", user.name())
        .bind("email", user.email())
        .bind("emailLower", ColumnCodecs.lower(user.email()))
        .bind("slackEmail", user.slackEmail())
        .bind("slackAddress", ColumnCodecs.lower(user.slackAddress()))
        .bind("slackUser", user.slackUserId())
        .bind("linked", user.slackUserId() != null)
        .bind("admin", user.admin())
        .bind("active", user.active())
        .bind("linkKey", UUID.randomUUID().toString())
        .execute();
  }

  /** Makes the accounts with these addresses, in lower case, admins. */
  public void grantAdmin(Collection<String> addresses) {
    for (var address : addresses) {
      handle.execute("update users set admin = 1 where email_lower = ? and admin = 0", address);
    }
  }

  /**
   * Deletes the account and all that belongs to it alone: settings, memberships, alerts, endpoints.
   * Returns whether it existed.
   */
  public boolean delete(String username) {
    for (var statement :
        List.of(
            "delete from members where username = ?",
            "delete from pulled_members where username = ?",
            "delete from personal_rows where username = ?",
            "delete from personal_settings where username = ?",
            "delete from product_rows where username = ?",
            "delete from product_settings where username = ?",
            "delete from alerts where username = ?",
            "delete from cleared_alerts where username = ?",
            "delete from mutes where username = ?",
            "delete from attention where username = ?",
            "delete from webhooks where owner = ?")) {
      handle.execute(statement, username);
    }
    return handle.execute("delete from users where username = ?", username) > 0;
  }

  private Optional<User> one(String sql, String argument) {
    return handle.select(sql, argument).mapTo(User.class).findOne();
  }
}
