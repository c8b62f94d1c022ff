package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.User;
import io.dojobell.store.Users;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Names the owners of things as people read them: by their accounts' names. */
final class OwnerNames {
  private final Handle handle;
  private final Map<String, String> names = new HashMap<>();

  /** Makes one for the events of a transaction, which often have the same owners. */
  OwnerNames(Handle handle) {
    this.handle = handle;
  }

  /** Returns the content with its item's owner named; one without an account stays as stated. */
  Content named(Content content) {
    var item = content.item();
    if (item == null || item.owner() == null) {
      return content;
    }
    var name = names.computeIfAbsent(item.owner(), this::name);
    return content.withItem(item.withOwner(name));
  }

  private String name(String username) {
    return new Users(handle)
        .byUsername(username)
        .map(User::name)
        .filter(name -> !name.isBlank())
        .orElse(username);
  }
}
