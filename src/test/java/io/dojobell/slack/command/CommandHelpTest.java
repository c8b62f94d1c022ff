package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.slack.command.ParseResult.Recognised;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandHelpTest {
  private static Stream<String> examples() {
    return CommandHelp.TOPICS.stream().flatMap(topic -> topic.examples().stream());
  }

  @Test
  void every_example_of_the_help_is_a_command() {
    assertThat(examples())
        .hasSizeGreaterThan(25)
        .allSatisfy(
            example -> assertThat(CommandParser.parse(example)).isInstanceOf(Recognised.class));
  }

  @Test
  void the_overview_has_a_line_for_each_command_below_its_group() {
    assertThat(CommandHelp.groups(true))
        .hasSize(4)
        .allSatisfy(
            group ->
                assertThat(group.lines().skip(1))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("`/dojo ")));
    assertThat(String.join("\n", CommandHelp.groups(true)))
        .contains("*Get notified*", "*Pause*", "*Look up*", "*Channel (admins)*");
  }

  @Test
  void who_is_no_admin_sees_no_command_of_admins() {
    assertThat(String.join("\n", CommandHelp.groups(false)))
        .doesNotContain("Channel (admins)", "/dojo here", "/dojo admin");
    assertThat(CommandHelp.details("here", false)).isEmpty();
    assertThat(CommandHelp.isAllowed("/dojo admin", false)).isFalse();
    assertThat(CommandHelp.isAllowed("/dojo here list", false)).isFalse();
    assertThat(CommandHelp.isAllowed("/dojo here list", true)).isTrue();
    assertThat(CommandHelp.isAllowed("/dojo alerts", false)).isTrue();
  }

  @Test
  void one_command_is_explained_by_its_name_or_alias() {
    for (var typed :
        List.of("help mute", "mute help", "pause help", "help Snooze", "help /dojo mute")) {
      assertThat(CommandParser.parse(typed))
          .as(typed)
          .isEqualTo(new Recognised(new Command.Help(Optional.of("mute"))));
    }
    assertThat(CommandHelp.details("mute", false).orElseThrow())
        .contains("Examples:", "`/dojo mute web-api for 2h`", "Also: `/dojo pause`");
  }

  @Test
  void help_on_an_unknown_command_suggests_the_nearest() {
    assertThat(CommandParser.parse("help mut"))
        .isInstanceOfSatisfying(
            ParseResult.Unrecognised.class,
            unrecognised -> assertThat(unrecognised.suggestions()).contains("/dojo mute"));
  }

  @Test
  void every_alias_is_a_command() {
    assertThat(CommandHelp.TOPICS.stream().flatMap(topic -> topic.aliases().stream()))
        .contains("stop", "pause", "config", "list")
        .allSatisfy(
            alias ->
                assertThat(CommandParser.parse(alias + " help")).isInstanceOf(Recognised.class));
  }
}
