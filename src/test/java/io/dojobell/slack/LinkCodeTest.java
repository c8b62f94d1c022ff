package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.ReceivedMail;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Eve, a member without an account, asks for a code of Ann's, who is an admin. */
class LinkCodeTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final InstantSource clock = () -> Instant.now().plus(ahead.get());
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  @RegisterExtension private final Story story = Story.withoutRateLimits(clock);
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private String eve;
  private String read;

  @BeforeEach
  void start() {
    log.start();
    root().addAppender(log);
    eve = workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@home.example")).id();
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[\"slack\",\"alert\"]}}");
  }

  @AfterEach
  void stop() {
    root().detachAppender(log);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private String type(String user, String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(user, channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
    return workspace.slack().messages(channel).getLast().text();
  }

  private ReceivedMail mailTo(String address) {
    return workspace.mailbox().awaitMessage(mail -> mail.to().contains(address), TIMEOUT);
  }

  private static String code(ReceivedMail mail) {
    return mail.subject().replaceAll("\\D", "");
  }

  private static String wrongCode(String code) {
    return code.equals("000000") ? "111111" : "000000";
  }

  private JsonNode awaitDelivery(String state) {
    return workspace
        .changes()
        .await(
            () -> {
              var rows = dojobell.get("/api/v1/deliveries?channel=email").json().path("deliveries");
              return rows.path(0).path("state").asText().equals(state)
                  ? Optional.of(rows.path(0))
                  : Optional.<JsonNode>empty();
            },
            TIMEOUT)
        .orElseThrow();
  }

  /** Everything that somebody may read who is not the mailbox, by where. */
  private List<String> everywhere() {
    var texts = new ArrayList<String>();
    for (var path :
        List.of(
            "/api/v1/deliveries?limit=200",
            "/api/v1/deliveries?channel=email",
            "/api/v1/alerts?user=ann",
            "/api/v1/alerts?user=bob",
            "/api/v1/alerts?user=system",
            "/api/v1/users",
            "/api/v1/system",
            "/metrics",
            "/health/ready")) {
      texts.add(path + " " + dojobell.get(path).text());
    }
    for (var message : workspace.slack().messages(channel)) {
      texts.add("slack " + message.allText());
    }
    synchronized (log) {
      List.copyOf(log.list).forEach(line -> texts.add("log " + line.getFormattedMessage()));
    }
    texts.add("database " + story.storedText());
    return texts;
  }

  @Test
  void a_code_can_be_read_in_its_mailbox_and_nowhere_else_while_its_mail_waits_and_afterwards() {
    var outage = workspace.faults().failAll("smtp", Fault.status(451));
    assertThat(type(eve, "link ann@example.com")).contains("belongs to an account");
    var waiting = awaitDelivery("retrying");
    assertThat(waiting.path("event").isNull()).isTrue();
    assertThat(waiting.path("reason").asText()).isEqualTo("link_code");
    assertThat(waiting.path("destination").asText()).isEqualTo("mailto:ann@example.com");
    var meanwhile = everywhere();
    assertThat(dojobell.get("/api/v1/events/null").status()).isEqualTo(404);

    outage.stop();
    var code = code(mailTo("ann@example.com"));
    awaitDelivery("sent");

    assertThat(code).hasSize(6);
    assertThat(meanwhile).allSatisfy(text -> assertThat(text).doesNotContain(code));
    assertThat(everywhere()).allSatisfy(text -> assertThat(text).doesNotContain(code));
    assertThat(story.stored("select id from notices")).isEmpty();
    assertThat(story.stored("select id from events")).isEmpty();
  }

  @Test
  void a_code_is_mailed_whole_where_messages_carry_links_only_and_offers_nothing_to_turn_off() {
    dojobell.put("/api/v1/system", "{\"details\":\"link\"}");
    type(eve, "link ann@example.com");

    var mail = mailTo("ann@example.com");
    assertThat(mail.text()).contains("/dojo link " + code(mail));
    assertThat(mail.text()).contains("Somebody in Slack typed /dojo link with your address");
    assertThat(mail.header("List-Unsubscribe")).isNullOrEmpty();
  }

  @Test
  void a_code_is_mailed_to_who_turned_off_all_email_and_is_in_no_summary() {
    dojobell.put("/api/v1/settings/users/ann", "{\"channels\":{\"other\":[\"email\"]}}");
    workspace.faults().failNext("smtp", 1, Fault.status(451));
    for (var n = 0; n < 3; n++) {
      dojobell.post("/api/v1/events", "{\"type\":\"other\",\"title\":\"Event %d\"}".formatted(n));
    }
    type(eve, "link ann@example.com");

    var mail =
        workspace
            .mailbox()
            .awaitMessage(found -> found.subject().contains("Your code for Slack"), TIMEOUT);
    assertThat(mail.text()).doesNotContain("Event 1");
  }

  @Test
  void a_code_that_expires_before_its_mail_is_accepted_is_never_mailed() {
    var outage = workspace.faults().failAll("smtp", Fault.status(451));
    type(eve, "link ann@example.com");
    awaitDelivery("retrying");
    ahead.set(Duration.ofMinutes(11));
    outage.stop();

    var expired = awaitDelivery("skipped");
    assertThat(expired.path("last_error").asText()).contains("expired");
    assertThat(workspace.mailbox().messages()).isEmpty();
  }

  @Test
  void a_code_is_not_valid_for_a_new_address() {
    var outage = workspace.faults().failAll("smtp", Fault.status(451));
    type(eve, "link ann@example.com");
    awaitDelivery("retrying");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"new@example.com\",\"admin\":true}");
    outage.stop();

    var skipped = awaitDelivery("skipped");
    assertThat(skipped.path("reason").asText()).isEqualTo("link_code");
    assertThat(skipped.path("last_error").asText()).contains("another email address");
    assertThat(workspace.mailbox().messages()).isEmpty();
  }

  @Test
  void a_slack_user_gets_at_most_five_codes_an_hour() {
    for (var n = 0; n < 5; n++) {
      assertThat(type(eve, "link user" + n + "@example.com")).contains("belongs to an account");
    }
    assertThat(type(eve, "link ann@example.com")).contains("too many codes");
    assertThat(workspace.mailbox().messages()).isEmpty();

    ahead.set(Duration.ofMinutes(61));
    assertThat(type(eve, "link ann@example.com")).contains("belongs to an account");
    mailTo("ann@example.com");
  }

  @Test
  void a_mailbox_gets_at_most_five_codes_an_hour_and_one_without_an_account_is_answered_alike() {
    for (var address : List.of("ann@example.com", "nobody@example.com")) {
      for (var n = 0; n < 5; n++) {
        var user = workspace.slack().addUser(WorkspaceUser.named("m" + n + address.charAt(0))).id();
        assertThat(type(user, "link " + address)).contains("belongs to an account");
      }
      var another = workspace.slack().addUser(WorkspaceUser.named("x" + address.charAt(0))).id();
      assertThat(type(another, "link " + address)).contains("Too many codes were requested");
    }
  }

  @Test
  void ten_wrong_codes_lock_the_slack_user_out_whatever_codes_are_asked_for() {
    for (var n = 0; n < 2; n++) {
      type(eve, "link ann@example.com");
      for (var wrong = 0; wrong < 5; wrong++) {
        type(eve, "link 00000" + wrong);
      }
    }
    type(eve, "link bob@example.com");
    var code = code(mailTo("bob@example.com"));

    assertThat(type(eve, "link " + code)).contains("Too many wrong codes");
    ahead.set(Duration.ofHours(25));
    type(eve, "link bob@example.com");
    var later =
        workspace
            .mailbox()
            .awaitMessage(
                mail -> mail.to().contains("bob@example.com") && !code(mail).equals(code), TIMEOUT);
    assertThat(type(eve, "link " + code(later))).contains("You're now *bob*");
  }

  @Test
  void wrong_codes_of_several_slack_users_count_for_the_account() {
    for (var n = 0; n < 2; n++) {
      var user = workspace.slack().addUser(WorkspaceUser.named("mallory" + n)).id();
      type(user, "link ann@example.com");
      for (var wrong = 0; wrong < 5; wrong++) {
        type(user, "link 00000" + wrong);
      }
    }
    var before = workspace.mailbox().messages().size();
    type(eve, "link ann@example.com");
    workspace
        .changes()
        .await(
            () ->
                workspace.mailbox().messages().size() > before
                    ? Optional.of(true)
                    : Optional.empty(),
            TIMEOUT)
        .orElseThrow();

    var code = code(workspace.mailbox().messages().getLast());
    assertThat(type(eve, "link " + code)).contains("Too many wrong codes");
  }
}
