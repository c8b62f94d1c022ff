package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.net.ProxySettings;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The menu of a message mutes by a form, and the message says what was done and by whom. */
class MuteMenuTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String MUTE_PRODUCT = "mute \"web-api\"";

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final AtomicInteger last = new AtomicInteger();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private String bob;
  private String ann;

  @BeforeEach
  void start() {
    bob = workspace.slack().addUser(WorkspaceUser.named("bob")).id();
    ann = workspace.slack().addUser(WorkspaceUser.named("ann")).id();
    run();
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
  }

  private void run() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
  }

  /** A title that nothing had before. */
  private String send() {
    var title = "Late number " + last.incrementAndGet() + ".";
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"%s\",\"product\":\"web-api\",\"id\":\"e%d\"}"
            .formatted(title, last.get()));
    return title;
  }

  private Message awaitMessage(String where, String title) {
    return workspace.slack().awaitMessage(where, one -> one.text().contains(title), TIMEOUT);
  }

  private Message awaitText(String where, Message message, String words) {
    return workspace
        .slack()
        .awaitMessage(
            where, one -> one.ts().equals(message.ts()) && one.allText().contains(words), TIMEOUT);
  }

  /** Chooses from the menu of the message, and submits the form with those values. */
  private View openForm(String user, Message message, String choice) {
    workspace.slack().choose(user, message, "more", choice);
    return workspace
        .slack()
        .awaitModal(user, view -> view.callbackId().equals("message_mute"), TIMEOUT);
  }

  private void mute(String user, Message message, String choice, Map<String, ?> values) {
    assertThat(workspace.slack().submit(user, openForm(user, message, choice), values).errors())
        .isEmpty();
  }

  private void muteProduct(String user, Message message) {
    mute(user, message, MUTE_PRODUCT, Map.of());
  }

  private String deliveries() {
    return dojobell.get("/api/v1/events/e" + last.get()).text();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void in_a_direct_message_it_is_the_persons_own_mute_and_the_message_undoes_it() {
    var message = awaitMessage(bob, send());
    muteProduct(bob, message);
    var muted = awaitText(bob, message, ":no_bell: Muted by <@" + bob + ">: *Web API* until");
    assertThat(muted.allText()).contains("Undo", message.text().substring(0, 5));
    var title = send();
    assertThat(deliveries()).contains("Muted: ");
    awaitMessage(channel, title);

    workspace.slack().press(bob, muted, "unmute");

    var again = awaitText(bob, message, ":bell: No longer muted, by <@" + bob + ">: *Web API*");
    assertThat(again.allText()).doesNotContain(":no_bell:", "Undo");
    awaitMessage(bob, send());
  }

  @Test
  void in_a_channel_it_is_the_admins_and_for_the_channel_only() {
    var message = awaitMessage(channel, send());
    muteProduct(ann, message);
    var muted = awaitText(channel, message, ":no_bell: Muted by <@" + ann + ">: *Web API* until");
    awaitMessage(bob, send());
    assertThat(deliveries()).contains("Muted in this channel: the product Web API until");

    workspace.slack().press(bob, muted, "unmute");
    workspace.slack().press(ann, muted, "unmute");
    awaitText(channel, message, ":bell: No longer muted, by <@" + ann + ">");
    awaitMessage(channel, send());
  }

  @Test
  void in_a_channel_a_person_mutes_for_themselves_and_the_message_stays_as_it_is() {
    var message = awaitMessage(channel, send());

    var form = openForm(bob, message, MUTE_PRODUCT);
    assertThat(form.allText()).contains("Web API", "only admins can mute this channel");
    assertThat(form.allText()).doesNotContain("For whom");
    assertThat(workspace.slack().submit(bob, form, Map.of()).errors()).isEmpty();

    workspace
        .slack()
        .awaitMessage(
            channel, one -> one.isEphemeral() && one.text().contains("muted until"), TIMEOUT);
    awaitMessage(channel, send());
    assertThat(deliveries()).contains("Muted: ");
    assertThat(updates()).isEmpty();
  }

  @Test
  void an_admin_chooses_whether_it_is_for_the_channel_or_for_them() {
    var form = openForm(ann, awaitMessage(channel, send()), MUTE_PRODUCT);
    assertThat(form.allText()).contains("For whom", "For this channel", "For me");
  }

  @Test
  void who_has_no_access_to_the_product_is_shown_that_before_anything_is_chosen() {
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\",\"visibility\":\"members\"}");
    var form = openForm(bob, awaitMessage(channel, send()), MUTE_PRODUCT);
    assertThat(form.allText())
        .contains("You have no access to this product", "Only admins can mute this channel")
        .doesNotContain("For how long", "\"submit\":{");
  }

  @Test
  void who_is_no_longer_an_admin_mutes_for_themselves() {
    var form = openForm(ann, awaitMessage(channel, send()), MUTE_PRODUCT);
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":false}");
    assertThat(workspace.slack().submit(ann, form, Map.of()).errors())
        .containsEntry("scope", "Only admins can do that; choose “For me”");
    assertThat(workspace.slack().submit(ann, form, Map.of("scope", "person")).errors()).isEmpty();
  }

  @Test
  void a_member_who_uses_the_menu_of_an_earlier_version_in_a_channel_can_mute_for_themselves() {
    var message = awaitMessage(channel, send());
    var url = workspace.slack().responseUrls().issue("actions", channel, bob, Optional.empty());
    new ForgedRequests(dojobell, workspace)
        .press(bob, message, url, "mute", MUTE_PRODUCT + " for 1 day");
    var answer =
        workspace
            .slack()
            .awaitMessage(
                channel, one -> one.text().contains("Only admins can mute this channel"), TIMEOUT);
    workspace.slack().press(bob, answer, "run:mute");
    workspace
        .slack()
        .awaitMessage(
            channel, one -> one.isEphemeral() && one.text().contains("muted until"), TIMEOUT);
    send();
    assertThat(deliveries()).contains("Muted: ");
  }

  @Test
  void an_admin_may_mute_a_channels_event_for_themselves_only() {
    var message = awaitMessage(channel, send());
    mute(ann, message, MUTE_PRODUCT, Map.of("scope", "person"));

    workspace
        .slack()
        .awaitMessage(
            channel, one -> one.isEphemeral() && one.text().contains("muted until"), TIMEOUT);
    awaitMessage(channel, send());
  }

  @Test
  void a_mute_lasts_until_the_date_that_is_chosen() {
    var message = awaitMessage(bob, send());
    var form = openForm(bob, message, "mute sla_breach");

    assertThat(workspace.slack().submit(bob, form, Map.of("span", "date")).errors())
        .containsEntry("until", "Choose the date");
    var values = Map.of("span", "date", "until", "2100-01-02");
    assertThat(workspace.slack().submit(bob, form, values).errors()).isEmpty();

    awaitText(bob, message, "2 Jan 2100");
    send();
    assertThat(deliveries()).contains("Muted: ");
  }

  @Test
  void two_presses_leave_one_line_the_last() {
    var message = awaitMessage(bob, send());
    muteProduct(bob, message);
    var once = awaitText(bob, message, ":no_bell:");
    mute(bob, once, "mute sla_breach", Map.of("span", "1 week"));

    var twice = awaitText(bob, message, "*SLA breach");
    assertThat(count(twice.allText(), ":no_bell:")).isEqualTo(1);
    assertThat(twice.blocks()).hasSameSizeAs(once.blocks());
  }

  @Test
  void a_press_that_slack_sends_again_acts_once() {
    var message = awaitMessage(bob, send());
    var forger = new ForgedRequests(dojobell, workspace);
    var payload =
        """
        {"type":"block_actions","trigger_id":"%s","user":{"id":"%s"},"team":{"id":""},
         "response_url":"http://127.0.0.1:9/","channel":{"id":"%s"},"message":%s,
         "actions":[{"type":"static_select","action_id":"mute","block_id":"b",
           "selected_option":{"value":"mute \\"web-api\\" for 1 day"}}]}\
        """
            .formatted(forger.trigger(), bob, message.channel(), message.body());
    for (var n = 0; n < 3; n++) {
      assertThat(forger.send(payload).status()).isEqualTo(200);
    }

    awaitText(bob, message, ":no_bell:");
    // The workspace notes a call once it is answered, which is after the message has changed.
    workspace
        .changes()
        .await(() -> Optional.of(updates()).filter(calls -> !calls.isEmpty()), TIMEOUT);
    assertThat(updates()).hasSize(1);
  }

  private List<CallRecord> updates() {
    return workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.update"))
        .toList();
  }

  @Test
  void on_a_message_that_is_gone_or_too_old_it_acts_and_is_answered() throws Exception {
    var gone = awaitMessage(bob, send());
    SlackNotifier.createClient(
            workspace.slackApiUrl(), workspace.options().botToken(), ProxySettings.NONE)
        .chatDelete(request -> request.channel(gone.channel()).ts(gone.ts()));
    muteProduct(bob, gone);
    workspace
        .slack()
        .awaitMessage(bob, one -> one.isEphemeral() && one.text().contains("muted until"), TIMEOUT);
    send();
    assertThat(deliveries()).contains("Muted: ");

    workspace.slack().editWindow(Duration.ofSeconds(-1));
    var old = workspace.slack().messages(channel).getFirst();
    muteProduct(ann, old);
    var answer =
        workspace
            .slack()
            .awaitMessage(
                channel, one -> one.isEphemeral() && one.text().contains(":no_bell:"), TIMEOUT);
    workspace.slack().press(ann, answer, "unmute");
    workspace
        .slack()
        .awaitMessage(
            channel, one -> one.isEphemeral() && one.text().contains("No longer muted"), TIMEOUT);
    assertThat(workspace.slack().slackbotMessages(ann)).isEmpty();
  }

  @Test
  void a_message_from_before_a_restart_still_works() {
    var message = awaitMessage(channel, send());
    dojobell.close();
    run();

    muteProduct(ann, message);

    awaitText(channel, message, ":no_bell: Muted by <@" + ann + ">");
  }
}
