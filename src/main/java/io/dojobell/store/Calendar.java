package io.dojobell.store;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.PageKey;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Things with dates: engagements, findings, risk acceptances; and which of them were announced. */
public final class Calendar {
  private final Handle handle;

  public Calendar(Handle handle) {
    this.handle = handle;
  }

  // Engagements

  /** Returns the engagement of that key. */
  public Optional<ScheduledEngagement> engagement(String key) {
    return handle
        .createQuery("select * from engagements where engagement_key = ?")
        .bind(0, key)
        .map((row, _) -> engagement(row))
        .findOne();
  }

  /** Returns a page of engagements by key, after that one. */
  public List<ScheduledEngagement> engagements(String after, int limit) {
    return handle
        .createQuery(
            "select * from engagements where engagement_key > ? order by engagement_key limit ?")
        .bind(0, after)
        .bind(1, limit)
        .map((row, _) -> engagement(row))
        .list();
  }

  /** Makes or replaces the engagement. */
  public void put(ScheduledEngagement engagement) {
    handle
        .createUpdate(
            """
            insert into engagements (engagement_key, name, name_lower, product, url, page, lead,
              target_start, target_end, status)
            values (:key, :name, :lower, :product, :url, :page, :lead, :start, :end, :status)
            on conflict (engagement_key) do update set name = excluded.name,
              name_lower = excluded.name_lower, product = excluded.product, url = excluded.url,
              page = coalesce(excluded.page, engagements.page),
              lead = excluded.lead, target_start = excluded.target_start,
              target_end = excluded.target_end, status = excluded.status\
            """)
        .bind("key", engagement.key())
        .bind("name", engagement.name())
        .bind("lower", ColumnCodecs.lower(engagement.name()))
        .bind("product", engagement.product())
        .bind("url", engagement.url())
        .bind("page", Inventory.page(PageKey.Kind.ENGAGEMENT, engagement.url()))
        .bind("lead", engagement.lead())
        .bind("start", text(engagement.targetStart()))
        .bind("end", text(engagement.targetEnd()))
        .bind("status", engagement.status())
        .execute();
  }

  /** Deletes the engagement. Returns whether it existed. */
  public boolean deleteEngagement(String key) {
    return handle.execute("delete from engagements where engagement_key = ?", key) > 0;
  }

  /**
   * Returns those not started that begin within those days and were not announced for that date.
   */
  public List<ScheduledEngagement> upcoming(LocalDate from, LocalDate to, int limit) {
    return handle
        .createQuery(
            "select * from engagements where target_start between :from and :to"
                + " and coalesce(status, 'not_started') = 'not_started'"
                + unannounced("upcoming", "engagement_key", "target_start")
                + " order by target_start, engagement_key limit :limit")
        .bind("from", text(from))
        .bind("to", text(to))
        .bind("limit", limit)
        .map((row, _) -> engagement(row))
        .list();
  }

  /**
   * Returns those in progress whose end is before that day and that were not announced as that
   * kind.
   */
  public List<ScheduledEngagement> overdue(String kind, LocalDate before, int limit) {
    return handle
        .createQuery(
            "select * from engagements where status = 'in_progress' and target_end < :before"
                + unannounced(kind, "engagement_key", "target_end")
                + " order by target_end, engagement_key limit :limit")
        .bind("before", text(before))
        .bind("limit", limit)
        .map((row, _) -> engagement(row))
        .list();
  }

  /** Marks the engagement as completed. */
  public void close(String engagement) {
    handle.execute(
        "update engagements set status = 'completed' where engagement_key = ?", engagement);
  }

  /** Returns the condition that a thing was not announced; the kind is a constant of ours. */
  private static String unannounced(String kind, String subject, String stage) {
    return " and not exists (select 1 from announcements a where a.kind = '"
        + kind
        + "' and a.subject = "
        + subject
        + " and a.stage = "
        + stage
        + ")";
  }

  private static ScheduledEngagement engagement(ResultSet row) throws SQLException {
    return new ScheduledEngagement(
        row.getString("engagement_key"),
        row.getString("name"),
        row.getString("product"),
        row.getString("url"),
        row.getString("lead"),
        date(row, "target_start"),
        date(row, "target_end"),
        row.getString("status"));
  }

  // Findings

