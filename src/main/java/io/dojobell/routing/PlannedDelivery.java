package io.dojobell.routing;

import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that the router chose.
 *
 * @param username whom it is for; null where it is the system's or a route's
 * @param reason which setting or route chose it, in words
 * @param skipReason why it is nevertheless not sent; null: it is
 * @param heldUntil when it is told; null: at once
 * @param threads how a route wants it told; null: it is no route's
 */
public record PlannedDelivery(
    Destination destination,
    @Nullable String username,
    String reason,
    @Nullable String skipReason,
    @Nullable Instant heldUntil,
    Route.@Nullable ThreadMode threads) {

  /** One that is told at once. */
  public static PlannedDelivery now(
      Destination destination, @Nullable String username, String reason) {
    return new PlannedDelivery(destination, username, reason, null, null, null);
  }

  /** What the delivery's record says: why it came, or why it did not. */
  public String recordedReason() {
    return skipReason == null ? reason : skipReason + ". Chosen because: " + reason;
  }
}
