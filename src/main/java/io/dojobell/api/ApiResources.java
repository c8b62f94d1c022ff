package io.dojobell.api;

import io.dojobell.intake.Intake;
import io.dojobell.service.ServiceModule;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.web.Resource;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All resources of the HTTP API. */
public final class ApiResources implements Resource {
  private final List<Resource> resources;

  public ApiResources(
      TokenAuthenticator authenticator,
      ServiceModule services,
      Intake intake,
      UnsubscribeService unsubscribing,
      WebhookPing ping) {
    var log = services.deliveryLog();
    this.resources =
        List.of(
            new EventsResource(authenticator, intake, log),
            new DeliveriesResource(authenticator, log),
            new AlertsResource(authenticator, services.inboxes()),
            new UsersResource(authenticator, services.accounts()),
            new ProductTypesResource(authenticator, services.inventory()),
            new ProductsResource(
                authenticator, services.inventory(), services.policy().visibilityOfNew()),
            new SettingsResource(authenticator, services.settings()),
            new RoutesResource(authenticator, services.routes()),
            new WebhooksResource(authenticator, services.endpoints(), ping),
            new SystemResource(authenticator, services.organisation(), services.calendar()),
            new CalendarResource(authenticator, services.calendar()),
            new UnsubscribeResource(unsubscribing),
            new OpenApiResource());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    resources.forEach(resource -> resource.addTo(routes));
  }
}
