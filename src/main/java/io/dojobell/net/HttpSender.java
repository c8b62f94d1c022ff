package io.dojobell.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Posts a body once, only where the {@link TargetPolicy} allows. */
public final class HttpSender {
  /** The {@code User-Agent} of Dojobell's requests. */
  public static final String USER_AGENT = "Dojobell/" + version();

  private static final int MAX_BODY_BYTES = 8_192;

  private final TargetPolicy policy;
  private final Duration timeout;
  private final OutboundHttp http;

  /**
   * @param timeout the longest time of a whole exchange, from the look-up to the answer's last byte
   */
  public HttpSender(TargetPolicy policy, ProxySettings proxies, Duration timeout) {
    this(policy, timeout, new OutboundHttp(policy, proxies, timeout, timeout));
  }

  HttpSender(TargetPolicy policy, Duration timeout, OutboundHttp http) {
    this.policy = policy;
    this.timeout = timeout;
    this.http = http;
  }

  /** Posts the body, and blocks for the answer. */
  public HttpResult send(URI url, Map<String, String> headers, byte[] body) {
    var error = policy.findError(url.toString());
    if (error.isPresent()) {
      return new HttpResult.NotAllowed("The URL " + error.get());
    }
    try {
      return http.exchange(request(url, headers, body), HttpSender::readResult);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new HttpResult.Unreachable("Interrupted while waiting for the answer");
    } catch (PolicySocketFactory.ForbiddenAddressException _) {
      return new HttpResult.NotAllowed("The URL leads to an address that is not public");
    } catch (IOException failure) {
      return new HttpResult.Unreachable(describe(failure));
    } catch (IllegalArgumentException _) { // a header with a line break in it
      return new HttpResult.NotAllowed("A header of the request cannot be sent");
    }
  }

  private static Request request(URI url, Map<String, String> headers, byte[] body) {
    var request =
        new Request.Builder()
            .url(url.toString())
            .header("Accept", "application/json, */*;q=0.5")
            .header("Accept-Encoding", "identity")
            .header("Cache-Control", "no-cache")
            .header("Pragma", "no-cache")
            .post(RequestBody.create(body));
    headers.forEach(request::header);
    return request.build();
  }

  private static HttpResult readResult(Response response) throws IOException {
    var body = response.body();
    var text = body == null ? "" : new String(body.byteStream().readNBytes(MAX_BODY_BYTES), UTF_8);
    return new HttpResult.Response(response.code(), response.header("Retry-After"), text);
  }

  /** Returns the reason in words, without the exception's own message, which may hold the URL. */
  private String describe(IOException failure) {
    return switch (failure) {
      case UnknownHostException _ -> "The host's name cannot be looked up";
      case InterruptedIOException _ -> "No answer within " + timeout.toSeconds() + " s";
      case ConnectException _ -> "The connection was refused";
      case SSLException _ -> "No secure connection: the certificate or TLS version does not fit";
      case ProtocolException _ -> "The answer is not HTTP";
      default -> "The connection broke";
    };
  }

  private static String version() {
    return Optional.ofNullable(HttpSender.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }
}
