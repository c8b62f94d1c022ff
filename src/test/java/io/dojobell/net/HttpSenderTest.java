package io.dojobell.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.dojobell.net.HttpResult.NotAllowed;
import io.dojobell.net.HttpResult.Response;
import io.dojobell.net.HttpResult.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpSenderTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final byte[] BODY = "{}".getBytes(UTF_8);
  private static SSLContext tls = null;
  private static X509TrustManager trusted = null;

  /** A certificate for the names localhost and hooks.test, and for no address. */
  @BeforeAll
  static void certificate(@TempDir Path folder) throws Exception {
    var file = folder.resolve("key.p12");
    var keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,dns:hooks.test",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, "changeit".toCharArray());
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, "changeit".toCharArray());
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    tls = SSLContext.getInstance("TLS");
    trusted = (X509TrustManager) trust.getTrustManagers()[0];
    tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
  }

  private static RecordingHttpServer httpsServer() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new RecordingHttpServer(server);
  }

  private static HttpSender post(TargetPolicy policy) {
    return new HttpSender(policy, TIMEOUT, http(policy));
  }

  private static OutboundHttp http(TargetPolicy policy) {
    return http(policy, ProxySettings.NONE);
  }

  private static OutboundHttp http(TargetPolicy policy, ProxySettings proxies) {
    return new OutboundHttp(policy, proxies, TIMEOUT, tls.getSocketFactory(), trusted);
  }

  @Test
  void an_answer_is_handed_back_with_its_status_and_body() throws IOException {
    try (var listener = httpsServer().respondWith(503, Map.of("Retry-After", "7"), "later")) {
      var url = URI.create("https://localhost:" + listener.port() + "/in");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of("X-One", "1"), BODY))
          .isEqualTo(new Response(503, "7", "later"));
      assertThat(listener.lastRequest().headers().getFirst("X-One")).isEqualTo("1");
      assertThat(listener.lastRequest().body()).isEqualTo(BODY);
    }
  }

  /** The policy's look at the text passes this name; the connection is where it is held. */
  @Test
  void a_public_looking_name_of_a_private_address_gets_no_connection() throws IOException {
    try (var listener = httpsServer()) {
      var url = "https://localhost:" + listener.port() + "/in";
      var request = new okhttp3.Request.Builder().url(url).build();
      assertThatThrownBy(
              () -> http(TargetPolicy.PUBLIC_ONLY).exchange(request, okhttp3.Response::code))
          .isInstanceOf(PolicySocketFactory.ForbiddenAddressException.class);
      assertThat(listener.requests()).isEmpty();
    }
  }

  @Test
  void no_socket_is_made_without_asking_the_policy() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      SocketFactory sockets = new PolicySocketFactory(TargetPolicy.PUBLIC_ONLY);
      var here = InetAddress.getLoopbackAddress();
      var port = server.getLocalPort();
      var forbidden = PolicySocketFactory.ForbiddenAddressException.class;
      assertThatThrownBy(() -> sockets.createSocket("localhost", port)).isInstanceOf(forbidden);
      assertThatThrownBy(() -> sockets.createSocket(here, port)).isInstanceOf(forbidden);
      assertThatThrownBy(() -> sockets.createSocket("localhost", port, here, 0))
          .isInstanceOf(forbidden);
      assertThatThrownBy(() -> sockets.createSocket(here, port, here, 0)).isInstanceOf(forbidden);
      try (var socket = sockets.createSocket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(here, port)))
            .isInstanceOf(forbidden);
      }
    }
  }

  @Test
  void a_public_looking_name_of_a_private_address_gets_no_connection_over_http()
      throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var url = "http://localhost:" + server.getLocalPort() + "/in";
      var request = new okhttp3.Request.Builder().url(url).build();
      assertThatThrownBy(
              () -> http(TargetPolicy.PUBLIC_ONLY).exchange(request, okhttp3.Response::code))
          .isInstanceOf(PolicySocketFactory.ForbiddenAddressException.class);
    }
  }

  private static HttpResult sendThrough(ProxySettings proxies, String url) {
    return new HttpSender(TargetPolicy.ANYWHERE, proxies, TIMEOUT)
        .send(URI.create(url), Map.of(), new byte[0]);
  }

  @Test
  void a_proxy_is_asked_for_hosts_that_only_it_can_look_up() throws IOException {
    try (var proxy = new LoopbackProxy(0, "")) {
      assertThat(sendThrough(proxy.settings(""), "http://hooks.test/in"))
          .isEqualTo(new Response(200, null, "ok"));
      assertThat(proxy.requests()).containsExactly("POST http://hooks.test/in HTTP/1.1");
    }
  }

  @Test
  void a_proxy_gets_the_name_and_password_it_wants() throws IOException {
    try (var proxy = new LoopbackProxy(0, "Basic bWU6cHc=")) {
      assertThat(sendThrough(proxy.settings("me:pw@"), "http://hooks.test/in"))
          .isEqualTo(new Response(200, null, "ok"));
      assertThat(sendThrough(proxy.settings("me:no@"), "http://hooks.test/in"))
          .isEqualTo(new Response(407, null, ""));
    }
  }

  @Test
  void https_goes_through_a_tunnel_of_the_proxy() throws IOException {
    try (var elsewhere = httpsServer();
        var proxy = new LoopbackProxy(elsewhere.port(), "Basic bWU6cHc=")) {
      // The certificate is for another name, which shows that TLS ends at the target.
      assertThat(sendThrough(proxy.settings("me:pw@"), "https://hooks.test/in"))
          .isEqualTo(
              new Unreachable("No secure connection: the certificate or TLS version does not fit"));
      assertThat(proxy.requests()).containsExactly("CONNECT hooks.test:443 HTTP/1.1");
    }
  }

  @Test
  void a_target_behind_a_tunnel_cannot_ask_for_the_password_of_the_proxy() throws IOException {
    try (var elsewhere =
            httpsServer().respondWith(407, Map.of("Proxy-Authenticate", "Basic realm=x"), "");
        var proxy = new LoopbackProxy(elsewhere.port(), "Basic bWU6cHc=")) {
      var http = http(TargetPolicy.ANYWHERE, proxy.settings("me:pw@"));
      var sender = new HttpSender(TargetPolicy.ANYWHERE, TIMEOUT, http);
      assertThat(sender.send(URI.create("https://hooks.test/in"), Map.of(), BODY))
          .isEqualTo(new Response(407, null, ""));
      assertThat(elsewhere.requests()).hasSize(1);
      assertThat(elsewhere.lastRequest().headers()).doesNotContainKey("Proxy-authorization");
    }
  }

  @Test
  void a_host_that_the_policy_forbids_is_not_asked_of_the_proxy() throws IOException {
    try (var proxy = new LoopbackProxy(0, "");
        var http =
            new OutboundHttp(TargetPolicy.PUBLIC_ONLY, proxy.settings(""), TIMEOUT, TIMEOUT)) {
      var request = new okhttp3.Request.Builder().url("https://10.0.0.1/in").build();
      assertThatThrownBy(() -> http.exchange(request, okhttp3.Response::code))
          .isInstanceOf(PolicySocketFactory.ForbiddenAddressException.class);
      assertThat(proxy.requests()).isEmpty();
    }
  }

  @Test
  void a_redirect_is_not_followed() throws IOException {
    try (var elsewhere = httpsServer();
        var listener = httpsServer()) {
      var there = "https://localhost:" + elsewhere.port() + "/";
      listener.respondWith(307, Map.of("Location", there), "");
      var url = URI.create("https://localhost:" + listener.port() + "/in");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of(), BODY))
          .isEqualTo(new Response(307, null, ""));
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void a_post_that_the_other_side_wants_again_at_once_is_made_once() throws IOException {
    try (var listener = httpsServer().respondWith(503, Map.of("Retry-After", "0"), "")) {
      var url = URI.create("https://localhost:" + listener.port() + "/in");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of(), BODY))
          .isEqualTo(new Response(503, "0", ""));
      assertThat(listener.requests()).hasSize(1);
    }
  }

  @Test
  void a_header_with_a_line_break_is_not_sent() throws IOException {
    try (var listener = httpsServer()) {
      var url = URI.create("https://localhost:" + listener.port() + "/in");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of("X-One", "a\r\nX-Two: b"), BODY))
          .isInstanceOf(NotAllowed.class);
      assertThat(listener.requests()).isEmpty();
    }
  }

  @Test
  void a_certificate_of_another_name_is_not_accepted() throws IOException {
    try (var listener = httpsServer()) {
      var url = URI.create("https://127.0.0.1:" + listener.port() + "/in");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of(), BODY))
          .isEqualTo(
              new Unreachable("No secure connection: the certificate or TLS version does not fit"));
      assertThat(listener.requests()).isEmpty();
    }
  }

  @Test
  void what_the_text_already_forbids_is_not_tried() {
    var url = URI.create("https://169.254.169.254/latest");
    assertThat(post(TargetPolicy.PUBLIC_ONLY).send(url, Map.of(), BODY))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_answer_that_never_ends_is_given_up_in_time() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var drip = Thread.ofVirtual().start(() -> drip(server));
      var url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      var post = new HttpSender(TargetPolicy.ANYWHERE, ProxySettings.NONE, Duration.ofMillis(600));
      var before = System.nanoTime();
      assertThat(post.send(url, Map.of(), BODY)).isInstanceOf(Unreachable.class);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      drip.interrupt();
    }
  }

  /** A letter of a header at a time, for as long as somebody listens. */
  private static void drip(ServerSocket server) {
    try (var client = server.accept()) {
      client.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
      while (!Thread.currentThread().isInterrupted()) {
        client.getOutputStream().write('a');
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException _) {
      // the other side hung up, as it should
    }
  }

  @Test
  void an_answer_that_is_not_http_is_no_answer() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(
              () -> {
                try (var client = server.accept()) {
                  client.getOutputStream().write("220 smtp ready\r\n\r\n".getBytes(UTF_8));
                } catch (IOException _) {
                  // over
                }
              });
      var url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of(), BODY))
          .isInstanceOf(Unreachable.class);
    }
  }

  @Test
  void a_kept_connection_that_the_other_side_drops_is_no_failure() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var accepted = new java.util.concurrent.atomic.AtomicInteger();
      Thread.ofVirtual().start(() -> answerOnceEach(server, accepted));
      var url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      var post = post(TargetPolicy.ANYWHERE);
      for (var n = 0; n < 4; n++) {
        assertThat(post.send(url, Map.of(), BODY)).isEqualTo(new Response(204, null, ""));
      }
      assertThat(accepted.get()).isEqualTo(4);
    }
  }

  @Test
  void a_new_connection_that_breaks_is_tried_once() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var accepted = new java.util.concurrent.atomic.AtomicInteger();
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  while (true) {
                    server.accept().close();
                    accepted.incrementAndGet();
                  }
                } catch (IOException _) {
                  // over
                }
              });
      var url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      assertThat(post(TargetPolicy.ANYWHERE).send(url, Map.of(), BODY))
          .isInstanceOf(Unreachable.class);
      assertThat(accepted.get()).isLessThanOrEqualTo(1);
    }
  }

  /** Answers one request on each connection, keeps it, and drops the second. */
  private static void answerOnceEach(
      ServerSocket server, java.util.concurrent.atomic.AtomicInteger accepted) {
    try {
      while (true) {
        var client = server.accept();
        accepted.incrementAndGet();
        Thread.ofVirtual().start(() -> answerOnce(client));
      }
    } catch (IOException _) {
      // over
    }
  }

  private static void answerOnce(java.net.Socket client) {
    try (client) {
      readRequest(client);
      client
          .getOutputStream()
          .write("HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n".getBytes(UTF_8));
      readRequest(client);
    } catch (IOException _) {
      // the other side hung up
    }
  }

  private static void readRequest(java.net.Socket client) throws IOException {
    var seen = new StringBuilder();
    while (!seen.toString().endsWith("\r\n\r\n{}")) {
      var one = client.getInputStream().read();
      if (one < 0) {
        throw new IOException("closed");
      }
      seen.append((char) one);
    }
  }
}
