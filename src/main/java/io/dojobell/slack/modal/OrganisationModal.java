package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.slack.home.HomeTab;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some of the settings that an admin makes for everybody, as a modal; errors are shown at their
 * fields.
 *
 * @param smallPrint stands above the fields; empty: nothing
 * @param headings of groups of fields, by the first setting of each
 */
public record OrganisationModal(
    ModalId id,
    String title,
    String smallPrint,
    List<? extends SettingKey<?>> keys,
    Map<SettingKey<?>, String> headings,
    OrganisationService organisation)
    implements Modal {

  /** Returns the modal of the system's settings. */
  public static OrganisationModal system(OrganisationService organisation) {
    return new OrganisationModal(
        ModalId.SYSTEM, "System settings", "", OrganisationSettings.ALL, Map.of(), organisation);
  }

  /** Returns the modal of the calendar's rules. */
  public static OrganisationModal calendar(OrganisationService organisation) {
    return new OrganisationModal(
        ModalId.CALENDAR,
        "Reminders and SLA",
        "All in days. Auto-close and default SLAs: leave empty to turn off.",
        CalendarSettings.ALL,
        Map.of(
            CalendarSettings.UPCOMING_DAYS, "Engagements",
            CalendarSettings.SLA_DAYS, "SLA",
            CalendarSettings.RISK_DAYS, "Risk acceptances",
            CalendarSettings.KEEP_DAYS, "Retention and time zone"),
        organisation);
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SYSTEM;
  }

  /** Returns none: its fields are those of the settings. */
  @Override
  public List<FormField<?>> fields() {
    return List.of();
  }

  @Override
  public List<String> requiredFields() {
    return keys.stream().flatMap(SettingFields::names).distinct().toList();
  }

  @Override
  public Set<String> mergedFields() {
    return keys.stream().flatMap(SettingFields::mergedNames).collect(Collectors.toSet());
  }

  @Override
  public Optional<View> open(User user, String value) {
    var form = new FormBuilder();
    if (!smallPrint.isEmpty()) {
      form.smallPrint(smallPrint);
    }
    return Optional.of(
        SettingFields.addTo(form, organisation.get(), keys, headings).build(id, title, "Save", ""));
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entries = new SettingEntries(organisation, FormValues.readFrom(view));
    var change = entries.read(keys);
    if (!entries.errors().isEmpty()) {
      return new SubmissionResult.Invalid(entries.errors());
    }
    organisation.change(Actor.of(user), change);
    return new SubmissionResult.Saved();
  }
}
