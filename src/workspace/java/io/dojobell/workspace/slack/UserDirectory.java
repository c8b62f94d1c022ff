package io.dojobell.workspace.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The users of the workspace. */
final class UserDirectory {
  private final Map<String, WorkspaceUser> byId = new LinkedHashMap<>();
  private int last;

  synchronized WorkspaceUser add(WorkspaceUser user) {
    WorkspaceUser known = user.id().isEmpty() ? user.id("U%09d".formatted(++last)) : user;
    byId.put(known.id(), known);
    return known;
  }

  synchronized Optional<WorkspaceUser> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<WorkspaceUser> byName(String name) {
    return byId.values().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** Deleted users, bots and people of other teams are not found by address. */
  synchronized Optional<WorkspaceUser> byEmail(String email) {
    String wanted = email.toLowerCase(Locale.ROOT);
    return byId.values().stream()
        .filter(user -> !user.deleted() && user.role() != WorkspaceUser.UserRole.BOT)
        .filter(WorkspaceUser::isMember)
        .filter(user -> user.email().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** Puts the user in the place of the one of this id, under an id of its own. */
  synchronized void replace(String oldId, WorkspaceUser user) {
    byId.remove(oldId);
    byId.put(user.id(), user);
  }

  synchronized List<WorkspaceUser> all() {
    return new ArrayList<>(byId.values());
  }
}
