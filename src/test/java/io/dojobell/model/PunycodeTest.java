package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are those of RFC 3492, section 7.1, beside names in use. */
class PunycodeTest {
  @ParameterizedTest
  @CsvSource({
    "bücher, bcher-kva",
    "münchen, mnchen-3ya",
    "日本語, wgv71a119e",
    "💩, ls8h",
    "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
    "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
    "למההםפשוטלאמדבריםעברית, 4dbcagdahymbxekheh6e0a7fei0b",
    "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l",
    "tạisaohọkhôngthểchỉnóitiếngviệt, tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g",
    "3年b組金八先生, 3b-ww4c5e180e575a65lsy2b",
    "安室奈美恵-with-super-monkeys, -with-super-monkeys-pc58ag80a8qai00g7n9n",
    "パフィーdeルンバ, de-jg4avhby1noc0d",
    "そのスピードで, d9juau41awczczp",
    "shopüžα, shop-3ra49eo3j",
    "\u0080, a",
  })
  void a_label_is_encoded_as_the_rfc_has_it(String label, String encoded) {
    assertThat(Punycode.encode(label)).contains(encoded);
  }

  @Test
  void a_label_of_plain_letters_ends_in_a_hyphen() {
    assertThat(Punycode.encode("abc")).contains("abc-");
    assertThat(Punycode.encode("")).contains("");
  }

  @Test
  void a_label_longer_than_any_host_is_none() {
    assertThat(Punycode.encode("ü".repeat(HostName.MAX_LENGTH))).isPresent();
    assertThat(Punycode.encode("ü".repeat(HostName.MAX_LENGTH + 1))).isEmpty();
    assertThat(Punycode.encode("💩".repeat(HostName.MAX_LENGTH))).isPresent();
  }
}
