package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a delivery was chosen, or why it is not sent, as data; {@link ReasonWords} puts it into words
 * where it is read.
 */
public sealed interface DeliveryReason {
  /** Team notifications include the type, over that channel. */
  record SystemSetting(EventType type, Channel channel) implements DeliveryReason {}

  /** A route sends the type to its target. */
  record OfRoute(long route, EventType type) implements DeliveryReason {}

  /**
   * A person's setting sends the type over that channel.
   *
   * @param product the name of the product whose setting decides; null: the personal setting does
   */
  record PersonalSetting(EventType type, Channel channel, @Nullable String product)
      implements DeliveryReason {}

  /** The organisation requires the type, and sends it to its recipients over that channel. */
  record RequiredType(EventType type, Channel channel) implements DeliveryReason {}

  /** The person asked for a test. */
  record TestRequested() implements DeliveryReason {}

  /** Two accounts of one address get one message: that of the first, for both reasons. */
  record SameAddress(DeliveryReason chosen, String username, DeliveryReason other)
      implements DeliveryReason {}

  /**
   * It goes here in place of a delivery that failed.
   *
   * @param channel the channel that could not be used
   * @param error why it could not, in its own words
   */
  record InPlaceOf(Channel channel, String error, DeliveryReason chosen)
      implements DeliveryReason {}

  /** It was chosen and is not sent, as was clear when the event came. */
  record NotSent(SkipReason reason, DeliveryReason chosen) implements DeliveryReason {}

  /** It was chosen and waited; right before it was to be sent it no longer might be. */
  record NoLongerSent(SkipReason reason, DeliveryReason chosen) implements DeliveryReason {}

  /** It delivers a notice of that kind. */
  record OfNotice(Notice.Kind kind) implements DeliveryReason {}

  /** The sentence that an earlier version stored. */
  record Sentence(String text) implements DeliveryReason {}

  /** A reason that a later version stored. */
  record OfLaterVersion(String unknownCode) implements DeliveryReason {}
}
