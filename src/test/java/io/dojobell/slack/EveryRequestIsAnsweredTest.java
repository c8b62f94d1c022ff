package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.slack.reply.ReplyGuard;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Slack and the database do, who types or presses is answered. */
class EveryRequestIsAnsweredTest {
  private static final Duration LOCK_DURATION = Duration.ofSeconds(30);

  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private String type(String user, String words) {
    return type(user, words, SlackFixture.TIMEOUT).text();
  }

  private Message type(String user, String words, Duration limit) {
    var before = fixture.workspace.slack().messages(fixture.channel).size();
    fixture.workspace.slack().command(user, fixture.channel, "/dojo " + words);
    return answer(fixture.channel, before, limit);
  }

  private Message answer(String place, int before, Duration limit) {
    return fixture
        .workspace
        .changes()
        .await(
            () -> {
              var messages = fixture.workspace.slack().messages(place);
              return messages.size() > before
                  ? Optional.of(messages.getLast())
                  : Optional.<Message>empty();
            },
            limit)
        .orElseThrow(() -> new AssertionError("No answer in " + place));
  }

  static Stream<Fault> silence() {
    return Stream.of(
        Fault.unexpected(UnexpectedResponse.HTML_PAGE),
        Fault.unexpected(UnexpectedResponse.EMPTY),
        Fault.unexpected(UnexpectedResponse.JSON_NULL),
        Fault.unexpected(UnexpectedResponse.JSON_ARRAY),
        Fault.unexpected(UnexpectedResponse.JSON_OBJECT),
        Fault.unexpected(UnexpectedResponse.CUT_JSON),
        Fault.truncated(),
        Fault.connectionRefused(),
        Fault.status(503),
        Fault.slackError("internal_error"));
  }

  @ParameterizedTest
  @MethodSource("silence")
  void a_newcomer_gets_an_answer_when_slack_does_not_identify_them(Fault fault) {
    var eve =
        fixture.workspace.slack().addUser(WorkspaceUser.named("eve").email("eve@x.example")).id();
    fixture.workspace.faults().failAll("users.info", fault);

    assertThat(type(eve, "subscribe scans")).isEqualTo(ReplyGuard.UNVERIFIED);
    assertThat(type(eve, "link bob@example.com")).isEqualTo(ReplyGuard.UNVERIFIED);
    assertThat(type(eve, "settings")).isEqualTo(ReplyGuard.UNVERIFIED);
    assertThat(fixture.open(eve).allText()).contains("Couldn't verify you with Slack");
  }

  static Stream<Fault> unopened() {
    return Stream.of(
        Fault.slackError("expired_trigger_id"),
        Fault.slackError("exchanged_trigger_id"),
        Fault.slackError("internal_error"),
        Fault.unexpected(UnexpectedResponse.HTML_PAGE),
        Fault.unexpected(UnexpectedResponse.JSON_NULL),
        Fault.status(500));
  }

  @ParameterizedTest
  @MethodSource("unopened")
  void a_form_that_did_not_open_is_answered_with_what_to_type(Fault fault) {
    type(fixture.ann, "subscriptions");
    fixture.workspace.faults().failAll("views.open", fault);

    assertThat(type(fixture.ann, "settings")).contains("couldn't be opened", "`/dojo settings`");
    assertThat(type(fixture.ann, "admin")).contains("couldn't be opened", "`/dojo admin`");
    var direct = fixture.workspace.slack().messages(fixture.ann).size();
    fixture.workspace.slack().shortcut(fixture.ann, "open_settings", Optional.empty());
    assertThat(answer(fixture.ann, direct, SlackFixture.TIMEOUT).text())
        .contains("`/dojo settings`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired_trigger_id", "internal_error"})
  void the_settings_button_of_a_message_says_that_nothing_opened(String error) {
    fixture.dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    fixture.dojobell.post(
        "/api/v1/events",
        "{\"type\":\"user_mentioned\",\"title\":\"Hi\",\"recipients\":[\"bob\"]}");
    var message =
        fixture
            .workspace
            .slack()
            .awaitMessage(fixture.bob, m -> m.text().contains("Hi"), LOCK_DURATION);
    fixture.workspace.faults().failAll("views.open", Fault.slackError(error));
    var before = fixture.workspace.slack().messages(fixture.bob).size();

    fixture.workspace.slack().choose(fixture.bob, message, "more", "open");

    assertThat(answer(fixture.bob, before, SlackFixture.TIMEOUT).text())
        .contains("couldn't be opened", "`/dojo settings`");
  }

  /** PostgreSQL has no lock of everything; DatabaseAwayTest has what it does instead. */
  @DisabledIfSystemProperty(named = "dojobell.test.database", matches = "postgresql")
  @Test
  void a_command_is_answered_while_another_program_locks_the_database() throws SQLException {
    type(fixture.bob, "subscriptions");
    try (var connection = fixture.connect();
        var statement = connection.createStatement()) {
      statement.execute("begin immediate");
      assertThat(type(fixture.bob, "subscribe scans", LOCK_DURATION).text())
          .isEqualTo(ReplyGuard.UNAVAILABLE);
      assertThat(type(fixture.bob, "link ann@example.com", LOCK_DURATION).text())
          .isEqualTo(ReplyGuard.UNAVAILABLE);
      statement.execute("rollback");
    }
    assertThat(type(fixture.bob, "subscribe scans")).doesNotContain("Temporarily");
  }
}
