package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StateLogTest {
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");
  private static final Destination SECURITY = new Destination.SlackChannel("C1");

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("io.dojobell.dispatch.State");
  private final StateLog log = new StateLog();

  private @Nullable Level level;

  @BeforeEach
  void listen() {
    level = logger.getLevel();
    logger.setLevel(Level.INFO);
    lines.start();
    logger.addAppender(lines);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(lines);
    logger.setLevel(level);
  }

  private java.util.List<String> lines() {
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void a_destination_that_fails_and_works_again_is_two_lines() {
    log.delivered(SECURITY);
    log.deliveryRetried(SECURITY, 3, "Slack answered 503");
    log.deliveryRetried(SECURITY, 4, "Slack answered 503");
    log.delivered(SECURITY);
    log.delivered(SECURITY);
    assertThat(lines())
        .containsExactly(
            "Destination retries destination=slack:C1 deliveries=3 why=Slack answered 503",
            "Destination delivers again destination=slack:C1 retries=2");
  }

  @Test
  void an_outage_of_many_destinations_is_two_lines() {
    log.channelDown(Channel.EMAIL, "is out", () -> 500, "The mail server did not answer");
    for (var n = 0; n < 500; n++) {
      log.deliveryRetried(new Destination.Mailbox("user%d@example.com".formatted(n)), 1, "why");
      log.channelDown(Channel.EMAIL, "is out", () -> 500, "The mail server did not answer");
    }
    log.channelRestored(Channel.EMAIL, () -> 500);
    log.delivered(new Destination.Mailbox("user7@example.com"));
    assertThat(lines())
        .containsExactly(
            "Channel is out channel=email waiting=500 why=The mail server did not answer",
            "Channel delivers again channel=email waiting=500");
  }

  @Test
  void no_line_names_an_address() {
    log.deliveryRetried(BOB, 1, "550 5.1.1 <bob@example.com>: no such mailbox");
    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst()).contains("destination=mailbox:").doesNotContain("bob");
  }
}
