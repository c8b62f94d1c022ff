package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.source.defectdojo.SyncedMembers;
import io.dojobell.source.defectdojo.SyncedMembers.Member;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/**
 * Makes those members of a product who may view it in DefectDojo, and no more those who may not any
 * more. Whom an admin added here stays.
 */
public final class MembershipReconciler {
  private static final int BATCH_SIZE = 1_000;

  private final Database database;
  private final ReentrantLock lock = new ReentrantLock();

  public MembershipReconciler(Database database) {
    this.database = database;
  }

  /** Reconciles all products, and then the owners of their findings. */
  void reconcile() {
    reconcile(null, null);
    var moved = database.read(handle -> new SyncedContacts(handle).changedOwners());
    if (!moved.isEmpty()) {
      database.run(handle -> new SyncedContacts(handle).putOwners(moved));
    }
  }

  /**
   * Reconciles one product.
   *
   * @param id its id in DefectDojo
   * @param key its key here
   */
  void reconcileProduct(long id, String key) {
    reconcile(id, key);
  }

  private void reconcile(@Nullable Long id, @Nullable String key) {
    lock.lock();
    try {
      var entitled = database.read(handle -> new SyncedMembers(handle).entitled(id));
      var given = database.read(handle -> new SyncedMembers(handle).granted(key));
      // Access is removed before it is granted.
      for (var some : difference(given, entitled)) {
        database.run(handle -> new SyncedMembers(handle).remove(some));
      }
      for (var some : difference(entitled, given)) {
        database.run(handle -> new SyncedMembers(handle).add(some));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns those of the first that are not of the second, in batches. */
  private static List<List<Member>> difference(Set<Member> all, Set<Member> those) {
    return all.stream()
        .filter(member -> !those.contains(member))
        .gather(Gatherers.windowFixed(BATCH_SIZE))
        .toList();
  }
}
