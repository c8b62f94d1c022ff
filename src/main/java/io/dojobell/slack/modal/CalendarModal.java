package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.Actor;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.slack.home.HomeTab;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendar's rules as a modal; errors are shown at their fields. */
public record CalendarModal(CalendarService calendar) implements Modal {
  /** The API's limits. */
  private static final int MAX_DAYS_BEFORE_DUE = 366;

  private static final int MAX_DAYS_OVERDUE = 3_660;

  /** The severities with due dates; info findings have none. */
  private static final List<Severity> TRACKED_SEVERITIES =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  private static final FormField<Optional<Integer>> UPCOMING =
      days("upcoming", "Engagements are announced so long before they start");
  private static final FormField<Optional<Integer>> CLOSE =
      optionalDays("close", "They are closed so long past their end", MAX_DAYS_BEFORE_DUE);
  private static final Map<Severity, FormField<Optional<Integer>>> SLA = slaFields();
  private static final FormField<Optional<Integer>> BEFORE =
      days("before", "Findings are announced from so long before their due date");
  private static final FormField<Optional<Integer>> AFTER =
      days("after", "and until so long past it");
  private static final FormField<Boolean> BACKOFF =
      FormField.optional(
          "backoff",
          "Back-off",
          "",
          new InputKinds.Switch("Only 1, 2, 4, 8 … days before and after"));
  private static final FormField<Optional<Integer>> RISK =
      days("risk", "Risk acceptances are announced so long before they end");
  private static final FormField<Optional<Integer>> KEEP =
      FormField.required(
          "keep",
          "Events are kept for",
          "Days",
          new InputKinds.WholeNumber(1, MAX_DAYS_OVERDUE, true));
  private static final FormField<String> ZONE =
      FormField.required(
          "zone",
          "Days begin in this time zone",
          "Europe/Berlin",
          new InputKinds.Zone(100, "Europe/Berlin"));

  private static FormField<Optional<Integer>> days(String name, String label) {
    return FormField.required(
        name, label, "Days", new InputKinds.WholeNumber(0, MAX_DAYS_BEFORE_DUE, true));
  }

  private static FormField<Optional<Integer>> optionalDays(String name, String label, int max) {
    return FormField.optional(name, label, "Days", new InputKinds.WholeNumber(0, max, false));
  }

  private static Map<Severity, FormField<Optional<Integer>>> slaFields() {
    var fields = new LinkedHashMap<Severity, FormField<Optional<Integer>>>();
    for (var severity : TRACKED_SEVERITIES) {
      var word = severity.wireName();
      var label = "SLA of " + word + " findings without a due date";
      fields.put(severity, optionalDays("sla_" + word, label, MAX_DAYS_OVERDUE));
    }
    return fields;
  }

  @Override
  public ModalId id() {
    return ModalId.CALENDAR;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SYSTEM;
  }

  @Override
  public List<FormField<?>> fields() {
    return Stream.concat(
            Stream.of(UPCOMING, CLOSE, BEFORE, AFTER, BACKOFF, RISK, KEEP, ZONE),
            SLA.values().stream())
        .<FormField<?>>map(field -> field)
        .toList();
  }

  @Override
  public Optional<View> open(User user, String value) {
    var now = calendar.rules();
    var form =
        new FormBuilder()
            .smallPrint("Numbers of days. *Empty* is off where that can be.")
            .field(UPCOMING, Optional.of(now.upcomingDays()))
            .field(CLOSE, Optional.ofNullable(now.autoCloseDays()));
    SLA.forEach((severity, field) -> form.field(field, slaDays(now, severity)));
    return Optional.of(
        form.field(BEFORE, Optional.of(now.slaDaysBefore()))
            .field(AFTER, Optional.of(now.slaDaysAfter()))
            .field(BACKOFF, now.slaBackoff())
            .field(RISK, Optional.of(now.riskDays()))
            .field(KEEP, Optional.of(now.retentionDays()))
            .field(ZONE, now.zone().getId())
            .build(ModalId.CALENDAR, "Calendar", "Save", ""));
  }

  private static Optional<Integer> slaDays(CalendarRules rules, Severity severity) {
    return Optional.ofNullable(rules.slaDays().get(severity));
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    calendar.change(Actor.of(user), old -> applyChanges(old, entered));
    return new SubmissionResult.Saved();
  }

  private static CalendarRules applyChanges(CalendarRules old, FormValues entered) {
    var sla = new EnumMap<Severity, Integer>(Severity.class);
    sla.putAll(old.slaDays());
    SLA.forEach(
        (severity, field) -> {
          var days = field.readOr(entered, slaDays(old, severity));
          days.ifPresentOrElse(number -> sla.put(severity, number), () -> sla.remove(severity));
        });
    return new CalendarRules(
        number(UPCOMING, entered, old.upcomingDays()),
        CLOSE.readOr(entered, Optional.ofNullable(old.autoCloseDays())).orElse(null),
        number(BEFORE, entered, old.slaDaysBefore()),
        number(AFTER, entered, old.slaDaysAfter()),
        BACKOFF.readOr(entered, old.slaBackoff()),
        number(RISK, entered, old.riskDays()),
        number(KEEP, entered, old.retentionDays()),
        ZoneNames.zone(ZONE.readOr(entered, old.zone().getId())).orElse(old.zone()),
        sla);
  }

  private static int number(FormField<Optional<Integer>> field, FormValues entered, int old) {
    return field.readOr(entered, Optional.of(old)).orElse(old);
  }
}
