package io.dojobell.service.route;

import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.ValidationException;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.store.ProductMembers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The routes to one Slack channel, for admins who are in it. */
public final class ChannelRouteService {
  private final Database database;
  private final RouteService routes;

  public ChannelRouteService(Database database, RouteService routes) {
    this.database = database;
    this.routes = routes;
  }

  /** A step that reverses a change. */
  public sealed interface UndoStep {
    /** Deletes the route, which was created. */
    record Delete(long route) implements UndoStep {}

    /** Restores the route, which was deleted. */
    record Restore(long route) implements UndoStep {}

    /** Sets the route's events to these; empty: all. */
    record Events(long route, Set<EventType> events) implements UndoStep {
      public Events {
        events = Set.copyOf(events);
      }
    }
  }

  /** The result of a change. */
  public sealed interface RouteChangeResult {
    /**
     * The routes are as requested.
     *
     * @param product the one that was meant; null: all
     * @param undo reverses the change; empty: nothing changed
     */
    record Done(@Nullable Product product, List<UndoStep> undo) implements RouteChangeResult {
      public Done {
        undo = List.copyOf(undo);
      }
    }

    /** There is no such product; with similar names. */
    record NoProduct(String name, List<String> suggestions) implements RouteChangeResult {}

    /** Only admins may change routes. */
    record NotAdmin() implements RouteChangeResult {}

    /**
     * Dojobell cannot post in the channel; nothing was saved.
     *
     * @param reason the reason, with the fix
     */
    record CannotPost(String reason) implements RouteChangeResult {}
  }

  /**
   * Returns why Dojobell can't post in that channel, with the fix; empty if nothing is known
   * against it. May ask Slack, and block.
   */
  public Optional<String> channelError(String channel) {
    return routes.channelError(channel);
  }

  /** Returns the names of what the routes are for, as far as their lines show it. */
  public ItemNames names(List<Route> shown) {
    return routes.names(shown);
  }

  /** Returns the routes to that channel. */
  public List<Route> routesTo(String channel) {
    return routes.all().stream()
        .filter(route -> route.target().equals(new Destination.SlackChannel(channel)))
        .toList();
  }

  /** Returns the routes to that channel without what the person may not view. */
  public List<Route> routesTo(User user, String channel) {
    return user.admin()
        ? routesTo(channel)
        : database.read(
            handle -> {
              var viewable =
                  new ProductMembers(handle).viewableBy(user.username(), "", Integer.MAX_VALUE);
              var keys = viewable.stream().map(Product::key).collect(Collectors.toSet());
              var types =
                  viewable.stream()
                      .map(Product::productType)
                      .filter(Objects::nonNull)
                      .collect(Collectors.toSet());
              return routesTo(channel).stream()
                  .flatMap(route -> visiblePart(route, keys, types))
                  .toList();
            });
  }

  /**
   * Returns the part of the route that may be viewed; none of a route that is only for hidden
   * products.
   */
  private static Stream<Route> visiblePart(Route route, Set<String> keys, Set<String> types) {
    var products = route.products().stream().filter(keys::contains).toList();
    var productTypes = route.productTypes().stream().filter(types::contains).toList();
    var hidden =
        products.isEmpty()
            && productTypes.isEmpty()
            && !(route.products().isEmpty() && route.productTypes().isEmpty());
    return hidden ? Stream.empty() : Stream.of(route.withProducts(products, productTypes));
  }

  /** Routes these events to the channel. */
  public RouteChangeResult add(
      User user,
      String channel,
      Set<EventType> events,
      Optional<String> product,
      @Nullable Severity least) {
    return apply(
        user,
        product,
        found -> {
          var draft = route(channel, events, found, least);
          if (routesTo(channel).stream().anyMatch(route -> isSame(route, draft))) {
            return List.of();
          }
          var made =
              routes.add(Actor.of(user), draft, new RouteService.Target.SlackChannel(channel));
          return List.of(new UndoStep.Delete(made.id()));
        });
  }

