import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what {@code scripts/names} counts. */
class Names {
  static void main(String[] args) throws IOException {
    var words = new ArrayList<>(List.of(args));
    boolean strict = words.remove("--strict");
    var rules = Path.of(words.get(0));
    var vocabulary = Vocabulary.read(rules.resolve("names.txt"));
    var table = PackageTable.read(rules.resolve("packages.txt"));
    var now = Figures.of(Sources.under(Path.of(words.get(1))), vocabulary, table);
    if (words.size() > 2) {
      var before = Figures.of(Sources.under(Path.of(words.get(2))), vocabulary, table);
      Report.compare(before, now);
    } else {
      Report.show(now);
    }
    System.exit(strict && now.total() > 0 ? 1 : 0);
  }

  /**
   * Returns a line for each top-level name that stands twice and each name to be replaced. The test
   * of the names calls it.
   *
   * @param rules the folder of {@code names.txt}
   * @param root the folder that holds {@code src}
   */
  static List<String> problems(Path rules, Path root) throws IOException {
    var vocabulary = Vocabulary.read(rules.resolve("names.txt"));
    var table = PackageTable.read(rules.resolve("packages.txt"));
    return Figures.of(Sources.under(root), vocabulary, table).nameProblems();
  }
}
