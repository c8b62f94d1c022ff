package io.dojobell.channel.slack;

import io.dojobell.model.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores which Slack users the accounts are. */
public interface SlackUserStore {
  /**
   * The state of an account's person in Slack.
   *
   * @param unavailableReason the reason why the person is not notified: {@code deactivated}, {@code
   *     guest}, {@code bot}, {@code gone}; null: nothing is known that speaks against it
   * @param greetedBy the delivery whose message was the first to them; null: none was yet
   * @param recentlyLookedUp whether Slack was asked within the hour, and had nobody to notify
   */
  record SlackUserStatus(
      User user,
      @Nullable String unavailableReason,
      @Nullable Long greetedBy,
      boolean recentlyLookedUp) {}

  /** Returns the status of the account of that name. */
  Optional<SlackUserStatus> findStatus(String username);

  /**
   * Stores the Slack user found by the account's address, in place of the one in the status, until
   * Slack says that they are gone.
   */
  void saveFound(SlackUserStatus status, String slackUserId);

  /** Stores that the Slack user whom the account is linked to is there again. */
  void saveAvailable(String username);

  /**
   * Stores that the message of that delivery was the first to the account's person, and greeted
   * them.
   */
  void saveGreeting(String username, long delivery);

  /** Stores that Slack has nobody to notify, and why; it is not asked again for an hour. */
  void saveMissing(SlackUserStatus status);
}
