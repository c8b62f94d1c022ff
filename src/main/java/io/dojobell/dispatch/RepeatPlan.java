package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.EventFingerprint;
import io.dojobell.store.RepeatedMessages.ShownMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The split of what waits at a destination into repeats of a message that was sent there lately
 * (src/docs/reference.md, Repeats) and new messages.
 *
 * @param newMessages in their order
 * @param repeats by the key of the event that they repeat, in their order
 */
record RepeatPlan(List<PendingMessage> newMessages, Map<String, List<PendingMessage>> repeats) {

  /** Returns the plan for what is due, given the messages sent there, by its key. */
  static RepeatPlan of(List<PendingMessage> due, Map<String, ShownMessage> shown) {
    if (shown.isEmpty()) {
      return new RepeatPlan(due, Map.of());
    }
    var fingerprints = new LinkedHashMap<PendingMessage, EventFingerprint>();
    due.forEach(message -> fingerprints.put(message, EventFingerprint.of(message.event())));
    var fresh = fingerprints.values().stream().filter(one -> !isRepeat(one, shown)).toList();
    var newMessages = new ArrayList<PendingMessage>();
    var repeats = new LinkedHashMap<String, List<PendingMessage>>();
    fingerprints.forEach(
        (message, one) -> {
          // One that waits beside something else about the same thing keeps its place before or
          // after it.
          if (isRepeat(one, shown) && fresh.stream().noneMatch(other -> covers(other, one))) {
            repeats.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(message);
          } else {
            newMessages.add(message);
          }
        });
    return new RepeatPlan(newMessages, repeats);
  }

  private static boolean isRepeat(EventFingerprint one, Map<String, ShownMessage> shown) {
    var before = shown.get(one.key());
    return before != null && one.repeats(before.key(), before.severity());
  }

  /**
   * Returns whether the first, a worse one of the same key, covers the other, which is sent with
   * it.
   */
  private static boolean covers(EventFingerprint newer, EventFingerprint repeat) {
    return newer.key().equals(repeat.key()) || newer.supersedes(repeat.key(), repeat.topic());
  }
}
