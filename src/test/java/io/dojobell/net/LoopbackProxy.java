package io.dojobell.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy on loopback: it tunnels to one port, and answers plain requests itself. */
public final class LoopbackProxy implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final int target;
  private final String login;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /**
   * Starts it.
   *
   * @param target the port that tunnels lead to, whatever host they name
   * @param login the credentials it wants, as {@code Basic …}; empty: none
   */
  public LoopbackProxy(int target, String login) throws IOException {
    this.target = target;
    this.login = login;
    Thread.ofVirtual().start(this::acceptAll);
  }

  /**
   * Returns settings that lead to it.
   *
   * @param userInfo {@code name:password@}, or empty
   */
  public ProxySettings settings(String userInfo) {
    var url = "http://" + userInfo + "127.0.0.1:" + server.getLocalPort();
    return ProxySettings.of(url, url, "");
  }

  /** Returns the first lines of the requests that it let through. */
  public List<String> requests() {
    return requests;
  }

  private void acceptAll() {
    try {
      while (true) {
        var client = server.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket client) {
    try (client) {
      var head = readHead(client.getInputStream());
      while (!login.isEmpty() && !head.contains("Proxy-Authorization: " + login + "\r\n")) {
        write(
            client,
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic"
                + " realm=x\r\nContent-Length: 0\r\n\r\n");
        head = readHead(client.getInputStream());
      }
      requests.add(head.lines().findFirst().orElse(""));
      if (head.startsWith("CONNECT")) {
        tunnel(client);
      } else {
        write(client, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
      }
    } catch (IOException _) {
      // the other side hung up
    }
  }

  private void tunnel(Socket client) throws IOException {
    try (var there = new Socket(InetAddress.getLoopbackAddress(), target)) {
      write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
      var back = Thread.ofVirtual().start(() -> copy(there, client));
      copy(client, there);
      back.interrupt();
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException _) {
      // the other side hung up
    }
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  private static String readHead(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      var next = in.read();
      if (next < 0) {
        throw new IOException("closed");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
