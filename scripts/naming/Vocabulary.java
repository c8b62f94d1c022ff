import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names that are to be replaced, as {@code scripts/names.txt} has them. */
record Vocabulary(List<Entry> entries) {
  /** Reads the file; its head says what each kind of line means. */
  static Vocabulary read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return new Vocabulary(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Entry::parse)
              .toList());
    }
  }

  /** Returns the first entry that replaces the name; empty if the name may stay. */
  Optional<Entry> find(Sources.Declared declared) {
    return entries.stream().filter(entry -> entry.matches(declared)).findFirst();
  }

  /**
   * One line of the file.
   *
   * @param packages where the old name has the meaning that goes; empty: everywhere
   */
  record Entry(String old, String put, List<String> packages, Predicate<Sources.Declared> names) {
    boolean matches(Sources.Declared declared) {
      return names.test(declared)
          && (packages.isEmpty()
              || packages.stream().anyMatch(pack -> isWithin(declared.pack(), pack)));
    }

    static Entry parse(String line) {
      var parts = Arrays.stream(line.split("\\|")).map(String::trim).toList();
      if (parts.size() < 3 || parts.size() > 4) {
        throw new IllegalArgumentException("names.txt: not kind | old | new | packages: " + line);
      }
      var packages = parts.size() == 4 ? List.of(parts.get(3).split(",\\s*")) : List.<String>of();
      var old = parts.get(1);
      return new Entry(
          old,
          parts.get(2),
          packages,
          switch (parts.get(0)) {
            case "class" -> classes(old);
            case "method" -> methods(old);
            case "constant" -> constants(Words.of(old));
            case "word" -> words(List.of(old.split(" ")));
            default -> throw new IllegalArgumentException("names.txt: no kind: " + line);
          });
    }
  }

  private static boolean isWithin(String pack, String whole) {
    return pack.equals(whole) || pack.startsWith(whole + ".");
  }

  private static Predicate<Sources.Declared> classes(String old) {
    int dot = old.indexOf('.');
    var name = old.substring(dot + 1);
    var outer = dot < 0 ? "" : old.substring(0, dot);
    return declared ->
        declared.kind() == Sources.Kind.CLASS
            && (outer.isEmpty() || declared.outer().equals(outer))
            && (Words.matches(name, declared.name()) || declared.name().equals(name + "Test"));
  }

  private static Predicate<Sources.Declared> methods(String old) {
    return Stream.of(old.split(","))
        .map(Vocabulary::method)
        .reduce(declared -> false, Predicate::or);
  }

  private static Predicate<Sources.Declared> method(String old) {
    int dot = old.indexOf('.');
    var name = old.substring(dot + 1);
    var outer = dot < 0 ? "" : old.substring(0, dot);
    return declared ->
        declared.kind() == Sources.Kind.METHOD
            && declared.name().equals(name)
            && (outer.isEmpty()
                || (outer.equals("enum") ? declared.inEnum() : declared.outer().equals(outer)));
  }

  private static Predicate<Sources.Declared> constants(List<String> patterns) {
    return declared ->
        declared.kind() == Sources.Kind.CONSTANT && Words.contain(declared.words(), patterns);
  }

  private static Predicate<Sources.Declared> words(List<String> parts) {
    var forms = parts.stream().filter(part -> !part.startsWith("!")).toList();
    var unless =
        parts.stream().filter(part -> part.startsWith("!")).map(part -> part.substring(1)).toList();
    return declared -> {
      var words = declared.words();
      for (int i = 0; i < words.size(); i++) {
        var next = i + 1 < words.size() ? words.get(i + 1) : "";
        if (forms.contains(words.get(i)) && !unless.contains(next)) {
          return true;
        }
      }
      return false;
    };
  }
}
