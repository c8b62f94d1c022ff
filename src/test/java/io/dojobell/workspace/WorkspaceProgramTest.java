package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class WorkspaceProgramTest {
  @Test
  void it_starts_with_the_people_and_channels_of_its_options() {
    try (var workspace =
        program("--port", "0", "--user", "bob=bob@example.com", "--channel", "builds").start()) {
      assertThat(workspace.slack().channels()).anyMatch(one -> one.name().equals("builds"));
      assertThat(workspace.slack().users()).anyMatch(one -> "bob@example.com".equals(one.email()));
    }
  }

  @Test
  void a_user_without_an_address_is_refused_with_the_form_that_is_right() {
    assertThatThrownBy(() -> program("--port", "0", "--user", "bob").start())
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("name=email");
  }

  @Test
  void nothing_of_the_workspace_imports_dojobell() throws IOException {
    try (var files = Files.walk(Path.of("src/workspace/java"))) {
      var imports =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(WorkspaceProgramTest::lines)
              .filter(line -> line.startsWith("import "))
              .toList();
      assertThat(imports)
          .hasSizeGreaterThan(100)
          .noneMatch(line -> line.matches("import (static )?io\\.dojobell\\.(?!workspace\\.).*"));
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static WorkspaceProgram program(String... arguments) {
    var program = new WorkspaceProgram();
    new CommandLine(program).parseArgs(arguments);
    return program;
  }
}
