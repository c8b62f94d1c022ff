package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.model.Endpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Webhook endpoints; their URLs and secrets are stored encrypted. */
public final class Webhooks {
  private final Handle handle;
  private final SecretBox secrets;

  public Webhooks(Handle handle, SecretBox secrets) {
    this.handle = handle;
    this.secrets = secrets;
  }

  /** Returns what opens the table in a transaction, with that box. */
  public static Function<Handle, Webhooks> using(SecretBox secrets) {
    return handle -> new Webhooks(handle, secrets);
  }

  /** Returns the endpoint of that id. */
  public Optional<Endpoint> endpoint(long id) {
    return handle
        .createQuery("select * from webhooks where id = ?")
        .bind(0, id)
        .map((row, _) -> endpoint(row))
        .findOne();
  }

  /** Returns all endpoints by id. */
  public List<Endpoint> all() {
    return handle
        .createQuery("select * from webhooks order by id")
        .map((row, _) -> endpoint(row))
        .list();
  }

  /**
   * The name and owner of an endpoint.
   *
   * @param owner null: it is the system's
   */
  public record Label(String name, @Nullable String owner) {}

  /** Returns the name and owner of the endpoint of that id. */
  public static Optional<Label> label(Handle handle, long id) {
    return handle
        .createQuery("select name, owner from webhooks where id = ?")
        .bind(0, id)
        .map((row, _) -> new Label(row.getString("name"), row.getString("owner")))
        .findOne();
  }

  /** Returns whether an endpoint belongs to that user. */
  public static boolean hasOwn(Handle handle, String owner) {
    return handle
        .createQuery("select 1 from webhooks where owner = ? limit 1")
        .bind(0, owner)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns the ids of the system's endpoints. */
  public static List<Long> systemIds(Handle handle) {
    return handle
        .createQuery("select id from webhooks where owner is null order by id")
        .mapTo(Long.class)
        .list();
  }

  /** Returns the ids of the endpoints of those users, by owner. */
  public static Map<String, List<Long>> idsByOwner(Handle handle, Collection<String> owners) {
    var owned = new HashMap<String, List<Long>>();
    if (owners.isEmpty()) {
      return owned;
    }
    handle
        .createQuery("select owner, id from webhooks where owner in (<owners>) order by id")
        .bindList("owners", List.copyOf(owners))
        .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(
            entry ->
                owned
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return owned;
  }

  /** Returns whether the endpoint belongs to a person. */
  public static boolean isOwned(Handle handle, long id) {
    return handle
        .createQuery("select 1 from webhooks where id = ? and owner is not null")
        .bind(0, id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Stores a new endpoint. Returns its id. */
  public long add(Endpoint endpoint) {
    return handle
        .createQuery(
            """
            insert into webhooks (name, url, url_secret, header_name, header_secret,
              signing_secret, owner, status, note, pause_millis, client_errors)
            values (:name, '', :url, :headerName, :header, :secret, :owner, :status, :note, 0, 0)
            returning id\
            """)
        .bind("name", endpoint.name())
        .bind("url", secrets.seal(endpoint.url()))
        .bind("headerName", endpoint.headerName())
        .bind("header", sealed(endpoint.headerValue()))
        .bind("secret", sealed(endpoint.secret()))
        .bind("owner", endpoint.owner())
        .bind("status", endpoint.status().wireName())
        .bind("note", endpoint.note())
        .mapTo(Long.class)
        .one();
  }

  /**
   * Replaces the endpoint of that id; a new status clears earlier failures. Returns whether it
   * existed.
   */
  public boolean replace(Endpoint endpoint) {
    return handle
            .createUpdate(
                """
                update webhooks set name = :name, url = '', url_secret = :url, header_name = :headerName,
                  header_secret = :header, signing_secret = :secret, owner = :owner,
                  status = :status, note = :note, pause_millis = 0, client_errors = 0,
                  failing_since = null, last_failure_at = null,
                  errors_in_row = 0
                where id = :id\
                """)
            .bind("id", endpoint.id())
            .bind("name", endpoint.name())
            .bind("url", secrets.seal(endpoint.url()))
            .bind("headerName", endpoint.headerName())
            .bind("header", sealed(endpoint.headerValue()))
            .bind("secret", sealed(endpoint.secret()))
            .bind("owner", endpoint.owner())
            .bind("status", endpoint.status().wireName())
            .bind("note", endpoint.note())
            .execute()
        > 0;
  }

  /** Encrypts the URLs that an earlier version stored in clear. */
  public void encryptUrls() {
    record Plain(long id, String url) {}
    handle
        .createQuery("select id, url from webhooks where url_secret is null")
        .map((row, _) -> new Plain(row.getLong("id"), row.getString("url")))
        .list()
        .forEach(
            plain ->
                handle.execute(
                    "update webhooks set url = '', url_secret = ? where id = ?",
                    secrets.seal(plain.url()),
                    plain.id()));
  }

  /** Deletes the endpoint. Returns whether it existed. */
  public boolean delete(long id) {
    return handle.execute("delete from webhooks where id = ?", id) > 0;
  }

  /** Resets the endpoints that have not failed since then to healthy. */
  public static void resetHealthy(Handle handle, Instant since) {
    handle.execute(
        """
        update webhooks set status = 'active', note = '', pause_millis = 0, failing_since = null,
          last_failure_at = null, errors_in_row = 0
        where status in ('active_tmp', 'inactive_tmp') and last_failure_at <= ?\
        """,
        since.toEpochMilli());
  }

  private @Nullable String sealed(@Nullable String secret) {
    return secret == null ? null : secrets.seal(secret);
  }

  private @Nullable String opened(@Nullable String sealed) {
    return sealed == null ? null : secrets.open(sealed);
  }

  private String url(ResultSet row) throws SQLException {
    var sealed = row.getString("url_secret");
    return sealed == null ? row.getString("url") : secrets.open(sealed);
  }

  private Endpoint endpoint(ResultSet row) throws SQLException {
    return new Endpoint(
        row.getLong("id"),
        row.getString("name"),
        url(row),
        row.getString("header_name"),
        opened(row.getString("header_secret")),
        opened(row.getString("signing_secret")),
        row.getString("owner"),
        Endpoint.Status.of(row.getString("status")).orElse(Endpoint.Status.ACTIVE),
        row.getString("note"));
  }
}
