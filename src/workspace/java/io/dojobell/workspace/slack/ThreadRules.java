package io.dojobell.workspace.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rules for replies in threads, with the errors of Slack where one is refused. */
final class ThreadRules {
  private static final Set<String> LOCKED =
      Set.of(
          "cannot_reply_to_message",
          "restricted_action_thread_locked",
          "restricted_action_non_threadable_channel",
          "thread_not_found");

  private final Conversations conversations;
  private final Map<String, String> refusedThreads = new ConcurrentHashMap<>();
  private final Map<String, String> refusedChannels = new ConcurrentHashMap<>();
  private volatile boolean missingIsAnError;

  ThreadRules(Conversations conversations) {
    this.conversations = conversations;
  }

  /** Whether a reply to no message is {@code thread_not_found}; else it stands on its own. */
  void missingIsAnError(boolean error) {
    missingIsAnError = error;
  }

  /** Refuses replies in the thread of this message with this error; empty: no longer. */
  void refuse(Message message, String error) {
    set(refusedThreads, key(message.channel(), message.threadTs().orElse(message.ts())), error);
  }

  /** Refuses replies in the whole channel with this error; empty: no longer. */
  void refuse(String channel, String error) {
    set(refusedChannels, channel, error);
  }

  private static void set(Map<String, String> refused, String key, String error) {
    if (error.isEmpty()) {
      refused.remove(key);
      return;
    }
    if (!LOCKED.contains(error)) {
      throw new IllegalArgumentException("Slack does not refuse a thread with " + error);
    }
    refused.put(key, error);
  }

  /** Returns whether replies to this message are refused. */
  boolean isRefused(Message message) {
    return refusedThreads.containsKey(
        key(message.channel(), message.threadTs().orElse(message.ts())));
  }

  /** The first message of the thread; empty where the message is to stand in the channel itself. */
  Optional<String> findRoot(String channel, String ts) {
    if (ts.isEmpty()) {
      return Optional.empty();
    }
    refuseBy(refusedChannels.get(channel));
    Optional<String> parent =
        conversations
            .message(channel, ts)
            .filter(message -> !message.isEphemeral())
            .map(message -> message.threadTs().orElse(message.ts()));
    if (parent.isEmpty() && missingIsAnError) {
      throw new ApiErrorException("thread_not_found");
    }
    parent.ifPresent(first -> refuseBy(refusedThreads.get(key(channel, first))));
    return parent;
  }

  private static void refuseBy(String error) {
    if (error != null) {
      throw new ApiErrorException(error);
    }
  }

  private static String key(String channel, String ts) {
    return channel + " " + ts;
  }
}
