package io.dojobell.service.organisation;

import io.dojobell.app.EnvironmentVariable;
import io.dojobell.app.InvalidConfiguration;
import io.dojobell.app.ServerConfig;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.net.TargetPolicy;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Users;
import java.net.URI;

/** The environment's first values: they fill what is empty; what an admin set stays. */
public record InitialSettings(ServerConfig config, TargetPolicy targets) {

  public void fill(Database database, SecretBox secrets) {
    checkTeamsUrl();
    database.run(
        handle -> {
          var system = new SystemSettings(handle);
          fill(system, "slack_channel", config.slack().channel());
          fill(system, "email_from", config.mail().from());
          fill(system, "email_to", config.mail().to());
          if (!config.teamsUrl().isEmpty() && system.value("teams_webhook").isEmpty()) {
            var kept = new TeamsWebhooks(handle, secrets).add(URI.create(config.teamsUrl()));
            system.putIfEmpty("teams_webhook", kept);
          }
          new Users(handle).grantAdmin(config.accounts().admins());
        });
  }

  private static void fill(SystemSettings system, String name, String value) {
    if (!value.isEmpty()) {
      system.putIfEmpty(name, value);
    }
  }

  private void checkTeamsUrl() {
    if (!config.teamsUrl().isEmpty()) {
      targets
          .findError(config.teamsUrl())
          .ifPresent(
              complaint -> {
                throw new InvalidConfiguration(
                    EnvironmentVariable.TEAMS_WEBHOOK_URL.name(), "the URL " + complaint);
              });
    }
  }
}
