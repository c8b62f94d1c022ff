package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountLinking.LinkResult;
import io.dojobell.slack.modal.Modal.SubmissionResult;

/** Links a Slack user to an account of another address: first the address, then the code. */
public record LinkModal(AccountLinking linking) {
  /** The subject of the second step. */
  private static final String SECOND_STEP = "code";

  private static final FormField<String> EMAIL =
      FormField.required(
          "email", "Email address of your account", "bob@example.com", new InputKinds.Email(true));
  private static final FormField<String> CODE =
      FormField.required("code", "Code from the email", "123456", new InputKinds.Text(20));

  /** Returns the first step. */
  public static View emailForm() {
    return new FormBuilder()
        .field(EMAIL, "")
        .smallPrint("If it belongs to an account, we'll email it a code.")
        .build(ModalId.LINK, "Link an account", "Email me a code", "");
  }

  private static View codeForm() {
    return new FormBuilder()
        .field(CODE, "")
        .smallPrint("Expires in 10 minutes, or after 5 attempts.")
        .build(ModalId.LINK, "Link an account", "Link", SECOND_STEP);
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
    return SECOND_STEP.equals(InitialValues.subject(view))
        ? new StepResult.Finished(submitCode(slackUser, CODE.read(entered).replace(" ", "")))
        : submitEmail(slackUser, entered);
  }

  private StepResult submitEmail(String slackUser, FormValues entered) {
    var problem = EMAIL.kind().problem(entered, EMAIL.name());
    if (problem.isPresent()) {
      return new StepResult.Finished(SubmissionResult.Invalid.at(EMAIL, problem.get()));
    }
    var email = EMAIL.read(entered);
    var request = linking.requestCode(slackUser, email);
    return request == AccountLinking.CodeRequest.MAILED
        ? new StepResult.ShowView(codeForm())
        : new StepResult.Finished(
            SubmissionResult.Invalid.at(EMAIL, AccountLinking.describe(request)));
  }

  private SubmissionResult submitCode(String slackUser, String code) {
    return switch (linking.redeemCode(slackUser, code)) {
      case LinkResult.Linked _ -> new SubmissionResult.Saved();
      case LinkResult.Wrong(var left) ->
          SubmissionResult.Invalid.at(
              CODE,
              left == 0
                  ? "Too many attempts. Request a new code."
                  : "Wrong code, %d %s left".formatted(left, left == 1 ? "attempt" : "attempts"));
      case LinkResult.NoCode _ ->
          SubmissionResult.Invalid.at(CODE, "No valid code. Request a new code.");
      case LinkResult.Locked _ -> SubmissionResult.Invalid.at(CODE, AccountLinking.LOCKED_MESSAGE);
    };
  }
}
