package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;

/** Serves the page's files, the state, the stream of changes, and the actions. */
final class PageRoutes {
  private static final String JSON = "application/json; charset=utf-8";

  private final PageFiles files = new PageFiles();
  private final PageState state;
  private final PageStream stream;
  private final PageActions actions;

  PageRoutes(Workspace workspace) {
    ReadMarkers reads = new ReadMarkers();
    HostInboxes inboxes = new HostInboxes(workspace);
    FaultSwitches faults = new FaultSwitches(workspace);
    state = new PageState(workspace, reads, inboxes, faults);
    stream = new PageStream(workspace.changes(), inboxes);
    actions = new PageActions(workspace, reads, inboxes, faults);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/page/state", this::state);
    routes.get("/page/stream", stream::stream);
    actions
        .all()
        .forEach((name, act) -> routes.post("/page/" + name, ctx -> handleAction(ctx, act)));
    routes.get("/", ctx -> files.send(ctx, "index.html"));
    routes.get("/<file>", ctx -> files.send(ctx, ctx.pathParam("file")));
  }

  private void state(Context ctx) {
    String as = Optional.ofNullable(ctx.queryParam("as")).orElse("");
    ctx.header("Cache-Control", "no-store").contentType(JSON).result(state.of(as).toString());
  }

  private static void handleAction(Context ctx, Function<JsonNode, ObjectNode> act) {
    ObjectNode answer;
    try {
      answer = act.apply(Json.parse(ctx.body()));
    } catch (IllegalArgumentException e) {
      answer = Json.object().put("ok", false).put("error", e.getMessage());
    }
    ctx.contentType(JSON).result(answer.toString());
  }

  void close() {
    stream.close();
  }
}
