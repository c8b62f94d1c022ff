package io.dojobell.channel.slack;

import io.dojobell.model.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of who a user is in Slack. */
public interface SlackUserStore {
  /**
   * What Slack said of an account's person.
   *
   * @param unavailableReason why nobody is told: {@code deactivated}, {@code guest}, {@code bot},
   *     {@code gone}; null: nothing is known that speaks against it
   * @param greetedBy the delivery whose message was the first to them; null: none was yet
   * @param recentlyLookedUp whether Slack was asked within the hour, and knew nobody to tell
   */
  record SlackUserStatus(
      User user,
      @Nullable String unavailableReason,
      @Nullable Long greetedBy,
      boolean recentlyLookedUp) {}

  /** The account of that name. */
  Optional<SlackUserStatus> findStatus(String username);

  /**
   * Slack knows somebody by the account's address, who takes the place of the one in the standing:
   * kept until Slack says that they are gone.
   */
  void saveFound(SlackUserStatus standing, String slackUserId);

  /** The Slack user whom the account is tied to is there again. */
  void saveAvailable(String username);

  /** The message of that delivery was the first to the account's person, and said so. */
  void saveGreeting(String username, long delivery);

  /** Slack knows nobody to tell, and why; it is not asked again for an hour. */
  void saveMissing(SlackUserStatus standing);
}
