package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.channel.SampleBatches;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A title of 500 letters that tries to ping, to forge headers and markup, over a description of
 * 10,000: right and harmless on all five channels.
 */
class HostileTextTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The title as it is to be shown: one line, and nothing in it that acts. */
  private static final String READ =
      "<!channel> <at>everyone</at> & \"quotes\" 'single' <script>alert(1)</script>"
          + " Bcc: victim@example.com *bold* [x](javascript:alert(1)) 🚨 שלום עולם abc NUL `code` ";

  @RegisterExtension private static final Story story = Story.withRateLimits();
  private static final Workspace workspace = story.workspace();
  private static RunningDojobell dojobell;
  private static final String channel = story.channel("security");

  @BeforeAll
  static void start() throws Exception {
    workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.post(
        "/api/v1/webhooks", "{\"name\":\"ci\",\"url\":\"" + workspace.receiverUrl("ci") + "\"}");
    var all = "{\"channels\":{\"other\":[\"slack\",\"email\",\"teams\",\"webhook\",\"alert\"]}}";
    assertThat(dojobell.put("/api/v1/settings/system", all).status()).isEqualTo(200);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"other\":[\"slack\",\"email\",\"alert\"]}}");
    var event =
        JSON.createObjectNode()
            .put("type", "other")
            .put("title", SampleBatches.HOSTILE_TITLE)
            .put("description", SampleBatches.LONG_DESCRIPTION)
            .put("product", "a&b <\"c\">")
            .put("requested_by", "eve\r\nX-Forged: 1");
    var answer = dojobell.post("/api/v1/events", event.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }

  @Test
  void in_slack_nobody_is_pinged_and_every_letter_is_read() {
    var slack = workspace.slack();
    for (var place : new String[] {channel, slack.user("bob").id()}) {
      var message = slack.awaitMessage(place, _ -> true, TIMEOUT);
      var shown = READ.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      assertThat(message.text().replace("\uFEFF", "").replace('\u02CB', '`')).contains(shown);
      assertThat(message.text()).doesNotContain("*bold*", "`");
      assertThat(message.allText()).contains("First line &amp;");
      assertThat(message.allText()).doesNotContain("<!channel>", "<at>", "\u202E", "\u0000");
    }
    assertThat(slack.liveMentions()).isEmpty();
  }

  @Test
  void in_mail_no_header_is_forged_and_no_markup_is_live() {
    for (var to : new String[] {"security@example.com", "bob@example.com"}) {
      var mail = workspace.mailbox().awaitMessage(m -> m.to().contains(to), TIMEOUT);
      assertThat(mail.to()).containsExactly(to);
      assertThat(mail.subject()).startsWith("[Dojobell] ").contains(": " + READ.stripTrailing());
      assertThat(mail.headers())
          .noneMatch(header -> header.name().equalsIgnoreCase("Bcc"))
          .noneMatch(header -> header.name().equalsIgnoreCase("X-Forged"));
      assertThat(mail.text()).contains("<!channel>", "Second line.");
      assertThat(mail.html())
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "שלום עולם")
          .doesNotContain("<script", "<at>", "href=\"javascript", "\u202E");
    }
  }

  @Test
  void in_teams_nobody_is_mentioned_and_the_card_is_small_enough() {
    var card = workspace.teams().awaitCard("security", _ -> true, TIMEOUT).toString();
    assertThat(card).contains("🚨 שלום עולם", "Second line.").doesNotContain("<at>", "\u202E");
    assertThat(workspace.teams().refusals()).isEmpty();
  }

  @Test
  void a_webhook_gets_every_letter_as_it_was_sent() throws Exception {
    var request = workspace.receiver().awaitRequest("ci", _ -> true, TIMEOUT);
    var body = JSON.readTree(request.text());
    assertThat(body.path("title").asText()).isEqualTo(SampleBatches.HOSTILE_TITLE);
    assertThat(body.path("description").asText()).isEqualTo(SampleBatches.LONG_DESCRIPTION);
    assertThat(request.header("X-Forged")).isEmpty();
  }

  @Test
  void an_inbox_reads_it_as_one_line_and_the_text_below() {
    var alert = dojobell.get("/api/v1/alerts?user=bob").json().at("/alerts/0");
    assertThat(alert.path("title").asText()).startsWith(READ.stripTrailing()).doesNotContain("\n");
    assertThat(alert.path("text").asText()).startsWith("First line & <b>bold</b>");
  }
}
