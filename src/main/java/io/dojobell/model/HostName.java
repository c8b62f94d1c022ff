package io.dojobell.model;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Host names as browsers take them (WHATWG URL Standard, host parsing): letters of any script
 * become {@code xn--…}, {@code _} is allowed, and numbers are addresses. {@code java.net.URI} knows
 * no {@code _}, and {@code java.net.IDN} is of 2003: it has {@code ß} as {@code ss}, which names
 * another host, and no emoji.
 */
public final class HostName {
  /** The longest name, in characters (RFC 1035). */
  static final int MAX_LENGTH = 253;

  private static final Pattern DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");

  /** Characters that the mapping of host names leaves out (UTS 46, "ignored"). */
  private static final Pattern IGNORED =
      Pattern.compile("[\u00AD\u034F\u180B-\u180D\u180F\u200B\u2060\u2064\uFE00-\uFE0F\uFEFF]");

  private static final String FORBIDDEN = "#/:<>?@[\\]^|%\"`{}";
  private static final Pattern IPV6 = Pattern.compile("\\[([0-9A-Fa-f:.]+)]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

  private HostName() {}

  /**
   * Returns the host in ASCII and lower case: a name, an IPv4 address in four decimal parts, or an
   * IPv6 address in brackets; empty if there can be no such host.
   */
  public static Optional<String> ascii(String host) {
    if (host.startsWith("[")) {
      return ipv6(host);
    }
    String plain;
    try {
      plain = PercentEncoding.decoded(host);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
    return name(mapped(plain));
  }

  /**
   * Returns the domain in ASCII and lower case, as it stands in mail: with nothing to decode and
   * nothing that is left out; empty if there can be no such domain.
   */
  public static Optional<String> domain(String domain) {
    return IGNORED.matcher(domain).find() ? Optional.empty() : name(mapped(domain));
  }

  private static Optional<String> ipv6(String host) {
    var address = IPV6.matcher(host);
    if (!address.matches()) {
      return Optional.empty();
    }
    try {
      Inet6Address.ofLiteral(address.group(1));
      return Optional.of(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String mapped(String host) {
    var bare = IGNORED.matcher(DOTS.matcher(host).replaceAll(".")).replaceAll("");
    var folded = Normalizer.normalize(bare, Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Form.NFKC);
  }

  private static Optional<String> name(String name) {
    var labels = name.split("\\.", -1);
    var ascii = new String[labels.length];
    for (var i = 0; i < labels.length; i++) {
      var isRoot = i > 0 && i == labels.length - 1 && labels[i].isEmpty();
      var label = isRoot ? Optional.of("") : label(labels[i]);
      if (label.isEmpty()) {
        return Optional.empty();
      }
      ascii[i] = label.get();
    }
    var whole = String.join(".", ascii);
    if (whole.length() > MAX_LENGTH + 1) {
      return Optional.empty();
    }
    return endsInNumber(ascii) ? ipv4(whole) : Optional.of(whole);
  }

  private static Optional<String> label(String label) {
    if (label.isEmpty()
        || !label.codePoints().allMatch(HostName::isAllowed)
        || startsWithMark(label)) {
      return Optional.empty();
    }
    var isAscii = label.codePoints().allMatch(character -> character < 0x80);
    return (isAscii ? Optional.of(label) : Punycode.encode(label).map(code -> "xn--" + code))
        .filter(ascii -> ascii.length() <= 63);
  }

  private static boolean isAllowed(int character) {
    if (character < 0x80) {
      return character > ' ' && character < 0x7F && FORBIDDEN.indexOf(character) < 0;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean startsWithMark(String label) {
    return switch (Character.getType(label.codePointAt(0))) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean endsInNumber(String[] labels) {
    return Arrays.stream(labels)
        .filter(label -> !label.isEmpty())
        .reduce((_, last) -> last)
        .filter(last -> NUMBER.matcher(last).matches())
        .isPresent();
  }

  /**
   * Returns the address that a number names: browsers read {@code 0x7f.1} and {@code 2130706433} as
   * addresses, as C's inet_aton does.
   */
  private static Optional<String> ipv4(String name) {
    try {
      var bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      return Optional.of(Inet4Address.ofPosixLiteral(bare).getHostAddress());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
