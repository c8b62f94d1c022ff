package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.CanonicalPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds for findings and engagements that are added, closed and reopened which event is the last on
 * each, so that a summary ends with the state that they are left in.
 */
@SuppressWarnings("ReferenceEquality") // Two events may say the same; which came last matters.
final class LatestStates {
  private static final Pattern STATE =
      Pattern.compile("(?:Finding|Engagement) (?:added|closed|reopened)");

  private final Map<String, MessageContent> lastByPage = new HashMap<>();

  /**
   * @param contents in the order in which they came
   */
  LatestStates(List<MessageContent> contents) {
    contents.stream()
        .filter(LatestStates::isState)
        .forEach(
            content -> lastByPage.put(CanonicalPage.of(String.valueOf(content.link())), content));
  }

  private static boolean isState(MessageContent content) {
    return content.link() != null && STATE.matcher(content.kind()).matches();
  }

  /** Returns the last event on the same thing; the event itself where nothing came after it. */
  MessageContent last(MessageContent content) {
    return isState(content)
        ? lastByPage.getOrDefault(CanonicalPage.of(String.valueOf(content.link())), content)
        : content;
  }

  /** Returns as many as fit, in their order; those that something came after last. */
  List<MessageContent> selectNamed(List<MessageContent> contents, int limit) {
    if (contents.size() <= limit) {
      return contents;
    }
    var preferred = new ArrayList<MessageContent>();
    contents.stream().filter(content -> last(content) == content).forEach(preferred::add);
    contents.stream().filter(content -> last(content) != content).forEach(preferred::add);
    Set<MessageContent> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(preferred.subList(0, Math.max(limit, 0)));
    return contents.stream().filter(chosen::contains).toList();
  }
}
