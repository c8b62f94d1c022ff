package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.ForeignAnswer;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slack's Web API: tokens, scopes, pace, and the methods. */
public final class WebApi {
  /** What a caller is answered. */
  public record Answer(int status, Map<String, String> headers, ObjectNode body) {}

  private static final String CONNECT = "apps.connections.open";

  private final Site site;
  private final Map<String, ApiMethod> methods;
  private final List<CallRecord> calls = new CopyOnWriteArrayList<>();
  private volatile String revoked = "";

  WebApi(Site site, Places places, ApiMethod connect) {
    this.site = site;
    methods =
        Stream.of(
                new ChatMethods(site, places).all(),
                new DirectoryMethods(site).all(),
                new ChannelMethods(site).all(),
                new OtherMethods(site, places).all(),
                new ViewMethods(site).all(),
                List.of(connect))
            .flatMap(List::stream)
            .collect(
                Collectors.toMap(ApiMethod::name, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  List<CallRecord> calls() {
    return List.copyOf(calls);
  }

  /** From now on the token is answered with this error; empty: it is good again. */
  void refuseToken(String error) {
    revoked = error;
  }

  /** Carries out a call, unless the fault stands before it. */
  public Answer call(ApiRequest request, Fault fault) {
    long start = System.nanoTime();
    Answer answer = answer(request, fault);
    calls.add(
        new CallRecord(
            request.method(),
            site.clock().instant(),
            request.arguments(),
            answer.status(),
            answer.body(),
            Duration.ofNanos(System.nanoTime() - start),
            fault != null && fault.unsure()));
    site.changes().mark();
    return answer;
  }

  private Answer answer(ApiRequest request, Fault fault) {
    return fault == null || fault.carriedOut()
        ? perform(request, fault instanceof Fault.Hidden)
        : undone(fault);
  }

  static Answer undone(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> new Answer(code, Map.of(), Json.object());
      case Fault.RateLimited(var after) -> limited(after);
      case Fault.SlackError(String error) ->
          new Answer(200, Map.of(), new ApiError(error).answer());
      case Fault.Foreign(ForeignAnswer answer, var _) ->
          new Answer(answer.status(), Map.of(), Json.object());
      case Fault.Slow _, Fault.Cut _, Fault.Hang _, Fault.Hidden _, Fault.Refused _, Fault.Smtp _ ->
          new Answer(200, Map.of(), Json.object());
    };
  }

  private Answer perform(ApiRequest request, boolean hide) {
    try {
      ApiMethod method = methods.get(request.method());
      if (method == null) {
        throw new ApiError("unknown_method");
      }
      checkToken(request);
      checkScopes(method);
      site.limits()
          .call(method.name(), method.tier())
          .ifPresent(
              wait -> {
                throw new RateLimited(wait);
              });
      ObjectNode arguments = request.argumentsFor(method);
      ApiCall call = new ApiCall(method.name(), arguments, request.token(), hide);
      ObjectNode body = Json.object().put("ok", true);
      body.setAll(method.handler().handle(call));
      return new Answer(200, headers(), body);
    } catch (ApiError e) {
      return new Answer(200, headers(), e.answer());
    } catch (RateLimited e) {
      return limited(Optional.of(Long.toString(e.seconds())));
    }
  }

  private static Answer limited(Optional<String> retryAfter) {
    Map<String, String> headers =
        retryAfter.map(text -> Map.of("Retry-After", text)).orElse(Map.of());
    return new Answer(429, headers, new ApiError("ratelimited").answer());
  }

  private Map<String, String> headers() {
    return Map.of("x-oauth-scopes", site.app().provided());
  }

  private void checkToken(ApiRequest request) {
    if (request.method().equals("api.test")) {
      return;
    }
    if (request.token().isEmpty()) {
      throw new ApiError("not_authed");
    }
    boolean appLevel = request.method().equals(CONNECT);
    String right = appLevel ? site.app().appToken() : site.app().botToken();
    String other = appLevel ? site.app().botToken() : site.app().appToken();
    if (request.token().equals(other)) {
      throw new ApiError("not_allowed_token_type");
    }
    if (!request.token().equals(right)) {
      throw new ApiError("invalid_auth");
    }
    if (!revoked.isEmpty()) {
      throw new ApiError(revoked);
    }
  }

  private void checkScopes(ApiMethod method) {
    if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(site::may)) {
      String needed = method.scopes().stream().sorted().collect(Collectors.joining(","));
      throw ApiError.missingScope(needed, site.app().provided());
    }
  }
}
