package io.dojobell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that a user can see has a word of {@code scripts/words.txt}. */
class WordsTest {
  private static final Path LIST = Path.of("scripts", "words.txt");
  private static final Pattern COMMENT = Pattern.compile("(?m)/\\*(?s:.*?)\\*/|^\\s*//.*$");
  private static final Pattern LITERAL =
      Pattern.compile("(?s)\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");

  /** A word that is ruled out. */
  record Rule(Pattern word, String instead) {
    static Rule of(String line) {
      var parts = line.split(" \\| ", 2);
      return new Rule(Pattern.compile(parts[0], Pattern.CASE_INSENSITIVE), parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_text_for_users_has_it(Rule rule) throws IOException {
    var found = new ArrayList<String>();
    for (var file : files()) {
      for (var text : texts(file)) {
        var match = rule.word().matcher(text);
        while (match.find()) {
          var from = Math.max(0, match.start() - 40);
          var to = Math.min(text.length(), match.end() + 40);
          found.add(file + ": …" + text.substring(from, to).replace('\n', ' ') + "…");
        }
      }
    }
    assertThat(found).as("instead: " + rule.instead()).isEmpty();
  }

  @Test
  void texts_are_literals_without_comments_and_prose_without_code() {
    var code =
        "/** told */\n// told\nvar a = \"is told \\\"x\\\"\";\nvar b = \"\"\"\n  anew\n  \"\"\";\n";

    assertThat(literals(code)).containsExactly("is told \\\"x\\\"", "  anew\n  ");
    assertThat(prose("It is `told_in`.\n```\ntold\n```\nEnd")).isEqualTo("It is .\n\nEnd");
  }

  static List<Rule> rules() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Rule::of)
        .toList();
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var root : List.of(Path.of("src", "main"), Path.of("src", "docs"))) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(path -> path.toString().matches(".*\\.(java|json|peb|md)")).forEach(files::add);
      }
    }
    files.add(Path.of("README.md"));
    files.add(Path.of("slack-manifest.json"));
    assertThat(files).hasSizeGreaterThan(500);
    return files;
  }

  private static List<String> texts(Path file) throws IOException {
    var content = Files.readString(file);
    return file.toString().endsWith(".java") ? literals(content) : List.of(prose(content));
  }

  private static List<String> literals(String java) {
    return LITERAL
        .matcher(COMMENT.matcher(java).replaceAll(""))
        .results()
        .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
        .toList();
  }

  /** Returns a document without what it shows as code, such as the name of a field. */
  private static String prose(String document) {
    return CODE.matcher(document).replaceAll("");
  }
}
