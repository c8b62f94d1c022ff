package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.User;
import io.dojobell.model.Username;
import io.dojobell.service.account.AccountService;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.store.Users;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's users. Each active one is the account of its address, else the one of its username
 * where that has no other address, else a new one made from the template; without an address nobody
 * is made. An inactive one has no account and gives none any rights or another address, whoever
 * else has its address; it only deactivates the account that it had, if that is nobody else's.
 *
 * <p>What changes in DefectDojo from one look to the next is changed here: name, address, and
 * whether the user is active. So what an admin set here meanwhile stays. Nobody becomes an admin by
 * DefectDojo, superusers neither, and no admin is switched off by it.
 *
 * @param adminAddresses in lower case
 */
record Accounts(Set<String> adminAddresses) implements Taker {
  private static final String USERS = Resource.USERS.path();
  private static final String SUPERUSERS = "superusers";
  private static final String STAFF = "staff";

  /** Users who were deleted there, by their accounts. */
  private static final String DELETED = "deleted_users";

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  /** What matters of a user. */
  private record Person(long id, String username, String name, String email, boolean active) {
    static Person of(Row row) {
      var name = (row.name("first_name") + " " + row.name("last_name")).strip();
      var username = row.name("username");
      return new Person(
          row.id(),
          username,
          name.isEmpty() ? username : name,
          ADDRESS.matcher(row.name("email")).matches() ? row.name("email") : "",
          row.flag("is_active"));
    }

    String said() {
      return (active ? "on" : "off") + "\n" + email + "\n" + name;
    }
  }

  @Override
  public void take(Handle handle, List<Row> rows, long round) {
    for (var row : rows) {
      var person = Person.of(row);
      var before = new RemoteRecords(handle).find(USERS, person.id());
      new RemoteRecords(handle)
          .put(
              USERS,
              person.active()
                  ? active(handle, person, before, round)
                  : inactive(handle, person, before, round));
      mark(handle, SUPERUSERS, row, "is_superuser", round);
      mark(handle, STAFF, row, "is_staff", round);
    }
  }

  private static void mark(Handle handle, String resource, Row row, String flag, long round) {
    if (row.flag(flag)) {
      new RemoteRecords(handle)
          .put(resource, new RemoteRecords.RemoteRecord(row.id(), "", row.id(), null, "", round));
    } else {
      new RemoteRecords(handle).delete(resource, row.id());
    }
  }

  /**
   * What it said while it was active stays, so that what changed is seen when it is active again.
   */
  private RemoteRecords.RemoteRecord inactive(
      Handle handle, Person person, Optional<RemoteRecords.RemoteRecord> before, long round) {
    before
        .filter(Accounts::isTied)
        .filter(Accounts::isActive)
        .ifPresent(thing -> off(handle, thing));
    var said = before.map(thing -> thing.snapshot().replaceFirst("^on\n", "off\n"));
    return new RemoteRecords.RemoteRecord(
        person.id(),
        before.map(RemoteRecords.RemoteRecord::key).orElse(""),
        null,
        null,
        said.orElseGet(person::said),
        round);
  }

  private RemoteRecords.RemoteRecord active(
      Handle handle, Person person, Optional<RemoteRecords.RemoteRecord> before, long round) {
    var known =
        before
            .filter(Accounts::isTied)
            .filter(thing -> !isAnothers(handle, thing, person))
            .filter(thing -> new Users(handle).byUsername(thing.key()).isPresent());
    var account =
        known
            .flatMap(thing -> new Users(handle).byUsername(thing.key()))
            .or(() -> match(handle, person));
    String key;
    if (account.isPresent()) {
      var followed =
          followed(handle, account.get(), person, known.map(RemoteRecords.RemoteRecord::snapshot));
      if (!followed.equals(account.get())) {
        AccountService.store(handle, followed, adminAddresses);
      }
      key = followed.username();
      if (known.isEmpty()) {
        forgetDeleted(handle, key);
      }
    } else {
      key = person.email().isEmpty() ? "" : made(handle, person);
    }
    return new RemoteRecords.RemoteRecord(person.id(), key, null, null, person.said(), round);
  }

