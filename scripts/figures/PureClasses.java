import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the classes that compute and use nothing outside {@code model}, {@code routing}, {@code
 * message}, {@code blockkit} and {@code java}, the views among them, and those of them that have no
 * unit test beside them.
 */
class PureClasses {
  private static final Pattern ALLOWED =
      Pattern.compile(
          "(java\\.(?!io|net\\.http|nio\\.file|sql)|org\\.jspecify\\.|com\\.slack\\.api\\.model\\."
              + "|io\\.dojobell\\.(model|routing|message|blockkit)\\.).*");

  private PureClasses() {}

  /** Returns the pure classes that have something to test: a branch, a loop or a lambda. */
  static List<SourceFile> of(List<SourceFile> service) {
    Map<String, SourceFile> byKey =
        service.stream()
            .collect(Collectors.toMap(SourceFile::key, one -> one, (a, _) -> a, TreeMap::new));
    var impure =
        service.stream()
            .filter(Predicate.not(PureClasses::importsOnlyAllowed))
            .map(SourceFile::key)
            .collect(Collectors.toCollection(HashSet::new));
    while (impure.addAll(usersOf(impure, byKey))) {}
    return byKey.values().stream()
        .filter(file -> file.decides() && !impure.contains(file.key()))
        .toList();
  }

  /** Returns those without a test in the same package whose name begins with theirs. */
  static List<SourceFile> untested(List<SourceFile> pure, List<SourceFile> tests) {
    return pure.stream()
        .filter(file -> tests.stream().noneMatch(test -> covers(test, file)))
        .toList();
  }

  private static boolean covers(SourceFile test, SourceFile file) {
    return test.pack().equals(file.pack())
        && test.name().startsWith(file.name())
        && test.name().endsWith("Test");
  }

  private static boolean importsOnlyAllowed(SourceFile file) {
    return file.imports().stream().allMatch(name -> ALLOWED.matcher(name).matches());
  }

  /** Returns the classes that use one of these in their own package, where no import says so. */
  private static Set<String> usersOf(Set<String> impure, Map<String, SourceFile> byKey) {
    return byKey.values().stream()
        .filter(
            file ->
                file.names().stream().anyMatch(name -> impure.contains(file.pack() + "." + name)))
        .map(SourceFile::key)
        .collect(Collectors.toSet());
  }
}
