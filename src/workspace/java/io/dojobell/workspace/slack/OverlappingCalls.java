package io.dojobell.workspace.slack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records which channels were written to by a call while another was still under way. */
public final class OverlappingCalls {
  private final Map<String, Integer> underWay = new HashMap<>();
  private final List<String> channels = new ArrayList<>();

  /** Counts a call until its answer is complete. */
  public interface UnderWay extends AutoCloseable {
    @Override
    void close();
  }

  /** Counts the call of that method, if it writes to a channel. */
  public synchronized UnderWay begin(String method, String channel) {
    if (channel.isEmpty() || !method.startsWith("chat.")) {
      return () -> {};
    }
    if (underWay.merge(channel, 1, Integer::sum) > 1) {
      channels.add(channel);
    }
    return () -> end(channel);
  }

  private synchronized void end(String channel) {
    underWay.computeIfPresent(channel, (_, count) -> count == 1 ? null : count - 1);
  }

  /** Returns the channel of each call that began while another one to it was under way. */
  public synchronized List<String> channels() {
    return List.copyOf(channels);
  }
}
