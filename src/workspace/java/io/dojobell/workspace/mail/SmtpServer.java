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
  private final ServerSocket serverSocket;
  private final Faults faults;
  private final Consumer<SmtpEnvelope> onMail;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile SmtpServerSettings terms = SmtpServerSettings.defaults();
  private int connections;
  private int maxOpen;

  SmtpServer(Faults faults, Consumer<SmtpEnvelope> keep) {
    this.faults = faults;
    this.onMail = keep;
    try {
      serverSocket = new ServerSocket(0, 1000, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open a port for mail", e);
    }
    Thread.ofVirtual().name("smtp").start(this::accept);
  }

  int port() {
    return serverSocket.getLocalPort();
  }

  void setTerms(SmtpServerSettings now) {
    terms = now;
  }

  synchronized int connectionCount() {
    return connections;
  }

  synchronized int maxOpen() {
    return maxOpen;
  }

  int openCount() {
    return open.size();
  }

  private void accept() {
    while (!serverSocket.isClosed()) {
      try {
        Socket client = serverSocket.accept();
        int number = register(client);
        Thread.ofVirtual().name("smtp-" + number).start(() -> serve(client, number));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private synchronized int register(Socket client) {
    open.add(client);
    maxOpen = Math.max(maxOpen, open.size());
    return ++connections;
  }

  private void serve(Socket client, int number) {
    try (client) {
      boolean full = open.size() > terms.connections();
      new SmtpSession(new SmtpLineConnection(client), number, terms, faults, onMail).run(full);
    } catch (IOException e) {
      // The client went away, or a fault closed the connection.
    } finally {
      open.remove(client);
    }
  }

  @Override
  public void close() throws IOException {
    serverSocket.close();
    for (Socket client : open) {
      client.close();
    }
  }
}
