package io.dojobell.slack.home;

import io.dojobell.message.Branding;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.Organisation;
import io.dojobell.model.Product;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.AuditTrail;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.status.SystemStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What App Home shows, read before any of it is drawn. */
public record HomePage(
    User user, HomeLocation location, Content content, Branding branding, Instant now) {

  /** What one tab shows. */
  public sealed interface Content {
    /**
     * The own settings.
     *
     * @param products those with a setting of the user's own
     * @param isNew whether the introduction was not put away yet
     */
    record Personal(
        Optional<InboxService.InboxPage> alerts,
        Setting setting,
        Map<Product, Setting> products,
        DeliveryPreferences preferences,
        boolean isNew)
        implements Content {}

    /** The system's, and when the calendar announces. */
    record OfSystem(Setting setting, Organisation organisation, CalendarRules rules)
        implements Content {}

    /** The template for new users. */
    record OfTemplate(Setting setting) implements Content {}

    /** A page of the routes. */
    record OfRoutes(List<Route> routes, int all) implements Content {
      public OfRoutes {
        routes = List.copyOf(routes);
      }
    }

    /** A page of the accounts. */
    record OfUsers(AccountService.SearchResult found) implements Content {}

    /** How deliveries fare, and those that were given up. */
    record OfHealth(
        SystemStatus.Report report,
        List<DeliveryExplanations.Entry> failedDeliveries,
        List<DeliveryLog.FailedDeliveries> destinations)
        implements Content {
      public OfHealth {
        failedDeliveries = List.copyOf(failedDeliveries);
        destinations = List.copyOf(destinations);
      }
    }

    /** A page of what was changed. */
    record OfChanges(AuditTrail.AuditPage page) implements Content {}
  }
}
