package io.dojobell.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.model.Message;
import io.dojobell.model.BoundedMap;
import io.dojobell.service.subscription.MuteService.ChannelMessage;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages whose menus were used last on this node: Slack sends a message with a click on it
 * and not with the form that follows, and shows a bot no message that it asks for.
 */
final class RecentMessages {
  private static final int MAX_CLICKS = 500;

  private final Map<ChannelMessage, MenuClick> clicks = BoundedMap.byAge(MAX_CLICKS);

  /**
   * A use of a message's menu.
   *
   * @param message as it was then; null: only its reader sees it, so nothing can be added to it
   * @param context answers the person for half an hour
   */
  record MenuClick(@Nullable Message message, ActionContext context) {}

  synchronized void remember(ChannelMessage place, MenuClick click) {
    clicks.remove(place);
    clicks.put(place, click);
  }

  /** Returns the last use of the message's menu. */
  synchronized Optional<MenuClick> find(ChannelMessage place) {
    return Optional.ofNullable(clicks.get(place));
  }
}
