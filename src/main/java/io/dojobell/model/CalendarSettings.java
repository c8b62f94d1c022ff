package io.dojobell.model;

import io.dojobell.model.CalendarRule.Days;
import io.dojobell.model.CalendarRule.DaysBySeverity;
import io.dojobell.model.CalendarRule.DaysOrNever;
import io.dojobell.model.CalendarRule.Flag;
import io.dojobell.model.CalendarRule.TimeZone;
import io.dojobell.model.SettingKey.FormInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The settings under {@code calendar} of {@code /api/v1/system}, in the order of Slack's form. To
 * add one, add a line here: the table, the API, {@code /openapi.json} and the form follow.
 */
public final class CalendarSettings {
  private static final List<CalendarRule<?>> DECLARED = new ArrayList<>();
  private static final int MAX_DAYS = 366;
  private static final int TEN_YEARS = 3_660;

  public static final Days UPCOMING_DAYS =
      add(
          new Days(
              "upcoming_days",
              3,
              0,
              MAX_DAYS,
              "Days before its start at which an engagement is announced",
              days("upcoming", "Remind before an engagement starts")));
  public static final DaysOrNever AUTO_CLOSE_DAYS =
      add(
          new DaysOrNever(
              "auto_close_days",
              MAX_DAYS,
              "Days past its end after which an engagement is closed; null: never",
              days("close", "Auto-close after the end date")));
  public static final DaysBySeverity SLA_DAYS =
      add(
          new DaysBySeverity(
              "sla_days",
              Map.of(
                  Severity.CRITICAL, 7, Severity.HIGH, 30, Severity.MEDIUM, 90, Severity.LOW, 120),
              TEN_YEARS,
              "Days to fix a finding that has no due date, by severity",
              days("sla", "Default SLA: %s")));
  public static final Days SLA_DAYS_BEFORE =
      add(
          new Days(
              "sla_days_before",
              3,
              0,
              MAX_DAYS,
              "Days before its due date from which a finding is announced",
              days("before", "Remind before an SLA due date")));
  public static final Days SLA_DAYS_AFTER =
      add(
          new Days(
              "sla_days_after",
              7,
              0,
              MAX_DAYS,
              "Days past its due date until which a finding is announced",
              days("after", "Keep reminding after the due date")));
  public static final Flag SLA_BACKOFF =
      add(
          new Flag(
              "sla_backoff",
              "Whether a finding is announced only at distances that are powers of two",
              new FormInput(
                  "backoff", "SLA reminders", "Remind less often over time (day 1, 2, 4, 8 …)")));
  public static final Days RISK_DAYS =
      add(
          new Days(
              "risk_days",
              10,
              0,
              MAX_DAYS,
              "Days before its end at which a risk acceptance is announced",
              days("risk", "Remind before a risk acceptance expires")));
  public static final Days KEEP_DAYS =
      add(
          new Days(
              "keep_days",
              90,
              1,
              TEN_YEARS,
              "Days for which events are kept",
              days("keep", "Keep events for")));
  public static final TimeZone TIME_ZONE =
      add(
          new TimeZone(
              "time_zone",
              "calendar.zone",
              "The time zone in which days begin",
              new FormInput("zone", "Time zone", "Europe/Berlin")));

  /** All of them, in that order. */
  public static final List<CalendarRule<?>> ALL = Collections.unmodifiableList(DECLARED);

  private CalendarSettings() {}

  private static FormInput days(String id, String label) {
    return new FormInput(id, label, "Days");
  }

  private static <K extends CalendarRule<?>> K add(K key) {
    DECLARED.add(key);
    return key;
  }
}
