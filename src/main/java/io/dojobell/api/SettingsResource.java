package io.dojobell.api;

import io.dojobell.model.Setting;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.web.Access;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** {@code /api/v1/settings}: the settings of the four scopes. */
final class SettingsResource implements Resource {
  private final SettingsService settings;

  SettingsResource(SettingsService settings) {
    this.settings = settings;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    add(routes, "/api/v1/settings/system", _ -> new Scope.System());
    add(routes, "/api/v1/settings/template", _ -> new Scope.Template());
    add(
        routes,
        "/api/v1/settings/users/{username}",
        context -> new Scope.Personal(context.pathParam("username")));
    add(routes, "/api/v1/settings/users/{username}/products/{key}", SettingsResource::ofProduct);
    routes.delete("/api/v1/settings/users/{username}/products/{key}", this::delete, Access.ADMIN);
  }

  private void add(RoutesConfig routes, String path, Function<Context, Scope> scope) {
    routes.get(path, context -> get(context, scope.apply(context)), Access.READ);
    routes.put(path, context -> put(context, scope.apply(context)), Access.ADMIN);
    routes.patch(path, context -> patch(context, scope.apply(context)), Access.ADMIN);
  }

  private static Scope.OfProduct ofProduct(Context context) {
    return new Scope.OfProduct(context.pathParam("username"), context.pathParam("key"));
  }

  private void get(Context context, Scope scope) {
    Responses.json(context, 200, settings.get(scope).orElseThrow(SettingsResource::notFound));
  }

  private void put(Context context, Scope scope) {
    var posted = SettingReader.ofPut(JsonBody.of(context)).toSetting();
    change(
        context,
        scope,
        _ -> scope instanceof Scope.OfProduct ? posted : SettingsService.withAllRows(posted));
  }

  private void patch(Context context, Scope scope) {
    var posted = SettingReader.ofPatch(JsonBody.of(context));
    change(context, scope, posted::applyTo);
  }

  private void change(Context context, Scope scope, UnaryOperator<Setting> change) {
    var changed =
        settings
            .change(TokenAuthenticator.actor(context), scope, change)
            .orElseThrow(SettingsResource::notFound);
    Responses.json(context, 200, changed);
  }

  private void delete(Context context) {
    if (!settings.delete(TokenAuthenticator.actor(context), ofProduct(context))) {
      throw Problem.notFound("Nothing was set for that user and product").asException();
    }
    Responses.noContent(context);
  }

  private static Problem.ProblemException notFound() {
    return Problem.notFound("There is no such user or product").asException();
  }
}
