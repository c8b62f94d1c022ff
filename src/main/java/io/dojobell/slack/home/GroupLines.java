package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.Setting;
import io.dojobell.slack.reply.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The groups of event types, each a line with its channels and a button to change them. */
record GroupLines(Setting setting, List<Channel> channels) {

  /** Returns those of a person; webhooks only for one who has any. */
  static GroupLines personal(Setting setting, boolean hasEndpoint) {
    return new GroupLines(
        setting,
        Channel.personal().stream()
            .filter(channel -> channel != Channel.WEBHOOK || hasEndpoint)
            .toList());
  }

  /**
   * Adds the lines.
   *
   * @param modal opened by the button, with the name of the group as its subject
   */
  void drawOn(ModalId modal, ViewBuilder view) {
    for (var group : EventGroup.values()) {
      var name = group.wireName();
      view.paragraph(
          "group:" + name,
          "*%s* — %s".formatted(group.label(), channelsOf(group)),
          BlockKit.button("Edit", new Action.OpenModal(modal, name)));
    }
  }

  private String channelsOf(EventGroup group) {
    var words =
        channels.stream()
            .filter(channel -> count(group, channel) > 0)
            .map(channel -> channelOf(group, channel))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing" : words;
  }

  /** Returns the channel, with the number of the group's types where not all are sent there. */
  private String channelOf(EventGroup group, Channel channel) {
    var name = Texts.channel(channel, channels);
    var count = count(group, channel);
    var all = group.types().size();
    return count == all ? name : "%s (%d of %d)".formatted(name, count, all);
  }

  private long count(EventGroup group, Channel channel) {
    return group.types().stream()
        .filter(type -> setting.channelsFor(type).contains(channel))
        .count();
  }
}
