package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.slack.UserLookup.Found;
import io.dojobell.model.Delivery;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends direct messages, once it is known who the account's person is in Slack. */
record DirectMessages(UserLookup lookup, People people, Posts posts) {
  private static final Logger LOG = LoggerFactory.getLogger(DirectMessages.class);

  /** Sends it to the account's person, who is looked up if need be. */
  Outcome tell(String username, SlackMessage message, MessageBatch parcel)
      throws IOException, SlackApiException {
    var known = people.standing(username);
    if (known.isEmpty()) {
      return new Outcome.Failed("There is no account " + username + " any more");
    }
    var standing = known.get();
    if (standing.asked()) {
      return Recipients.nobody(standing);
    }
    // Plain text, which is sent where Slack accepts no blocks, has no greeting.
    var isFirst =
        standing.greeted() == null
            && !message.blocks().isEmpty()
            && !parcel.firstMessage().event().isNotice();
    var greeting = Notes.greeting(parcel.messages().size() == 1);
    var outcome = find(standing, isFirst ? message.with(greeting) : message);
    if (isFirst && outcome instanceof Outcome.Sent) {
      greeted(username, parcel.firstMessage().delivery().id());
    }
    return outcome;
  }

  /** The message has been sent by now, so that nothing may fail any more. */
  private void greeted(String username, long delivery) {
    try {
      people.greeted(username, delivery);
    } catch (RuntimeException failure) {
      LOG.warn("A first message was not recorded as that delivery={}", delivery, failure);
    }
  }

  /**
   * Returns what the message of that delivery said as the first to its person; empty: it was not.
   */
  Optional<String> greeting(Delivery delivery) {
    return Optional.ofNullable(delivery.username())
        .flatMap(people::standing)
        .filter(standing -> Objects.equals(standing.greeted(), delivery.id()))
        .map(_ -> Notes.greeting(true));
  }

  private Outcome find(People.Standing standing, SlackMessage message)
      throws IOException, SlackApiException {
    var kept = standing.user().slackUserId();
    if (kept == null) {
      return lookUpAndPost(standing, message);
    }
    if (standing.away() != null) {
      return switch (lookup.byId(kept)) {
        case Found.Unknown(var outcome) -> outcome;
        case Found.Somebody(var user) when Recipients.isMember(user) -> {
          people.back(standing.user().username());
          yield post(kept, standing, message);
        }
        case Found.Somebody _, Found.Nobody _ -> lookUpAndPost(standing, message);
      };
    }
    return post(kept, standing, message);
  }

  /** Where Slack says that this user is gone, the address may be somebody's with a new id. */
  private Outcome post(String slackUser, People.Standing standing, SlackMessage message)
      throws IOException, SlackApiException {
    var answer = posts.post(slackUser, message, SlackSender.BOT);
    return answer.isOk() || !SlackErrors.isGone(answer.getError())
        ? posts.outcome(answer)
        : lookUpAndPost(standing, message);
  }

  private Outcome lookUpAndPost(People.Standing standing, SlackMessage message)
      throws IOException, SlackApiException {
    var user = standing.user();
    var address = user.slackAddress();
    if (address == null) {
      return new Outcome.Failed("The account " + user.username() + " has no address to find it by");
    }
    return switch (lookup.byEmail(address)) {
      case Found.Unknown(var outcome) -> outcome;
      case Found.Somebody(var found) when Recipients.isMember(found) -> {
        people.found(standing, found.getId());
        yield posts.outcome(posts.post(found.getId(), message, SlackSender.BOT));
      }
      case Found.Somebody _ -> missing(standing, "guest");
      case Found.Nobody _ -> missing(standing, standing.away() == null ? "gone" : standing.away());
    };
  }

  private Outcome missing(People.Standing standing, String away) {
    var now = new People.Standing(standing.user(), away, standing.greeted(), true);
    people.missing(now);
    return Recipients.nobody(now);
  }
}
