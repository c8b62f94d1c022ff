import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints figures as Markdown. */
class Report {
  private Report() {}

  /** Prints the figures of one revision. */
  static void show(Figures now) {
    row("", "count");
    row("---", "---:");
    row("Classes of the service", sum(now.mainClasses()));
    row("Packages of the service", now.mainClasses().size());
    row("Classes of tests, demo, bench and workspace", sum(now.otherClasses()));
    row("Top-level names that stand twice", now.twice().size());
    row("Names that are to be replaced", now.left().size());
    row("Imports that the table forbids", now.forbidden().size());
    heading("Classes of each package");
    row("package", "service", "tests and others");
    row("---", "---:", "---:");
    for (var pack : packages(now.mainClasses(), now.otherClasses())) {
      row(name(pack), of(now.mainClasses(), pack), of(now.otherClasses(), pack));
    }
    lists(now);
  }

  /** Prints the figures of two revisions side by side, and what is left in the later one. */
  static void compare(Figures before, Figures now) {
    row("", "before", "after");
    row("---", "---:", "---:");
    row("Classes of the service", sum(before.mainClasses()), sum(now.mainClasses()));
    row("Packages of the service", before.mainClasses().size(), now.mainClasses().size());
    row(
        "Classes of tests, demo, bench and workspace",
        sum(before.otherClasses()),
        sum(now.otherClasses()));
    row("Top-level names that stand twice", before.twice().size(), now.twice().size());
    row("Names that are to be replaced", before.left().size(), now.left().size());
    row("Imports that the table forbids", before.forbidden().size(), now.forbidden().size());
    heading("Classes of each package");
    row("package", "service, before", "service, after", "others, before", "others, after");
    row("---", "---:", "---:", "---:", "---:");
    for (var pack :
        packages(
            before.mainClasses(), now.mainClasses(), before.otherClasses(), now.otherClasses())) {
      row(
          name(pack),
          of(before.mainClasses(), pack),
          of(now.mainClasses(), pack),
          of(before.otherClasses(), pack),
          of(now.otherClasses(), pack));
    }
    lists(now);
  }

  private static void lists(Figures now) {
    heading("Top-level names that stand twice: " + now.twice().size());
    now.twice().forEach((name, places) -> item(name, places));
    heading("Names that are to be replaced: " + now.left().size());
    grouped(
            now.left(),
            left -> left.entry().old() + " → " + left.entry().put(),
            left -> left.declared().name() + " in " + left.declared().place())
        .forEach(Report::item);
    heading("Imports that the table forbids: " + now.forbidden().size());
    grouped(
            now.forbidden(),
            each -> name(each.from()) + " uses " + name(each.to()),
            Sources.Import::place)
        .forEach(Report::item);
  }

  private static <T> Map<String, List<String>> grouped(
      List<T> all, Function<T, String> group, Function<T, String> line) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                group, TreeMap::new, Collectors.mapping(line, Collectors.toList())));
  }

  @SafeVarargs
  private static Set<String> packages(Map<String, Long>... counts) {
    return Stream.of(counts)
        .flatMap(each -> each.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long of(Map<String, Long> counts, String pack) {
    return counts.getOrDefault(pack, 0L);
  }

  private static String name(String pack) {
    return pack.isEmpty() ? "(root)" : pack;
  }

  private static void row(Object... cells) {
    IO.println(
        Stream.of(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static void heading(String text) {
    IO.println("\n## " + text + "\n");
  }

  private static void item(String name, List<String> places) {
    IO.println("- **" + name + "** (" + places.size() + ")");
    places.forEach(place -> IO.println("  - " + place));
  }
}
