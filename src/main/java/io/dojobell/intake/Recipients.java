package io.dojobell.intake;

import io.dojobell.model.Event.Reach;
import io.dojobell.model.User;
import io.dojobell.store.Users;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds the accounts that a sender names, by username or by address. */
record Recipients(Handle handle) {
  /** The reach with usernames for what was named, and what is no account. */
  record Found(Reach reach, List<String> unknown) {}

  Found of(Reach reach) {
    var named = reach.recipients();
    if (named == null) {
      return new Found(reach, List.of());
    }
    var users = new Users(handle);
    var known = users.named(named).stream().map(User::username).collect(Collectors.toSet());
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
    return new Found(
        new Reach(List.copyOf(usernames), reach.noUsers(), reach.alertOnly()), unknown);
  }
}
