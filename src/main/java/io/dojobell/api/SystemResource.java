package io.dojobell.api;

import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.web.Access;
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
  private final OrganisationService organisations;
  private final OrganisationJson settings;

  SystemResource(OrganisationService organisations) {
    this.organisations = organisations;
    this.settings = new OrganisationJson(organisations);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/system", this::get, Access.READ);
    routes.put("/api/v1/system", this::put, Access.ADMIN);
  }

  private void get(Context context) {
    Responses.json(context, 200, settings.values(organisations.get()));
  }

  private void put(Context context) {
    var fields = JsonFields.of(JsonBody.of(context));
    var change = settings.read(fields);
    fields.finish();
    var changed = organisations.change(TokenAuthenticator.actor(context), change);
    Responses.json(context, 200, settings.values(changed));
  }
}
