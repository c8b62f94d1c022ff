package io.dojobell.service.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.story.Story;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadinessTest {
  @RegisterExtension private final Story story = Story.withoutChannels();

  @Test
  void while_another_program_holds_the_database_it_is_said_to_be_not_ready() throws Exception {
    var dojobell = story.start(Map.of());
    try (var other =
            DriverManager.getConnection("jdbc:sqlite:" + story.folder().resolve("dojobell.db"));
        var statement = other.createStatement()) {
      statement.execute("begin immediate");
      // The database itself is waited for much longer than that.
      var ready = dojobell.request("/health/ready").timeout(Duration.ofSeconds(8)).GET();
      assertThat(dojobell.send(ready).status()).isEqualTo(503);
      statement.execute("rollback");
    }
  }
}
