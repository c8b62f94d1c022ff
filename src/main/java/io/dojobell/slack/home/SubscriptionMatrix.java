package io.dojobell.slack.home;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.Setting;
import io.dojobell.slack.reply.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Event types by group, with a check box for each channel. */
record SubscriptionMatrix(Setting setting, List<Channel> channels) {
  /** The channels that can reach a person. */
  static final List<Channel> PERSONAL_CHANNELS = Channel.personal();

  void drawOn(ViewBuilder view) {
    for (var theme : EventGroup.values()) {
      var types = Arrays.stream(EventType.values()).filter(type -> type.group() == theme).toList();
      if (!types.isEmpty()) {
        view.smallPrint("*" + theme.label() + "*");
        types.forEach(type -> row(type, view));
      }
    }
  }

  private void row(EventType type, ViewBuilder view) {
    var change = new HomeAction.ChangeRow(type);
    var row = setting.channelsFor(type);
    var options = channels.stream().map(SubscriptionMatrix::option).toList();
    var ticked = channels.stream().filter(row::contains).map(SubscriptionMatrix::option).toList();
    var boxes =
        CheckboxesElement.builder()
            .actionId(change.encode().id())
            .options(options)
            .initialOptions(ticked.isEmpty() ? null : ticked)
            .build();
    view.paragraph(change.block(), type.shortLabel(), boxes);
  }

  private static OptionObject option(Channel channel) {
    return BlockKit.option(Texts.capitalize(Texts.channels(Set.of(channel))), channel.wireName());
  }
}
