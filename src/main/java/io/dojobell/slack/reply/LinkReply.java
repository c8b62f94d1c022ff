package io.dojobell.slack.reply;

import io.dojobell.desk.Linking.Outcome;

/** What became of tying a Slack user to an account. */
public final class LinkReply {
  private static final int NAME = 150;

  private LinkReply() {}

  /** A code is on its way, if there is an account. */
  public static Reply begun(String email) {
    return Reply.of(
        ":email: If there is an account with the address %s, a code was mailed there. Type `/dojo link` and the code within 10 minutes."
            .formatted(Words.bold(NAME, email)));
  }

  /** A code was typed. */
  public static Reply finished(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Linked(var user) ->
          Reply.of(
              ":white_check_mark: You are %s in Dojobell from now on. `/dojo subscriptions` shows what you hear of. To undo it, link your own address the same way."
                  .formatted(Words.bold(NAME, user.username())));
      case Outcome.Wrong(var left) ->
          Reply.of(
              left == 0
                  ? "That is not the code, and it was the last try. `/dojo link` and your address mails a new one."
                  : "That is not the code; %d %s left."
                      .formatted(left, left == 1 ? "try is" : "tries are"));
      case Outcome.NoCode _ ->
          Reply.of(
              "No code of yours is good just now. `/dojo link` and your account's address mails one.");
    };
  }
}
