package io.dojobell.api;

import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.WebUrl;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.route.RouteService.Target;
import io.dojobell.web.Access;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/routes}: the routes of events to channels. */
final class RoutesResource implements Resource {
  private static final Destination NO_DESTINATION =
      new Destination.NoAddress(io.dojobell.model.Channel.SLACK, Destination.SYSTEM);

  private static final String MENTIONS =
      "here, or the ID of a Slack user group like S0615G0KT: in Slack, open the group and choose"
          + " Copy group ID";

  private final RouteService routes;

  RoutesResource(RouteService routes) {
    this.routes = routes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/routes", this::list, Access.READ);
    routes.post("/api/v1/routes", this::post, Access.ADMIN);
    routes.get("/api/v1/routes/{id}", this::get, Access.READ);
    routes.put("/api/v1/routes/{id}", this::put, Access.ADMIN);
    routes.delete("/api/v1/routes/{id}", this::delete, Access.ADMIN);
  }

  private record Routes(List<RouteResponse> routes) {}

  private void list(Context context) {
    Responses.json(context, 200, new Routes(routes.all().stream().map(this::toAnswer).toList()));
  }

  private void get(Context context) {
    var id = PathParams.of(context, "id");
    Responses.json(context, 200, toAnswer(routes.route(id).orElseThrow(() -> notFound(id))));
  }

  private void post(Context context) {
    var posted = read(0, context);
    var added = routes.add(TokenAuthenticator.actor(context), posted.route(), posted.target());
    Responses.json(context, 201, toAnswer(added));
  }

  private void put(Context context) {
    var id = PathParams.of(context, "id");
    var posted = read(id, context);
    var replaced =
        routes
            .replace(TokenAuthenticator.actor(context), posted.route(), posted.target())
            .orElseThrow(() -> notFound(id));
    Responses.json(context, 200, toAnswer(replaced));
  }

  private void delete(Context context) {
    var id = PathParams.of(context, "id");
    if (!routes.delete(TokenAuthenticator.actor(context), id)) {
      throw notFound(id);
    }
    Responses.noContent(context);
  }

  private record RouteResponse(
      long id,
      List<EventType> events,
      List<String> products,
      List<String> productTypes,
      @Nullable Severity minSeverity,
      Map<String, @Nullable String> target,
      String threads,
      @Nullable String mention) {}

  private RouteResponse toAnswer(Route route) {
    return new RouteResponse(
        route.id(),
        route.events().stream().sorted().toList(),
        route.products(),
        route.productTypes(),
        route.minSeverity(),
        target(route.target()),
        route.threadMode().apiName(),
        route.mention() == null ? null : route.mention().name());
  }

  /** Returns the target by its kind; of a Teams webhook's URL the part that may be shown. */
  private Map<String, @Nullable String> target(Destination target) {
    if (target instanceof Destination.SlackChannel(var channel)) {
      return Collections.singletonMap("slack_channel", channel);
    }
    var url =
        target instanceof Destination.TeamsWebhook(var id)
            ? routes.maskedTeamsUrl(id).orElse(null)
            : null;
    return Collections.singletonMap("teams_url", url);
  }

  private static Problem.ProblemException notFound(long id) {
    return Problem.notFound("There is no route " + id).asException();
  }

  private record Posted(Route route, Target target) {}

  private static Posted read(long id, Context context) {
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("id", id == 0 ? null : id);
    var route =
        new Route(
            id,
            events(fields),
            fields.keys("products"),
            fields.keys("product_types"),
            fields.severity("min_severity"),
            NO_DESTINATION,
            Optional.ofNullable(
                    fields.choice("threads", Route.ThreadMode::of, "on, off or broadcast"))
                .orElse(Route.ThreadMode.ON),
            fields.choice("mention", Mention::of, MENTIONS));
    var target = target(id, fields);
    fields.finish();
    return new Posted(route, Optional.ofNullable(target).orElseGet(Target.Unchanged::new));
  }

  private static Set<EventType> events(JsonFields fields) {
    var types = EnumSet.noneOf(EventType.class);
    var words = fields.texts("events", 100, 100);
    for (var word : words == null ? List.<String>of() : words) {
      EventType.of(word)
          .ifPresentOrElse(
              types::add, () -> fields.reject("events", "“" + word + "” is not an event type"));
    }
    return types;
  }

  private static @Nullable Target target(long id, JsonFields fields) {
    var target = fields.object("target");
    if (target == null) {
      return id == 0
          ? fields.reject("target", "is missing: {\"slack_channel\":…} or {\"teams_url\":…}")
          : null;
    }
    var channel = target.text("slack_channel", 100);
    var url = target.text("teams_url", JsonFields.MAX_URL_LENGTH);
    target.rejectUnknown();
    if ((channel == null) == (url == null)) {
      return fields.reject("target", "names one of slack_channel and teams_url");
    }
    if (channel != null) {
      return channel.isBlank() || !channel.matches("#?[\\p{L}\\p{N}_-]+")
          ? fields.reject("target.slack_channel", "must be a channel's id, or its name")
          : new Target.SlackChannel(channel);
    }
    if (url == null || url.endsWith("/…")) {
      return null; // what was read back: the route keeps its target
    }
    return WebUrl.of(url)
        .<Target>map(web -> new Target.TeamsUrl(web.uri()))
        .orElseGet(() -> fields.reject("target.teams_url", "must be an http or https URL"));
  }
}
