package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.message.SenderIdentity;
import io.dojobell.model.Destination;
import io.dojobell.model.User;
import io.dojobell.net.LoopbackProxy;
import io.dojobell.net.ProxySettings;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The outcome of a message for each answer of Slack. */
class SlackNotifierTest {
  private final Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private Workspace workspace;
  private SenderIdentity sender = SenderIdentity.BOT;
  private final InMemoryUserStore accounts = new InMemoryUserStore();

  /** Accounts in memory. */
  private static final class InMemoryUserStore implements SlackUserStore {
    private final Map<String, User> users = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    void add(String username, String email) {
      users.put(username, new User(username, username, email, null, null, false, true));
    }

    @Override
    public Optional<SlackUserStatus> findStatus(String username) {
      return user(username)
          .map(user -> new SlackUserStatus(user, null, 0L, missing.contains(username)));
    }

    Optional<User> user(String username) {
      return Optional.ofNullable(users.get(username));
    }

    @Override
    public void saveFound(SlackUserStatus standing, String slackUserId) {
      found(standing.user().username(), slackUserId);
    }

    void found(String username, String slackUserId) {
      users.computeIfPresent(
          username,
          (_, old) ->
              new User(
                  username, old.name(), old.email(), null, slackUserId, old.admin(), old.active()));
    }

    @Override
    public void saveMissing(SlackUserStatus standing) {
      missing.add(standing.user().username());
    }

    @Override
    public void saveGreeting(String username, long delivery) {}

