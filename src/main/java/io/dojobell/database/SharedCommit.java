package io.dojobell.database;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * What pieces of work have in common that share a commit: what one has read need not be read again
 * for the next, and a step at the end is done once for all. Only work that is done beside other of
 * its kind shares it (see {@link Database#writeBeside}), since that changes no settings.
 */
public final class SharedCommit implements JdbiConfig<SharedCommit> {
  private final Map<Object, Object> reads = new HashMap<>();
  private final Map<Object, LastStep> steps = new LinkedHashMap<>();
  private boolean isShared;

  /** Makes one that shares nothing: each piece of work has a transaction of its own. */
  public SharedCommit() {}

  private record LastStep(Set<String> items, Consumer<Set<String>> step) {}

  /**
   * Returns what was read for that key by work that shares this commit, else what is read now.
   *
   * @param key the object that alone uses what is read, always with the same type
   */
  @SuppressWarnings("unchecked")
  public static <T> T read(Handle handle, Object key, Supplier<T> reading) {
    var commit = handle.getConfig(SharedCommit.class);
    if (!commit.isShared) {
      return reading.get();
    }
    var known = commit.reads.get(key);
    if (known == null) {
      known = reading.get();
      commit.reads.put(key, known);
    }
    return (T) known;
  }

  /**
   * Has the step done in this transaction, once for the items of all work that shares this commit;
   * at once where none does. It must bear that an item's work was undone.
   *
   * @param key the object that alone has this step
   */
  public static void atEnd(
      Handle handle, Object key, Set<String> items, Consumer<Set<String>> step) {
    var commit = handle.getConfig(SharedCommit.class);
    if (!commit.isShared) {
      step.accept(items);
    } else if (!items.isEmpty()) {
      commit
          .steps
          .computeIfAbsent(key, _ -> new LastStep(new TreeSet<>(), step))
          .items
          .addAll(items);
    }
  }

  /** Ends what was shared, and has the work from now on share or not. */
  static void begin(Handle handle, boolean isShared) {
    finish(handle);
    handle.getConfig(SharedCommit.class).isShared = isShared;
  }

  /** Does the last steps and ends what was shared. */
  static void finish(Handle handle) {
    var commit = handle.getConfig(SharedCommit.class);
    commit.reads.clear();
    commit.steps.values().forEach(last -> last.step.accept(last.items));
    commit.steps.clear();
    commit.isShared = false;
  }

  /** Returns whether work shares its commit now. */
  static boolean isShared(Handle handle) {
    return handle.getConfig(SharedCommit.class).isShared;
  }

  /** Statements share it with their handle. */
  @Override
  public SharedCommit createCopy() {
    return this;
  }
}
