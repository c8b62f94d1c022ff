package io.dojobell.service.endpoint;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Endpoint;
import io.dojobell.service.Actor;
import io.dojobell.service.Differences;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
   * A page of the endpoints by id.
   *
   * @param all the number of all endpoints
   */
  public record EndpointPage(List<Endpoint.Listed> endpoints, long all) {
    public EndpointPage {
      endpoints = List.copyOf(endpoints);
    }
  }

  /** Returns the page of endpoints that starts at that offset. */
  public EndpointPage page(long from, int limit) {
    return database.read(
        handle -> {
          var webhooks = new Webhooks(handle, secrets);
          return new EndpointPage(webhooks.page(from, limit), webhooks.count());
        });
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
    return change(actor, draft.id(), _ -> draft);
  }

  /**
   * Changes the endpoint of that id; empty if there is none. Earlier failures are forgotten.
   *
   * @param change returns the endpoint after it; the id stays
   * @throws ValidationException if the URL is not allowed, or the owner has no account
   */
  public Optional<Endpoint> change(Actor actor, long id, UnaryOperator<Endpoint> change) {
    // The URL may be looked up, for which no transaction waits.
    endpoint(id).map(change).ifPresent(this::check);
    return database.write(
        handle -> {
          var webhooks = new Webhooks(handle, secrets);
          var old = webhooks.endpoint(id);
          if (old.isEmpty()) {
            return Optional.empty();
          }
          var draft = change.apply(old.get());
          checkOwner(draft.owner(), new Users(handle));
          webhooks.replace(draft);
          differences(old.get(), draft)
              .ifPresent(words -> actor.record(handle, describe(id, draft.name()) + ": " + words));
          return webhooks.endpoint(id);
        });
  }

  /** Enables the endpoint that was paused or disabled; empty if there is none. */
  public Optional<Endpoint> enable(Actor actor, long id) {
    return change(actor, id, endpoint -> endpoint.withStatus(Endpoint.Status.ACTIVE));
  }

  /** Returns the differences without anything that is secret. */
  private static Optional<String> differences(Endpoint old, Endpoint now) {
    var found = new Differences().add("name", old.name(), now.name());
    if (old.schemeAndHost().equals(now.schemeAndHost())) {
      found.addHidden("URL", old.url(), now.url());
    } else {
      found.add("URL", old.schemeAndHost(), now.schemeAndHost());
    }
    found
        .add("header", orNone(old.headerName()), orNone(now.headerName()))
        .addHidden("value of the header", old.headerValue(), now.headerValue())
        .addHidden("secret", old.secret(), now.secret())
        .add("owner", orNone(old.owner()), orNone(now.owner()));
    if (old.status() != now.status()) {
      found.addWords(now.status() == Endpoint.Status.INACTIVE_PERMANENT ? "disabled" : "enabled");
    }
    return found.text();
  }

  private static String orNone(@Nullable String name) {
    return name == null ? "none" : name;
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