    @Override
    public void saveAvailable(String username) {
      missing.remove(username);
    }
  }

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
  }

  @AfterEach
  void stop() {
    workspace.close();
  }

  private SlackNotifier notifier(String token) {
    return new SlackNotifier(
        SlackNotifier.createClient(workspace.slackApiUrl(), token, ProxySettings.NONE),
        accounts,
        ThreadPolicy.NONE,
        Optional.empty(),
        InstantSource.fixed(now));
  }

  private Outcome toChannel(String channel) {
    var batch = SampleBatches.batch(new Destination.SlackChannel(channel), SampleBatches.scan());
    var signed =
        new MessageBatch(batch.destination(), batch.messages(), SampleBatches.from(sender));
    return notifier(workspace.options().botToken()).deliver(signed);
  }

  private Outcome toPerson(String username) {
    return notifier(workspace.options().botToken()).deliver(personal(username));
  }

  private static MessageBatch personal(String username) {
    var to = new Destination.SlackUser(username);
    var pending = SampleBatches.message(1, to, username, SampleBatches.scan());
    return new MessageBatch(to, List.of(pending), SampleBatches.BRANDING);
  }

  private long calls(String method) {
    return workspace.slack().calls().stream()
        .map(CallRecord::method)
        .filter(method::equals)
        .count();
  }

  @Test
  void a_pause_that_slack_asks_for_is_kept_to_the_second() {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.rateLimited(Duration.ofSeconds(17)));

    assertThat(toChannel(channel))
        .isEqualTo(new Outcome.RetryAt(now.plusSeconds(17), "Slack asks for a pause (429)"));
  }

  @Test
  void an_archived_channel_and_an_unknown_one_fail_with_the_fix() {
    var old = workspace.slack().addChannel(WorkspaceChannel.named("old").archived(true)).id();

    assertThat(toChannel(old))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).contains("unarchive", "is_archived"));
    assertThat(toChannel("C0NOWHERE"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).contains("/invite", "channel_not_found"));
  }

  @ParameterizedTest
  @CsvSource({"missing_scope", "restricted_action"})
  void what_the_app_may_not_do_is_not_tried_again(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError(error));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, refused -> assertThat(refused.reason()).contains(error));
  }

  @ParameterizedTest
  @CsvSource({
    "org_login_required",
    "migration_in_progress",
    "accesslimited",
    "message_limit_exceeded",
    "external_channel_migrating",
    "team_added_to_org",
    "internal_error",
    "ratelimited",
    "an_error_of_next_year"
  })
  void an_error_that_passes_or_is_not_known_is_retried(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError(error));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.RetryAt.class, retry -> assertThat(retry.reason()).contains(error));
  }

  @ParameterizedTest
  @MethodSource("foreignAnswers")
  void a_response_that_is_not_slacks_is_retried_in_every_call(UnexpectedResponse answer) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    accounts.add("bob", "bob@example.com");
    for (var method : List.of("chat.postMessage", "users.lookupByEmail")) {
      workspace.faults().failNext(method, 1, Fault.unexpected(answer));
      var outcome = method.startsWith("chat") ? toChannel(channel) : toPerson("bob");
      assertThat(outcome)
          .as(method)
          .isInstanceOfSatisfying(
              Outcome.RetryAt.class,
              retry -> assertThat(retry.limit()).isEqualTo(Outcome.Limit.SERVICE));
    }
  }

  static List<UnexpectedResponse> foreignAnswers() {
    return List.of(
        UnexpectedResponse.HTML_PAGE,
        UnexpectedResponse.EMPTY,
        UnexpectedResponse.CUT_JSON,
        UnexpectedResponse.JSON_NULL,
        UnexpectedResponse.JSON_ARRAY,
        UnexpectedResponse.JSON_STRING,
        UnexpectedResponse.JSON_OBJECT,
        UnexpectedResponse.TEXT_OK,
        UnexpectedResponse.DEEP_JSON,
        UnexpectedResponse.NO_CONTENT,
        UnexpectedResponse.LOGIN_REDIRECT,
        UnexpectedResponse.of(200, "application/json", "{\"ok\":true}"),
        UnexpectedResponse.of(200, "application/json", "{\"ok\":true,\"ts\":[],\"user\":1}"));
  }

  @ParameterizedTest
  @CsvSource({"503", "500", "429"})
  void a_retry_after_is_obeyed_to_the_second_with_any_status(int status) {
    var channel = workspace.slack().addChannel("security").id();
    var answer =
        new UnexpectedResponse(
            status, "application/json", "{\"ok\":false}", Map.of("Retry-After", "3"));
    workspace.faults().failNext("chat.postMessage", 1, Fault.unexpected(answer));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.RetryAt.class,
            retry -> assertThat(retry.earliest()).isEqualTo(now.plusSeconds(3)));
  }

  @Test
  void a_limit_on_looking_up_people_pauses_nothing_but_that() {
    var channel = workspace.slack().addChannel("security").id();
    var carol = workspace.slack().addUser(WorkspaceUser.named("carol").email("carol@example.com"));
    accounts.add("bob", "bob@example.com");
    accounts.add("dora", "dora@example.com");
    accounts.add("carol", "carol@example.com");
    accounts.found("carol", carol.id());
    workspace
        .faults()
        .failNext("users.lookupByEmail", 1, Fault.rateLimited(Duration.ofSeconds(20)));
    var courier = notifier(workspace.options().botToken());

    for (var waiting : List.of("bob", "dora")) {
      assertThat(courier.deliver(personal(waiting)))
          .isInstanceOfSatisfying(
              Outcome.RetryAt.class,
              retry -> {
                assertThat(retry.earliest()).isEqualTo(now.plusSeconds(20));
                assertThat(retry.limit()).isEqualTo(Outcome.Limit.LOOKUP);
              });
    }
    assertThat(calls("users.lookupByEmail")).isEqualTo(1);
    assertThat(courier.deliver(personal("carol"))).isInstanceOf(Outcome.Sent.class);
    assertThat(
            courier.deliver(
                SampleBatches.batch(new Destination.SlackChannel(channel), SampleBatches.scan())))
        .isInstanceOf(Outcome.Sent.class);
  }

  @ParameterizedTest
  @CsvSource({"invalid_blocks", "no_text", "invalid_blocks_format", "msg_blocks_too_long"})
  void a_single_event_whose_content_is_refused_is_sent_as_plain_text(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failContaining("chat.postMessage", "section", Fault.slackError(error));

    assertThat(toChannel(channel)).isInstanceOf(Outcome.Sent.class);

    var message = workspace.slack().messages(channel).getFirst();
    assertThat(message.text()).contains("nightly", "https://dojo.example.com/test/90");
    assertThat(message.body().has("blocks")).isFalse();
  }

  @Test
  void what_is_refused_even_as_plain_text_is_refused_for_its_content() {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failAll("chat.postMessage", Fault.slackError("invalid_blocks"));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.ContentRefused.class,
            refused -> assertThat(refused.reason()).contains("invalid_blocks"));
    assertThat(calls("chat.postMessage")).isEqualTo(2);
  }

  @Test
  void a_summary_that_is_too_long_is_sent_with_fewer_names() {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 2, Fault.slackError("msg_blocks_too_long"));
    var batch = SampleBatches.summary(new Destination.SlackChannel(channel), null, 300);

    assertThat(notifier(workspace.options().botToken()).deliver(batch))
        .isInstanceOf(Outcome.Sent.class);

    var message = workspace.slack().messages(channel).getFirst();
    assertThat(length(message.body().path("blocks"))).isLessThanOrEqualTo(3_500);
    assertThat(message.allText()).contains("300 events");
  }

  @Test
  void where_the_bot_may_have_no_other_name_it_posts_under_its_own() {
    var channel = workspace.slack().addChannel("security").id();
    sender = new SenderIdentity("Security bell", "");
    workspace
        .faults()
        .failContaining(
            "chat.postMessage",
            "Security bell",
            Fault.unexpected(
                UnexpectedResponse.of(
                    200,
                    "application/json",
                    "{\"ok\":false,\"error\":\"missing_scope\","
                        + "\"needed\":\"chat:write.customize\"}")));

    assertThat(toChannel(channel)).isInstanceOf(Outcome.Sent.class);
  }

  @ParameterizedTest
  @CsvSource({"invalid_auth", "account_inactive", "token_revoked"})
  void a_token_that_is_refused_ends_it_for_the_whole_channel(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError(error));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.ChannelDown.class, down -> assertThat(down.reason()).contains(error));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "404"})
  void a_failure_on_the_way_is_retried(int status) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.status(status));

    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void a_response_that_is_cut_and_a_refused_connection_are_retried() {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.truncated());
    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
    workspace.faults().failNext("chat.postMessage", 1, Fault.connectionRefused());
    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void a_person_is_looked_up_by_email_once() {
    var bob = workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    accounts.add("bob", "bob@example.com");

    assertThat(toPerson("bob")).isInstanceOf(Outcome.Sent.class);
    toPerson("bob");

    assertThat(workspace.slack().messages(bob.id())).isNotEmpty();
    assertThat(calls("users.lookupByEmail")).isEqualTo(1);
  }

  @Test
  void somebody_whom_slack_does_not_know_is_not_asked_for_again() {
    accounts.add("nobody", "nobody@example.com");

    assertThat(toPerson("nobody"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).contains("nobody@example.com"));
    toPerson("nobody");

    assertThat(calls("users.lookupByEmail")).isEqualTo(1);
  }

  @Test
  void somebody_who_has_a_new_slack_account_is_found_again() {
    var bob = workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    accounts.add("bob", "bob@example.com");
    accounts.found("bob", "U0LDBOB");

    assertThat(toPerson("bob")).isInstanceOf(Outcome.Sent.class);

    assertThat(workspace.slack().messages(bob.id())).hasSize(1);
    assertThat(accounts.user("bob").orElseThrow().slackUserId()).isEqualTo(bob.id());
  }

  @Test
  void in_a_channel_the_bot_may_have_another_name_and_icon() {
    var channel = workspace.slack().addChannel("security").id();
    sender = new SenderIdentity("Security bell", ":rotating_light:");

    assertThat(toChannel(channel)).isInstanceOf(Outcome.Sent.class);

    assertThat(workspace.slack().messages(channel).getFirst().username())
        .isEqualTo("Security bell");
  }

  @Test
  void nothing_unfurls() {
    var channel = workspace.slack().addChannel("security").id();
    toChannel(channel);

    JsonNode asked = workspace.slack().calls().getLast().arguments();
    assertThat(asked.path("unfurl_links").asText()).isIn("0", "false");
    assertThat(asked.path("unfurl_media").asText()).isIn("0", "false");
  }

  @Test
  void slack_is_asked_through_the_proxy() throws IOException {
    try (var proxy = new LoopbackProxy(0, "Basic bWU6cHc=")) {
      var slack =
          SlackNotifier.createClient("http://slack.test/api/", "xoxb-1", proxy.settings("me:pw@"));
      assertThatThrownBy(() -> slack.authTest(request -> request)).isInstanceOf(IOException.class);
      assertThat(proxy.requests()).containsExactly("POST http://slack.test/api/auth.test HTTP/1.1");
    }
  }

  /** Returns how long blocks are, as Slack counts: all texts in them, in code points. */
  private static int length(JsonNode json) {
    var own = json.path("text").isTextual() ? json.path("text").asText() : "";
    return own.codePointCount(0, own.length())
        + json.valueStream().mapToInt(SlackNotifierTest::length).sum();
  }
}
