package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.SmtpStage;
import io.dojobell.workspace.mail.FakeMailServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of {@code doctor} on a mail server, which gets no mail for it. */
class SmtpCheckTest {
  private static final String FROM = "Dojobell <dojobell@example.com>";

  private final Faults faults = new Faults();
  private final FakeMailServer mailbox = new FakeMailServer(new ChangeCounter(), faults);

  @AfterEach
  void stop() {
    faults.clear();
    mailbox.close();
  }

  private SmtpCheck.Result check(String user, String from, String to) {
    var url = SmtpUrl.parse("smtp://%s127.0.0.1:%d".formatted(user, mailbox.port()));
    return SmtpCheck.run(url, Duration.ofSeconds(5), from, to);
  }

  @Test
  void it_says_what_was_tried_and_sends_nothing() {
    var result = check("", FROM, "security@example.com, ann@example.com");

    assertThat(result.isGood()).isTrue();
    assertThat(result.text())
        .contains(
            "without TLS",
            "no log-in, as SMTP_URL has no user",
            "a mail from dojobell@example.com to security@example.com would be accepted",
            "to ann@example.com would be accepted",
            "nothing was sent");
    assertThat(mailbox.messages()).isEmpty();
  }

  @Test
  void a_server_without_a_log_in_is_not_said_to_take_one() {
    assertThat(check("bob:secret@", FROM, "ann@example.com").text())
        .contains("no log-in, as the server offers none: user and password are not used")
        .doesNotContain("logged in", "secret");
  }

  @Test
  void a_server_that_relays_for_nobody_is_an_error() {
    var refusal = "550 5.7.1 relaying denied";
    faults.failAll("smtp", Fault.smtpReply(SmtpStage.RCPT, refusal));

    var result = check("", FROM, "ann@example.com");

    assertThat(result.isGood()).isFalse();
    assertThat(result.text()).contains(refusal, "connected to");
  }

  @Test
  void a_sender_that_the_server_refuses_is_an_error() {
    var refusal = "553 5.7.1 not your address";
    faults.failAll("smtp", Fault.smtpReply(SmtpStage.MAIL, refusal));

    var result = check("", FROM, "ann@example.com");

    assertThat(result.isGood()).isFalse();
    assertThat(result.text()).contains(refusal);
  }

  @Test
  void without_a_sender_no_mail_can_be_sent_and_without_a_recipient_none_is_tried() {
    assertThat(check("", "", "ann@example.com").isGood()).isFalse();
    var result = check("", FROM, "");
    assertThat(result.isGood()).isTrue();
    assertThat(result.text()).contains("no mail was tried, as MAIL_TO is not set");
  }
}
