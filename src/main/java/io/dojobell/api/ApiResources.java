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
   * @param visibilityOfNew the visibility of products that are created without one
   */
  public ApiResources(
      TokenAuthenticator authenticator,
      Services services,
      WebhookPing ping,
      Visibility visibilityOfNew) {
    this.resources =
        List.of(
            new EventsResource(authenticator, services.intake(), services.log()),
            new DeliveriesResource(authenticator, services.log()),
            new AlertsResource(authenticator, services.inboxes()),
            new UsersResource(authenticator, services.accounts()),
            new ProductTypesResource(authenticator, services.inventory()),
            new ProductsResource(authenticator, services.inventory(), visibilityOfNew),
            new SettingsResource(authenticator, services.settings()),
            new RoutesResource(authenticator, services.routes()),
            new WebhooksResource(authenticator, services.endpoints(), ping),
            new SystemResource(authenticator, services.organisation(), services.calendar()),
            new CalendarResource(authenticator, services.calendar()),
            new UnsubscribeResource(services.unsubscribeService()),
            new OpenApiResource());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    resources.forEach(resource -> resource.addTo(routes));
  }
}
