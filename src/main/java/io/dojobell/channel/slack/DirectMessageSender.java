package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.slack.UserLookup.LookupResult;
import io.dojobell.message.SenderIdentity;
import io.dojobell.model.Delivery;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends direct messages, once the account's Slack user is known. */
record DirectMessageSender(UserLookup lookup, SlackUserStore users, SlackMessagePoster poster) {
  private static final Logger LOG = LoggerFactory.getLogger(DirectMessageSender.class);

  /** Sends the message to the account's Slack user, who is looked up if need be. */
  Outcome send(String username, SlackMessage message, MessageBatch batch)
      throws IOException, SlackApiException {
    var known = users.findStatus(username);
    if (known.isEmpty()) {
      return new Outcome.Failed("The account " + username + " no longer exists");
    }
    var status = known.get();
    if (status.recentlyLookedUp()) {
      return MembershipRules.unavailableOutcome(status);
    }
    // Plain text, which is sent where Slack accepts no blocks, has no greeting.
    var isFirst =
        status.greetedBy() == null
            && !message.blocks().isEmpty()
            && !batch.firstMessage().event().isNotice();
    var greeting = MessageAnnotations.greeting(batch.messages().size() == 1);
    var outcome = lookUp(status, isFirst ? message.withNote(greeting) : message);
    if (isFirst && outcome instanceof Outcome.Sent) {
      recordGreeting(username, batch.firstMessage().delivery().id());
    }
    return outcome;
  }

  /** Records the greeting; the message has been sent by now, so that nothing may fail any more. */
  private void recordGreeting(String username, long delivery) {
    try {
      users.saveGreeting(username, delivery);
    } catch (RuntimeException failure) {
      LOG.warn("A first message was not recorded as that delivery={}", delivery, failure);
    }
  }

  /**
   * Returns the greeting in the message of that delivery, if it was the first to its person; empty:
   * it was not.
   */
  Optional<String> greeting(Delivery delivery) {
    return Optional.ofNullable(delivery.username())
        .flatMap(users::findStatus)
        .filter(status -> Objects.equals(status.greetedBy(), delivery.id()))
        .map(_ -> MessageAnnotations.greeting(true));
  }

  private Outcome lookUp(SlackUserStore.SlackUserStatus status, SlackMessage message)
      throws IOException, SlackApiException {
    var slackUser = status.user().slackUserId();
    if (slackUser == null) {
      return lookUpAndPost(status, message);
    }
    if (status.unavailableReason() != null) {
      return switch (lookup.byId(slackUser)) {
        case LookupResult.Unknown(var outcome) -> outcome;
        case LookupResult.Found(var user) when MembershipRules.isMember(user) -> {
          users.saveAvailable(status.user().username());
          yield post(slackUser, status, message);
        }
        case LookupResult.Found _, LookupResult.NotFound _ -> lookUpAndPost(status, message);
      };
    }
    return post(slackUser, status, message);
  }

  /**
   * Posts the message; where Slack says that this user is gone, the address may be somebody's with
   * a new id.
   */
  private Outcome post(
      String slackUser, SlackUserStore.SlackUserStatus status, SlackMessage message)
      throws IOException, SlackApiException {
    var answer = poster.post(slackUser, message, SenderIdentity.BOT);
    return answer.isOk() || !SlackErrors.isGone(answer.getError())
        ? poster.outcome(answer)
        : lookUpAndPost(status, message);
  }

  private Outcome lookUpAndPost(SlackUserStore.SlackUserStatus status, SlackMessage message)
      throws IOException, SlackApiException {
    var user = status.user();
    var address = user.slackAddress();
    if (address == null) {
      return new Outcome.Failed("The account " + user.username() + " has no address to find it by");
    }
    return switch (lookup.byEmail(address)) {
      case LookupResult.Unknown(var outcome) -> outcome;
      case LookupResult.Found(var found) when MembershipRules.isMember(found) -> {
        users.saveFound(status, found.getId());
        yield poster.outcome(poster.post(found.getId(), message, SenderIdentity.BOT));
      }
      case LookupResult.Found _ -> recordMissing(status, "guest");
      case LookupResult.NotFound _ ->
          recordMissing(
              status, status.unavailableReason() == null ? "gone" : status.unavailableReason());
    };
  }

  private Outcome recordMissing(SlackUserStore.SlackUserStatus status, String reason) {
    var now = new SlackUserStore.SlackUserStatus(status.user(), reason, status.greetedBy(), true);
    users.saveMissing(now);
    return MembershipRules.unavailableOutcome(now);
  }
}
