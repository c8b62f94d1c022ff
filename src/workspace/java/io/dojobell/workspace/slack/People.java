package io.dojobell.workspace.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is in the workspace. */
final class People {
  private final Map<String, SlackUser> byId = new LinkedHashMap<>();
  private int last;

  synchronized SlackUser add(SlackUser user) {
    SlackUser known = user.id().isEmpty() ? user.id("U%09d".formatted(++last)) : user;
    byId.put(known.id(), known);
    return known;
  }

  synchronized Optional<SlackUser> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<SlackUser> byName(String name) {
    return byId.values().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** Deleted users, bots and people of other teams are not found by address. */
  synchronized Optional<SlackUser> byEmail(String email) {
    String wanted = email.toLowerCase(Locale.ROOT);
    return byId.values().stream()
        .filter(user -> !user.deleted() && user.role() != SlackUser.Role.BOT)
        .filter(SlackUser::isMember)
        .filter(user -> user.email().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** Puts the user in the place of the one of this id, under an id of its own. */
  synchronized void replace(String oldId, SlackUser user) {
    byId.remove(oldId);
    byId.put(user.id(), user);
  }

  synchronized List<SlackUser> all() {
    return new ArrayList<>(byId.values());
  }
}