  /** Returns the finding of that page. */
  public Optional<TrackedFinding> findingOf(String url) {
    return handle
        .createQuery("select * from findings where url = ? order by finding_key limit 1")
        .bind(0, url)
        .map((row, _) -> finding(row))
        .findOne();
  }

  /** Returns the finding of that key. */
  public Optional<TrackedFinding> finding(String key) {
    return handle
        .createQuery("select * from findings where finding_key = ?")
        .bind(0, key)
        .map((row, _) -> finding(row))
        .findOne();
  }

  /** Returns a page of findings by key, after that one. */
  public List<TrackedFinding> findings(String after, int limit) {
    return handle
        .createQuery("select * from findings where finding_key > ? order by finding_key limit ?")
        .bind(0, after)
        .bind(1, limit)
        .map((row, _) -> finding(row))
        .list();
  }

  /** Makes or replaces the findings, each with the day on which it is due by the rules. */
  public void put(Collection<TrackedFinding> findings, CalendarRules rules) {
    if (findings.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into findings (finding_key, product, title, severity, sla_due, found_on, due,
              active, verified, duplicate, mitigated, owner, url)
            values (:key, :product, :title, :severity, :sla, :found, :due,
              :active, :verified, :duplicate, :mitigated, :owner, :url)
            on conflict (finding_key) do update set product = excluded.product,
              title = excluded.title, severity = excluded.severity, sla_due = excluded.sla_due,
              found_on = excluded.found_on, due = excluded.due, active = excluded.active,
              verified = excluded.verified, duplicate = excluded.duplicate,
              mitigated = excluded.mitigated, owner = excluded.owner, url = excluded.url\
            """);
    for (var finding : findings) {
      batch
          .bind("key", finding.key())
          .bind("product", finding.product())
          .bind("title", finding.title())
          .bind("severity", ColumnCodecs.rank(finding.severity()))
          .bind("sla", text(finding.slaDue()))
          .bind("found", text(finding.foundOn()))
          .bind("due", text(rules.dueDate(finding)))
          .bind("active", ColumnCodecs.flag(finding.active()))
          .bind("verified", ColumnCodecs.flag(finding.verified()))
          .bind("duplicate", ColumnCodecs.flag(finding.duplicate()))
          .bind("mitigated", ColumnCodecs.flag(finding.mitigated()))
          .bind("owner", finding.owner())
          .bind("url", finding.url())
          .add();
    }
    batch.execute();
  }

  /** Deletes the finding. Returns whether it existed. */
  public boolean deleteFinding(String key) {
    return handle.execute("delete from findings where finding_key = ?", key) > 0;
  }

  /**
   * Returns findings due on one of those days, by product and day, the worst first; {@code info},
   * inactive, mitigated and duplicate ones are left out. The caller closes the stream.
   */
  public Stream<TrackedFinding> due(List<LocalDate> days) {
    return handle
        .createQuery(
            """
            select * from findings
            where due in (<days>) and active = 1 and duplicate = 0 and mitigated = 0
              and (severity is null or severity > 0)
            order by product, due, severity desc, finding_key\
            """)
        .bindList("days", days.stream().map(LocalDate::toString).toList())
        .setFetchSize(500)
        .map((row, _) -> finding(row))
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
        last == null ? Optional.<LocalDate>empty() : Optional.ofNullable(rules().dueDate(last));
    return handle
        .createQuery(
            """
            select * from findings f
            where due in (<days>) and active = 1 and duplicate = 0 and mitigated = 0
              and (severity is null or severity > 0)
              and (due, finding_key) > (:day, :key)
              and not exists (select 1 from announcements a where a.kind = 'sla'
                and a.subject = f.finding_key and a.stage = case when f.due < :today then 'breached'
                  when f.due = :today then 'due_today' else 'due_soon' end || '@' || :today)
            order by due, finding_key limit :limit\
            """)
        .bindList("days", days.stream().map(LocalDate::toString).toList())
        .bind("day", after.map(LocalDate::toString).orElse(""))
        .bind("key", last == null ? "" : last.key())
        .bind("today", text(today))
        .bind("limit", limit)
        .map((row, _) -> finding(row))
        .list();
  }

  private static TrackedFinding finding(ResultSet row) throws SQLException {
    return new TrackedFinding(
        row.getString("finding_key"),
        row.getString("product"),
        row.getString("title"),
        ColumnCodecs.severity(row, "severity"),
        date(row, "sla_due"),
        date(row, "found_on"),
        row.getInt("active") == 1,
        row.getInt("verified") == 1,
        row.getInt("duplicate") == 1,
        row.getInt("mitigated") == 1,
        row.getString("owner"),
        row.getString("url"));
  }

  // Risk acceptances

  /** Returns the risk acceptance of that key. */
  public Optional<RiskAcceptance> risk(String key) {
    return handle
        .createQuery("select * from risk_acceptances where risk_key = ?")
        .bind(0, key)
        .map((row, _) -> risk(row))
        .findOne();
  }

  /** Returns a page of risk acceptances by key, after that one. */
  public List<RiskAcceptance> risks(String after, int limit) {
    return handle
        .createQuery("select * from risk_acceptances where risk_key > ? order by risk_key limit ?")
        .bind(0, after)
        .bind(1, limit)
        .map((row, _) -> risk(row))
        .list();
  }

  /** Makes or replaces the risk acceptance. */
  public void put(RiskAcceptance risk) {
    handle.execute(
        """
        insert into risk_acceptances (risk_key, product, name, owner, expires, url, expired)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (risk_key) do update set product = excluded.product, name = excluded.name,
          owner = excluded.owner, expires = excluded.expires, url = excluded.url,
          expired = excluded.expired\
        """,
        risk.key(),
        risk.product(),
        risk.name(),
        risk.owner(),
        text(risk.expires()),
        risk.url(),
        ColumnCodecs.flag(risk.expired()));
  }

  /** Deletes the risk acceptance. Returns whether it existed. */
  public boolean deleteRisk(String key) {
    return handle.execute("delete from risk_acceptances where risk_key = ?", key) > 0;
  }

  /**
   * Returns those that end within those days, have not expired, and were not announced for that
   * date.
   */
  public List<RiskAcceptance> expiring(LocalDate today, LocalDate to, int limit) {
    return handle
        .createQuery(
            "select * from risk_acceptances where expires between :from and :to and expired = 0"
                + unannounced("risk", "risk_key", "expires")
                + " order by expires, risk_key limit :limit")
        .bind("from", text(today))
        .bind("to", text(to))
        .bind("limit", limit)
        .map((row, _) -> risk(row))
        .list();
  }

  /**
   * Returns those that have expired since that day and were not announced as expired then or later:
   * the day that DefectDojo states moves when it handles one.
   */
  public List<RiskAcceptance> expired(LocalDate from, LocalDate today, int limit) {
    return handle
        .createQuery(
            """
            select * from risk_acceptances
            where expires >= :from and (expires < :today or expired = 1)
              and not exists (select 1 from announcements a where a.kind = 'risk_over'
                and a.subject = risk_key and a.stage >= expires)
            order by expires, risk_key limit :limit\
            """)
        .bind("from", text(from))
        .bind("today", text(today))
        .bind("limit", limit)
        .map((row, _) -> risk(row))
        .list();
  }

  private static RiskAcceptance risk(ResultSet row) throws SQLException {
    return new RiskAcceptance(
        row.getString("risk_key"),
        row.getString("product"),
        row.getString("name"),
        row.getString("owner"),
        date(row, "expires"),
        row.getString("url"),
        row.getInt("expired") == 1);
  }

  // Announcements

  /** One thing that was announced. */
  public record Announced(String kind, String subject, String stage) {}

  /** Records that these were announced. */
  public void markAnnounced(Collection<Announced> announced, Instant at) {
    if (announced.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into announcements (kind, subject, stage, at) values (:kind, :subject, :stage, :at)
            on conflict (kind, subject, stage) do nothing\
            """);
    announced.forEach(
        one ->
            batch
                .bind("kind", one.kind())
                .bind("subject", one.subject())
                .bind("stage", one.stage())
                .bind("at", at.toEpochMilli())
                .add());
    batch.execute();
  }

