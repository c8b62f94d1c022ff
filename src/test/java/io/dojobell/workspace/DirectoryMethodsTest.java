package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code users.*} and {@code conversations.*}. */
final class DirectoryMethodsTest {
  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void an_unknown_address_is_not_found() {
    assertThat(lookup("nobody@example.com").path("error").asText()).isEqualTo("users_not_found");
  }

  @Test
  void a_deleted_user_is_not_found_by_address_but_by_id() {
    WorkspaceUser gone = fixture.slack.addUser(WorkspaceUser.named("gone").deleted(true));
    assertThat(lookup("gone@example.com").path("error").asText()).isEqualTo("users_not_found");
    JsonNode user = fixture.form("users.info", "user=" + gone.id()).path("user");
    assertThat(user.path("deleted").asBoolean()).isTrue();
  }

  @Test
  void an_unknown_id_is_not_found() {
    assertThat(fixture.form("users.info", "user=U404").path("error").asText())
        .isEqualTo("user_not_found");
  }

  @Test
  void a_profile_has_zone_admin_guest_and_bot() {
    JsonNode alice = fixture.form("users.info", "user=" + fixture.alice).path("user");
    assertThat(alice.path("tz").asText()).isEqualTo("Europe/Berlin");
    assertThat(alice.path("tz_offset").asInt()).isEqualTo(3600);
    assertThat(alice.path("is_admin").asBoolean()).isTrue();
    String guest = fixture.slack.addUser(WorkspaceUser.named("guest").guest()).id();
    JsonNode restricted = fixture.form("users.info", "user=" + guest).path("user");
    assertThat(restricted.path("is_restricted").asBoolean()).isTrue();
    assertThat(restricted.path("is_ultra_restricted").asBoolean()).isFalse();
    String bot = fixture.slack.addUser(WorkspaceUser.named("robot").bot()).id();
    assertThat(fixture.form("users.info", "user=" + bot).at("/user/is_bot").asBoolean()).isTrue();
  }

  @Test
  void without_its_scope_a_profile_has_no_address() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"users:read.email\"", "\"reactions:read\"");
    JsonNode profile = fixture.form("users.info", "user=" + fixture.alice).at("/user/profile");
    assertThat(profile.has("email")).isFalse();
    assertThat(profile.has("real_name")).isTrue();
  }

  @Test
  void a_list_is_read_page_by_page_until_the_cursor_is_empty() {
    for (int i = 0; i < 5; i++) {
      fixture.slack.addUser(WorkspaceUser.named("user" + i));
    }
    List<String> names = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      String encoded = URLEncoder.encode(cursor, StandardCharsets.UTF_8);
      JsonNode page = fixture.form("users.list", "limit=3&cursor=" + encoded);
      page.path("members").forEach(member -> names.add(member.path("name").asText()));
      cursor = page.at("/response_metadata/next_cursor").asText();
      pages++;
    } while (!cursor.isEmpty());
    assertThat(pages).isEqualTo(3);
    assertThat(names).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void a_made_up_cursor_or_a_limit_beyond_is_refused() {
    assertThat(fixture.form("users.list", "cursor=abc").path("error").asText())
        .isEqualTo("invalid_cursor");
    assertThat(fixture.form("users.list", "limit=1001").path("error").asText())
        .isEqualTo("invalid_limit");
  }

  @Test
  void the_list_needs_its_scope_and_shows_addresses_only_with_theirs() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"users:read\",", "");
    JsonNode refused = fixture.form("users.list", "limit=10");
    assertThat(refused.path("error").asText()).isEqualTo("missing_scope");
    assertThat(refused.path("needed").asText()).isEqualTo("users:read");
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"users:read.email\"", "\"reactions:read\"");
    JsonNode listed = fixture.form("users.list", "limit=10");
    assertThat(listed.path("ok").asBoolean()).isTrue();
    assertThat(listed.findValues("email")).isEmpty();
  }

  @Test
  void a_large_team_is_listed_with_a_limit_only_and_twenty_times_a_minute() {
    for (int i = 0; i < 1_000; i++) {
      fixture.slack.addUser(WorkspaceUser.named("user" + i));
    }
    assertThat(fixture.form("users.list", "").path("error").asText()).isEqualTo("limit_required");
    for (int i = 0; i < 19; i++) {
      assertThat(fixture.form("users.list", "limit=1").path("ok").asBoolean()).isTrue();
    }
    assertThat(fixture.response("users.list", "{}").statusCode()).isEqualTo(429);
  }

  @Test
  void somebody_of_another_workspace_is_listed_as_such_and_not_found_by_address() {
    fixture.slack.addUser(WorkspaceUser.named("partner").ofTeam("T0ELSEWHERE"));
    assertThat(fixture.form("users.list", "limit=10").findValuesAsText("team_id"))
        .contains("T0ELSEWHERE");
    assertThat(lookup("partner@example.com").path("error").asText()).isEqualTo("users_not_found");
  }

  @Test
  void channels_are_listed_by_type_and_private_ones_only_with_the_app() {
    var secret = fixture.slack.addChannel(WorkspaceChannel.named("secret").asPrivate());
    fixture.slack.addChannel(WorkspaceChannel.named("ours").asPrivate().appIsMember(true));
    fixture.slack.addChannel(WorkspaceChannel.named("old").archived(true));
    assertThat(names("")).containsExactly("security", "old");
    assertThat(names("exclude_archived=true")).containsExactly("security");
    assertThat(names("types=public_channel,private_channel"))
        .containsExactly("security", "ours", "old");
    for (var unseen : List.of("C404", secret.id())) {
      assertThat(fixture.form("conversations.info", "channel=" + unseen).path("error").asText())
          .isEqualTo("channel_not_found");
      assertThat(fixture.form("conversations.members", "channel=" + unseen).path("error").asText())
          .isEqualTo("channel_not_found");
    }
  }

  private List<String> names(String arguments) {
    return Json.stream(fixture.form("conversations.list", arguments).path("channels"))
        .map(channel -> channel.path("name").asText())
        .toList();
  }

  private JsonNode lookup(String email) {
    String encoded = URLEncoder.encode(email, StandardCharsets.UTF_8);
    return fixture.form("users.lookupByEmail", "email=" + encoded);
  }
}
