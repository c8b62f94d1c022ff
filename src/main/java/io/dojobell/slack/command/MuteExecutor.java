package io.dojobell.slack.command;

import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.User;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.MuteTarget;
import io.dojobell.slack.command.Command.MuteDuration;
import io.dojobell.slack.command.Command.MuteSubject;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Mutes and unmutes for a person. */
public record MuteExecutor(MuteService mutes, ProfileTimeZones zones, InstantSource clock) {
  Execution mute(Command.Mute command) {
    var target = target(command.subject());
    var needsZone = command.duration().filter(MuteExecutor::needsZone).isPresent();
    return new Execution.ForAccount(
        needsZone,
        context -> {
          var user = context.user();
          var until = end(user, command);
          return DeliveryPreferencesReply.muted(target, until, mutes.mute(user, target, until));
        });
  }

  /** Returns the end of the mute; asks for the person's time zone only where it matters. */
  public Instant end(User user, Command.Mute command) {
    return command.duration().map(span -> end(user, span)).orElse(Mute.UNTIL_UNMUTED);
  }

  private Instant end(User user, MuteDuration span) {
    ZoneId zone = needsZone(span) ? zones.zoneOf(user).id() : DeliveryPreferences.ALWAYS.zone();
    return span.end(clock.instant(), zone);
  }

  private static boolean needsZone(MuteDuration span) {
    return !(span instanceof MuteDuration.Length);
  }

  Execution unmute(Command.Unmute command) {
    var target = target(command.subject());
    return Execution.quick(
        context -> DeliveryPreferencesReply.unmuted(target, mutes.unmute(context.user(), target)));
  }

  /** Returns the subject as the preferences know it. */
  public static MuteTarget target(MuteSubject subject) {
    return switch (subject) {
      case MuteSubject.Everything _ -> new MuteTarget.Everything();
      case MuteSubject.OfTypes(var types, _) -> new MuteTarget.Types(types);
      case MuteSubject.OfTypeName(var name) -> new MuteTarget.OfTypeName(name);
      case MuteSubject.OfProduct(var name) -> new MuteTarget.OfProduct(name);
    };
  }
}
