package io.dojobell.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that connect only where the policy allows, checked with the very address of the
 * connection, after its name was resolved. OkHttp connects a socket of {@link #createSocket()} and
 * puts TLS over it for https; the other methods are guarded as well, so that nothing depends on
 * which one it calls.
 */
final class PolicySocketFactory extends SocketFactory {
  private final TargetPolicy policy;

  PolicySocketFactory(TargetPolicy policy) {
    this.policy = policy;
  }

  /** Says that the policy forbids the address. */
  static final class ForbiddenAddressException extends IOException {
    private static final long serialVersionUID = 1;

    ForbiddenAddressException() {
      super("The address is not public");
    }
  }

  private static final class PolicySocket extends Socket {
    private final TargetPolicy policy;

    PolicySocket(TargetPolicy policy) {
      this.policy = policy;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress address
          && address.getAddress() != null
          && !policy.allows(address.getAddress())) {
        throw new ForbiddenAddressException();
      }
      super.connect(endpoint, timeout);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }
  }

  @Override
  public Socket createSocket() {
    return new PolicySocket(policy);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connect(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connect(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connect(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connect(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
  }

  private Socket connect(InetSocketAddress there, @Nullable InetSocketAddress here)
      throws IOException {
    var socket = createSocket();
    if (here != null) {
      socket.bind(here);
    }
    socket.connect(there);
    return socket;
  }
}
