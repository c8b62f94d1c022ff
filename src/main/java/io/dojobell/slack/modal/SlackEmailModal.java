package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of an account's Slack profile, if it differs from its email, as a modal. */
public record SlackEmailModal(AccountService accounts) implements Modal {
  private static final FormField<String> ADDRESS =
      FormField.optional(
          "address",
          "Email address in their Slack profile",
          "Same as the email address",
          new InputKinds.Email(false));

  @Override
  public ModalId id() {
    return ModalId.ADDRESS;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.USERS;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(ADDRESS);
  }

  @Override
  public Optional<View> open(User admin, String username) {
    return accounts.user(username).map(SlackEmailModal::view);
  }

  private static View view(User user) {
    var address = user.slackEmail();
    return new FormBuilder()
        .smallPrint(Texts.bold(150, user.name()) + ": how Slack knows this person.")
        .field(ADDRESS, address == null ? "" : address)
        .build(ModalId.ADDRESS, "Slack email", "Save", user.username());
  }

  @Override
  public SubmissionResult submit(User admin, View view) {
    var entered = FormValues.readFrom(view);
    if (!ADDRESS.isChanged(entered)) {
      return new SubmissionResult.Saved();
    }
    var address = ADDRESS.read(entered);
    return accounts
        .change(
            Actor.of(admin),
            InitialValues.subject(view),
            user -> withSlackEmail(user, address.isEmpty() ? null : address))
        .<SubmissionResult>map(_ -> new SubmissionResult.Saved())
        .orElseGet(() -> SubmissionResult.Invalid.at(ADDRESS, "This account no longer exists"));
  }

  private static User withSlackEmail(User user, @Nullable String slackEmail) {
    return new User(
        user.username(), user.name(), user.email(), slackEmail, null, user.admin(), user.active());
  }
}
