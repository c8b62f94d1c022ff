package io.dojobell.service.organisation;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.service.Actor;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.DatedItems;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads and changes the settings that an admin makes for everybody, the calendar's rules too. */
public final class OrganisationService {
  private final Database database;
  private final SecretBox secrets;
  private final TargetCheck targets;
  private final Runnable zoneChanged;

  /**
   * @param zoneChanged runs after each change of the time zone in which days begin
   */
  public OrganisationService(
      Database database, SecretBox secrets, TargetCheck targets, Runnable zoneChanged) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
    this.zoneChanged = zoneChanged;
  }

  /** Returns the settings as they are now. */
  public Organisation get() {
    return database.read(handle -> new SystemSettings(handle).read());
  }

  /** Stores a Teams webhook's URL and returns the id that stands for it. */
  public interface TeamsWebhookStore extends Function<URI, String> {}

  /** A change of the settings, made inside the transaction that stores it. */
  @FunctionalInterface
  public interface Change {
    /** Changes nothing. */
    Change NONE = (old, _) -> old;

    /** Returns the settings after the change. */
    Organisation apply(Organisation old, TeamsWebhookStore store);

    /** Returns the change of one setting to that value. */
    static <T> Change of(SettingKey<T> key, T value) {
      return (old, _) -> old.with(key, value);
    }

    /** Returns the change of one setting to that value; no change if there is none. */
    static <T> Change ifSet(SettingKey<T> key, @Nullable T value) {
      return value == null ? NONE : of(key, value);
    }

    /** Returns the change of one setting to what the function makes of its value. */
    static <T> Change update(SettingKey<T> key, UnaryOperator<T> change) {
      return (old, _) -> old.with(key, change.apply(old.get(key)));
    }

    /** Returns this change and then the other. */
    default Change then(Change next) {
      return (old, store) -> next.apply(apply(old, store), store);
    }
  }

  /** Changes the settings and returns them as they are then. */
  public Organisation change(Actor actor, Change change) {
    var zone = get().calendar().zone();
    var changed = database.write(handle -> change(handle, actor, change));
    if (!changed.calendar().zone().equals(zone)) {
      zoneChanged.run();
    }
    return changed;
  }

  private Organisation change(Handle handle, Actor actor, Change change) {
    var values = new SystemSettings(handle);
    var old = values.read();
    values.change(old, change.apply(old, new TeamsWebhooks(handle, secrets)::add));
    var now = values.read();
    OrganisationDiff.describeChange(old, now, OrganisationSettings.ALL)
        .ifPresent(words -> actor.record(handle, "Team settings: " + words));
    OrganisationDiff.describeChange(old, now, CalendarSettings.ALL)
        .ifPresent(words -> actor.record(handle, "Reminders and SLA: " + words));
    if (now.differs(old, List.of(CalendarSettings.SLA_DAYS))) {
      new DatedItems(handle).updateDueDates(now.calendar());
    }
    return now;
  }

  /**
   * Checks a Teams webhook's URL before it is stored.
   *
   * @throws ValidationException if it is not allowed
   */
  public void checkTeamsUrl(URI url) {
    targets
        .error(url)
        .ifPresent(
            reason -> {
              throw new ValidationException("teams_url", reason);
            });
  }

  /** Returns the part of the Teams webhook's URL that may be shown. */
  public Optional<String> maskedTeamsUrl(Organisation organisation) {
    return organisation
        .get(OrganisationSettings.TEAMS_WEBHOOK)
        .flatMap(id -> database.read(handle -> new TeamsWebhooks(handle, secrets).masked(id)));
  }
}
