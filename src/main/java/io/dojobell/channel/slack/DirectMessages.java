package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.model.Delivery;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Tells people by direct message, once it is known who they are in Slack. */
record DirectMessages(MethodsClient methods, People people, Posts posts) {
  /** Tells the account's person, who is looked up if need be. */
  Outcome tell(String username, SlackMessage plain, Parcel parcel)
      throws IOException, SlackApiException {
    var known = people.standing(username);
    if (known.isEmpty()) {
      return new Outcome.Refused("There is no account " + username + " any more");
    }
    var standing = known.get();
    if (standing.asked()) {
      return Recipients.nobody(standing);
    }
    var isFirst = standing.greeted() == null && !parcel.first().event().isNotice();
    var outcome =
        find(standing, isFirst ? plain.with(Notes.greeting(parcel.letters().size() == 1)) : plain);
    if (isFirst && outcome instanceof Outcome.Sent) {
      people.greeted(username, parcel.first().delivery().id());
    }
    return outcome;
  }

  /** What the message of that delivery said as the first to its person; empty: it was not. */
  Optional<String> greeting(Delivery delivery) {
    return Optional.ofNullable(delivery.username())
        .flatMap(people::standing)
        .filter(standing -> Objects.equals(standing.greeted(), delivery.id()))
        .map(_ -> Notes.greeting(true));
  }

  private Outcome find(People.Standing standing, SlackMessage message)
      throws IOException, SlackApiException {
    var username = standing.user().username();
    var kept = standing.user().slackUserId();
    if (kept != null && (standing.away() == null || isBack(username, kept))) {
      var answer = posts.post(kept, message, SlackSender.BOT);
      if (answer.isOk() || !SlackErrors.isGone(answer.getError())) {
        return Posts.outcome(answer);
      }
      // Slack says this user is gone: perhaps the address is somebody's whom it knows anew.
    }
    return lookUpAndPost(standing, message);
  }

  /** Whether somebody who was not there is now. */
  private boolean isBack(String username, String slackUser) throws IOException, SlackApiException {
    var answer = methods.usersInfo(request -> request.user(slackUser));
    var isBack = answer.isOk() && Recipients.isMember(answer.getUser());
    if (isBack) {
      people.back(username);
    }
    return isBack;
  }

  private Outcome lookUpAndPost(People.Standing standing, SlackMessage message)
      throws IOException, SlackApiException {
    var user = standing.user();
    var address = user.addressInSlack();
    if (address == null) {
      return new Outcome.Refused(
          "The account " + user.username() + " has no address to find it by");
    }
    var answer = methods.usersLookupByEmail(request -> request.email(address));
    if (answer.isOk() && Recipients.isMember(answer.getUser())) {
      people.found(user.username(), answer.getUser().getId());
      return Posts.outcome(posts.post(answer.getUser().getId(), message, SlackSender.BOT));
    }
    if (answer.isOk() || SlackErrors.isGone(answer.getError())) {
      var away = standing.away() == null ? "gone" : standing.away();
      var now = new People.Standing(user, answer.isOk() ? "guest" : away, standing.greeted(), true);
      people.missing(now);
      return Recipients.nobody(now);
    }
    return SlackErrors.of(answer.getError(), answer.getNeeded());
  }
}
