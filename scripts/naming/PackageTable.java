import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each package may use, as {@code scripts/packages.txt} has it.
 *
 * @param mayUse for each package of the table those that it may use
 * @param gone packages of older revisions, and as which of the table each counts
 */
record PackageTable(Map<String, List<String>> mayUse, Map<String, String> gone) {
  static PackageTable read(Path file) throws IOException {
    var mayUse = new TreeMap<String, List<String>>();
    var gone = new TreeMap<String, String>();
    for (var line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var allowed = line.split(":\\s*", 2);
      var renamed = line.split("\\s*=\\s*", 2);
      if (renamed.length == 2) {
        gone.put(renamed[0], renamed[1]);
      } else {
        mayUse.put(allowed[0], List.of(allowed[1].trim().split("\\s+")));
      }
    }
    return new PackageTable(mayUse, gone);
  }

  /** Returns whether the table forbids that a class of one package imports one of the other. */
  boolean forbids(String from, String to) {
    var user = rowOf(from);
    var used = rowOf(to);
    if (user.isEmpty() || used.isEmpty() || user.equals(used)) {
      return false;
    }
    var allowed = mayUse.get(user);
    if (allowed.contains("alone")) {
      return true;
    }
    return !used.equals("model") && !allowed.contains("all") && !allowed.contains(used);
  }

  /**
   * Returns the longest package of the table that the package is or stands below; empty if none.
   */
  String rowOf(String pack) {
    for (var each = pack; !each.isEmpty(); each = parent(each)) {
      if (gone.containsKey(each)) {
        return gone.get(each);
      }
      if (mayUse.containsKey(each)) {
        return each;
      }
    }
    return "";
  }

  private static String parent(String pack) {
    int dot = pack.lastIndexOf('.');
    return dot < 0 ? "" : pack.substring(0, dot);
  }
}
