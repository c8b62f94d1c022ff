package io.dojobell.slack.command;

import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.DeliveryPreferencesService.DeliveryTimes;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import io.dojobell.slack.reply.Reply;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sets a person's quiet hours and digest. */
public record ScheduleExecutor(DeliveryPreferencesService preferences, ProfileTimeZones zones) {
  Execution quietHours(Command.QuietHours command) {
    var hours = command.hours().orElse(null);
    return change(
        command.zone(),
        (times, zone) -> times.withQuiet(hours).withZone(zone),
        DeliveryPreferencesReply::quietHours);
  }

  Execution digest(Command.Digests command) {
    var digest = command.digest().orElse(null);
    return change(
        command.zone(),
        (times, zone) -> times.withDigest(digest).withZone(zone),
        DeliveryPreferencesReply::digest);
  }

  /** Changes the times; a zone that is not given may have to be asked of Slack. */
  private Execution change(
      Optional<ZoneId> named,
      BiFunction<DeliveryTimes, ChosenZone, DeliveryTimes> change,
      BiFunction<DeliveryPreferences, DeliveryPreferences, Reply> reply) {
    return new Execution.ForAccount(
        named.isEmpty(),
        context -> {
          var user = context.user();
          var before = preferences.of(user);
          var zone = zones.zoneOf(user, named);
          return reply.apply(
              before, preferences.changeTimes(user, times -> change.apply(times, zone)));
        });
  }
}
