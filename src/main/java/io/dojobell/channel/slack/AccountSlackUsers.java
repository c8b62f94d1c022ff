package io.dojobell.channel.slack;

import io.dojobell.database.Database;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.SlackLinks;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores in the accounts which Slack users they are. */
public record AccountSlackUsers(Database database, AccountMatcher matcher, InstantSource clock)
    implements SlackUserStore {
  private static final Logger LOG = LoggerFactory.getLogger(AccountSlackUsers.class);

  /** Links a Slack user to the account of their address. */
  @FunctionalInterface
  public interface AccountMatcher {
    /** Links them, in the caller's transaction, where the account is free. */
    void match(Handle handle, String slackUserId, String address);
  }

  @Override
  public Optional<SlackUserStatus> findStatus(String username) {
    var now = clock.instant();
    return database
        .read(handle -> new SlackLinks(handle).ofAccount(username))
        .map(
            link -> {
              var until = link.notFoundUntil();
              var asked = until != null && until.isAfter(now);
              return new SlackUserStatus(
                  link.user(), link.unreachableReason(), link.greetingDelivery(), asked);
            });
  }

  @Override
  public void saveFound(SlackUserStatus status, String slackUserId) {
    database.run(
        handle ->
            new SlackLinks(handle)
                .ofAccount(status.user().username())
                .filter(link -> isUnchanged(link, status))
                .ifPresent(link -> found(handle, link, slackUserId)));
  }

  private static boolean isUnchanged(SlackLinks.SlackLink link, SlackUserStatus status) {
    return Objects.equals(link.user().slackUserId(), status.user().slackUserId());
  }

  private void found(Handle handle, SlackLinks.SlackLink link, String slackUserId) {
    var links = new SlackLinks(handle);
    // Slack says that the linked user is gone, so the account is free, whatever was known.
    if (link.user().slackUserId() != null && links.ofSlackUser(slackUserId).isEmpty()) {
      links.link(link.user().username(), slackUserId, false);
      return;
    }
    var address = link.user().slackAddress();
    if (address != null) {
      matcher.match(handle, slackUserId, address);
    }
  }

  @Override
  public void saveAvailable(String username) {
    database.run(handle -> new SlackLinks(handle).markReachable(username));
  }

  @Override
  public void saveGreeting(String username, long delivery) {
    try {
      database.runBeside(handle -> new SlackLinks(handle).recordGreeting(username, delivery));
    } catch (StoreUnavailable unavailable) {
      // The message is posted; the next one greets once more.
      LOG.warn("A first message was not noted why={}", unavailable.getMessage());
    }
  }

  @Override
  public void saveMissing(SlackUserStatus status) {
    var until = clock.instant().plus(SlackLinks.NOT_FOUND_TTL);
    var reason = status.unavailableReason() == null ? "gone" : status.unavailableReason();
    database.run(
        handle -> new SlackLinks(handle).markUnreachable(status.user().username(), reason, until));
  }
}
