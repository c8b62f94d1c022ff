package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts as options of a select that searches them. */
final class AccountOptions {
  private AccountOptions() {}

  /** Returns the option for that username. */
  static OptionObject of(AccountService accounts, String username) {
    return of(accounts, List.of(username)).getFirst();
  }

  /** Returns an option for each username; without its name where there is no account anymore. */
  static List<OptionObject> of(AccountService accounts, Collection<String> usernames) {
    var users =
        accounts.users(usernames).stream()
            .collect(Collectors.toMap(User::username, Function.identity()));
    return usernames.stream()
        .map(
            username -> {
              var user = users.get(username);
              return FormBuilder.option(user == null ? username : user.label(), username);
            })
        .toList();
  }
}
