package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What waits for a person is checked again right before it is sent. Each test is a way to wait, and
 * in each everything happens meanwhile that may end what somebody is to get.
 */
class CheckedBeforeSendingTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final AdjustableClock clock = new AdjustableClock();
  private final Map<ChangeWhileWaiting, String> slackUsers =
      new EnumMap<>(ChangeWhileWaiting.class);
  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  /** A change while a delivery waits, and the reason it is then skipped for. */
  private enum ChangeWhileWaiting {
    NOTHING(""),
    MEMBERSHIP_LOST("membership-lost no longer has access to p-membership-lost"),
    PRODUCT_BECAME_MEMBERS("no longer has access to p-product-became-members"),
    PRODUCT_DELETED("no longer has access to p-product-deleted"),
    ACCOUNT_DELETED("the account account-deleted no longer exists"),
    ACCOUNT_DEACTIVATED("the account account-deactivated is deactivated"),
    UNSUBSCRIBED("you're no longer subscribed to “Scan imported” "),
    UNSUBSCRIBED_FROM_PRODUCT("your settings for p-unsubscribed-from-product no longer include"),
    MUTED("you muted the product p-muted"),
    MIN_SEVERITY_RAISED("low is below your minimum (critical)"),
    ADDRESS_CHANGED("");

    final String reason;

    ChangeWhileWaiting(String reason) {
      this.reason = reason;
    }

    String user() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String product() {
      return "p-" + user();
    }
  }

  private void start(String personalChannel, Map<String, String> more) {
    var environment = new HashMap<>(Map.of("MAIL_TO", "", "TEAMS_WEBHOOK_URL", ""));
    environment.putAll(more);
    dojobell = story.start(environment, clock);
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var user = meanwhile.user();
      slackUsers.put(
          meanwhile,
          workspace.slack().addUser(WorkspaceUser.named(user).email(user + "@example.com")).id());
      put("users/" + user, "{\"email\":\"%s@example.com\"}".formatted(user));
      put("products/" + meanwhile.product(), "{\"visibility\":\"open\"}");
      put(
          "settings/users/" + user,
          "{\"channels\":{\"scan_added\":[\"%s\"]}}".formatted(personalChannel));
    }
    put("products/" + ChangeWhileWaiting.MEMBERSHIP_LOST.product(), "{\"visibility\":\"members\"}");
    put(
        "products/" + ChangeWhileWaiting.MEMBERSHIP_LOST.product() + "/members",
        "[\"membership-lost\"]");
  }

  private void put(String path, String body) {
    var answer = dojobell.put("/api/v1/" + path, body);
    assertThat(answer.status()).as(path + " " + answer.text()).isBetween(200, 204);
  }

  private void sendToEach() {
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var answer =
          dojobell.post(
              "/api/v1/events",
              """
              {"type":"scan_added","title":"Secret of %1$s","severity":"low","product":"p-%1$s",
               "recipients":["%1$s"],"id":"e-%1$s"}\
              """
                  .formatted(meanwhile.user()));
      assertThat(answer.status()).isEqualTo(202);
    }
  }

  private void applyAll() {
    for (var meanwhile : ChangeWhileWaiting.values()) {
      apply(meanwhile);
    }
  }

  private void apply(ChangeWhileWaiting meanwhile) {
    var user = meanwhile.user();
    switch (meanwhile) {
      case NOTHING -> {}
      case MEMBERSHIP_LOST -> put("products/" + meanwhile.product() + "/members", "[]");
      case PRODUCT_BECAME_MEMBERS ->
          put("products/" + meanwhile.product(), "{\"visibility\":\"members\"}");
      case PRODUCT_DELETED ->
          assertThat(dojobell.delete("/api/v1/products/" + meanwhile.product()).status())
              .isEqualTo(204);
      case ACCOUNT_DELETED ->
          assertThat(dojobell.delete("/api/v1/users/" + user).status()).isEqualTo(204);
      case ACCOUNT_DEACTIVATED ->
          put("users/" + user, "{\"email\":\"%s@example.com\",\"active\":false}".formatted(user));
      case UNSUBSCRIBED -> put("settings/users/" + user, "{\"channels\":{\"scan_added\":[]}}");
      case UNSUBSCRIBED_FROM_PRODUCT ->
          put(
              "settings/users/" + user + "/products/" + meanwhile.product(),
              "{\"channels\":{\"scan_added\":[]}}");
      case MUTED -> type(meanwhile, "mute " + meanwhile.product());
      case MIN_SEVERITY_RAISED -> {
        var now = dojobell.get("/api/v1/settings/users/" + user).json().path("channels");
        put(
            "settings/users/" + user,
            "{\"min_severity\":\"critical\",\"channels\":%s}".formatted(now));
      }
      case ADDRESS_CHANGED -> {
        workspace.slack().addUser(WorkspaceUser.named("moved").email("new@example.com"));
        put("users/" + user, "{\"email\":\"new@example.com\"}");
      }
    }
  }

  private void type(ChangeWhileWaiting meanwhile, String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(slackUsers.get(meanwhile), channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
  }

  private Optional<JsonNode> delivery(ChangeWhileWaiting meanwhile, String to) {
    var event = dojobell.get("/api/v1/events/e-" + meanwhile.user()).json();
    for (var delivery : event.path("deliveries")) {
      if (delivery.path("channel").asText().equals(to)) {
        return Optional.of(delivery);
      }
    }
    return Optional.empty();
  }

  private void awaitEach(String to, String... states) {
    for (var meanwhile : ChangeWhileWaiting.values()) {
      workspace
          .changes()
          .await(
              () ->
                  delivery(meanwhile, to)
                      .filter(
                          found ->
                              java.util.List.of(states).contains(found.path("state").asText())),
              TIMEOUT)
          .orElseThrow(() -> new AssertionError(meanwhile + ": " + delivery(meanwhile, to)));
    }
  }

  /** Each is skipped for its reason, but for the two that nothing speaks against. */
  private void assertSkipped(String to) {
    awaitEach(to, "sent", "merged", "skipped", "failed");
    var softly = new SoftAssertions();
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var delivery = delivery(meanwhile, to).orElseThrow();
      var state = delivery.path("state").asText();
      if (meanwhile.reason.isEmpty()) {
        softly.assertThat(state).as(meanwhile + " " + delivery).isEqualTo("sent");
      } else {
        softly.assertThat(state).as(meanwhile + " " + delivery).isEqualTo("skipped");
        softly
            .assertThat(delivery.path("reason").asText())
            .as(meanwhile.name())
            .startsWith("Not sent: ")
            .contains(meanwhile.reason)
            .contains("Chosen because: ");
      }
    }
    softly.assertAll();
  }

  private void retryAll(String to) {
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var id = delivery(meanwhile, to).orElseThrow().path("id").asText();
      assertThat(dojobell.post("/api/v1/deliveries/" + id + "/retry", "").status()).isEqualTo(202);
    }
  }

  private void assertInSlack() {
    assertThat(workspace.slack().messages(slackUsers.get(ChangeWhileWaiting.NOTHING))).hasSize(1);
    for (var meanwhile : ChangeWhileWaiting.values()) {
      if (!meanwhile.reason.isEmpty()) {
        assertThat(workspace.slack().messages(slackUsers.get(meanwhile)))
            .as(meanwhile.name())
            .isEmpty();
      }
    }
  }

  private void assertInMailbox() {
    var everything = new StringBuilder();
    workspace
        .mailbox()
        .messages()
        .forEach(mail -> everything.append(mail.to()).append(mail.text()));
    for (var meanwhile : ChangeWhileWaiting.values()) {
      if (!meanwhile.reason.isEmpty()) {
        assertThat(everything).doesNotContain("Secret of " + meanwhile.user());
      }
    }
    assertThat(everything).contains("Secret of nothing", "Secret of address-changed");
    assertThat(everything).contains("new@example.com").doesNotContain("address-changed@");
  }

  @Test
  void direct_messages_that_waited_for_slack() {
    start("slack", Map.of());
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    sendToEach();
    awaitEach("slack", "retrying");

    applyAll();
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(5));

    assertSkipped("slack");
    assertInSlack();
  }

  @Test
  void a_digest_leaves_out_what_its_reader_may_not_have_any_more() {
    start("slack", Map.of());
    for (var meanwhile : ChangeWhileWaiting.values()) {
      type(meanwhile, "digest daily 09:00");
    }
    sendToEach();
    awaitEach("slack", "held");

    applyAll();
    clock.advance(Duration.ofHours(25));

    assertSkipped("slack");
    assertInSlack();
  }

  @Test
  void mails_that_waited_for_the_mail_server() {
    start("email", Map.of());
    workspace.faults().failAll("smtp", Fault.status(451));
    sendToEach();
    awaitEach("email", "retrying");

    applyAll();
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(16));

    assertSkipped("email");
    assertInMailbox();
  }

  @Test
  void mails_in_place_of_direct_messages() {
    start("slack", Map.of());
    put("system", "{\"fallback_after_seconds\":60}");
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    workspace.faults().failAll("smtp", Fault.status(451));
    sendToEach();
    awaitEach("slack", "retrying");
    clock.advance(Duration.ofMinutes(2));
    awaitEach("email", "retrying");

    applyAll();
    workspace.faults().clear("smtp");
    clock.advance(Duration.ofMinutes(16));

    assertSkipped("email");
    assertInMailbox();
  }

  @Test
  void what_is_retried_by_hand() {
    start("slack", Map.of("SMTP_URL", ""));
    workspace.faults().failAll("chat.postMessage", Fault.slackError("is_archived"));
    sendToEach();
    awaitEach("slack", "failed");

    applyAll();
    workspace.faults().clear();
    retryAll("slack");

    assertSkipped("slack");
    assertInSlack();
  }

  @Test
  void a_persons_webhook_that_waited() {
    start("webhook", Map.of());
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var user = meanwhile.user();
      var body =
          "{\"name\":\"%1$s\",\"url\":\"%2$s\",\"owner\":\"%1$s\"}"
              .formatted(user, workspace.receiverUrl(user));
      assertThat(dojobell.post("/api/v1/webhooks", body).status()).isEqualTo(201);
    }
    workspace.faults().failAll("receiver", Fault.status(503));
    sendToEach();
    awaitEach("webhook", "retrying");

    applyAll();
    // Until it happened, tries went on; from then on there is none.
    var before = new EnumMap<ChangeWhileWaiting, Long>(ChangeWhileWaiting.class);
    for (var meanwhile : ChangeWhileWaiting.values()) {
      before.put(meanwhile, received(meanwhile));
    }
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(20));

    assertSkipped("webhook");
    for (var meanwhile : ChangeWhileWaiting.values()) {
      var more = received(meanwhile) - before.get(meanwhile);
      if (meanwhile.reason.isEmpty()) {
        assertThat(more).as(meanwhile.name()).isPositive();
      } else {
        assertThat(more).as(meanwhile.name()).isZero();
      }
    }
  }

  private long received(ChangeWhileWaiting meanwhile) {
    return workspace.receiver().requests(meanwhile.user()).stream()
        .filter(request -> request.text().contains("Secret of"))
        .count();
  }

  @Test
  void a_channel_that_was_disabled_meanwhile_sends_nothing() {
    start("slack", Map.of());
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    sendToEach();
    awaitEach("slack", "retrying");

    put("system", "{\"slack_enabled\":false}");
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(5));

    awaitEach("slack", "skipped");
    assertThat(delivery(ChangeWhileWaiting.NOTHING, "slack").orElseThrow().path("reason").asText())
        .startsWith("Not sent: Slack is disabled for the organisation");
  }

  @Test
  void a_direct_mention_comes_through_a_mute_and_a_raised_severity_when_it_is_required() {
    start("slack", Map.of());
    put("system", "{\"required\":[\"user_mentioned\"]}");
    put("settings/system", "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    dojobell.post(
        "/api/v1/events",
        """
        {"type":"user_mentioned","title":"Mentioned","severity":"low","product":"p-muted",
         "recipients":["muted"],"id":"e-muted"}\
        """);
    workspace
        .changes()
        .await(
            () ->
                delivery(ChangeWhileWaiting.MUTED, "slack")
                    .filter(found -> found.path("state").asText().equals("retrying")),
            TIMEOUT)
        .orElseThrow();

    type(ChangeWhileWaiting.MUTED, "mute all");
    put("settings/users/muted", "{\"min_severity\":\"critical\",\"channels\":{}}");
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(5));

    workspace
        .changes()
        .await(
            () ->
                delivery(ChangeWhileWaiting.MUTED, "slack")
                    .filter(found -> found.path("state").asText().equals("sent")),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(delivery(ChangeWhileWaiting.MUTED, "slack")));
  }
}
