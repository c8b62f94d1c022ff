package io.dojobell.service.endpoint;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Endpoint;
import io.dojobell.service.Actor;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and changes webhook endpoints. */
public final class EndpointService {
  private final Database database;
  private final SecretBox secrets;
  private final TargetCheck targets;

  public EndpointService(Database database, SecretBox secrets, TargetCheck targets) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
  }

  /** Returns all endpoints. */
  public List<Endpoint> all() {
    return database.read(handle -> new Webhooks(handle, secrets).all());
  }

  /** Returns the endpoint of that id. */
  public Optional<Endpoint> endpoint(long id) {
    return database.read(handle -> new Webhooks(handle, secrets).endpoint(id));
  }

  /**
   * Stores a new endpoint.
   *
   * @throws ValidationException if its URL is not allowed, or its owner has no account
   */
  public Endpoint add(Actor actor, Endpoint draft) {
    check(draft);
    return database.write(
        handle -> {
          checkOwner(draft.owner(), new Users(handle));
          var webhooks = new Webhooks(handle, secrets);
          var id = webhooks.add(draft);
          actor.record(handle, describe(id, draft.name()) + ": created");
          return webhooks.endpoint(id).orElseThrow();
        });
  }

  /** Replaces the endpoint of that id; empty if there is none. */
  public Optional<Endpoint> replace(Actor actor, Endpoint draft) {
    check(draft);
    return database.write(
        handle -> {
          checkOwner(draft.owner(), new Users(handle));
          var webhooks = new Webhooks(handle, secrets);
          if (!webhooks.replace(draft)) {
            return Optional.empty();
          }
          actor.record(handle, describe(draft.id(), draft.name()) + ": changed");
          return webhooks.endpoint(draft.id());
        });
  }

  /**
   * Deletes the endpoint.
   *
   * @return true if there was one
   */
  public boolean delete(Actor actor, long id) {
    return database.write(
        handle -> {
          var webhooks = new Webhooks(handle, secrets);
          var known = webhooks.endpoint(id);
          known.ifPresent(old -> actor.record(handle, describe(id, old.name()) + ": deleted"));
          return webhooks.delete(id);
        });
  }

  private static String describe(long id, String name) {
    return "Webhook %d, %s".formatted(id, name);
  }

  private void check(Endpoint draft) {
    targets
        .error(URI.create(draft.url()))
        .ifPresent(
            reason -> {
              throw new ValidationException("url", reason);
            });
  }

  private static void checkOwner(@Nullable String owner, Users users) {
    if (owner != null && users.byUsername(owner).isEmpty()) {
      throw new ValidationException("owner", "“" + owner + "” is not an account");
    }
  }
}
