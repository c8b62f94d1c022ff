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

/** Reads what App Home shows to admins. */
public record AdminDesk(Parts parts) {
  private static final int MOST_TYPES = 5_000;

  /** What it is a face of. */
  public record Parts(
      SettingsService settings,
      OrganisationService organisation,
      CalendarService calendar,
      RouteService routes,
      AccountService directory,
      InventoryService inventory,
      SystemStatus health,
      DeliveryExplanations reasons,
      DeliveryLog log,
      AuditTrail changes) {}

  /** What a tab of an admin's shows. */
  Content read(Place place) {
    return switch (place.tab()) {
      case ME, SYSTEM ->
          new Content.OfSystem(
              setting(new Scope.System()), parts.organisation().get(), parts.calendar().rules());
      case TEMPLATE -> new Content.OfTemplate(setting(new Scope.Template()));
      case ROUTES -> {
        var all = parts.routes().all();
        yield new Content.OfRoutes(
            all.stream().skip(place.from()).limit(RoutesView.PAGE).toList(), all.size());
      }
      case USERS ->
          new Content.OfUsers(
              parts.directory().search(place.words(), place.from(), UsersView.PAGE));
      case HEALTH ->
          new Content.OfHealth(
              parts.health().report(),
              parts.reasons().failed(place.from(), HealthView.FAILED),
              parts.log().mostFailed(HealthView.DESTINATIONS));
      case CHANGES -> new Content.OfChanges(parts.changes().page(place.from(), ChangesView.PAGE));
    };
  }

  /** Product types whose name holds the words. */
  List<ProductType> findTypes(String words, int most) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return parts.inventory().productTypes("", MOST_TYPES).stream()
        .filter(type -> type.name().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(most)
        .toList();
  }

  private Setting setting(Scope scope) {
    return parts.settings().get(scope).orElse(Setting.EMPTY);
  }
}
