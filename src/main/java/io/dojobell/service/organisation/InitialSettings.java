package io.dojobell.service.organisation;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Users;
import java.net.URI;
import java.util.Set;

/**
 * The initial settings from the environment: they fill what is empty; an admin's values stay. Empty
 * texts are not set.
 *
 * @param teamsUrl checked before
 * @param admins addresses of accounts that become admins
 */
public record InitialSettings(
    String slackChannel, String emailFrom, String emailTo, String teamsUrl, Set<String> admins) {

  /** Stores the values that are set, each where there is none yet. */
  public void fill(Database database, SecretBox secrets) {
    database.run(
        handle -> {
          var system = new SystemSettings(handle);
          fill(system, "slack_channel", slackChannel);
          fill(system, "email_from", emailFrom);
          fill(system, "email_to", emailTo);
          if (!teamsUrl.isEmpty() && system.value("teams_webhook").isEmpty()) {
            var kept = new TeamsWebhooks(handle, secrets).add(URI.create(teamsUrl));
            system.putIfEmpty("teams_webhook", kept);
          }
          new Users(handle).grantAdmin(admins);
        });
  }

  private static void fill(SystemSettings system, String name, String value) {
    if (!value.isEmpty()) {
      system.putIfEmpty(name, value);
    }
  }
}
