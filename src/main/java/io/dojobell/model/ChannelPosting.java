package io.dojobell.model;

import io.dojobell.model.Route.ThreadMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a delivery is posted in a Slack channel, as the rules that chose it say.
 *
 * @param threads null: it is in no thread and counted on none
 * @param mentions whom its message notifies if the event is critical, each once
 */
public record ChannelPosting(@Nullable ThreadMode threads, List<Mention> mentions) {
  /** In no thread, and without mentions. */
  public static final ChannelPosting NONE = new ChannelPosting(null, List.of());

  public ChannelPosting {
    mentions = mentions.stream().distinct().toList();
  }

  /** Returns the same with the mentions of the other one as well. */
  public ChannelPosting withMentionsOf(ChannelPosting other) {
    return new ChannelPosting(
        threads, Stream.concat(mentions.stream(), other.mentions().stream()).toList());
  }
}
