import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is counted of one revision.
 *
 * @param mainClasses top-level classes of each package of the service
 * @param otherClasses the same of the tests and of what else stands under {@code src}
 * @param twice the places of each top-level name that stands more than once
 * @param left each name that is still to be replaced
 * @param forbidden each import that the table forbids
 */
record Figures(
    Map<String, Long> mainClasses,
    Map<String, Long> otherClasses,
    Map<String, List<String>> twice,
    List<Left> left,
    List<Sources.Import> forbidden) {
  /** A declared name with the entry that replaces it. */
  record Left(Sources.Declared declared, Vocabulary.Entry entry) {}

  static Figures of(Sources sources, Vocabulary vocabulary, PackageTable table) {
    return new Figures(
        classes(sources, declared -> declared.root().equals("main")),
        classes(sources, declared -> !declared.root().equals("main")),
        twice(sources),
        left(sources, vocabulary),
        forbidden(sources, table));
  }

  /** Returns how many findings there are of which there should be none. */
  int total() {
    return twice.size() + left.size() + forbidden.size();
  }

  /** Returns a line for each name that stands twice or is to be replaced. */
  List<String> nameProblems() {
    return Stream.concat(
            twice.entrySet().stream().map(each -> each.getKey() + " stands in " + each.getValue()),
            left.stream()
                .map(
                    each ->
                        "%s in %s: put %s"
                            .formatted(
                                each.declared().name(),
                                each.declared().place(),
                                each.entry().put())))
        .toList();
  }

  private static Map<String, Long> classes(Sources sources, Predicate<Sources.Declared> chosen) {
    return sources.declared().stream()
        .filter(declared -> declared.topLevel() && chosen.test(declared))
        .collect(
            Collectors.groupingBy(Sources.Declared::pack, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, List<String>> twice(Sources sources) {
    var places =
        sources.declared().stream()
            .filter(Sources.Declared::topLevel)
            .collect(
                Collectors.groupingBy(
                    Sources.Declared::name,
                    TreeMap::new,
                    Collectors.mapping(Sources.Declared::place, Collectors.toList())));
    places.values().removeIf(all -> all.size() < 2);
    return places;
  }

  private static List<Left> left(Sources sources, Vocabulary vocabulary) {
    return sources.declared().stream()
        .flatMap(
            declared -> vocabulary.find(declared).map(entry -> new Left(declared, entry)).stream())
        .sorted(Comparator.comparing(each -> each.entry().old()))
        .toList();
  }

  /** The table is for the service; its tests may use everything. */
  private static List<Sources.Import> forbidden(Sources sources, PackageTable table) {
    return sources.imports().stream()
        .filter(each -> !each.root().equals("test"))
        .filter(each -> table.forbids(each.from(), each.to()))
        .sorted(Comparator.comparing(each -> each.from() + " " + each.to()))
        .toList();
  }
}
