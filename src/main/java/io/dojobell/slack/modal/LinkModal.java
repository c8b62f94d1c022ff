package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.EmailAddresses;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountLinking.LinkResult;
import io.dojobell.slack.modal.Modal.SubmissionResult;

/** Links a Slack user to an account of another address: first the address, then the code. */
public record LinkModal(AccountLinking linking) {
  private static final String CODE = "code";

  /** Returns the first step. */
  public static View emailForm() {
    return new FormBuilder()
        .requiredField(
            "email",
            "The address of your account",
            FormBuilder.textInput("email", "", 320, "bob@example.com"))
        .smallPrint("If there is an account with it, a code is mailed there.")
        .build(ModalId.LINK, "Link an account", "Mail a code", "");
  }

  private static View codeForm() {
    return new FormBuilder()
        .requiredField(
            "code", "The code in the mail", FormBuilder.textInput("code", "", 20, "123456"))
        .smallPrint("It is good for 10 minutes and 5 tries.")
        .build(ModalId.LINK, "Link an account", "Link", CODE);
  }

  /** The result of a step: the next one, done, or an error. */
  public sealed interface StepResult {
    /** The second step follows. */
    record ShowView(View view) implements StepResult {}

    /** The last step is done, or there is an error. */
    record Finished(SubmissionResult answer) implements StepResult {}
  }

  /** Handles a submission. */
  public StepResult submit(String slackUser, View view) {
    var entered = FormValues.readFrom(view);
    return CODE.equals(InitialValues.subject(view))
        ? new StepResult.Finished(submitCode(slackUser, entered.text("code").replace(" ", "")))
        : submitEmail(slackUser, entered.text("email"));
  }

  private StepResult submitEmail(String slackUser, String email) {
    if (!EmailAddresses.isValid(email)) {
      return new StepResult.Finished(
          SubmissionResult.Invalid.at("email", "This must be an address like bob@example.com"));
    }
    var request = linking.requestCode(slackUser, email);
    return request == AccountLinking.CodeRequest.MAILED
        ? new StepResult.ShowView(codeForm())
        : new StepResult.Finished(
            SubmissionResult.Invalid.at("email", AccountLinking.describe(request)));
  }

  private SubmissionResult submitCode(String slackUser, String code) {
    return switch (linking.redeemCode(slackUser, code)) {
      case LinkResult.Linked _ -> new SubmissionResult.Saved();
      case LinkResult.Wrong(var left) ->
          SubmissionResult.Invalid.at(
              "code",
              left == 0
                  ? "Wrong code, and that was the last attempt. Request a new code."
                  : "Wrong code, %d %s left".formatted(left, left == 1 ? "attempt" : "attempts"));
      case LinkResult.NoCode _ ->
          SubmissionResult.Invalid.at("code", "No valid code. Request a new code.");
      case LinkResult.Locked _ ->
          SubmissionResult.Invalid.at("code", AccountLinking.LOCKED_MESSAGE);
    };
  }
}
