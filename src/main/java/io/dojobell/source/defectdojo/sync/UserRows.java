package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.User;
import io.dojobell.model.Username;
import io.dojobell.service.account.AccountService;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.store.Users;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
record UserRows(Set<String> adminAddresses) implements RowType {
  private static final String USERS = RemoteResource.USERS.path();
  private static final String SUPERUSERS = "superusers";
  private static final String STAFF = "staff";

  /** Users who were deleted there, by their accounts. */
  private static final String DELETED_USERS = "deleted_users";

  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    recordFlag(handle, SUPERUSERS, row, "is_superuser", round);
    recordFlag(handle, STAFF, row, "is_staff", round);
    var before = new RemoteRecords(handle).find(USERS, row.id());
    return row.flag("is_active")
        ? storeActive(handle, row, before, round)
        : storeInactive(handle, row, before, round);
  }

  private static void recordFlag(
      Handle handle, String resource, JsonRow row, String flag, long round) {
    var records = new RemoteRecords(handle);
    if (row.flag(flag)) {
      records.put(resource, new RemoteRecord(row.id(), "", row.id(), null, "", round));
    } else {
      records.delete(resource, row.id());
    }
  }

  /**
   * Deactivates the account. The snapshot from when the user was active is kept, so that changes
   * are noticed when they are active again.
   */
  private RemoteRecord storeInactive(
      Handle handle, JsonRow row, Optional<RemoteRecord> before, long round) {
    var known = before.flatMap(UserSnapshot::of).orElseGet(() -> UserSnapshot.of(row));
    before
        .filter(record -> isLinked(record) && isActive(record))
        .ifPresent(record -> deactivate(handle, record));
    return record(row, before.map(RemoteRecord::key).orElse(""), known.withActive(false), round);
  }

  private RemoteRecord storeActive(
      Handle handle, JsonRow row, Optional<RemoteRecord> before, long round) {
    var user = UserSnapshot.of(row);
    var linked =
        before
            .filter(UserRows::isLinked)
            .filter(record -> !belongsToAnother(handle, record, user))
            .filter(record -> new Users(handle).byUsername(record.key()).isPresent());
    var account =
        linked
            .flatMap(record -> new Users(handle).byUsername(record.key()))
            .or(() -> findAccount(handle, row.name("username"), user.email()));
    if (account.isEmpty()) {
      var isCreated = !user.email().isEmpty();
      return record(row, isCreated ? createAccount(handle, row, user) : "", user, round);
    }
    var changed = withChanges(handle, account.get(), user, linked.flatMap(UserSnapshot::of));
    if (!changed.equals(account.get())) {
      AccountService.store(handle, changed, adminAddresses);
    }
    if (linked.isEmpty()) {
      forgetDeleted(handle, changed.username());
    }
    return record(row, changed.username(), user, round);
  }

  private static RemoteRecord record(JsonRow row, String key, UserSnapshot user, long round) {
    return new RemoteRecord(row.id(), key, null, null, user.text(), round);
  }

  private static boolean isLinked(RemoteRecord record) {
    return !record.key().isEmpty();
  }

  private static boolean isActive(RemoteRecord record) {
    return UserSnapshot.of(record).filter(UserSnapshot::active).isPresent();
  }

  /**
   * Returns whether the account is that of another active user of DefectDojo whose address it had
   * in common with this one, which has another address now.
   */
  private static boolean belongsToAnother(Handle handle, RemoteRecord record, UserSnapshot now) {
    return UserSnapshot.of(record)
            .filter(before -> !before.email().equalsIgnoreCase(now.email()))
            .isPresent()
        && isActiveElsewhere(handle, record.key(), record.id());
  }

  private static Optional<User> findAccount(Handle handle, String username, String email) {
    var users = new Users(handle);
    var ofAddress = email.isEmpty() ? Stream.<User>empty() : users.byEmail(email).stream();
    return ofAddress
        .findFirst()
        .or(() -> users.byUsername(username).filter(user -> user.email() == null));
  }

  private String createAccount(Handle handle, JsonRow row, UserSnapshot user) {
    var users = new Users(handle);
    var username =
        Username.firstFree(row.name("username"), name -> users.sameButForCase(name).isPresent());
    var account = new User(username, user.name(), user.email(), null, null, false, true);
    AccountService.store(handle, account, adminAddresses);
    return username;
  }

  private static User withChanges(
      Handle handle, User account, UserSnapshot user, Optional<UserSnapshot> before) {
    var isAddressChanged =
        account.email() == null
            || before.filter(known -> !known.email().equals(user.email())).isPresent();
    var isNameChanged =
        account.name().equals(account.username())
            || before.filter(known -> !known.name().equals(user.name())).isPresent();
    var isActivated =
        before.map(known -> !known.active()).orElseGet(() -> wasDeactivated(handle, account));
    return new User(
        account.username(),
        isNameChanged ? user.name() : account.name(),
        isAddressChanged && !user.email().isEmpty() ? user.email() : account.email(),
        account.slackEmail(),
        account.slackUserId(),
        account.admin(),
        account.active() || isActivated);
  }

  /** Returns true if another of DefectDojo's users has the same account, and is active. */
  private static boolean isActiveElsewhere(Handle handle, String username, long id) {
    return new RemoteRecords(handle)
        .ofKey(USERS, username).stream().anyMatch(record -> record.id() != id && isActive(record));
  }

  /** Returns whether the account was deactivated because all its users there were. */
  private static boolean wasDeactivated(Handle handle, User account) {
    var records = new RemoteRecords(handle);
    var users = records.ofKey(USERS, account.username());
    var deleted = records.ofKey(DELETED_USERS, account.username());
    return users.stream().noneMatch(UserRows::isActive) && (!users.isEmpty() || !deleted.isEmpty());
  }

  private static void forgetDeleted(Handle handle, String username) {
    var records = new RemoteRecords(handle);
    records
        .ofKey(DELETED_USERS, username)
        .forEach(record -> records.delete(DELETED_USERS, record.id()));
  }

  /**
   * Deactivates the account of a user who was deleted in DefectDojo, as for one who was
   * deactivated.
   */
  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    var records = new RemoteRecords(handle);
    records.delete(SUPERUSERS, gone.id());
    records.delete(STAFF, gone.id());
    if (isLinked(gone) && deactivate(handle, gone)) {
      records.put(DELETED_USERS, gone);
    }
  }

  /** Deactivates the account of a user; returns whether that was done. */
  private boolean deactivate(Handle handle, RemoteRecord record) {
    var account =
        new Users(handle)
            .byUsername(record.key())
            .filter(user -> user.active() && !user.admin())
            .filter(user -> !isActiveElsewhere(handle, user.username(), record.id()));
    account.ifPresent(user -> AccountService.store(handle, user.withActive(false), adminAddresses));
    return account.isPresent();
  }
}
