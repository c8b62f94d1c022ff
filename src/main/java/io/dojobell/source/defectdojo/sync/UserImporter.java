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
record UserImporter(Set<String> adminAddresses) implements Importer {
  private static final String USERS = RemoteResource.USERS.path();
  private static final String SUPERUSERS = "superusers";
  private static final String STAFF = "staff";

  /** Users who were deleted there, by their accounts. */
  private static final String DELETED_USERS = "deleted_users";

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  /** The fields of a user that are compared. */
  private record RemoteUser(long id, String username, String name, String email, boolean active) {
    static RemoteUser of(JsonRow row) {
      var name = (row.name("first_name") + " " + row.name("last_name")).strip();
      var username = row.name("username");
      return new RemoteUser(
          row.id(),
          username,
          name.isEmpty() ? username : name,
          EMAIL.matcher(row.name("email")).matches() ? row.name("email") : "",
          row.flag("is_active"));
    }

    String snapshot() {
      return (active ? "on" : "off") + "\n" + email + "\n" + name;
    }
  }

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    for (var row : rows) {
      var person = RemoteUser.of(row);
      var before = new RemoteRecords(handle).find(USERS, person.id());
      new RemoteRecords(handle)
          .put(
              USERS,
              person.active()
                  ? importActive(handle, person, before, round)
                  : importInactive(handle, person, before, round));
      recordFlag(handle, SUPERUSERS, row, "is_superuser", round);
      recordFlag(handle, STAFF, row, "is_staff", round);
    }
  }

  private static void recordFlag(
      Handle handle, String resource, JsonRow row, String flag, long round) {
    if (row.flag(flag)) {
      new RemoteRecords(handle)
          .put(resource, new RemoteRecords.RemoteRecord(row.id(), "", row.id(), null, "", round));
    } else {
      new RemoteRecords(handle).delete(resource, row.id());
    }
  }

  /**
   * Deactivates the account. The snapshot from when the user was active is kept, so that changes
   * are noticed when they are active again.
   */
  private RemoteRecords.RemoteRecord importInactive(
      Handle handle, RemoteUser person, Optional<RemoteRecords.RemoteRecord> before, long round) {
    before
        .filter(UserImporter::isLinked)
        .filter(UserImporter::isActive)
        .ifPresent(thing -> deactivate(handle, thing));
    var said = before.map(thing -> thing.snapshot().replaceFirst("^on\n", "off\n"));
    return new RemoteRecords.RemoteRecord(
        person.id(),
        before.map(RemoteRecords.RemoteRecord::key).orElse(""),
        null,
        null,
        said.orElseGet(person::snapshot),
        round);
  }

  private RemoteRecords.RemoteRecord importActive(
      Handle handle, RemoteUser person, Optional<RemoteRecords.RemoteRecord> before, long round) {
    var known =
        before
            .filter(UserImporter::isLinked)
            .filter(thing -> !belongsToAnother(handle, thing, person))
            .filter(thing -> new Users(handle).byUsername(thing.key()).isPresent());
    var account =
        known
            .flatMap(thing -> new Users(handle).byUsername(thing.key()))
            .or(() -> findAccount(handle, person));
    String key;
    if (account.isPresent()) {
      var followed =
          withChanges(
              handle, account.get(), person, known.map(RemoteRecords.RemoteRecord::snapshot));
      if (!followed.equals(account.get())) {
        AccountService.store(handle, followed, adminAddresses);
      }
      key = followed.username();
      if (known.isEmpty()) {
        forgetDeleted(handle, key);
      }
    } else {
      key = person.email().isEmpty() ? "" : createAccount(handle, person);
    }
    return new RemoteRecords.RemoteRecord(person.id(), key, null, null, person.snapshot(), round);
  }

  private static boolean isLinked(RemoteRecords.RemoteRecord thing) {
    return !thing.key().isEmpty();
  }

  private static boolean isActive(RemoteRecords.RemoteRecord thing) {
    return thing.snapshot().startsWith("on\n");
  }

  /**
   * Returns whether the account is that of another active user of DefectDojo whose address it had
   * in common with this one, which has another address now.
   */
  private static boolean belongsToAnother(
      Handle handle, RemoteRecords.RemoteRecord thing, RemoteUser person) {
    var said = thing.snapshot().split("\n", 3);
    return said.length == 3
        && !said[1].equalsIgnoreCase(person.email())
        && isActiveElsewhere(handle, thing.key(), person.id());
  }

  private static Optional<User> findAccount(Handle handle, RemoteUser person) {
    var users = new Users(handle);
    return person.email().isEmpty()
        ? users.byUsername(person.username()).filter(user -> user.email() == null)
        : users.byEmail(person.email()).stream()
            .findFirst()
            .or(() -> users.byUsername(person.username()).filter(user -> user.email() == null));
  }

  private String createAccount(Handle handle, RemoteUser person) {
    var users = new Users(handle);
    var username =
        Username.firstFree(person.username(), name -> users.sameButForCase(name).isPresent());
    AccountService.store(
        handle,
        new User(username, person.name(), person.email(), null, null, false, true),
        adminAddresses);
    return username;
  }

  private static User withChanges(
      Handle handle, User account, RemoteUser person, Optional<String> saidBefore) {
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

  /** Returns true if another of DefectDojo's users has the same account, and is active. */
  private static boolean isActiveElsewhere(Handle handle, String username, long id) {
    return new RemoteRecords(handle)
        .ofKey(USERS, username).stream().anyMatch(thing -> thing.id() != id && isActive(thing));
  }

  /** Returns whether the account was deactivated because all its users there were. */
  private static boolean wasDeactivated(Handle handle, User account) {
    var pulled = new RemoteRecords(handle);
    var users = pulled.ofKey(USERS, account.username());
    var deleted = pulled.ofKey(DELETED_USERS, account.username());
    return users.stream().noneMatch(UserImporter::isActive)
        && (!users.isEmpty() || !deleted.isEmpty());
  }

  private static void forgetDeleted(Handle handle, String username) {
    var pulled = new RemoteRecords(handle);
    pulled
        .ofKey(DELETED_USERS, username)
        .forEach(thing -> pulled.delete(DELETED_USERS, thing.id()));
  }

  /**
   * Deactivates the account of a user who was deleted in DefectDojo, as for one who was
   * deactivated.
   */
  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    var pulled = new RemoteRecords(handle);
    pulled.delete(SUPERUSERS, thing.id());
    pulled.delete(STAFF, thing.id());
    if (isLinked(thing) && deactivate(handle, thing)) {
      pulled.put(DELETED_USERS, thing);
    }
  }

  /** Deactivates the account of a user; returns whether that was done. */
  private boolean deactivate(Handle handle, RemoteRecords.RemoteRecord thing) {
    var account =
        new Users(handle)
            .byUsername(thing.key())
            .filter(user -> user.active() && !user.admin())
            .filter(user -> !isActiveElsewhere(handle, user.username(), thing.id()));
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
