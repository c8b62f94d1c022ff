package io.dojobell.channel.email;

import static io.dojobell.channel.email.MailFixture.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.SmtpStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Few connections, each for several mails. */
class SmtpConnectionPoolTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private final MailFixture fixture = new MailFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void mails_one_after_the_other_go_over_one_connection() {
    var notifier = fixture.notifier();
    for (var n = 0; n < 10; n++) {
      assertThat(deliver(notifier)).isInstanceOf(Outcome.Sent.class);
    }
    assertThat(fixture.mailbox.connectionCount()).isEqualTo(1);
    assertThat(fixture.mailbox.messages()).hasSize(10);
  }

  @Test
  void two_hundred_mails_at_once_go_over_eight_connections() throws Exception {
    var notifier = fixture.notifier();
    var mails = new ArrayList<Callable<Outcome>>();
    for (var n = 0; n < 200; n++) {
      var to = "user" + n + "@example.com";
      mails.add(() -> deliver(notifier, to));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : threads.invokeAll(mails)) {
        assertThat(outcome.get()).isInstanceOf(Outcome.Sent.class);
      }
    }
    assertThat(fixture.mailbox.messages()).hasSize(200);
    assertThat(fixture.mailbox.maxOpenConnections()).isLessThanOrEqualTo(8);
  }

  @Test
  void a_kept_connection_that_the_server_has_ended_is_no_failure() {
    var notifier = fixture.notifier();
    deliver(notifier);
    fixture.faults.failNext("smtp", 1, Fault.smtpClose(SmtpStage.MAIL));
    assertThat(deliver(notifier)).isInstanceOf(Outcome.Sent.class);
    fixture.faults.failNext("smtp", 1, Fault.smtpReply(SmtpStage.MAIL, "421 4.4.2 idle too long"));
    assertThat(deliver(notifier)).isInstanceOf(Outcome.Sent.class);
    assertThat(fixture.mailbox.messages()).hasSize(3);
    assertThat(fixture.mailbox.connectionCount()).isEqualTo(3);
  }

  @Test
  void a_mail_that_the_server_may_have_is_not_sent_again_at_once() {
    var notifier = fixture.notifier();
    deliver(notifier);
    fixture.faults.failNext("smtp", 1, Fault.smtpCloseAfterAccepting());
    assertThat(deliver(notifier)).isInstanceOf(Outcome.RetryAt.class);
    assertThat(fixture.mailbox.messages()).hasSize(2);
  }

  @Test
  void a_connection_without_mails_is_closed_after_a_while() {
    var limits = MailFixture.limits().withIdleTimeout(Duration.ofMillis(200));
    deliver(fixture.notifier(MailFixture.FROM, limits));
    assertThat(
            fixture.changes.await(
                () ->
                    fixture.mailbox.openConnectionCount() == 0
                        ? java.util.Optional.of(true)
                        : java.util.Optional.empty(),
                SOON))
        .isPresent();
  }

  @Test
  void an_interruption_is_no_failure_of_the_mail() throws Exception {
    fixture.faults.failAll("smtp", Fault.smtpHang(SmtpStage.RCPT));
    var notifier =
        fixture.notifier(
            MailFixture.FROM, SmtpLimits.DEFAULT.withReplyTimeout(Duration.ofSeconds(15)));
    var outcomes = new java.util.concurrent.LinkedBlockingQueue<Outcome>();
    var sending = Thread.ofVirtual().start(() -> outcomes.add(deliver(notifier)));
    fixture.changes.await(
        () ->
            fixture.mailbox.openConnectionCount() == 1
                ? java.util.Optional.of(true)
                : java.util.Optional.empty(),
        SOON);
    sending.interrupt();
    assertThat(outcomes.poll(10, java.util.concurrent.TimeUnit.SECONDS))
        .isEqualTo(new Outcome.RetryAt(null, "Interrupted while waiting for the mail server"));
  }

  @Test
  void a_server_that_is_back_is_noticed() {
    var notifier = fixture.notifier();
    fixture.faults.failAll("smtp", Fault.connectionRefused());
    assertThat(notifier.isAvailable()).isFalse();
    fixture.faults.clear();
    assertThat(notifier.isAvailable()).isTrue();
  }
}
