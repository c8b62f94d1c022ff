package io.dojobell.service.route;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Route;
import io.dojobell.service.Actor;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Events;
import io.dojobell.store.InventoryNames;
import io.dojobell.store.Routes;
import io.dojobell.store.TeamsWebhooks;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads and changes admins' routes. */
public final class RouteService {
  /** The largest number of events that a preview checks. */
  private static final int MAX_PREVIEWED = 5_000;

  private static final int MAX_SHOWN = 5;

  /** The largest number of products, and of product types, that are named of a route. */
  public static final int MAX_NAMED = 3;

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

  /** The target of a route, as an admin gives it. */
  public sealed interface Target {
    /** A Slack channel, by id or by name. */
    record SlackChannel(String channel) implements Target {}

    /** A Teams webhook's URL. */
    record TeamsUrl(URI url) implements Target {}

    /** The target that the route already has. */
    record Unchanged() implements Target {}
  }

  /** Returns all routes. */
  public List<Route> all() {
    return database.read(handle -> new Routes(handle).all());
  }

  /** Returns the names of the first products and product types of each of those routes. */
  public ItemNames names(List<Route> shown) {
    return database.read(
        handle ->
            new InventoryNames(handle)
                .of(firstKeys(shown, Route::products), firstKeys(shown, Route::productTypes)));
  }

  private static Set<String> firstKeys(List<Route> shown, Function<Route, List<String>> keys) {
    return shown.stream()
        .flatMap(route -> keys.apply(route).stream().limit(MAX_NAMED))
        .collect(Collectors.toSet());
  }

  /** Returns the route of that id. */
  public Optional<Route> route(long id) {
    return database.read(handle -> new Routes(handle).route(id));
  }

  /**
   * Stores a new route, which leads to {@code target}.
   *
   * @throws ValidationException if the target is not allowed, or cannot have the mention
   */
  public Route add(Actor actor, Route draft, Target target) {
    check(target);
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var route = draft.withTarget(destination(handle, target, draft.target()));
          checkMention(route);
          var id = routes.add(route, actor.name());
          actor.record(handle, "Route %d: created (%s)".formatted(id, RouteDiff.describe(route)));
          return routes.route(id).orElseThrow();
        });
  }

  /**
   * Replaces the route of that id; empty if there is none.
   *
   * @throws ValidationException as {@link #add} does
   */
  public Optional<Route> replace(Actor actor, Route draft, Target target) {
    return change(actor, draft.id(), _ -> draft, target);
  }

  /**
   * Changes the route of that id as it is at that time; empty if there is none.
   *
   * @throws ValidationException as {@link #add} does
   */
  public Optional<Route> change(Actor actor, long id, UnaryOperator<Route> change, Target target) {
    check(target);
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var known = routes.route(id);
          known.ifPresent(
              old -> {
                var changed =
                    change.apply(old).withTarget(destination(handle, target, old.target()));
                checkMention(changed);
                routes.replace(changed);
                RouteDiff.describeChange(old, changed)
                    .ifPresent(words -> actor.record(handle, "Route " + old.id() + ": " + words));
              });
          return known.flatMap(old -> routes.route(old.id()));
        });
  }

  /**
   * Deletes the route, which can be restored as long as the audit log keeps changes.
   *
   * @return true if there was one
   */
  public boolean delete(Actor actor, long id) {
    return database.write(
        handle -> {
          var routes = new Routes(handle);
          var known = routes.route(id);
          known.ifPresent(
              route ->
                  actor.record(
                      handle, "Route %d: deleted (%s)".formatted(id, RouteDiff.describe(route))));
          return routes.delete(id);
        });
  }

  /**
   * Restores the deleted route of that id.
   *
   * @return true if there was one
   */
  public boolean restore(Actor actor, long id) {
    return database.write(
        handle -> {
          var isRestored = new Routes(handle).restore(id);
          if (isRestored) {
            actor.record(handle, "Route " + id + ": restored");
          }
          return isRestored;
        });
  }

  /**
   * The events that a route would have sent since a time.
   *
   * @param count the number of events, of those that were checked
   * @param newest some of them, newest first
   * @param isComplete true if all events since then were checked
   */
  public record Preview(int count, List<Event> newest, boolean isComplete) {
    public Preview {
      newest = List.copyOf(newest);
    }
  }

  /** Tries the route on the events since then; sends nothing. */
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

  /** Returns the part of a Teams webhook's URL that may be shown. */
  public Optional<String> maskedTeamsUrl(String teamsId) {
    return database.read(handle -> new TeamsWebhooks(handle, secrets).masked(teamsId));
  }

  /** Returns why Dojobell can't post in that Slack channel, with the fix; may ask Slack. */
  Optional<String> channelError(String channel) {
    return channels.error(channel);
  }

  private void check(Target target) {
    switch (target) {
      case Target.TeamsUrl(var url) -> reject("target.teams_url", targets.error(url));
      case Target.SlackChannel(var channel) ->
          reject("target.slack_channel", channels.error(channel));
      case Target.Unchanged() -> {}
    }
  }

  private static void reject(String field, Optional<String> error) {
    if (error.isPresent()) {
      throw new ValidationException(field, error.get());
    }
  }

  private static void checkMention(Route route) {
    if (route.mention() != null && !(route.target() instanceof Destination.SlackChannel)) {
      throw new ValidationException(
          "mention", "is only for Slack channels: leave it out for a Teams webhook");
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
}
