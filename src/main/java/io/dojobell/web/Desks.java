package io.dojobell.web;

import io.dojobell.desk.CalendarDesk;
import io.dojobell.desk.DeliveryLog;
import io.dojobell.desk.Directory;
import io.dojobell.desk.EndpointsDesk;
import io.dojobell.desk.Inboxes;
import io.dojobell.desk.InventoryDesk;
import io.dojobell.desk.OrganisationDesk;
import io.dojobell.desk.RoutesDesk;
import io.dojobell.desk.SettingsDesk;
import io.dojobell.desk.Unsubscribing;
import io.dojobell.intake.Intake;

/** All that the HTTP API is a face of. */
public record Desks(
    Intake intake,
    DeliveryLog log,
    Inboxes inboxes,
    Directory directory,
    InventoryDesk inventory,
    SettingsDesk settings,
    RoutesDesk routes,
    EndpointsDesk endpoints,
    OrganisationDesk organisation,
    CalendarDesk calendar,
    Unsubscribing unsubscribing) {}
