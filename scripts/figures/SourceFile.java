import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A source of the service, as far as the figures need it.
 *
 * @param path below the folder that holds {@code src}
 * @param text its lines
 * @param imports the names it imports, whole
 * @param names every identifier in it
 * @param members its constructors and records
 * @param decides whether it has a branch, a loop or a lambda
 */
record SourceFile(
    Path path,
    String pack,
    String name,
    List<String> text,
    List<String> imports,
    Set<String> names,
    List<Wide> members,
    boolean decides) {
  /** The number of lines that are in no text block. */
  record Indented(long deep, long all) {}

  /** A record or a constructor, by its number of components or parameters. */
  record Wide(Kind kind, String name, int parts) {
    enum Kind {
      RECORD,
      CONSTRUCTOR
    }
  }

  String key() {
    return pack + "." + name;
  }

  /** Counts the lines indented by 20 spaces or more; those of text blocks are left out. */
  Indented indented() {
    long deep = 0;
    long all = 0;
    boolean inText = false;
    for (var line : text) {
      if (!inText) {
        all++;
        deep += line.startsWith(" ".repeat(20)) ? 1 : 0;
      }
      inText ^= line.split("\"\"\"", -1).length % 2 == 0;
    }
    return new Indented(deep, all);
  }

  /** Counts how often a text stands in it. */
  long count(String wanted) {
    return text.stream()
        .mapToLong(line -> line.split(java.util.regex.Pattern.quote(wanted), -1).length - 1L)
        .sum();
  }
}
