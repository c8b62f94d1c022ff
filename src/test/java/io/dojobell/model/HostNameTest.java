package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  private static final String LABEL = "a".repeat(63);

  @ParameterizedTest
  @CsvSource({
    "example.com, example.com",
    "EXAMPLE.com., example.com.",
    "siem_collector, siem_collector",
    "-a-.example, -a-.example",
    "münchen.example, xn--mnchen-3ya.example",
    "MÜNCHEN.example, xn--mnchen-3ya.example",
    "日本語。jp, xn--wgv71a119e.jp",
    "ex%61mple.com, example.com",
    "m%C3%BCnchen.example, xn--mnchen-3ya.example",
    "1.example, 1.example",
    "0x7g.com1, 0x7g.com1",
  })
  void a_name_is_written_in_lower_case_ascii(String host, String ascii) {
    assertThat(HostName.ascii(host)).contains(ascii);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".com",
        "a..b",
        "a.b..",
        "a b",
        "a\u007fb",
        "a\u0080b",
        "a\u0000",
        "a%2fb",
        "a%20b",
        "%ff",
        "a:1",
        "a@b",
        "a<b",
        "a|b",
        "a\"b",
        "a`b",
        "a{b",
        "a^b",
        "a\\b",
        "a?b",
        "a#b",
        "a[b",
        "\u0301a",
        "a.\u0903b",
        "\u20dda",
        "a\ue000",
        "a\u202e",
        "a\ud800",
        "a\u2028"
      })
  void a_name_that_browsers_refuse_is_none(String host) {
    assertThat(HostName.ascii(host)).isEmpty();
  }

  @Test
  void invisible_characters_of_a_url_are_dropped() {
    assertThat(HostName.ascii("exa\u00admple\u200b.com")).contains("example.com");
    assertThat(HostName.ascii("\u2060")).isEmpty();
  }

  @Test
  void a_mark_may_stand_behind_a_letter() {
    assertThat(HostName.ascii("u\u0308.example")).contains("xn--tda.example");
    assertThat(HostName.ascii("\u0928\u0940")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1",
    "127.1, 127.0.0.1",
    "0x7f.1, 127.0.0.1",
    "0X7F.1, 127.0.0.1",
    "2130706433, 127.0.0.1",
    "0177.0.0.1, 127.0.0.1",
    "10.0.0.1., 10.0.0.1",
    "１２７.0.0.1, 127.0.0.1",
  })
  void a_name_that_ends_in_a_number_is_an_ipv4_address(String host, String address) {
    assertThat(HostName.ascii(host)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"256.1.1.1", "1.2.3.4.5", "example.1", "4294967296", "a.0x7f."})
  void a_number_that_is_no_address_is_none(String host) {
    assertThat(HostName.ascii(host)).isEmpty();
  }

  @Test
  void an_ipv6_address_stands_in_brackets() {
    assertThat(HostName.ascii("[2001:DB8::1]")).contains("[2001:db8::1]");
    assertThat(HostName.ascii("[::1]")).contains("[::1]");
    assertThat(HostName.ascii("[::ffff:1.2.3.4]")).contains("[::ffff:1.2.3.4]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[]",
        "[1]",
        "[::1",
        "[::1%25eth0]",
        "[::1%eth0]",
        "[g::1]",
        "[::1]x",
        "[[::1]]"
      })
  void other_brackets_hold_no_address(String host) {
    assertThat(HostName.ascii(host)).isEmpty();
  }

  @Test
  void a_label_has_at_most_63_characters() {
    assertThat(HostName.ascii(LABEL + ".example")).isPresent();
    assertThat(HostName.ascii(LABEL + "a.example")).isEmpty();
    assertThat(HostName.ascii("ü" + "a".repeat(55))).map(String::length).contains(63);
    assertThat(HostName.ascii("ü" + "a".repeat(56))).isEmpty();
  }

  @Test
  void a_name_has_at_most_253_characters_and_a_dot_at_its_end() {
    var longest = String.join(".", LABEL, LABEL, LABEL, "b".repeat(61));
    assertThat(longest).hasSize(253);
    assertThat(HostName.ascii(longest)).contains(longest);
    assertThat(HostName.ascii(longest + ".")).contains(longest + ".");
    assertThat(HostName.ascii(longest + "b.")).isEmpty();
  }

  @Test
  void a_domain_is_a_name_without_escapes_brackets_and_invisible_characters() {
    assertThat(HostName.domain("München.example")).contains("xn--mnchen-3ya.example");
    assertThat(HostName.domain("ex%61mple.com")).isEmpty();
    assertThat(HostName.domain("[::1]")).isEmpty();
    assertThat(HostName.domain("exa\u200bmple.com")).isEmpty();
    assertThat(HostName.domain("a..b")).isEmpty();
  }
}
