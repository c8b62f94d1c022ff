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
        "bob\u007f@example.com",
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

  @ParameterizedTest
  @CsvSource({
    "bob, must be an address like bob@example.com",
    "@example.com, must be an address like bob@example.com",
    "bob@, must be an address like bob@example.com",
    "a..b@example.com, has a dot at an end or two in a row before the @",
    "bob(x)@example.com, may not have “(” before the @",
    "bob@exam(x)ple.com, has no domain that can be after the @",
    "bob@192.0.2.0, has an IP address after the @: write it in brackets",
    "bob@192.0.2.9, has an IP address after the @: write it in brackets"
  })
  void the_reason_says_what_is_wrong(String text, String why) {
    assertThat(EmailAddress.problem(text)).contains(why);
  }

  @Test
  void an_address_has_at_most_254_characters() {
    var domain = String.join(".", "b".repeat(63), "c".repeat(63), "d".repeat(61));
    var longest = "a".repeat(64) + "@" + domain;

    assertThat(longest).hasSize(254);
    assertThat(EmailAddress.problem(longest)).isEmpty();
    assertThat(EmailAddress.problem(longest + "d")).contains("has more than 254 characters");
  }

  @Test
  void every_sign_of_ascii_that_may_stand_before_the_at_is_accepted() {
    var address = "!#$%&'*+-/=?^_`{|}~@example.com";

    assertThat(EmailAddress.parse(address).text()).isEqualTo(address);
    assertThat(EmailAddress.parse(address).needsSmtpUtf8()).isFalse();
  }

  @Test
  void letters_and_marks_that_show_nothing_are_refused_and_their_neighbours_are_not() {
    for (var character :
        new int[] {
          0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2800, 0x3164, 0xFE00, 0xFE0F,
          0xFFA0, 0xE0100, 0xE01EF
        }) {
      assertThat(EmailAddress.problem("b" + Character.toString(character) + "@example.com"))
          .contains("has a character that is not visible: U+%04X".formatted(character));
    }
    for (var character : new int[] {0x180A, 0x1810, 0xFDFF, 0xFE10}) {
      assertThat(EmailAddress.problem("b" + Character.toString(character) + "@example.com"))
          .isEmpty();
    }
  }
}
