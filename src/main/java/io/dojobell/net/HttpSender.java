package io.dojobell.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a body once: no redirects, no cookies, no proxy, and only where the {@link TargetPolicy}
 * allows.
 *
 * <p>Built on {@link HttpURLConnection} and not the newer {@code java.net.http}, because it accepts
 * sockets of our own, which check the very address that is connected to.
 */
public final class HttpSender {
  /** The {@code User-Agent} of Dojobell's requests. */
  public static final String USER_AGENT = "Dojobell/" + version();

  private static final int MAX_BODY_BYTES = 8_192;

  private static final HttpResult.Unreachable CONNECTION_LOST =
      new HttpResult.Unreachable("The connection broke");

  /** The hosts whose last exchange ended well, so that its connection may have been kept. */
  private final Set<String> reusedHosts = ConcurrentHashMap.newKeySet();

  private final TargetPolicy policy;
  private final Duration timeout;
  private final SSLSocketFactory socketFactory;

  /**
   * @param timeout the longest time of a whole exchange, from the look-up to the answer's last byte
   */
  public HttpSender(TargetPolicy policy, Duration timeout) {
    this(policy, timeout, HttpsURLConnection.getDefaultSSLSocketFactory());
  }

  HttpSender(TargetPolicy policy, Duration timeout, SSLSocketFactory tls) {
    this.policy = policy;
    this.timeout = timeout;
    this.socketFactory = new PublicOnlySocketFactory(tls, policy);
  }

  /** Posts the body, and blocks for the answer. */
  public HttpResult send(URI url, Map<String, String> headers, byte[] body) {
    var error = policy.findError(url.toString());
    if (error.isPresent()) {
      return new HttpResult.NotAllowed("The URL " + error.get());
    }
    var exchange = new FutureTask<>(() -> exchange(url, headers, body));
    // A virtual thread blocked on a socket closes it when interrupted, whatever it waits for: the
    // time-outs of the connection alone do not end an answer that comes a byte at a time.
    var thread = Thread.ofVirtual().name("post").start(exchange);
    try {
      return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      thread.interrupt();
      return new HttpResult.Unreachable("No answer within " + timeout.toSeconds() + " s");
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new HttpResult.Unreachable("Interrupted while waiting for the answer");
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("A POST ended in an unforeseen way", e);
    }
  }

  /**
   * Makes the exchange. A connection that was kept from the last one may be closed by the other
   * side at any time; that is no failure, and the request is made again at once on a new
   * connection.
   */
  private HttpResult exchange(URI url, Map<String, String> headers, byte[] body) {
    var mayBeKept = reusedHosts.remove(url.getAuthority());
    var answer = exchangeOnce(url, headers, body);
    if (mayBeKept && answer.equals(CONNECTION_LOST) && !Thread.currentThread().isInterrupted()) {
      answer = exchangeOnce(url, headers, body);
    }
    if (answer instanceof HttpResult.Response) {
      reusedHosts.add(url.getAuthority());
    }
    return answer;
  }

  private HttpResult exchangeOnce(URI url, Map<String, String> headers, byte[] body) {
    try {
      var connection = (HttpURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
      if (connection instanceof HttpsURLConnection https) {
        https.setSSLSocketFactory(socketFactory);
      }
      connection.setRequestMethod("POST");
      connection.setInstanceFollowRedirects(false);
      connection.setUseCaches(false);
      connection.setConnectTimeout(Math.toIntExact(timeout.toMillis()));
      connection.setReadTimeout(Math.toIntExact(timeout.toMillis()));
      connection.setFixedLengthStreamingMode(body.length);
      connection.setRequestProperty("Accept", "application/json, */*;q=0.5");
      headers.forEach(connection::setRequestProperty);
      connection.setDoOutput(true);
      try (var out = connection.getOutputStream()) {
        out.write(body);
      }
      return readResult(connection);
    } catch (HttpRetryException e) { // a 401: the JDK would have asked again, if it could
      return new HttpResult.Response(e.responseCode(), null, "");
    } catch (PublicOnlySocketFactory.ForbiddenAddressException _) {
      return new HttpResult.NotAllowed("The URL leads to an address that is not public");
    } catch (IOException e) {
      return new HttpResult.Unreachable(describe(e));
    } catch (IllegalArgumentException _) { // a header with a line break in it
      return new HttpResult.NotAllowed("A header of the request cannot be sent");
    }
  }

  private static HttpResult readResult(HttpURLConnection connection) throws IOException {
    var status = connection.getResponseCode();
    if (status < 0) {
      return new HttpResult.Unreachable("The answer is not HTTP");
    }
    try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      var text = in == null ? "" : readStart(in);
      return new HttpResult.Response(status, connection.getHeaderField("Retry-After"), text);
    }
  }

  private static String readStart(InputStream in) throws IOException {
    return new String(in.readNBytes(MAX_BODY_BYTES), UTF_8);
  }

  /** Returns the reason in words, without the exception's own message, which may hold the URL. */
  private static String describe(IOException e) {
    return switch (e) {
      case UnknownHostException _ -> "The host's name cannot be looked up";
      case SocketTimeoutException _ -> "No answer in time";
      case ConnectException _ -> "The connection was refused";
      case SSLException _ -> "No secure connection: the certificate or TLS version does not fit";
      default -> CONNECTION_LOST.reason();
    };
  }

  private static String version() {
    return Optional.ofNullable(HttpSender.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }
}
