package io.dojobell.slack.home;

import io.dojobell.service.AuditTrail;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.slack.home.HomePage.Content;

/** Makes the readers of App Home's tabs for admins. */
public final class AdminTabs {
  private AdminTabs() {}

  /** Returns the reader of the system's settings. */
  public static TabReader system(SettingsService settings, OrganisationService organisation) {
    return (_, _, _) ->
        new Content.OfSystem(settings.getOrEmpty(new Scope.System()), organisation.get());
  }

  /** Returns the reader of the settings that new users get. */
  public static TabReader template(SettingsService settings) {
    return (_, _, _) -> new Content.OfTemplate(settings.getOrEmpty(new Scope.Template()));
  }

  /** Returns the reader of the routes, a page each time. */
  public static TabReader routes(RouteService routes) {
    return (_, place, _) -> {
      var all = routes.all();
      var page = all.stream().skip(place.offset()).limit(RoutesView.PAGE_SIZE).toList();
      return new Content.OfRoutes(page, routes.names(page), all.size());
    };
  }

  /** Returns the reader of the webhook endpoints, a page each time. */
  public static TabReader webhooks(EndpointService endpoints) {
    return (_, place, _) ->
        new Content.OfWebhooks(endpoints.page(place.offset(), WebhooksView.PAGE_SIZE));
  }

  /** Returns the reader of the accounts, a page each time. */
  public static TabReader users(AccountService accounts) {
    return (_, place, _) ->
        new Content.OfUsers(accounts.search(place.search(), place.offset(), UsersView.PAGE_SIZE));
  }

  /** Returns the reader of the products with who may view them, a page each time. */
  public static TabReader access(ProductSearch products, InventoryService inventory) {
    return (user, place, _) -> {
      var found = products.find(user, place.search(), (int) place.offset(), AccessView.PAGE_SIZE);
      return new Content.OfAccess(inventory.access(found.products()), found.total());
    };
  }

  /** Returns the reader of the status and of what failed. */
  public static TabReader health(
      SystemStatus status, DeliveryExplanations explanations, DeliveryLog log) {
    return (_, place, _) ->
        new Content.OfHealth(
            status.report(),
            explanations.failed(place.offset(), HealthView.MAX_FAILED),
            log.errors());
  }

  /** Returns the reader of the changes that people made, a page each time. */
  public static TabReader changes(AuditTrail changes) {
    return (_, place, _) ->
        new Content.OfChanges(changes.page(place.offset(), AuditView.PAGE_SIZE));
  }
}
