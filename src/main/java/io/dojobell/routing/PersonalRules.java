package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Event;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason;
import io.dojobell.model.SkipReason.MuteScope;
import io.dojobell.model.Subscriber;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one person gets of an event (src/docs/reference.md, Routing), when it is routed and
 * again right before it is sent.
 *
 * @param requiredChannels the channels that the organisation adds for this person
 * @param now the moment at which mutes count
 */
record PersonalRules(
    Event event, Subscriber subscriber, Set<Channel> requiredChannels, Instant now) {

  /** Returns the channels that the organisation adds for the recipients of a required type. */
  static Set<Channel> requiredChannels(Event event, boolean isRequired, Set<Channel> systemRow) {
    var channels = EnumSet.noneOf(Channel.class);
    if (isRequired && event.recipients().usernames() != null) {
      channels.addAll(systemRow);
      channels.removeIf(channel -> !channel.reachesEveryAccount());
    }
    return channels;
  }

  /** Returns the channels of the person's own setting for the type. */
  Set<Channel> ownChannels() {
    var own = EnumSet.noneOf(Channel.class);
    own.addAll(subscriber.channels());
    own.removeIf(channel -> !channel.isPersonal());
    return own;
  }

  /** Returns whether the person gets such events on that channel at all. */
  boolean isChosen(Channel channel) {
    return ownChannels().contains(channel) || requiredChannels.contains(channel);
  }

  /** Returns the name of the product whose setting decides; null: the personal setting does. */
  @Nullable String settingProduct() {
    var product = event.subject().product();
    return subscriber.isFromProductSetting() && product != null ? product.name() : null;
  }

  /** Returns why the person gets nothing of this event on a channel they chose; null: they do. */
  @Nullable SkipReason skipReason(Channel channel) {
    // A required type is delivered at any severity.
    var min = requiredChannels.contains(channel) ? null : subscriber.minSeverity();
    if (min == null) {
      return muteReason(channel);
    }
    return severityBelow(event, min)
        .<SkipReason>map(severity -> new SkipReason.BelowSeverity(severity, min, settingProduct()))
        .orElseGet(() -> muteReason(channel));
  }

  /** Returns the event's severity if it is below that one; empty if not, or if it has none. */
  static Optional<Severity> severityBelow(Event event, Severity min) {
    return event.severity().filter(severity -> !severity.atLeast(min));
  }

  /** Returns why a mute drops it; null if none does. The inbox gets everything. */
  private @Nullable SkipReason muteReason(Channel channel) {
    if (channel == Channel.ALERT) {
      return null;
    }
    return subscriber
        .preferences()
        .activeMute(event, now)
        .map(mute -> new SkipReason.MutedByPerson(scope(mute, event)))
        .orElse(null);
  }

  /** Returns what a mute covers and until when, with the product's name in place of its key. */
  static MuteScope scope(Mute mute, Event event) {
    var product = event.subject().product();
    var subject = mute.kind() == Kind.PRODUCT && product != null ? product.name() : mute.subject();
    var until = mute.until().equals(Mute.UNTIL_UNMUTED) ? null : mute.until();
    return new MuteScope(mute.kind(), subject, until);
  }
}
