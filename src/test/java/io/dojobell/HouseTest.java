package io.dojobell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house: who may know whom, and that there are no circles. */
@AnalyzeClasses(packagesOf = HouseTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  private static final String ROOT = "io.dojobell.";

  /** Each room with the rooms it may know; every room may know {@code model}. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("slack", List.of("desk", "intake", "store", "message")),
              Map.entry("web", List.of("desk", "intake", "store", "message")),
              Map.entry("calendar", List.of("intake", "store")),
              Map.entry(
                  "pull", List.of("desk", "intake", "dispatch", "channel", "message", "store")),
              Map.entry("desk", List.of("store", "message")),
              Map.entry("intake", List.of("routing", "outbox", "store")),
              Map.entry("dispatch", List.of("outbox", "channel", "message", "store")),
              Map.entry("channel", List.of("store", "message")),
              Map.entry("outbox", List.of("routing", "store")),
              Map.entry("routing", List.of()),
              Map.entry("message", List.of()),
              Map.entry("store", List.of()),
              Map.entry("model", List.of())));

  @TestFactory
  Stream<DynamicTest> a_room_knows_only_those_it_may() {
    var house = house();
    return MAY_KNOW.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey() + " may know " + room.getValue(),
                    () -> rule(room.getKey(), room.getValue()).check(house)));
  }

  private static ArchRule rule(String room, List<String> mayKnow) {
    var forbidden =
        Stream.concat(MAY_KNOW.keySet().stream(), Stream.of("app"))
            .filter(other -> !other.equals(room) && !other.equals("model"))
            .filter(other -> !mayKnow.contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true);
  }

  @ArchTest
  static final ArchRule NO_CIRCLES = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CHANNELS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching(ROOT + "channel.(slack|email|teams|webhook)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_MODEL_DOES_NO_IO =
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
  Stream<DynamicTest> every_room_marks_what_may_be_null() {
    return packages(house().getPackage("io.dojobell"))
        .filter(room -> !room.getClasses().isEmpty())
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getName(),
                    () -> assertThat(room.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  private static Stream<JavaPackage> packages(JavaPackage room) {
    return Stream.concat(
        Stream.of(room), room.getSubpackages().stream().flatMap(HouseTest::packages));
  }

  private static JavaClasses house() {
    return new com.tngtech.archunit.core.importer.ClassFileImporter()
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
