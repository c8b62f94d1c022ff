package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
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

/**
 * Reads single things again, beside the rounds: those that are about to be announced, and those
 * that a webhook names. What has changed in DefectDojo is stored, what is gone is deleted.
 */
public final class DueItems {

  /** So many findings are asked for in one request. */
  static final int AT_ONCE = 100;

  private final ItemRequests requests;
  private final Database database;
  private final Takers takers;

  public DueItems(Source source, Database database, Takers takers, InstantSource clock) {
    this.requests = new ItemRequests(source, clock);
    this.database = database;
    this.takers = takers;
  }

  /** Reads the engagements of those keys again; returns those that could not be read. */
  public Set<String> engagements(Collection<String> keys) {
    return each(Resource.ENGAGEMENTS, keys);
  }

  /** Reads the risk acceptances of those keys again; returns those that could not be read. */
  public Set<String> risks(Collection<String> keys) {
    return each(Resource.RISK_ACCEPTANCES, keys);
  }

  /** Reads the findings of those keys again; returns those that could not be read. */
  public Set<String> findings(Collection<String> keys) {
    var ids = ids(Resource.FINDINGS, keys);
    var unread = unreadFindings(List.copyOf(ids.keySet()));
    return unread.stream().map(ids::get).collect(Collectors.toSet());
  }

  /**
   * Reads those findings, whether they are known or not; returns those that could not be read. Does
   * nothing before the first round: it reads them all.
   *
   * @param ids in DefectDojo
   */
  Set<Long> unreadFindings(List<Long> ids) {
    var unread = new HashSet<Long>();
    for (var from = 0; from < ids.size(); from += AT_ONCE) {
      var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      var rows = findingRows(some);
      rows.ifPresentOrElse(
          found -> take(Resource.FINDINGS, some, found), () -> unread.addAll(some));
    }
    return unread;
  }

  /** Empty: they could not be read. */
  private Optional<List<Row>> findingRows(List<Long> ids) {
    if (ids.size() == 1) {
      return requests.one(Resource.FINDINGS, ids.getFirst());
    }
    // A version that does not know the filter would list others, too.
    return requests
        .findings(ids)
        .filter(rows -> rows.stream().allMatch(row -> row.hasId() && ids.contains(row.id())));
  }

  private Set<String> each(Resource resource, Collection<String> keys) {
    var unread = new HashSet<String>();
    ids(resource, keys)
        .forEach(
            (id, key) ->
                requests
                    .one(resource, id)
                    .ifPresentOrElse(
                        rows -> take(resource, List.of(id), rows), () -> unread.add(key)));
    return unread;
  }

  /** What was read from DefectDojo, by its id there. */
  private Map<Long, String> ids(Resource resource, Collection<String> keys) {
    return database.read(
        handle -> {
          var ids = new HashMap<Long, String>();
          for (var key : keys) {
            new RemoteRecords(handle)
                .ofKey(resource.path(), key)
                .forEach(thing -> ids.put(thing.id(), key));
          }
          return ids;
        });
  }

  /** Each keeps the round that it was seen in: whether a round lists it is for that to say. */
  private void take(Resource resource, List<Long> asked, List<Row> rows) {
    var byId =
        rows.stream()
            .filter(Row::hasId)
            .collect(Collectors.toMap(Row::id, Function.identity(), (one, _) -> one));
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
              takers.of(resource).take(handle, List.of(row), seen);
            } else if (known.isPresent()) {
              takers.of(resource).gone(handle, known.get());
              pulled.delete(resource.path(), id);
            }
          }
        });
  }
}
