package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerConfigTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://slack.example.com/api",
        "https://slack.example.com/api/",
        "https://slack.example.com/api//"
      })
  void the_address_of_slacks_api_ends_in_one_slash_however_it_was_typed(String typed) {
    var settings = ServerConfig.of(Map.of("SLACK_API_URL", typed));

    assertThat(settings.slack().apiUrl()).isEqualTo("https://slack.example.com/api/");
  }

  @ParameterizedTest
  @CsvSource({
    "DOJOBELL_DEFECTDOJO_TOKEN, https://dojo.example.com, ''",
    "DOJOBELL_DEFECTDOJO_URL, '', abc",
    "DOJOBELL_DEFECTDOJO_URL, https://dojo.example.com/api/v2, abc",
    "DOJOBELL_DEFECTDOJO_URL, https://me:secret@dojo.example.com, abc",
    "DOJOBELL_DEFECTDOJO_TOKEN, https://dojo.example.com, Token abc",
  })
  void an_address_of_defectdojo_and_its_token_are_set_together(
      String named, String url, String token) {
    var environment = Map.of("DOJOBELL_DEFECTDOJO_URL", url, "DOJOBELL_DEFECTDOJO_TOKEN", token);

    assertThatThrownBy(() -> ServerConfig.of(environment))
        .isInstanceOf(InvalidConfiguration.class)
        .hasMessageStartingWith(named + ": ")
        .message()
        .doesNotContain("abc", "secret");
  }

  @Test
  void what_is_not_set_has_the_documented_default() {
    var settings = ServerConfig.of(Map.of());

    assertThat(settings.listen()).isEqualTo(new ServerConfig.Listen("127.0.0.1", 8080));
    assertThat(settings.databaseUrl()).isEqualTo("jdbc:sqlite:data/dojobell.db");
    assertThat(settings.slack().apiUrl()).isEqualTo("https://slack.com/api/");
    assertThat(settings.webhook()).isEqualTo(new ServerConfig.Webhook("", "Authorization"));
    assertThat(settings.allowPrivateTargets()).isFalse();
  }

  @Test
  void postgresql_needs_the_secret_key_that_all_nodes_share() {
    var environment = Map.of("DOJOBELL_DATABASE_URL", "jdbc:postgresql://db/dojobell");

    assertThatThrownBy(() -> ServerConfig.of(environment))
        .isInstanceOf(InvalidConfiguration.class)
        .hasMessageStartingWith("DOJOBELL_SECRET_KEY: is needed with PostgreSQL")
        .hasMessageContaining("openssl rand -base64 32");
  }

  @ParameterizedTest
  @CsvSource({
    "DOJOBELL_PORT, eighty",
    "DOJOBELL_PORT, 70000",
    "DOJOBELL_PUBLIC_URL, dojobell.example.com",
    "DOJOBELL_DATABASE_URL, jdbc:mysql://db/dojobell",
    "DOJOBELL_DEFAULT_VISIBILITY, secret",
    "SLACK_API_URL, ftp://slack.com",
    "MAIL_FROM, nonsense",
    "MAIL_FROM, Security <a..b@example.com>",
    "MAIL_TO, nonsense",
    "MAIL_TO, 'security@example.com, nonsense'",
    "TEAMS_WEBHOOK_URL, teams",
    "DOJOBELL_DEFECTDOJO_URL, dojo.example.com",
    "DOJOBELL_DEFECTDOJO_MINUTES, 0",
    "DOJOBELL_DEFECTDOJO_MINUTES, often",
    "DOJOBELL_ALLOW_PRIVATE_TARGETS, perhaps",
  })
  void a_setting_that_cannot_be_is_named_in_one_line(String name, String value) {
    assertThatThrownBy(() -> ServerConfig.of(Map.of(name, value)))
        .isInstanceOf(InvalidConfiguration.class)
        .hasMessageStartingWith(name + ": ")
        .message()
        .doesNotContain("\n");
  }
}
