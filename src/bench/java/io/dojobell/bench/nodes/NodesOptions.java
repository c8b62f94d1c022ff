package io.dojobell.bench.nodes;

import java.util.List;

/**
 * The options of {@code scripts/bench nodes}.
 *
 * @param classPath of the service
 */
public record NodesOptions(NodesBenchmark.Size size, String classPath, long seed) {
  /** Reads {@code --events 20000 --destinations 500 --jar target/dojobell.jar 42}. */
  public static NodesOptions of(List<String> words) {
    var events = 20_000;
    var channels = 500;
    var classPath = System.getProperty("java.class.path");
    var seed = System.nanoTime();
    for (var n = 0; n < words.size(); n++) {
      switch (words.get(n)) {
        case "--events" -> events = Integer.parseInt(words.get(++n));
        case "--destinations" -> channels = Integer.parseInt(words.get(++n));
        case "--jar" -> classPath = words.get(++n);
        default -> seed = Long.parseLong(words.get(n));
      }
    }
    return new NodesOptions(NodesBenchmark.Size.of(events, channels), classPath, seed);
  }
}
