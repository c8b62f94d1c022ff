package io.dojobell.routing;

import io.dojobell.model.Destination;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that the router chose.
 *
 * @param username whom it is for; null where it is the system's or a route's
 * @param reason which setting or route chose it, in words
 * @param skipped why it is nevertheless not sent; null: it is
 */
public record Planned(
    Destination destination, @Nullable String username, String reason, @Nullable String skipped) {

  /** What the delivery's record says: why it came, or why it did not. */
  public String words() {
    return skipped == null ? reason : skipped + ". Chosen because: " + reason;
  }
}
