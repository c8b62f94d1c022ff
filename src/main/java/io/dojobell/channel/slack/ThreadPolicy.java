package io.dojobell.channel.slack;

import io.dojobell.channel.MessageBatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which messages follow in the thread of another (src/docs/reference.md, Threads). */
public interface ThreadPolicy {
  /** No threads. */
  ThreadPolicy NONE =
      new ThreadPolicy() {
        @Override
        public Optional<ThreadPosition> findPosition(MessageBatch parcel) {
          return Optional.empty();
        }

        @Override
        public void recordRoot(MessageBatch parcel, String ts) {}

        @Override
        public Optional<ThreadRoot> recordSent(MessageBatch parcel) {
          return Optional.empty();
        }

        @Override
        public Optional<String> findSummary(long delivery) {
          return Optional.empty();
        }
      };

  /**
   * Where a message stands.
   *
   * @param ts the message whose thread it follows in; null: it begins one
   * @param broadcast whether it is shown in the channel as well
   */
  record ThreadPosition(@Nullable String ts, boolean broadcast) {}

  /**
   * The message that began a thread.
   *
   * @param reference its channel and {@code ts}, with a slash between
   * @param notes what has come since, escaped
   */
  record ThreadRoot(MessageBatch.PendingMessage message, String reference, List<String> notes) {
    public ThreadRoot {
      notes = List.copyOf(notes);
    }
  }

  /** The parcel's place; empty: it has nothing to do with threads. */
  Optional<ThreadPosition> findPosition(MessageBatch parcel);

  /** The parcel's message begins a thread. */
  void recordRoot(MessageBatch parcel, String ts);

  /**
   * The parcel was told, and is counted with the threads of its events; the first message to be
   * redrawn where it follows in one's thread.
   */
  Optional<ThreadRoot> recordSent(MessageBatch parcel);

  /** What has come to the thread that this delivery's message began; empty: nothing, or none. */
  Optional<String> findSummary(long delivery);
}
