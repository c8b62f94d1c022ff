package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.slack.command.ParseResult.Recognised;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandHelpTest {
  private static final Pattern EXAMPLE = Pattern.compile("`/dojo ([^`\\[]+)");

  private static Stream<String> examples() {
    return EXAMPLE.matcher(CommandHelp.TEXT).results().map((MatchResult one) -> one.group(1));
  }

  @Test
  void every_example_of_the_help_is_a_command() {
    assertThat(examples())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            example -> assertThat(CommandParser.parse(example)).isInstanceOf(Recognised.class));
  }

  @Test
  void each_command_is_described_on_a_line_of_its_own() {
    assertThat(CommandHelp.TEXT.lines()).allSatisfy(line -> assertThat(line).startsWith("`/dojo "));
  }
}
