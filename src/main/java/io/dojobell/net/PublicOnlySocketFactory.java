package io.dojobell.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes TLS sockets that connect only where the policy allows, checked with the very address of the
 * connection, after its name was resolved. The JDK's HTTPS client connects a plain socket of {@link
 * #createSocket()} and then puts TLS over it; the other methods are guarded as well, so that
 * nothing depends on which one it calls.
 */
final class PublicOnlySocketFactory extends SSLSocketFactory {
  private final SSLSocketFactory tls;
  private final TargetPolicy policy;

  PublicOnlySocketFactory(SSLSocketFactory tls, TargetPolicy policy) {
    this.tls = tls;
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
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return tls.createSocket(socket, host, port, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return wrap(connect(new InetSocketAddress(host, port), null), host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    var local = new InetSocketAddress(localHost, localPort);
    return wrap(connect(new InetSocketAddress(host, port), local), host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return wrap(connect(new InetSocketAddress(host, port), null), host.getHostAddress(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    var local = new InetSocketAddress(localHost, localPort);
    return wrap(connect(new InetSocketAddress(host, port), local), host.getHostAddress(), port);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
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

  private Socket wrap(Socket socket, String host, int port) throws IOException {
    return tls.createSocket(socket, host, port, true);
  }
}
