package io.dojobell.service.subscription;

import io.dojobell.database.Database;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.service.Actor;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Inventory;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Reads and changes the settings of the four scopes. */
public final class SettingsService {
  private final Database database;

  public SettingsService(Database database) {
    this.database = database;
  }

  /** The scope of a setting. */
  public sealed interface Scope {
    /** The organisation. */
    record System() implements Scope {}

    /** The template that new users get a copy of. */
    record Template() implements Scope {}

    /** A user. */
    record Personal(String username) implements Scope {}

    /** A user and one product. */
    record OfProduct(String username, String product) implements Scope {}
  }

  /** Returns the setting; empty if there is no such user or product. */
  public Optional<Setting> get(Scope scope) {
    return database.read(
        handle -> exists(handle, scope) ? Optional.of(read(handle, scope)) : Optional.empty());
  }

  /** Returns the setting; the empty one if there is no such user or product. */
  public Setting getOrEmpty(Scope scope) {
    return get(scope).orElse(Setting.EMPTY);
  }

  /**
   * Changes the setting; all of it is stored, or nothing.
   *
   * @return the setting as it is then; empty if there is no such user or product
   * @throws ValidationException if the scope does not allow it
   */
  public Optional<Setting> change(Actor actor, Scope scope, UnaryOperator<Setting> change) {
    return database.write(
        handle -> {
          if (!exists(handle, scope)) {
            return Optional.empty();
          }
          var old = read(handle, scope);
          var changed = change.apply(old);
          check(scope, changed);
          write(handle, scope, changed);
          SettingDiff.describeChange(scope, old, changed)
              .ifPresent(words -> actor.record(handle, words));
          return Optional.of(read(handle, scope));
        });
  }

  /**
   * Deletes a product setting.
   *
   * @return true if there was one
   */
  public boolean delete(Actor actor, Scope.OfProduct scope) {
    return database.write(
        handle -> {
          var deleted = new Settings(handle).deleteProduct(scope.username(), scope.product());
          if (deleted) {
            actor.record(handle, SettingDiff.describeScope(scope) + ": removed");
          }
          return deleted;
        });
  }

  /**
   * Checks the setting: Teams reaches no person, and the organisation has no minimum severity,
   * which only routes and persons have.
   */
  private static void check(Scope scope, Setting setting) {
    if (scope instanceof Scope.System) {
      if (setting.minSeverity() != null) {
        throw new ValidationException(
            "min_severity", "the system setting has none; make a route with it instead");
      }
      return;
    }
    for (var row : setting.channels().entrySet()) {
      var impersonal = row.getValue().stream().filter(one -> !one.isPersonal()).findFirst();
      if (impersonal.isPresent()) {
        throw new ValidationException(
            "channels." + row.getKey().wireName(),
            impersonal.get().wireName() + " cannot reach a person; leave it out");
      }
    }
  }

  private static boolean exists(Handle handle, Scope scope) {
    return switch (scope) {
      case Scope.System _, Scope.Template _ -> true;
      case Scope.Personal(var username) -> new Users(handle).byUsername(username).isPresent();
      case Scope.OfProduct(var username, var product) ->
          new Users(handle).byUsername(username).isPresent()
              && new Inventory(handle).product(product).isPresent();
    };
  }

  private static Setting read(Handle handle, Scope scope) {
    var settings = new Settings(handle);
    return switch (scope) {
      case Scope.System _ -> settings.of(Settings.Scope.SYSTEM);
      case Scope.Template _ -> settings.of(Settings.Scope.TEMPLATE);
      case Scope.Personal(var username) -> settings.personal(username);
      case Scope.OfProduct(var username, var product) ->
          settings.product(username, product).orElse(Setting.EMPTY);
    };
  }

  private static void write(Handle handle, Scope scope, Setting setting) {
    var settings = new Settings(handle);
    switch (scope) {
      case Scope.System _ -> settings.put(Settings.Scope.SYSTEM, setting);
      case Scope.Template _ -> settings.put(Settings.Scope.TEMPLATE, setting);
      case Scope.Personal(var username) -> settings.putPersonal(username, setting);
      case Scope.OfProduct(var username, var product) ->
          settings.putProduct(username, product, setting);
    }
  }

  /** Returns the setting with all rows set: those not named are empty. */
  public static Setting withAllRows(Setting named) {
    var whole = named;
    for (var type : EventType.values()) {
      whole = whole.withChannels(type, named.channelsFor(type));
    }
    return whole;
  }
}
