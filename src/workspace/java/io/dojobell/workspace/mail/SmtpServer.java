package io.dojobell.workspace.mail;

import io.dojobell.workspace.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A mail server on a free port of 127.0.0.1, with every fault that one can have. */
final class SmtpServer implements AutoCloseable {
  private final ServerSocket door;
  private final Faults faults;
  private final Consumer<Envelope> keep;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile SmtpTerms terms = SmtpTerms.usual();
  private int connections;
  private int most;

  SmtpServer(Faults faults, Consumer<Envelope> keep) {
    this.faults = faults;
    this.keep = keep;
    try {
      door = new ServerSocket(0, 1000, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open a port for mail", e);
    }
    Thread.ofVirtual().name("smtp").start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void terms(SmtpTerms now) {
    terms = now;
  }

  synchronized int connections() {
    return connections;
  }

  synchronized int most() {
    return most;
  }

  int open() {
    return open.size();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        int number = enter(client);
        Thread.ofVirtual().name("smtp-" + number).start(() -> serve(client, number));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private synchronized int enter(Socket client) {
    open.add(client);
    most = Math.max(most, open.size());
    return ++connections;
  }

  private void serve(Socket client, int number) {
    try (client) {
      boolean full = open.size() > terms.connections();
      new SmtpSession(new SmtpWire(client), number, terms, faults, keep).run(full);
    } catch (IOException e) {
      // The client went away, or a fault closed the connection.
    } finally {
      open.remove(client);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket client : open) {
      client.close();
    }
  }
}
