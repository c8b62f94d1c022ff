package io.dojobell.slack;

import io.dojobell.desk.Acting;
import io.dojobell.desk.Rejected;
import io.dojobell.message.SlackText;
import io.dojobell.model.User;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.reply.Reply;
import io.dojobell.store.StoreUnavailable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Has everybody answered in words, whatever happens. */
final class Replying {
  private Replying() {}

  /** Whether an answer can be sent there; Slack leaves it out where none is taken. */
  static boolean canReach(@Nullable String responseUrl) {
    return responseUrl != null && responseUrl.matches("https?://[\\w.:-]+(/.*)?");
  }

  static Reply to(Logger log, Person person, Function<User, Reply> work) {
    return switch (person) {
      case Person.Known(var user) -> answered(log, user, work);
      case Person.Stranger(var why, _) -> Reply.of(":wave: " + SlackText.escape(why));
      case Person.Unsaid _ ->
          Reply.of(
              "Slack does not tell who you are just now, so nothing was done. Try again in a minute.");
    };
  }

  private static Reply answered(Logger log, User user, Function<User, Reply> work) {
    try {
      return Acting.as(user.username(), () -> work.apply(user));
    } catch (StoreUnavailable away) {
      log.warn("Nothing can be stored: {}", away.getMessage());
      return Reply.of(
          "Dojobell cannot store anything just now, so nothing was changed. Try again in a minute.");
    } catch (Rejected rejected) {
      var complaint = rejected.complaints().getFirst();
      return Reply.of(
          "That cannot be: "
              + SlackText.escape(1_000, complaint.field() + " " + complaint.detail()));
    } catch (RuntimeException failure) {
      log.error("What somebody asked for in Slack failed", failure);
      return Reply.of(
          "Something went wrong in Dojobell, and its log says what. Tell an admin if it goes on.");
    }
  }
}
