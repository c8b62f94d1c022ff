package io.dojobell.routing;

import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.Destination;
import io.dojobell.model.Hold;
import io.dojobell.model.SkipReason;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that the router chose.
 *
 * @param username the user whom it is for; null where it is the system's or a route's
 * @param reason the setting or route that chose it
 * @param skipReason the reason why it is not sent; null: it is
 * @param hold how it is held; null: it is sent at once
 * @param posting how it is posted in a Slack channel
 */
public record PlannedDelivery(
    Destination destination,
    @Nullable String username,
    DeliveryReason reason,
    @Nullable SkipReason skipReason,
    @Nullable Hold hold,
    ChannelPosting posting) {

  /** Makes a delivery that is sent at once. */
  public static PlannedDelivery now(
      Destination destination, @Nullable String username, DeliveryReason reason) {
    return new PlannedDelivery(destination, username, reason, null, null, ChannelPosting.NONE);
  }

  /** Returns the same delivery, not sent for that reason; null: it is sent. */
  PlannedDelivery withSkipReason(@Nullable SkipReason other) {
    return new PlannedDelivery(destination, username, reason, other, hold, posting);
  }

  /** Returns the same delivery, posted like that. */
  PlannedDelivery withPosting(ChannelPosting other) {
    return new PlannedDelivery(destination, username, reason, skipReason, hold, other);
  }

  /** Returns the reason for the delivery's record: why it was chosen, or why it is not sent. */
  public DeliveryReason recordedReason() {
    return skipReason == null ? reason : new DeliveryReason.NotSent(skipReason, reason);
  }
}
