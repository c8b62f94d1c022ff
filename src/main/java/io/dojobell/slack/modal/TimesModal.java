package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.DeliveryPreferencesService.DeliveryTimes;
import io.dojobell.slack.home.Tab;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Quiet hours and digest. */
public record TimesModal(
    DeliveryPreferencesService attention, Function<User, Optional<ZoneId>> zones) implements Modal {
  private static final String DAILY = "daily";
  private static final ZoneId UTC = DeliveryPreferences.ALWAYS.zone();

  @Override
  public String id() {
    return "times";
  }

  @Override
  public Tab tab() {
    return Tab.ME;
  }

  @Override
  public List<String> fields() {
    return List.of("from", "to", "days", "at", "zone");
  }

  @Override
  public Optional<View> opened(User user, String value) {
    return Optional.of(view(attention.of(user), zones.apply(user).orElse(UTC)));
  }

  private static View view(DeliveryPreferences now, ZoneId zone) {
    var quiet = now.quiet();
    var digest = now.digest();
    var form = new Form();
    form.field("from", "Quiet from", time("from", quiet == null ? null : quiet.from()));
    form.field("to", "Quiet until", time("to", quiet == null ? null : quiet.to()));
    form.field(
        "days",
        "Digest",
        Form.choice("days", days(), digest == null ? null : word(digest.day()), "No digest"));
    form.field("at", "Digest at", time("at", digest == null ? null : digest.at()));
    form.required("zone", "Time zone", Form.text("zone", zone.getId(), 60, "Europe/Berlin"));
    form.notes(
        "What comes meanwhile is told together afterwards. Who calls you by name reaches you at"
            + " once.");
    return form.done("times", "Quiet hours, digest", "Save", "");
  }

  private static TimePickerElement time(String name, @Nullable LocalTime time) {
    return TimePickerElement.builder()
        .actionId(name)
        .placeholder(Form.plain("Choose a time"))
        .initialTime(time == null ? null : "%tR".formatted(time))
        .build();
  }

  private static List<OptionObject> days() {
    var days = new ArrayList<OptionObject>();
    days.add(Form.option("Every day", DAILY));
    Arrays.stream(DayOfWeek.values())
        .forEach(
            day ->
                days.add(
                    Form.option(
                        "Each " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), word(day))));
    return days;
  }

  private static String word(@Nullable DayOfWeek day) {
    return day == null ? DAILY : day.name();
  }

  @Override
  public Answer submitted(User user, View view) {
    var entered = Entered.in(view);
    var zone = ZoneNames.zone(entered.text("zone"));
    var now = attention.of(user);
    var from = from(now.quiet(), entered);
    var to = to(now.quiet(), entered);
    var days = days(now.digest(), entered);
    var at = at(now.digest(), entered);
    if (zone.isEmpty()) {
      return Answer.Wrong.at("zone", "This must be a time zone like Europe/Berlin or UTC");
    }
    if (from.isPresent() != to.isPresent()) {
      return Answer.Wrong.at(
          from.isPresent() ? "to" : "from", "Quiet hours have a beginning and an end");
    }
    if (from.isPresent() && from.equals(to)) {
      return Answer.Wrong.at("to", "Quiet hours must end at another time than they begin");
    }
    if (days.isPresent() != at.isPresent()) {
      return Answer.Wrong.at(days.isPresent() ? "at" : "days", "A digest has a day and a time");
    }
    var isNamed = entered.isChanged("zone");
    attention.changeTimes(
        user,
        old ->
            new DeliveryTimes(
                from.map(begin -> new Quiet(begin, to.get())).orElse(null),
                days.map(day -> new Digest(day(day), at.get())).orElse(null),
                Optional.of(
                    old.zone()
                        .filter(before -> before.isExplicit() && !isNamed)
                        .orElse(new ChosenZone(zone.get(), isNamed)))));
    return new Answer.Done();
  }

  private static Optional<LocalTime> from(@Nullable Quiet now, Entered entered) {
    return entered.isChanged("from")
        ? time(entered.time("from"))
        : Optional.ofNullable(now).map(Quiet::from);
  }

  private static Optional<LocalTime> to(@Nullable Quiet now, Entered entered) {
    return entered.isChanged("to")
        ? time(entered.time("to"))
        : Optional.ofNullable(now).map(Quiet::to);
  }

  private static Optional<String> days(@Nullable Digest now, Entered entered) {
    return entered.isChanged("days")
        ? entered.choice("days")
        : Optional.ofNullable(now).map(digest -> word(digest.day()));
  }

  private static Optional<LocalTime> at(@Nullable Digest now, Entered entered) {
    return entered.isChanged("at")
        ? time(entered.time("at"))
        : Optional.ofNullable(now).map(Digest::at);
  }

  private static @Nullable DayOfWeek day(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
