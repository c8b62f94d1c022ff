package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
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
  private static final String EXPLANATION =
      "Held notifications are delivered together afterwards. Direct mentions still arrive"
          + " immediately.";
  private static final String CHOOSE_TIME = "Choose a time";
  private static final ZoneId UTC = DeliveryPreferences.ALWAYS.zone();

  private static final FormField<Optional<LocalTime>> FROM =
      FormField.optional("from", "Quiet from", CHOOSE_TIME, new InputKinds.Time());
  private static final FormField<Optional<LocalTime>> TO =
      FormField.optional("to", "Quiet until", CHOOSE_TIME, new InputKinds.Time());
  private static final FormField<Optional<String>> DAYS =
      FormField.optional("days", "Digest", "No digest", new InputKinds.Choice(days()));
  private static final FormField<Optional<LocalTime>> AT =
      FormField.optional("at", "Digest at", CHOOSE_TIME, new InputKinds.Time());
  private static final FormField<String> ZONE =
      FormField.required(
          Action.ZONE_SEARCH,
          "Time zone",
          "Find a city",
          new InputKinds.Zone("Europe/Berlin or UTC"));

  @Override
  public ModalId id() {
    return ModalId.TIMES;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SCHEDULE;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(FROM, TO, DAYS, AT, ZONE);
  }

  @Override
  public Optional<View> open(User user, String value) {
    var now = preferences.of(user);
    var quiet = Optional.ofNullable(now.quiet());
    var digest = Optional.ofNullable(now.digest());
    var zone = zones.apply(user).orElse(UTC);
    return Optional.of(
        new FormBuilder()
            .field(FROM, quiet.map(Quiet::from))
            .field(TO, quiet.map(Quiet::to))
            .field(DAYS, digest.map(ScheduleModal::dayCode))
            .field(AT, digest.map(Digest::at))
            .field(ZONE, zone.getId())
            .smallPrint(EXPLANATION)
            .build(ModalId.TIMES, "Quiet hours and digest", "Save", ""));
  }

  private static List<OptionObject> days() {
    var days = new ArrayList<OptionObject>();
    days.add(FormBuilder.option("Every day", DAILY));
    for (var day : DayOfWeek.values()) {
      var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      days.add(FormBuilder.option(name + "s", day.name()));
    }
    return days;
  }

  private static String dayCode(Digest digest) {
    var day = digest.day();
    return day == null ? DAILY : day.name();
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    var now = preferences.of(user);
    var quiet = Optional.ofNullable(now.quiet());
    var digest = Optional.ofNullable(now.digest());
    var from = FROM.readOr(entered, quiet.map(Quiet::from)).orElse(null);
    var to = TO.readOr(entered, quiet.map(Quiet::to)).orElse(null);
    var days = DAYS.readOr(entered, digest.map(ScheduleModal::dayCode)).orElse(null);
    var at = AT.readOr(entered, digest.map(Digest::at)).orElse(null);
    if ((from == null) != (to == null)) {
      return SubmissionResult.Invalid.at(to == null ? TO : FROM, "Set both a start and an end");
    }
    if (from != null && from.equals(to)) {
      return SubmissionResult.Invalid.at(TO, "The end must differ from the start");
    }
    if ((days == null) != (at == null)) {
      return SubmissionResult.Invalid.at(at == null ? AT : DAYS, "Set both a day and a time");
    }
    var hours = from == null || to == null ? null : new Quiet(from, to);
    var collected = days == null || at == null ? null : new Digest(parseDay(days), at);
    preferences.changeTimes(
        user, old -> new DeliveryTimes(hours, collected, Optional.of(zone(old.zone(), entered))));
    return new SubmissionResult.Saved();
  }

  /** Returns the zone that was entered; one that a person named stays unless it was changed. */
  private static ChosenZone zone(Optional<ChosenZone> old, FormValues entered) {
    var isNamed = ZONE.isChanged(entered);
    return old.filter(before -> before.isExplicit() && !isNamed)
        .or(() -> ZoneNames.zone(ZONE.read(entered)).map(zone -> new ChosenZone(zone, isNamed)))
        .orElse(new ChosenZone(UTC, false));
  }

  private static @Nullable DayOfWeek parseDay(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(word))
        .findFirst()
        .orElse(null);
  }
}
