package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits on what a member may do, see or infer: Bob may not view the product Zebra. */
class PrivacyTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private ForgedRequests forgedRequests;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");
  private final String ann = story.slackUser("ann");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/products/zebra", "{\"name\":\"Zebra\",\"visibility\":\"members\"}");
    forgedRequests = new ForgedRequests(dojobell, workspace);
    type(bob, "subscriptions");
    type(ann, "subscriptions");
  }

  private String type(String user, String words) {
    var before = workspace.slack().messages(channel).size();
    workspace.slack().command(user, channel, "/dojo " + words);
    workspace
        .slack()
        .awaitMessage(channel, _ -> workspace.slack().messages(channel).size() > before, TIMEOUT);
    return workspace.slack().messages(channel).getLast().text();
  }

  /** A button of ours with a value of the member's own making; returns the answer. */
  private String press(String user, String action, String value) {
    var said = workspace.slack().messages(channel).size();
    var shown = type(user, "help");
    assertThat(shown).isNotEmpty();
    var message = workspace.slack().messages(channel).getLast();
    var url = workspace.slack().responseUrls().issue("actions", channel, user, Optional.empty());
    assertThat(forgedRequests.press(user, message, url, action, value).status()).isEqualTo(200);
    Message told =
        workspace
            .changes()
            .await(
                () ->
                    workspace.slack().messages(channel).size() > said + 1
                        ? Optional.of(workspace.slack().messages(channel).getLast())
                        : Optional.<Message>empty(),
                TIMEOUT)
            .orElseThrow();
    return told.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscribe scans to %s",
        "unsubscribe scans from %s",
        "mute %s for 2h",
        "unmute %s",
        "products %s",
        "here subscribe scans to %s"
      })
  void a_hidden_product_is_answered_exactly_as_an_unknown_one(String command) {
    var hidden = type(bob, command.formatted("zebra"));
    var none = type(bob, command.formatted("xyzzy"));

    assertThat(hidden).isEqualTo(none.replace("xyzzy", "zebra"));
    assertThat(type(bob, command.formatted("Zebar"))).doesNotContain("Zebra", "zebra");
    assertThat(press(bob, "run:x", command.formatted("zebra"))).isEqualTo(hidden);
  }

  @Test
  void a_hidden_product_does_not_hide_one_of_the_same_name() {
    dojobell.put("/api/v1/products/animal", "{\"name\":\"zebra\"}");

    assertThat(type(bob, "subscribe scans to zebra")).contains("Subscribed to", "*zebra*");
    assertThat(dojobell.get("/api/v1/settings/users/bob/products/animal").text()).contains("slack");
  }

  @Test
  void here_names_no_hidden_product_to_a_member() {
    type(ann, "here subscribe slas to zebra min high");
    assertThat(type(ann, "here list")).contains("Zebra");

    assertThat(type(bob, "here list"))
        .contains("no subscriptions")
        .doesNotContainIgnoringCase("zebra");
  }

  @Test
  void what_was_muted_or_set_while_it_could_be_seen_is_shown_no_more() {
    dojobell.put("/api/v1/products/zebra/members", "{\"members\":[\"bob\"]}");
    type(bob, "mute zebra");
    type(bob, "subscribe scans to zebra");
    assertThat(type(bob, "subscriptions")).contains("Muted: *Zebra*");
    dojobell.put("/api/v1/products/zebra/members", "{\"members\":[]}");

    assertThat(type(bob, "subscriptions")).doesNotContainIgnoringCase("zebra");
    workspace.slack().openHome(bob);
    assertThat(workspace.slack().awaitHome(bob, _ -> true, TIMEOUT).allText())
        .doesNotContainIgnoringCase("zebra");
    assertThat(press(bob, "undo", "{\"p\":\"zebra\",\"r\":{\"scan_added\":\"s\"}}"))
        .isEqualTo(press(bob, "undo", "{\"p\":\"xyzzy\",\"r\":{\"scan_added\":\"s\"}}"));
  }

  @Test
  void why_explains_no_hidden_event_whatever_number_is_given() {
    dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\",\"email\"]}}");
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"Secret\",\"product\":\"zebra\",\"id\":\"e-1\"}");
    workspace.slack().awaitMessage(channel, message -> message.text().contains("Secret"), TIMEOUT);
    for (var delivery : dojobell.get("/api/v1/events/e-1").json().path("deliveries")) {
      var id = delivery.path("id").asText();
      assertThat(type(bob, "why " + id)).contains("You have no delivery");
      assertThat(type(ann, "why " + id)).contains("Secret");
      // In the channel it was sent to, all have read it; elsewhere it is as if it were not.
      var told = press(bob, "why", id);
      if (delivery.path("destination").asText().equals("slack:" + channel)) {
        assertThat(told).contains("Secret");
      } else {
        assertThat(told)
            .isEqualTo("You have no delivery %s. `/dojo why` explains the last one.".formatted(id));
      }
    }
    assertThat(type(bob, "why")).doesNotContain("Secret");
  }

  @Test
  void what_was_not_sent_is_not_explained_once_its_product_is_hidden() {
    dojobell.put("/api/v1/products/zebra/members", "{\"members\":[\"bob\"]}");
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    type(bob, "mute zebra");
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"Secret\",\"product\":\"zebra\",\"id\":\"e-2\"}");
    assertThat(type(bob, "why")).contains("Secret");
    dojobell.put("/api/v1/products/zebra/members", "{\"members\":[]}");

    assertThat(type(bob, "why")).doesNotContain("Secret").doesNotContainIgnoringCase("zebra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "here subscribe scans", "here unsubscribe all", "status"})
  void an_admins_command_is_refused_however_it_comes(String command) {
    type(ann, "here subscribe slas");
    var routes = dojobell.get("/api/v1/routes").text();
    var system = dojobell.get("/api/v1/system").text();

    var typed = type(bob, command);
    var pressed = press(bob, "run:x", command);

    assertThat(typed + pressed).doesNotContain("failed deliveries", "Something went wrong");
    assertThat(dojobell.get("/api/v1/routes").text()).isEqualTo(routes);
    assertThat(dojobell.get("/api/v1/system").text()).isEqualTo(system);
    assertThat(workspace.slack().modals(bob)).noneMatch(view -> view.callbackId().equals("system"));
  }

  @Test
  void an_admins_modal_that_a_member_submits_changes_nothing() {
    workspace.slack().command(ann, channel, "/dojo admin");
    var modal = workspace.slack().awaitModal(ann, _ -> true, TIMEOUT);
    var before = dojobell.get("/api/v1/system").text();
    workspace.slack().enter(modal, new ElementRef("team_name", "team_name"), "Mine");
    var entered = workspace.slack().view(modal.id()).orElseThrow().body();

    var answer = forgedRequests.submit(bob, entered);

    assertThat(answer.json().path("response_action").asText()).isEqualTo("errors");
    assertThat(answer.text()).contains("Only admins");
    assertThat(dojobell.get("/api/v1/system").text()).isEqualTo(before);
  }

  @Test
  void a_modal_of_which_a_part_is_missing_changes_nothing() {
    workspace.slack().command(ann, channel, "/dojo admin");
    var modal = workspace.slack().awaitModal(ann, _ -> true, TIMEOUT);
    var before = dojobell.get("/api/v1/system").text();
    ObjectNode broken = modal.body().deepCopy();
    ((ObjectNode) broken.at("/state/values")).remove("email_to");

    assertThat(forgedRequests.submit(ann, broken).text()).contains("nothing was changed");
    assertThat(dojobell.get("/api/v1/system").text()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"home:retry", "home:tab:system", "home:tab:health", "home:tab:template"})
  void an_admins_element_of_app_home_does_nothing_for_a_member(String action) {
    dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Secret\",\"id\":\"f\"}");
    var failed = failed();
    workspace.slack().openHome(bob);
    var view = workspace.slack().awaitHome(bob, _ -> true, TIMEOUT);

    forgedRequests.use(
        bob,
        view.body(),
        action,
        action.startsWith("home:tab:") ? action.substring(9) : failed.path("id").asText());

    var now = workspace.slack().awaitHome(bob, home -> !home.hash().equals(view.hash()), TIMEOUT);
    assertThat(now.allText()).doesNotContain("home:tab:users", "Secret", "C0GONE");
    assertThat(failed().path("tries")).isEqualTo(failed.path("tries"));
  }

  @ParameterizedTest
  @CsvSource({
    "home:user, plain ann",
    "home:user, admin bob",
    "home:user, off ann",
    "home:user, untie ann",
    "home:route, delete 1",
    "home:route-restore, 2",
    "home:retry-all, slack:C0GONE",
    "home:search, ann",
    "home:tab:users, users",
    "home:tab:webhooks, webhooks",
    "home:tab:access, access",
    "home:search-products, led",
    "home:tab:routes, routes",
    "home:tab:changes, changes",
  })
  void what_admins_do_in_app_home_no_member_does(String action, String value) {
    type(ann, "here subscribe slas");
    type(ann, "here subscribe scans");
    type(ann, "here unsubscribe scans");
    var users = dojobell.get("/api/v1/users").text();
    var routes = dojobell.get("/api/v1/routes").text();
    workspace.slack().openHome(bob);
    var view = workspace.slack().awaitHome(bob, _ -> true, TIMEOUT);

    forgedRequests.use(bob, view.body(), action, value);

    var now = workspace.slack().awaitHome(bob, home -> !home.hash().equals(view.hash()), TIMEOUT);
    assertThat(now.allText()).doesNotContain("ann@example.com", "home:tab:users", "home:user");
    assertThat(dojobell.get("/api/v1/users").text()).isEqualTo(users);
    assertThat(dojobell.get("/api/v1/routes").text()).isEqualTo(routes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open:route",
        "open:route 1",
        "open:system",
        "open:address ann",
        "open:product zebra"
      })
  void a_modal_that_one_may_not_have_does_not_open(String value) {
    type(ann, "here subscribe slas");
    workspace.slack().openHome(bob);
    var view = workspace.slack().awaitHome(bob, _ -> true, TIMEOUT);
    var ofBob = workspace.slack().modals(bob);

    forgedRequests.use(bob, view.body(), "home:open:x", value);
    // One that he may have comes after it, so the other would have come as well.
    workspace.slack().command(bob, channel, "/dojo settings");

    var opened = workspace.slack().awaitModal(bob, _ -> true, TIMEOUT);
    assertThat(opened.callbackId()).isEqualTo("settings");
    assertThat(ofBob).isEmpty();
    assertThat(workspace.slack().modals(bob)).hasSize(1);
    assertThat(
            workspace
                .changes()
                .await(() -> Optional.of(openedModalCount()).filter(count -> count > 0), TIMEOUT))
        .hasValue(1L);
  }

  private long openedModalCount() {
    return workspace.slack().calls().stream()
        .filter(call -> call.method().equals("views.open"))
        .count();
  }

  @Test
  void an_undo_of_a_members_own_making_undoes_nothing_of_others() {
    type(ann, "here subscribe slas");
    var routes = dojobell.get("/api/v1/routes").text();

    assertThat(press(bob, "undo", "routes -1 1:scan_added")).contains("can't be undone");
    assertThat(dojobell.get("/api/v1/routes").text()).isEqualTo(routes);

    assertThat(press(bob, "undo", "mutes PRODUCT:zebra:4102444800000"))
        .isEqualTo(press(bob, "undo", "mutes PRODUCT:xyzzy:4102444800000"));
    dojobell.put("/api/v1/products/zebra/members", "{\"members\":[\"bob\"]}");
    assertThat(type(bob, "subscriptions")).doesNotContainIgnoringCase("zebra");
  }

  private JsonNode failed() {
    return workspace
        .changes()
        .await(
            () ->
                Optional.of(
                        dojobell
                            .get("/api/v1/deliveries?state=failed&destination=slack:C0GONE")
                            .json()
                            .at("/deliveries/0"))
                    .filter(JsonNode::isObject),
            TIMEOUT)
        .orElseThrow();
  }

  @Test
  void anothers_alert_can_be_neither_seen_nor_read() {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"user_mentioned\",\"title\":\"For"
            + " Ann\",\"recipients\":[\"ann\"],\"alert_only\":true}");
    var alert = dojobell.get("/api/v1/alerts?user=ann").json().at("/alerts/0/id").asText();
    workspace.slack().openHome(bob);
    var view = workspace.slack().awaitHome(bob, _ -> true, TIMEOUT);

    forgedRequests.use(bob, view.body(), "home:alert-read", alert);
    workspace.slack().awaitHome(bob, home -> !home.hash().equals(view.hash()), TIMEOUT);

    assertThat(dojobell.get("/api/v1/alerts?user=ann").json().path("unread").asInt()).isEqualTo(1);
    assertThat(press(bob, "alerts:older", "999999")).doesNotContain("For Ann");
  }
}
