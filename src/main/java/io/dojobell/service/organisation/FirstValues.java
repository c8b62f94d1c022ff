package io.dojobell.service.organisation;

import io.dojobell.app.BadSetting;
import io.dojobell.app.Setting;
import io.dojobell.app.Settings;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.net.TargetPolicy;
import io.dojobell.store.SystemValues;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Users;
import java.net.URI;

/** The environment's first values: they fill what is empty; what an admin set stays. */
public record FirstValues(Settings settings, TargetPolicy targets) {

  public void fill(Database database, SecretBox secrets) {
    complainOfTeams();
    database.run(
        handle -> {
          var system = new SystemValues(handle);
          fill(system, "slack_channel", settings.slack().channel());
          fill(system, "email_from", settings.mail().from());
          fill(system, "email_to", settings.mail().to());
          if (!settings.teamsUrl().isEmpty() && system.value("teams_webhook").isEmpty()) {
            var kept = new TeamsWebhooks(handle, secrets).keep(URI.create(settings.teamsUrl()));
            system.fill("teams_webhook", kept);
          }
          new Users(handle).makeAdmins(settings.accounts().admins());
        });
  }

  private static void fill(SystemValues system, String name, String value) {
    if (!value.isEmpty()) {
      system.fill(name, value);
    }
  }

  private void complainOfTeams() {
    if (!settings.teamsUrl().isEmpty()) {
      targets
          .complaint(settings.teamsUrl())
          .ifPresent(
              complaint -> {
                throw new BadSetting(Setting.TEAMS_WEBHOOK_URL.name(), "the URL " + complaint);
              });
    }
  }
}
