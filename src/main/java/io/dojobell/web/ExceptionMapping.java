package io.dojobell.web;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.ConflictException;
import io.dojobell.service.ValidationException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns each exception that ends a request into a problem document (src/docs/reference.md, Errors).
 */
final class ExceptionMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ExceptionMapping.class);

  /** In seconds: a full disk or an unreachable database is seldom fixed sooner. */
  static final String RETRY_AFTER = "10";

  private ExceptionMapping() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(
        Problem.ProblemException.class,
        (stop, context) -> Responses.problem(context, stop.problem()));
    routes.exception(
        ValidationException.class,
        (rejected, context) ->
            Responses.problem(context, Problem.unprocessable(rejected.errors())));
    routes.exception(
        ConflictException.class,
        (conflict, context) ->
            Responses.problem(
                context, Problem.of(409, "Conflict", String.valueOf(conflict.getMessage()))));
    routes.exception(StoreUnavailable.class, ExceptionMapping::storeUnavailable);
    routes.exception(HttpResponseException.class, ExceptionMapping::httpError);
    routes.exception(Exception.class, ExceptionMapping::internalError);
  }

  private static void storeUnavailable(StoreUnavailable away, Context context) {
    LOG.warn("Answered 503 path={} why={}", context.path(), away.getMessage());
    Responses.problem(
        context,
        Problem.of(
                503,
                "Service unavailable",
                "Nothing can be stored at present; nothing was. Send it again")
            .with("Retry-After", RETRY_AFTER));
  }

  private static void httpError(HttpResponseException answer, Context context) {
    Responses.problem(
        context,
        switch (answer) {
          case MethodNotAllowedResponse wrong ->
              Problem.of(
                      405,
                      "Wrong method",
                      "%s takes no %s; it takes %s"
                          .formatted(context.path(), context.method(), allowedMethods(wrong)))
                  .with("Allow", allowedMethods(wrong));
          case NotFoundResponse _ ->
              Problem.notFound("There is nothing at " + context.path() + "; see /openapi.json");
          default ->
              Problem.of(
                  answer.getStatus(), "The request failed", String.valueOf(answer.getMessage()));
        });
  }

  /** Returns the methods that the path allows, as the router found them. */
  private static String allowedMethods(MethodNotAllowedResponse wrong) {
    return wrong.getDetails().values().stream()
        .flatMap(methods -> Arrays.stream(methods.split(",")))
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void internalError(Exception failure, Context context) {
    LOG.error("Answered 500 method={} path={}", context.method(), context.path(), failure);
    Responses.problem(
        context,
        Problem.of(
            500, "An error of Dojobell's", "The log of Dojobell has more; nothing was lost"));
  }
}
