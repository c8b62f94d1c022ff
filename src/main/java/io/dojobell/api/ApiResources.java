package io.dojobell.api;

import io.dojobell.model.Visibility;
import io.dojobell.web.Resource;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All resources of the HTTP API. */
public final class ApiResources implements Resource {
  private final List<Resource> resources;

  /**
   * @param visibilityOfNew of products that are put without one
   */
  public ApiResources(
      TokenAuthenticator bearers, Services desks, WebhookPing pings, Visibility visibilityOfNew) {
    this.resources =
        List.of(
            new EventsResource(bearers, desks.intake(), desks.log()),
            new DeliveriesResource(bearers, desks.log()),
            new AlertsResource(bearers, desks.inboxes()),
            new UsersResource(bearers, desks.accounts()),
            new ProductTypesResource(bearers, desks.inventory()),
            new ProductsResource(bearers, desks.inventory(), visibilityOfNew),
            new SettingsResource(bearers, desks.settings()),
            new RoutesResource(bearers, desks.routes()),
            new WebhooksResource(bearers, desks.endpoints(), pings),
            new SystemResource(bearers, desks.organisation(), desks.calendar()),
            new CalendarResource(bearers, desks.calendar()),
            new UnsubscribeResource(desks.unsubscribeService()),
            new OpenApiResource());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    resources.forEach(resource -> resource.addTo(routes));
  }
}
