package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.store.SystemSettings;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Notifies the admins when a channel refuses everything from Dojobell, once for each time it begins
 * and not once a message, and when that is over.
 */
public final class ChannelOutageAlerts {
  private final Database database;
  private final SystemNotices notices;
  private final InstantSource clock;

  /** The channels that this process has seen refuse; the database has them of all processes. */
  private final Set<Channel> reported = ConcurrentHashMap.newKeySet();

  public ChannelOutageAlerts(Database database, SystemNotices notices, InstantSource clock) {
    this.database = database;
    this.notices = notices;
    this.clock = clock;
    for (var channel : Channel.values()) {
      if (!database.read(handle -> new SystemSettings(handle).value(key(channel))).isEmpty()) {
        reported.add(channel);
      }
    }
  }

  private static String key(Channel channel) {
    return "trouble." + channel.wireName();
  }

  /** Records that the channel refuses us until somebody fixes it. */
  public void channelRefused(Channel channel, String reason) {
    if (reported.add(channel)) {
      notify(
          channel, clock.instant().toString(), handle -> notices.refused(handle, channel, reason));
    }
  }

  /** Records that the channel accepts messages. */
  public void channelWorks(Channel channel) {
    if (reported.remove(channel)) {
      notify(channel, "", handle -> notices.restored(handle, channel));
    }
  }

  private void notify(Channel channel, String state, Consumer<Handle> notice) {
    var changed =
        database.write(
            handle -> {
              var values = new SystemSettings(handle);
              if (values.value(key(channel)).isEmpty() == state.isEmpty()) {
                return false;
              }
              values.put(key(channel), state);
              notice.accept(handle);
              return true;
            });
    if (changed) {
      notices.afterCommit();
    }
  }
}
