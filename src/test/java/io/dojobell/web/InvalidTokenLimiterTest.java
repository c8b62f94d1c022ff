package io.dojobell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvalidTokenLimiterTest {
  @RegisterExtension private final Story story = Story.withoutChannels();

  @Test
  void after_twenty_wrong_tokens_a_minute_an_address_is_asked_to_wait() {
    var dojobell = story.start(Map.of());
    for (var i = 0; i < InvalidTokenLimiter.MAX_ATTEMPTS; i++) {
      assertThat(wrong(dojobell).status()).isEqualTo(401);
    }
    var limited = wrong(dojobell);
    assertThat(limited.status()).isEqualTo(429);
    assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 61);
    assertThat(dojobell.get("/api/v1/users").status()).isEqualTo(200);
  }

  private static RunningDojobell.Answer wrong(RunningDojobell dojobell) {
    return dojobell.send(
        dojobell.request("/api/v1/users").setHeader("Authorization", "Bearer guess").GET());
  }
}
