package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackErrorTextsTest {
  @ParameterizedTest
  @CsvSource({
    "channel_not_found, /invite the bot",
    "not_in_channel, /invite it",
    "is_archived, unarchive",
    "token_revoked, SLACK_BOT_TOKEN",
    "not_allowed_token_type, xoxb-",
    "account_inactive, install the app again",
    "messages_tab_disabled, Messages tab",
    "restricted_action, workspace's rules",
    "user_not_found, no such user",
    "cannot_dm_bot, direct message to a bot",
    "channel_type_not_supported, that type",
    "no_service, SLACK_WEBHOOK_URL",
  })
  void a_final_error_is_said_with_what_fixes_it(String error, String fix) {
    assertThat(SlackErrorTexts.find(error, null))
        .hasValueSatisfying(text -> assertThat(text).contains(fix));
  }

  @Test
  void a_missing_scope_is_named_where_slack_names_it() {
    assertThat(SlackErrorTexts.find("missing_scope", "chat:write"))
        .contains("The Slack app may not do that: add the scope chat:write and install it again");
    assertThat(SlackErrorTexts.find("missing_scope", null))
        .contains("The Slack app may not do that: add the scope it asks for and install it again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "ratelimited", "service_unavailable", ""})
  void an_error_that_may_pass_is_not_final(String error) {
    assertThat(SlackErrorTexts.find(error, null)).isEmpty();
  }
}
