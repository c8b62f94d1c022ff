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
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar's rules as a modal; errors are shown at their fields. */
public record CalendarModal(CalendarService calendar) implements Modal {
  /** The API's limit. */
  private static final int MAX_DAYS_BEFORE_DUE = 366;

  private static final int MAX_DAYS_OVERDUE = 3_660;

  /** The severities with due dates; info findings have none. */
  private static final List<Severity> TRACKED_SEVERITIES =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  @Override
  public ModalId id() {
    return ModalId.CALENDAR;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SYSTEM;
  }

  @Override
  public List<String> requiredFields() {
    return Stream.concat(
            Stream.of("upcoming", "close", "before", "after", "backoff", "risk", "keep", "zone"),
            TRACKED_SEVERITIES.stream().map(CalendarModal::field))
        .toList();
  }

  private static String field(Severity severity) {
    return "sla_" + severity.wireName();
  }

  @Override
  public Optional<View> open(User user, String value) {
    var now = calendar.rules();
    var closes = now.autoCloseDays();
    var form =
        new FormBuilder()
            .smallPrint("Numbers of days. *Empty* is off where that can be.")
            .requiredField(
                "upcoming",
                "Engagements are announced so long before they start",
                days("upcoming", now.upcomingDays()))
            .optionalField(
                "close", "They are closed so long past their end", days("close", closes));
    for (var severity : TRACKED_SEVERITIES) {
      form.optionalField(
          field(severity),
          "SLA of " + severity.wireName() + " findings without a due date",
          days(field(severity), now.slaDays().get(severity)));
    }
    return Optional.of(
        form.requiredField(
                "before",
                "Findings are announced from so long before their due date",
                days("before", now.slaDaysBefore()))
            .requiredField("after", "and until so long past it", days("after", now.slaDaysAfter()))
            .optionalField(
                "backoff",
                "Back-off",
                FormBuilder.checkboxes(
                    "backoff",
                    List.of(FormBuilder.option("Only 1, 2, 4, 8 … days before and after", "on")),
                    now.slaBackoff() ? List.of("on") : List.of()))
            .requiredField(
                "risk",
                "Risk acceptances are announced so long before they end",
                days("risk", now.riskDays()))
            .requiredField("keep", "Events are kept for", days("keep", now.retentionDays()))
            .requiredField(
                "zone",
                "Days begin in this time zone",
                FormBuilder.textInput("zone", now.zone().getId(), 100, "Europe/Berlin"))
            .build(ModalId.CALENDAR, "Calendar", "Save", ""));
  }

  private static com.slack.api.model.block.element.PlainTextInputElement days(
      String name, @Nullable Integer days) {
    return FormBuilder.textInput(name, days == null ? "" : days.toString(), 4, "Days");
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var reading = new FormReader(FormValues.readFrom(view), new LinkedHashMap<>());
    reading.rules(calendar.rules());
    if (!reading.errors().isEmpty()) {
      return new SubmissionResult.Invalid(reading.errors());
    }
    calendar.change(Actor.of(user), reading::rules);
    return new SubmissionResult.Saved();
  }

  /** The entered values, and their errors by field. */
  private record FormReader(FormValues values, Map<String, String> errors) {
    CalendarRules rules(CalendarRules old) {
      var sla = new EnumMap<Severity, Integer>(Severity.class);
      sla.putAll(old.slaDays());
      for (var severity : TRACKED_SEVERITIES) {
        if (!values.isChanged(field(severity))) {
          continue;
        }
        var days = optionalNumber(field(severity), 0, MAX_DAYS_OVERDUE);
        if (days == null) {
          sla.remove(severity);
        } else {
          sla.put(severity, days);
        }
      }
      return new CalendarRules(
          requiredNumber("upcoming", 0, MAX_DAYS_BEFORE_DUE, old.upcomingDays()),
          values.isChanged("close")
              ? optionalNumber("close", 0, MAX_DAYS_BEFORE_DUE)
              : old.autoCloseDays(),
          requiredNumber("before", 0, MAX_DAYS_BEFORE_DUE, old.slaDaysBefore()),
          requiredNumber("after", 0, MAX_DAYS_BEFORE_DUE, old.slaDaysAfter()),
          values.isChanged("backoff") ? values.choices("backoff").contains("on") : old.slaBackoff(),
          requiredNumber("risk", 0, MAX_DAYS_BEFORE_DUE, old.riskDays()),
          requiredNumber("keep", 1, MAX_DAYS_OVERDUE, old.retentionDays()),
          zone(old.zone()),
          sla);
    }

    /** Returns the number; null: empty, or invalid, which is then among the errors. */
    private @Nullable Integer optionalNumber(String name, int least, int most) {
      var text = values.text(name);
      if (text.isEmpty()) {
        return null;
      }
      var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
      if (number < least || number > most) {
        errors.put(name, "This must be a whole number from %d to %d".formatted(least, most));
        return null;
      }
      return number;
    }

    private int requiredNumber(String name, int least, int most, int old) {
      if (!values.isChanged(name)) {
        return old;
      }
      var number = optionalNumber(name, least, most);
      if (number == null) {
        errors.putIfAbsent(
            name, "This must be a whole number from %d to %d".formatted(least, most));
        return least;
      }
      return number;
    }

    private ZoneId zone(ZoneId old) {
      if (!values.isChanged("zone")) {
        return old;
      }
      var zone = ZoneNames.zone(values.text("zone"));
      if (zone.isEmpty()) {
        errors.put("zone", "This must be a time zone like Europe/Berlin");
      }
      return zone.orElse(old);
    }
  }
}
