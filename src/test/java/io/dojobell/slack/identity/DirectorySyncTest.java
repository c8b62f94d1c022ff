package io.dojobell.slack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.channel.slack.AccountSlackUsers;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.channel.slack.ThreadPolicy;
import io.dojobell.database.TestDatabase;
import io.dojobell.model.Destination;
import io.dojobell.model.User;
import io.dojobell.net.ProxySettings;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.Users;
import io.dojobell.story.AdjustableClock;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The nightly look at everybody in Slack: what it costs, and what it does to the accounts. */
class DirectorySyncTest {
  private final AdjustableClock clock = new AdjustableClock();
  private final TestDatabase store = TestDatabase.open();
  private final Workspace workspace = Workspace.start(WorkspaceOptions.defaults().clock(clock));
  private final DirectorySync sync =
      new DirectorySync(
          SlackNotifier.createClient(
              workspace.slackApiUrl(), workspace.options().botToken(), ProxySettings.NONE),
          new DirectorySyncService(store.database(), clock));

  @AfterEach
  void stop() {
    workspace.close();
    store.close();
  }

  private void account(String username) {
    account(username, username + "@example.com", null);
  }

  private void account(String username, String email, @Nullable String slackUser) {
    store
        .database()
        .run(
            handle ->
                new Users(handle)
                    .put(new User(username, username, email, null, slackUser, false, true)));
  }

  private String slackUser(WorkspaceUser user) {
    return workspace.slack().addUser(user).id();
  }

  /** A whole look, however long Slack makes it. */
  private void syncAll() {
    for (var pause = sync.runBatch(); pause.isPresent(); pause = sync.runBatch()) {
      clock.advance(pause.get());
    }
  }

  private SlackLinks.SlackLink slackLink(String username) {
    return store
        .database()
        .read(handle -> new SlackLinks(handle).ofAccount(username))
        .orElseThrow();
  }

  private @Nullable String linkedSlackUser(String username) {
    return slackLink(username).user().slackUserId();
  }

  private List<CallRecord> calls(String method) {
    return workspace.slack().calls().stream().filter(call -> call.method().equals(method)).toList();
  }

  private Outcome sendMessage(String username) {
    var notifier =
        new SlackNotifier(
            SlackNotifier.createClient(
                workspace.slackApiUrl(), workspace.options().botToken(), ProxySettings.NONE),
            new AccountSlackUsers(store.database(), SlackAccountMatcher::match, clock),
            ThreadPolicy.NONE,
            Optional.empty(),
            clock);
    var to = new Destination.SlackUser(username);
    var pending = SampleBatches.message(1, to, username, SampleBatches.scan());
    return notifier.deliver(new MessageBatch(to, List.of(pending), SampleBatches.BRANDING));
  }

  @Test
  void ten_thousand_people_are_known_after_fifty_calls_and_messaged_without_a_look_up() {
    var people = 10_000;
    store
        .database()
        .run(
            handle -> {
              for (var n = 0; n < people; n++) {
                var name = "user" + n;
                new Users(handle)
                    .put(new User(name, name, name + "@example.com", null, null, false, true));
              }
            });
    for (var n = 0; n < people; n++) {
      workspace.slack().addUser(WorkspaceUser.named("user" + n));
    }
    var began = clock.instant();

    syncAll();

    assertThat(calls("users.list")).hasSize(people / 200 + 1).allMatch(CallRecord::ok);
    assertThat(Duration.between(began, clock.instant())).isLessThan(Duration.ofMinutes(4));
    for (var n = 0; n < people; n += 40) {
      assertThat(sendMessage("user" + n)).isInstanceOf(Outcome.Sent.class);
    }
    assertThat(calls("users.lookupByEmail")).isEmpty();
    assertThat(calls("users.info")).isEmpty();
  }

  private void twoAccountsOfBob() {
    account("bob", "bob@example.com", null);
    account("robert", "Bob@example.com", null);
  }

  private void sendToBoth(Class<? extends Outcome> expected) {
    assertThat(sendMessage("bob")).isInstanceOf(expected);
    assertThat(sendMessage("robert")).isInstanceOf(expected);
  }

  @Test
  void both_accounts_of_one_address_are_notified() {
    twoAccountsOfBob();
    slackUser(WorkspaceUser.named("bob"));
    syncAll();

    sendToBoth(Outcome.Sent.class);
  }

  @Test
  void both_accounts_of_one_address_are_notified_as_soon_as_slack_has_its_user() {
    twoAccountsOfBob();
    sendToBoth(Outcome.Failed.class);
    slackUser(WorkspaceUser.named("bob"));
    syncAll();

    sendToBoth(Outcome.Sent.class);
  }

