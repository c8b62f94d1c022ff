package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.receiver.ReceivedRequest;
import io.dojobell.workspace.teams.TeamsChannels;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.List;

/** The Teams channels and the webhook receiver. */
final class OtherRoutes {
  private final Workspace workspace;

  OtherRoutes(Workspace workspace) {
    this.workspace = workspace;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/teams/{channel}", this::teams);
    for (HandlerType type :
        List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE)) {
      routes.addHttpHandler(type, "/receiver/{name}", this::receive);
    }
  }

  private void teams(Context ctx) {
    Fault fault = workspace.faults().next("teams").orElse(null);
    if (Wire.refused(ctx, fault) || failed(ctx, fault)) {
      return;
    }
    TeamsChannels.Answer answer = workspace.teams().post(ctx.pathParam("channel"), ctx.body());
    Wire.send(ctx, fault, answer.status(), "text/plain", answer.body());
  }

  private void receive(Context ctx) {
    Fault fault = workspace.faults().next("receiver").orElse(null);
    if (Wire.refused(ctx, fault)) {
      return;
    }
    int status = status(fault);
    List<ReceivedRequest.Header> headers =
        java.util.Collections.list(ctx.req().getHeaderNames()).stream()
            .flatMap(
                name ->
                    java.util.Collections.list(ctx.req().getHeaders(name)).stream()
                        .map(value -> new ReceivedRequest.Header(name, value)))
            .toList();
    workspace
        .receiver()
        .add(
            new ReceivedRequest(
                "W" + (workspace.receiver().requests().size() + 1),
                workspace.options().clock().instant(),
                ctx.pathParam("name"),
                ctx.method().toString(),
                ctx.path(),
                headers,
                ctx.bodyAsBytes(),
                status));
    if (!failed(ctx, fault)) {
      Wire.send(ctx, fault, 200, "text/plain", "ok");
    }
  }

  private static int status(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> code;
      case Fault.RateLimited _ -> 429;
      case Fault.Slow _, Fault.Cut _, Fault.Refused _, Fault.SlackError _, Fault.Hidden _ -> 200;
      case null -> 200;
    };
  }

  private static boolean failed(Context ctx, Fault fault) {
    if (fault instanceof Fault.RateLimited(Duration after)) {
      ctx.header("Retry-After", Long.toString(Math.max(1, after.toSeconds())));
    }
    int status = status(fault);
    if (status != 200) {
      ctx.status(status).result("");
    }
    return status != 200;
  }
}
