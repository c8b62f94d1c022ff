package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.model.Notice;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * Internal notices. The text of one that holds a secret is stored encrypted, and only until its
 * mail is accepted or the secret expires.
 */
public final class Notices {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final Handle handle;
  private final SecretBox secrets;

  /**
   * @param secrets encrypts the words of notices that hold a secret
   */
  public Notices(Handle handle, SecretBox secrets) {
    this.handle = handle;
    this.secrets = secrets;
  }

  /** Returns what opens the table in a transaction, with that box. */
  public static Function<Handle, Notices> using(SecretBox secrets) {
    return handle -> new Notices(handle, secrets);
  }

  /**
   * Stores a notice whose text is no secret.
   *
   * @return its id
   */
  public long add(Notice notice) {
    return insert(notice, notice.title(), notice.text(), null);
  }

  /**
   * Stores a notice whose text holds a secret.
   *
   * @return its id
   */
  public long addSecret(Notice notice) {
    return insert(notice, "", "", secrets.seal(notice.title() + PARAGRAPH_BREAK + notice.text()));
  }

  private long insert(Notice notice, String title, String body, @Nullable String sealed) {
    return handle
        .createQuery(
            """
            insert into notices (kind, title, body, sealed, severity, created_at, expires_at)
            values (:kind, :title, :body, :sealed, :severity, :createdAt, :expiresAt) returning id\
            """)
        .bindMethods(notice)
        .bind("title", title)
        .bind("body", body)
        .bind("sealed", sealed)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Returns the notices of these deliveries, by the delivery's id; one whose secret is gone or
   * expired is left out.
   */
  public Map<Long, Notice> ofDeliveries(Collection<Long> deliveries, Instant now) {
    var found = new HashMap<Long, Notice>();
    if (deliveries.isEmpty()) {
      return found;
    }
    handle
        .createQuery(
            """
            select d.id as delivery, n.*, n.body as words, n.severity as rank
            from deliveries d join notices n on n.id = d.notice
            where d.id in (<ids>) and (n.expires_at is null or n.expires_at > :now)\
            """)
        .bindList("ids", List.copyOf(deliveries))
        .bind("now", now)
        .mapTo(DeliveredNotice.class)
        .forEach(row -> found.put(row.delivery(), opened(row)));
    return found;
  }

  private record DeliveredNotice(
      long delivery,
      @Nullable String sealed,
      @Nullable Instant expiresAt,
      @Nested NoticeRow stored) {}

  private Notice opened(DeliveredNotice row) {
    var notice = row.stored().notice();
    if (row.sealed() == null) {
      return notice;
    }
    var parts = secrets.open(row.sealed()).split(PARAGRAPH_BREAK, 2);
    return new Notice(
        notice.kind(), parts[0], parts[1], notice.severity(), notice.createdAt(), row.expiresAt());
  }

  /** A notice as it is stored, without its secret. */
  record NoticeRow(
      Notice.Kind kind, String title, String words, @Nullable Severity rank, Instant createdAt) {
    Notice notice() {
      return new Notice(kind, title, words, rank, createdAt, null);
    }
  }

  /** Deletes the secret of that delivery's notice: its mail was accepted. */
  public static void deleteSecret(Handle handle, long delivery) {
    handle.execute(
        """
        delete from notices where sealed is not null
          and id = (select notice from deliveries where id = ?)\
        """,
        delivery);
  }

  /** Returns whether a secret has expired and is still there. */
  public static boolean hasExpiredSecret(Handle handle, Instant now) {
    return handle
        .select("select 1 from notices where expires_at <= ? limit 1", now)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Deletes the secrets that have expired; their deliveries that still wait are skipped. */
  public static void deleteExpiredSecrets(Handle handle, Instant now) {
    handle.execute(
        """
        update deliveries set state = 'skipped', next_try_at = null, last_error = ?
        where state in ('queued', 'retrying', 'held') and notice in
          (select id from notices where expires_at <= ?)\
        """,
        EXPIRED,
        now);
    handle.execute("delete from notices where expires_at <= ?", now);
  }

  /** The reason in the delivery log of a secret that expired before its mail was accepted. */
  public static final String EXPIRED = "The code expired before its mail was accepted";

  /** Deletes notices of before that time with their deliveries and alerts, in small steps. */
  public static int deleteBefore(Handle handle, Instant before, int limit) {
    var ids =
        handle
            .select(
                """
                select id from deliveries where event is null and created_at < ?
                  and state not in ('queued', 'sending', 'retrying', 'held')
                order by id limit ?\
                """,
                before,
                limit)
            .mapTo(Long.class)
            .list();
    if (!ids.isEmpty()) {
      handle
          .createUpdate("delete from alerts where event is null and delivery in (<ids>)")
          .bindList("ids", ids)
          .execute();
      handle
          .createUpdate("delete from deliveries where id in (<ids>)")
          .bindList("ids", ids)
          .execute();
      handle.execute(
          """
          delete from notices where created_at < ? and not exists
            (select 1 from deliveries d where d.notice = notices.id)\
          """,
          before);
    }
    return ids.size();
  }
}
