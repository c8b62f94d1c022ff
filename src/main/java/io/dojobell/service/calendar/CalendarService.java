package io.dojobell.service.calendar;

import io.dojobell.database.Database;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.store.Calendar;
import io.dojobell.store.InventoryRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Stores what the calendar checks, and its rules. A product, given by key or name, is created if it
 * does not exist; items of one request are stored together or not at all.
 */
public final class CalendarService {
  private final Database database;
  private final Visibility visibilityOfNew;
  private final Runnable zoneChanged;

  /**
   * @param visibilityOfNew the visibility of products that are created
   * @param zoneChanged runs after each change of the time zone in which days begin
   */
  public CalendarService(Database database, Visibility visibilityOfNew, Runnable zoneChanged) {
    this.database = database;
    this.visibilityOfNew = visibilityOfNew;
    this.zoneChanged = zoneChanged;
  }

  /** Returns the engagement of that key. */
  public Optional<ScheduledEngagement> engagement(String key) {
    return database.read(handle -> new Calendar(handle).engagement(key));
  }

  /** Returns a page of engagements by key, after the given one. */
  public List<ScheduledEngagement> engagements(String after, int limit) {
    return database.read(handle -> new Calendar(handle).engagements(after, limit));
  }

  /**
   * Creates or replaces the engagements.
   *
   * @return the number of new ones
   */
  public int putEngagements(List<ScheduledEngagement> engagements) {
    return database.write(
        handle -> {
          var calendar = new Calendar(handle);
          var made = 0;
          for (var one : engagements) {
            made += calendar.engagement(one.key()).isEmpty() ? 1 : 0;
            calendar.put(
                new ScheduledEngagement(
                    one.key(),
                    one.name(),
                    product(handle, one.product()),
                    one.url(),
                    one.lead(),
                    one.targetStart(),
                    one.targetEnd(),
                    one.status()));
          }
          return made;
        });
  }

  /**
   * Deletes the engagement.
   *
   * @return true if there was one
   */
  public boolean deleteEngagement(String key) {
    return database.write(handle -> new Calendar(handle).deleteEngagement(key));
  }

  /** Returns the finding of that key. */
  public Optional<TrackedFinding> finding(String key) {
    return database.read(handle -> new Calendar(handle).finding(key));
  }

  /** Returns a page of findings by key, after the given one. */
  public List<TrackedFinding> findings(String after, int limit) {
    return database.read(handle -> new Calendar(handle).findings(after, limit));
  }

  /**
   * Creates or replaces the findings.
   *
   * @return the number of new ones
   */
  public int putFindings(List<TrackedFinding> findings) {
    return database.write(
        handle -> {
          var calendar = new Calendar(handle);
          var made = 0;
          var known = new ArrayList<TrackedFinding>();
          for (var one : findings) {
            made += calendar.finding(one.key()).isEmpty() ? 1 : 0;
            known.add(
                new TrackedFinding(
                    one.key(),
                    product(handle, one.product()),
                    one.title(),
                    one.severity(),
                    one.slaDue(),
                    one.foundOn(),
                    one.active(),
                    one.verified(),
                    one.duplicate(),
                    one.mitigated(),
                    one.owner(),
                    one.url()));
          }
          calendar.put(known, calendar.rules());
          return made;
        });
  }

  /**
   * Deletes the finding.
   *
   * @return true if there was one
   */
  public boolean deleteFinding(String key) {
    return database.write(handle -> new Calendar(handle).deleteFinding(key));
  }

  /** Returns the risk acceptance of that key. */
  public Optional<RiskAcceptance> risk(String key) {
    return database.read(handle -> new Calendar(handle).risk(key));
  }

  /** Returns a page of risk acceptances by key, after the given one. */
  public List<RiskAcceptance> risks(String after, int limit) {
    return database.read(handle -> new Calendar(handle).risks(after, limit));
  }

  /**
   * Creates or replaces the risk acceptances.
   *
   * @return the number of new ones
   */
  public int putRisks(List<RiskAcceptance> risks) {
    return database.write(
        handle -> {
          var calendar = new Calendar(handle);
          var made = 0;
          for (var one : risks) {
            made += calendar.risk(one.key()).isEmpty() ? 1 : 0;
            calendar.put(
                new RiskAcceptance(
                    one.key(),
                    product(handle, one.product()),
                    one.name(),
                    one.owner(),
                    one.expires(),
                    one.url()));
          }
          return made;
        });
  }

  /**
   * Deletes the risk acceptance.
   *
   * @return true if there was one
   */
  public boolean deleteRisk(String key) {
    return database.write(handle -> new Calendar(handle).deleteRisk(key));
  }

  private @Nullable String product(Handle handle, @Nullable String keyOrName) {
    if (keyOrName == null) {
      return null;
    }
    return new InventoryRecorder(handle, visibilityOfNew)
        .product(new Reference.KeyOrName(keyOrName), null)
        .map(Product::key)
        .orElse(null);
  }

  /** Returns the calendar's rules. */
  public CalendarRules rules() {
    return database.read(handle -> new Calendar(handle).rules());
  }

  /** Changes the rules and returns them as they are then. */
  public CalendarRules change(Actor actor, UnaryOperator<CalendarRules> change) {
    var before = rules().zone();
    var rules =
        database.write(
            handle -> {
              var calendar = new Calendar(handle);
              var old = calendar.rules();
              calendar.put(change.apply(old));
              var now = calendar.rules();
              if (!now.equals(old)) {
                actor.record(handle, "The calendar's rules: changed");
              }
              return now;
            });
    if (!rules.zone().equals(before)) {
      zoneChanged.run();
    }
    return rules;
  }
}
