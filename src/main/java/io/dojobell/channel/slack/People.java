package io.dojobell.channel.slack;

import io.dojobell.model.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of who a user is in Slack. */
public interface People {
  /**
   * What Slack said of an account's person.
   *
   * @param away why nobody is told: {@code deactivated}, {@code guest}, {@code bot}, {@code gone};
   *     null: nothing is known that speaks against it
   * @param greeted the delivery whose message was the first to them; null: none was yet
   * @param asked whether Slack was asked within the hour, and knew nobody to tell
   */
  record Standing(User user, @Nullable String away, @Nullable Long greeted, boolean asked) {}

  /** The account of that name. */
  Optional<Standing> standing(String username);

  /**
   * Slack knows somebody by the account's address, who takes the place of the one in the standing:
   * kept until Slack says that they are gone.
   */
  void found(Standing standing, String slackUserId);

  /** The Slack user whom the account is tied to is there again. */
  void back(String username);

  /** The message of that delivery was the first to the account's person, and said so. */
  void greeted(String username, long delivery);

  /** Slack knows nobody to tell, and why; it is not asked again for an hour. */
  void missing(Standing standing);
}
