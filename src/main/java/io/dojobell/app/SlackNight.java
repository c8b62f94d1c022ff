package io.dojobell.app;

import io.dojobell.calendar.NightWork;
import io.dojobell.channel.slack.SlackCourier;
import io.dojobell.desk.SlackDirectory;
import io.dojobell.slack.identity.DirectoryLook;
import io.dojobell.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The nightly look at everybody in Slack, as the calendar knows it. */
record SlackNight(DirectoryLook look) implements NightWork {
  /** Empty without a bot token. */
  static Optional<NightWork> of(Settings.Slack slack, Database database, InstantSource clock) {
    return slack.botToken().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SlackNight(
                new DirectoryLook(
                    SlackCourier.client(slack.apiUrl(), slack.botToken()),
                    new SlackDirectory(database, clock))));
  }

  @Override
  public Optional<Duration> part() {
    return look.part();
  }

  @Override
  public boolean isOverdue() {
    return look.isOverdue();
  }
}
