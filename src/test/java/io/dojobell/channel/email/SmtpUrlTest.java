package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.channel.email.SmtpUrl.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpUrlTest {
  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.com, mail.example.com, 25, STARTTLS_OPTIONAL,,",
    "smtp://127.0.0.1:3025, 127.0.0.1, 3025, STARTTLS_OPTIONAL,,",
    "smtp://u:p@mail.example.com, mail.example.com, 587, STARTTLS_REQUIRED, u, p",
    "smtp://u:p@mail.example.com?starttls=optional, mail.example.com, 587, STARTTLS_OPTIONAL, u, p",
    "smtp://u:p@127.0.0.1, 127.0.0.1, 587, STARTTLS_OPTIONAL, u, p",
    "smtp://mail_relay:25, mail_relay, 25, STARTTLS_OPTIONAL,,",
    "smtp://u:p@mail_relay, mail_relay, 587, STARTTLS_REQUIRED, u, p",
    "smtp://bücher.example, xn--bcher-kva.example, 25, STARTTLS_OPTIONAL,,",
    "smtp://u:p@mail.example.com:587?starttls=required, mail.example.com, 587, STARTTLS_REQUIRED,"
        + " u, p",
    "smtp://mail.example.com/?starttls=off, mail.example.com, 25, OFF,,",
    "smtps://u:p@mail.example.com, mail.example.com, 465, TLS, u, p",
    "SMTP://bob%40example.com:p%40%2F:+x@mail.example.com, mail.example.com, 587,"
        + " STARTTLS_REQUIRED, bob@example.com, p@/:+x",
    "'smtp://[::1]:25', ::1, 25, STARTTLS_OPTIONAL,,"
  })
  void a_url_is_read(String url, String host, int port, Security security, String user, String pw) {
    assertThat(SmtpUrl.parse(url)).isEqualTo(new SmtpUrl(host, port, security, user, pw));
  }

  @ParameterizedTest
  @CsvSource({
    "mail.example.com, must begin with smtp:// or smtps://",
    "http://mail.example.com, must begin with smtp:// or smtps://",
    "smtp://, is not a URL",
    "smtp://bob:s3cret@hunter@mail.example.com, names no host",
    "smtp://bob:s3cret%@mail.example.com, is not a URL",
    "smtp://bob:s3c ret@mail.example.com, is not a URL",
    "smtp://bob:s3cret/x@mail.example.com, names no host",
    "smtp://s3cret@mail.example.com, has a user without a password",
    "smtp://:s3cret@mail.example.com, has a user without a password",
    "smtp://mail.example.com:0, has the port 0",
    "smtp://mail.example.com:70000, has the port 70000",
    "smtp://mail.example.com/s3cret, has a path",
    "smtp://u:s3cret@mail.example.com?starttls=maybe, only starttls=",
    "smtp://u:s3cret@mail.example.com?tls=required, only starttls=",
    "smtps://u:s3cret@mail.example.com?starttls=off, remove one of the two"
  })
  void an_invalid_url_is_reported_with_its_fix_and_without_the_password(
      String url, String complaint) {
    assertThatThrownBy(() -> SmtpUrl.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SMTP_URL ")
        .hasMessageContaining(complaint)
        .hasMessageNotContainingAny("s3c", "hunter")
        .hasNoCause();
  }

  @Test
  void its_text_form_holds_no_secret() {
    assertThat(SmtpUrl.parse("smtp://u:s3cret@mail.example.com").toString())
        .isEqualTo("smtp://mail.example.com:587");
  }
}
