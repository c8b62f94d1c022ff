package io.dojobell.channel.email;

import static io.dojobell.channel.email.MailFixture.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.workspace.mail.SmtpServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and names beyond ASCII, as they go over the wire. */
class MailAddressesTest {
  private final MailFixture fixture = new MailFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bob@münchen.example, bob@xn--mnchen-3ya.example",
    "bob@Example.COM, bob@example.com"
  })
  void the_domain_goes_out_in_ascii(String written, String sent) {
    assertThat(deliver(fixture.notifier(), written)).isInstanceOf(Outcome.Sent.class);
    var mail = fixture.mailbox.messages().getFirst();
    assertThat(mail.envelope().recipients()).containsExactly(sent);
    assertThat(mail.envelope().rawHeaders()).contains("To: " + sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"łukasz@example.com", "šarka@example.com", "b\u010D\u010A@example.com"})
  void a_local_part_beyond_ascii_reaches_nobody_else(String address) {
    assertThat(deliver(fixture.notifier(), address))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).contains("needs a mail server with SMTPUTF8"));
    assertThat(fixture.mailbox.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"łukasz@example.com", "šarka@münchen.example"})
  void a_server_with_smtputf8_gets_it_as_it_is(String address) {
    fixture.mailbox.setTerms(SmtpServerSettings.defaults().withSmtpUtf8().withSevenBitHeaders());
    assertThat(deliver(fixture.notifier(), address)).isInstanceOf(Outcome.Sent.class);
    var envelope = fixture.mailbox.messages().getFirst().envelope();
    assertThat(envelope.smtpUtf8()).isTrue();
    assertThat(envelope.recipients()).containsExactly(address.replace("münchen", "xn--mnchen-3ya"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a..b@example.com", ".a@example.com", "bob@example.com.", "bob(x)@example.com"})
  void an_address_that_cannot_be_fails_with_the_reason(String address) {
    assertThat(deliver(fixture.notifier(), address))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).startsWith("Not an email address: it "));
    assertThat(fixture.mailbox.connectionCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Dojobell Büro <dojobell@example.com>                 | Dojobell Büro <dojobell@example.com>
          Security, Team <dojobell@example.com>                | "Security, Team" <dojobell@example.com>
          "Sécurité, équipe" <dojobell@example.com>            | Sécurité, équipe <dojobell@example.com>
          警報 🔔 <dojobell@example.com>                         | 警報 🔔 <dojobell@example.com>
          =?UTF-8?Q?B=C3=BCro?= <dojobell@example.com>         | Büro <dojobell@example.com>
          """)
  void a_senders_name_goes_out_in_seven_bits(String from, String read) {
    fixture.mailbox.setTerms(SmtpServerSettings.defaults().withSevenBitHeaders());
    assertThat(deliver(fixture.notifier(from, MailFixture.limits())))
        .isInstanceOf(Outcome.Sent.class);
    var mail = fixture.mailbox.messages().getFirst();
    assertThat(mail.from()).isEqualTo(read);
    assertThat(mail.envelope().sender()).isEqualTo("dojobell@example.com");
    assertThat(mail.envelope().rawHeaders().chars()).allMatch(letter -> letter < 0x80);
  }

  @Test
  void a_sender_that_cannot_be_waits_and_says_what_to_change() {
    assertThat(deliver(fixture.notifier("nonsense", MailFixture.limits())))
        .isInstanceOfSatisfying(
            Outcome.Misconfigured.class,
            refused -> assertThat(refused.reason()).contains("MAIL_FROM").contains("must be"));
  }

  @Test
  void a_second_attempt_is_the_same_mail_byte_for_byte() {
    deliver(fixture.notifier());
    deliver(fixture.notifier());
    var mails = fixture.mailbox.messages();
    assertThat(mails.get(1).envelope().raw()).isEqualTo(mails.get(0).envelope().raw());
  }
}
