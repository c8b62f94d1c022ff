package io.dojobell.slack.modal;

import io.dojobell.model.CalendarRule;
import io.dojobell.model.CalendarRule.DaysBySeverity;
import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Organisation;
import io.dojobell.model.SettingKey;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.model.Severity;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.organisation.OrganisationService.Change;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An organisation's setting, or a part of it, as a field of a form.
 *
 * @param shown returns what the field shows of the setting's value
 * @param changed returns the setting's value after what was entered
 */
record SettingField<T, V>(
    SettingKey<T> key, FormField<V> field, Function<T, V> shown, BiFunction<T, V, T> changed) {

  void addTo(FormBuilder form, Organisation now) {
    form.field(field, shown.apply(now.get(key)));
  }

  /** Returns the change to what was entered; none if the person did not change the field. */
  Change read(FormValues entered) {
    return field.isChanged(entered)
        ? Change.update(key, old -> changed.apply(old, field.read(entered)))
        : Change.NONE;
  }

  /** Returns the fields of a setting that needs no more than its declaration; else none. */
  static List<SettingField<?, ?>> of(SettingKey<?> key) {
    var input = key.form();
    if (input == null) {
      return List.of();
    }
    return switch (key) {
      case SettingKey.Text text -> List.of(text(text, input));
      case SettingKey.Period period -> List.of(period(period, input));
      case SettingKey.DetailLevels levels -> List.of(levels(levels, input));
      case SettingKey.Threads threads -> List.of(threads(threads, input));
      case CalendarRule<?> rule -> of(rule);
      case SettingKey.ChannelSwitch _,
          SettingKey.SlackConversation _,
          SettingKey.SecretUrl _,
          SettingKey.EventTypes _ ->
          List.of();
    };
  }

  private static List<SettingField<?, ?>> of(CalendarRule<?> rule) {
    return switch (rule) {
      case CalendarRule.Days days -> List.of(days(days));
      case CalendarRule.DaysOrNever days -> List.of(daysOrNever(days));
      case CalendarRule.DaysBySeverity days -> bySeverity(days);
      case CalendarRule.Flag flag -> List.of(flag(flag));
      case CalendarRule.TimeZone zone -> List.of(zone(zone));
    };
  }

  private static SettingField<?, ?> text(SettingKey.Text key, FormInput input) {
    var field = optional(input, new SettingInputKinds.CheckedText(key));
    return new SettingField<>(key, field, now -> now, (_, entered) -> entered);
  }

  private static SettingField<?, ?> period(SettingKey.Period key, FormInput input) {
    var field = required(input, new SettingInputKinds.Minutes((int) key.max().toMinutes()));
    return new SettingField<>(key, field, Optional::of, (old, entered) -> entered.orElse(old));
  }

  private static SettingField<?, ?> levels(SettingKey.DetailLevels key, FormInput input) {
    var options =
        List.of(
            FormBuilder.option("Full details", DetailLevel.FULL.name()),
            FormBuilder.option("Type, product and link only", DetailLevel.LINK.name()));
    return new SettingField<>(
        key,
        optional(input, new InputKinds.Choice(options)),
        SettingField::levelOfAll,
        (old, chosen) -> level(chosen).map(DetailLevel::ofAll).orElse(old));
  }

  /** Returns the name of the level of all channels; empty if they differ. */
  private static Optional<String> levelOfAll(Map<Channel, DetailLevel> levels) {
    var all = EnumSet.copyOf(levels.values());
    return all.stream().filter(_ -> all.size() == 1).map(DetailLevel::name).findFirst();
  }

  private static Optional<DetailLevel> level(Optional<String> name) {
    return Arrays.stream(DetailLevel.values())
        .filter(level -> name.filter(level.name()::equals).isPresent())
        .findFirst();
  }

  private static SettingField<?, ?> threads(SettingKey.Threads key, FormInput input) {
    return new SettingField<>(
        key,
        optional(input, new InputKinds.Threads()),
        Optional::of,
        (_, chosen) -> chosen.orElse(key.unset()));
  }

  private static SettingField<?, ?> days(CalendarRule.Days key) {
    var field = required(key.form(), new InputKinds.WholeNumber(key.min(), key.max(), true));
    return new SettingField<>(key, field, Optional::of, (old, entered) -> entered.orElse(old));
  }

  private static SettingField<?, ?> daysOrNever(CalendarRule.DaysOrNever key) {
    var field = optional(key.form(), new InputKinds.WholeNumber(0, key.max(), false));
    return new SettingField<>(key, field, now -> now, (_, entered) -> entered);
  }

  private static SettingField<?, ?> flag(CalendarRule.Flag key) {
    var input = key.form();
    var kind = new InputKinds.Switch(input.placeholder());
    var field = FormField.optional(input.id(), input.label(), "", kind);
    return new SettingField<>(key, field, now -> now, (_, entered) -> entered);
  }

  private static SettingField<?, ?> zone(CalendarRule.TimeZone key) {
    var kind = new InputKinds.Zone(key.form().placeholder());
    return new SettingField<>(
        key,
        required(key.form(), kind),
        ZoneId::getId,
        (old, entered) -> ZoneNames.zone(entered).orElse(old));
  }

  private static List<SettingField<?, ?>> bySeverity(DaysBySeverity key) {
    return DaysBySeverity.SEVERITIES.stream()
        .filter(severity -> severity != Severity.INFO)
        .<SettingField<?, ?>>map(severity -> bySeverity(key, severity))
        .toList();
  }

  private static SettingField<?, ?> bySeverity(DaysBySeverity key, Severity severity) {
    var word = severity.wireName();
    var input = key.form();
    return new SettingField<>(
        key,
        FormField.optional(
            input.id() + "_" + word,
            input.label().formatted(word),
            input.placeholder(),
            new InputKinds.WholeNumber(0, key.max(), false)),
        now -> Optional.ofNullable(now.get(severity)),
        (old, days) -> DaysBySeverity.with(old, severity, days));
  }

  private static <V> FormField<V> optional(FormInput input, InputKind<V> kind) {
    return FormField.optional(input.id(), input.label(), input.placeholder(), kind);
  }

  private static <V> FormField<V> required(FormInput input, InputKind<V> kind) {
    return FormField.required(input.id(), input.label(), input.placeholder(), kind);
  }
}
