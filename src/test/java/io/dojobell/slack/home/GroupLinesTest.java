package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.Setting;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupLinesTest {
  private static String json(GroupLines lines) {
    var view = new ViewBuilder();
    lines.drawOn(ModalId.EVENTS, view);
    assertThat(view.blocks()).hasSize(EventGroup.values().length);
    return BlockKit.toJson(view.blocks());
  }

  @Test
  void a_channel_of_all_types_is_named_and_one_of_some_counted() {
    var setting =
        Setting.defaults()
            .withChannels(EventType.USER_MENTIONED, Set.of(Channel.SLACK, Channel.ALERT));
    assertThat(json(GroupLines.personal(setting, false)))
        .contains("*Mentions and reviews* — Slack (1 of 3), in-app\"")
        .contains("*Scans and tests* — in-app (2 of 3)")
        .contains("open:events slas");
  }

  @Test
  void a_group_without_any_says_nothing() {
    assertThat(json(GroupLines.personal(Setting.EMPTY, true))).contains("*More* — nothing");
  }
}
