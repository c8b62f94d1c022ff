package io.dojobell.slack.home;

import io.dojobell.model.ProductType;
import io.dojobell.model.Setting;
import io.dojobell.service.AuditTrail;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.slack.home.HomePage.Content;
import java.util.List;
import java.util.Locale;

/** Reads the content of App Home's tabs for admins. */
public record AdminPageReader(AdminServices services) {
  private static final int MAX_TYPES = 5_000;

  /** The services that the reader calls. */
  public record AdminServices(
      SettingsService settings,
      OrganisationService organisation,
      CalendarService calendar,
      RouteService routes,
      AccountService accounts,
      InventoryService inventory,
      SystemStatus health,
      DeliveryExplanations reasons,
      DeliveryLog log,
      AuditTrail changes) {}

  /** Returns the content of an admin's tab. */
  Content read(HomeLocation place) {
    return switch (place.tab()) {
      case ME, SYSTEM ->
          new Content.OfSystem(
              setting(new Scope.System()),
              services.organisation().get(),
              services.calendar().rules());
      case TEMPLATE -> new Content.OfTemplate(setting(new Scope.Template()));
      case ROUTES -> {
        var all = services.routes().all();
        yield new Content.OfRoutes(
            all.stream().skip(place.offset()).limit(RoutesView.PAGE_SIZE).toList(), all.size());
      }
      case USERS ->
          new Content.OfUsers(
              services.accounts().search(place.search(), place.offset(), UsersView.PAGE_SIZE));
      case HEALTH ->
          new Content.OfHealth(
              services.health().report(),
              services.reasons().failed(place.offset(), HealthView.MAX_FAILED),
              services.log().mostFailed(HealthView.MAX_DESTINATIONS));
      case CHANGES ->
          new Content.OfChanges(services.changes().page(place.offset(), AuditView.PAGE_SIZE));
    };
  }

  /** Returns product types whose name contains the words. */
  List<ProductType> findTypes(String words, int most) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return services.inventory().productTypes("", MAX_TYPES).stream()
        .filter(type -> type.name().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(most)
        .toList();
  }

  private Setting setting(Scope scope) {
    return services.settings().get(scope).orElse(Setting.EMPTY);
  }
}
