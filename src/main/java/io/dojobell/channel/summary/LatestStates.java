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
   * @param briefs in the order in which they came
   */
  LatestStates(List<MessageContent> briefs) {
    briefs.stream()
        .filter(LatestStates::isState)
        .forEach(brief -> lastByPage.put(CanonicalPage.of(String.valueOf(brief.link())), brief));
  }

  private static boolean isState(MessageContent brief) {
    return brief.link() != null && STATE.matcher(brief.kind()).matches();
  }

  /** Returns the last event on the same thing; the event itself where nothing came after it. */
  MessageContent last(MessageContent brief) {
    return isState(brief)
        ? lastByPage.getOrDefault(CanonicalPage.of(String.valueOf(brief.link())), brief)
        : brief;
  }

  /** Returns as many as fit, in their order; those that something came after last. */
  List<MessageContent> selectNamed(List<MessageContent> briefs, int room) {
    if (briefs.size() <= room) {
      return briefs;
    }
    var preferred = new ArrayList<MessageContent>();
    briefs.stream().filter(brief -> last(brief) == brief).forEach(preferred::add);
    briefs.stream().filter(brief -> last(brief) != brief).forEach(preferred::add);
    Set<MessageContent> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(preferred.subList(0, Math.max(room, 0)));
    return briefs.stream().filter(chosen::contains).toList();
  }
}
