package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code Why?} of a message leads to the form of what sent it. */
class WhyTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @BeforeEach
  void setNothingForTheTeam() {
    fixture.dojobell.put("/api/v1/settings/system", "{\"channels\":{}}");
    fixture.dojobell.put("/api/v1/system", "{\"required\":[\"user_mentioned\"]}");
  }

  private Message send(String where, String more) {
    fixture.dojobell.post(
        "/api/v1/events", "{\"title\":\"Late\",\"product\":\"web-api\"," + more + "}");
    return fixture
        .workspace
        .slack()
        .awaitMessage(where, message -> message.text().contains("Late"), SlackFixture.TIMEOUT);
  }

  /** Chooses {@code Why?} in the message's menu. */
  private Message explain(String user, Message message) {
    var choice =
        message.blocks().findParents("value").stream()
            .filter(option -> option.at("/text/text").asText().startsWith("Why"))
            .findFirst()
            .orElseThrow();
    fixture.workspace.slack().choose(user, message, "more", choice.path("value").asText());
    return fixture
        .workspace
        .slack()
        .awaitMessage(
            message.channel(),
            answer -> answer.ephemeralTo().equals(user) && answer.text().contains("Why: "),
            SlackFixture.TIMEOUT);
  }

  private View press(String user, Message answer, String label) {
    var button = RenderedBlocks.buttons(answer.blocks(), label).getFirst();
    fixture.workspace.slack().press(user, answer, button.path("action_id").asText());
    return fixture.workspace.slack().awaitModal(user, _ -> true, SlackFixture.TIMEOUT);
  }

  @Test
  void a_products_setting_is_changed_in_the_products_form_and_stopped_there() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"sla_breach\":[\"slack\"],\"scan_added\":[\"slack\"]}}");
    var answer = explain(fixture.bob, send(fixture.bob, "\"type\":\"sla_breach\""));
    assertThat(answer.text()).contains("Web API").doesNotContain("admins");

    var form = press(fixture.bob, answer, "Change");
    assertThat(form.callbackId()).isEqualTo("product");
    assertThat(form.allText()).contains("Web API");
    fixture.workspace.slack().closeView(fixture.bob, form);

    fixture.workspace.slack().press(fixture.bob, answer, "run:stop");
    fixture
        .workspace
        .slack()
        .awaitMessage(
            fixture.bob, said -> said.text().contains("Unsubscribed"), SlackFixture.TIMEOUT);
    var rows =
        fixture.dojobell.get("/api/v1/settings/users/bob/products/web-api").json().path("channels");
    assertThat(rows.path("sla_breach")).isEmpty();
    assertThat(rows.path("scan_added").toString()).isEqualTo("[\"slack\"]");
  }

  @Test
  void the_personal_setting_is_changed_in_the_settings() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    var answer = explain(fixture.bob, send(fixture.bob, "\"type\":\"sla_breach\""));
    assertThat(press(fixture.bob, answer, "Change").callbackId()).isEqualTo("settings");
  }

  @Test
  void a_route_is_edited_by_an_admin_and_a_member_is_shown_who_can() {
    fixture.type(fixture.ann, "here subscribe slas");
    var message = send(fixture.channel, "\"type\":\"sla_breach\",\"no_users\":true");

    var toMember = explain(fixture.bob, message);
    assertThat(toMember.text())
        .contains("Only Dojobell admins can change this route; `/dojo version` shows whom to ask.");
    assertThat(RenderedBlocks.buttons(toMember.blocks(), "Edit route")).isEmpty();

    var toAdmin = explain(fixture.ann, message);
    assertThat(toAdmin.text()).doesNotContain("Only Dojobell admins");
    var form = press(fixture.ann, toAdmin, "Edit route");
    assertThat(form.body().at("/title/text").asText()).isEqualTo("Edit route");
    fixture.workspace.slack().closeView(fixture.ann, form);

    fixture.type(fixture.ann, "here unsubscribe all");
    assertThat(press(fixture.ann, toAdmin, "Edit route").allText())
        .contains("This route no longer exists.");
  }

  @Test
  void the_teams_setting_is_changed_by_an_admin_in_the_form_of_the_events_group() {
    fixture.dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    var message = send(fixture.channel, "\"type\":\"sla_breach\",\"no_users\":true");

    assertThat(explain(fixture.bob, message).text())
        .contains(
            "Team notifications include “SLA breach” in Slack",
            "Only Dojobell admins can change team notifications",
            "\n<#" + fixture.channel + ">, ");
    var form = press(fixture.ann, explain(fixture.ann, message), "Change");
    assertThat(form.callbackId()).isEqualTo("team_events");
    assertThat(form.allText()).contains("SLA breach");
  }

  @Test
  void what_is_required_is_changed_by_admins() {
    fixture.dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{}}");
    fixture.dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    var message = send(fixture.bob, "\"type\":\"user_mentioned\",\"recipients\":[\"bob\"]");

    assertThat(explain(fixture.bob, message).text())
        .contains("Only Dojobell admins can change which events are required");
  }

  @Test
  void an_admin_who_asks_for_another_persons_message_gets_no_button_that_changes_their_own() {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    send(fixture.bob, "\"type\":\"sla_breach\"");
    var id =
        fixture
            .dojobell
            .get("/api/v1/deliveries?channel=slack")
            .json()
            .at("/deliveries/0/id")
            .asText();
    var answer = fixture.type(fixture.ann, "why " + id);
    assertThat(answer.text()).contains("Late");
    assertThat(RenderedBlocks.buttons(answer.blocks(), "Stop this")).isEmpty();
  }
}
