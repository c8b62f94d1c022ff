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
    var said = new LinkedHashMap<PendingMessage, EventFingerprint>();
    due.forEach(letter -> said.put(letter, EventFingerprint.of(letter.event())));
    var fresh = said.values().stream().filter(one -> !isRepeat(one, shown)).toList();
    var news = new ArrayList<PendingMessage>();
    var repeats = new LinkedHashMap<String, List<PendingMessage>>();
    said.forEach(
        (letter, one) -> {
          // One that waits beside something else about the same thing keeps its place before or
          // after it.
          if (isRepeat(one, shown) && fresh.stream().noneMatch(other -> covers(other, one))) {
            repeats.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(letter);
          } else {
            news.add(letter);
          }
        });
    return new RepeatPlan(news, repeats);
  }

  private static boolean isRepeat(EventFingerprint one, Map<String, ShownMessage> shown) {
    var before = shown.get(one.key());
    return before != null && one.repeats(before.key(), before.severity());
  }

  /**
   * Returns whether the first, a worse one of the same key, covers the other, which is sent with
   * it.
   */
  private static boolean covers(EventFingerprint news, EventFingerprint repeat) {
    return news.key().equals(repeat.key()) || news.supersedes(repeat.key(), repeat.topic());
  }
}
