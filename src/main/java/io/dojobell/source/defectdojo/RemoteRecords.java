package io.dojobell.source.defectdojo;

import io.dojobell.store.SourceLinks;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Items that were read from DefectDojo, by their ids there. */
public final class RemoteRecords {
  private static final String RECORD =
      """
      select remote_id as id, local_key as key, who as user_id, parent as parent_id,
        said as snapshot, round from pulled\
      """;

  private final Handle handle;

  public RemoteRecords(Handle handle) {
    this.handle = handle;
  }

  /**
   * An item of a resource.
   *
   * @param key its key here; empty: it is only known to exist
   * @param userId the user or group of a membership
   * @param parentId the product, product type or group that it belongs to
   * @param snapshot its values in DefectDojo when it was read last
   * @param round in which it was last seen
   */
  public record RemoteRecord(
      long id,
      String key,
      @Nullable Long userId,
      @Nullable Long parentId,
      String snapshot,
      long round) {

    /** Returns the record of an item without a user or a snapshot. */
    public static RemoteRecord of(long id, String key, @Nullable Long parentId, long round) {
      return new RemoteRecord(id, key, null, parentId, "", round);
    }
  }

  /** Returns the item of that id; empty if it has not been read. */
  public Optional<RemoteRecord> find(String resource, long id) {
    return handle
        .select(RECORD + " where resource = ? and remote_id = ?", resource, id)
        .mapTo(RemoteRecord.class)
        .findOne();
  }

  /** Returns the key of the item here; empty if it is not stored here. */
  public Optional<String> key(String resource, @Nullable Long id) {
    return new SourceLinks(handle).key(resource, id);
  }

  /** Creates or replaces the item. */
  public void put(String resource, RemoteRecord thing) {
    putAll(resource, List.of(thing));
  }

  /** Creates or replaces the items. */
  public void putAll(String resource, List<RemoteRecord> things) {
    if (things.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into pulled (resource, remote_id, local_key, who, parent, said, round)
            values (:resource, :id, :key, :userId, :parentId, :snapshot, :round)
            on conflict (resource, remote_id) do update set local_key = excluded.local_key,
              who = excluded.who, parent = excluded.parent, said = excluded.said,
              round = excluded.round\
            """);
    things.forEach(thing -> batch.bindMethods(thing).bind("resource", resource).add());
    batch.execute();
  }

  /** Deletes the item. */
  public void delete(String resource, long id) {
    handle.execute("delete from pulled where resource = ? and remote_id = ?", resource, id);
  }

  /** Deletes the item unless it was stored again in a later round. */
  public void deleteUnlessRenewed(String resource, RemoteRecord record) {
    handle.execute(
        "delete from pulled where resource = ? and remote_id = ? and round <= ?",
        resource,
        record.id(),
        record.round());
  }

  /** Clears the users of all items of that resource that belong to the parent. */
  public void clearUsersOfChildren(String resource, long parent) {
    handle.execute(
        "update pulled set who = null where resource = ? and parent = ?", resource, parent);
  }

  /**
   * Resets the round of items that bear that number: items read by themselves bear the next
   * round's.
   */
  public void startRun(long number) {
    handle.execute("update pulled set round = ? where round >= ?", number - 1, number);
  }

  /** Deletes all items of that resource. */
  public void deleteAll(String resource) {
    handle.execute("delete from pulled where resource = ?", resource);
  }

  /** Returns whether one of that resource that was seen in that round belongs to that parent. */
  public boolean hasSeenChild(String resource, long parent, long round) {
    return handle
            .select(
                """
                select count(*) from pulled
                where resource = ? and parent = ? and round >= ?
                  and said = ''\
                """,
                resource,
                parent,
                round)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Returns true if the item was seen in that round. */
  public boolean isSeen(String resource, long id, long round) {
    return find(resource, id).filter(seen -> seen.round() == round).isPresent();
  }

  /** Returns some of the items that were not seen in that round or a later one. */
  public List<RemoteRecord> unseen(String resource, long round, int limit) {
    return handle
        .select(
            RECORD + " where resource = ? and round < ? order by remote_id limit ?",
            resource,
            round,
            limit)
        .mapTo(RemoteRecord.class)
        .list();
  }

  /** Returns the items of that key here. */
  public List<RemoteRecord> ofKey(String resource, String key) {
    return handle
        .select(RECORD + " where resource = ? and local_key = ? order by remote_id", resource, key)
        .mapTo(RemoteRecord.class)
        .list();
  }

  /** Returns the number of items, without those that are only known to exist. */
  public long count(String resource) {
    return handle
        .select(
            """
            select count(*) from pulled where resource = ? and (local_key <> '' or who is not null)\
            """,
            resource)
        .mapTo(Long.class)
        .one();
  }

  /** Returns the number of items that were seen in that round. */
  public long countSeen(String resource, long round) {
    return handle
        .select("select count(*) from pulled where resource = ? and round = ?", resource, round)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Deletes the pages of the products, product types and engagements that were read: another host
   * is read from now on, on which they are found again by their names.
   */
  public void deletePages() {
    deletePages("products", "product_key", ", source_name = null");
    deletePages("product_types", "type_key", ", source_name = null");
    deletePages("engagements", "engagement_key", "");
  }

  private void deletePages(String resource, String key, String alsoSet) {
    handle.execute(
        """
        update %s set url = null, page = null%s
        where %s in (select local_key from pulled where resource = ?)\
        """
            .formatted(resource, alsoSet, key),
        resource);
  }

  /** Deletes all items, and those with dates: another DefectDojo is read from now on. */
  public void deleteAll() {
    handle.execute(
        """
        delete from findings where finding_key in
          (select local_key from pulled where resource = 'findings')\
        """);
    handle.execute(
        """
        delete from risk_acceptances where risk_key in
          (select local_key from pulled where resource = 'risk_acceptance')\
        """);
    new TestImports(handle).deleteAll();
    handle.execute("delete from pulled");
    handle.execute("delete from pulled_grants");
    handle.execute("delete from pulled_contacts");
    handle.execute("delete from pull_progress");
  }
}
