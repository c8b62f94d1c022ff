package io.dojobell.channel.slack;

import io.dojobell.channel.Parcel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which messages follow in the thread of another (SPEC section 4, threads). */
public interface Threading {
  /** No threads. */
  Threading NONE =
      new Threading() {
        @Override
        public Optional<Place> of(Parcel parcel) {
          return Optional.empty();
        }

        @Override
        public void begin(Parcel parcel, String ts) {}
      };

  /**
   * Where a message stands.
   *
   * @param ts the message whose thread it follows in; null: it begins one
   * @param broadcast whether it is shown in the channel as well
   */
  record Place(@Nullable String ts, boolean broadcast) {}

  /** The parcel's place; empty: it has nothing to do with threads. */
  Optional<Place> of(Parcel parcel);

  /** The parcel's message begins a thread. */
  void begin(Parcel parcel, String ts);
}
