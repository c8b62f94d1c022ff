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

/** What an admin sets for all. */
public final class OrganisationService {
  private final Database database;
  private final SecretBox secrets;
  private final TargetCheck targets;

  public OrganisationService(Database database, SecretBox secrets, TargetCheck targets) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
  }

  public Organisation get() {
    return database.read(handle -> new SystemSettings(handle).read());
  }

  /** Keeps a Teams webhook's URL and gives the name it is known by. */
  public interface TeamsWebhookStore extends Function<URI, String> {}

  /** Changes it, and gives what it is then. */
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
   * Checks a Teams webhook's URL before it is kept.
   *
   * @throws ValidationException if it may not be one
   */
  public void checkTeamsUrl(URI url) {
    targets
        .error(url)
        .ifPresent(
            why -> {
              throw new ValidationException("teams_url", why);
            });
  }

  /** What may be read back of the Teams webhook. */
  public Optional<String> maskedTeamsUrl(Organisation organisation) {
    return Optional.ofNullable(organisation.teamsWebhook())
        .flatMap(id -> database.read(handle -> new TeamsWebhooks(handle, secrets).masked(id)));
  }
}
