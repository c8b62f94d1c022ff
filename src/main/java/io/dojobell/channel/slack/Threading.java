package io.dojobell.channel.slack;

import io.dojobell.channel.MessageBatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which messages follow in the thread of another (src/docs/reference.md, Threads). */
public interface Threading {
  /** No threads. */
  Threading NONE =
      new Threading() {
        @Override
        public Optional<Place> of(MessageBatch parcel) {
          return Optional.empty();
        }

        @Override
        public void begin(MessageBatch parcel, String ts) {}

        @Override
        public Optional<First> told(MessageBatch parcel) {
          return Optional.empty();
        }

        @Override
        public Optional<String> tally(long delivery) {
          return Optional.empty();
        }
      };

  /**
   * Where a message stands.
   *
   * @param ts the message whose thread it follows in; null: it begins one
   * @param broadcast whether it is shown in the channel as well
   */
  record Place(@Nullable String ts, boolean broadcast) {}

  /**
   * The message that began a thread.
   *
   * @param reference its channel and {@code ts}, with a slash between
   * @param notes what has come since, escaped
   */
  record First(MessageBatch.PendingMessage letter, String reference, List<String> notes) {
    public First {
      notes = List.copyOf(notes);
    }
  }

  /** The parcel's place; empty: it has nothing to do with threads. */
  Optional<Place> of(MessageBatch parcel);

  /** The parcel's message begins a thread. */
  void begin(MessageBatch parcel, String ts);

  /**
   * The parcel was told, and is counted with the threads of its events; the first message to be
   * redrawn where it follows in one's thread.
   */
  Optional<First> told(MessageBatch parcel);

  /** What has come to the thread that this delivery's message began; empty: nothing, or none. */
  Optional<String> tally(long delivery);
}
