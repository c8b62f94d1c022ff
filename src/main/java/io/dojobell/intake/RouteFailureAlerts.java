package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.store.Routes;
import java.time.InstantSource;

/**
 * Notifies whoever made a route when its deliveries fail for good, once until the route is changed:
 * its channel is gone or archived, or Dojobell isn't in it.
 */
public record RouteFailureAlerts(Database database, SystemNotices notices, InstantSource clock) {
  /**
   * Records that a delivery to the destination, not for a person, failed and will not be retried.
   */
  public void failed(Destination destination, String reason) {
    if (database.read(handle -> new Routes(handle).working(destination)).isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          var routes = new Routes(handle);
          for (var route : routes.working(destination)) {
            routes.markFailed(route.id(), clock.instant());
            notices.routeFailed(handle, route, reason);
          }
        });
    notices.afterCommit();
  }
}
