package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Organisation;
import io.dojobell.model.Role;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * {@code /api/v1/system}: settings that an admin makes for everybody; a PUT changes the fields it
 * names.
 */
final class SystemResource implements Resource {
  private final TokenAuthenticator authenticator;
  private final OrganisationService organisations;
  private final CalendarService calendar;
  private final OrganisationJson settings;

  SystemResource(
      TokenAuthenticator authenticator,
      OrganisationService organisations,
      CalendarService calendar) {
    this.authenticator = authenticator;
    this.organisations = organisations;
    this.calendar = calendar;
    this.settings = new OrganisationJson(organisations);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/system", this::get);
    routes.put("/api/v1/system", this::put);
  }

  private void get(Context context) {
    authenticator.authenticate(context, Role.READ);
    Responses.json(context, 200, toJson(organisations.get()));
  }

  private ObjectNode toJson(Organisation now) {
    var json = Responses.object();
    settings.write(json, now);
    json.set("calendar", CalendarRulesJson.toJson(calendar.rules()));
    return json;
  }

  private void put(Context context) {
    authenticator.authenticate(context, Role.ADMIN);
    var fields = JsonFields.of(JsonBody.of(context));
    var change = settings.read(fields);
    var rules = CalendarRulesJson.read(fields.object("calendar"));
    fields.finish();
    var actor = TokenAuthenticator.actor(context);
    var changed = organisations.change(actor, change);
    rules.ifPresent(wanted -> calendar.change(actor, wanted));
    Responses.json(context, 200, toJson(changed));
  }
}
