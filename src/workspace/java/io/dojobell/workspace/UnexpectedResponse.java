package io.dojobell.workspace;

import java.util.Map;

/**
 * An HTTP answer that does not come from the service that was asked: a proxy's page, a broken body,
 * JSON of another shape.
 */
public record UnexpectedResponse(
    int status, String contentType, String body, Map<String, String> headers) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";

  // Deeper than any reader's stack or limit.
  private static final int DEPTH = 100_000;

  /** 200 with a web page, as a proxy or a service in trouble sends it. */
  public static final UnexpectedResponse HTML_PAGE =
      of(200, HTML, "<!doctype html><html><title>Something went wrong</title><p>Sorry!</p></html>");

  /** 200 with nothing in it. */
  public static final UnexpectedResponse EMPTY = of(200, JSON, "");

  /** 200 whose JSON stops in the middle; the HTTP message itself is complete. */
  public static final UnexpectedResponse CUT_JSON = of(200, JSON, "{\"ok\":tru");

  /** 200 with {@code null}. */
  public static final UnexpectedResponse JSON_NULL = of(200, JSON, "null");

  /** 200 with an array. */
  public static final UnexpectedResponse JSON_ARRAY = of(200, JSON, "[]");

  /** 200 with a JSON string. */
  public static final UnexpectedResponse JSON_STRING = of(200, JSON, "\"ok\"");

  /** 200 with an object that says neither yes nor no. */
  public static final UnexpectedResponse JSON_OBJECT = of(200, JSON, "{}");

  /** 200 with the plain text {@code ok}. */
  public static final UnexpectedResponse TEXT_OK = of(200, "text/plain; charset=utf-8", "ok");

  /** 200 with arrays in arrays, 100,000 deep. */
  public static final UnexpectedResponse DEEP_JSON =
      of(200, JSON, "[".repeat(DEPTH) + "]".repeat(DEPTH));

  /** 204. */
  public static final UnexpectedResponse NO_CONTENT = of(204, JSON, "");

  /** 302 to a log-in page, which answers 200 with HTML. */
  public static final UnexpectedResponse LOGIN_REDIRECT =
      new UnexpectedResponse(
          302, HTML, "<a href=\"/login\">Log in</a>", Map.of("Location", "/login"));

  /** An answer without headers of its own. */
  public static UnexpectedResponse of(int status, String contentType, String body) {
    return new UnexpectedResponse(status, contentType, body, Map.of());
  }
}
