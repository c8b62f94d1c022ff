package io.dojobell.routing;

import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that the router chose.
 *
 * @param username the user whom it is for; null where it is the system's or a route's
 * @param reason the setting or route that chose it, in words
 * @param skipReason the reason why it is not sent; null: it is
 * @param heldUntil when it is sent; null: at once
 * @param threads the thread mode of its route; null: it is not a route's
 */
public record PlannedDelivery(
    Destination destination,
    @Nullable String username,
    String reason,
    @Nullable String skipReason,
    @Nullable Instant heldUntil,
    Route.@Nullable ThreadMode threads) {

  /** Makes a delivery that is sent at once. */
  public static PlannedDelivery now(
      Destination destination, @Nullable String username, String reason) {
    return new PlannedDelivery(destination, username, reason, null, null, null);
  }

  /** Returns the reason for the delivery's record: why it was chosen, or why it is not sent. */
  public String recordedReason() {
    return skipReason == null ? reason : skipReason + ". Chosen because: " + reason;
  }
}
