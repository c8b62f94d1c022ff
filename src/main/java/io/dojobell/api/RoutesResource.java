package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Role;
import io.dojobell.model.Route;
import io.dojobell.model.WebUrl;
import io.dojobell.service.route.RoutesDesk;
import io.dojobell.service.route.RoutesDesk.Target;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/routes}. */
final class RoutesResource implements Resource {
  private static final Destination UNSAID =
      new Destination.NoAddress(io.dojobell.model.Channel.SLACK, Destination.SYSTEM);

  private final Bearers bearers;
  private final RoutesDesk desk;

  RoutesResource(Bearers bearers, RoutesDesk desk) {
    this.bearers = bearers;
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/routes", this::list);
    routes.post("/api/v1/routes", this::post);
    routes.get("/api/v1/routes/{id}", this::get);
    routes.put("/api/v1/routes/{id}", this::put);
    routes.delete("/api/v1/routes/{id}", this::delete);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var shape = Answers.object();
    var list = shape.putArray("routes");
    desk.all().forEach(route -> list.add(shape(route)));
    Answers.json(context, 200, shape);
  }

  private void get(Context context) {
    bearers.sender(context, Role.READ);
    var id = Ids.of(context, "id");
    Answers.json(context, 200, shape(desk.route(id).orElseThrow(() -> none(id))));
  }

  private void post(Context context) {
    bearers.sender(context, Role.ADMIN);
    var posted = read(0, context);
    Answers.json(context, 201, shape(desk.add(posted.route(), posted.target())));
  }

  private void put(Context context) {
    bearers.sender(context, Role.ADMIN);
    var id = Ids.of(context, "id");
    var posted = read(id, context);
    Answers.json(
        context,
        200,
        shape(desk.replace(posted.route(), posted.target()).orElseThrow(() -> none(id))));
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    var id = Ids.of(context, "id");
    if (!desk.delete(id)) {
      throw none(id);
    }
    Answers.nothing(context);
  }

  private ObjectNode shape(Route route) {
    var teams =
        route.target() instanceof Destination.TeamsWebhook(var teamsId)
            ? desk.masked(teamsId).orElse(null)
            : null;
    return Shapes.route(route, teams);
  }

  private static Problem.Stop none(long id) {
    return Problem.notFound("There is no route " + id).stop();
  }

  private record Posted(Route route, Target target) {}

  private static Posted read(long id, Context context) {
    var fields = Fields.of(JsonBody.of(context)).echoing("id", id == 0 ? null : id);
    var route =
        new Route(
            id,
            events(fields),
            fields.keys("products"),
            fields.keys("product_types"),
            fields.severity("min_severity"),
            UNSAID,
            Optional.ofNullable(
                    fields.word("threads", RoutesResource::threads, "on, off or broadcast"))
                .orElse(Route.ThreadMode.ON));
    var target = target(id, fields);
    fields.done();
    return new Posted(route, Optional.ofNullable(target).orElseGet(Target.Same::new));
  }

  private static Set<EventType> events(Fields fields) {
    var types = EnumSet.noneOf(EventType.class);
    var words = fields.texts("events", 100, 100);
    for (var word : words == null ? List.<String>of() : words) {
      EventType.of(word)
          .ifPresentOrElse(
              types::add, () -> fields.complain("events", "“" + word + "” is no event type"));
    }
    return types;
  }

  private static Optional<Route.ThreadMode> threads(String word) {
    return Arrays.stream(Route.ThreadMode.values())
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static @Nullable Target target(long id, Fields fields) {
    var target = fields.object("target");
    if (target == null) {
      return id == 0
          ? fields.complain("target", "is missing: {\"slack_channel\":…} or {\"teams_url\":…}")
          : null;
    }
    var channel = target.text("slack_channel", 100);
    var url = target.text("teams_url", Fields.URL);
    target.noOthers();
    if ((channel == null) == (url == null)) {
      return fields.complain("target", "names one of slack_channel and teams_url");
    }
    if (channel != null) {
      return channel.isBlank() || !channel.matches("#?[\\p{L}\\p{N}_-]+")
          ? fields.complain("target.slack_channel", "must be a channel's id, or its name")
          : new Target.SlackChannel(channel);
    }
    if (url == null || url.endsWith("/…")) {
      return null; // what was read back: the route keeps its target
    }
    return WebUrl.of(url)
        .<Target>map(web -> new Target.TeamsUrl(web.uri()))
        .orElseGet(() -> fields.complain("target.teams_url", "must be an http or https URL"));
  }
}
