package io.dojobell.service.route;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Route;
import io.dojobell.service.CurrentActor;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Events;
import io.dojobell.store.Routes;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Admins' routes. */
public final class RouteService {
  /** More events than these a preview does not look at. */
  private static final int MAX_PREVIEWED = 5_000;

  private static final int MAX_SHOWN = 5;

  private final Database database;
  private final SecretBox secrets;
  private final TargetCheck targets;
  private final ChannelCheck channels;

  public RouteService(
      Database database, SecretBox secrets, TargetCheck targets, ChannelCheck channels) {
    this.database = database;
    this.secrets = secrets;
    this.targets = targets;
    this.channels = channels;
  }

  /** Where a route is to lead, as an admin says it. */
  public sealed interface Target {
    /** A Slack channel, by id or by name. */
    record SlackChannel(String channel) implements Target {}

    /** A Teams webhook's URL. */
    record TeamsUrl(URI url) implements Target {}

    /** The target that the route has already. */
    record Unchanged() implements Target {}
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
   * @throws ValidationException if the target may not be one
   */
  public Route add(Route draft, Target target) {
    check(target);
    var note = CurrentActor.auditEntry();
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var route = withTarget(draft, destination(handle, target, draft.target()));
          var id = routes.add(route, note.actor());
          note.record(handle, "Route " + id + ": made");
          return routes.route(id).orElseThrow();
        });
  }

  /** Replaces the route of that id; empty if there is none. */
  public Optional<Route> replace(Route draft, Target target) {
    return change(draft.id(), _ -> draft, target);
  }

  /** Changes the route of that id as it stands then; empty if there is none. */
  public Optional<Route> change(long id, UnaryOperator<Route> change, Target target) {
    check(target);
    var note = CurrentActor.auditEntry();
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var known = routes.route(id);
          known.ifPresent(
              old -> {
                routes.replace(
                    withTarget(change.apply(old), destination(handle, target, old.target())));
                note.record(handle, "Route " + old.id() + ": changed");
              });
          return known.flatMap(old -> routes.route(old.id()));
        });
  }

  /** Removes it; whether there was one. It can be brought back as long as changes are kept. */
  public boolean delete(long id) {
    return changeAudited(id, "deleted", routes -> routes.delete(id));
  }

  /** Brings back the deleted route of that id; whether there was one. */
  public boolean restore(long id) {
    return changeAudited(id, "brought back", routes -> routes.restore(id));
  }

  private boolean changeAudited(long id, String what, Predicate<Routes> act) {
    var note = CurrentActor.auditEntry();
    return database.write(
        handle -> {
          var done = act.test(new Routes(handle));
          if (done) {
            note.record(handle, "Route " + id + ": " + what);
          }
          return done;
        });
  }

  /**
   * What the route would have told since then.
   *
   * @param count how many events, of those that were looked at
   * @param newest some of them, newest first
   * @param isComplete whether all events since then were looked at
   */
  public record Preview(int count, List<Event> newest, boolean isComplete) {
    public Preview {
      newest = List.copyOf(newest);
    }
  }

  /** Tries the route on what happened since then; nothing is told. */
  public Preview preview(Route route, Instant since) {
    var types =
        (route.events().isEmpty() ? Set.of(EventType.values()) : route.events())
            .stream().map(EventType::wireName).toList();
    var found = database.read(handle -> new Events(handle).since(since, types, MAX_PREVIEWED + 1));
    var matching = found.stream().limit(MAX_PREVIEWED).filter(route::matches).toList();
    return new Preview(
        matching.size(),
        matching.stream().limit(MAX_SHOWN).toList(),
        found.size() <= MAX_PREVIEWED);
  }

  /** What may be read back of a Teams webhook. */
  public Optional<String> maskedTeamsUrl(String teamsId) {
    return database.read(handle -> new TeamsWebhooks(handle, secrets).masked(teamsId));
  }

  private void check(Target target) {
    switch (target) {
      case Target.TeamsUrl(var url) -> reject("target.teams_url", targets.error(url));
      case Target.SlackChannel(var channel) ->
          reject("target.slack_channel", channels.error(channel));
      case Target.Unchanged() -> {}
    }
  }

  private static void reject(String field, Optional<String> complaint) {
    if (complaint.isPresent()) {
      throw new ValidationException(field, complaint.get());
    }
  }

  private Destination destination(Handle handle, Target target, Destination old) {
    return switch (target) {
      case Target.SlackChannel(var channel) -> new Destination.SlackChannel(channel);
      case Target.TeamsUrl(var url) ->
          new Destination.TeamsWebhook(new TeamsWebhooks(handle, secrets).add(url));
      case Target.Unchanged() -> old;
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
        route.threadMode());
  }
}
