package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentRulesTest {
  private static Optional<String> keyOf(int bytes) {
    return EnvironmentRules.secretKey(Base64.getEncoder().encodeToString(new byte[bytes]));
  }

  @Test
  void a_secret_key_has_at_least_32_bytes_in_base64_of_either_kind() {
    assertThat(keyOf(32)).isEmpty();
    assertThat(keyOf(31)).isPresent();
    assertThat(EnvironmentRules.secretKey("-_".repeat(22))).isEmpty();
    assertThat(EnvironmentRules.secretKey("_".repeat(44))).isEmpty();
    assertThat(EnvironmentRules.secretKey("-".repeat(44))).isEmpty();
    assertThat(EnvironmentRules.secretKey("+/".repeat(22))).isEmpty();
    assertThat(EnvironmentRules.secretKey("not base64! ".repeat(10)))
        .hasValueSatisfying(error -> assertThat(error).contains("openssl rand -base64 32"));
  }

  @Test
  void an_api_token_is_a_word_of_at_least_32_characters() {
    assertThat(EnvironmentRules.apiToken("a".repeat(32))).isEmpty();
    assertThat(EnvironmentRules.apiToken("a".repeat(31))).isPresent();
    assertThat(EnvironmentRules.apiToken("a ".repeat(32))).isPresent();
    assertThat(EnvironmentRules.apiToken("ü".repeat(32))).isPresent();
  }

  @Test
  void a_bot_token_is_no_token_of_an_app() {
    assertThat(EnvironmentRules.botToken("xoxb-1")).isEmpty();
    assertThat(EnvironmentRules.botToken("xoxe.xoxb-1")).isEmpty();
    assertThat(EnvironmentRules.botToken("xapp-1"))
        .hasValueSatisfying(error -> assertThat(error).startsWith("is an app-level token"));
    assertThat(EnvironmentRules.botToken("xoxp-1"))
        .contains("must be the bot token, which starts with xoxb-");
    assertThat(EnvironmentRules.botToken("xoxb-1 2")).isPresent();
  }

  @Test
  void an_app_token_is_no_token_of_a_bot() {
    assertThat(EnvironmentRules.appToken("xapp-1")).isEmpty();
    assertThat(EnvironmentRules.appToken("xoxb-1")).isPresent();
    assertThat(EnvironmentRules.appToken("xapp-1 2")).isPresent();
  }

  @Test
  void a_signing_secret_is_a_word_of_at_least_8_characters_and_no_token() {
    assertThat(EnvironmentRules.signingSecret("a1b2c3d4")).isEmpty();
    assertThat(EnvironmentRules.signingSecret("a1b2c3d")).isPresent();
    assertThat(EnvironmentRules.signingSecret("a1b2 c3d4")).isPresent();
    for (var token : new String[] {"xoxb-12345678", "xapp-12345678"}) {
      assertThat(EnvironmentRules.signingSecret(token))
          .hasValueSatisfying(error -> assertThat(error).startsWith("is a token"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0123456789", "#security", "sécurité_1-x"})
  void a_channel_is_an_id_or_a_name(String channel) {
    assertThat(EnvironmentRules.channel(channel)).isEmpty();
    assertThat(EnvironmentRules.channel(channel + " x")).isPresent();
    assertThat(EnvironmentRules.channel("##" + channel)).isPresent();
  }

  @Test
  void an_admin_is_an_address() {
    assertThat(EnvironmentRules.admin("ann@example.com")).isEmpty();
    assertThat(EnvironmentRules.admin("ann")).contains("“ann” must be an email address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "localhost", "a", "xn--mnchen-3ya.example", "münchen.example"})
  void a_domain_is_dotted_labels(String domain) {
    assertThat(EnvironmentRules.domain(domain)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@example.com", "example..com", ".com", "a-.com", "-a.com", "a b.com"})
  void anything_else_is_no_domain(String domain) {
    assertThat(EnvironmentRules.domain(domain))
        .hasValueSatisfying(error -> assertThat(error).startsWith("“" + domain + "” must be"));
  }

  @Test
  void a_domain_has_at_most_253_characters() {
    assertThat(EnvironmentRules.domain("a.".repeat(126) + "b")).isEmpty();
    assertThat(EnvironmentRules.domain("a.".repeat(126) + "bb")).isPresent();
  }

  @Test
  void a_header_has_the_name_of_one() {
    assertThat(EnvironmentRules.header("X-Dojo_Token")).isEmpty();
    assertThat(EnvironmentRules.header("a".repeat(100))).isEmpty();
    assertThat(EnvironmentRules.header("a".repeat(101))).isPresent();
    assertThat(EnvironmentRules.header("X Token")).isPresent();
    assertThat(EnvironmentRules.header("Token:")).isPresent();
    assertThat(EnvironmentRules.header("")).isPresent();
  }
}
