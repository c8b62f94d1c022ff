package io.dojobell.slack.identity;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import io.dojobell.desk.SlackDirectory.Kind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack about its users. */
public final class Profiles {
  private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

  private final MethodsClient methods;

  public Profiles(MethodsClient methods) {
    this.methods = methods;
  }

  /**
   * A Slack user as Slack describes them.
   *
   * @param email empty: not known
   * @param person not a bot, not a guest, not deleted
   */
  public record Profile(String id, String name, String email, String team, boolean person) {}

  /** The time zone of the user's profile; blocks. Empty if Slack does not say. */
  public Optional<ZoneId> zone(String slackUser) {
    try {
      var answer = methods.usersInfo(request -> request.user(slackUser));
      return answer.isOk() && answer.getUser().getTz() != null
          ? Optional.of(ZoneId.of(answer.getUser().getTz()))
          : Optional.empty();
    } catch (IOException | SlackApiException | DateTimeException failure) {
      LOG.warn("Slack does not tell a time zone why={}", failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * The user's profile; blocks.
   *
   * @return empty if Slack does not say for now
   */
  Optional<Profile> profile(String slackUser) {
    try {
      var answer = methods.usersInfo(request -> request.user(slackUser));
      if (!answer.isOk()) {
        LOG.warn("Slack does not tell who a user is why={}", answer.getError());
        return Optional.empty();
      }
      var user = answer.getUser();
      return Optional.of(
          new Profile(
              slackUser,
              Optional.ofNullable(user.getRealName()).orElse(String.valueOf(user.getName())),
              address(user),
              Optional.ofNullable(user.getTeamId()).orElse(""),
              kind(user) == Kind.MEMBER && !user.isStranger()));
    } catch (IOException | SlackApiException failure) {
      LOG.warn("Slack does not tell who a user is why={}", failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Whether the user is that team's own, as far as Slack says. */
  static boolean isOf(User user, String team) {
    var own = user.getTeamId();
    return !user.isStranger() && (own == null || own.isEmpty() || own.equals(team));
  }

  /** The address of the user's profile; empty: Slack shows none. */
  static String address(User user) {
    return Optional.ofNullable(user.getProfile()).map(User.Profile::getEmail).orElse("");
  }

  /** What kind of user Slack says it is. */
  static Kind kind(User user) {
    if (user.isDeleted()) {
      return Kind.DEACTIVATED;
    }
    if (user.isBot() || user.isWorkflowBot() || user.isConnectorBot()) {
      return Kind.BOT;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Kind.GUEST : Kind.MEMBER;
  }
}
