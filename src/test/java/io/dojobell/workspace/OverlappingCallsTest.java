package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages to one channel that are under way at once are seen. */
final class OverlappingCallsTest {
  private final WorkspaceFixture fixture = new WorkspaceFixture();
  private final String other = fixture.slack.addChannel("other").id();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private CompletableFuture<Void> post(String channel) {
    return CompletableFuture.runAsync(
        () ->
            fixture.call(
                "chat.postMessage", "{\"channel\":\"%s\",\"text\":\"News\"}".formatted(channel)),
        Thread::startVirtualThread);
  }

  /** Has the first call of a channel wait until that is ended. */
  private CompletableFuture<Void> hangingPost() {
    fixture.workspace.faults().failNext("chat.postMessage", 1, Fault.hangAfterCarryingOut());
    var first = post(fixture.security).exceptionally(_ -> null);
    fixture.slack.awaitMessage(
        fixture.security, message -> message.text().equals("News"), Duration.ofSeconds(10));
    return first;
  }

  @Test
  void a_message_to_a_channel_that_another_is_still_sent_to_overlaps() {
    var first = hangingPost();
    post(fixture.security).join();
    fixture.workspace.faults().release();
    first.join();

    assertThat(fixture.slack.overlappingCalls().channels()).containsExactly(fixture.security);
  }

  @Test
  void a_message_to_another_channel_does_not_overlap_nor_one_after_the_first() {
    var first = hangingPost();
    post(other).join();
    fixture.workspace.faults().release();
    first.join();
    post(fixture.security).join();

    assertThat(fixture.slack.overlappingCalls().channels()).isEmpty();
  }
}
