package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ApiRequest;
import io.dojobell.workspace.slack.IncomingWebhooks;
import io.dojobell.workspace.slack.SocketModeConnections;
import io.dojobell.workspace.slack.WebApi;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Slack's own addresses: Web API, response URLs, incoming webhooks, sockets. */
final class SlackRoutes {
  private static final String JSON = "application/json; charset=utf-8";

  private record Socket(WsContext context) implements SocketModeConnections.AppSocket {
    @Override
    public void send(String text) {
      context.send(text);
    }

    @Override
    public void close() {
      context.closeSession();
    }
  }

  private final Workspace workspace;
  private final Map<String, Socket> sockets = new ConcurrentHashMap<>();

  SlackRoutes(Workspace workspace) {
    this.workspace = workspace;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/{method}", this::call);
    routes.get("/api/{method}", this::call);
    routes.post("/response/<id>", this::respond);
    routes.post("/services/<id>", this::webhook);
    routes.ws("/socket", this::socket);
  }

  private void call(Context ctx) {
    String method = ctx.pathParam("method");
    ApiRequest request =
        new ApiRequest(
            method,
            Optional.ofNullable(ctx.contentType()).orElse(""),
            Optional.ofNullable(ctx.header("Authorization")).orElse(""),
            Optional.ofNullable(ctx.queryString()).orElse(""),
            ctx.body());
    try (var _ = workspace.slack().overlappingCalls().begin(method, request.channel())) {
      answer(ctx, request);
    }
  }

  private void answer(Context ctx, ApiRequest request) {
    Fault fault = next(request.method(), places(request.channel()), ctx.body());
    if (FaultyResponses.isConnectionRefused(ctx, fault)) {
      return;
    }
    WebApi.ApiResult answer = workspace.slack().api().call(request, fault);
    answer.headers().forEach(ctx::header);
    FaultyResponses.send(
        ctx, workspace.faults(), fault, answer.status(), JSON, answer.body().toString());
  }

  private Fault next(String target, Set<String> places, String content) {
    return workspace.faults().next(new Faults.Call(target, places, content)).orElse(null);
  }

  /** The names by which a fault may name the channel of a call. */
  private Set<String> places(String named) {
    Set<String> places = new HashSet<>();
    places.add(named);
    for (WorkspaceChannel channel : workspace.slack().channels()) {
      if (channel.id().equals(named) || ("#" + channel.name()).equals(named)) {
        places.add(channel.id());
        places.add(channel.name());
      }
      if (channel.isDirect()
          && (channel.directUser().equals(named) || channel.id().equals(named))) {
        places.add(channel.id());
        places.add(channel.directUser());
      }
    }
    return places;
  }

  private void respond(Context ctx) {
    Fault fault = next("response-url", Set.of(), ctx.body());
    if (FaultyResponses.isConnectionRefused(ctx, fault)) {
      return;
    }
    WebApi.ApiResult answer =
        workspace.slack().responseUrls().post(ctx.pathParam("id"), ctx.body(), fault);
    answer.headers().forEach(ctx::header);
    boolean ok = answer.status() == 200;
    FaultyResponses.send(
        ctx,
        workspace.faults(),
        fault,
        answer.status(),
        ok ? "text/plain" : JSON,
        ok ? "ok" : answer.body().toString());
  }

  private void webhook(Context ctx) {
    String body = ctx.body();
    if (Optional.ofNullable(ctx.contentType()).orElse("").contains("form-urlencoded")) {
      body = Optional.ofNullable(ctx.formParam("payload")).orElse("");
    }
    String channel = workspace.slack().incomingWebhooks().channel(ctx.path()).orElse("");
    Fault fault = next("incoming-webhook", places(channel), body);
    if (FaultyResponses.isConnectionRefused(ctx, fault)) {
      return;
    }
    IncomingWebhooks.WebhookResponse answer =
        workspace.slack().incomingWebhooks().post(ctx.path(), body, fault);
    if (!answer.retryAfter().isEmpty()) {
      ctx.header("Retry-After", answer.retryAfter());
    }
    FaultyResponses.send(
        ctx, workspace.faults(), fault, answer.status(), "text/plain", answer.text());
  }

  private void socket(WsConfig ws) {
    ws.onConnect(
        ctx -> {
          ctx.enableAutomaticPings();
          Socket socket = new Socket(ctx);
          String ticket = Optional.ofNullable(ctx.queryParam("ticket")).orElse("");
          sockets.put(ctx.sessionId(), socket);
          if (!workspace.slack().sockets().connect(ticket, socket)) {
            ctx.closeSession(1008, "invalid ticket");
          }
        });
    ws.onMessage(ctx -> workspace.slack().sockets().onMessage(ctx.message()));
    ws.onClose(
        ctx ->
            Optional.ofNullable(sockets.remove(ctx.sessionId()))
                .ifPresent(workspace.slack().sockets()::onClosed));
  }
}
