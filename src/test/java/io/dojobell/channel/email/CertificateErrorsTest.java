package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts for certificate errors, by real handshakes with real certificates. */
class CertificateErrorsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  @Test
  void a_certificate_of_an_authority_that_nobody_knows_is_named_as_such() throws Exception {
    assertThat(describe("san=dns:localhost", "-0d", false))
        .contains("self-signed or of an authority that this machine does not know");
  }

  @Test
  void a_certificate_of_another_host_is_distinguished_from_an_untrusted_one() throws Exception {
    assertThat(describe("san=dns:mail.example.com", "-0d", true))
        .contains("for another host name; use the name in the certificate in SMTP_URL");
    assertThat(describe("san=ip:192.0.2.1", "-0d", true)).contains("for another host name");
  }

  @Test
  void an_expired_certificate_is_named_as_such() throws Exception {
    assertThat(describe("san=dns:localhost", "-20d", true)).contains("has expired");
  }

  @Test
  void one_of_the_future_points_to_the_clocks() throws Exception {
    assertThat(describe("san=dns:localhost", "+20d", true))
        .contains("not valid yet; check the clocks");
  }

  /** Makes a certificate of ten days from then on, and connects to a server that has it. */
  private String describe(String name, String start, boolean isTrusted) throws Exception {
    var store = folder.resolve("store-" + System.nanoTime());
    make(store, name, start);
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    try (var server = server(keys)) {
      var accepting = Thread.ofVirtual().start(() -> accept(server));
      var failure =
          catchThrowableOfType(
              SSLException.class, () -> connect(server.getLocalPort(), keys, isTrusted));
      server.close();
      accepting.join();
      return CertificateErrors.describe(failure, causes(failure));
    }
  }

  /** An authority, and a certificate of its own. */
  private static void make(Path store, String name, String start) throws Exception {
    keytool(store, "-alias", "ca", "-dname", "CN=ca", "-validity", "100", "-ext", "bc:c");
    keytool(
        store,
        List.of("-alias", "mail", "-dname", "CN=mail", "-validity", "10", "-signer", "ca"),
        List.of("-ext", name, "-startdate", start));
  }

  private static void keytool(Path store, String... options) throws Exception {
    keytool(store, List.of(options), List.of());
  }

  private static void keytool(Path store, List<String> options, List<String> more)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", new String(PASSWORD)));
    command.addAll(options);
    command.addAll(more);
    var log = Files.createTempFile(store.getParent(), "keytool", ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  private static SSLServerSocket server(KeyStore keys) throws Exception {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(onlyMail(keys), PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context
            .getServerSocketFactory()
            .createServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
  }

  private static KeyStore onlyMail(KeyStore keys) throws Exception {
    var mail = KeyStore.getInstance("PKCS12");
    mail.load(null, null);
    mail.setKeyEntry(
        "mail", keys.getKey("mail", PASSWORD), PASSWORD, keys.getCertificateChain("mail"));
    return mail;
  }

  private static void accept(SSLServerSocket server) {
    try (var socket = (SSLSocket) server.accept()) {
      socket.startHandshake();
    } catch (IOException _) {
      // The client is to refuse.
    }
  }

  private static void connect(int port, KeyStore keys, boolean isTrusted) throws Exception {
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(isTrusted ? trusted(keys) : null);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    try (var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
      var parameters = new SSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
    }
  }

  private static KeyStore trusted(KeyStore keys) throws Exception {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("ca", keys.getCertificate("ca"));
    return trusted;
  }

  private static List<Throwable> causes(Throwable failure) {
    var causes = new ArrayList<Throwable>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
