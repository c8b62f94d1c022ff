package io.dojobell.desk;

import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import io.dojobell.store.Database;
import io.dojobell.store.Routes;
import io.dojobell.store.SecretBox;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Admins' routes. */
public final class RoutesDesk {
  private final Database database;
  private final SecretBox secrets;
  private final Targets targets;

  public RoutesDesk(Database database, SecretBox secrets, Targets targets) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
  }

  /** Where a route is to lead, as an admin says it. */
  public sealed interface Target {
    /** A Slack channel, by id or by name. */
    record SlackChannel(String channel) implements Target {}

    /** A Teams webhook's URL. */
    record TeamsUrl(URI url) implements Target {}

    /** The target that the route has already. */
    record Same() implements Target {}
  }

  public List<Route> all() {
    return database.read(handle -> new Routes(handle).all());
  }

  public Optional<Route> route(long id) {
    return database.read(handle -> new Routes(handle).route(id));
  }

  /**
   * Stores a new route; its target is in {@code target}.
   *
   * @throws Rejected if the target may not be one
   */
  public Route add(Route draft, Target target) {
    check(target);
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var id = routes.add(withTarget(draft, destination(handle, target, draft.target())));
          return routes.route(id).orElseThrow();
        });
  }

  /** Replaces the route of that id; empty if there is none. */
  public Optional<Route> replace(Route draft, Target target) {
    check(target);
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var known = routes.route(draft.id());
          known.ifPresent(
              old -> routes.replace(withTarget(draft, destination(handle, target, old.target()))));
          return known.flatMap(old -> routes.route(old.id()));
        });
  }

  /** Removes it; whether there was one. */
  public boolean delete(long id) {
    return database.write(handle -> new Routes(handle).delete(id));
  }

  /** What may be read back of a Teams webhook. */
  public Optional<String> masked(String teamsId) {
    return database.read(handle -> new TeamsWebhooks(handle, secrets).masked(teamsId));
  }

  private void check(Target target) {
    if (target instanceof Target.TeamsUrl(var url)) {
      targets
          .complaint(url)
          .ifPresent(
              why -> {
                throw new Rejected("target.teams_url", why);
              });
    }
  }

  private Destination destination(Handle handle, Target target, Destination old) {
    return switch (target) {
      case Target.SlackChannel(var channel) -> new Destination.SlackChannel(channel);
      case Target.TeamsUrl(var url) ->
          new Destination.TeamsWebhook(new TeamsWebhooks(handle, secrets).keep(url));
      case Target.Same() -> old;
    };
  }

  private static Route withTarget(Route route, Destination target) {
    return new Route(
        route.id(),
        route.events(),
        route.products(),
        route.productTypes(),
        route.minSeverity(),
        target,
        route.threads());
  }
}
