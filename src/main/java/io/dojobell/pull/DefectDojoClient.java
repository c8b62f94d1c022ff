package io.dojobell.pull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.channel.http.HttpPost;
import io.dojobell.channel.http.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads from DefectDojo's REST API v2, and only reads. Redirects are not followed: they would take
 * the token along.
 */
public final class DefectDojoClient implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** A page of findings with all their text may be long in the making. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A hundred findings with their text are some megabytes. */
  private static final long LARGEST_BODY = 32L << 20;

  /** Where DefectDojo's limit has no {@code Retry-After}. */
  private static final Duration USUAL_WAIT = Duration.ofSeconds(60);

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength((int) LARGEST_BODY)
                          .build())
                  .build())
          .build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();
  private final String token;
  private final InstantSource clock;

  public DefectDojoClient(String token, InstantSource clock) {
    this.token = token;
    this.clock = clock;
  }

  /** Asks once, and blocks for the answer, at most a minute. */
  Reply get(URI url) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(url)
            .header("Authorization", "Token " + token)
            .header("Accept", "application/json")
            .header("User-Agent", HttpPost.USER_AGENT)
            .timeout(PATIENCE)
            .build();
    var asked =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_BODY));
    try {
      return reply(asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return new Reply.Broken("no answer within " + PATIENCE.toSeconds() + " s");
    } catch (ExecutionException | CancellationException failure) {
      return new Reply.Broken(words(failure.getCause()));
    } finally {
      asked.cancel(true);
    }
  }

  private Reply reply(HttpResponse<byte[]> response) {
    var status = response.statusCode();
    var again = RetryAfter.when(header(response, "Retry-After"), clock.instant());
    return switch (status) {
      case 200 -> page(response);
      case 429 ->
          new Reply.Later(
              again == null ? clock.instant().plus(USUAL_WAIT) : again, "it asks to wait (429)");
      case 408, 425, 500, 502, 504 -> new Reply.Broken("HTTP " + status);
      case 503 ->
          again == null
              ? new Reply.Broken("HTTP 503")
              : new Reply.Later(again, "it asks to wait (503)");
      case 401 -> new Reply.Refused(status, "the token is refused (401)");
      case 403 -> new Reply.Refused(status, "the token may not read it (403)");
      case 404 -> new Reply.Refused(status, "it is not there (404)");
      default ->
          status >= 300 && status < 400
              ? new Reply.Refused(
                  status, "it redirects; DOJOBELL_DEFECTDOJO_URL must be where that leads")
              : status >= 500
                  ? new Reply.Broken("HTTP " + status)
                  : new Reply.Refused(status, "HTTP " + status);
    };
  }

  private Reply page(HttpResponse<byte[]> response) {
    JsonNode json;
    try {
      json = JSON.readTree(response.body());
    } catch (IOException _) {
      return new Reply.Broken("its answer is not JSON");
    }
    if (json == null || !json.path("results").isArray() || !json.path("count").isNumber()) {
      return new Reply.Broken("its answer is no list of DefectDojo's");
    }
    var rows = new ArrayList<Row>();
    json.path("results").forEach(row -> rows.add(new Row(row)));
    return new Reply.Listed(
        json.path("count").asLong(), json.path("next").isTextual(), rows, at(response));
  }

  private Instant at(HttpResponse<?> response) {
    try {
      return ZonedDateTime.parse(header(response, "Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant();
    } catch (DateTimeException _) {
      return clock.instant();
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** In words, without the exception's own message, which may hold the address. */
  private static String words(@Nullable Throwable failure) {
    return switch (failure) {
      case java.net.http.HttpTimeoutException _ -> "no answer in time";
      case java.net.ConnectException _ -> "it cannot be reached";
      case javax.net.ssl.SSLException _ -> "no secure connection";
      case null, default -> "the connection broke, or the answer was too long";
    };
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
