package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chat.*}: where one may post, what, and what becomes of it. */
final class ChatMethodsTest {
  private WorkspaceFixture fixture =
      new WorkspaceFixture(WorkspaceOptions.defaults().enforceRateLimits(false));

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void an_unknown_channel_is_not_found() {
    assertThat(to("C404").path("error").asText()).isEqualTo("channel_not_found");
    assertThat(to("#nowhere").path("error").asText()).isEqualTo("channel_not_found");
    assertThat(to("").path("error").asText()).isEqualTo("channel_not_found");
  }

  @Test
  void a_private_channel_without_the_app_is_not_seen() {
    WorkspaceChannel secret =
        fixture.slack.addChannel(WorkspaceChannel.named("secret").asPrivate());
    assertThat(to(secret.id()).path("error").asText()).isEqualTo("channel_not_found");
    fixture.slack.addChannel(secret.appIsMember(true));
    assertThat(to(secret.id()).path("ok").asBoolean()).isTrue();
  }

  @Test
  void an_archived_channel_takes_nothing() {
    WorkspaceChannel old = fixture.slack.addChannel(WorkspaceChannel.named("old").archived(true));
    assertThat(to(old.id()).path("error").asText()).isEqualTo("is_archived");
  }

  @Test
  void a_channel_for_admins_only_refuses_the_app() {
    WorkspaceChannel news =
        fixture.slack.addChannel(WorkspaceChannel.named("news").restricted(true));
    assertThat(to(news.id()).path("error").asText()).isEqualTo("restricted_action");
  }

  @Test
  void a_direct_message_goes_to_the_users_id() {
    assertThat(to(fixture.alice).path("channel").asText()).startsWith("D");
    assertThat(fixture.slack.messages(fixture.alice)).hasSize(1);
  }

  @Test
  void a_deleted_user_takes_no_message() {
    WorkspaceUser gone = fixture.slack.addUser(WorkspaceUser.named("gone").deleted(true));
    assertThat(to(gone.id()).path("error").asText()).isEqualTo("channel_not_found");
  }

  @Test
  void a_bot_takes_no_direct_message() {
    WorkspaceUser bot = fixture.slack.addUser(WorkspaceUser.named("other").bot());
    assertThat(to(bot.id()).path("error").asText()).isEqualTo("cannot_dm_bot");
  }

  @Test
  void without_a_messages_tab_there_are_no_direct_messages() {
    fixture.close();
    fixture =
        WorkspaceFixture.withManifest(
            "\"messages_tab_enabled\": true", "\"messages_tab_enabled\": false");
    assertThat(to(fixture.alice).path("error").asText()).isEqualTo("messages_tab_disabled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"text\":\"\"}", "{\"text\":\"  \",\"blocks\":[]}"})
  void a_message_of_nothing_is_refused(String message) {
    assertThat(fixture.post(message).path("error").asText()).isEqualTo("no_text");
  }

  @Test
  void longer_text_is_cut_at_40000() {
    JsonNode answer = fixture.post(text("x".repeat(40_001)));
    assertThat(answer.at("/message/text").asText()).hasSize(40_000);
  }

  @Test
  void wrong_blocks_are_refused_with_their_place() {
    JsonNode answer = fixture.post("{\"blocks\":[{\"type\":\"divider\"},{\"type\":\"header\"}]}");
    assertThat(answer.path("error").asText()).isEqualTo("invalid_blocks");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .isEqualTo("[ERROR] missing required field: text [json-pointer:/blocks/1]");
  }

  @Test
  void blocks_that_are_no_array_are_refused() {
    assertThat(fixture.post("{\"text\":\"x\",\"blocks\":\"{nope\"}").path("error").asText())
        .isEqualTo("invalid_blocks_format");
    assertThat(fixture.post("{\"text\":\"x\",\"blocks\":{}}").path("error").asText())
        .isEqualTo("invalid_blocks_format");
  }

  @Test
  void blocks_in_attachments_are_checked_too() {
    JsonNode answer = fixture.post("{\"attachments\":[{\"blocks\":[{\"type\":\"nope\"}]}]}");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .contains("/attachments/0/blocks/0/type");
  }

  @Test
  void metadata_has_a_type_and_a_payload_of_at_most_8_KB() {
    assertThat(fixture.post("{\"text\":\"x\",\"metadata\":{}}").path("error").asText())
        .isEqualTo("invalid_metadata_schema");
    String metadata =
        "{\"text\":\"x\",\"metadata\":{\"event_type\":\"a\",\"event_payload\":{\"b\":\"%s\"}}}";
    assertThat(fixture.post(metadata.formatted("x")).path("ok").asBoolean()).isTrue();
    assertThat(fixture.post(metadata.formatted("x".repeat(8200))).path("error").asText())
        .isEqualTo("metadata_too_large");
  }

