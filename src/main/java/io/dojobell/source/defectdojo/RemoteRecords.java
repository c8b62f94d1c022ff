package io.dojobell.source.defectdojo;

import io.dojobell.store.SourceLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What was read from DefectDojo, by its ids there. */
public final class RemoteRecords {
  private final Handle handle;

  public RemoteRecords(Handle handle) {
    this.handle = handle;
  }

  /**
   * One thing of a resource.
   *
   * @param key what it is called here; empty: it is only known to be there
   * @param userId the user or group of a membership
   * @param parentId the product, product type or group that it belongs to
   * @param snapshot what DefectDojo said of it last
   * @param round in which it was last seen
   */
  public record RemoteRecord(
      long id,
      String key,
      @Nullable Long userId,
      @Nullable Long parentId,
      String snapshot,
      long round) {}

  public Optional<RemoteRecord> find(String resource, long id) {
    return handle
        .createQuery("select * from pulled where resource = ? and remote_id = ?")
        .bind(0, resource)
        .bind(1, id)
        .map((row, _) -> readRecord(row))
        .findOne();
  }

  /** The key of the thing here; empty if it is not here. */
  public Optional<String> key(String resource, @Nullable Long id) {
    return new SourceLinks(handle).key(resource, id);
  }

  /** Makes or replaces it. */
  public void put(String resource, RemoteRecord thing) {
    handle
        .createUpdate(
            """
            insert into pulled (resource, remote_id, local_key, who, parent, said, round)
            values (:resource, :id, :key, :who, :parent, :said, :round)
            on conflict (resource, remote_id) do update set local_key = excluded.local_key,
              who = excluded.who, parent = excluded.parent, said = excluded.said,
              round = excluded.round\
            """)
        .bind("resource", resource)
        .bind("id", thing.id())
        .bind("key", thing.key())
        .bind("who", thing.userId())
        .bind("parent", thing.parentId())
        .bind("said", thing.snapshot())
        .bind("round", thing.round())
        .execute();
  }

  public void delete(String resource, long id) {
    handle.execute("delete from pulled where resource = ? and remote_id = ?", resource, id);
  }

  /** Forgets it unless it was put again with that round or a later one. */
  public void deleteUnseen(String resource, long id, long round) {
    handle.execute(
        "delete from pulled where resource = ? and remote_id = ? and round < ?",
        resource,
        id,
        round);
  }

  /** Takes from all of that resource that belong to the parent whom they are for. */
  public void clearUsersOfChildren(String resource, long parent) {
    handle.execute(
        "update pulled set who = null where resource = ? and parent = ?", resource, parent);
  }

  /**
   * Has nothing count as seen in that round: things read by themselves bear the next round's
   * number.
   */
  public void startRun(long number) {
    handle.execute("update pulled set round = ? where round >= ?", number - 1, number);
  }

  /** Forgets all of that resource. */
  public void deleteAll(String resource) {
    handle.execute("delete from pulled where resource = ?", resource);
  }

  /** Returns whether one of that resource that was seen in that round belongs to that parent. */
  public boolean hasSeenChild(String resource, long parent, long round) {
    return handle
            .createQuery(
                """
                select count(*) from pulled
                where resource = :resource and parent = :parent and round >= :round
                  and said = ''\
                """)
            .bind("resource", resource)
            .bind("parent", parent)
            .bind("round", round)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Whether it was seen in that round. */
  public boolean isSeen(String resource, long id, long round) {
    return find(resource, id).filter(seen -> seen.round() == round).isPresent();
  }

  /** Some of those that were not seen since before that round. */
  public List<RemoteRecord> unseen(String resource, long round, int limit) {
    return handle
        .createQuery(
            """
            select * from pulled where resource = :resource and round < :round
            order by remote_id limit :limit\
            """)
        .bind("resource", resource)
        .bind("round", round)
        .bind("limit", limit)
        .map((row, _) -> readRecord(row))
        .list();
  }

  /** Those that are that one here. */
  public List<RemoteRecord> ofKey(String resource, String key) {
    return handle
        .createQuery("select * from pulled where resource = ? and local_key = ? order by remote_id")
        .bind(0, resource)
        .bind(1, key)
        .map((row, _) -> readRecord(row))
        .list();
  }

  /** How many there are, without those that are only known to be there. */
  public long count(String resource) {
    return handle
        .createQuery(
            """
            select count(*) from pulled where resource = ? and (local_key <> '' or who is not null)\
            """)
        .bind(0, resource)
        .mapTo(Long.class)
        .one();
  }

  /** How many were seen in that round. */
  public long countSeen(String resource, long round) {
    return handle
        .createQuery("select count(*) from pulled where resource = ? and round = ?")
        .bind(0, resource)
        .bind(1, round)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Forgets the pages of the products, product types and engagements that were read: another host
   * is read from now on, where they are found again by their names.
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

  /** All of them, with what has dates: another DefectDojo is read from now on. */
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

  private static RemoteRecord readRecord(ResultSet row) throws SQLException {
    return new RemoteRecord(
        row.getLong("remote_id"),
        row.getString("local_key"),
        number(row, "who"),
        number(row, "parent"),
        row.getString("said"),
        row.getLong("round"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    var number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
