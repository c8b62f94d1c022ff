package io.dojobell.workspace.mail;

import io.dojobell.workspace.Changes;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Stands before the mail server and plays its faults; otherwise hands all through. */
final class SmtpGate implements AutoCloseable {
  private final ServerSocket door;
  private final int behind;
  private final Faults faults;
  private final Changes changes;

  SmtpGate(int behind, Faults faults, Changes changes) {
    this.behind = behind;
    this.faults = faults;
    this.changes = changes;
    try {
      door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open a port for mail", e);
    }
    Thread.ofVirtual().name("smtp-gate").start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    Optional<Fault> fault = faults.next(new Faults.Call("smtp", java.util.Set.of(), ""));
    try (client) {
      if (fault.orElse(null) instanceof Fault.Refused) {
        client.setSoLinger(true, 0);
        return;
      }
      if (fault.orElse(null) instanceof Fault.Slow(Duration by)) {
        Thread.sleep(by);
      }
      try (Socket server = new Socket(InetAddress.getByName("127.0.0.1"), behind)) {
        Thread.ofVirtual().start(() -> copy(server, client));
        upstream(client, server, fault.orElse(null));
      }
    } catch (IOException e) {
      // Either side went away: the other is closed with it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Line by line, so that a command can be refused in the server's stead. */
  private void upstream(Socket client, Socket server, Fault fault) throws IOException {
    InputStream in = new BufferedInputStream(client.getInputStream());
    OutputStream out = server.getOutputStream();
    boolean content = false;
    while (true) {
      byte[] line = line(in);
      if (line.length == 0) {
        return;
      }
      String text = new String(line, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
      boolean recipient = !content && text.startsWith("RCPT TO");
      if (recipient && fault instanceof Fault.Status(int code)) {
        answer(client, code + " the workspace was told to refuse this\r\n");
        continue;
      }
      if (recipient && fault instanceof Fault.RateLimited) {
        answer(client, "450 too many mails, try again later\r\n");
        continue;
      }
      if (content && fault instanceof Fault.Cut) {
        return;
      }
      out.write(line);
      out.flush();
      if (content && text.strip().equals(".")) {
        content = false;
      } else if (text.strip().equals("DATA")) {
        content = true;
      }
    }
  }

  private static void answer(Socket client, String line) throws IOException {
    client.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next;
    while ((next = in.read()) >= 0) {
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  private void copy(Socket server, Socket client) {
    byte[] buffer = new byte[8192];
    try (server) {
      int read;
      while ((read = server.getInputStream().read(buffer)) > 0) {
        // What the server stored before it answers is known before the client goes on.
        changes.mark();
        client.getOutputStream().write(buffer, 0, read);
        client.getOutputStream().flush();
      }
      client.close();
    } catch (IOException e) {
      // Either side went away.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
