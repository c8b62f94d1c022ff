package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnvironmentVariableTest {
  @Test
  void help_has_a_line_for_each_with_its_default() {
    var lines = EnvironmentVariable.help().lines().toList();
    assertThat(lines).hasSize(EnvironmentVariable.values().length + 2);
    assertThat(lines.getFirst())
        .startsWith("  DOJOBELL_PORT ")
        .endsWith("the port to listen on; 0: any free one (default 8080)");
    assertThat(lines)
        .filteredOn(line -> line.contains("SLACK_SIGNING_SECRET"))
        .singleElement()
        .asString()
        .doesNotContain("default");
    assertThat(lines.getLast()).contains("NAME_FILE");
  }

  @Test
  void all_that_holds_a_secret_may_be_in_a_file() {
    assertThat(Arrays.stream(EnvironmentVariable.values()).filter(EnvironmentVariable::isSecret))
        .contains(
            EnvironmentVariable.DOJOBELL_SECRET_KEY,
            EnvironmentVariable.SMTP_URL,
            EnvironmentVariable.SLACK_WEBHOOK_URL)
        .allSatisfy(
            secret ->
                assertThat(secret.name())
                    .matches(".*(TOKEN|SECRET|KEY|WEBHOOK_URL|SMTP_URL|PROXY).*"));
    assertThat(EnvironmentVariable.DOJOBELL_PORT.isSecret()).isFalse();
    assertThat(EnvironmentVariable.SLACK_CHANNEL.isSecret()).isFalse();
  }

  @Test
  void a_secret_has_no_default() {
    assertThat(Arrays.stream(EnvironmentVariable.values()).filter(EnvironmentVariable::isSecret))
        .allSatisfy(secret -> assertThat(secret.byDefault()).isEmpty());
    assertThat(EnvironmentVariable.DOJOBELL_HOST.byDefault()).isEqualTo("127.0.0.1");
  }
}
