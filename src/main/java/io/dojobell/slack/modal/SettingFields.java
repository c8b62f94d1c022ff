package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SettingKey;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.reply.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Adds the fields to a form. */
  static FormBuilder addTo(FormBuilder form, Organisation now) {
    var fields = new SettingFields(form, now);
    form.optionalField(
        SWITCHES,
        "Channels that are on",
        FormBuilder.checkboxes(SWITCHES, switchOptions(), enabledChannelNames(now)));
    OrganisationSettings.ALL.forEach(fields::add);
    return form;
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
    var input = key.form();
    if (input == null) {
      return;
    }
    switch (key) {
      case SettingKey.Text text -> addText(text, input);
      case SettingKey.SlackConversation channel -> addChannel(now.get(channel), input);
      case SettingKey.SecretUrl url -> addUrl(now.get(url).orElse(""), input);
      case SettingKey.Period period ->
          form.requiredField(
              input.id(),
              input.label(),
              FormBuilder.textInput(
                  input.id(), "" + now.get(period).toMinutes(), 4, input.placeholder()));
      case SettingKey.DetailLevels levels ->
          addOptional(
              input,
              FormBuilder.select(
                  input.id(), levelOptions(), level(now.get(levels)), input.placeholder()));
      case SettingKey.EventTypes types ->
          addOptional(
              input, FormBuilder.eventSelect(input.id(), now.get(types), input.placeholder()));
      case SettingKey.ChannelSwitch _ -> {}
    }
  }

  private void addOptional(
      FormInput input, com.slack.api.model.block.element.BlockElement element) {
    form.optionalField(input.id(), input.label(), element);
  }

  private void addText(SettingKey.Text key, FormInput input) {
    var element = FormBuilder.textInput(input.id(), now.get(key), key.max(), input.placeholder());
    if (key.isMultiline()) {
      element.setMultiline(true);
    }
    addOptional(input, element);
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
    var placeholder = id.isEmpty() ? input.placeholder() : "It is set; empty: it stays";
    addOptional(input, FormBuilder.textInput(input.id(), "", 2_000, placeholder));
    form.hiddenValue(input.id(), id);
  }

  private static List<OptionObject> levelOptions() {
    return List.of(
        FormBuilder.option("All of it", DetailLevel.FULL.name()),
        FormBuilder.option("Only the type, the product and a link", DetailLevel.LINK.name()));
  }

  /** Returns the detail level of all channels; null if they differ. */
  private static @Nullable String level(Map<Channel, DetailLevel> levels) {
    var all = EnumSet.copyOf(levels.values());
    return all.size() == 1 ? all.iterator().next().name() : null;
  }
}
