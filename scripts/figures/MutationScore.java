import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the score of the last run of the mutation tests, {@code mvn -Pmutation verify}. */
class MutationScore {
  private static final Pattern STATUS = Pattern.compile("status='([A-Z_]+)'");

  private MutationScore() {}

  /** Returns the share of mutants that a test noticed; “not run” where there is no report. */
  static String of(Path root) throws IOException {
    var report = root.resolve("target/pit-reports/mutations.xml");
    if (!Files.exists(report)) {
      return "not run";
    }
    long killed = 0;
    long all = 0;
    var found = STATUS.matcher(Files.readString(report));
    while (found.find()) {
      all++;
      killed += found.group(1).equals("SURVIVED") || found.group(1).equals("NO_COVERAGE") ? 0 : 1;
    }
    if (all == 0) {
      return "not run";
    }
    return String.format(Locale.ROOT, "%.1f %% of %,d", 100.0 * killed / all, all);
  }
}
