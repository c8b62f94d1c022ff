package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.model.TextSanitizer;
import io.dojobell.net.HttpSender;
import io.dojobell.net.RetryAfter;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
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
  private static final int LARGEST_BODY = 32 << 20;

  /** Where DefectDojo's limit has no {@code Retry-After}. */
  private static final Duration USUAL_WAIT = Duration.ofSeconds(60);

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(LARGEST_BODY)
                          .build())
                  .build())
          .build();

  /** Not the JDK's own, which refuses hosts whose names hold {@code _}, as Docker's do. */
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
          .protocols(List.of(Protocol.HTTP_1_1))
          .followRedirects(false)
          .followSslRedirects(false)
          .connectTimeout(CONNECT)
          .readTimeout(PATIENCE)
          .callTimeout(PATIENCE)
          .build();

  private final String token;
  private final InstantSource clock;

  public DefectDojoClient(String token, InstantSource clock) {
    this.token = token;
    this.clock = clock;
  }

  /** How the body of an answer is read. */
  @FunctionalInterface
  private interface Reader {
    Reply read(Response response) throws IOException;
  }

  /** Asks for a list once, and blocks for the answer, at most a minute. */
  Reply get(URI url) throws InterruptedException {
    return ask(url, this::reply);
  }

  /**
   * The same for one thing: the answer is a list of it. It is an empty one where DefectDojo's API
   * says that the thing is not there; a page that merely is not found says nothing of the thing.
   */
  Reply one(URI url) throws InterruptedException {
    return ask(
        url,
        response ->
            switch (response.code()) {
              case 200 -> thing(response);
              case 404 -> missing(response);
              default -> reply(response);
            });
  }

  private Reply ask(URI url, Reader reader) throws InterruptedException {
    var call =
        http.newCall(
            new Request.Builder()
                .url(url.toString())
                .header("Authorization", "Token " + token)
                .header("Accept", "application/json")
                // Its refusals differ only by their words.
                .header("Accept-Language", "en")
                .header("User-Agent", HttpSender.USER_AGENT)
                .build());
    var answer = new Answer(reader);
    call.enqueue(answer);
    try {
      return answer.reply.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return new Reply.Broken("no answer within " + PATIENCE.toSeconds() + " s");
    } catch (ExecutionException failure) {
      return new Reply.Broken(words(failure.getCause()));
    } finally {
      call.cancel();
    }
  }

  /** Reads the answer on the call's own thread, so that whoever asked can be interrupted. */
  private static final class Answer implements Callback {
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final Reader reader;

    private Answer(Reader reader) {
      this.reader = reader;
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        reply.complete(reader.read(response));
      } catch (IOException | RuntimeException failure) {
        reply.completeExceptionally(failure);
      }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      reply.completeExceptionally(failure);
    }
  }

  private Reply reply(Response response) throws IOException {
    var status = response.code();
    var again = RetryAfter.parse(header(response, "Retry-After"), clock.instant());
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
      case 403 -> forbidden(response);
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

  /** A wrong token is answered as a missing right is; only the words differ. */
  private static Reply forbidden(Response response) throws IOException {
    var json = json(response);
    var detail =
        json == null
            ? ""
            : TextSanitizer.truncate(100, TextSanitizer.singleLine(json.path("detail").asText("")));
    return TokenRefusal.isMeant(detail)
        ? new Reply.Refused(401, "the token is refused (403, “" + detail + "”)")
        : new Reply.Refused(403, "the token may not read it (403)");
  }

  private Reply page(Response response) throws IOException {
    var json = json(response);
    if (json == null) {
      return new Reply.Broken("its answer is not JSON");
    }
    if (!json.path("results").isArray() || !json.path("count").isNumber()) {
      return new Reply.Broken("its answer is no list of DefectDojo's");
    }
    var rows = new ArrayList<Row>();
    json.path("results").forEach(row -> rows.add(new Row(row)));
    return new Reply.Listed(
        json.path("count").asLong(), json.path("next").isTextual(), rows, at(response));
  }

  private Reply thing(Response response) throws IOException {
    var json = json(response);
    return json == null || !json.path("id").isIntegralNumber()
        ? new Reply.Broken("its answer is none of DefectDojo's things")
        : new Reply.Listed(1, false, List.of(new Row(json)), at(response));
  }

  private Reply missing(Response response) throws IOException {
    var json = json(response);
    return json == null || !json.isObject()
        ? reply(response)
        : new Reply.Listed(0, false, List.of(), at(response));
  }

  /** Null: it is not JSON. */
  private static @Nullable JsonNode json(Response response) throws IOException {
    try {
      return JSON.readTree(body(response));
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  private static byte[] body(Response response) throws IOException {
    try (var in = Objects.requireNonNull(response.body()).byteStream()) {
      var bytes = in.readNBytes(LARGEST_BODY + 1);
      if (bytes.length > LARGEST_BODY) {
        throw new IOException("The answer is longer than " + LARGEST_BODY + " bytes");
      }
      return bytes;
    }
  }

  private Instant at(Response response) {
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

  /** In words, without the exception's own message, which may hold the address. */
  private static String words(@Nullable Throwable failure) {
    return switch (failure) {
      case InterruptedIOException _ -> "no answer in time";
      case ConnectException _, UnknownHostException _ -> "it cannot be reached";
      case javax.net.ssl.SSLException _ -> "no secure connection";
      case null, default -> "the connection broke, or the answer was too long";
    };
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdownNow();
    http.connectionPool().evictAll();
  }
}
