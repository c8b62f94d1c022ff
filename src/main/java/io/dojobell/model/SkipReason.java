package io.dojobell.model;

import io.dojobell.model.DeliveryPreferences.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a delivery that was chosen is not sent, as data. */
public sealed interface SkipReason {
  /**
   * The event is less severe than the person's setting asks for.
   *
   * @param product the name of the product whose setting decides; null: the personal setting does
   */
  record BelowSeverity(Severity severity, Severity minSeverity, @Nullable String product)
      implements SkipReason {}

  /** The event is less severe than the route asks for. */
  record BelowSeverityOfRoute(Severity severity, Severity minSeverity) implements SkipReason {}

  /** The person muted it. */
  record MutedByPerson(MuteScope mute) implements SkipReason {}

  /** An admin muted it in the Slack channel. */
  record MutedInChannel(MuteScope mute) implements SkipReason {}

  /** The organisation has switched the channel off. */
  record ChannelDisabled(Channel channel) implements SkipReason {}

  /** The channel has no address of the system. */
  record NoSystemAddress(Channel channel) implements SkipReason {}

  /** The account has no address on the channel. */
  record NoAddressOf(Channel channel, String username) implements SkipReason {}

  /**
   * The channel lacks a part of its configuration.
   *
   * @param missing that part: {@code no bot token}
   */
  record NotConfigured(Channel channel, String missing) implements SkipReason {}

  /** The endpoint was the organisation's, and is a person's now. */
  record EndpointNotOfOrganisation() implements SkipReason {}

  /** The endpoint was the person's, and is not now. */
  record EndpointNotOfPerson(String username) implements SkipReason {}

  /** The account was deleted. */
  record NoAccount(@Nullable String username) implements SkipReason {}

  /** The account was deactivated. */
  record Deactivated(String username) implements SkipReason {}

  /**
   * The person may no longer view what it is about.
   *
   * @param product its product's name
   * @param productType where it has no product, the name of its product type; null: neither
   */
  record NoAccess(String username, @Nullable String product, @Nullable String productType)
      implements SkipReason {}

  /**
   * The person no longer wants the type over that channel.
   *
   * @param product the name of the product whose setting decides; null: the personal setting does
   */
  record NotChosen(EventType type, Channel channel, @Nullable String product)
      implements SkipReason {}

  /** The account's email address was removed. */
  record NoEmailAddress(String username) implements SkipReason {}

  /** The account has another email address than the notice was meant for. */
  record OtherEmailAddress() implements SkipReason {}

  /** The new address has a delivery of its own. */
  record NewAddressServed() implements SkipReason {}

  /** Another account of the person has a delivery of its own. */
  record OtherAccountServed(String username) implements SkipReason {}

  /**
   * What a mute covers.
   *
   * @param subject the type's or the product's name; empty: everything
   * @param until null: until it is unmuted
   */
  record MuteScope(Kind kind, String subject, @Nullable Instant until) {}
}
