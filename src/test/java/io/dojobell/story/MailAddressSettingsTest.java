package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them, and those that cannot be. */
class MailAddressSettingsTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell =
        story.start(
            Map.of(
                "MAIL_FROM", "Dojobell Büro, EU <dojobell@example.com>",
                "MAIL_TO", "a@example.com, \"Security, Team\" <team@example.com>"));
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"email\"]}}");
  }

  private void awaitMailTo(String... recipients) {
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"e-1\"}");
    for (var recipient : recipients) {
      var mail =
          workspace
              .mailbox()
              .awaitMessage(one -> one.envelope().recipients().equals(List.of(recipient)), TIMEOUT);
      assertThat(mail.from()).isEqualTo("Dojobell Büro, EU <dojobell@example.com>");
    }
    assertThat(dojobell.get("/api/v1/events/e-1").json().path("deliveries"))
        .extracting(delivery -> delivery.path("destination").asText())
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(recipients).map(one -> "mailto:" + one).toList());
  }

  @Test
  void each_address_of_mail_to_gets_a_mail_of_its_own() {
    awaitMailTo("a@example.com", "team@example.com");
  }

  @Test
  void email_to_over_the_api_is_a_list_as_well() {
    var body = "{\"email_to\":\"Security <team@example.com>; c@münchen.example\"}";
    assertThat(dojobell.put("/api/v1/system", body).status()).isEqualTo(200);
    awaitMailTo("team@example.com", "c@xn--mnchen-3ya.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a@example.com, nonsense", "a..b@example.com"})
  void what_is_no_address_is_refused_by_the_api(String text) {
    for (var field : List.of("email_from", "email_to")) {
      var answer = dojobell.put("/api/v1/system", "{\"" + field + "\":\"" + text + "\"}");
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo(field);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a..b@example.com",
        ".a@example.com",
        "bob@example.com.",
        "bob(x)@example.com",
        "bob\u200B@example.com"
      })
  void an_account_with_an_address_that_cannot_be_is_refused(String address) {
    var answer = dojobell.put("/api/v1/users/bob", "{\"email\":\"" + address + "\"}");
    assertThat(answer.status()).isEqualTo(422);
  }
}
