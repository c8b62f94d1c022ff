package io.dojobell.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Decides which addresses belong to the public internet: all but those that IANA's special-purpose
 * registries (RFC 6890 and its updates) set aside.
 */
final class PublicAddresses {
  private static final List<Block> NON_PUBLIC_IPV4 =
      List.of(
          block(0, 0, 0, 0, 8), // "this" network
          block(10, 0, 0, 0, 8), // private
          block(100, 64, 0, 0, 10), // carrier-grade NAT
          block(127, 0, 0, 0, 8), // loopback
          block(169, 254, 0, 0, 16), // link-local, and most clouds' metadata
          block(172, 16, 0, 0, 12), // private
          block(192, 0, 0, 0, 24), // IETF protocol assignments
          block(192, 0, 2, 0, 24), // documentation
          block(192, 88, 99, 0, 24), // 6to4 relays, withdrawn
          block(192, 168, 0, 0, 16), // private
          block(198, 18, 0, 0, 15), // benchmarks
          block(198, 51, 100, 0, 24), // documentation
          block(203, 0, 113, 0, 24), // documentation
          block(224, 0, 0, 0, 4), // multicast
          block(240, 0, 0, 0, 4)); // reserved, and broadcast

  private record Block(int network, int bits) {
    boolean contains(int address) {
      return (address ^ network) >>> (32 - bits) == 0;
    }
  }

  private PublicAddresses() {}

  /** Returns whether the address means the same host to anybody on the internet. */
  static boolean isPublic(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublicIpv4(four.getAddress(), 0);
      case Inet6Address six -> isPublicIpv6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublicIpv4(byte[] bytes, int from) {
    var address = toInt(bytes, from);
    return NON_PUBLIC_IPV4.stream().noneMatch(block -> block.contains(address));
  }

  /**
   * Returns whether an IPv6 address is public. Only global unicast, 2000::/3, is, less Teredo and
   * ORCHID (2001:0::/23), documentation (2001:db8::/32, 3fff::/20) and 6to4 of an IPv4 address that
   * is not public (2002::/16). NAT64 (64:ff9b::/96) is as public as the IPv4 address within.
   * IPv4-mapped and -compatible addresses, loopback, unique local, link-local and multicast are all
   * outside.
   */
  private static boolean isPublicIpv6(byte[] bytes) {
    var first = toInt(bytes, 0);
    if (first == 0x0064ff9b && toInt(bytes, 4) == 0 && toInt(bytes, 8) == 0) {
      return isPublicIpv4(bytes, 12);
    }
    if (first >>> 29 != 1) {
      return false;
    }
    if (first >>> 16 == 0x2002) {
      return isPublicIpv4(bytes, 2);
    }
    return first >>> 9 != 0x20010000 >>> 9 && first != 0x20010db8 && first >>> 12 != 0x3fff0;
  }

  private static Block block(int a, int b, int c, int d, int bits) {
    return new Block(a << 24 | b << 16 | c << 8 | d, bits);
  }

  private static int toInt(byte[] bytes, int from) {
    return (bytes[from] & 0xff) << 24
        | (bytes[from + 1] & 0xff) << 16
        | (bytes[from + 2] & 0xff) << 8
        | bytes[from + 3] & 0xff;
  }
}
