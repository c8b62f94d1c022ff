package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "bob@example.com, bob@example.com",
    "Bob.O'Hara+tag@Example.COM, Bob.O'Hara+tag@example.com",
    "root@localhost, root@localhost",
    "alerts@mail_relay, alerts@mail_relay",
    "bob@[192.0.2.7], bob@[192.0.2.7]",
    "bob@[IPv6:2001:db8::1], bob@[IPv6:2001:db8::1]",
    "bob@münchen.example, bob@xn--mnchen-3ya.example",
    "bob@MÜNCHEN.example, bob@xn--mnchen-3ya.example",
    "bob@例え。jp, bob@xn--r8jz45g.jp",
    "bob@faß.example, bob@xn--fa-hia.example",
    "bob@💩.example, bob@xn--ls8h.example",
    "łukasz@example.com, łukasz@example.com"
  })
  void an_address_has_its_domain_in_ascii(String written, String meant) {
    assertThat(EmailAddress.parse(written).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bob",
        "@example.com",
        "bob@",
        "a..b@example.com",
        ".a@example.com",
        "a.@example.com",
        "bob@example.com.",
        "bob@.example.com",
        "bob@example..com",
        "bob@-example.com",
        "bob(x)@example.com",
        "bob@exam(x)ple.com",
        "bob@example.com (Bob)",
        "Bob <bob@example.com>",
        "<bob@example.com>",
        "bob@example.com>",
        "bob@eve@example.com",
        "bob@example.com,eve@example.com",
        "bob eve@example.com",
        " bob@example.com",
        "\"bob eve\"@example.com",
        "bob@192.0.2.7",
        "bob@[nonsense]",
        "bob@exa%6Dple.com",
        "bob@example.com\r\nRCPT TO:<eve@example.com>",
        "bob\u0000@example.com",
        "bob\u200B@example.com",
        "bob@exam\u200Bple.com",
        "bob@example.com\uFEFF",
        "b\u202Eob@example.com",
        "bob\u00AD@example.com",
        "bob\u3164@example.com",
        "bob\u00A0@example.com",
        "bob\uD83D@example.com"
      })
  void what_cannot_be_is_refused(String text) {
    assertThat(EmailAddress.problem(text)).isPresent();
  }

  @Test
  void the_reason_names_what_cannot_be_seen() {
    assertThatThrownBy(() -> EmailAddress.parse("bob\u200B@example.com"))
        .hasMessage("has a character that is not visible: U+200B");
  }

  @Test
  void what_is_too_long_is_refused() {
    assertThat(EmailAddress.problem("a".repeat(64) + "@example.com")).isEmpty();
    assertThat(EmailAddress.problem("a".repeat(65) + "@example.com")).isPresent();
    assertThat(EmailAddress.problem("ü".repeat(33) + "@example.com")).isPresent();
    assertThat(EmailAddress.problem("a@" + "b".repeat(64) + ".com")).isPresent();
    assertThat(EmailAddress.problem("a@" + "b.".repeat(130) + "com")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "bob@example.com, false",
    "bob@münchen.example, false",
    "łukasz@example.com, true",
    "b\u010D\u010A@example.com, true"
  })
  void only_a_local_part_beyond_ascii_needs_smtputf8(String address, boolean needed) {
    assertThat(EmailAddress.parse(address).needsSmtpUtf8()).isEqualTo(needed);
  }
}
