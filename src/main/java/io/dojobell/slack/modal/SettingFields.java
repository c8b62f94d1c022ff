package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.CalendarRule;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.reply.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of the organisation's settings in a form, with their values as they are now. */
final class SettingFields {
  /** The field of all channels' switches. */
  static final String SWITCHES = "on";

  /** The box that says that there is no team channel on Slack; an empty select does not say it. */
  static final String NO_CHANNEL = "no_slack_channel";

  private static final int MAX_PLACEHOLDER_LENGTH = 100;

  private final FormBuilder form;
  private final Organisation now;

  private SettingFields(FormBuilder form, Organisation now) {
    this.form = form;
    this.now = now;
  }

  /**
   * Adds the fields of those settings to a form.
   *
   * @param headings of groups of fields, by the first setting of each
   */
  static FormBuilder addTo(
      FormBuilder form,
      Organisation now,
      Collection<? extends SettingKey<?>> keys,
      Map<SettingKey<?>, String> headings) {
    var fields = new SettingFields(form, now);
    if (keys.stream().anyMatch(SettingKey.ChannelSwitch.class::isInstance)) {
      form.optionalField(
          SWITCHES,
          "Enabled channels",
          FormBuilder.checkboxes(SWITCHES, switchOptions(), enabledChannelNames(now)));
    }
    for (var key : keys) {
      Optional.ofNullable(headings.get(key)).ifPresent(form::heading);
      fields.add(key);
    }
    return form;
  }

  /** Returns the names of a setting's fields. */
  static Stream<String> names(SettingKey<?> key) {
    return switch (key) {
      case SettingKey.ChannelSwitch _ -> Stream.of(SWITCHES);
      case SettingKey.SlackConversation channel -> Stream.of(channel.form().id(), NO_CHANNEL);
      case SettingKey.SecretUrl url -> Stream.of(url.form().id());
      case SettingKey.EventTypes types -> Stream.of(types.form().id());
      case SettingKey.Text _,
          SettingKey.Period _,
          SettingKey.DetailLevels _,
          SettingKey.Threads _,
          CalendarRule<?> _ ->
          SettingField.of(key).stream().map(one -> one.field().name());
    };
  }

  /** Returns the names of those of a setting's fields whose choices are merged. */
  static Stream<String> mergedNames(SettingKey<?> key) {
    return key instanceof SettingKey.ChannelSwitch || key instanceof SettingKey.EventTypes
        ? names(key)
        : Stream.empty();
  }

  /** Returns the names of the channels that are switched on. */
  static List<String> enabledChannelNames(Organisation now) {
    return OrganisationSettings.channelSwitches().stream()
        .filter(now::get)
        .map(one -> one.channel().wireName())
        .toList();
  }

  private static List<OptionObject> switchOptions() {
    return OrganisationSettings.channelSwitches().stream()
        .map(one -> FormBuilder.option(label(one.channel()), one.channel().wireName()))
        .toList();
  }

  private static String label(Channel channel) {
    return channel == Channel.WEBHOOK
        ? "Webhooks"
        : Texts.capitalize(Texts.channels(Set.of(channel)));
  }

  private void add(SettingKey<?> key) {
    switch (key) {
      case SettingKey.SlackConversation channel -> addChannel(now.get(channel), channel.form());
      case SettingKey.SecretUrl url -> addUrl(now.get(url).orElse(""), url.form());
      case SettingKey.EventTypes types -> addTypes(types, types.form());
      case SettingKey.Text _,
          SettingKey.Period _,
          SettingKey.DetailLevels _,
          SettingKey.Threads _,
          CalendarRule<?> _ ->
          SettingField.of(key).forEach(one -> one.addTo(form, now));
      case SettingKey.ChannelSwitch _ -> {}
    }
  }

  private void addTypes(SettingKey.EventTypes key, FormInput input) {
    addOptional(input, FormBuilder.eventSelect(input.id(), now.get(key), input.placeholder()));
  }

  private void addOptional(FormInput input, BlockElement element) {
    form.optionalField(input.id(), input.label(), element);
  }

  /**
   * Adds a select of channels; one known only by its name cannot be shown as chosen, and stays
   * unless another is chosen.
   */
  private void addChannel(String channel, FormInput input) {
    var isShown = channel.isEmpty() || SlackChannel.isId(channel);
    var placeholder =
        isShown ? input.placeholder() : TextSanitizer.truncate(MAX_PLACEHOLDER_LENGTH, channel);
    addOptional(
        input,
        ConversationsSelectElement.builder()
            .actionId(input.id())
            .placeholder(BlockKit.plainText(placeholder))
            .initialConversation(SlackChannel.isId(channel) ? channel : null)
            .filter(ConversationsFilter.builder().include(List.of("public", "private")).build())
            .build());
    form.hiddenValue(input.id(), channel)
        .optionalField(
            NO_CHANNEL,
            "Without a team Slack channel",
            FormBuilder.checkboxes(
                NO_CHANNEL,
                List.of(FormBuilder.option("No team Slack channel", "on")),
                channel.isEmpty() ? List.of("on") : List.of()));
  }

  private void addUrl(String id, FormInput input) {
    var placeholder = id.isEmpty() ? input.placeholder() : "Saved. Leave empty to keep it";
    addOptional(input, FormBuilder.textInput(input.id(), "", 2_000, placeholder));
    form.hiddenValue(input.id(), id);
  }
}
