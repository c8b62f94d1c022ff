package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceChannel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /dojo here} alone: the form of the channel's route. */
class ChannelFormTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private View openForm() {
    fixture.workspace.slack().command(fixture.ann, fixture.channel, "/dojo here");
    return fixture.workspace.slack().awaitModal(fixture.ann, _ -> true, SlackFixture.TIMEOUT);
  }

  private Map<String, String> submit(View modal) {
    return fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors();
  }

  private JsonNode routes() {
    return fixture.dojobell.get("/api/v1/routes").json().path("routes");
  }

  @Test
  void the_first_route_of_a_channel_is_made_in_a_form_that_has_the_channel_chosen() {
    var form = openForm();
    assertThat(form.body().at("/title/text").asText()).isEqualTo("New route");
    assertThat(form.allText())
        .contains("Events", "Products", "Minimum severity", "Threading", "Mention in Slack")
        .contains("\"initial_conversation\":\"" + fixture.channel + "\"");
    fixture.enter(form, "events", List.of("sla_breach"));
    fixture.enter(form, "severity", "high");
    fixture.enter(form, "threads", "OFF");
    fixture.enter(form, "mention", "here");
    assertThat(submit(form)).isEmpty();

    assertThat(routes()).hasSize(1);
    var route = routes().get(0);
    assertThat(route.at("/target/slack_channel").asText()).isEqualTo(fixture.channel);
    assertThat(route.path("events").toString()).isEqualTo("[\"sla_breach\"]");
    assertThat(route.path("min_severity").asText()).isEqualTo("high");
    assertThat(route.path("threads").asText()).isEqualTo("off");
    assertThat(route.path("mention").asText()).isEqualTo("here");
  }

  @Test
  void what_the_new_route_would_have_sent_can_be_previewed() {
    fixture.dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"Nightly\",\"product\":\"web-api\"}");
    var previewed = fixture.preview(fixture.ann, openForm(), "sent 1 notification");
    assertThat(submit(previewed)).isEmpty();
    assertThat(routes().get(0).at("/target/slack_channel").asText()).isEqualTo(fixture.channel);
  }

  @Test
  void the_only_route_of_a_channel_is_edited() {
    fixture.type(fixture.ann, "here subscribe slas to web-api min high");
    var form = openForm();
    assertThat(form.body().at("/title/text").asText()).isEqualTo("Edit route");
    assertThat(form.allText()).contains("Web API", "SLA breach");
    fixture.enter(form, "severity", "critical");
    assertThat(submit(form)).isEmpty();
    assertThat(routes()).hasSize(1);
    assertThat(routes().get(0).path("min_severity").asText()).isEqualTo("critical");
  }

  @Test
  void several_routes_are_listed_each_with_a_button_and_another_can_be_added() {
    fixture.type(fixture.ann, "here subscribe slas min high");
    fixture.type(fixture.ann, "here subscribe scans to web-api");
    var listed = fixture.type(fixture.ann, "here");
    assertThat(listed.text()).contains("SLAs and risk", "Scans and tests");
    var buttons = RenderedBlocks.buttons(listed.blocks(), "Edit");
    assertThat(buttons).hasSize(2);

    var second = openBy(listed, buttons.get(1));
    assertThat(second.body().at("/title/text").asText()).isEqualTo("Edit route");
    assertThat(second.allText()).contains("Web API");
    fixture.workspace.slack().closeView(fixture.ann, second);

    var added = openBy(listed, RenderedBlocks.buttons(listed.blocks(), "Add a route").getFirst());
    assertThat(added.body().at("/title/text").asText()).isEqualTo("New route");
    assertThat(submit(added)).isEmpty();
    assertThat(routes()).hasSize(3);
  }

  private View openBy(Message listed, JsonNode button) {
    var block =
        listed
            .blocks()
            .valueStream()
            .filter(one -> one.findParents("action_id").contains(button))
            .findFirst()
            .orElseThrow();
    fixture
        .workspace
        .slack()
        .press(
            fixture.ann,
            listed,
            new ElementRef(block.path("block_id").asText(), button.path("action_id").asText()));
    return fixture.workspace.slack().awaitModal(fixture.ann, _ -> true, SlackFixture.TIMEOUT);
  }

  @Test
  void a_member_gets_the_list_and_no_form() {
    assertThat(fixture.type(fixture.bob, "here").text())
        .contains("no subscriptions", "Admins can add one");
    fixture.type(fixture.ann, "here subscribe slas min high");
    assertThat(fixture.type(fixture.bob, "here").text()).contains("SLAs and risk");
    assertThat(fixture.workspace.slack().modals(fixture.bob)).isEmpty();
  }

  @Test
  void in_a_private_channel_without_the_bot_no_form_opens_and_it_says_what_to_do() {
    var secret =
        fixture.workspace.slack().addChannel(WorkspaceChannel.named("incidents").asPrivate());
    fixture.workspace.slack().command(fixture.ann, secret.id(), "/dojo here");
    var answer = fixture.messageIn(secret.id(), "/invite");
    assertThat(answer.text()).contains("invite Dojobell first: /invite @Dojobell");
    assertThat(fixture.workspace.slack().modals(fixture.ann)).isEmpty();
  }

  @Test
  void a_bot_that_was_removed_meanwhile_is_noticed_before_the_form_is_saved() {
    var name = WorkspaceChannel.named("incidents").asPrivate().appIsMember(true);
    var secret = fixture.workspace.slack().addChannel(name);
    fixture.workspace.slack().command(fixture.ann, secret.id(), "/dojo here");
    var form = fixture.workspace.slack().awaitModal(fixture.ann, _ -> true, SlackFixture.TIMEOUT);
    fixture.workspace.slack().addChannel(secret.appIsMember(false));

    assertThat(submit(form).get("channel")).contains("/invite @Dojobell");
    assertThat(routes()).isEmpty();
  }

  @Test
  void outside_a_channel_it_says_where_to_type_it() {
    var direct = fixture.workspace.slack().place(fixture.ann).id();
    fixture.workspace.slack().command(fixture.ann, direct, "/dojo here");
    fixture
        .workspace
        .slack()
        .awaitMessage(
            direct, said -> said.text().contains("Run this in the channel"), SlackFixture.TIMEOUT);
    assertThat(fixture.workspace.slack().modals(fixture.ann)).isEmpty();
  }
}
