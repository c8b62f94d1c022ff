package io.dojobell.app;

import io.dojobell.dispatch.ChannelHealthListener;
import io.dojobell.intake.ChannelOutageAlerts;
import io.dojobell.intake.RouteFailureAlerts;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.util.function.Predicate;

/**
 * Alerts the admins to channels that refuse us and to routes that fail.
 *
 * @param isPartlyRejected returns true for a channel that still rejects something because of a
 *     setting though it accepts the rest
 */
record ChannelHealthAlerts(
    ChannelOutageAlerts outages, RouteFailureAlerts routes, Predicate<Channel> isPartlyRejected)
    implements ChannelHealthListener {
  @Override
  public void deliveryFailed(Destination destination, String reason) {
    routes.failed(destination, reason);
  }

  @Override
  public void channelRefused(Channel channel, String reason) {
    outages.channelRefused(channel, reason);
  }

  @Override
  public void channelWorks(Channel channel) {
    if (!isPartlyRejected.test(channel)) {
      outages.channelWorks(channel);
    }
  }
}
