package io.dojobell.channel.slack;

import io.dojobell.model.User;
import java.util.Optional;

/** What is known of who a user is in Slack. */
public interface People {
  /** The account of that name. */
  Optional<User> user(String username);

  /** Slack knows the account's person as that user; kept until it says they are gone. */
  void found(String username, String slackUserId);

  /** Slack knows nobody by the account's address; it is not asked again for an hour. */
  void missing(String username);

  /** Whether Slack was asked within the hour and knew nobody. */
  boolean isMissing(String username);
}
