package io.dojobell.intake;

import io.dojobell.intake.ReceivingEndpoint.Addressee;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.User;
import io.dojobell.store.UserPages;
import io.dojobell.store.Users;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the accounts that a sender names, by username or by address. */
record RecipientResolver(Handle handle) {
  /**
   * The recipients, with usernames for what was named.
   *
   * @param unknown the names without an account
   * @param reason the reason why the addressee has no account that gets it, in words; null: there
   *     is one, or no addressee
   */
  record ResolvedRecipients(
      EventRecipients recipients, List<String> unknown, @Nullable String reason) {}

  /** Returns the accounts that the draft is for. */
  ResolvedRecipients of(EventDraft draft) {
    var sentTo = draft.receivingEndpoint();
    var addressee = sentTo == null ? null : sentTo.addressee();
    return addressee == null ? of(draft.recipients()) : of(draft.recipients(), addressee);
  }

  private ResolvedRecipients of(EventRecipients recipients) {
    var named = recipients.usernames();
    if (named == null) {
      return new ResolvedRecipients(recipients, List.of(), null);
    }
    var users = new Users(handle);
    var known = users.withUsernames(named).stream().map(User::username).collect(Collectors.toSet());
    var usernames = new LinkedHashSet<String>();
    var unknown = new ArrayList<String>();
    for (var name : named) {
      if (known.contains(name)) {
        usernames.add(name);
      } else {
        users.byEmail(name).stream()
            .findFirst()
            .map(User::username)
            .ifPresentOrElse(usernames::add, () -> unknown.add(name));
      }
    }
    return new ResolvedRecipients(recipients.withUsernames(List.copyOf(usernames)), unknown, null);
  }

  /**
   * Returns the account of the address, and of several accounts that have it, the one of the same
   * username. Where no account has the address: the one that the sync linked to this person, else
   * the one of the same username, unless the sync knows that it is somebody else's.
   */
  private ResolvedRecipients of(EventRecipients recipients, Addressee addressee) {
    var byEmail =
        addressee.email().isEmpty()
            ? List.<User>of()
            : new Users(handle).byEmail(addressee.email());
    var active = byEmail.stream().filter(User::active).toList();
    if (!active.isEmpty()) {
      var user =
          active.stream()
              .filter(one -> one.username().equals(addressee.username()))
              .findFirst()
              .orElseGet(active::getFirst);
      return new ResolvedRecipients(
          recipients.withUsernames(List.of(user.username())), List.of(), null);
    }
    if (!byEmail.isEmpty()) {
      return unreachable(recipients, addressee, deactivated(byEmail.getFirst()));
    }
    return byUsername(recipients, addressee);
  }

  private ResolvedRecipients byUsername(EventRecipients recipients, Addressee addressee) {
    var pages = new UserPages(handle);
    var username = pages.username(addressee.page()).orElse(addressee.username());
    var user = new Users(handle).byUsername(username).orElse(null);
    if (user == null) {
      return unreachable(recipients, addressee, unknown(addressee));
    }
    if (pages.isOfAnotherUser(username, addressee.page())) {
      var why = "The account “%s” is another person's in DefectDojo.".formatted(username);
      return unreachable(recipients, addressee, why);
    }
    return user.active()
        ? new ResolvedRecipients(recipients.withUsernames(List.of(username)), List.of(), null)
        : unreachable(recipients, addressee, deactivated(user));
  }

  private static ResolvedRecipients unreachable(
      EventRecipients recipients, Addressee addressee, String why) {
    var name = addressee.email().isEmpty() ? addressee.username() : addressee.email();
    return new ResolvedRecipients(recipients.withUsernames(List.of()), List.of(name), why);
  }

  private static String deactivated(User user) {
    return "The account “%s” is deactivated.".formatted(user.username());
  }

  private static String unknown(Addressee addressee) {
    var account =
        addressee.username().isEmpty()
            ? ""
            : " no account has the username “%s”.".formatted(addressee.username());
    if (addressee.email().isEmpty()) {
      return "They have no email address in DefectDojo"
          + (account.isEmpty() ? "." : ", and" + account);
    }
    return "No account has the email address %s".formatted(addressee.email())
        + (account.isEmpty() ? "." : ", and" + account);
  }
}