  private static boolean isTied(RemoteRecords.RemoteRecord thing) {
    return !thing.key().isEmpty();
  }

  private static boolean isActive(RemoteRecords.RemoteRecord thing) {
    return thing.snapshot().startsWith("on\n");
  }

  /**
   * Returns whether the account is that of another active user of DefectDojo whose address it had
   * in common with this one, which has another address now.
   */
  private static boolean isAnothers(
      Handle handle, RemoteRecords.RemoteRecord thing, Person person) {
    var said = thing.snapshot().split("\n", 3);
    return said.length == 3
        && !said[1].equalsIgnoreCase(person.email())
        && isOtherwiseActive(handle, thing.key(), person.id());
  }

  private static Optional<User> match(Handle handle, Person person) {
    var users = new Users(handle);
    return person.email().isEmpty()
        ? users.byUsername(person.username()).filter(user -> user.email() == null)
        : users.byEmail(person.email()).stream()
            .findFirst()
            .or(() -> users.byUsername(person.username()).filter(user -> user.email() == null));
  }

  private String made(Handle handle, Person person) {
    var users = new Users(handle);
    var username =
        Username.firstFree(person.username(), name -> users.sameButForCase(name).isPresent());
    AccountService.store(
        handle,
        new User(username, person.name(), person.email(), null, null, false, true),
        adminAddresses);
    return username;
  }

  private static User followed(
      Handle handle, User account, Person person, Optional<String> saidBefore) {
    var before = saidBefore.map(said -> said.split("\n", 3)).filter(said -> said.length == 3);
    var email = account.email();
    if (!person.email().isEmpty()
        && (email == null || before.filter(said -> !said[1].equals(person.email())).isPresent())) {
      email = person.email();
    }
    var name =
        before.filter(said -> !said[2].equals(person.name())).isPresent()
                || account.name().equals(account.username())
            ? person.name()
            : account.name();
    var wasOff = before.map(said -> said[0].equals("off"));
    var active = account.active() || wasOff.orElseGet(() -> wasDeactivated(handle, account));
    return new User(
        account.username(),
        name,
        email,
        account.slackEmail(),
        account.slackUserId(),
        account.admin(),
        active);
  }

  /** Whether another of DefectDojo's users is the same account, and active. */
  private static boolean isOtherwiseActive(Handle handle, String username, long id) {
    return new RemoteRecords(handle)
        .ofKey(USERS, username).stream().anyMatch(thing -> thing.id() != id && isActive(thing));
  }

  /** Returns whether the account was deactivated because all its users there were. */
  private static boolean wasDeactivated(Handle handle, User account) {
    var pulled = new RemoteRecords(handle);
    var users = pulled.ofKey(USERS, account.username());
    var deleted = pulled.ofKey(DELETED, account.username());
    return users.stream().noneMatch(Accounts::isActive) && (!users.isEmpty() || !deleted.isEmpty());
  }

  private static void forgetDeleted(Handle handle, String username) {
    var pulled = new RemoteRecords(handle);
    pulled.ofKey(DELETED, username).forEach(thing -> pulled.delete(DELETED, thing.id()));
  }

  /** Who was deleted there is switched off here, as who was switched off. */
  @Override
  public void gone(Handle handle, RemoteRecords.RemoteRecord thing) {
    var pulled = new RemoteRecords(handle);
    pulled.delete(SUPERUSERS, thing.id());
    pulled.delete(STAFF, thing.id());
    if (isTied(thing) && off(handle, thing)) {
      pulled.put(DELETED, thing);
    }
  }

  /** Deactivates the account of a user; returns whether that was done. */
  private boolean off(Handle handle, RemoteRecords.RemoteRecord thing) {
    var account =
        new Users(handle)
            .byUsername(thing.key())
            .filter(user -> user.active() && !user.admin())
            .filter(user -> !isOtherwiseActive(handle, user.username(), thing.id()));
    account.ifPresent(
        user ->
            AccountService.store(
                handle,
                new User(
                    user.username(),
                    user.name(),
                    user.email(),
                    user.slackEmail(),
                    user.slackUserId(),
                    false,
                    false),
                adminAddresses));
    return account.isPresent();
  }
}
