package io.dojobell.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresetTest {
  private static final Setting OLD =
      Setting.defaults()
          .withChannels(EventType.SLA_BREACH, Set.of(Channel.EMAIL))
          .withMinSeverity(Severity.LOW);

  @Test
  void what_concerns_me_is_what_is_for_a_person_and_the_rest_is_in_app() {
    var setting = Preset.CONCERNS_ME.applyTo(OLD);
    assertThat(setting.channelsFor(EventType.USER_MENTIONED))
        .containsExactlyInAnyOrder(Channel.SLACK, Channel.ALERT);
    assertThat(setting.channelsFor(EventType.SLA_BREACH)).containsExactly(Channel.ALERT);
    assertThat(setting.channelsFor(EventType.SCAN_ADDED_EMPTY)).isEmpty();
    assertThat(setting.minSeverity()).isNull();
  }

  @Test
  void high_and_above_is_every_type_but_scans_without_changes_and_keeps_other_channels() {
    var setting = Preset.HIGH.applyTo(OLD);
    assertThat(setting.channelsFor(EventType.SLA_BREACH))
        .containsExactlyInAnyOrder(Channel.SLACK, Channel.EMAIL, Channel.ALERT);
    assertThat(setting.channelsFor(EventType.SCAN_ADDED_EMPTY)).isEmpty();
    assertThat(setting.minSeverity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void everything_is_every_type_of_any_severity() {
    var setting = Preset.EVERYTHING.applyTo(OLD);
    assertThat(setting.channels().values())
        .hasSize(EventType.values().length)
        .allMatch(row -> row.containsAll(Set.of(Channel.SLACK, Channel.ALERT)));
    assertThat(setting.minSeverity()).isNull();
  }

  @Test
  void each_is_found_by_its_name_and_no_other() {
    for (var preset : Preset.values()) {
      assertThat(Preset.of(preset.wireName())).contains(preset);
    }
    assertThat(Preset.of("nothing")).isEmpty();
  }
}
