package io.dojobell.service.organisation;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Organisation;
import io.dojobell.service.CurrentActor;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads and changes the settings that an admin makes for everybody. */
public final class OrganisationService {
  private final Database database;
  private final SecretBox secrets;
  private final TargetCheck targets;

  public OrganisationService(Database database, SecretBox secrets, TargetCheck targets) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
  }

  /** Returns the settings as they are now. */
  public Organisation get() {
    return database.read(handle -> new SystemSettings(handle).read());
  }

  /** Stores a Teams webhook's URL and returns the id that stands for it. */
  public interface TeamsWebhookStore extends Function<URI, String> {}

  /** Changes the settings and returns them as they are then. */
  public Organisation change(BiFunction<Organisation, TeamsWebhookStore, Organisation> change) {
    var note = CurrentActor.auditEntry();
    return database.write(
        handle -> {
          var values = new SystemSettings(handle);
          var old = values.read();
          values.put(change.apply(old, new TeamsWebhooks(handle, secrets)::add));
          if (!values.read().equals(old)) {
            note.record(handle, "The system's settings: changed");
          }
          return values.read();
        });
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
    return Optional.ofNullable(organisation.teamsWebhook())
        .flatMap(id -> database.read(handle -> new TeamsWebhooks(handle, secrets).masked(id)));
  }
}
