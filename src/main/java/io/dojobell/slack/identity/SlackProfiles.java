package io.dojobell.slack.identity;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.account.DirectorySyncService.MemberKind;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack for the profiles of its users. */
public final class SlackProfiles {
  private static final Logger LOG = LoggerFactory.getLogger(SlackProfiles.class);

  /** Slack's errors for an id that no longer belongs to a user. */
  private static final Set<String> USER_GONE_ERRORS =
      Set.of("user_not_found", "users_not_found", "user_not_visible");

  private final MethodsClient methods;

  public SlackProfiles(MethodsClient methods) {
    this.methods = methods;
  }

  /**
   * A user's Slack profile.
   *
   * @param email confirmed by its owner; empty: none is shown
   * @param isFullMember not a bot, not a guest, not deleted
   * @param teams the workspaces that the user belongs to; empty: Slack does not say
   */
  public record Profile(
      String id, String name, String email, boolean isFullMember, Set<String> teams) {
    public Profile {
      teams = Set.copyOf(teams);
    }

    /**
     * Returns true if the user is a member of that workspace.
     *
     * @param team empty: unknown
     */
    boolean isMemberOf(String team) {
      return isFullMember && (team.isEmpty() || teams.isEmpty() || teams.contains(team));
    }
  }

  /** Returns the time zone of the user's profile; blocks. Empty if Slack does not say. */
  public Optional<ZoneId> timeZone(String slackUser) {
    try {
      var answer = methods.usersInfo(request -> request.user(slackUser));
      return answer.isOk() ? timeZone(answer.getUser()) : Optional.empty();
    } catch (IOException | SlackApiException | RuntimeException failure) {
      // An answer that is not Slack's own ends in any exception of the client.
      LOG.warn("Slack does not show a time zone why={}", failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * Returns the user's profile; blocks.
   *
   * @return empty if Slack does not say for now
   */
  Optional<Profile> findProfile(String slackUser) {
    try {
      var answer = methods.usersInfo(request -> request.user(slackUser));
      if (!answer.isOk()) {
        LOG.warn("Slack does not show who a user is why={}", answer.getError());
        return Optional.empty();
      }
      return Optional.of(findProfile(slackUser, answer.getUser()));
    } catch (IOException | SlackApiException | RuntimeException failure) {
      // An answer that is not Slack's own ends in any exception of the client.
      LOG.warn("Slack does not show who a user is why={}", failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * Returns the user of that address; blocks.
   *
   * @return empty if there is none, or Slack does not say
   */
  Optional<Profile> findByEmail(String address) {
    try {
      var answer = methods.usersLookupByEmail(request -> request.email(address));
      return answer.isOk()
          ? Optional.of(findProfile(answer.getUser().getId(), answer.getUser()))
          : Optional.empty();
    } catch (IOException | SlackApiException | RuntimeException failure) {
      LOG.warn("Slack does not show who a user is why={}", failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static Profile findProfile(String id, User user) {
    return new Profile(
        id,
        Optional.ofNullable(user.getRealName()).orElse(String.valueOf(user.getName())),
        confirmedEmail(user),
        kind(user) == MemberKind.MEMBER && (!user.isStranger() || !enterpriseTeams(user).isEmpty()),
        teams(user));
  }

  /**
   * Returns true if Slack no longer has that user, or has deactivated them; blocks.
   *
   * @return false too if Slack does not say for now
   */
  boolean isGone(String slackUser) {
    try {
      var answer = methods.usersInfo(request -> request.user(slackUser));
      return answer.isOk()
          ? answer.getUser() != null && answer.getUser().isDeleted()
          : USER_GONE_ERRORS.contains(String.valueOf(answer.getError()));
    } catch (IOException | SlackApiException | RuntimeException failure) {
      LOG.warn("Slack does not show who a user is why={}", failure.getClass().getSimpleName());
      return false;
    }
  }

  /** Returns the kind of the user in that workspace. */
  static MemberKind kind(User user, String team) {
    var teams = teams(user);
    var isOf = teams.isEmpty() ? !user.isStranger() : teams.contains(team);
    return isOf && (!user.isStranger() || enterpriseTeams(user).contains(team))
        ? kind(user)
        : MemberKind.STRANGER;
  }

  /**
   * Returns the workspaces that the user belongs to. On Enterprise Grid the user's own {@code
   * team_id} may be another one's, or that of the organization.
   */
  private static Set<String> teams(User user) {
    var teams = new HashSet<>(enterpriseTeams(user));
    if (user.getTeamId() != null && !user.getTeamId().isEmpty()) {
      teams.add(user.getTeamId());
    }
    return teams;
  }

  private static List<String> enterpriseTeams(User user) {
    return Optional.ofNullable(user.getEnterpriseUser())
        .map(User.EnterpriseUser::getTeams)
        .orElse(List.of());
  }

  /** Returns the confirmed address of the user's profile; empty: Slack shows none. */
  static String confirmedEmail(User user) {
    return Optional.ofNullable(user.getProfile())
        .map(User.Profile::getEmail)
        .filter(_ -> user.isEmailConfirmed())
        .orElse("");
  }

  /** Returns the time zone of the user's profile; empty: Slack shows none that is known here. */
  static Optional<ZoneId> timeZone(User user) {
    return Optional.ofNullable(user.getTz()).flatMap(ZoneNames::zone);
  }

  /** Returns the kind of the user as Slack gives it. */
  static MemberKind kind(User user) {
    if (user.isDeleted()) {
      return MemberKind.DEACTIVATED;
    }
    if (user.isBot() || user.isWorkflowBot() || user.isConnectorBot()) {
      return MemberKind.BOT;
    }
    return user.isRestricted() || user.isUltraRestricted() ? MemberKind.GUEST : MemberKind.MEMBER;
  }
}