  /** Stops routing these events to the channel. */
  public RouteChangeResult remove(
      User user, String channel, Set<EventType> events, Optional<String> product) {
    return apply(
        user,
        product,
        found -> {
          var undo = new ArrayList<UndoStep>();
          for (var route : routesTo(channel)) {
            if (found == null || route.products().equals(List.of(found.key()))) {
              remove(Actor.of(user), route, events).ifPresent(undo::add);
            }
          }
          return undo;
        });
  }

  /**
   * Reverses a change, as far as the routes still lead to that channel.
   *
   * @return true if anything changed
   */
  public boolean undo(User user, String channel, List<UndoStep> steps) {
    if (!user.admin()) {
      return false;
    }
    var done = false;
    for (var step : steps) {
      done |= undo(Actor.of(user), channel, step);
    }
    return done;
  }

  private boolean undo(Actor actor, String channel, UndoStep step) {
    return switch (step) {
      case UndoStep.Delete(var id) -> leadsTo(id, channel) && routes.delete(actor, id);
      case UndoStep.Restore(var id) -> routes.restore(actor, id);
      case UndoStep.Events(var id, var events) ->
          leadsTo(id, channel)
              && routes.route(id).filter(route -> replace(actor, route, events)).isPresent();
    };
  }

  private boolean leadsTo(long id, String channel) {
    return routesTo(channel).stream().anyMatch(route -> route.id() == id);
  }

  private Optional<UndoStep> remove(Actor actor, Route route, Set<EventType> events) {
    var left = EnumSet.noneOf(EventType.class);
    left.addAll(route.events().isEmpty() ? EnumSet.allOf(EventType.class) : route.events());
    if (!left.removeAll(events)) {
      return Optional.empty();
    }
    if (left.isEmpty()) {
      return routes.delete(actor, route.id())
          ? Optional.of(new UndoStep.Restore(route.id()))
          : Optional.empty();
    }
    return replace(actor, route, left)
        ? Optional.of(new UndoStep.Events(route.id(), route.events()))
        : Optional.empty();
  }

  private boolean replace(Actor actor, Route route, Set<EventType> events) {
    return routes
        .replace(actor, route.withEvents(events), new RouteService.Target.Unchanged())
        .isPresent();
  }

  private interface RouteAction {
    List<UndoStep> apply(@Nullable Product product);
  }

  private RouteChangeResult apply(User user, Optional<String> product, RouteAction act) {
    try {
      return tryApply(user, product, act);
    } catch (ValidationException rejected) {
      return new RouteChangeResult.CannotPost(rejected.errors().getFirst().detail());
    }
  }

  private RouteChangeResult tryApply(User user, Optional<String> product, RouteAction act) {
    if (!user.admin()) {
      return new RouteChangeResult.NotAdmin();
    }
    if (product.isEmpty()) {
      return new RouteChangeResult.Done(null, act.apply(null));
    }
    var name = product.get();
    var found = database.read(handle -> SubscriptionService.viewable(handle, user, name));
    return found.isPresent()
        ? new RouteChangeResult.Done(found.get(), act.apply(found.get()))
        : new RouteChangeResult.NoProduct(
            name, database.read(handle -> SubscriptionService.suggestions(handle, user, name)));
  }

  private static Route route(
      String channel, Set<EventType> events, @Nullable Product product, @Nullable Severity least) {
    var all = events.size() == EventType.values().length;
    return new Route(
        0,
        all ? Set.of() : events,
        product == null ? List.of() : List.of(product.key()),
        List.of(),
        least,
        new Destination.SlackChannel(channel),
        Route.ThreadMode.ON);
  }

  private static boolean isSame(Route one, Route other) {
    return one.events().equals(other.events())
        && one.products().equals(other.products())
        && one.productTypes().equals(other.productTypes())
        && Objects.equals(one.minSeverity(), other.minSeverity());
  }
}
