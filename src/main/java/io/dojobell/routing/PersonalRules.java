package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Event;
import io.dojobell.model.Severity;
import io.dojobell.model.Subscriber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** Returns the name of the person's setting that decides. */
  String settingName() {
    var product = event.subject().product();
    return subscriber.isFromProductSetting() && product != null
        ? "your setting for the product " + product.name()
        : "your personal setting";
  }

  /** Returns why the person gets nothing of this event on a channel they chose; null: they do. */
  @Nullable String skipReason(Channel channel) {
    // A required type is delivered at any severity.
    var below =
        requiredChannels.contains(channel)
            ? null
            : severityReason(event, subscriber.minSeverity(), settingName());
    return below == null ? muteReason(channel) : below;
  }

  /** Returns why a mute drops it; null if none does. The inbox gets everything. */
  private @Nullable String muteReason(Channel channel) {
    if (channel == Channel.ALERT) {
      return null;
    }
    return subscriber
        .preferences()
        .activeMute(event, now)
        .map(mute -> "Muted by you: " + description(mute, event))
        .orElse(null);
  }

  /** Returns what a mute covers and until when, in words. */
  static String description(Mute mute, Event event) {
    var product = event.subject().product();
    var what =
        switch (mute.kind()) {
          case ALL -> "everything";
          case TYPE ->
              mute.subject().equals(event.type().wireName())
                  ? "“" + event.type().shortLabel() + "”"
                  : "“" + mute.subject() + "”";
          case PRODUCT -> "the product " + (product == null ? mute.subject() : product.name());
        };
    return mute.until().equals(Mute.UNTIL_UNMUTED)
        ? what
        : what + " until " + mute.until().truncatedTo(ChronoUnit.MINUTES);
  }

  /** Returns why the event is left out; null if it is severe enough or has no severity. */
  static @Nullable String severityReason(
      Event event, @Nullable Severity minSeverity, String setting) {
    Optional<Severity> severity = event.severity();
    if (minSeverity == null || severity.isEmpty() || severity.get().atLeast(minSeverity)) {
      return null;
    }
    return "Below severity: it is %s and %s asks for %s or worse"
        .formatted(severity.get().wireName(), setting, minSeverity.wireName());
  }
}
