import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what {@code scripts/structure} counts. */
class Structure {
  private Structure() {}

  static void main(String[] args) throws IOException {
    var columns = new ArrayList<Map<String, String>>();
    for (var root : args) {
      columns.add(figures(Path.of(root)));
    }
    row("", args.length > 1 ? List.of("before", "after") : List.of("now"));
    row("---", args.length > 1 ? List.of("---:", "---:") : List.of("---:"));
    for (var name : columns.getFirst().keySet()) {
      row(name, columns.stream().map(column -> column.get(name)).toList());
    }
    untested(Path.of(args[args.length - 1]));
  }

  private static Map<String, String> figures(Path root) throws IOException {
    var service = SourceScanner.read(root, root.resolve("src/main/java"));
    var tests = SourceScanner.read(root, root.resolve("src/test/java"));
    var lengths = service.stream().map(file -> file.text().size()).sorted().toList();
    var longest =
        service.stream().max(Comparator.comparing(file -> file.text().size())).orElseThrow();
    var pure = PureClasses.of(service);
    var figures = new LinkedHashMap<String, String>();
    figures.put("files of the service", number(service.size()));
    figures.put(
        "lines of the service", number(lengths.stream().mapToLong(Integer::intValue).sum()));
    figures.put("lines of a file: median", number(lengths.get(lengths.size() / 2)));
    figures.put("lines of a file: 90th percentile", number(lengths.get(lengths.size() * 9 / 10)));
    figures.put("longest file", longest.name() + " " + longest.text().size());
    figures.put("widest constructor", widest(service, SourceFile.Wide.Kind.CONSTRUCTOR));
    figures.put("widest record", widest(service, SourceFile.Wide.Kind.RECORD));
    figures.put("lines indented by 20 spaces or more", share(service));
    figures.put("`.bind(`", count(service, ".bind("));
    figures.put("`row.get`", count(service, "row.get"));
    figures.put("`.flatMap(`", count(service, ".flatMap("));
    figures.put("pure classes that compute", number(pure.size()));
    figures.put("of these without a unit test", number(PureClasses.untested(pure, tests).size()));
    figures.put("files of tests", number(tests.size()));
    figures.put("lines of tests", number(tests.stream().mapToLong(f -> f.text().size()).sum()));
    figures.put("mutants killed by unit tests", MutationScore.of(root));
    return figures;
  }

  private static String share(List<SourceFile> files) {
    var each = files.stream().map(SourceFile::indented).toList();
    double deep = each.stream().mapToLong(SourceFile.Indented::deep).sum();
    double all = each.stream().mapToLong(SourceFile.Indented::all).sum();
    return String.format(Locale.ROOT, "%.2f %% (%.0f)", 100 * deep / all, deep);
  }

  private static String widest(List<SourceFile> files, SourceFile.Wide.Kind kind) {
    return files.stream()
        .flatMap(file -> file.members().stream())
        .filter(member -> member.kind() == kind)
        .max(Comparator.comparing(SourceFile.Wide::parts))
        .map(member -> member.name() + " " + member.parts())
        .orElse("none");
  }

  private static String count(List<SourceFile> files, String text) {
    return number(files.stream().mapToLong(file -> file.count(text)).sum());
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static void untested(Path root) throws IOException {
    var pure = PureClasses.of(SourceScanner.read(root, root.resolve("src/main/java")));
    var missing =
        PureClasses.untested(pure, SourceScanner.read(root, root.resolve("src/test/java")));
    IO.println("\n## Pure classes without a unit test: " + missing.size() + "\n");
    missing.forEach(file -> IO.println("- " + file.key()));
  }

  private static void row(String name, List<String> cells) {
    IO.println("| " + name + " | " + String.join(" | ", cells) + " |");
  }
}