  @Test
  void every_message_has_its_own_ts_though_the_clock_stands() {
    Stream<String> all =
        Stream.generate(() -> fixture.post(text("x")).path("ts").asText()).limit(20);
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void an_answer_stands_in_the_thread_of_its_first_message() {
    String first = fixture.post(text("first")).path("ts").asText();
    String second = threaded(first).path("ts").asText();
    assertThat(threaded(second).at("/message/thread_ts").asText()).isEqualTo(first);
  }

  @Test
  void a_thread_of_no_message_is_posted_on_its_own() {
    assertThat(threaded("1.000001").path("message").has("thread_ts")).isFalse();
  }

  @Test
  void an_answer_may_be_shown_in_the_channel_too() {
    String first = fixture.post(text("first")).path("ts").asText();
    fixture.post("{\"text\":\"x\",\"thread_ts\":\"" + first + "\",\"reply_broadcast\":true}");
    assertThat(fixture.slack.messages(fixture.security).getLast().isBroadcast()).isTrue();
  }

  @Test
  void a_message_is_changed_in_its_place() {
    String ts = fixture.post(text("before")).path("ts").asText();
    assertThat(update(ts, "after").path("ok").asBoolean()).isTrue();
    Message message = fixture.slack.messages(fixture.security).getFirst();
    assertThat(message.text()).isEqualTo("after");
    assertThat(message.isEdited()).isTrue();
  }

  @Test
  void what_is_not_there_cannot_be_changed() {
    assertThat(update("1.000001", "x").path("error").asText()).isEqualTo("message_not_found");
  }

  @Test
  void another_ones_message_cannot_be_changed() {
    String ts = fixture.slack.post(fixture.alice, fixture.security, "mine").ts();
    assertThat(update(ts, "x").path("error").asText()).isEqualTo("cant_update_message");
  }

  @Test
  void a_message_is_not_changed_to_over_4000_letters() {
    String ts = fixture.post(text("x")).path("ts").asText();
    assertThat(update(ts, "x".repeat(4001)).path("error").asText()).isEqualTo("msg_too_long");
  }

  @Test
  void an_old_message_cannot_be_changed_where_the_edit_window_is_closed() {
    fixture.slack.editWindow(Duration.ofMinutes(5));
    String ts = fixture.post(text("x")).path("ts").asText();
    fixture.clock.advance(Duration.ofMinutes(6));
    assertThat(update(ts, "y").path("error").asText()).isEqualTo("edit_window_closed");
  }

  @Test
  void an_ephemeral_message_is_for_one_user_and_cannot_be_changed() {
    WorkspaceChannel team =
        fixture.slack.addChannel(WorkspaceChannel.named("team").appIsMember(true));
    JsonNode answer = ephemeral(team.id(), fixture.alice);
    Message message = fixture.slack.messages(team.id()).getFirst();
    assertThat(message.ephemeralTo()).isEqualTo(fixture.alice);
    JsonNode update =
        fixture.call(
            "chat.update",
            "{\"channel\":\"%s\",\"ts\":\"%s\",\"text\":\"x\"}"
                .formatted(team.id(), answer.path("message_ts").asText()));
    assertThat(update.path("error").asText()).isEqualTo("message_not_found");
  }

  @Test
  void an_ephemeral_message_needs_a_user_there_and_the_app_in_the_channel() {
    WorkspaceChannel team =
        fixture.slack.addChannel(WorkspaceChannel.named("team").appIsMember(true));
    assertThat(ephemeral(team.id(), "U404").path("error").asText())
        .isEqualTo("user_not_in_channel");
    assertThat(ephemeral(fixture.security, fixture.alice).path("error").asText())
        .isEqualTo("not_in_channel");
  }

  private JsonNode to(String channel) {
    return fixture.call("chat.postMessage", "{\"channel\":\"" + channel + "\",\"text\":\"x\"}");
  }

  private static String text(String text) {
    return Json.object().put("text", text).toString();
  }

  private JsonNode threaded(String ts) {
    return fixture.post("{\"text\":\"x\",\"thread_ts\":\"" + ts + "\"}");
  }

  private JsonNode update(String ts, String text) {
    ObjectNode call = Json.object().put("channel", fixture.security).put("ts", ts);
    return fixture.call("chat.update", call.put("text", text).toString());
  }

  private JsonNode ephemeral(String channel, String user) {
    return fixture.call(
        "chat.postEphemeral",
        "{\"channel\":\"%s\",\"user\":\"%s\",\"text\":\"x\"}".formatted(channel, user));
  }
}
