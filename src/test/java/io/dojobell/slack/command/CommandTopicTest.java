package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.slack.command.CommandTopic.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTopicTest {
  private static final CommandTopic MUTE =
      new CommandTopic("mute", Group.PAUSE, "mute a product or everything")
          .aliases("pause", "snooze")
          .purpose("Mute a product, for a while or until you unmute it.")
          .usage("mute <product|all> [for 2h]")
          .examples("mute web-api for 2h", "mute all");

  @Test
  void a_line_of_the_overview_has_the_first_example_and_the_summary() {
    assertThat(MUTE.line()).isEqualTo("`/dojo mute web-api for 2h` mute a product or everything");
  }

  @Test
  void the_details_have_usage_purpose_each_example_and_the_other_names() {
    assertThat(MUTE.details())
        .isEqualTo(
            """
            *`/dojo mute <product|all> [for 2h]`*
            Mute a product, for a while or until you unmute it.
            Examples:
            • `/dojo mute web-api for 2h`
            • `/dojo mute all`
            Also: `/dojo pause`, `/dojo snooze`\
            """);
  }

  @Test
  void a_command_of_which_only_a_summary_is_given_is_explained_by_that() {
    var status = new CommandTopic("status", Group.LOOK_UP, "show what works");

    assertThat(status.line()).isEqualTo("`/dojo status` show what works");
    assertThat(status.details())
        .isEqualTo(
            """
            *`/dojo status`*
            Show what works.
            Examples:
            • `/dojo status`\
            """);
  }

  @Test
  void one_other_name_is_named_without_a_comma() {
    assertThat(new CommandTopic("mute", Group.PAUSE, "mute all").aliases("pause").details())
        .endsWith("\nAlso: `/dojo pause`");
  }

  @Test
  void a_command_has_its_name_and_its_aliases_and_no_others() {
    assertThat(List.of("mute", "pause", "snooze")).allMatch(MUTE::isNamed);
    assertThat(List.of("", "mut", "muted", "Mute", "web-api")).noneMatch(MUTE::isNamed);
  }

  @Test
  void only_the_commands_of_channels_are_for_admins() {
    assertThat(Group.values())
        .filteredOn(group -> new CommandTopic("here", group, "list routes").adminOnly())
        .containsExactly(Group.CHANNEL);
  }

  @Test
  void the_groups_are_in_the_order_of_the_help() {
    assertThat(Arrays.stream(Group.values()).map(Group::label))
        .containsExactly("Get notified", "Pause", "Look up", "Channel (admins)");
  }

  @Test
  void a_command_stays_as_it_is_when_the_lists_it_was_made_of_change() {
    var aliases = new ArrayList<>(List.of("pause"));
    var examples = new ArrayList<>(List.of("mute all"));
    var topic =
        new CommandTopic("mute", Group.PAUSE, "mute all", "Mute.", "mute", aliases, examples);
    var details = topic.details();

    aliases.add("snooze");
    examples.clear();

    assertThat(topic.details()).isEqualTo(details);
  }
}
