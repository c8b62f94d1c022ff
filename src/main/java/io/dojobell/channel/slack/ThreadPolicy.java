package io.dojobell.channel.slack;

import io.dojobell.channel.MessageBatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which messages follow in the thread of another (src/docs/reference.md, Threads). */
public interface ThreadPolicy {
  /** No threads. */
  ThreadPolicy NONE =
      new ThreadPolicy() {
        @Override
        public Optional<ThreadPosition> findPosition(MessageBatch batch) {
          return Optional.empty();
        }

        @Override
        public void recordRoot(MessageBatch batch, String ts) {}

        @Override
        public Optional<ThreadRoot> recordSent(MessageBatch batch) {
          return Optional.empty();
        }

        @Override
        public Optional<String> findSummary(long delivery) {
          return Optional.empty();
        }
      };

  /**
   * The position of a message.
   *
   * @param ts the message whose thread it follows in; null: it begins one
   * @param broadcast whether it is shown in the channel as well
   */
  record ThreadPosition(@Nullable String ts, boolean broadcast) {}

  /**
   * The message that began a thread.
   *
   * @param reference its channel and {@code ts}, with a slash between
   * @param notes the lines about what has come since, escaped
   */
  record ThreadRoot(MessageBatch.PendingMessage message, String reference, List<String> notes) {
    public ThreadRoot {
      notes = List.copyOf(notes);
    }
  }

  /** Returns the position of the batch's message; empty: it has nothing to do with threads. */
  Optional<ThreadPosition> findPosition(MessageBatch batch);

  /** Records that the batch's message begins a thread. */
  void recordRoot(MessageBatch batch, String ts);

  /**
   * Records that the batch was sent, and counts it with the threads of its events. Returns the
   * first message to be updated where it follows in one's thread.
   */
  Optional<ThreadRoot> recordSent(MessageBatch batch);

  /**
   * Returns the summary of the thread that this delivery's message began; empty: nothing came, or
   * there is none.
   */
  Optional<String> findSummary(long delivery);
}
