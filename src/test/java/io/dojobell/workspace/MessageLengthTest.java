package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.WorkspaceChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All texts of a message's blocks together: 11,300 code points on every way into Slack. */
final class MessageLengthTest {
  private static final String TOO_LONG = "msg_blocks_too_long";

  private final WorkspaceFixture fixture =
      new WorkspaceFixture(WorkspaceOptions.defaults().enforceRateLimits(false));

  @AfterEach
  void stop() {
    fixture.close();
  }

  /** Sections with so many letters in all; each letter is two units of UTF-16. */
  private static ArrayNode sections(int letters) {
    ArrayNode blocks = Json.array();
    for (int left = letters; left > 0; left -= 2_900) {
      blocks
          .addObject()
          .put("type", "section")
          .putObject("text")
          .put("type", "mrkdwn")
          .put("text", "🚨".repeat(Math.min(left, 2_900)));
    }
    return blocks;
  }

  private static ObjectNode message(int letters) {
    ObjectNode message = Json.object().put("text", "x".repeat(1_000));
    message.set("blocks", sections(letters));
    return message;
  }

  private String call(String method, ObjectNode message) {
    return fixture.call(method, message.toString()).path("error").asText();
  }

  @Test
  void a_message_of_11_300_letters_is_posted_and_one_more_is_refused() {
    assertThat(fixture.post(message(11_300).toString()).path("ok").asBoolean()).isTrue();
    assertThat(fixture.post(message(11_301).toString()).path("error").asText()).isEqualTo(TOO_LONG);
  }

  @Test
  void texts_of_buttons_and_fields_and_markup_count() {
    ObjectNode message = message(11_290);
    ObjectNode button = Json.object().put("type", "button");
    button.putObject("text").put("type", "plain_text").put("text", "<&amp;>|12345");
    ((ArrayNode) message.get("blocks"))
        .addObject()
        .put("type", "actions")
        .putArray("elements")
        .add(button);
    assertThat(fixture.post(message.toString()).path("error").asText()).isEqualTo(TOO_LONG);
  }

  @Test
  void blocks_in_attachments_count_with_the_others() {
    ObjectNode message = message(6_000);
    message.putArray("attachments").addObject().set("blocks", sections(5_301));
    assertThat(fixture.post(message.toString()).path("error").asText()).isEqualTo(TOO_LONG);
  }

  @Test
  void a_change_to_a_longer_message_is_refused() {
    String ts = fixture.post("{\"text\":\"x\"}").path("ts").asText();
    ObjectNode longer = message(11_301).put("channel", fixture.security).put("ts", ts);
    assertThat(call("chat.update", longer)).isEqualTo(TOO_LONG);
    longer.set("blocks", sections(11_300));
    assertThat(call("chat.update", longer)).isEmpty();
  }

  @Test
  void an_ephemeral_message_has_the_same_limit() {
    WorkspaceChannel team =
        fixture.slack.addChannel(WorkspaceChannel.named("team").appIsMember(true));
    ObjectNode message = message(11_301).put("channel", team.id()).put("user", fixture.alice);
    assertThat(call("chat.postEphemeral", message)).isEqualTo(TOO_LONG);
  }

  @Test
  void a_response_url_and_an_incoming_webhook_have_the_same_limit() {
    fixture.slack.command(fixture.alice, fixture.security, "/dojo help");
    String url = fixture.app.lastRequest().form().get("response_url");
    assertThat(fixture.post(url, message(11_301).toString(), "").body()).contains(TOO_LONG);
    assertThat(fixture.post(url, message(11_300).toString(), "").body()).isEqualTo("ok");
    String hook = fixture.workspace.incomingWebhookUrl("security");
    assertThat(fixture.post(hook, message(11_301).toString(), "").body()).isEqualTo(TOO_LONG);
    assertThat(fixture.post(hook, message(11_300).toString(), "").body()).isEqualTo("ok");
  }
}
