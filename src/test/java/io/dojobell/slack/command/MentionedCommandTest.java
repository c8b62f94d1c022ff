package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionedCommandTest {
  @ParameterizedTest
  @CsvSource({
    "help, help",
    "'  mute web-api for 2h ', mute web-api for 2h",
    "<@U0BOT> help, help",
    "'<@U0BOT>: help', help",
    "hey <@U0BOT|dojobell> help me, help me",
    "help <@U0BOT>, help",
    "<@U0BOT>, ''",
    "'', ''",
    "<#C0A|security> and, <#C0A|security> and"
  })
  void the_command_is_what_follows_the_mention_or_else_all(String message, String command) {
    assertThat(MentionedCommand.of(message)).isEqualTo(command);
  }
}
