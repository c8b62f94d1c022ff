package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.channel.SampleParcels;
import io.dojobell.channel.http.HttpPost;
import io.dojobell.channel.http.TargetPolicy;
import io.dojobell.model.Destination;
import io.dojobell.model.User;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.SlackChannel;
import io.dojobell.workspace.slack.SlackUser;
import java.net.URI;
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

/** What Slack says and does, and what becomes of a message then. */
class SlackCourierTest {
  private final Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private Workspace workspace;
  private SlackSender sender = SlackSender.BOT;
  private final Accounts accounts = new Accounts();

  /** Accounts in memory. */
  private static final class Accounts implements People {
    private final Map<String, User> users = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    void add(String username, String email) {
      users.put(username, new User(username, username, email, null, null, false, true));
    }

    @Override
    public Optional<Standing> standing(String username) {
      return user(username).map(user -> new Standing(user, null, 0L, missing.contains(username)));
    }

    Optional<User> user(String username) {
      return Optional.ofNullable(users.get(username));
    }

    @Override
    public void found(String username, String slackUserId) {
      users.computeIfPresent(
          username,
          (_, old) ->
              new User(
                  username, old.name(), old.email(), null, slackUserId, old.admin(), old.active()));
    }

    @Override
    public void missing(Standing standing) {
      missing.add(standing.user().username());
    }

    @Override
    public void greeted(String username, long delivery) {}

    @Override
    public void back(String username) {
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

  private SlackCourier courier(String token) {
    return new SlackCourier(
        SlackCourier.client(workspace.slackApiUrl(), token),
        accounts,
        () -> sender,
        Threading.NONE,
        Optional.empty(),
        InstantSource.fixed(now));
  }

  private Outcome toChannel(String channel) {
    var parcel = SampleParcels.parcel(new Destination.SlackChannel(channel), SampleParcels.scan());
    return courier(workspace.options().botToken()).deliver(parcel);
  }

  private Outcome toPerson(String username) {
    var to = new Destination.SlackPerson(username);
    var letter = SampleParcels.letter(1, to, username, SampleParcels.scan());
    return courier(workspace.options().botToken())
        .deliver(new Parcel(to, List.of(letter), SampleParcels.HOUSE));
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
  void an_archived_channel_and_an_unknown_one_are_given_up_with_the_mend() {
    var old = workspace.slack().addChannel(SlackChannel.named("old").archived(true)).id();

    assertThat(toChannel(old))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).contains("unarchive", "is_archived"));
    assertThat(toChannel("C0NOWHERE"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).contains("/invite", "channel_not_found"));
  }

  @ParameterizedTest
  @CsvSource({"missing_scope", "restricted_action"})
  void what_the_app_may_not_do_is_not_tried_again(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError(error));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).contains(error));
  }

  @ParameterizedTest
  @CsvSource({"invalid_auth", "account_inactive", "token_revoked"})
  void a_token_that_is_refused_ends_it_for_the_whole_channel(String error) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError(error));

    assertThat(toChannel(channel))
        .isInstanceOfSatisfying(
            Outcome.ChannelDown.class, down -> assertThat(down.why()).contains(error));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "404"})
  void trouble_on_the_way_is_waited_out(int status) {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.status(status));

    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void an_answer_that_is_cut_and_a_refused_connection_are_waited_out() {
    var channel = workspace.slack().addChannel("security").id();
    workspace.faults().failNext("chat.postMessage", 1, Fault.cut());
    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
    workspace.faults().failNext("chat.postMessage", 1, Fault.refused());
    assertThat(toChannel(channel)).isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void a_person_is_looked_up_by_email_once() {
    var bob = workspace.slack().addUser(SlackUser.named("bob").email("bob@example.com"));
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
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).contains("nobody@example.com"));
    toPerson("nobody");

    assertThat(calls("users.lookupByEmail")).isEqualTo(1);
  }

  @Test
  void somebody_who_has_a_new_slack_account_is_found_again() {
    var bob = workspace.slack().addUser(SlackUser.named("bob").email("bob@example.com"));
    accounts.add("bob", "bob@example.com");
    accounts.found("bob", "U0LDBOB");

    assertThat(toPerson("bob")).isInstanceOf(Outcome.Sent.class);

    assertThat(workspace.slack().messages(bob.id())).hasSize(1);
    assertThat(accounts.user("bob").orElseThrow().slackUserId()).isEqualTo(bob.id());
  }

  @Test
  void in_a_channel_the_bot_may_have_another_name_and_face() {
    var channel = workspace.slack().addChannel("security").id();
    sender = new SlackSender("Security bell", ":rotating_light:");

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
  void an_incoming_webhook_is_told_where_there_is_no_bot() {
    var channel = workspace.slack().addChannel("security").id();
    var url = workspace.incomingWebhookUrl("security");
    var courier =
        new SlackCourier(
            SlackCourier.client(workspace.slackApiUrl(), ""),
            accounts,
            () -> sender,
            Threading.NONE,
            Optional.of(
                new SlackCourier.IncomingWebhook(
                    URI.create(url), new HttpPost(TargetPolicy.ANYWHERE, Duration.ofSeconds(5)))),
            InstantSource.fixed(now));

    var outcome =
        courier.deliver(
            SampleParcels.parcel(new Destination.SlackIncomingWebhook(), SampleParcels.scan()));

    assertThat(outcome).isInstanceOf(Outcome.Sent.class);
    assertThat(workspace.slack().messages(channel).getFirst().everything()).contains("nightly");
  }
}
