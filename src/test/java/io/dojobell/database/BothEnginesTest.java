package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of tests that run on both engines: each that opens a database is on it, or says why. */
class BothEnginesTest {
  private static final Path LIST = Path.of("scripts/postgresql-tests.txt");
  private static final Path TESTS = Path.of("src/test/java");

  private static final Pattern OPENS =
      Pattern.compile(
          "\\b(TestDatabase|Story|SlackFixture|DeliveryFixture|SyncFixture|TestInstallation"
              + "|RunningDojobell|ServiceProcess|NodesBenchmark|Databases[.]open)\\b");

  private static final Pattern RUN_TWICE = Pattern.compile("[*][*]/(\\w+)[.]java");
  private static final Pattern ONE_ENGINE = Pattern.compile("# (\\w+): \\S.*");

  private static Collection<String> listed(Pattern line) throws IOException {
    var names = new TreeSet<String>();
    for (var text : Files.readAllLines(LIST)) {
      var matcher = line.matcher(text);
      if (matcher.matches()) {
        assertThat(names.add(matcher.group(1))).as(text + " stands twice").isTrue();
      }
    }
    return names;
  }

  private static Collection<String> opening() throws IOException {
    var names = new TreeSet<String>();
    try (var files = Files.walk(TESTS)) {
      for (var file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        if (OPENS.matcher(Files.readString(file)).find()) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    names.remove(BothEnginesTest.class.getSimpleName());
    return names;
  }

  @Test
  void each_test_that_opens_a_database_runs_on_both_engines_or_says_why_not() throws IOException {
    var all = new TreeSet<>(listed(RUN_TWICE));
    var oneEngine = listed(ONE_ENGINE);
    assertThat(List.copyOf(oneEngine)).doesNotContainAnyElementsOf(all);
    all.addAll(oneEngine);

    assertThat(all).isEqualTo(opening());
  }
}
