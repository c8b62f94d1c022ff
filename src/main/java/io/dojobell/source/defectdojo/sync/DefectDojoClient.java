package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.model.TextSanitizer;
import io.dojobell.net.HttpSender;
import io.dojobell.net.OutboundHttp;
import io.dojobell.net.OutboundHttp.ResponseReader;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.RetryAfter;
import io.dojobell.net.TargetPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads from DefectDojo's REST API v2, and only reads. It does not follow redirects: they would
 * receive the token.
 */
public final class DefectDojoClient implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** A page of findings with all their text may be long in the making. */
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** A hundred findings with their text are some megabytes. */
  private static final int MAX_BODY_BYTES = 32 << 20;

  /** The delay if DefectDojo's rate limit has no {@code Retry-After}. */
  private static final Duration DEFAULT_RETRY_DELAY = Duration.ofSeconds(60);

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(MAX_BODY_BYTES)
                          .build())
                  .build())
          .build();

  private final OutboundHttp http;
  private final String token;
  private final InstantSource clock;

  public DefectDojoClient(String token, ProxySettings proxies, InstantSource clock) {
    this.http = new OutboundHttp(TargetPolicy.ANYWHERE, proxies, CONNECT_TIMEOUT, TIMEOUT);
    this.token = token;
    this.clock = clock;
  }

  /** Asks for a list once, and blocks for the answer, at most a minute. */
  ApiResponse get(URI url) throws InterruptedException {
    return send(url, this::readResponse);
  }

  /**
   * Requests a single item: the response is a list of it. It is an empty one if DefectDojo's API
   * says that there is no such item; any other page that is not found says nothing about the item.
   */
  ApiResponse getItem(URI url) throws InterruptedException {
    return send(
        url,
        response ->
            switch (response.code()) {
              case 200 -> readItem(response);
              case 404 -> readNotFound(response);
              default -> readResponse(response);
            });
  }

  private ApiResponse send(URI url, ResponseReader<ApiResponse> reader)
      throws InterruptedException {
    try {
      return http.exchange(request(url), reader);
    } catch (IOException | RuntimeException failure) {
      return new ApiResponse.Failed(describe(failure));
    }
  }

  private Request request(URI url) {
    return new Request.Builder()
        .url(url.toString())
        .header("Authorization", "Token " + token)
        .header("Accept", "application/json")
        // Its refusals differ only by their words.
        .header("Accept-Language", "en")
        .header("User-Agent", HttpSender.USER_AGENT)
        .build();
  }

  private ApiResponse readResponse(Response response) throws IOException {
    var status = response.code();
    var again = RetryAfter.parse(header(response, "Retry-After"), clock.instant());
    return switch (status) {
      case 200 -> readPage(response);
      case 429 ->
          new ApiResponse.Failed(
              "it asks to wait (429)",
              again == null ? clock.instant().plus(DEFAULT_RETRY_DELAY) : again);
      case 408, 425, 500, 502, 504 -> new ApiResponse.Failed("HTTP " + status);
      case 503 ->
          again == null
              ? new ApiResponse.Failed("HTTP 503")
              : new ApiResponse.Failed("it asks to wait (503)", again);
      case 401 -> new ApiResponse.Refused(status, "the token is refused (401)");
      case 403 -> readForbidden(response);
      case 404 -> new ApiResponse.Refused(status, "it is not there (404)");
      default ->
          status >= 300 && status < 400
              ? new ApiResponse.Refused(
                  status, "it redirects; DOJOBELL_DEFECTDOJO_URL must be where that leads")
              : status >= 500
                  ? new ApiResponse.Failed("HTTP " + status)
                  : new ApiResponse.Refused(status, "HTTP " + status);
    };
  }

  /** A wrong token is answered as a missing right is; only the words differ. */
  private static ApiResponse readForbidden(Response response) throws IOException {
    var json = readJson(response);
    var detail =
        json == null
            ? ""
            : TextSanitizer.truncate(100, TextSanitizer.singleLine(json.path("detail").asText("")));
    return TokenRefusal.matches(detail)
        ? new ApiResponse.Refused(401, "the token is refused (403, “" + detail + "”)")
        : new ApiResponse.Refused(403, "the token may not read it (403)");
  }

  private ApiResponse readPage(Response response) throws IOException {
    var json = readJson(response);
    if (json == null) {
      return new ApiResponse.Failed("its answer is not JSON");
    }
    if (!json.path("results").isArray() || !json.path("count").isNumber()) {
      return new ApiResponse.Failed("its answer is not a list of DefectDojo's");
    }
    var rows = new ArrayList<JsonRow>();
    json.path("results").forEach(row -> rows.add(new JsonRow(row)));
    return new ApiResponse.ListPage(
        json.path("count").asLong(), json.path("next").isTextual(), rows, receivedAt(response));
  }

  private ApiResponse readItem(Response response) throws IOException {
    var json = readJson(response);
    return json == null || !json.path("id").isIntegralNumber()
        ? new ApiResponse.Failed("its answer is none of DefectDojo's things")
        : new ApiResponse.ListPage(1, false, List.of(new JsonRow(json)), receivedAt(response));
  }

  private ApiResponse readNotFound(Response response) throws IOException {
    var json = readJson(response);
    return json == null || !json.isObject()
        ? readResponse(response)
        : new ApiResponse.ListPage(0, false, List.of(), receivedAt(response));
  }

  /** Returns the body as JSON; null: it is not JSON. */
  private static @Nullable JsonNode readJson(Response response) throws IOException {
    try {
      return JSON.readTree(readBody(response));
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  private static byte[] readBody(Response response) throws IOException {
    try (var in = Objects.requireNonNull(response.body()).byteStream()) {
      var bytes = in.readNBytes(MAX_BODY_BYTES + 1);
      if (bytes.length > MAX_BODY_BYTES) {
        throw new IOException("The answer is longer than " + MAX_BODY_BYTES + " bytes");
      }
      return bytes;
    }
  }

  private Instant receivedAt(Response response) {
    try {
      return ZonedDateTime.parse(header(response, "Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant();
    } catch (DateTimeException _) {
      return clock.instant();
    }
  }

  private static String header(Response response, String name) {
    return Objects.requireNonNullElse(response.header(name), "");
  }

  /** Describes the failure without the exception's own message, which may contain the address. */
  private static String describe(Exception failure) {
    return switch (failure) {
      case InterruptedIOException _ -> "no answer in time";
      case ConnectException _, UnknownHostException _ -> "it cannot be reached";
      case javax.net.ssl.SSLException _ -> "no secure connection";
      default -> "the connection broke, or the answer was too long";
    };
  }

  @Override
  public void close() {
    http.close();
  }
}
