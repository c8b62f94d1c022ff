package io.dojobell.service.organisation;

import io.dojobell.app.BadSetting;
import io.dojobell.app.Setting;
import io.dojobell.app.Settings;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.net.TargetPolicy;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Users;
import java.net.URI;

/** The environment's first values: they fill what is empty; what an admin set stays. */
public record FirstValues(Settings settings, TargetPolicy targets) {

  public void fill(Database database, SecretBox secrets) {
    complainOfTeams();
    database.run(
        handle -> {
          var system = new SystemSettings(handle);
          fill(system, "slack_channel", settings.slack().channel());
          fill(system, "email_from", settings.mail().from());
          fill(system, "email_to", settings.mail().to());
          if (!settings.teamsUrl().isEmpty() && system.value("teams_webhook").isEmpty()) {
            var kept = new TeamsWebhooks(handle, secrets).add(URI.create(settings.teamsUrl()));
            system.putIfEmpty("teams_webhook", kept);
          }
          new Users(handle).grantAdmin(settings.accounts().admins());
        });
  }

  private static void fill(SystemSettings system, String name, String value) {
    if (!value.isEmpty()) {
      system.putIfEmpty(name, value);
    }
  }

  private void complainOfTeams() {
    if (!settings.teamsUrl().isEmpty()) {
      targets
          .findError(settings.teamsUrl())
          .ifPresent(
              complaint -> {
                throw new BadSetting(Setting.TEAMS_WEBHOOK_URL.name(), "the URL " + complaint);
              });
    }
  }
}
