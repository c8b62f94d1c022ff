package io.dojobell.channel.email;

import static io.dojobell.channel.email.MailFixture.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.SmtpStage;
import io.dojobell.workspace.mail.SmtpServerSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcome of a delivery for each reply of a mail server, and its text. */
class SmtpOutcomesTest {
  private final MailFixture fixture = new MailFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private Outcome outcomeOf(SmtpStage stage, String reply) {
    fixture.faults.failAll("smtp", Fault.smtpReply(stage, reply));
    return deliver(fixture.notifier());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RCPT        | 550 5.1.1 <bob@example.com>: User unknown       | recipient
          RCPT        | 553 5.1.2 no such domain                        | recipient
          RCPT        | 552 5.2.2 mailbox full                          | recipient
          DATA        | 554 5.7.1 message looks like spam               | mail
          END_OF_DATA | 554 5.7.1 message looks like spam               | mail
          END_OF_DATA | 552 5.3.4 message too big                       | mail
          MAIL        | 552 5.3.4 message size exceeds fixed limit      | mail
          """)
  void what_the_server_refuses_for_good_fails_with_its_own_sentence(
      SmtpStage stage, String reply, String what) {
    assertThat(outcomeOf(stage, reply))
        .isEqualTo(new Outcome.Failed("The mail server refused the " + what + ": " + reply));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RCPT        | 450 4.2.0 greylisted, come again in 5 minutes  | the recipient now
          RCPT        | 452 4.2.2 mailbox full                         | the recipient now
          MAIL        | 451 4.3.0 queue file write error               | mail now
          DATA        | 451 4.3.0 later                                | the mail now
          END_OF_DATA | 452 4.3.1 insufficient system storage          | the mail now
          END_OF_DATA | 421 4.3.2 shutting down                        | the mail now
          """)
  void what_the_server_refuses_for_now_is_tried_again(SmtpStage stage, String reply, String what) {
    assertThat(outcomeOf(stage, reply))
        .isInstanceOfSatisfying(
            Outcome.RetryAt.class,
            retry ->
                assertThat(retry.reason())
                    .isEqualTo("The mail server does not accept " + what + ": " + reply));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAIL        | 553 5.7.1 <dojobell@example.com>: Sender address rejected: not owned by user bell | email_from
          MAIL        | 550 5.7.60 SMTP; Client does not have permissions to send as this sender          | email_from
          MAIL        | 501 5.1.7 bad sender address                                                      | email_from
          RCPT        | 553 5.7.1 <dojobell@example.com>: Sender address rejected: not owned by user bell | email_from
          END_OF_DATA | 554 5.2.252 SendAsDenied; not allowed to send as dojobell@example.com             | email_from
          END_OF_DATA | 550 5.7.26 unauthenticated mail from example.com is not accepted                  | email_from
          RCPT        | 554 5.7.1 <bob@example.com>: Relay access denied                                  | relay
          RCPT        | 550 relay not permitted                                                           | relay
          RCPT        | 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain                 | relay
          MAIL        | 530 5.7.0 Must issue a STARTTLS command first                                     | starttls=required
          MAIL        | 530 5.7.0 Authentication required                                                 | log-in
          RCPT        | 550 5.7.1 Client was not authenticated                                            | log-in
          """)
  void a_misconfiguration_fails_nothing_and_says_what_to_change(
      SmtpStage stage, String reply, String fix) {
    var outcome = outcomeOf(stage, reply);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Misconfigured.class,
            refused -> assertThat(refused.reason()).contains(reply).contains(fix));
  }

  @ParameterizedTest
  @CsvSource({
    "421 4.7.0 too many connections, The mail server is busy: 421 4.7.0 too many connections",
    "554 5.7.1 no service here, The mail server refuses connections from here: 554 5.7.1 no service"
        + " here"
  })
  void a_greeting_that_turns_us_away_is_tried_again(String greeting, String why) {
    assertThat(outcomeOf(SmtpStage.GREETING, greeting))
        .isEqualTo(new Outcome.RetryAt(null, why, Outcome.Limit.SERVICE));
  }

  @Test
  void an_answer_of_many_lines_becomes_one_short_line_without_control_characters() {
    var reply = "550-5.1.1 The account\u0007 that you\n550-5.1.1 tried\t to reach\n550 5.1.1 ";
    assertThat(outcomeOf(SmtpStage.RCPT, reply + "x".repeat(300)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused ->
                assertThat(refused.reason())
                    .startsWith(
                        "The mail server refused the recipient: 550 5.1.1 The account that you"
                            + " tried to reach xxx")
                    .hasSizeLessThan(250)
                    .doesNotContain("\n", "\u0007"));
  }

  @Test
  void a_server_that_says_nothing_is_tried_again() {
    fixture.faults.failAll("smtp", Fault.smtpHang(SmtpStage.GREETING));
    var notifier =
        fixture.notifier(
            MailFixture.FROM, SmtpLimits.DEFAULT.withReplyTimeout(Duration.ofMillis(300)));
    assertThat(deliver(notifier))
        .isEqualTo(
            new Outcome.RetryAt(
                null, "The mail server did not answer in time", Outcome.Limit.SERVICE));
  }

  @Test
  void a_server_that_dribbles_its_answers_is_cut_off_after_the_time_for_a_whole_mail() {
    fixture.faults.failAll("smtp", Fault.smtpTrickle(Duration.ofMillis(200)));
    var limits =
        SmtpLimits.DEFAULT
            .withReplyTimeout(Duration.ofSeconds(5))
            .withMailTimeout(Duration.ofSeconds(1));
    assertThat(deliver(fixture.notifier(MailFixture.FROM, limits)))
        .isEqualTo(
            new Outcome.RetryAt(
                null, "The mail server took more than 1 s for one mail", Outcome.Limit.SERVICE));
    assertThat(fixture.mailbox.messages()).isEmpty();
  }

  @Test
  void a_refused_log_in_waits_and_says_what_to_check() {
    fixture.mailbox.setTerms(SmtpServerSettings.defaults().withExtensions("AUTH PLAIN"));
    var url = "smtp://dojobell:wrong@127.0.0.1:" + fixture.mailbox.port();
    assertThat(deliver(fixture.notifier(url, MailFixture.FROM, MailFixture.limits())))
        .isEqualTo(
            new Outcome.Misconfigured(
                "The mail server refused the log-in: 502 5.5.2 command not recognised; check user"
                    + " and password in SMTP_URL"));
  }

  @Test
  void a_relay_that_is_denied_for_one_domain_stays_an_error_while_others_are_sent() {
    var notifier = fixture.notifier();
    fixture.faults.failAll(
        io.dojobell.workspace.Faults.at("smtp", "eve@elsewhere.example"),
        Fault.smtpReply(SmtpStage.RCPT, "554 5.7.1 Relay access denied"));

    assertThat(deliver(notifier, "eve@elsewhere.example"))
        .isInstanceOf(Outcome.Misconfigured.class);
    assertThat(deliver(notifier)).isInstanceOf(Outcome.Sent.class);
    assertThat(notifier.isRefused()).isTrue();

    fixture.faults.clear();
    assertThat(deliver(notifier, "eve@elsewhere.example")).isInstanceOf(Outcome.Sent.class);
    assertThat(notifier.isRefused()).isFalse();
  }
}
