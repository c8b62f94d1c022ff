package io.dojobell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in all sources: none of {@code scripts/names.txt}, and no top-level name twice. */
class NamesTest {
  private static final Path RULES = Path.of("scripts");

  @TempDir static Path classes;
  @TempDir Path folder;

  /** Compiles what {@code scripts/names} runs. */
  @BeforeAll
  static void compile() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var sources = Files.list(RULES.resolve("naming"))) {
      var options = List.of("-d", classes.toString(), "-proc:none");
      var units = files.getJavaFileObjectsFromPaths(sources.toList());
      assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
    }
  }

  @Test
  void no_name_that_was_replaced_comes_back_and_no_top_level_name_stands_twice() throws Exception {
    assertThat(problems(Path.of(""))).isEmpty();
  }

  @Test
  void a_replaced_name_and_a_second_class_of_a_name_are_found() throws Exception {
    var root = folder.resolve("root");
    write(root, "io/dojobell/model/Severity.java", "package io.dojobell.model; class Severity {}");
    write(
        root,
        "io/dojobell/store/Severity.java",
        "package io.dojobell.store; class Severity { void tellUser() {} }");

    assertThat(problems(root))
        .satisfiesExactlyInAnyOrder(
            twice -> assertThat(twice).startsWith("Severity stands in"),
            replaced ->
                assertThat(replaced).startsWith("tellUser in").endsWith("deliver, send, notify"));
  }

  private static void write(Path root, String name, String text) throws IOException {
    var file = root.resolve("src/main/java").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Returns what {@code scripts/names} finds. */
  private static List<String> problems(Path root) throws Exception {
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      var problems =
          loader.loadClass("Names").getDeclaredMethod("problems", Path.class, Path.class);
      problems.setAccessible(true);
      var found = (List<?>) problems.invoke(null, RULES, root);
      return found.stream().map(String::valueOf).toList();
    }
  }
}
