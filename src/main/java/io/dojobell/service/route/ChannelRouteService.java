package io.dojobell.service.route;

import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.ValidationException;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.store.Inventory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The routes that lead to one Slack channel, for admins who stand in it. */
public final class ChannelRouteService {
  private final Database database;
  private final RouteService routes;

  public ChannelRouteService(Database database, RouteService routes) {
    this.database = database;
    this.routes = routes;
  }

  /** A step back. */
  public sealed interface UndoStep {
    /** The route was made, and is to go. */
    record Delete(long route) implements UndoStep {}

    /** The route was deleted, and is to come back. */
    record Restore(long route) implements UndoStep {}

    /** The route told of these events; empty: of all. */
    record Events(long route, Set<EventType> events) implements UndoStep {
      public Events {
        events = Set.copyOf(events);
      }
    }
  }

  /** What came of a wish. */
  public sealed interface RouteChangeResult {
    /**
     * It is as wished.
     *
     * @param product the one that was meant; null: all
     * @param undo what brings back what was before; none: nothing changed
     */
    record Done(@Nullable Product product, List<UndoStep> undo) implements RouteChangeResult {
      public Done {
        undo = List.copyOf(undo);
      }
    }

    /** There is no such product; names that are like it. */
    record NoProduct(String name, List<String> suggestions) implements RouteChangeResult {}

    /** Only admins may. */
    record NotAdmin() implements RouteChangeResult {}

    /**
     * Dojobell can't post in the channel; nothing was saved.
     *
     * @param why with the fix
     */
    record CannotPost(String why) implements RouteChangeResult {}
  }

  /** The routes to that channel. */
  public List<Route> routesTo(String channel) {
    return routes.all().stream()
        .filter(route -> route.target().equals(new Destination.SlackChannel(channel)))
        .toList();
  }

  /** The same as that person may see it: of what they may not view, nothing is named. */
  public List<Route> routesTo(User user, String channel) {
    return user.admin()
        ? routesTo(channel)
        : database.read(
            handle -> {
              var viewable =
                  new Inventory(handle).viewableProducts(user.username(), "", Integer.MAX_VALUE);
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

  /** None is left of a route that is only of what is hidden. */
  private static Stream<Route> visiblePart(Route route, Set<String> keys, Set<String> types) {
    var products = route.products().stream().filter(keys::contains).toList();
    var productTypes = route.productTypes().stream().filter(types::contains).toList();
    var hidden =
        products.isEmpty()
            && productTypes.isEmpty()
            && !(route.products().isEmpty() && route.productTypes().isEmpty());
    return hidden
        ? Stream.empty()
        : Stream.of(
            new Route(
                route.id(),
                route.events(),
                products,
                productTypes,
                route.minSeverity(),
                route.target(),
                route.threadMode()));
  }

  /** Has these events told in the channel. */
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
          var made = routes.add(draft, new RouteService.Target.SlackChannel(channel));
          return List.of(new UndoStep.Delete(made.id()));
        });
  }

  /** Has these events told in the channel no more. */
  public RouteChangeResult remove(
      User user, String channel, Set<EventType> events, Optional<String> product) {
    return apply(
        user,
        product,
        found -> {
          var undo = new ArrayList<UndoStep>();
          for (var route : routesTo(channel)) {
            if (found == null || route.products().equals(List.of(found.key()))) {
              remove(route, events).ifPresent(undo::add);
            }
          }
          return undo;
        });
  }

  /** Goes back, as far as it leads to that channel still; whether anything was to be done. */
  public boolean undo(User user, String channel, List<UndoStep> steps) {
    var done = false;
    if (user.admin()) {
      for (var step : steps) {
        done |=
            switch (step) {
              case UndoStep.Delete(var id) -> leadsTo(id, channel) && routes.delete(id);
              case UndoStep.Restore(var id) -> routes.restore(id);
              case UndoStep.Events(var id, var events) ->
                  leadsTo(id, channel)
                      && routes.route(id).filter(route -> replace(route, events)).isPresent();
            };
      }
    }
    return done;
  }

  private boolean leadsTo(long id, String channel) {
    return routesTo(channel).stream().anyMatch(route -> route.id() == id);
  }

  private Optional<UndoStep> remove(Route route, Set<EventType> events) {
    var left = EnumSet.noneOf(EventType.class);
    left.addAll(route.events().isEmpty() ? EnumSet.allOf(EventType.class) : route.events());
    if (!left.removeAll(events)) {
      return Optional.empty();
    }
    if (left.isEmpty()) {
      return routes.delete(route.id())
          ? Optional.of(new UndoStep.Restore(route.id()))
          : Optional.empty();
    }
    return replace(route, left)
        ? Optional.of(new UndoStep.Events(route.id(), route.events()))
        : Optional.empty();
  }

  private boolean replace(Route route, Set<EventType> events) {
    var changed =
        new Route(
            route.id(),
            events,
            route.products(),
            route.productTypes(),
            route.minSeverity(),
            route.target(),
            route.threadMode());
    return routes.replace(changed, new RouteService.Target.Unchanged()).isPresent();
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
