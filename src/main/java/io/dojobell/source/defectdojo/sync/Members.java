package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.source.defectdojo.SyncedMembers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Makes those members of a product who may view it in DefectDojo, and no more those who may not any
 * more. Whom an admin added here stays.
 */
public final class Members {
  private static final int AT_ONCE = 1_000;

  private final Database database;
  private final ReentrantLock alone = new ReentrantLock();

  public Members(Database database) {
    this.database = database;
  }

  /** Does so for all products, and finds the owners of their findings again. */
  void settle() {
    settle(null, null);
    var moved = database.read(handle -> new SyncedContacts(handle).changedOwners());
    if (!moved.isEmpty()) {
      database.run(handle -> new SyncedContacts(handle).putOwners(moved));
    }
  }

  /**
   * Does so for one product.
   *
   * @param id its id in DefectDojo
   * @param key its key here
   */
  void settleOne(long id, String key) {
    settle(id, key);
  }

  private void settle(@Nullable Long id, @Nullable String key) {
    alone.lock();
    try {
      var entitled = database.read(handle -> new SyncedMembers(handle).entitled(id));
      var given = database.read(handle -> new SyncedMembers(handle).granted(key));
      // Who may no more is taken out first.
      for (var some : parts(without(given, entitled))) {
        database.run(handle -> new SyncedMembers(handle).remove(some));
      }
      for (var some : parts(without(entitled, given))) {
        database.run(handle -> new SyncedMembers(handle).add(some));
      }
    } finally {
      alone.unlock();
    }
  }

  private static List<SyncedMembers.Member> without(
      Set<SyncedMembers.Member> all, Set<SyncedMembers.Member> those) {
    var left = new LinkedHashSet<>(all);
    left.removeAll(those);
    return List.copyOf(left);
  }

  private static List<List<SyncedMembers.Member>> parts(List<SyncedMembers.Member> members) {
    var parts = new ArrayList<List<SyncedMembers.Member>>();
    for (var at = 0; at < members.size(); at += AT_ONCE) {
      parts.add(members.subList(at, Math.min(members.size(), at + AT_ONCE)));
    }
    return parts;
  }
}
