package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SettingFields.NO_CHANNEL;
import static io.dojobell.slack.modal.SettingFields.SWITCHES;

import io.dojobell.model.CalendarRule;
import io.dojobell.model.EventType;
import io.dojobell.model.SettingKey;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.service.ValidationException;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.organisation.OrganisationService.Change;
import io.dojobell.slack.reply.Texts;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the organisation's settings from a submitted form: a change, or errors at the fields. */
final class SettingEntries {
  private final OrganisationService organisation;
  private final FormValues entered;
  private final Map<String, String> errors = new LinkedHashMap<>();

  SettingEntries(OrganisationService organisation, FormValues entered) {
    this.organisation = organisation;
    this.entered = entered;
  }

  /** Returns what was changed of those settings in the form; the errors are known then. */
  Change read(Collection<? extends SettingKey<?>> keys) {
    return keys.stream().map(this::read).reduce(Change.NONE, Change::then);
  }

  /** Returns what is wrong, by field. */
  Map<String, String> errors() {
    return errors;
  }

  private Change read(SettingKey<?> key) {
    return switch (key) {
      case SettingKey.ChannelSwitch one -> switched(one);
      case SettingKey.SlackConversation channel -> channel(channel, channel.form());
      case SettingKey.SecretUrl url -> url(url, url.form());
      case SettingKey.EventTypes types -> types(types, types.form());
      case SettingKey.Text _,
          SettingKey.Period _,
          SettingKey.DetailLevels _,
          SettingKey.Threads _,
          CalendarRule<?> _ ->
          SettingField.of(key).stream().map(this::read).reduce(Change.NONE, Change::then);
    };
  }

  private Change read(SettingField<?, ?> field) {
    field.field().problem(entered).ifPresent(problem -> errors.put(field.field().name(), problem));
    return field.read(entered);
  }

  private boolean isChanged(FormInput input) {
    return entered.isChanged(input.id());
  }

  private Change switched(SettingKey.ChannelSwitch key) {
    var name = key.channel().wireName();
    return (old, _) -> {
      var on = entered.mergeChoices(SWITCHES, SettingFields.enabledChannelNames(old));
      return old.with(key, on.contains(name));
    };
  }

  private Change channel(SettingKey.SlackConversation key, FormInput input) {
    var isRemoved = entered.isChanged(NO_CHANNEL) && entered.choices(NO_CHANNEL).contains("on");
    if (isRemoved && isChanged(input)) {
      errors.put(NO_CHANNEL, "Choose a channel or tick this, not both");
    }
    if (isRemoved) {
      return Change.of(key, "");
    }
    return isChanged(input) ? Change.of(key, entered.conversation(input.id())) : Change.NONE;
  }

  /** Returns the change to the URL that was entered; the one that is set stays if none was. */
  private Change url(SettingKey.SecretUrl key, FormInput input) {
    var text = entered.text(input.id());
    if (text.isEmpty()) {
      return Change.NONE;
    }
    try {
      var url = URI.create(text);
      organisation.checkTeamsUrl(url);
      return (old, store) -> old.with(key, Optional.of(store.apply(url)));
    } catch (ValidationException rejected) {
      reject(input, Texts.capitalize(rejected.errors().getFirst().detail()));
    } catch (IllegalArgumentException _) {
      reject(input, "This must be an https URL");
    }
    return Change.NONE;
  }

  private Change types(SettingKey.EventTypes key, FormInput input) {
    return Change.update(key, old -> merged(input, old));
  }

  private Set<EventType> merged(FormInput input, Set<EventType> old) {
    var names = old.stream().map(EventType::wireName).toList();
    return entered.mergeChoices(input.id(), names).stream()
        .flatMap(name -> EventType.of(name).stream())
        .collect(Collectors.toSet());
  }

  private void reject(FormInput input, String error) {
    errors.put(input.id(), error);
  }
}
