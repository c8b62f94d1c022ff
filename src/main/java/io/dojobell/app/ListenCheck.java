package io.dojobell.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Checks that the service can listen on the configured address, before anything is opened. */
final class ListenCheck {
  private ListenCheck() {}

  /**
   * Returns if the address can be listened on.
   *
   * @throws InvalidConfiguration naming the host or the port that cannot be listened on
   */
  static void check(ServerConfig.Listen listen) {
    var address = address(listen.host());
    if (listen.port() == 0) {
      return;
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, listen.port()));
    } catch (IOException _) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_PORT.name(),
          "Cannot listen on %s:%d: the port is taken or not allowed"
              .formatted(listen.host(), listen.port()));
    }
  }

  private static InetAddress address(String host) {
    try {
      var address = InetAddress.getByName(host);
      if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
        return address;
      }
    } catch (UnknownHostException | SocketException _) {
      // The fix is the same.
    }
    throw new InvalidConfiguration(
        EnvironmentVariable.DOJOBELL_HOST.name(),
        "“" + host + "” is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all");
  }
}
