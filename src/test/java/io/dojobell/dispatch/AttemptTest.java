package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.RenderingException;
import io.dojobell.channel.SampleBatches;
import io.dojobell.crypto.SecretBox;
import io.dojobell.dispatch.Attempt.Result;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Only a message that cannot be rendered is the message's own fault. */
class AttemptTest {
  private static final MessageBatch BATCH =
      SampleBatches.batch(new Destination.SlackChannel("C1"), SampleBatches.scan());

  @AfterEach
  void clear() {
    Thread.interrupted();
  }

  private static Result of(Notifier notifier) {
    return new Attempt(_ -> notifier, _ -> true).deliver(BATCH);
  }

  private static Outcome outcome(Notifier notifier) {
    return ((Result.Ended) of(notifier)).outcome();
  }

  @Test
  void a_message_that_cannot_be_rendered_is_tried_smaller() {
    assertThat(
            outcome(
                _ ->
                    RenderingException.render(
                        () -> {
                          throw new IllegalStateException("no such emoji");
                        })))
        .isInstanceOf(Outcome.ContentRefused.class);
  }

  @Test
  void any_other_error_of_our_own_is_retried() {
    assertThat(
            outcome(
                _ -> {
                  throw new IllegalStateException("JSON expected, but was <html>");
                }))
        .isInstanceOf(Outcome.RetryAt.class);
    assertThat(
            outcome(
                _ -> {
                  throw new AssertionError("impossible");
                }))
        .isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void a_database_that_does_not_respond_counts_as_no_try() {
    assertThat(
            of(
                _ -> {
                  throw new StoreUnavailable("locked");
                }))
        .isInstanceOf(Result.CutOff.class);
  }

  @Test
  void a_secret_that_was_stored_with_another_key_waits_and_says_so() {
    var sealed = new SecretBox("one").seal("https://example.com/hook");
    assertThat(
            outcome(
                _ -> {
                  throw new AssertionError(new SecretBox("another").open(sealed));
                }))
        .isInstanceOfSatisfying(
            Outcome.DestinationDown.class,
            down -> assertThat(down.reason()).contains("DOJOBELL_SECRET_KEY"));
  }

  @Test
  void what_is_interrupted_is_returned_and_the_interruption_ends_with_it() {
    Thread.currentThread().interrupt();
    assertThat(
            of(
                _ -> {
                  LockSupport.park();
                  return new Outcome.RetryAt(null, "The connection broke");
                }))
        .isInstanceOf(Result.CutOff.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void what_was_delivered_when_it_was_interrupted_is_delivered() {
    Thread.currentThread().interrupt();
    assertThat(outcome(_ -> new Outcome.Sent("C1/1.2"))).isEqualTo(new Outcome.Sent("C1/1.2"));
  }
}
