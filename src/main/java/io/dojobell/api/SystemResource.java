package io.dojobell.api;

import io.dojobell.model.Organisation;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.web.Access;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/system}: settings that an admin makes for everybody; a PUT changes the fields it
 * names.
 */
final class SystemResource implements Resource {
  private final OrganisationService organisations;
  private final CalendarService calendar;
  private final OrganisationJson settings;

  SystemResource(OrganisationService organisations, CalendarService calendar) {
    this.organisations = organisations;
    this.calendar = calendar;
    this.settings = new OrganisationJson(organisations);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/system", this::get, Access.READ);
    routes.put("/api/v1/system", this::put, Access.ADMIN);
  }

  private void get(Context context) {
    Responses.json(context, 200, toAnswer(organisations.get()));
  }

  private Map<String, @Nullable Object> toAnswer(Organisation now) {
    var answer = settings.values(now);
    answer.put("calendar", CalendarRulesJson.of(calendar.rules()));
    return answer;
  }

  private void put(Context context) {
    var fields = JsonFields.of(JsonBody.of(context));
    var change = settings.read(fields);
    var rules = CalendarRulesJson.read(fields.object("calendar"));
    fields.finish();
    var actor = TokenAuthenticator.actor(context);
    var changed = organisations.change(actor, change);
    rules.ifPresent(wanted -> calendar.change(actor, wanted));
    Responses.json(context, 200, toAnswer(changed));
  }
}
