package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.users.UsersLookupByEmailResponse;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack's own Java client against the workspace. */
final class JavaClientTest {
  private Workspace workspace;
  private MethodsClient client;

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
    workspace.slack().addChannel("security");
    workspace.slack().addUser(WorkspaceUser.named("alice"));
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(workspace.slackApiUrl());
    config.setStatsEnabled(false);
    client = Slack.getInstance(config).methods("xoxb-local");
  }

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void a_message_stands_in_its_channel() throws IOException, SlackApiException {
    ChatPostMessageResponse answer =
        client.chatPostMessage(
            r ->
                r.channel(workspace.slack().channel("security").id())
                    .text("hello")
                    .blocksAsString(
                        """
                        [{"type":"section","text":{"type":"mrkdwn","text":"*hello*"}}]\
                        """));
    assertThat(answer.getError()).isNull();
    var message =
        workspace
            .slack()
            .awaitMessage(
                workspace.slack().channel("security").id(), m -> true, Duration.ofSeconds(2));
    assertThat(message.text()).isEqualTo("hello");
    assertThat(message.ts()).isEqualTo(answer.getTs());
  }

  @Test
  void a_user_is_found_by_email() throws IOException, SlackApiException {
    UsersLookupByEmailResponse answer =
        client.usersLookupByEmail(r -> r.email("ALICE@example.com"));
    assertThat(answer.getUser().getProfile().getEmail()).isEqualTo("alice@example.com");
  }

  @Test
  void an_unknown_field_in_a_block_is_refused() throws IOException, SlackApiException {
    SlackApiTextResponse answer =
        client.chatPostMessage(
            r ->
                r.channel("#security")
                    .text("x")
                    .blocksAsString("[{\"type\":\"divider\",\"a\":1}]"));
    assertThat(answer.getError()).isEqualTo("invalid_blocks");
  }
}
