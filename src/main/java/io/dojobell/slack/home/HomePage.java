package io.dojobell.slack.home;

import io.dojobell.message.Branding;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Organisation;
import io.dojobell.model.Product;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.AuditTrail;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.InventoryService.ProductAccess;
import io.dojobell.service.status.SystemStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The content of App Home, read before any of it is rendered. */
public record HomePage(
    User user, HomeLocation location, Content content, Branding branding, Instant now) {

  /** The content of a tab. */
  public sealed interface Content {
    /**
     * A page of the person's unread alerts, or of those of a storm.
     *
     * @param isNew true if the introduction has not been closed yet
     */
    record OfInbox(InboxService.UnreadPage alerts, boolean isNew) implements Content {}

    /**
     * The person's own setting.
     *
     * @param hasEndpoint true if the person has a webhook of their own
     */
    record OfNotifications(Setting setting, boolean hasEndpoint) implements Content {}

    /**
     * The products that the person has settings for.
     *
     * @param products those that the person may view
     */
    record OfProducts(Map<Product, Setting> products) implements Content {}

    /** The person's quiet hours, digest and mutes. */
    record OfSchedule(DeliveryPreferences preferences, ItemNames names) implements Content {}

    /** The system's settings. */
    record OfSystem(Setting setting, Organisation organisation) implements Content {}

    /** The template for new users. */
    record OfTemplate(Setting setting) implements Content {}

    /** A page of the routes. */
    record OfRoutes(List<Route> routes, ItemNames names, int all) implements Content {
      public OfRoutes {
        routes = List.copyOf(routes);
      }
    }

    /** A page of the webhook endpoints. */
    record OfWebhooks(EndpointService.EndpointPage page) implements Content {}

    /** A page of the accounts. */
    record OfUsers(AccountService.SearchResult found) implements Content {}

    /**
     * A page of the products with who may view them.
     *
     * @param all the number of all that were found
     */
    record OfAccess(List<ProductAccess> products, int all) implements Content {
      public OfAccess {
        products = List.copyOf(products);
      }
    }

    /** The status of deliveries, and those that failed. */
    record OfHealth(
        SystemStatus.Report report,
        List<DeliveryExplanations.Entry> failedDeliveries,
        List<DeliveryLog.DeliveryError> errors)
        implements Content {
      public OfHealth {
        failedDeliveries = List.copyOf(failedDeliveries);
        errors = List.copyOf(errors);
      }
    }

    /** A page of the audit trail. */
    record OfChanges(AuditTrail.AuditPage page) implements Content {}
  }
}
