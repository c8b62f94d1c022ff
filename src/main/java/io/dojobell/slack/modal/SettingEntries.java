package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SettingFields.NO_CHANNEL;
import static io.dojobell.slack.modal.SettingFields.SWITCHES;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.service.ValidationException;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.organisation.OrganisationService.Change;
import io.dojobell.slack.reply.Texts;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
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

  /** Returns what was changed in the form; the errors are known then. */
  Change read() {
    return OrganisationSettings.ALL.stream().map(this::read).reduce(Change.NONE, Change::then);
  }

  /** Returns what is wrong, by field. */
  Map<String, String> errors() {
    return errors;
  }

  private Change read(SettingKey<?> key) {
    if (key instanceof SettingKey.ChannelSwitch one) {
      return switched(one);
    }
    var input = key.form();
    if (input == null) {
      return Change.NONE;
    }
    return switch (key) {
      case SettingKey.SlackConversation channel -> channel(channel, input);
      case SettingKey.SecretUrl url -> url(url, input);
      case SettingKey.EventTypes types -> types(types, input);
      case SettingKey.Text text -> isChanged(input) ? text(text, input) : Change.NONE;
      case SettingKey.Period period -> isChanged(input) ? period(period, input) : Change.NONE;
      case SettingKey.DetailLevels levels -> isChanged(input) ? levels(levels, input) : Change.NONE;
      case SettingKey.ChannelSwitch _ -> Change.NONE;
    };
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

  private Change text(SettingKey.Text key, FormInput input) {
    var text = entered.text(input.id());
    if (!text.isEmpty()) {
      key.problem().apply(text).ifPresent(problem -> reject(input, "This " + problem));
    }
    return Change.of(key, text);
  }

  private Change channel(SettingKey.SlackConversation key, FormInput input) {
    var isRemoved = entered.isChanged(NO_CHANNEL) && entered.choices(NO_CHANNEL).contains("on");
    if (isRemoved && isChanged(input)) {
      errors.put(NO_CHANNEL, "Choose a channel, or tick this, and not both");
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

  private Change period(SettingKey.Period key, FormInput input) {
    var minutes = entered.text(input.id());
    var max = key.max().toMinutes();
    if (!minutes.matches("\\d{1,4}") || Integer.parseInt(minutes) > max) {
      reject(input, "This must be a number of minutes, 0 to " + max);
      return Change.NONE;
    }
    return Change.of(key, Duration.ofMinutes(Integer.parseInt(minutes)));
  }

  private Change levels(SettingKey.DetailLevels key, FormInput input) {
    var chosen = entered.choice(input.id());
    return Arrays.stream(DetailLevel.values())
        .filter(level -> chosen.filter(level.name()::equals).isPresent())
        .findFirst()
        .map(level -> Change.of(key, DetailLevel.ofAll(level)))
        .orElse(Change.NONE);
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
