package io.dojobell.store;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DatedItem.Kind;
import io.dojobell.model.PageKey;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The things that the calendar watches; a table for each kind. */
public final class DatedItems {
  private static final Map<Kind<?>, Table> TABLES =
      Map.of(
          DatedItem.ENGAGEMENT, new Table("engagements", "engagement_key"),
          DatedItem.FINDING, new Table("findings", "finding_key"),
          DatedItem.RISK_ACCEPTANCE, new Table("risk_acceptances", "risk_key"));

  private static final int PAGE_SIZE = 1_000;

  private final Handle handle;

  /** The name of a table and of its column of keys. */
  private record Table(String name, String key) {
    static Table of(Kind<?> kind) {
      return Objects.requireNonNull(TABLES.get(kind), kind.label());
    }

    String select(String condition) {
      return "select %s as key, t.* from %s t where %s".formatted(key, name, condition);
    }
  }

  public DatedItems(Handle handle) {
    this.handle = handle;
  }

  /** Returns the item of that kind and key. */
  public <T extends DatedItem> Optional<T> find(Kind<T> kind, String key) {
    var table = Table.of(kind);
    return handle.select(table.select(table.key() + " = ?"), key).mapTo(kind.type()).findOne();
  }

  /** Returns which of those keys an item of that kind has. */
  public Set<String> known(Kind<?> kind, Collection<String> keys) {
    var table = Table.of(kind);
    return keys.isEmpty()
        ? Set.of()
        : handle
            .createQuery(
                "select %1$s from %2$s where %1$s in (<keys>)".formatted(table.key(), table.name()))
            .bindList("keys", List.copyOf(keys))
            .mapTo(String.class)
            .set();
  }

  /** Returns a page of the items of that kind by key, after that one. */
  public <T extends DatedItem> List<T> page(Kind<T> kind, String after, int limit) {
    var table = Table.of(kind);
    return handle
        .select(table.select("%1$s > ? order by %1$s limit ?".formatted(table.key())), after, limit)
        .mapTo(kind.type())
        .list();
  }

  /** Returns the finding of that page. */
  public Optional<TrackedFinding> findingOf(String url) {
    var table = Table.of(DatedItem.FINDING);
    return handle
        .select(table.select("url = ? order by finding_key limit 1"), url)
        .mapTo(TrackedFinding.class)
        .findOne();
  }

  /** Deletes the item. Returns whether it existed. */
  public boolean delete(Kind<?> kind, String key) {
    var table = Table.of(kind);
    return handle.execute("delete from %s where %s = ?".formatted(table.name(), table.key()), key)
        > 0;
  }

  /** Makes or replaces the items; a finding with the day on which it is due by the rules. */
  public void put(Collection<? extends DatedItem> items) {
    var findings = new ArrayList<TrackedFinding>();
    for (var item : items) {
      switch (item) {
        case ScheduledEngagement engagement -> put(engagement);
        case RiskAcceptance risk -> put(risk);
        case TrackedFinding finding -> findings.add(finding);
      }
    }
    if (!findings.isEmpty()) {
      put(findings, new SystemSettings(handle).read().calendar());
    }
  }

  private void put(ScheduledEngagement engagement) {
    handle
        .createUpdate(
            """
            insert into engagements (engagement_key, name, name_lower, product, url, page, lead,
              target_start, target_end, status)
            values (:key, :name, :nameLower, :product, :url, :page, :lead,
              :targetStart, :targetEnd, :status)
            on conflict (engagement_key) do update set name = excluded.name,
              name_lower = excluded.name_lower, product = excluded.product, url = excluded.url,
              page = coalesce(excluded.page, engagements.page),
              lead = excluded.lead, target_start = excluded.target_start,
              target_end = excluded.target_end, status = excluded.status\
            """)
        .bindMethods(engagement)
        .bind("nameLower", ColumnCodecs.lower(engagement.name()))
        .bind("page", Inventory.page(PageKey.Kind.ENGAGEMENT, engagement.url()))
        .execute();
  }

  private void put(RiskAcceptance risk) {
    handle
        .createUpdate(
            """
            insert into risk_acceptances (risk_key, product, name, owner, expires, url, expired)
            values (:key, :product, :name, :owner, :expires, :url, :expired)
            on conflict (risk_key) do update set product = excluded.product, name = excluded.name,
              owner = excluded.owner, expires = excluded.expires, url = excluded.url,
              expired = excluded.expired\
            """)
        .bindMethods(risk)
        .execute();
  }

  /** Stores for each finding the day on which it is due by those rules. */
  public void updateDueDates(CalendarRules rules) {
    for (var page = page(DatedItem.FINDING, "", PAGE_SIZE);
        !page.isEmpty();
        page = page(DatedItem.FINDING, page.getLast().key(), PAGE_SIZE)) {
      put(page, rules);
    }
  }

  private void put(List<TrackedFinding> findings, CalendarRules rules) {
    var batch =
        handle.prepareBatch(
            """
            insert into findings (finding_key, product, title, severity, sla_due, found_on, due,
              active, verified, duplicate, mitigated, owner, url, facts)
            values (:key, :product, :title, :severity, :slaDue, :foundOn, :due,
              :active, :verified, :duplicate, :mitigated, :owner, :url, :facts)
            on conflict (finding_key) do update set product = excluded.product,
              title = excluded.title, severity = excluded.severity, sla_due = excluded.sla_due,
              found_on = excluded.found_on, due = excluded.due, active = excluded.active,
              verified = excluded.verified, duplicate = excluded.duplicate,
              mitigated = excluded.mitigated, owner = excluded.owner, url = excluded.url,
              facts = excluded.facts\
            """);
    findings.forEach(
        finding -> batch.bindMethods(finding).bind("due", rules.dueDate(finding)).add());
    batch.execute();
  }
}