  /** Returns whether it was announced. */
  public boolean wasAnnounced(Announced one) {
    return handle
        .createQuery("select 1 from announcements where kind = ? and subject = ? and stage = ?")
        .bind(0, one.kind())
        .bind(1, one.subject())
        .bind(2, one.stage())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /**
   * Deletes events from before then and their deliveries; events with deliveries that wait are
   * kept.
   *
   * @param failedBefore failed deliveries are kept until then, so that they can be retried by hand
   * @return the number of events
   */
  public int deleteEventsBefore(Instant before, Instant failedBefore, int limit) {
    var ids =
        handle
            .createQuery(
                """
                select id from events e where received_at < :before
                  and not exists (select 1 from deliveries d where d.event = e.id
                    and (d.state in ('queued', 'sending', 'retrying', 'held')
                      or d.state = 'failed' and e.received_at >= :failedBefore))
                order by received_at limit :limit\
                """)
            .bind("before", before.toEpochMilli())
            .bind("failedBefore", failedBefore.toEpochMilli())
            .bind("limit", limit)
            .mapTo(String.class)
            .list();
    if (!ids.isEmpty()) {
      for (var statement :
          List.of(
              "delete from alerts where event in (<ids>)",
              "delete from deliveries where event in (<ids>)",
              "delete from events where id in (<ids>)")) {
        handle.createUpdate(statement).bindList("ids", ids).execute();
      }
    }
    handle.execute("delete from sent_ids where at < ?", before.toEpochMilli());
    new SentCopies(handle).deleteBefore(before);
    new TestPages(handle).deleteBefore(before);
    new AnnouncedScans(handle).deleteBefore(before);
    // A day's SLA announcements cannot come again; those of an engagement could.
    handle.execute(
        "delete from announcements where at < ? and kind in ('sla', 'sla_combined')",
        before.toEpochMilli());
    return ids.size();
  }

  // Rules

  /** Returns the rules, with the default for each that was never set. */
  public CalendarRules rules() {
    var values = new SystemSettings(handle);
    var defaults = CalendarRules.DEFAULT;
    var autoClose = values.value("calendar.auto_close_days");
    var days = new EnumMap<Severity, Integer>(Severity.class);
    for (var severity : Severity.values()) {
      var stored = values.value("calendar.sla_days." + severity.wireName());
      var defaultDays = defaults.slaDays().get(severity);
      if (stored.isEmpty() ? defaultDays != null : !stored.equals("off")) {
        days.put(severity, stored.isEmpty() ? defaultDays : Integer.valueOf(stored));
      }
    }
    return new CalendarRules(
        number(values, "upcoming_days", defaults.upcomingDays()),
        autoClose.isEmpty() || autoClose.equals("off") ? null : Integer.valueOf(autoClose),
        number(values, "sla_days_before", defaults.slaDaysBefore()),
        number(values, "sla_days_after", defaults.slaDaysAfter()),
        values.value("calendar.sla_backoff").equals("true"),
        number(values, "risk_days", defaults.riskDays()),
        number(values, "keep_days", defaults.retentionDays()),
        zone(values.value("calendar.zone")),
        days);
  }

  private static int number(SystemSettings values, String name, int defaults) {
    var value = values.value("calendar." + name);
    return value.isEmpty() ? defaults : Integer.parseInt(value);
  }

  private static ZoneId zone(String name) {
    try {
      return name.isEmpty() ? CalendarRules.DEFAULT.zone() : ZoneId.of(name);
    } catch (DateTimeException _) {
      return CalendarRules.DEFAULT.zone();
    }
  }

  /** Stores the rules, and the day on which each finding is due by them. */
  public void put(CalendarRules rules) {
    var values = new SystemSettings(handle);
    var before = rules();
    values.put("calendar.upcoming_days", "" + rules.upcomingDays());
    values.put(
        "calendar.auto_close_days",
        rules.autoCloseDays() == null ? "off" : rules.autoCloseDays().toString());
    values.put("calendar.sla_days_before", "" + rules.slaDaysBefore());
    values.put("calendar.sla_days_after", "" + rules.slaDaysAfter());
    values.put("calendar.sla_backoff", "" + rules.slaBackoff());
    values.put("calendar.risk_days", "" + rules.riskDays());
    values.put("calendar.keep_days", "" + rules.retentionDays());
    values.put("calendar.zone", rules.zone().getId());
    for (var severity : Severity.values()) {
      var days = rules.slaDays().get(severity);
      values.put(
          "calendar.sla_days." + severity.wireName(), days == null ? "off" : days.toString());
    }
    if (!before.slaDays().equals(rules.slaDays())) {
      var after = "";
      for (var page = findings(after, 1_000); !page.isEmpty(); page = findings(after, 1_000)) {
        put(new ArrayList<>(page), rules);
        after = page.getLast().key();
      }
    }
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }
}
