package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The members of the workspace that Dojobell recognises, and their accounts. */
class WorkspaceMembersTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String HOME = "T000000HOME";
  private static final String HERE = "T0WORKSPC1";

  private final AdjustableClock clock = new AdjustableClock();
  @RegisterExtension private final Story story = Story.withoutRateLimits(clock);
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("general");

  private void run() {
    dojobell = story.start(Map.of("DOJOBELL_SIGNUP_DOMAINS", "example.org"));
  }

  private String user(WorkspaceUser user) {
    return workspace.slack().addUser(user).id();
  }

  private void account(String username, String more) {
    var json = "{\"email\":\"%s@example.com\"%s}".formatted(username, more);
    assertThat(dojobell.put("/api/v1/users/" + username, json).status()).isIn(200, 201);
    dojobell.put(
        "/api/v1/settings/users/" + username, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
  }

  private void mention(String title, String user) {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"user_mentioned\",\"title\":\"%s\",\"recipients\":[\"%s\"]}"
            .formatted(title, user));
  }

  private String slackIdOf(String username) {
    return dojobell.get("/api/v1/users/" + username).json().path("slack_user_id").asText("");
  }

  private void await(BooleanSupplier wished) {
    workspace
        .changes()
        .await(() -> wished.getAsBoolean() ? Optional.of(true) : Optional.empty(), TIMEOUT)
        .orElseThrow();
  }

  private void types(String slackUser, String answer) {
    workspace.slack().command(slackUser, channel, "/dojo subscriptions");
    workspace.slack().awaitMessage(channel, said -> said.allText().contains(answer), TIMEOUT);
  }

  @Test
  void somebody_of_an_enterprise_organization_whose_home_is_elsewhere_is_a_member() {
    var bob = user(WorkspaceUser.named("bob").inGrid(HOME, HOME, HERE));
    run();
    account("bob", "");

    workspace.slack().command(bob, channel, "/dojo subscriptions");

    await(() -> slackIdOf("bob").equals(bob));
  }

  @Test
  void somebody_of_the_organization_who_is_not_in_this_workspace_is_no_member() {
    var bob = user(WorkspaceUser.named("bob").inGrid(HOME, HOME));
    run();
    account("bob", "");

    types(bob, "full workspace members only");

    assertThat(slackIdOf("bob")).isEmpty();
  }

  @Test
  void an_address_that_is_not_confirmed_is_nobodys_account_for_commands() {
    var eve = user(WorkspaceUser.named("eve").email("chief@example.com").emailConfirmed(false));
    run();
    account("chief", ",\"admin\":true");

    types(eve, "confirmed");

    assertThat(slackIdOf("chief")).isEmpty();
  }

  @Test
  void an_address_that_is_not_confirmed_gets_no_new_account() {
    var eve = user(WorkspaceUser.named("eve").email("eve@example.org").emailConfirmed(false));
    run();

    types(eve, "confirmed");

    assertThat(dojobell.get("/api/v1/users").json().path("users")).isEmpty();
  }

  @Test
  void an_address_that_is_not_confirmed_gets_no_direct_messages() {
    var eve = user(WorkspaceUser.named("eve").email("bob@example.com").emailConfirmed(false));
    run();
    account("bob", "");

    mention("Secret", "bob");

    workspace.mailbox().awaitMessage(mail -> mail.subject().contains("Secret"), TIMEOUT);
    assertThat(workspace.slack().messages(eve)).isEmpty();
    assertThat(slackIdOf("bob")).isEmpty();
  }

  @Test
  void an_address_of_which_nothing_is_said_counts_as_confirmed() {
    var bob = user(WorkspaceUser.named("bob").withoutEmailConfirmed());
    run();
    account("bob", "");

    mention("Hello", "bob");

    workspace.slack().awaitMessage(bob, message -> message.text().contains("Hello"), TIMEOUT);
    assertThat(slackIdOf("bob")).isEqualTo(bob);
  }

  @Test
  void the_nightly_sync_matches_no_address_that_is_not_confirmed_and_members_of_the_grid() {
    run();
    account("bob", "");
    account("ann", "");
    account("cara", "");
    user(WorkspaceUser.named("bob").emailConfirmed(false));
    var ann = user(WorkspaceUser.named("ann").inGrid(HOME, HOME, HERE));
    user(WorkspaceUser.named("cara").ofTeam("T0000OTHER"));
    clock.advance(Duration.ofHours(25));
    story.stop();
    run();

    await(() -> slackIdOf("ann").equals(ann));

    assertThat(slackIdOf("bob")).isEmpty();
    assertThat(slackIdOf("cara")).isEmpty();
  }

  @Test
  void who_gets_another_slack_id_uses_commands_as_before() {
    var bob = user(WorkspaceUser.named("bob"));
    run();
    account("bob", "");
    mention("Hello", "bob");
    workspace.slack().awaitMessage(bob, message -> message.text().contains("Hello"), TIMEOUT);
    await(() -> slackIdOf("bob").equals(bob));
    workspace.slack().changeUserId(bob, "W0000000BOB");

    workspace.slack().command("W0000000BOB", channel, "/dojo subscriptions");

    await(() -> slackIdOf("bob").equals("W0000000BOB"));
    mention("Again", "bob");
    workspace
        .slack()
        .awaitMessage("W0000000BOB", message -> message.text().contains("Again"), TIMEOUT);
  }

  @Test
  void a_body_of_a_type_that_is_not_known_is_taken() {
    run();
    assertThat(workspace.slack().appRateLimited().status()).isEqualTo(200);
    assertThat(workspace.slack().outerEvent("something_new", Json.object().put("x", 1)).status())
        .isEqualTo(200);
  }
}
