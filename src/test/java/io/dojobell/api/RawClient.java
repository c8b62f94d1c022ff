package io.dojobell.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends what HTTP clients would not let through, and reads until the server closes. */
final class RawClient {
  private static final int TIMEOUT_MS = 20_000;

  private final URI server;

  RawClient(URI server) {
    this.server = server;
  }

  /** The first answer that came back. */
  record RawResponse(int status, String head, String body) {
    String header(String name) {
      return head.lines()
          .filter(
              line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  RawResponse send(String request) {
    return send(request.getBytes(StandardCharsets.UTF_8));
  }

  RawResponse send(byte[] request) {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(TIMEOUT_MS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var end = text.indexOf("\r\n\r\n");
      if (end < 0) {
        return new RawResponse(0, text, "");
      }
      var status = Integer.parseInt(text.substring(9, 12));
      return new RawResponse(status, text.substring(0, end), text.substring(end + 4));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
