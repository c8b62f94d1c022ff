package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.EmailAddresses;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.slack.home.HomeTab;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of an account's Slack profile, if it differs from its email, as a modal. */
public record SlackEmailModal(AccountService accounts) implements Modal {
  private static final int MAX_LENGTH = 320;

  @Override
  public ModalId id() {
    return ModalId.ADDRESS;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.USERS;
  }

  @Override
  public List<String> requiredFields() {
    return List.of("address");
  }

  @Override
  public Optional<View> open(User admin, String username) {
    return accounts.user(username).map(SlackEmailModal::view);
  }

  private static View view(User user) {
    var address = user.slackEmail();
    return new FormBuilder()
        .optionalField(
            "address",
            "The address of the person's Slack profile",
            FormBuilder.textInput(
                "address", address == null ? "" : address, MAX_LENGTH, "As the email"))
        .build(ModalId.ADDRESS, "Slack address", "Save", user.username());
  }

  @Override
  public SubmissionResult submit(User admin, View view) {
    var entered = FormValues.readFrom(view);
    var address = entered.text("address");
    if (!address.isEmpty() && !EmailAddresses.isValid(address)) {
      return SubmissionResult.Invalid.at("address", "This must be an address like bob@example.com");
    }
    if (!entered.isChanged("address")) {
      return new SubmissionResult.Saved();
    }
    return accounts
        .change(
            Actor.of(admin),
            InitialValues.subject(view),
            user -> withSlackEmail(user, address.isEmpty() ? null : address))
        .<SubmissionResult>map(_ -> new SubmissionResult.Saved())
        .orElseGet(() -> SubmissionResult.Invalid.at("address", "This account no longer exists"));
  }

  private static User withSlackEmail(User user, @Nullable String slackEmail) {
    return new User(
        user.username(), user.name(), user.email(), slackEmail, null, user.admin(), user.active());
  }
}
