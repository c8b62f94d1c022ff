package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.model.EmailAddresses;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import io.dojobell.slack.home.Tab;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of an account's Slack profile, where it differs from its email. */
public record AddressModal(AccountService directory) implements Modal {
  private static final int LONGEST = 320;

  @Override
  public String id() {
    return "address";
  }

  @Override
  public Tab tab() {
    return Tab.USERS;
  }

  @Override
  public List<String> fields() {
    return List.of("address");
  }

  @Override
  public Optional<View> opened(User admin, String username) {
    return directory.user(username).map(AddressModal::view);
  }

  private static View view(User user) {
    var address = user.slackEmail();
    return new Form()
        .field(
            "address",
            "The address of the person's Slack profile",
            Form.text("address", address == null ? "" : address, LONGEST, "As the email"))
        .done("address", "Slack address", "Save", user.username());
  }

  @Override
  public Answer submitted(User admin, View view) {
    var entered = Entered.in(view);
    var address = entered.text("address");
    if (!address.isEmpty() && !EmailAddresses.isValid(address)) {
      return Answer.Wrong.at("address", "This must be an address like bob@example.com");
    }
    if (!entered.isChanged("address")) {
      return new Answer.Done();
    }
    return directory
        .change(Shown.subject(view), user -> with(user, address.isEmpty() ? null : address))
        .<Answer>map(_ -> new Answer.Done())
        .orElseGet(() -> Answer.Wrong.at("address", "This account no longer exists"));
  }

  private static User with(User user, @Nullable String slackEmail) {
    return new User(
        user.username(), user.name(), user.email(), slackEmail, null, user.admin(), user.active());
  }
}
