package io.dojobell.api;

import io.dojobell.intake.Intake;
import io.dojobell.service.account.Directory;
import io.dojobell.service.calendar.CalendarDesk;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointsDesk;
import io.dojobell.service.inbox.Inboxes;
import io.dojobell.service.inventory.InventoryDesk;
import io.dojobell.service.organisation.OrganisationDesk;
import io.dojobell.service.route.RoutesDesk;
import io.dojobell.service.subscription.SettingsDesk;
import io.dojobell.service.subscription.Unsubscribing;

/** All that the HTTP API is a face of. */
public record Services(
    Intake intake,
    DeliveryLog log,
    Inboxes inboxes,
    Directory accounts,
    InventoryDesk inventory,
    SettingsDesk settings,
    RoutesDesk routes,
    EndpointsDesk endpoints,
    OrganisationDesk organisation,
    CalendarDesk calendar,
    Unsubscribing unsubscribeService) {}
