package io.dojobell.slack.identity;

import io.dojobell.app.Settings;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.database.Database;
import io.dojobell.jobs.NightlyJob;
import io.dojobell.service.account.DirectorySyncService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The nightly look at everybody in Slack, as the calendar knows it. */
public record SlackNight(DirectorySync look) implements NightlyJob {
  /** Empty without a bot token. */
  public static Optional<NightlyJob> of(
      Settings.Slack slack, Database database, InstantSource clock) {
    return slack.botToken().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SlackNight(
                new DirectorySync(
                    SlackNotifier.createClient(slack.apiUrl(), slack.botToken()),
                    new DirectorySyncService(database, clock))));
  }

  @Override
  public Optional<Duration> runBatch() {
    return look.runBatch();
  }

  @Override
  public boolean isOverdue() {
    return look.isOverdue();
  }
}
