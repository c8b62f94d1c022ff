package io.dojobell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which package may use which: exactly the table of {@code scripts/packages.txt}, and no cycles.
 */
@AnalyzeClasses(
    packagesOf = ArchitectureTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.dojobell.";
  private static final Path TABLE = Path.of("scripts", "packages.txt");

  private static final String ALL = "all";
  private static final String ALONE = "alone";

  @TestFactory
  Stream<DynamicTest> a_package_uses_only_those_it_may() throws IOException {
    var table = table();
    var service = service();
    return table.entrySet().stream()
        .filter(row -> !row.getValue().contains(ALONE))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey() + " may use " + row.getValue(),
                    () ->
                        assertThat(forbidden(row.getKey(), row.getValue(), table, service))
                            .isEmpty()));
  }

  @Test
  void every_package_stands_in_the_table() throws IOException {
    var table = table();
    assertThat(service())
        .allSatisfy(one -> assertThat(row(one, table)).as(one.getName()).isNotEmpty());
  }

  @Test
  void the_table_has_no_cycles() throws IOException {
    var left = new TreeMap<>(table());
    left.remove("app");
    while (left.values().removeIf(uses -> uses.stream().noneMatch(left::containsKey))) {
      // Each round takes out what uses nothing that is left.
    }
    assertThat(left).isEmpty();
  }

  /** The dependencies of a row's classes that the row does not list, each as a sentence. */
  private static List<String> forbidden(
      String row, List<String> mayUse, Map<String, List<String>> table, JavaClasses service) {
    if (mayUse.contains(ALL)) {
      return List.of();
    }
    return service.stream()
        .filter(one -> row(one, table).equals(row))
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .filter(one -> one.getTargetClass().getPackageName().startsWith(ROOT))
        .filter(one -> !isAllowed(one, row, mayUse, table))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean isAllowed(
      Dependency dependency, String row, List<String> mayUse, Map<String, List<String>> table) {
    var target = row(dependency.getTargetClass(), table);
    return target.equals(row) || target.equals("model") || mayUse.contains(target);
  }

  /** The row of a class: the longest package of the table that it stands in; empty without one. */
  private static String row(JavaClass one, Map<String, List<String>> table) {
    var name = one.getPackageName() + ".";
    return table.keySet().stream()
        .filter(row -> name.startsWith(ROOT + row + "."))
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Map<String, List<String>> table() throws IOException {
    var table = new TreeMap<String, List<String>>();
    for (var line : Files.readAllLines(TABLE)) {
      var parts = line.split(":", 2);
      if (!line.startsWith("#") && parts.length == 2) {
        table.put(parts[0].strip(), words(parts[1]));
      }
    }
    return table;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  @ArchTest
  static final ArchRule PURE_PACKAGES_DO_NO_IO =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "model..", ROOT + "routing..", ROOT + "message..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "model..",
              ROOT + "routing..",
              ROOT + "message..",
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.text..",
              "java.net..",
              // Buffers and hashes: nothing is read or written with them.
              "java.nio",
              "java.nio.charset..",
              "java.security",
              "org.jspecify..");

  @TestFactory
  Stream<DynamicTest> every_package_marks_what_may_be_null() {
    return packages(service().getPackage("io.dojobell"))
        .filter(one -> !one.getClasses().isEmpty())
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getName(),
                    () -> assertThat(one.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  private static Stream<JavaPackage> packages(JavaPackage one) {
    return Stream.concat(
        Stream.of(one), one.getSubpackages().stream().flatMap(ArchitectureTest::packages));
  }

  private static JavaClasses service() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("io.dojobell");
  }

  @ArchTest
  static final ArchRule NO_VAGUE_NAMES =
      noClasses()
          .that()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data)");
}
