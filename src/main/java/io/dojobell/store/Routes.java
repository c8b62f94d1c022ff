package io.dojobell.store;

import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Admins' routes, with the types and subjects that they match in rows of their own. */
public final class Routes {
  private static final String ANY = "*";

  private final Handle handle;

  public Routes(Handle handle) {
    this.handle = handle;
  }

  /** Returns the route of that id. */
  public Optional<Route> route(long id) {
    return handle
        .select("select * from routes where id = ? and deleted_at is null", id)
        .mapTo(RouteRow.class)
        .map(RouteRow::route)
        .findOne();
  }

  /** Returns all routes by id. */
  public List<Route> all() {
    return handle
        .createQuery("select * from routes where deleted_at is null order by id")
        .mapTo(RouteRow.class)
        .map(RouteRow::route)
        .list();
  }

  /** Returns the routes for that type and subject, whatever their severity. */
  public List<Route> matching(
      EventType type, @Nullable String product, @Nullable String productType) {
    var subjects = new ArrayList<String>();
    subjects.add(ANY);
    if (product != null) {
      subjects.add("p:" + product);
    }
    if (productType != null) {
      subjects.add("t:" + productType);
    }
    return handle
        .createQuery(
            """
            select distinct r.* from route_events e
            join route_subjects s on s.route = e.route and s.subject in (<subjects>)
            join routes r on r.id = e.route
            where e.event_type in (:type, '*') order by r.id\
            """)
        .bindList("subjects", subjects)
        .bind("type", type.wireName())
        .mapTo(RouteRow.class)
        .map(RouteRow::route)
        .list();
  }

  /**
   * A route that has not failed.
   *
   * @param createdBy a username, or the name of another creator; null: not known
   */
  public record WorkingRoute(long id, @Nullable String createdBy) {}

  /** Returns the routes to that destination that have not failed since they were last changed. */
  public List<WorkingRoute> working(Destination target) {
    return handle
        .select(
            """
            select id, made_by as created_by from routes
            where target = ? and deleted_at is null and failed_at is null order by id\
            """,
            target.text())
        .mapTo(WorkingRoute.class)
        .list();
  }

  /** Records that the route has failed. */
  public void markFailed(long id, Instant at) {
    handle.execute("update routes set failed_at = ? where id = ?", at, id);
  }

  /** Stores a new route without a creator. Returns its id. */
  public long add(Route route) {
    return add(route, null);
  }

  /** Stores a new route with its creator. Returns its id. */
  public long add(Route route, @Nullable String madeBy) {
    var id =
        handle
            .createQuery(
                """
                insert into routes (events, products, product_types, min_severity, target, threads,
                  mention, made_by)
                values (:events, :products, :productTypes, :minSeverity, :target, :threads,
                  :mention, :madeBy)
                returning id\
                """)
            .bindMethods(RouteRow.of(route))
            .bind("madeBy", madeBy)
            .mapTo(Long.class)
            .one();
    addMatches(id, route);
    return id;
  }

  /** Replaces the route of that id. Returns whether it existed. */
  public boolean replace(Route route) {
    var replaced =
        handle
            .createUpdate(
                """
                update routes set events = :events, products = :products, product_types = :productTypes,
                  min_severity = :minSeverity, target = :target, threads = :threads,
                  mention = :mention, failed_at = null
                where id = :id and deleted_at is null\
                """)
            .bindMethods(RouteRow.of(route))
            .execute();
    if (replaced > 0) {
      addMatches(route.id(), route);
    }
    return replaced > 0;
  }

  /** Deletes the route, so that it can be restored. Returns whether it existed. */
  public boolean delete(long id) {
    deleteMatches(id);
    return handle.execute(
            "update routes set deleted_at = ? where id = ? and deleted_at is null",
            System.currentTimeMillis(),
            id)
        > 0;
  }

  /** Restores a deleted route. Returns whether there was one. */
  public boolean restore(long id) {
    var restored =
        handle.execute(
                "update routes set deleted_at = null where id = ? and deleted_at is not null", id)
            > 0;
    if (restored) {
      route(id).ifPresent(route -> addMatches(id, route));
    }
    return restored;
  }

  private void addMatches(long id, Route route) {
    deleteMatches(id);
    var types = route.events().isEmpty() ? List.of(ANY) : wireNames(route);
    for (var type : types) {
      handle.execute("insert into route_events (event_type, route) values (?, ?)", type, id);
    }
    var subjects = new ArrayList<String>();
    route.products().stream().distinct().forEach(product -> subjects.add("p:" + product));
    route.productTypes().stream().distinct().forEach(type -> subjects.add("t:" + type));
    if (subjects.isEmpty()) {
      subjects.add(ANY);
    }
    for (var subject : subjects) {
      handle.execute("insert into route_subjects (subject, route) values (?, ?)", subject, id);
    }
  }

  private void deleteMatches(long id) {
    handle.execute("delete from route_events where route = ?", id);
    handle.execute("delete from route_subjects where route = ?", id);
  }

  private static List<String> wireNames(Route route) {
    return route.events().stream().sorted().map(EventType::wireName).toList();
  }

  /**
   * A row of the table.
   *
   * @param events the wire names of its types
   */
  public record RouteRow(
      long id,
      List<String> events,
      List<String> products,
      List<String> productTypes,
      @Nullable Severity minSeverity,
      Destination target,
      Route.ThreadMode threads,
      @Nullable Mention mention) {
    private static RouteRow of(Route route) {
      return new RouteRow(
          route.id(),
          wireNames(route),
          route.products(),
          route.productTypes(),
          route.minSeverity(),
          route.target(),
          route.threadMode(),
          route.mention());
    }

    private Route route() {
      var types =
          events.stream().flatMap(name -> EventType.of(name).stream()).collect(Collectors.toSet());
      return new Route(id, types, products, productTypes, minSeverity, target, threads, mention);
    }
  }
}
