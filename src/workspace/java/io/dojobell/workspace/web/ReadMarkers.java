package io.dojobell.workspace.web;

import io.dojobell.workspace.slack.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The position up to which each person has read each conversation. */
final class ReadMarkers {
  private record MarkerKey(String user, String conversation) {}

  private final Map<MarkerKey, String> read = new ConcurrentHashMap<>();

  void markRead(String user, String conversation, List<Message> messages) {
    if (!messages.isEmpty()) {
      read.put(new MarkerKey(user, conversation), messages.getLast().ts());
    }
  }

  boolean isUnread(String user, Message message) {
    String last = read.getOrDefault(new MarkerKey(user, message.channel()), "");
    return message.ts().compareTo(last) > 0 && !message.hidden() && !message.user().equals(user);
  }
}
