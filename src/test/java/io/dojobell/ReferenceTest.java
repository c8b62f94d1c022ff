package io.dojobell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what comments and documents refer to: pages that exist, and their headings. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("src/docs/reference.md");

  /** A line break within a comment, with what the next line begins with. */
  private static final Pattern WRAP = Pattern.compile("\\R[ \\t]*(//|\\*|#+)?[ \\t]*");

  private static final Pattern ABSENT = Pattern.compile("\\bSPEC\\s+section\\b");
  private static final Pattern POINTER = Pattern.compile("reference\\.md, (?=(.{1,80}))");

  @Test
  void no_file_refers_to_a_section_of_a_page_that_is_not_in_the_repository() {
    assertThat(files().filter(file -> ABSENT.matcher(unwrapped(file)).find())).isEmpty();
  }

  @Test
  void each_pointer_into_the_reference_names_a_heading_of_it() {
    var headings = headings();
    var pointers = files().flatMap(ReferenceTest::pointers).toList();
    assertThat(pointers).isNotEmpty();
    assertThat(pointers).allMatch(text -> headings.stream().anyMatch(text::matches));
  }

  /** Returns the headings, each as a pattern of a text that begins with it. */
  private static List<String> headings() {
    return read(REFERENCE)
        .lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> Pattern.quote(line.substring(3)) + "(?!\\p{L}).*")
        .toList();
  }

  private static Stream<String> pointers(Path file) {
    return POINTER.matcher(unwrapped(file)).results().map(found -> found.group(1));
  }

  private static String unwrapped(Path file) {
    return WRAP.matcher(read(file)).replaceAll(" ");
  }

  private static Stream<Path> files() {
    return Stream.concat(
        Stream.of("src", "scripts").flatMap(folder -> under(Path.of(folder)).stream()),
        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "pom.xml")
            .map(Path::of)
            .filter(Files::exists));
  }

  private static List<Path> under(Path folder) {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the text of a file; of an image or an archive, none. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException _) {
      return "";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
