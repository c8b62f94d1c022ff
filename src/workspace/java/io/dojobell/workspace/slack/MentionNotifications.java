package io.dojobell.workspace.slack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who was notified by the mentions in posted messages: each user once a message. A changed message
 * notifies nobody, an unknown user group is only text, and in a thread {@code @here}, {@code
 * @channel} and {@code @everyone} notify nobody unless the reply is shown in the channel too. Every
 * member of the workspace counts as active, and as a member of each channel.
 */
final class MentionNotifications {
  private static final Pattern GROUP = Pattern.compile("<!subteam\\^([A-Z0-9]+)[^>]*>");
  private static final Pattern USER = Pattern.compile("<@([A-Z0-9]+)[^>]*>");

  private final UserDirectory users;
  private final Map<String, UserGroup> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> byMessage = new LinkedHashMap<>();

  MentionNotifications(UserDirectory users) {
    this.users = users;
  }

  synchronized UserGroup add(String handle, Set<String> members) {
    UserGroup group = new UserGroup("S%09d".formatted(groups.size() + 1), handle, members);
    groups.put(group.id(), group);
    return group;
  }

  synchronized List<UserGroup> groups() {
    return List.copyOf(groups.values());
  }

  synchronized void record(Message posted, List<LiveMention> mentions) {
    if (posted.hidden()) {
      return;
    }
    Set<String> notified = new LinkedHashSet<>();
    mentions.forEach(mention -> notified.addAll(notifiedBy(posted, mention.mention())));
    byMessage.put(key(posted), notified);
  }

  synchronized Set<String> usersNotifiedBy(Message message) {
    return Set.copyOf(byMessage.getOrDefault(key(message), Set.of()));
  }

  private Set<String> notifiedBy(Message posted, String mention) {
    Matcher group = GROUP.matcher(mention);
    if (group.matches()) {
      UserGroup known = groups.get(group.group(1));
      return known == null ? Set.of() : active(known.members().stream());
    }
    Matcher user = USER.matcher(mention);
    if (user.matches()) {
      return active(Stream.of(user.group(1)));
    }
    boolean isOnlyInThread = posted.threadTs().isPresent() && !posted.isBroadcast();
    return isOnlyInThread ? Set.of() : active(users.all().stream().map(WorkspaceUser::id));
  }

  private Set<String> active(Stream<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.flatMap(id -> users.byId(id).stream())
        .filter(user -> !user.deleted() && user.role() != WorkspaceUser.UserRole.BOT)
        .forEach(user -> found.add(user.id()));
    return found;
  }

  private static String key(Message message) {
    return message.channel() + "/" + message.ts();
  }
}
