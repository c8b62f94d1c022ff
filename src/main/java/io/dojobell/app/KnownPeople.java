package io.dojobell.app;

import io.dojobell.channel.slack.People;
import io.dojobell.model.User;
import io.dojobell.store.Database;
import io.dojobell.store.Users;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps who is who in Slack in the accounts. */
record KnownPeople(Database database, InstantSource clock) implements People {
  /** Slack is not asked again so long for an address it did not know. */
  private static final Duration MISSING_FOR = Duration.ofHours(1);

  @Override
  public Optional<User> user(String username) {
    return database.read(handle -> new Users(handle).byUsername(username));
  }

  @Override
  public void found(String username, String slackUserId) {
    database.run(handle -> new Users(handle).tie(username, slackUserId));
  }

  @Override
  public void missing(String username) {
    var until = clock.instant().plus(MISSING_FOR);
    database.run(
        handle -> {
          var users = new Users(handle);
          users.tie(username, null);
          users.missingInSlack(username, until);
        });
  }

  @Override
  public boolean isMissing(String username) {
    var now = clock.instant();
    return database.read(handle -> new Users(handle).isMissingInSlack(username, now));
  }
}
