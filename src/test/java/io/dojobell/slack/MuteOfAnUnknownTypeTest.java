package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events of types that Dojobell does not know are sent as other, and muted by their own type. */
class MuteOfAnUnknownTypeTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @BeforeEach
  void start() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"other\":[\"slack\",\"alert\"]}}");
  }

  private String type(String words) {
    var before = fixture.workspace.slack().messages(fixture.channel).size();
    fixture.workspace.slack().command(fixture.bob, fixture.channel, "/dojo " + words);
    fixture.await(() -> fixture.workspace.slack().messages(fixture.channel).size() > before);
    return fixture.workspace.slack().messages(fixture.channel).getLast().text();
  }

  /** The state of bob's direct message about an event of that type. */
  private String slackState(String type, String id) {
    fixture.dojobell.post(
        "/api/v1/events",
        "{\"type\":\"%s\",\"title\":\"%s\",\"id\":\"%s\",\"product\":\"web-api\"}"
            .formatted(type, id, id));
    return fixture
        .workspace
        .changes()
        .await(
            () -> {
              for (var delivery :
                  fixture.dojobell.get("/api/v1/events/" + id).json().path("deliveries")) {
                if (delivery.path("channel").asText().equals("slack")
                    && delivery.path("user").asText().equals("bob")
                    && !delivery.path("state").asText().matches("queued|sending")) {
                  return Optional.of(delivery.path("state").asText());
                }
              }
              return Optional.<String>empty();
            },
            SlackFixture.TIMEOUT)
        .orElseThrow();
  }

  @Test
  void a_mute_of_an_unknown_type_mutes_that_type_only() {
    assertThat(slackState("license_found", "l-1")).isEqualTo("sent");

    assertThat(type("mute license_found for 2h")).contains("muted until", "*license_found*");
    assertThat(slackState("license_found", "l-2")).isEqualTo("skipped");
    assertThat(slackState("secret_found", "s-1")).isNotEqualTo("skipped");

    assertThat(type("unmute license_found")).contains("license_found");
    assertThat(slackState("license_found", "l-3")).isNotEqualTo("skipped");
  }

  @Test
  void a_type_with_a_percent_sign_is_muted_and_unmuted() {
    assertThat(type("mute type cpu_100%0 for 2h")).contains("muted until", "cpu_100%0");
    assertThat(type("unmute type cpu_100%0")).contains("unmuted");
  }

  @Test
  void a_type_that_never_came_is_muted_by_the_word_type_and_other_mutes_them_all() {
    assertThat(type("mute license_found")).contains("isn't an event type or a product");
    assertThat(type("mute type License_Found for 2h")).contains("*License_Found*");
    assertThat(slackState("license_found", "l-4")).isEqualTo("skipped");

    assertThat(type("mute other for 2h")).contains("*Other*");
    assertThat(slackState("secret_found", "s-2")).isEqualTo("skipped");
  }
}
