package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomePageService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The personal setting as a modal: for each channel, the events. */
public record SettingsModal(HomePageService service) implements Modal {
  private static final List<Channel> CHANNELS =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK, Channel.ALERT);

  @Override
  public ModalId id() {
    return ModalId.SETTINGS;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.ME;
  }

  @Override
  public List<String> requiredFields() {
    return Stream.concat(CHANNELS.stream().map(SettingsModal::field), Stream.of("severity"))
        .toList();
  }

  private static String field(Channel channel) {
    return "via:" + channel.wireName();
  }

  @Override
  public Optional<View> open(User user, String value) {
    return Optional.of(view(service.personalSetting(user)));
  }

  @Override
  public Set<String> mergedFields() {
    return CHANNELS.stream().map(SettingsModal::field).collect(Collectors.toSet());
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    service.changePersonal(user, setting -> applyChanges(setting, entered));
    return new SubmissionResult.Saved();
  }

  private static View view(Setting setting) {
    var form = new FormBuilder();
    for (var channel : CHANNELS) {
      var chosen = types(setting, channel);
      form.optionalField(
          field(channel),
          "By " + label(channel),
          FormBuilder.eventSelect(field(channel), chosen, "Nothing"));
    }
    return form.optionalField(
            "severity",
            "Only from this severity on",
            FormBuilder.severitySelect("severity", setting.minSeverity()))
        .smallPrint("For one product, `/dojo subscribe scans to web-api`; App Home shows all.")
        .build(ModalId.SETTINGS, "Dojobell settings", "Save", "");
  }

  private static String label(Channel channel) {
    return channel == Channel.SLACK ? "direct message" : Texts.channels(Set.of(channel));
  }

  private static Setting applyChanges(Setting old, FormValues entered) {
    var changed = old;
    for (var channel : CHANNELS) {
      var now = types(old, channel).stream().map(EventType::wireName).toList();
      var chosen = entered.mergeChoices(field(channel), now);
      for (var type : EventType.values()) {
        if (chosen.contains(type.wireName()) != old.channelsFor(type).contains(channel)) {
          changed = changed.withChannels(type, toggle(changed.channelsFor(type), channel));
        }
      }
    }
    return entered.isChanged("severity")
        ? changed.withMinSeverity(entered.severity("severity").orElse(null))
        : changed;
  }

  private static Set<Channel> toggle(Set<Channel> row, Channel channel) {
    var toggled = EnumSet.noneOf(Channel.class);
    toggled.addAll(row);
    if (!toggled.remove(channel)) {
      toggled.add(channel);
    }
    return toggled;
  }

  private static List<EventType> types(Setting setting, Channel channel) {
    return Arrays.stream(EventType.values())
        .filter(type -> setting.channelsFor(type).contains(channel))
        .toList();
  }
}
