package io.dojobell.model;

import java.util.Optional;

/** Encodes letters beyond ASCII as host names carry them (RFC 3492). */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;

  private Punycode() {}

  /** Returns the label without its {@code xn--}; empty if it is far too long for a label. */
  static Optional<String> encode(String label) {
    var characters = label.codePoints().toArray();
    if (characters.length > HostName.MAX_LENGTH) {
      return Optional.empty();
    }
    var encoded = new StringBuilder();
    label.codePoints().filter(character -> character < INITIAL_N).forEach(encoded::appendCodePoint);
    var basic = encoded.length();
    if (basic > 0) {
      encoded.append('-');
    }
    var n = INITIAL_N;
    var delta = 0;
    var bias = INITIAL_BIAS;
    for (var handled = basic; handled < characters.length; n++, delta++) {
      var next = smallestFrom(n, characters);
      delta += (next - n) * (handled + 1);
      n = next;
      for (var character : characters) {
        if (character < n) {
          delta++;
        } else if (character == n) {
          append(delta, bias, encoded);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
    }
    return Optional.of(encoded.toString());
  }

  private static int smallestFrom(int least, int[] characters) {
    var smallest = Integer.MAX_VALUE;
    for (var character : characters) {
      smallest = character >= least ? Math.min(smallest, character) : smallest;
    }
    return smallest;
  }

  private static void append(int delta, int bias, StringBuilder encoded) {
    var rest = delta;
    for (var k = BASE; ; k += BASE) {
      var threshold = Math.clamp(k - bias, T_MIN, T_MAX);
      if (rest < threshold) {
        encoded.append(digit(rest));
        return;
      }
      encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapted(int delta, int points, boolean isFirst) {
    var rest = isFirst ? delta / DAMP : delta / 2;
    rest += rest / points;
    var k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
  }
}
