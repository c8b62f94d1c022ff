package io.dojobell.api;

import io.dojobell.intake.Intake;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.UnsubscribeService;

/** The services that the HTTP API calls. */
public record Services(
    Intake intake,
    DeliveryLog log,
    InboxService inboxes,
    AccountService accounts,
    InventoryService inventory,
    SettingsService settings,
    RouteService routes,
    EndpointService endpoints,
    OrganisationService organisation,
    CalendarService calendar,
    UnsubscribeService unsubscribeService) {}
