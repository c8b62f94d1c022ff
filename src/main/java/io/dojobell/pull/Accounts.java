package io.dojobell.pull;

import io.dojobell.desk.Directory;
import io.dojobell.model.User;
import io.dojobell.model.Username;
import io.dojobell.store.Pulled;
import io.dojobell.store.Users;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's users. Each is the account of its address, else the one of its username where that
 * has no other address, else a new one made from the template; without an address nobody is made.
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
      take(handle, Person.of(row), round);
      if (row.flag("is_superuser")) {
        new Pulled(handle)
            .put(SUPERUSERS, new Pulled.Thing(row.id(), "", row.id(), null, "", round));
      } else {
        new Pulled(handle).forget(SUPERUSERS, row.id());
      }
    }
  }

  private void take(Handle handle, Person person, long round) {
    var pulled = new Pulled(handle);
    var known = pulled.thing(USERS, person.id()).filter(thing -> !thing.key().isEmpty());
    var account =
        known
            .flatMap(thing -> new Users(handle).byUsername(thing.key()))
            .or(() -> match(handle, person));
    String key;
    if (account.isPresent()) {
      var followed = followed(handle, account.get(), person, known.map(Pulled.Thing::said));
      if (!followed.equals(account.get())) {
        Directory.store(handle, followed, adminAddresses);
      }
      key = followed.username();
    } else {
      key = person.active() && !person.email().isEmpty() ? made(handle, person) : "";
    }
    pulled.put(USERS, new Pulled.Thing(person.id(), key, null, null, person.said(), round));
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
    var username = Username.free(person.username(), name -> users.similar(name).isPresent());
    Directory.store(
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
    var active = account.active();
    if (before.filter(said -> said[0].equals("on") != person.active()).isPresent()) {
      active =
          person.active()
              || account.admin()
              || isOtherwiseActive(handle, account.username(), person.id());
    }
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
    return new Pulled(handle)
        .ofKey(USERS, username).stream()
            .anyMatch(thing -> thing.id() != id && thing.said().startsWith("on\n"));
  }

  /** Who was deleted there is switched off here, as who was switched off. */
  @Override
  public void gone(Handle handle, Pulled.Thing thing) {
    new Pulled(handle).forget(SUPERUSERS, thing.id());
    new Users(handle)
        .byUsername(thing.key())
        .filter(user -> user.active() && !user.admin())
        .filter(user -> !isOtherwiseActive(handle, user.username(), thing.id()))
        .ifPresent(
            user ->
                Directory.store(
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
  }
}
