package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.model.DatedItem;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/**
 * Reads single things again, beside the rounds: those that are about to be announced, and those
 * that a webhook names. What has changed in DefectDojo is stored, what is gone is deleted.
 */
public final class ItemRefresher {

  /** The number of findings in one request. */
  static final int BATCH_SIZE = 100;

  private final ItemRequests requests;
  private final Database database;
  private final Importer importer;

  public ItemRefresher(
      Connection source, Database database, Importer importer, InstantSource clock) {
    this.requests = new ItemRequests(source, clock);
    this.database = database;
    this.importer = importer;
  }

  /** Reads the items of that kind and those keys again; returns those that could not be read. */
  public Set<String> refresh(DatedItem.Kind<?> kind, Collection<String> keys) {
    var resource = resourceOf(kind);
    var keyById = keyById(resource, keys);
    var ids = List.copyOf(keyById.keySet());
    var unread =
        resource == RemoteResource.FINDINGS ? refreshFindingIds(ids) : refreshEach(resource, ids);
    return unread.stream().map(keyById::get).collect(Collectors.toSet());
  }

  private static RemoteResource resourceOf(DatedItem.Kind<?> kind) {
    if (kind.equals(DatedItem.FINDING)) {
      return RemoteResource.FINDINGS;
    }
    return kind.equals(DatedItem.ENGAGEMENT)
        ? RemoteResource.ENGAGEMENTS
        : RemoteResource.RISK_ACCEPTANCES;
  }

  /**
   * Reads those findings, whether they are known or not; returns those that could not be read. Does
   * nothing before the first round: it reads them all.
   *
   * @param ids in DefectDojo
   */
  Set<Long> refreshFindingIds(List<Long> ids) {
    var unread = new HashSet<Long>();
    for (var some : ids.stream().gather(Gatherers.windowFixed(BATCH_SIZE)).toList()) {
      var rows = findingRows(some);
      rows.ifPresentOrElse(
          found -> importRows(RemoteResource.FINDINGS, some, found), () -> unread.addAll(some));
    }
    return unread;
  }

  /** Returns the findings; empty: they could not be read. */
  private Optional<List<JsonRow>> findingRows(List<Long> ids) {
    if (ids.size() == 1) {
      return requests.item(RemoteResource.FINDINGS, ids.getFirst());
    }
    // A version that does not know the filter would list others, too.
    return requests
        .findings(ids)
        .filter(rows -> rows.stream().allMatch(row -> row.hasId() && ids.contains(row.id())));
  }

  private Set<Long> refreshEach(RemoteResource resource, List<Long> ids) {
    var unread = new HashSet<Long>();
    for (var id : ids) {
      var rows = requests.item(resource, id);
      rows.ifPresentOrElse(found -> importRows(resource, List.of(id), found), () -> unread.add(id));
    }
    return unread;
  }

  /** Returns the keys of items that were read, by their ids in DefectDojo. */
  private Map<Long, String> keyById(RemoteResource resource, Collection<String> keys) {
    var keyById = new HashMap<Long, String>();
    database
        .read(
            handle ->
                keys.stream()
                    .flatMap(key -> new RemoteRecords(handle).ofKey(resource.path(), key).stream())
                    .toList())
        .forEach(record -> keyById.put(record.id(), record.key()));
    return keyById;
  }

  /** Each keeps the round that it was seen in: whether a round lists it is for that to say. */
  private void importRows(RemoteResource resource, List<Long> asked, List<JsonRow> rows) {
    var byId =
        rows.stream()
            .filter(JsonRow::hasId)
            .collect(Collectors.toMap(JsonRow::id, Function.identity(), (one, _) -> one));
    database.run(
        handle -> {
          var pulled = new RemoteRecords(handle);
          var round = new SyncProgress(handle).currentRun().map(SyncProgress.SyncRun::number);
          if (round.isEmpty()) {
            return;
          }
          for (var id : asked) {
            var known = pulled.find(resource.path(), id);
            var row = byId.get(id);
            if (row != null) {
              var seen = known.map(RemoteRecords.RemoteRecord::round).orElse(round.get());
              importer.importPage(handle, resource, List.of(row), seen);
            } else if (known.isPresent()) {
              importer.remove(handle, resource, known.get());
            }
          }
        });
  }
}
