package io.dojobell.channel.slack;

import io.dojobell.database.Database;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.store.SlackLinks;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores in the accounts which Slack users they are. */
public record AccountSlackUsers(Database database, InstantSource clock) implements SlackUserStore {
  private static final Logger LOG = LoggerFactory.getLogger(AccountSlackUsers.class);

  @Override
  public Optional<SlackUserStatus> findStatus(String username) {
    var now = clock.instant();
    return database
        .read(handle -> new SlackLinks(handle).ofAccount(username))
        .map(
            tie -> {
              var until = tie.notFoundUntil();
              var asked = until != null && until.isAfter(now);
              return new SlackUserStatus(
                  tie.user(), tie.unreachableReason(), tie.greetingDelivery(), asked);
            });
  }

  @Override
  public void saveFound(SlackUserStatus standing, String slackUserId) {
    database.run(
        handle ->
            new SlackLinks(handle)
                .ofAccount(standing.user().username())
                .filter(tie -> isUnchanged(tie, standing))
                .ifPresent(tie -> found(handle, tie, slackUserId)));
  }

  private static boolean isUnchanged(SlackLinks.SlackLink tie, SlackUserStatus standing) {
    return Objects.equals(tie.user().slackUserId(), standing.user().slackUserId());
  }

  private static void found(Handle handle, SlackLinks.SlackLink tie, String slackUserId) {
    var ties = new SlackLinks(handle);
    // Slack says that the linked user is gone, so the account is free, whatever was known.
    if (tie.user().slackUserId() != null && ties.ofSlackUser(slackUserId).isEmpty()) {
      ties.link(tie.user().username(), slackUserId, false);
      return;
    }
    var address = tie.user().slackAddress();
    if (address != null) {
      SlackAccountMatcher.match(handle, slackUserId, address);
    }
  }

  @Override
  public void saveAvailable(String username) {
    database.run(handle -> new SlackLinks(handle).markReachable(username));
  }

  @Override
  public void saveGreeting(String username, long delivery) {
    try {
      database.run(handle -> new SlackLinks(handle).recordGreeting(username, delivery));
    } catch (StoreUnavailable away) {
      // The message is posted; the next one greets once more.
      LOG.warn("A first message was not noted why={}", away.getMessage());
    }
  }

  @Override
  public void saveMissing(SlackUserStatus standing) {
    var until = clock.instant().plus(DirectorySyncService.MISSING_TTL);
    var why = standing.unavailableReason() == null ? "gone" : standing.unavailableReason();
    database.run(
        handle -> new SlackLinks(handle).markUnreachable(standing.user().username(), why, until));
  }
}
