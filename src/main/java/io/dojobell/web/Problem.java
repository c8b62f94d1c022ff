package io.dojobell.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dojobell.service.FieldError;
import java.util.List;
import java.util.Map;

/**
 * A response that is an error (RFC 9457).
 *
 * @param headers sent with it, such as {@code Allow}
 */
@JsonPropertyOrder({"type", "title", "status"})
public record Problem(
    int status,
    String title,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
    @JsonIgnore Map<String, String> headers) {
  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  /** Returns the type of a problem that its status and title explain (RFC 9457, section 4.2.1). */
  @JsonProperty
  String type() {
    return "about:blank";
  }

  /** Returns a problem without fields and headers, titled as its status is. */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, List.of(), Map.of());
  }

  /** Returns a problem with status 400. */
  public static Problem badRequest(String detail) {
    return of(400, "Bad request", detail);
  }

  /** Returns a problem with status 404. */
  public static Problem notFound(String detail) {
    return of(404, "Not found", detail);
  }

  static Problem unprocessable(List<FieldError> errors) {
    var detail =
        errors.size() == 1
            ? "%s: %s".formatted(errors.getFirst().field(), errors.getFirst().detail())
            : errors.size() + " fields are invalid; nothing was stored";
    return new Problem(422, "Validation failed", detail, errors, Map.of());
  }

  /** Returns the same problem with this header. */
  public Problem with(String header, String value) {
    return new Problem(status, title, detail, errors, Map.of(header, value));
  }

  /** Returns an exception that ends the request with this problem. */
  public ProblemException asException() {
    return new ProblemException(this);
  }

  /** Carries a problem out of a handler. */
  public static final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    ProblemException(Problem problem) {
      super(problem.detail(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
