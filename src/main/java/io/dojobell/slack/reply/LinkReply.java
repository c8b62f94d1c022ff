package io.dojobell.slack.reply;

import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountLinking.CodeRequest;
import io.dojobell.service.account.AccountLinking.LinkResult;

/** Replies about the linking of a Slack user to an account. */
public final class LinkReply {
  private static final int MAX_NAME_LENGTH = 150;
  private static final String REQUEST_ANOTHER =
      "Request a new one with `/dojo link` and your account's email address.";

  private LinkReply() {}

  /** Returns the reply to a request for a code. */
  public static Reply codeRequested(CodeRequest request, String email) {
    return Reply.of(
        switch (request) {
          case MAILED ->
              ":email: If %s belongs to an account, we've emailed it a code. Type `/dojo link` and the code within 10 minutes."
                  .formatted(Texts.bold(MAX_NAME_LENGTH, email));
          case TOO_MANY_BY_USER, TOO_MANY_FOR_ADDRESS -> AccountLinking.describe(request);
        });
  }

  /** Returns the reply to a code. */
  public static Reply finished(LinkResult outcome) {
    return switch (outcome) {
      case LinkResult.Linked(var user) ->
          Reply.of(
              ":white_check_mark: Linked. You're now %s in Dojobell. `/dojo subscriptions` shows your subscriptions. Undo: link your own address the same way."
                  .formatted(Texts.bold(MAX_NAME_LENGTH, user.username())));
      case LinkResult.Wrong(var left) ->
          Reply.of(
              left == 0
                  ? "Wrong code, and that was the last attempt. " + REQUEST_ANOTHER
                  : "Wrong code, %d %s left.".formatted(left, left == 1 ? "attempt" : "attempts"));
      case LinkResult.NoCode _ -> Reply.of("No valid code. " + REQUEST_ANOTHER);
      case LinkResult.Locked _ -> Reply.of(AccountLinking.LOCKED_MESSAGE);
    };
  }
}
