package io.dojobell.api;

import io.dojobell.model.Visibility;
import io.dojobell.web.Bearers;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All resources of the HTTP API. */
public final class Api implements Resource {
  private final List<Resource> resources;

  /**
   * @param visibilityOfNew of products that are put without one
   */
  public Api(Bearers bearers, Desks desks, Pings pings, Visibility visibilityOfNew) {
    this.resources =
        List.of(
            new EventsResource(bearers, desks.intake(), desks.log()),
            new DeliveriesResource(bearers, desks.log()),
            new AlertsResource(bearers, desks.inboxes()),
            new UsersResource(bearers, desks.directory()),
            new ProductTypesResource(bearers, desks.inventory()),
            new ProductsResource(bearers, desks.inventory(), visibilityOfNew),
            new SettingsResource(bearers, desks.settings()),
            new RoutesResource(bearers, desks.routes()),
            new WebhooksResource(bearers, desks.endpoints(), pings),
            new SystemResource(bearers, desks.organisation(), desks.calendar()),
            new CalendarResource(bearers, desks.calendar()),
            new UnsubscribeResource(desks.unsubscribing()),
            new OpenApiResource());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    resources.forEach(resource -> resource.addTo(routes));
  }
}
