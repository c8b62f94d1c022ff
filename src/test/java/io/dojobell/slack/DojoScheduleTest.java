package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /dojo} commands on quiet hours, digests, reasons and channel subscriptions. */
class DojoScheduleTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private String bob;
  private final String ann = story.slackUser("ann");

  @BeforeEach
  void start() {
    bob =
        workspace
            .slack()
            .addUser(WorkspaceUser.named("bob").email("bob@example.com").tz("Europe/Berlin"))
            .id();
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
    dojobell.put("/api/v1/products/ledger", "{\"name\":\"ledger\",\"visibility\":\"members\"}");
    dojobell.put("/api/v1/system", "{\"required\":[]}");
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"sla_breach\":[\"slack\",\"alert\"],\"user_mentioned\":[\"slack\"]}}");
  }

  private Message type(String user, String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(user, channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
    return workspace.slack().messages(channel).getLast();
  }

  private String type(String words) {
    return type(bob, words).text();
  }

  private JsonNode send(String id, String type, String more) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"%s\",\"title\":\"News %s\",\"product\":\"web-api\",\"id\":\"%s\"%s}"
                .formatted(type, id, id, more));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    for (var delivery : dojobell.get("/api/v1/events/" + id).json().path("deliveries")) {
      if (delivery.path("channel").asText().equals("slack")
          && delivery.path("user").asText().equals("bob")) {
        return delivery;
      }
    }
    throw new AssertionError("No delivery of " + id + " to Bob by Slack");
  }

  /** Hours that it is now one of, there. */
  private static String around(ZoneId zone) {
    var now = LocalTime.now(zone).truncatedTo(ChronoUnit.MINUTES);
    return now.minusHours(1) + "-" + now.plusHours(2);
  }

  @Test
  void a_muted_product_is_not_sent_but_stays_in_the_inbox_with_the_reason() {
    var answer = type(bob, "mute web-api for 2h");
    assertThat(answer.text()).contains(":no_bell:", "muted until", "*Web API*", "/dojo unmute");

    var muted = send("m-1", "sla_breach", "");
    assertThat(muted.path("state").asText()).isEqualTo("skipped");
    assertThat(muted.path("reason").asText()).contains("Muted: the product Web API until");
    assertThat(dojobell.get("/api/v1/alerts?user=bob").json().path("unread").asInt()).isEqualTo(1);
    assertThat(type("why")).contains("Recently not sent", "News m-1", "you muted");
    assertThat(type("subscriptions")).contains("Muted: *Web API*");

    assertThat(type("unmute web-api")).contains("*Web API* unmuted");
    assertThat(send("m-2", "sla_breach", "").path("state").asText()).isNotEqualTo("skipped");
    workspace.slack().awaitMessage(bob, message -> message.allText().contains("News m-2"), TIMEOUT);
    assertThat(type("unmute web-api")).contains("No change");
  }

  @Test
  void a_mentioned_user_is_notified_unless_exactly_that_is_muted() {
    type("mute all");
    type("quiet " + around(ZoneId.of("UTC")) + " UTC");
    var named = send("n-1", "user_mentioned", ",\"recipients\":[\"bob\"]");
    assertThat(named.path("state").asText()).isNotIn("skipped", "held");

    assertThat(type("mute mentions for a week")).contains("muted until", "*Mentions and reviews*");
    assertThat(send("n-2", "user_mentioned", ",\"recipients\":[\"bob\"]").path("state").asText())
        .isEqualTo("skipped");
  }

  @Test
  void quiet_hours_hold_messages_which_are_sent_together_when_they_are_lifted() {
    var hours = around(ZoneId.of("Europe/Berlin"));
    assertThat(type("quiet " + hours))
        .contains(":crescent_moon:", hours.replace('-', '–'), "Europe/Berlin", "/dojo quiet off");

    var held = send("q-1", "sla_breach", "");
    assertThat(held.path("state").asText()).isEqualTo("held");
    assertThat(Instant.parse(held.path("next_try_at").asText())).isAfter(Instant.now());
    send("q-2", "sla_breach", "");
    assertThat(type("why")).contains("held until");
    assertThat(workspace.slack().messages(bob)).isEmpty();

    assertThat(type("quiet off")).contains("Quiet hours off");
    var message =
        workspace.slack().awaitMessage(bob, m -> m.allText().contains("News q-1"), TIMEOUT);
    assertThat(message.text()).contains("+1 more");
    assertThat(message.allText())
        .contains("2 notifications in Web API while you were away, 2 need attention", "News q-2");
  }

  @Test
  void a_digest_holds_until_its_time_and_undo_lifts_it() {
    var answer = type(bob, "digest weekly mon 09:00");
    assertThat(answer.text()).contains("Mondays at 09:00", "Europe/Berlin");

    var held = send("d-1", "sla_breach", "");
    assertThat(held.path("state").asText()).isEqualTo("held");
    var at = Instant.parse(held.path("next_try_at").asText()).atZone(ZoneId.of("Europe/Berlin"));
    assertThat(at.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
    assertThat(at.toLocalTime()).isEqualTo(java.time.LocalTime.of(9, 0));
    assertThat(type("subscriptions")).contains("Digest *Mondays at 09:00*");

    workspace.slack().press(bob, answer, "run:digest_off");
    workspace.slack().awaitMessage(bob, m -> m.allText().contains("News d-1"), TIMEOUT);
  }

  @Test
  void why_explains_the_last_message_and_one_by_its_number_and_nobody_elses() {
    assertThat(type("why")).contains("Nothing has been sent to you");
    var sent = send("w-1", "sla_breach", "");
    workspace.slack().awaitMessage(bob, m -> m.allText().contains("News w-1"), TIMEOUT);
    workspace
        .changes()
        .await(
            () ->
                dojobell
                        .get("/api/v1/deliveries?channel=slack&state=sent")
                        .text()
                        .contains("\"event\":\"w-1\"")
                    ? java.util.Optional.of(true)
                    : java.util.Optional.empty(),
            TIMEOUT);

    assertThat(type("why")).contains("News w-1", "You're subscribed to “SLA breach” in Slack");
    var id = sent.path("id").asText();
    assertThat(type("why " + id)).contains("News w-1").doesNotContain("#" + id);
    dojobell.put("/api/v1/users/eve", "{\"email\":\"eve@example.com\"}");
    var eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@example.com")).id();
    assertThat(type(eve, "why " + id).text())
        .contains("You have no delivery")
        .doesNotContain("News");
    assertThat(type(ann, "why " + id).text()).contains("News w-1", "(#" + id + ")");
  }

  @Test
  void products_are_found_with_a_button_and_hidden_ones_are_not() {
    for (var n = 10; n < 25; n++) {
      dojobell.put("/api/v1/products/service-" + n, "{}");
    }
    var first = type(bob, "products service");
    assertThat(first.text()).contains("1–10 of 15");
    workspace.slack().press(bob, first, "products:more");
    workspace.slack().awaitMessage(channel, m -> m.text().contains("11–15 of 15"), TIMEOUT);
    assertThat(type("products ledger")).contains("No product matches");
    assertThat(type(ann, "products ledger").text()).contains("1–1 of 1");

    var api = type(bob, "products web");
    workspace.slack().press(bob, api, "follow:web-api");
    workspace.slack().awaitMessage(channel, m -> m.text().contains("Subscribed to"), TIMEOUT);
    var form = workspace.slack().awaitModal(bob, _ -> true, TIMEOUT);
    assertThat(form.allText()).contains("Product settings", "Web API");
    assertThat(
            dojobell
                .get("/api/v1/settings/users/bob/products/web-api")
                .json()
                .path("channels")
                .toString())
        .contains("\"scan_added\"", "\"sla_breach\"", "\"upcoming_engagement\"")
        .doesNotContain("scan_added_empty", "product_added", "user_mentioned");
  }

  @Test
  void here_creates_and_deletes_routes_for_admins_only() {
    assertThat(type("here subscribe slas to web-api")).contains("Only Dojobell admins");
    assertThat(dojobell.get("/api/v1/routes").json().path("routes")).isEmpty();

    assertThat(type(ann, "here subscribe slas to web-api min high").text())
        .contains(
            "This channel is now subscribed to *SLAs and risk* of *Web API*, *high* and above");
    assertThat(type(ann, "here subscribe slas to web-api min high").text()).contains("No change");
    var route = dojobell.get("/api/v1/routes").json().at("/routes/0");
    assertThat(route.at("/target/slack_channel").asText()).isEqualTo(channel);
    assertThat(route.path("products").toString()).isEqualTo("[\"web-api\"]");
    assertThat(type("here")).contains("SLAs and risk of Web API", "high");

    assertThat(type(ann, "here unsubscribe sla_breach from web-api").text())
        .contains("no longer subscribed to");
    assertThat(dojobell.get("/api/v1/routes").json().at("/routes/0/events").toString())
        .doesNotContain("\"sla_breach\"");
    type(ann, "here unsubscribe all");
    assertThat(dojobell.get("/api/v1/routes").json().path("routes")).isEmpty();
  }

  @Test
  void status_shows_channels_to_everybody_and_errors_to_admins() {
    var seen = type("status");
    assertThat(seen)
        .contains(":white_check_mark: Slack", "*Queue*")
        .doesNotContain("failed deliveries");
    assertThat(type(ann, "status").text()).contains("DefectDojo's webhooks");
  }

  @Test
  void wrong_words_about_times_get_right_ones() {
    assertThat(type("mute web-api for ever")).contains("as a time", "for 2h");
    assertThat(type("mute web-apj")).contains("/dojo mute \"Web API\"");
    assertThat(type("mute all until 2020-01-01")).contains("is past");
    assertThat(type("quiet 8 to 8")).contains("different time");
    assertThat(type("quiet 20:00-08:00 Europe/Berln")).contains("Europe/Berlin");
    assertThat(type("digest hourly")).contains("/dojo digest daily 09:00");
    assertThat(type("why me")).contains("delivery number");
  }

  @Test
  void link_connects_a_slack_user_to_an_account_of_another_email_by_a_code() {
    dojobell.put("/api/v1/users/dan", "{\"email\":\"dan@example.com\"}");
    var dan = workspace.slack().addUser(WorkspaceUser.named("dan").email("dan@home.example")).id();
    assertThat(type(dan, "subscriptions").text()).contains("no account with your email address");

    assertThat(type(dan, "link nobody@example.com").text()).contains("belongs to an account");
    assertThat(type(dan, "link 123456").text()).contains("No valid code");
    assertThat(type(dan, "link dan@example.com").text()).contains("belongs to an account");
    var mail = workspace.mailbox().awaitMessage(m -> m.to().contains("dan@example.com"), TIMEOUT);
    var code = mail.subject().replaceAll("\\D", "");
    assertThat(code).hasSize(6);
    var wrong = code.equals("000000") ? "111111" : "000000";
    assertThat(type(dan, "link " + wrong).text()).contains("Wrong code, 4 attempts left");
    assertThat(type(dan, "link " + code).text()).contains("You're now *dan* in Dojobell");

    assertThat(type(dan, "subscriptions").text()).contains("Your subscriptions");
    assertThat(dojobell.get("/api/v1/users/dan").json().path("slack_user_id").asText())
        .isEqualTo(dan);
  }

  @Test
  void a_code_is_good_for_five_tries() {
    type("link ann@example.com");
    var mail = workspace.mailbox().awaitMessage(m -> m.to().contains("ann@example.com"), TIMEOUT);
    var code = mail.subject().replaceAll("\\D", "");
    var wrong = code.equals("000000") ? "111111" : "000000";
    for (var n = 1; n <= 5; n++) {
      assertThat(type("link " + wrong)).contains("Wrong code");
    }
    assertThat(type("link " + code)).contains("No valid code");
  }
}
