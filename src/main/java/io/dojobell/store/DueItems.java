package io.dojobell.store;

import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the items whose day has come and that were not announced. */
public final class DueItems {
  private final Handle handle;

  public DueItems(Handle handle) {
    this.handle = handle;
  }

  /**
   * Returns those not started that begin within those days and were not announced for that date.
   */
  public List<ScheduledEngagement> upcoming(LocalDate from, LocalDate to, int limit) {
    return handle
        .select(
            """
            select engagement_key as key, e.* from engagements e
            where target_start between ? and ? and coalesce(status, 'not_started') = 'not_started'
              and not exists (%s)
            order by target_start, engagement_key limit ?\
            """
                .formatted(announcement("upcoming", "engagement_key", "target_start")),
            from,
            to,
            limit)
        .mapTo(ScheduledEngagement.class)
        .list();
  }

  /**
   * Returns those in progress whose end is before that day and that were not announced as that
   * kind.
   */
  public List<ScheduledEngagement> overdue(String kind, LocalDate before, int limit) {
    return handle
        .select(
            """
            select engagement_key as key, e.* from engagements e
            where status = 'in_progress' and target_end < ? and not exists (%s)
            order by target_end, engagement_key limit ?\
            """
                .formatted(announcement(kind, "engagement_key", "target_end")),
            before,
            limit)
        .mapTo(ScheduledEngagement.class)
        .list();
  }

  /** Marks the engagement as completed. */
  public void close(String engagement) {
    handle.execute(
        "update engagements set status = 'completed' where engagement_key = ?", engagement);
  }

  /**
   * Returns findings due on one of those days, by product and day, the worst first; {@code info},
   * inactive, mitigated and duplicate ones are left out. The caller closes the stream.
   *
   * @param after the key of a product: those of products behind it; empty: those of any product;
   *     null: also those without a product, which come first
   */
  public Stream<TrackedFinding> due(List<LocalDate> days, @Nullable String after) {
    return handle
        .createQuery(
            """
            select finding_key as key, f.* from findings f
            where due in (<days>) and active = 1 and duplicate = 0 and mitigated = 0
              and (severity is null or severity > 0)
              and (:after is null or product > :after)
            order by product is not null, product, due, coalesce(severity, -1) desc, finding_key\
            """)
        .bindList("days", days)
        .bind("after", after)
        .setFetchSize(500)
        .mapTo(TrackedFinding.class)
        .stream();
  }

  /**
   * Returns a page of those that were not announced on that day yet in the {@link
   * io.dojobell.model.SlaState} that they are in, by the day they are due.
   *
   * @param last the page begins after it; null: with the first
   */
  public List<TrackedFinding> dueUnannounced(
      List<LocalDate> days, LocalDate today, @Nullable TrackedFinding last, int limit) {
    var after =
        last == null
            ? Optional.<LocalDate>empty()
            : Optional.ofNullable(new SystemSettings(handle).read().calendar().dueDate(last));
    return handle
        .createQuery(
            """
            select finding_key as key, f.* from findings f
            where due in (<days>) and active = 1 and duplicate = 0 and mitigated = 0
              and (severity is null or severity > 0)
              and (due, finding_key) > (:day, :key)
              and not exists (select 1 from announcements a where a.kind = 'sla'
                and a.subject = f.finding_key and a.stage = case when f.due < :today then 'breached'
                  when f.due = :today then 'due_today' else 'due_soon' end || '@' || :today)
            order by due, finding_key limit :limit\
            """)
        .bindList("days", days)
        .bind("day", after.map(LocalDate::toString).orElse(""))
        .bind("key", last == null ? "" : last.key())
        .bind("today", today)
        .bind("limit", limit)
        .mapTo(TrackedFinding.class)
        .list();
  }

  /**
   * Returns those that end within those days, have not expired, and were not announced for that
   * date.
   */
  public List<RiskAcceptance> expiring(LocalDate today, LocalDate to, int limit) {
    return handle
        .select(
            """
            select risk_key as key, r.* from risk_acceptances r
            where expires between ? and ? and expired = 0 and not exists (%s)
            order by expires, risk_key limit ?\
            """
                .formatted(announcement("risk", "risk_key", "expires")),
            today,
            to,
            limit)
        .mapTo(RiskAcceptance.class)
        .list();
  }

  /**
   * Returns those that have expired since that day and were not announced as expired then or later:
   * the day that DefectDojo states moves when it handles one.
   */
  public List<RiskAcceptance> expired(LocalDate from, LocalDate today, int limit) {
    return handle
        .select(
            """
            select risk_key as key, r.* from risk_acceptances r
            where expires >= ? and (expires < ? or expired = 1)
              and not exists (select 1 from announcements a where a.kind = 'risk_over'
                and a.subject = risk_key and a.stage >= expires)
            order by expires, risk_key limit ?\
            """,
            from,
            today,
            limit)
        .mapTo(RiskAcceptance.class)
        .list();
  }

  /** Returns the query for the announcement of an item; the kind is a constant of ours. */
  private static String announcement(String kind, String subject, String stage) {
    return "select 1 from announcements a where a.kind = '%s' and a.subject = %s and a.stage = %s"
        .formatted(kind, subject, stage);
  }
}
