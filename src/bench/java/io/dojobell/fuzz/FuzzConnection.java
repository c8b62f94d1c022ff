package io.dojobell.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept as long as the server keeps it. */
final class FuzzConnection implements AutoCloseable {
  private static final int TIMEOUT = 60_000;

  private final String host;
  private final int port;
  private Socket socket;
  private InputStream in;

  FuzzConnection(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    open();
  }

  private void open() throws IOException {
    socket = new Socket(host, port);
    socket.setSoTimeout(TIMEOUT);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** The response; status 0: the server closed without an answer. */
  record FuzzResponse(int status, String text) {}

  FuzzResponse send(FuzzRequest request) throws IOException {
    try {
      socket.getOutputStream().write(request.bytes());
      socket.getOutputStream().flush();
    } catch (IOException _) {
      // The server may answer and close before it has read everything; the answer is read below.
    }
    try {
      var answer = read(request.method().equals("HEAD"));
      return answer;
    } catch (IOException _) {
      reopen();
      return new FuzzResponse(0, "");
    }
  }

  private FuzzResponse read(boolean isHead) throws IOException {
    var head = head();
    while (head.startsWith("HTTP/1.1 100")) {
      head = head();
    }
    if (head.isEmpty()) {
      reopen();
      return new FuzzResponse(0, "");
    }
    var status = Integer.parseInt(head.substring(9, 12));
    var lower = head.toLowerCase(Locale.ROOT);
    var body = isHead || status == 204 ? "" : body(lower);
    if (lower.contains("\nconnection: close")) {
      reopen();
    }
    return new FuzzResponse(status, head + body);
  }

  private String head() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      var next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private String body(String head) throws IOException {
    var at = head.indexOf("content-length: ");
    if (at >= 0) {
      var end = head.indexOf("\r", at);
      var length = Integer.parseInt(head.substring(at + 16, end).strip());
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
    if (!head.contains("transfer-encoding: chunked")) {
      return "";
    }
    var body = new StringBuilder();
    for (var size = chunkSize(); size > 0; size = chunkSize()) {
      body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
      line();
    }
    line();
    return body.toString();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  private void reopen() throws IOException {
    socket.close();
    open();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
