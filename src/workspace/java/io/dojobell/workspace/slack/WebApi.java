package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.UnexpectedResponse;
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
  /** The answer to a call. */
  public record ApiResult(int status, Map<String, String> headers, ObjectNode body) {}

  private static final String CONNECT = "apps.connections.open";

  private final WorkspaceState state;
  private final Map<String, ApiMethod> methods;
  private final List<CallRecord> calls = new CopyOnWriteArrayList<>();
  private volatile String revoked = "";

  WebApi(WorkspaceState site, ConversationAccess places, ApiMethod connect) {
    this.state = site;
    methods =
        Stream.of(
                new ChatMethods(site, places).all(),
                new DirectoryMethods(site).all(),
                new ChannelMethods(site).all(),
                new MiscellaneousMethods(site, places).all(),
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
  public ApiResult call(ApiRequest request, Fault fault) {
    long start = System.nanoTime();
    ApiResult answer = answer(request, fault);
    calls.add(
        new CallRecord(
            request.method(),
            state.clock().instant(),
            request.arguments(),
            answer.status(),
            answer.body(),
            Duration.ofNanos(System.nanoTime() - start),
            fault != null && fault.isOutcomeUnknown()));
    state.changes().increment();
    return answer;
  }

  private ApiResult answer(ApiRequest request, Fault fault) {
    return fault == null || fault.isCarriedOut()
        ? perform(request, fault instanceof Fault.Hidden)
        : faultResponse(fault);
  }

  static ApiResult faultResponse(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> new ApiResult(code, Map.of(), Json.object());
      case Fault.RateLimited(var after) -> rateLimitedResponse(after);
      case Fault.SlackError(String error) ->
          new ApiResult(200, Map.of(), new ApiErrorException(error).answer());
      case Fault.Unexpected(UnexpectedResponse answer, var _) ->
          new ApiResult(answer.status(), Map.of(), Json.object());
      case Fault.Slow _,
          Fault.Truncated _,
          Fault.Hang _,
          Fault.Hidden _,
          Fault.ConnectionRefused _,
          Fault.Smtp _ ->
          new ApiResult(200, Map.of(), Json.object());
    };
  }

  private ApiResult perform(ApiRequest request, boolean hide) {
    try {
      ApiMethod method = methods.get(request.method());
      if (method == null) {
        throw new ApiErrorException("unknown_method");
      }
      checkToken(request);
      checkScopes(method);
      state
          .limits()
          .acquireCall(method.name(), method.tier())
          .ifPresent(
              wait -> {
                throw new RateLimitedException(wait);
              });
      ObjectNode arguments = request.argumentsFor(method);
      ApiCall call = new ApiCall(method.name(), arguments, request.token(), hide);
      ObjectNode body = Json.object().put("ok", true);
      body.setAll(method.handler().handle(call));
      return new ApiResult(200, headers(), body);
    } catch (ApiErrorException e) {
      return new ApiResult(200, headers(), e.answer());
    } catch (RateLimitedException e) {
      return rateLimitedResponse(Optional.of(Long.toString(e.seconds())));
    }
  }

  private static ApiResult rateLimitedResponse(Optional<String> retryAfter) {
    Map<String, String> headers =
        retryAfter.map(text -> Map.of("Retry-After", text)).orElse(Map.of());
    return new ApiResult(429, headers, new ApiErrorException("ratelimited").answer());
  }

  private Map<String, String> headers() {
    return Map.of("x-oauth-scopes", state.app().provided());
  }

  private void checkToken(ApiRequest request) {
    if (request.method().equals("api.test")) {
      return;
    }
    if (request.token().isEmpty()) {
      throw new ApiErrorException("not_authed");
    }
    boolean appLevel = request.method().equals(CONNECT);
    String right = appLevel ? state.app().appToken() : state.app().botToken();
    String other = appLevel ? state.app().botToken() : state.app().appToken();
    if (request.token().equals(other)) {
      throw new ApiErrorException("not_allowed_token_type");
    }
    if (!request.token().equals(right)) {
      throw new ApiErrorException("invalid_auth");
    }
    if (!revoked.isEmpty()) {
      throw new ApiErrorException(revoked);
    }
  }

  private void checkScopes(ApiMethod method) {
    if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(state::hasScope)) {
      String needed = method.scopes().stream().sorted().collect(Collectors.joining(","));
      throw ApiErrorException.missingScope(needed, state.app().provided());
    }
  }
}
