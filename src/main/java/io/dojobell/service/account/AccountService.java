package io.dojobell.service.account;

import io.dojobell.database.Database;
import io.dojobell.model.User;
import io.dojobell.model.Username;
import io.dojobell.service.Actor;
import io.dojobell.service.ConflictException;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Settings;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.Users;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Reads and changes the accounts. */
public final class AccountService {
  private final Database database;
  private final Set<String> adminAddresses;

  /** Creates a service for which only those are admins who are marked so. */
  public AccountService(Database database) {
    this(database, Set.of());
  }

  /**
   * @param adminAddresses in lower case; an account with one of them is always an admin
   */
  public AccountService(Database database, Set<String> adminAddresses) {
    this.database = database;
    this.adminAddresses = Set.copyOf(adminAddresses);
  }

  /** Returns the account of that username. */
  public Optional<User> user(String username) {
    return database.read(handle -> new Users(handle).byUsername(username));
  }

  /** Returns the accounts of those usernames, as far as there are any. */
  public List<User> users(Collection<String> usernames) {
    return database.read(handle -> new Users(handle).withUsernames(usernames));
  }

  /** Returns a page of accounts by username, after the given one. */
  public List<User> page(String after, int limit) {
    return database.read(handle -> new Users(handle).page(after, limit));
  }

  /**
   * Creates or replaces the account; a new one's personal setting is a copy of the template.
   *
   * @return true if it is new
   * @throws ValidationException if a new account may not have that username
   * @throws ConflictException if another's differs from it in case only
   */
  public boolean put(Actor actor, User user) {
    return database.write(
        handle -> {
          var known = new Users(handle).byUsername(user.username());
          if (known.isEmpty()) {
            checkNew(handle, user.username());
          }
          var isNew = store(handle, user, adminAddresses);
          known
              .map(old -> describeChange(old, user))
              .or(() -> Optional.of("created"))
              .filter(what -> !what.isEmpty())
              .ifPresent(
                  what -> actor.record(handle, "The account " + user.username() + ": " + what));
          return isNew;
        });
  }

  /**
   * Changes the account in one transaction, so that concurrent changes are kept.
   *
   * @return the account as it is then; empty: there is none of that username
   */
  public Optional<User> change(Actor actor, String username, UnaryOperator<User> change) {
    return database.write(
        handle -> {
          var known = new Users(handle).byUsername(username);
          known.ifPresent(
              old -> {
                var changed = change.apply(old);
                store(handle, changed, adminAddresses);
                var what = describeChange(old, changed);
                if (!what.isEmpty()) {
                  actor.record(handle, "The account " + username + ": " + what);
                }
              });
          return known.isEmpty() ? known : new Users(handle).byUsername(username);
        });
  }

  /**
   * Stores the account within a transaction of the caller, without an audit entry.
   *
   * @param adminAddresses in lower case
   */
  public static boolean store(Handle handle, User user, Set<String> adminAddresses) {
    var users = new Users(handle);
    var known = users.byUsername(user.username());
    users.put(known.map(old -> keepingSlackLink(old, user)).orElse(user));
    users.grantAdmin(adminAddresses);
    if (known.isEmpty()) {
      createSetting(handle, user.username());
    }
    return known.isEmpty();
  }

  private static void checkNew(Handle handle, String username) {
    Username.problem(username)
        .ifPresent(
            problem -> {
              throw new ValidationException("username", problem);
            });
    new Users(handle)
        .sameButForCase(username)
        .ifPresent(
            other -> {
              throw new ConflictException(
                  "There is an account “%s”, which differs in case only".formatted(other));
            });
  }

  /**
   * Creates the account unless there is one of that username. A username that it may not have, or
   * that differs from another's in case only, gets a number.
   *
   * @return true if it was created
   */
  public boolean createIfAbsent(User user) {
    return database.write(
        handle -> {
          if (new Users(handle).byUsername(user.username()).isPresent()) {
            return false;
          }
          var users = new Users(handle);
          var username =
              Username.firstFree(user.username(), name -> users.sameButForCase(name).isPresent());
          new Actor(username).record(handle, "The account " + username + ": created");
          return store(handle, user.withUsername(username), adminAddresses);
        });
  }

  /** Creates a new account's personal setting, a copy of the template's. */
  public static void createSetting(Handle handle, String username) {
    var settings = new Settings(handle);
    settings.putPersonal(username, settings.of(Settings.Scope.TEMPLATE));
  }

  /**
   * Deletes the account with everything that belongs only to it.
   *
   * @return true if there was one
   */
  public boolean delete(Actor actor, String username) {
    return database.write(
        handle -> {
          var deleted = new Users(handle).delete(username);
          if (deleted) {
            actor.record(handle, "The account " + username + ": deleted");
          }
          return deleted;
        });
  }

  /**
   * A page of the accounts that a search found.
   *
   * @param total the number of all that were found
   */
  public record SearchResult(List<User> users, long total) {
    public SearchResult {
      users = List.copyOf(users);
    }
  }

  /**
   * Returns the accounts whose name, username or address contains the words, starting at that
   * offset.
   */
  public SearchResult search(String words, long from, int most) {
    return database.read(
        handle -> {
          var users = new Users(handle);
          return new SearchResult(users.search(words, from, most), users.count(words));
        });
  }

  /** Returns true if the person has closed the introduction. */
  public boolean hasSeenIntroduction(String username) {
    return database.read(handle -> new Users(handle).isIntroductionDismissed(username));
  }

  /** Records that the person has closed the introduction. */
  public void markIntroductionSeen(String username) {
    database.run(handle -> new Users(handle).dismissIntroduction(username));
  }

  /** Removes the account's link to a Slack user, so that it is looked up in Slack again. */
  public void unlinkSlack(Actor actor, String username) {
    database.run(
        handle -> {
          new SlackLinks(handle).unlink(username);
          actor.record(handle, "The account " + username + ": Slack match to be refreshed");
        });
  }

  /** Describes an admin's changes in words, without addresses. */
  private static String describeChange(User old, User now) {
    var changes = new ArrayList<String>();
    if (old.admin() != now.admin()) {
      changes.add(now.admin() ? "now an admin" : "no longer an admin");
    }
    if (old.active() != now.active()) {
      changes.add(now.active() ? "activated" : "deactivated");
    }
    if (!Objects.equals(old.email(), now.email())
        || !Objects.equals(old.slackEmail(), now.slackEmail())) {
      changes.add("another address");
    }
    if (!old.name().equals(now.name())) {
      changes.add("another name");
    }
    return String.join(", ", changes);
  }

  /** Keeps the link to a Slack user that was found by an address as long as the address stays. */
  private static User keepingSlackLink(User old, User user) {
    var address = old.slackAddress();
    var same = address != null && address.equalsIgnoreCase(user.slackAddress());
    if (user.slackUserId() != null || !same) {
      return user;
    }
    return new User(
        user.username(),
        user.name(),
        user.email(),
        user.slackEmail(),
        old.slackUserId(),
        user.admin(),
        user.active());
  }
}
