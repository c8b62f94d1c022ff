package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.model.EmailAddresses;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountLinking.LinkResult;
import io.dojobell.slack.modal.Modal.Answer;

/** Ties a Slack user to an account of another address: first the address, then the code. */
public record LinkModal(AccountLinking linking) {
  /** Names the modal; who uses it may have no account yet. */
  public static final String ID = "link";

  private static final String CODE = "code";

  /** The first step. */
  public static View opened() {
    return new Form()
        .required(
            "email", "The address of your account", Form.text("email", "", 320, "bob@example.com"))
        .notes("If there is an account with it, a code is mailed there.")
        .done(ID, "Link an account", "Mail a code", "");
  }

  private static View second() {
    return new Form()
        .required("code", "The code in the mail", Form.text("code", "", 20, "123456"))
        .notes("It is good for 10 minutes and 5 tries.")
        .done(ID, "Link an account", "Link", CODE);
  }

  /** What came of a step: the next one, done, or what is wrong. */
  public sealed interface Step {
    /** The second step follows. */
    record Next(View view) implements Step {}

    /** That was the last one, or something is wrong. */
    record Last(Answer answer) implements Step {}
  }

  /** Takes what was submitted. */
  public Step submitted(String slackUser, View view) {
    var entered = Entered.in(view);
    return CODE.equals(Shown.subject(view))
        ? new Step.Last(code(slackUser, entered.text("code").replace(" ", "")))
        : email(slackUser, entered.text("email"));
  }

  private Step email(String slackUser, String email) {
    if (!EmailAddresses.isValid(email)) {
      return new Step.Last(
          Answer.Wrong.at("email", "This must be an address like bob@example.com"));
    }
    var asked = linking.requestCode(slackUser, email);
    return asked == AccountLinking.CodeRequest.MAILED
        ? new Step.Next(second())
        : new Step.Last(Answer.Wrong.at("email", AccountLinking.describe(asked)));
  }

  private Answer code(String slackUser, String code) {
    return switch (linking.redeemCode(slackUser, code)) {
      case LinkResult.Linked _ -> new Answer.Done();
      case LinkResult.Wrong(var left) ->
          Answer.Wrong.at(
              "code",
              left == 0
                  ? "Wrong code, and that was the last attempt. Request a new code."
                  : "Wrong code, %d %s left".formatted(left, left == 1 ? "attempt" : "attempts"));
      case LinkResult.NoCode _ -> Answer.Wrong.at("code", "No valid code. Request a new code.");
      case LinkResult.Locked _ -> Answer.Wrong.at("code", AccountLinking.LOCKED_MESSAGE);
    };
  }
}
