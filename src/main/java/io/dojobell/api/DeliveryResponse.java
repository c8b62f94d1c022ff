package io.dojobell.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A delivery as the API answers it. */
record DeliveryResponse(
    long id,
    @Nullable String event,
    Channel channel,
    String destination,
    @Nullable String user,
    @JsonUnwrapped Result result) {

  /**
   * What has become of it.
   *
   * @param mergedInto the delivery in whose message it was shown
   */
  record Result(
      DeliveryState state,
      String reason,
      int tries,
      @Nullable String lastError,
      Instant createdAt,
      @Nullable Instant nextTryAt,
      @Nullable Instant sentAt,
      @JsonProperty("told_in") @Nullable Long mergedInto) {}

  /**
   * @param slackUsers the linked Slack users by username: an account is shown as its Slack user
   */
  static DeliveryResponse of(Delivery delivery, Map<String, String> slackUsers) {
    return new DeliveryResponse(
        delivery.id(),
        delivery.event(),
        delivery.destination().channel(),
        destination(delivery.destination(), slackUsers),
        delivery.username(),
        new Result(
            delivery.state(),
            delivery.reasonText(),
            delivery.attempts().tries(),
            delivery.attempts().lastError(),
            delivery.times().createdAt(),
            delivery.times().nextTryAt(),
            delivery.times().sentAt(),
            delivery.mergedInto()));
  }

  static List<DeliveryResponse> of(List<Delivery> deliveries, Map<String, String> slackUsers) {
    return deliveries.stream().map(delivery -> of(delivery, slackUsers)).toList();
  }

  private static String destination(Destination destination, Map<String, String> slackUsers) {
    return destination instanceof Destination.SlackUser(var username)
            && slackUsers.get(username) != null
        ? "slack:" + slackUsers.get(username)
        : destination.text();
  }
}
