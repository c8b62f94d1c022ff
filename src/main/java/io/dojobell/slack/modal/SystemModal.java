package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.slack.home.HomeTab;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that an admin makes for everybody, as a modal; errors are shown at their fields. */
public record SystemModal(OrganisationService organisation) implements Modal {
  @Override
  public ModalId id() {
    return ModalId.SYSTEM;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SYSTEM;
  }

  /** Returns none: its fields are those of the organisation's settings. */
  @Override
  public List<FormField<?>> fields() {
    return List.of();
  }

  @Override
  public List<String> requiredFields() {
    return Stream.concat(
            Stream.of(SettingFields.SWITCHES, SettingFields.NO_CHANNEL), fields(SettingKey.class))
        .toList();
  }

  @Override
  public Set<String> mergedFields() {
    return Stream.concat(Stream.of(SettingFields.SWITCHES), fields(SettingKey.EventTypes.class))
        .collect(Collectors.toSet());
  }

  private static Stream<String> fields(Class<?> kind) {
    return OrganisationSettings.ALL.stream()
        .filter(kind::isInstance)
        .map(SettingKey::form)
        .filter(Objects::nonNull)
        .map(SettingKey.FormInput::id);
  }

  @Override
  public Optional<View> open(User user, String value) {
    var form = SettingFields.addTo(new FormBuilder(), organisation.get());
    return Optional.of(form.build(ModalId.SYSTEM, "System settings", "Save", ""));
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entries = new SettingEntries(organisation, FormValues.readFrom(view));
    var change = entries.read();
    if (!entries.errors().isEmpty()) {
      return new SubmissionResult.Invalid(entries.errors());
    }
    organisation.change(Actor.of(user), change);
    return new SubmissionResult.Saved();
  }
}
