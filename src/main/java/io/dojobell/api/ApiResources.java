package io.dojobell.api;

import io.dojobell.intake.Intake;
import io.dojobell.service.ServiceModule;
import io.dojobell.service.endpoint.WebhookPing;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.web.Resource;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All resources of the HTTP API. */
public final class ApiResources implements Resource {
  private final TokenAuthenticator authenticator;
  private final List<Resource> resources;

  public ApiResources(
      TokenAuthenticator authenticator,
      ServiceModule services,
      Intake intake,
      UnsubscribeService unsubscribing,
      WebhookPing ping) {
    this.authenticator = authenticator;
    var log = services.deliveryLog();
    this.resources =
        List.of(
            new EventsResource(intake, log),
            new DeliveriesResource(log),
            new AlertsResource(services.inboxes()),
            new UsersResource(services.accounts()),
            new ProductTypesResource(services.inventory()),
            new ProductsResource(services.inventory(), services.policy().visibilityOfNew()),
            new SettingsResource(services.settings()),
            new RoutesResource(services.routes()),
            new WebhooksResource(services.endpoints(), ping),
            new SystemResource(services.organisation()),
            new CalendarResource(services.calendar()),
            new UnsubscribeResource(unsubscribing),
            new OpenApiResource());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.beforeMatched("/api/*", authenticator::authenticate);
    resources.forEach(resource -> resource.addTo(routes));
  }
}