  @Test
  void whom_slack_does_not_know_is_not_asked_for_within_the_hour() {
    account("ann");
    syncAll();

    assertThat(sendMessage("ann")).isInstanceOf(Outcome.Failed.class);
    assertThat(calls("users.lookupByEmail")).isEmpty();
    clock.advance(Duration.ofMinutes(61));
    assertThat(sendMessage("ann")).isInstanceOf(Outcome.Failed.class);
    assertThat(sendMessage("ann")).isInstanceOf(Outcome.Failed.class);
    assertThat(calls("users.lookupByEmail")).hasSize(1);
    slackUser(WorkspaceUser.named("ann"));
    clock.advance(Duration.ofMinutes(61));
    assertThat(sendMessage("ann")).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void a_pause_that_slack_asks_for_is_kept_and_the_sync_continues_with_the_same_page() {
    fill(500);
    workspace.faults().failNext("users.list", 1, Fault.rateLimited(Duration.ofSeconds(37)));

    assertThat(sync.runBatch()).contains(Duration.ofSeconds(37));
    assertThat(sync.runBatch()).isEmpty();
    assertThat(calls("users.list")).hasSize(1 + 3);
  }

  private void fill(int people) {
    for (var n = 0; n < people; n++) {
      account("user" + n);
      slackUser(WorkspaceUser.named("user" + n));
    }
  }

  @Test
  void a_list_that_broke_off_makes_nobody_missing_and_goes_on_where_it_stopped() {
    fill(500);
    syncAll();
    clock.advance(Duration.ofDays(2));
    account("late");
    workspace.faults().failNext("users.list", 1, Fault.status(503));
    assertThat(sync.runBatch()).contains(Duration.ofMinutes(10));
    assertThat(sync.isOverdue()).isTrue();
    slackUser(WorkspaceUser.named("late"));

    assertThat(linkedSlackUser("user499")).isNotNull();
    assertThat(slackLink("user499").unreachableReason()).isNull();
    assertThat(slackLink("late").notFoundUntil()).isNull();
    assertThat(sendMessage("late")).isInstanceOf(Outcome.Sent.class);
    workspace.faults().failNext("users.list", 1, Fault.truncated());
    assertThat(sync.runBatch()).contains(Duration.ofMinutes(10));
    assertThat(sync.runBatch()).isEmpty();
    assertThat(sync.isOverdue()).isFalse();
    assertThat(slackLink("user499").unreachableReason()).isNull();
  }

  @Test
  void a_page_that_slack_no_longer_knows_restarts_the_sync() {
    fill(500);
    workspace.faults().failNext("users.list", 1, Fault.slackError("invalid_cursor"));

    assertThat(sync.runBatch()).isPresent();
    assertThat(sync.runBatch()).isEmpty();
    assertThat(linkedSlackUser("user499")).isNotNull();
  }

  @Test
  void without_its_scope_the_sync_is_cancelled_for_the_night_and_everybody_looked_up_as_before() {
    fill(1);
    workspace.faults().failAll("users.list", Fault.slackError("missing_scope"));

    assertThat(sync.runBatch()).isEmpty();
    assertThat(sendMessage("user0")).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void guests_bots_and_people_of_other_workspaces_get_no_account() {
    for (var name : List.of("guest", "robot", "partner")) {
      account(name);
    }
    slackUser(WorkspaceUser.named("guest").guest());
    slackUser(WorkspaceUser.named("robot").bot().email("robot@example.com"));
    slackUser(WorkspaceUser.named("partner").ofTeam("T0ELSEWHERE"));

    syncAll();

    clock.advance(Duration.ofHours(2));
    for (var name : List.of("guest", "robot", "partner")) {
      assertThat(linkedSlackUser(name)).as(name).isNull();
      assertThat(sendMessage(name)).as(name).isInstanceOf(Outcome.Failed.class);
      assertThat(linkedSlackUser(name)).as(name).isNull();
    }
  }

  @Test
  void who_changes_their_address_stays_who_they_are() {
    account("ann");
    var ann = slackUser(WorkspaceUser.named("ann"));
    syncAll();
    slackUser(WorkspaceUser.named("ann").id(ann).email("ann.married@example.com"));
    syncAll();

    assertThat(linkedSlackUser("ann")).isEqualTo(ann);
    account("ann", "ann.married@example.com", null);
    assertThat(sendMessage("ann")).isInstanceOf(Outcome.Sent.class);
    assertThat(linkedSlackUser("ann")).isEqualTo(ann);
  }

  @Test
  void who_changes_to_the_address_of_an_account_that_is_nobodys_is_that_account() {
    account("test");
    account("zoe");
    var zoe = slackUser(WorkspaceUser.named("zoe").email("test@example.com"));
    syncAll();
    assertThat(linkedSlackUser("test")).isEqualTo(zoe);

    slackUser(WorkspaceUser.named("zoe").id(zoe));
    syncAll();

    assertThat(linkedSlackUser("zoe")).isEqualTo(zoe);
    assertThat(linkedSlackUser("test")).isNull();
  }

  @Test
  void who_takes_over_an_address_does_not_take_over_the_account() {
    account("ann");
    var ann = slackUser(WorkspaceUser.named("ann"));
    syncAll();
    slackUser(WorkspaceUser.named("ann").id(ann).email("ann.married@example.com"));
    var other = slackUser(WorkspaceUser.named("another").email("ann@example.com"));

    syncAll();

    assertThat(linkedSlackUser("ann")).isEqualTo(ann);
    assertThat(new SlackAccountMatcher(store.database()).match(other, "ann@example.com"))
        .isInstanceOf(SlackAccountMatcher.MatchResult.Taken.class);
    sendMessage("ann");
    assertThat(workspace.slack().messages(ann)).hasSize(1);
    assertThat(workspace.slack().messages(other)).isEmpty();
  }

  @Test
  void an_explicit_link_is_kept_whatever_the_address() {
    var ann = slackUser(WorkspaceUser.named("ann"));
    account("security-lead", "lead@example.com", ann);
    account("ann");

    syncAll();

    assertThat(linkedSlackUser("security-lead")).isEqualTo(ann);
    assertThat(linkedSlackUser("ann")).isNull();
  }

  @Test
  void who_is_deactivated_gets_nothing_until_they_are_back() {
    account("bob");
    var bob = slackUser(WorkspaceUser.named("bob"));
    syncAll();
    slackUser(WorkspaceUser.named("bob").id(bob).deleted(true));
    syncAll();

    assertThat(sendMessage("bob"))
        .isEqualTo(new Outcome.Failed("The Slack user of bob is deactivated (user_disabled)"));
    assertThat(calls("chat.postMessage")).isEmpty();
    assertThat(new SlackAccountMatcher(store.database()).ofSlackUser(bob)).isEmpty();
    slackUser(WorkspaceUser.named("bob").id(bob));
    syncAll();
    assertThat(sendMessage("bob")).isInstanceOf(Outcome.Sent.class);
    assertThat(calls("users.lookupByEmail")).isEmpty();
  }

  @Test
  void who_is_back_gets_messages_within_the_hour_also_before_the_next_sync() {
    account("bob", "bob@elsewhere.example", null);
    var bob = slackUser(WorkspaceUser.named("bob"));
    account("bob", "bob@elsewhere.example", bob);
    slackUser(WorkspaceUser.named("bob").id(bob).deleted(true));
    syncAll();
    assertThat(sendMessage("bob")).isInstanceOf(Outcome.Failed.class);
    slackUser(WorkspaceUser.named("bob").id(bob));

    clock.advance(Duration.ofMinutes(61));

    assertThat(sendMessage("bob")).isInstanceOf(Outcome.Sent.class);
    assertThat(slackLink("bob").isConfirmed()).isTrue();
  }

  @Test
  void somebody_who_left_and_came_with_another_slack_user_is_found_by_address() {
    account("bob");
    var old = slackUser(WorkspaceUser.named("bob"));
    syncAll();
    slackUser(WorkspaceUser.named("bob").id(old).email("").deleted(true));
    var now = slackUser(WorkspaceUser.named("bob2").email("bob@example.com"));

    syncAll();

    assertThat(linkedSlackUser("bob")).isEqualTo(now);
  }

  @Test
  void who_is_back_with_another_address_does_not_get_the_account_that_somebody_else_has_by_now() {
    account("bob");
    var pat = slackUser(WorkspaceUser.named("pat"));
    var bob = slackUser(WorkspaceUser.named("bob"));
    syncAll();
    slackUser(WorkspaceUser.named("bob").id(bob).deleted(true));
    syncAll();
    slackUser(WorkspaceUser.named("pat").id(pat).email("bob@example.com"));
    slackUser(WorkspaceUser.named("bob").id(bob).email("robert@example.com"));

    syncAll();

    assertThat(linkedSlackUser("bob")).isEqualTo(pat);
    assertThat(slackLink("bob").unreachableReason()).isNull();
  }

  @Test
  void a_member_who_becomes_a_guest_gets_nothing() {
    account("bob");
    var bob = slackUser(WorkspaceUser.named("bob"));
    syncAll();
    slackUser(WorkspaceUser.named("bob").id(bob).guest());
    syncAll();

    assertThat(sendMessage("bob"))
        .isEqualTo(
            new Outcome.Failed("The Slack user of bob is not a full member of the workspace"));
  }
}
