package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.slack.home.Tab;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the calendar announces and when, as a modal; what is wrong is said at its field. */
public record CalendarModal(CalendarService calendar) implements Modal {
  /** Names the modal in submissions. */
  public static final String ID = "calendar";

  /** As far as the API lets them go. */
  private static final int A_YEAR = 366;

  private static final int TEN_YEARS = 3_660;

  /** Info findings are not watched. */
  private static final List<Severity> WATCHED =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Tab tab() {
    return Tab.SYSTEM;
  }

  @Override
  public List<String> fields() {
    return Stream.concat(
            Stream.of("upcoming", "close", "before", "after", "backoff", "risk", "keep", "zone"),
            WATCHED.stream().map(CalendarModal::field))
        .toList();
  }

  private static String field(Severity severity) {
    return "sla_" + severity.wireName();
  }

  @Override
  public Optional<View> opened(User user, String value) {
    var now = calendar.rules();
    var closes = now.autoCloseDays();
    var form =
        new Form()
            .notes("Numbers of days. *Empty* is off where that can be.")
            .required(
                "upcoming",
                "Engagements are announced so long before they start",
                days("upcoming", now.upcomingDays()))
            .field("close", "They are closed so long past their end", days("close", closes));
    for (var severity : WATCHED) {
      form.field(
          field(severity),
          "SLA of " + severity.wireName() + " findings without a due date",
          days(field(severity), now.slaDays().get(severity)));
    }
    return Optional.of(
        form.required(
                "before",
                "Findings are announced from so long before their due date",
                days("before", now.slaDaysBefore()))
            .required("after", "and until so long past it", days("after", now.slaDaysAfter()))
            .field(
                "backoff",
                "Back-off",
                Form.boxes(
                    "backoff",
                    List.of(Form.option("Only 1, 2, 4, 8 … days before and after", "on")),
                    now.slaBackoff() ? List.of("on") : List.of()))
            .required(
                "risk",
                "Risk acceptances are announced so long before they end",
                days("risk", now.riskDays()))
            .required("keep", "Events are kept for", days("keep", now.retentionDays()))
            .required(
                "zone",
                "Days begin in this time zone",
                Form.text("zone", now.zone().getId(), 100, "Europe/Berlin"))
            .done(ID, "Calendar", "Save", ""));
  }

  private static com.slack.api.model.block.element.PlainTextInputElement days(
      String name, @Nullable Integer days) {
    return Form.text(name, days == null ? "" : days.toString(), 4, "Days");
  }

  @Override
  public Answer submitted(User user, View view) {
    var reading = new Reading(Entered.in(view), new LinkedHashMap<>());
    reading.rules(calendar.rules());
    if (!reading.errors().isEmpty()) {
      return new Answer.Wrong(reading.errors());
    }
    calendar.change(reading::rules);
    return new Answer.Done();
  }

  /** What was entered, and what is wrong with it by field. */
  private record Reading(Entered entered, Map<String, String> errors) {
    CalendarRules rules(CalendarRules old) {
      var sla = new EnumMap<Severity, Integer>(Severity.class);
      sla.putAll(old.slaDays());
      for (var severity : WATCHED) {
        if (!entered.isChanged(field(severity))) {
          continue;
        }
        var days = number(field(severity), 0, TEN_YEARS);
        if (days == null) {
          sla.remove(severity);
        } else {
          sla.put(severity, days);
        }
      }
      return new CalendarRules(
          needed("upcoming", 0, A_YEAR, old.upcomingDays()),
          entered.isChanged("close") ? number("close", 0, A_YEAR) : old.autoCloseDays(),
          needed("before", 0, A_YEAR, old.slaDaysBefore()),
          needed("after", 0, A_YEAR, old.slaDaysAfter()),
          entered.isChanged("backoff")
              ? entered.choices("backoff").contains("on")
              : old.slaBackoff(),
          needed("risk", 0, A_YEAR, old.riskDays()),
          needed("keep", 1, TEN_YEARS, old.retentionDays()),
          zone(old.zone()),
          sla);
    }

    /** Null: empty, or no such number, which then is among the errors. */
    private @Nullable Integer number(String name, int least, int most) {
      var text = entered.text(name);
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

    private int needed(String name, int least, int most, int old) {
      if (!entered.isChanged(name)) {
        return old;
      }
      var number = number(name, least, most);
      if (number == null) {
        errors.putIfAbsent(
            name, "This must be a whole number from %d to %d".formatted(least, most));
        return least;
      }
      return number;
    }

    private ZoneId zone(ZoneId old) {
      if (!entered.isChanged("zone")) {
        return old;
      }
      var zone = ZoneNames.zone(entered.text("zone"));
      if (zone.isEmpty()) {
        errors.put("zone", "This must be a time zone like Europe/Berlin");
      }
      return zone.orElse(old);
    }
  }
}
