package io.dojobell.service.organisation;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Organisation;
import io.dojobell.service.Acting;
import io.dojobell.service.Rejected;
import io.dojobell.service.Targets;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What an admin sets for all. */
public final class OrganisationDesk {
  private final Database database;
  private final SecretBox secrets;
  private final Targets targets;

  public OrganisationDesk(Database database, SecretBox secrets, Targets targets) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
  }

  public Organisation get() {
    return database.read(handle -> new SystemSettings(handle).read());
  }

  /** Keeps a Teams webhook's URL and gives the name it is known by. */
  public interface TeamsKeeper extends Function<URI, String> {}

  /** Changes it, and gives what it is then. */
  public Organisation change(BiFunction<Organisation, TeamsKeeper, Organisation> change) {
    var note = Acting.note();
    return database.write(
        handle -> {
          var values = new SystemSettings(handle);
          var old = values.read();
          values.put(change.apply(old, new TeamsWebhooks(handle, secrets)::add));
          if (!values.read().equals(old)) {
            note.of(handle, "The system's settings: changed");
          }
          return values.read();
        });
  }

  /**
   * Checks a Teams webhook's URL before it is kept.
   *
   * @throws Rejected if it may not be one
   */
  public void checkTeams(URI url) {
    targets
        .complaint(url)
        .ifPresent(
            why -> {
              throw new Rejected("teams_url", why);
            });
  }

  /** What may be read back of the Teams webhook. */
  public Optional<String> maskedTeams(Organisation organisation) {
    return Optional.ofNullable(organisation.teamsWebhook())
        .flatMap(id -> database.read(handle -> new TeamsWebhooks(handle, secrets).masked(id)));
  }
}
