package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.ApprovedFiles;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.ParseResult;
import io.dojobell.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of {@code /dojo} equal {@code src/docs/commands} and the README. */
class TranscriptTest {
  private static final Path PAGES = Path.of("src/docs/commands");
  private static final String BEGIN = "<!-- The commands, from src/docs/commands -->\n";
  private static final String END = "<!-- End of the commands -->\n";

  @RegisterExtension private final Story story = Story.withoutRateLimits(TranscriptPlayer.clock());

  static List<Path> pages() {
    try (var files = Files.list(PAGES)) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Transcript> transcripts() throws IOException {
    var read = new java.util.ArrayList<Transcript>();
    for (var page : pages()) {
      read.add(Transcript.read(page));
    }
    return read;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_is_answered_is_what_is_written(Path page) throws IOException {
    var stage = new TranscriptPlayer(story);
    ApprovedFiles.assertFile(page, stage.play(Transcript.read(page)));
  }

  @Test
  void every_command_there_is_stands_in_a_transcript() throws IOException {
    var understood =
        transcripts().stream()
            .flatMap(transcript -> transcript.typed().stream())
            .map(text -> CommandParser.parse(text.replaceFirst("^/dojo ?", "")))
            .filter(ParseResult.Recognised.class::isInstance)
            .map(parsed -> ((ParseResult.Recognised) parsed).command().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(understood)
        .containsAll(
            Arrays.stream(Command.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> !Set.of("LinkCode").contains(name))
                .toList());
  }

  @Test
  void the_readme_lists_the_commands_of_the_transcripts() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains(BEGIN, END);
    var before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
    var after = readme.substring(readme.indexOf(END));
    ApprovedFiles.assertFile(Path.of("README.md"), before + reference() + after);
  }

  private static String reference() throws IOException {
    var rows = new StringBuilder("| command | does |\n| --- | --- |\n");
    for (var transcript : transcripts()) {
      rows.append(
          "| [%s](%s) | %s |\n"
              .formatted(
                  code(transcript.title().replace("|", "\\|")),
                  transcript.file(),
                  transcript.summary().replace("|", "\\|")));
    }
    return rows.toString();
  }

  private static String code(String title) {
    return title.startsWith("/") ? "`" + title.replace(" or ", "`, `") + "`" : title;
  }
}
