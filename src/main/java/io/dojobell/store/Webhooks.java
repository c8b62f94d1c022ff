package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.model.Endpoint;
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
        .select("select * from webhooks where id = ?", id)
        .mapTo(EndpointRow.class)
        .map(this::opened)
        .findOne();
  }

  /** Returns all endpoints by id. */
  public List<Endpoint> all() {
    return handle
        .createQuery("select * from webhooks order by id")
        .mapTo(EndpointRow.class)
        .map(this::opened)
        .list();
  }

  /** Returns a page of the endpoints by id, which starts at that offset. */
  public List<Endpoint.Listed> page(long from, int limit) {
    return handle
        .select("select * from webhooks order by id limit ? offset ?", limit, from)
        .mapTo(EndpointRow.class)
        .map(row -> new Endpoint.Listed(opened(row), row.failingSince()))
        .list();
  }

  /** Returns the number of endpoints. */
  public long count() {
    return handle.select("select count(*) from webhooks").mapTo(Long.class).one();
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
        .select("select name, owner from webhooks where id = ?", id)
        .mapTo(Label.class)
        .findOne();
  }

  /** Returns whether an endpoint belongs to that user. */
  public static boolean hasOwn(Handle handle, String owner) {
    return handle
        .select("select 1 from webhooks where owner = ? limit 1", owner)
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

  private record Owned(String owner, long id) {}

  /** Returns the ids of the endpoints of those users, by owner. */
  public static Map<String, List<Long>> idsByOwner(Handle handle, Collection<String> owners) {
    var owned = new HashMap<String, List<Long>>();
    if (owners.isEmpty()) {
      return owned;
    }
    handle
        .createQuery("select owner, id from webhooks where owner in (<owners>) order by id")
        .bindList("owners", List.copyOf(owners))
        .mapTo(Owned.class)
        .forEach(one -> owned.computeIfAbsent(one.owner(), _ -> new ArrayList<>()).add(one.id()));
    return owned;
  }

  /** Returns whether the endpoint belongs to a person. */
  public static boolean isOwned(Handle handle, long id) {
    return handle
        .select("select 1 from webhooks where id = ? and owner is not null", id)
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
    handle
        .createQuery("select * from webhooks where url_secret is null")
        .mapTo(EndpointRow.class)
        .list()
        .forEach(plain -> putUrl(plain.id(), plain.url()));
  }

  private void putUrl(long id, String url) {
    handle.execute(
        "update webhooks set url = '', url_secret = ? where id = ?", secrets.seal(url), id);
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
        since);
  }

  private @Nullable String sealed(@Nullable String secret) {
    return secret == null ? null : secrets.seal(secret);
  }

  private @Nullable String opened(@Nullable String sealed) {
    return sealed == null ? null : secrets.open(sealed);
  }

  private record EndpointRow(
      long id,
      String name,
      String url,
      @Nullable String urlSecret,
      @Nullable String headerName,
      @Nullable String headerSecret,
      @Nullable String signingSecret,
      @Nullable String owner,
      Endpoint.Status status,
      String note,
      @Nullable Instant failingSince) {}

  private Endpoint opened(EndpointRow row) {
    return new Endpoint(
        row.id(),
        row.name(),
        row.urlSecret() == null ? row.url() : secrets.open(row.urlSecret()),
        row.headerName(),
        opened(row.headerSecret()),
        opened(row.signingSecret()),
        row.owner(),
        row.status(),
        row.note());
  }
}
