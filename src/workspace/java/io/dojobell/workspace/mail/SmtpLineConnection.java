package io.dojobell.workspace.mail;

import io.dojobell.workspace.Faults;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The lines of one SMTP connection. */
final class SmtpLineConnection {
  private static final int MAX_BYTES = 50_000_000;

  private final Socket client;
  private final InputStream in;
  private final OutputStream out;
  private Duration perByte = Duration.ZERO;

  SmtpLineConnection(Socket client) throws IOException {
    this.client = client;
    in = new BufferedInputStream(client.getInputStream());
    out = client.getOutputStream();
  }

  /** From now on every byte is sent alone, with this pause behind it. */
  void trickle(Duration pause) {
    perByte = pause;
  }

  /** Sends the lines of an answer, and returns it. */
  String sendReply(String answer) throws IOException {
    byte[] bytes = (answer.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8);
    if (perByte.isZero()) {
      out.write(bytes);
      out.flush();
      return answer;
    }
    for (byte one : bytes) {
      out.write(one);
      out.flush();
      pause(perByte);
    }
    return answer;
  }

  /** The next line without its end. */
  byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next;
    while ((next = in.read()) != '\n') {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    byte[] bytes = line.toByteArray();
    boolean ended = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return ended ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** The content up to the line with the dot alone, without the dots doubled on the way. */
  byte[] readContent() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (true) {
      byte[] line = readLine();
      boolean dot = line.length > 0 && line[0] == '.';
      if (dot && line.length == 1) {
        return content.toByteArray();
      }
      content.write(line, dot ? 1 : 0, dot ? line.length - 1 : line.length);
      content.write('\r');
      content.write('\n');
      if (content.size() > MAX_BYTES) {
        throw new IOException("A mail of over 50 MB");
      }
    }
  }

  void pause(Duration time) throws IOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Says nothing more: reads until the client goes away or the fault ends. */
  void hang(Faults faults) throws IOException {
    Thread.ofVirtual()
        .start(
            () -> {
              faults.hang();
              close();
            });
    while (in.read() >= 0) {
      // What the client still says is not heard.
    }
    throw new EOFException();
  }

  /** Closes the connection with a reset instead of an orderly end. */
  void reset() throws IOException {
    client.setSoLinger(true, 0);
    client.close();
    throw new EOFException();
  }

  private void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
