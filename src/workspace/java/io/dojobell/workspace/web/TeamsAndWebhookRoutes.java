package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.receiver.ReceivedRequest;
import io.dojobell.workspace.teams.TeamsWebhookServer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;

/** The Teams channels and the webhook receiver. */
final class TeamsAndWebhookRoutes {
  private final Workspace workspace;

  TeamsAndWebhookRoutes(Workspace workspace) {
    this.workspace = workspace;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/teams/{channel}", this::teams);
    routes.get("/login", ctx -> ctx.html("<!doctype html><title>Log in</title><p>Log in first."));
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
    String channel = ctx.pathParam("channel");
    Fault fault = next("teams", channel, ctx.body());
    if (FaultyResponses.isConnectionRefused(ctx, fault) || failed(ctx, fault)) {
      return;
    }
    if (fault != null && !fault.isCarriedOut()) {
      FaultyResponses.send(ctx, workspace.faults(), fault, 202, "text/plain", "");
      return;
    }
    TeamsWebhookServer.PostResponse answer = workspace.teams().post(channel, ctx.body());
    FaultyResponses.send(
        ctx, workspace.faults(), fault, answer.status(), "text/plain", answer.body());
  }

  private Fault next(String target, String place, String content) {
    return workspace.faults().next(new Faults.Call(target, Set.of(place), content)).orElse(null);
  }

  private void receive(Context ctx) {
    Fault fault = next("receiver", ctx.pathParam("name"), ctx.body());
    if (FaultyResponses.isConnectionRefused(ctx, fault)) {
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
      FaultyResponses.send(ctx, workspace.faults(), fault, 200, "text/plain", "ok");
    }
  }

  private static int status(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> code;
      case Fault.RateLimited _ -> 429;
      case Fault.Unexpected(UnexpectedResponse answer, var _) -> answer.status();
      case Fault.Truncated(boolean done) -> done ? 200 : 0;
      case Fault.Hang(boolean done) -> done ? 200 : 0;
      case Fault.Slow _,
          Fault.ConnectionRefused _,
          Fault.SlackError _,
          Fault.Hidden _,
          Fault.Smtp _ ->
          200;
      case null -> 200;
    };
  }

  private static boolean failed(Context ctx, Fault fault) {
    if (fault instanceof Fault.RateLimited(var after)) {
      after.ifPresent(text -> ctx.header("Retry-After", text));
    }
    boolean failed = fault instanceof Fault.Status || fault instanceof Fault.RateLimited;
    if (failed) {
      ctx.status(status(fault)).result("");
    }
    return failed;
  }
}
