package io.dojobell.model;

import static io.dojobell.model.EventType.SCAN_ADDED;
import static io.dojobell.model.EventType.SCAN_ADDED_EMPTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingTest {
  @Test
  void an_event_type_that_was_never_set_goes_nowhere() {
    assertThat(Setting.EMPTY.channelsFor(SCAN_ADDED)).isEmpty();
    assertThat(Setting.EMPTY.minSeverity()).isNull();
  }

  @Test
  void the_defaults_have_a_row_for_every_type() {
    assertThat(Setting.defaults().channels()).containsOnlyKeys(EventType.values());
    assertThat(Setting.defaults().channelsFor(SCAN_ADDED)).containsExactly(Channel.ALERT);
    assertThat(Setting.defaults().channelsFor(SCAN_ADDED_EMPTY)).isEmpty();
    assertThat(Setting.defaults().minSeverity()).isNull();
  }

  @Test
  void a_changed_row_leaves_the_rest_as_it_is() {
    var before = Setting.defaults().withMinSeverity(Severity.HIGH);

    var after = before.withChannels(SCAN_ADDED, Set.of(Channel.SLACK));

    assertThat(after.channelsFor(SCAN_ADDED)).containsExactly(Channel.SLACK);
    assertThat(after.channelsFor(EventType.OTHER)).containsExactly(Channel.ALERT);
    assertThat(after.minSeverity()).isEqualTo(Severity.HIGH);
    assertThat(before.channelsFor(SCAN_ADDED)).containsExactly(Channel.ALERT);
  }

  @Test
  void a_changed_severity_leaves_the_rows_as_they_are() {
    var after = Setting.defaults().withMinSeverity(Severity.LOW);
    assertThat(after.minSeverity()).isEqualTo(Severity.LOW);
    assertThat(after.channels()).isEqualTo(Setting.defaults().channels());
    assertThat(after.withMinSeverity(null)).isEqualTo(Setting.defaults());
  }

  @Test
  void types_and_channels_stand_in_their_order() {
    var rows = new HashMap<EventType, Set<Channel>>();
    for (var type : List.of(EventType.values()).reversed()) {
      rows.put(type, new HashSet<>(List.of(Channel.ALERT, Channel.SLACK, Channel.EMAIL)));
    }
    var setting = new Setting(rows, null);

    assertThat(setting.channels().keySet()).containsExactly(EventType.values());
    assertThat(setting.channelsFor(SCAN_ADDED))
        .containsExactly(Channel.SLACK, Channel.EMAIL, Channel.ALERT);
  }

  @Test
  void it_cannot_be_changed_from_outside() {
    var row = new HashSet<>(Set.of(Channel.SLACK));
    var setting = new Setting(Map.of(SCAN_ADDED, row), null);
    row.add(Channel.EMAIL);

    assertThat(setting.channelsFor(SCAN_ADDED)).containsExactly(Channel.SLACK);
    assertThatThrownBy(() -> setting.channels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> setting.channelsFor(SCAN_ADDED).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
