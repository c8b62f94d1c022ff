package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ApiRequest;
import io.dojobell.workspace.slack.IncomingWebhooks;
import io.dojobell.workspace.slack.Sockets;
import io.dojobell.workspace.slack.WebApi;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Slack's own addresses: Web API, response URLs, incoming webhooks, sockets. */
final class SlackRoutes {
  private static final String JSON = "application/json; charset=utf-8";

  private record Socket(WsContext context) implements Sockets.Connection {
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
    Fault fault = workspace.faults().next(method).orElse(null);
    if (Wire.refused(ctx, fault)) {
      return;
    }
    ApiRequest request =
        new ApiRequest(
            method,
            Optional.ofNullable(ctx.contentType()).orElse(""),
            Optional.ofNullable(ctx.header("Authorization")).orElse(""),
            Optional.ofNullable(ctx.queryString()).orElse(""),
            ctx.body());
    WebApi.Answer answer = workspace.slack().api().call(request, fault);
    answer.headers().forEach(ctx::header);
    Wire.send(ctx, fault, answer.status(), JSON, answer.body().toString());
  }

  private void respond(Context ctx) {
    WebApi.Answer answer = workspace.slack().responseUrls().post(ctx.pathParam("id"), ctx.body());
    if (answer.status() == 200) {
      ctx.contentType("text/plain").result("ok");
    } else {
      ctx.status(answer.status()).contentType(JSON).result(answer.body().toString());
    }
  }

  private void webhook(Context ctx) {
    Fault fault = workspace.faults().next("incoming-webhook").orElse(null);
    if (Wire.refused(ctx, fault)) {
      return;
    }
    String body = ctx.body();
    if (Optional.ofNullable(ctx.contentType()).orElse("").contains("form-urlencoded")) {
      body = Optional.ofNullable(ctx.formParam("payload")).orElse("");
    }
    IncomingWebhooks.Answer answer =
        workspace.slack().incomingWebhooks().post(ctx.path(), body, fault);
    if (!answer.retryAfter().isEmpty()) {
      ctx.header("Retry-After", answer.retryAfter());
    }
    Wire.send(ctx, fault, answer.status(), "text/plain", answer.text());
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
    ws.onMessage(ctx -> workspace.slack().sockets().received(ctx.message()));
    ws.onClose(
        ctx ->
            Optional.ofNullable(sockets.remove(ctx.sessionId()))
                .ifPresent(workspace.slack().sockets()::gone));
  }
}
