package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;

/** Accounts as options of a select that searches them. */
final class AccountOptions {
  private AccountOptions() {}

  /** Returns the account of that username as an option; its name if there is none anymore. */
  static OptionObject of(AccountService accounts, String username) {
    return accounts
        .user(username)
        .map(AccountOptions::of)
        .orElseGet(() -> FormBuilder.option(username, username));
  }

  private static OptionObject of(User user) {
    return FormBuilder.option(user.name() + " (" + user.username() + ")", user.username());
  }
}
