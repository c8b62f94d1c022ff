package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.DeliveryPreferencesService.DeliveryTimes;
import io.dojobell.slack.home.HomeTab;
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

/** A person's quiet hours and digest as a modal. */
public record ScheduleModal(
    DeliveryPreferencesService preferences, Function<User, Optional<ZoneId>> zones)
    implements Modal {
  private static final String DAILY = "daily";
  private static final ZoneId UTC = DeliveryPreferences.ALWAYS.zone();

  @Override
  public ModalId id() {
    return ModalId.TIMES;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.ME;
  }

  @Override
  public List<String> requiredFields() {
    return List.of("from", "to", "days", "at", "zone");
  }

  @Override
  public Optional<View> open(User user, String value) {
    return Optional.of(view(preferences.of(user), zones.apply(user).orElse(UTC)));
  }

  private static View view(DeliveryPreferences now, ZoneId zone) {
    var quiet = now.quiet();
    var digest = now.digest();
    var form = new FormBuilder();
    form.optionalField("from", "Quiet from", time("from", quiet == null ? null : quiet.from()));
    form.optionalField("to", "Quiet until", time("to", quiet == null ? null : quiet.to()));
    form.optionalField(
        "days",
        "Digest",
        FormBuilder.select(
            "days", days(), digest == null ? null : dayCode(digest.day()), "No digest"));
    form.optionalField("at", "Digest at", time("at", digest == null ? null : digest.at()));
    form.requiredField(
        "zone", "Time zone", FormBuilder.textInput("zone", zone.getId(), 60, "Europe/Berlin"));
    form.smallPrint(
        "What comes meanwhile is told together afterwards. Who calls you by name reaches you at"
            + " once.");
    return form.build(ModalId.TIMES, "Quiet hours, digest", "Save", "");
  }

  private static TimePickerElement time(String name, @Nullable LocalTime time) {
    return TimePickerElement.builder()
        .actionId(name)
        .placeholder(FormBuilder.plainText("Choose a time"))
        .initialTime(time == null ? null : "%tR".formatted(time))
        .build();
  }

  private static List<OptionObject> days() {
    var days = new ArrayList<OptionObject>();
    days.add(FormBuilder.option("Every day", DAILY));
    Arrays.stream(DayOfWeek.values())
        .forEach(
            day ->
                days.add(
                    FormBuilder.option(
                        "Each " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        dayCode(day))));
    return days;
  }

  private static String dayCode(@Nullable DayOfWeek day) {
    return day == null ? DAILY : day.name();
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    var zone = ZoneNames.zone(entered.text("zone"));
    var now = preferences.of(user);
    var from = quietStart(now.quiet(), entered);
    var to = quietEnd(now.quiet(), entered);
    var days = digestDays(now.digest(), entered);
    var at = digestTime(now.digest(), entered);
    if (zone.isEmpty()) {
      return SubmissionResult.Invalid.at(
          "zone", "This must be a time zone like Europe/Berlin or UTC");
    }
    if (from.isPresent() != to.isPresent()) {
      return SubmissionResult.Invalid.at(
          from.isPresent() ? "to" : "from", "Quiet hours have a beginning and an end");
    }
    if (from.isPresent() && from.equals(to)) {
      return SubmissionResult.Invalid.at(
          "to", "Quiet hours must end at another time than they begin");
    }
    if (days.isPresent() != at.isPresent()) {
      return SubmissionResult.Invalid.at(
          days.isPresent() ? "at" : "days", "A digest has a day and a time");
    }
    var isNamed = entered.isChanged("zone");
    preferences.changeTimes(
        user,
        old ->
            new DeliveryTimes(
                from.map(begin -> new Quiet(begin, to.get())).orElse(null),
                days.map(day -> new Digest(parseDay(day), at.get())).orElse(null),
                Optional.of(
                    old.zone()
                        .filter(before -> before.isExplicit() && !isNamed)
                        .orElse(new ChosenZone(zone.get(), isNamed)))));
    return new SubmissionResult.Saved();
  }

  private static Optional<LocalTime> quietStart(@Nullable Quiet now, FormValues entered) {
    return entered.isChanged("from")
        ? parseTime(entered.time("from"))
        : Optional.ofNullable(now).map(Quiet::from);
  }

  private static Optional<LocalTime> quietEnd(@Nullable Quiet now, FormValues entered) {
    return entered.isChanged("to")
        ? parseTime(entered.time("to"))
        : Optional.ofNullable(now).map(Quiet::to);
  }

  private static Optional<String> digestDays(@Nullable Digest now, FormValues entered) {
    return entered.isChanged("days")
        ? entered.choice("days")
        : Optional.ofNullable(now).map(digest -> dayCode(digest.day()));
  }

  private static Optional<LocalTime> digestTime(@Nullable Digest now, FormValues entered) {
    return entered.isChanged("at")
        ? parseTime(entered.time("at"))
        : Optional.ofNullable(now).map(Digest::at);
  }

  private static @Nullable DayOfWeek parseDay(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalTime> parseTime(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
