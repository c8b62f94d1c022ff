package io.dojobell.slack.identity;

import io.dojobell.app.ServerConfig;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.database.Database;
import io.dojobell.jobs.NightlyJob;
import io.dojobell.service.account.DirectorySyncService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The nightly look at everybody in Slack, as the calendar knows it. */
public record NightlyDirectorySync(DirectorySync sync) implements NightlyJob {
  /** Empty without a bot token. */
  public static Optional<NightlyJob> of(
      ServerConfig.Slack slack, Database database, InstantSource clock) {
    return slack.botToken().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NightlyDirectorySync(
                new DirectorySync(
                    SlackNotifier.createClient(slack.apiUrl(), slack.botToken()),
                    new DirectorySyncService(database, clock))));
  }

  @Override
  public Optional<Duration> runBatch() {
    return sync.runBatch();
  }

  @Override
  public boolean isOverdue() {
    return sync.isOverdue();
  }
}
