package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The personal setting as a modal: for each channel, the events. */
public record SettingsModal(SettingsService settings) implements Modal {
  private static final FormField<Optional<Severity>> SEVERITY = InputKinds.MinimumSeverity.field();

  private static final List<Channel> CHANNELS = Channel.personal();

  @Override
  public ModalId id() {
    return ModalId.SETTINGS;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.NOTIFICATIONS;
  }

  @Override
  public List<FormField<?>> fields() {
    return Stream.concat(CHANNELS.stream().map(SettingsModal::field), Stream.of(SEVERITY))
        .<FormField<?>>map(field -> field)
        .toList();
  }

  /** Returns the field of a channel: the events that are sent there. */
  static FormField<Collection<EventType>> field(Channel channel) {
    return FormField.optional(
        "via:" + channel.wireName(), "By " + label(channel), "Nothing", new InputKinds.Events());
  }

  @Override
  public Optional<View> open(User user, String value) {
    return Optional.of(view(settings.getOrEmpty(own(user))));
  }

  @Override
  public Set<String> mergedFields() {
    return CHANNELS.stream().map(channel -> field(channel).name()).collect(Collectors.toSet());
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    settings.change(Actor.of(user), own(user), setting -> applyChanges(setting, entered));
    return new SubmissionResult.Saved();
  }

  private static Scope own(User user) {
    return new Scope.Personal(user.username());
  }

  private static View view(Setting setting) {
    var form = new FormBuilder();
    for (var channel : CHANNELS) {
      form.field(field(channel), types(setting, channel));
    }
    return form.field(SEVERITY, Optional.ofNullable(setting.minSeverity()))
        .smallPrint("For one product, `/dojo subscribe scans to web-api`; App Home shows all.")
        .build(ModalId.SETTINGS, "Dojobell settings", "Save", "");
  }

  private static String label(Channel channel) {
    return channel == Channel.SLACK ? "direct message" : Texts.channels(Set.of(channel));
  }

  private static Setting applyChanges(Setting old, FormValues entered) {
    return applyChoices(old, entered)
        .withMinSeverity(
            SEVERITY.readOr(entered, Optional.ofNullable(old.minSeverity())).orElse(null));
  }

  /** Returns the setting with what was added and removed in the fields of the channels. */
  static Setting applyChoices(Setting old, FormValues entered) {
    var changed = old;
    for (var channel : CHANNELS) {
      var now = types(old, channel).stream().map(EventType::wireName).toList();
      var chosen = entered.mergeChoices(field(channel).name(), now);
      for (var type : EventType.values()) {
        if (chosen.contains(type.wireName()) != old.channelsFor(type).contains(channel)) {
          changed = changed.withChannels(type, toggle(changed.channelsFor(type), channel));
        }
      }
    }
    return changed;
  }

  private static Set<Channel> toggle(Set<Channel> row, Channel channel) {
    var toggled = EnumSet.noneOf(Channel.class);
    toggled.addAll(row);
    if (!toggled.remove(channel)) {
      toggled.add(channel);
    }
    return toggled;
  }

  /** Returns the events that are sent to the channel. */
  static List<EventType> types(Setting setting, Channel channel) {
    return Arrays.stream(EventType.values())
        .filter(type -> setting.channelsFor(type).contains(channel))
        .toList();
  }
}
