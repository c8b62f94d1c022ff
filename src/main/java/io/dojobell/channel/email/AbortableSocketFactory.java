package io.dojobell.channel.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * Makes sockets that another thread can close, whatever is read or written on them: the mail
 * library has a time-out for each read, and none for all of them together.
 */
final class AbortableSocketFactory extends SocketFactory {
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  /** Closes all sockets that were made. */
  void abort() {
    for (var socket : sockets) {
      try {
        socket.close();
      } catch (IOException _) {
        // Closed all the same.
      }
    }
  }

  @Override
  public Socket createSocket() {
    sockets.removeIf(Socket::isClosed);
    var socket = new Socket();
    sockets.add(socket);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connect(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connect(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connect(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connect(new InetSocketAddress(host, port));
  }

  private Socket connect(InetSocketAddress address) throws IOException {
    var socket = createSocket();
    socket.connect(address);
    return socket;
  }
}
