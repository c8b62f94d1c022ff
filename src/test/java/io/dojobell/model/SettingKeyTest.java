package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.SettingKey.ChannelSwitch;
import io.dojobell.model.SettingKey.DetailLevels;
import io.dojobell.model.SettingKey.EventTypes;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.model.SettingKey.Period;
import io.dojobell.model.SettingKey.SecretUrl;
import io.dojobell.model.SettingKey.SlackConversation;
import io.dojobell.model.SettingKey.Text;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingKeyTest {
  private static final FormInput FORM = new FormInput("id", "Label", "Placeholder");
  private static final ChannelSwitch SWITCH = new ChannelSwitch("slack_enabled", Channel.SLACK);
  private static final Text TEXT =
      new Text("team_name", 200, false, _ -> Optional.empty(), "The name", null);
  private static final SlackConversation CONVERSATION =
      new SlackConversation("slack_channel", "The channel", FORM);
  private static final SecretUrl SECRET = new SecretUrl("teams_url", "teams_id", "The URL", FORM);
  private static final Period PERIOD =
      new Period("wait", Duration.ofMinutes(5), Duration.ofDays(1), "The wait", null);
  private static final DetailLevels DETAILS = new DetailLevels("details", "How much", FORM);
  private static final EventTypes TYPES =
      new EventTypes("required", Set.of(EventType.SLA_BREACH), "The types", FORM);

  private static <T> T reread(SettingKey<T> key, T value) {
    return key.decode(key.encode(value));
  }

  @Test
  void whatever_is_encoded_is_decoded_again() {
    assertThat(reread(SWITCH, false)).isFalse();
    assertThat(reread(SWITCH, true)).isTrue();
    assertThat(reread(TEXT, "Security")).isEqualTo("Security");
    assertThat(reread(CONVERSATION, "#appsec")).isEqualTo("#appsec");
    assertThat(reread(SECRET, Optional.of("f1"))).contains("f1");
    assertThat(reread(SECRET, Optional.empty())).isEmpty();
    assertThat(reread(PERIOD, Duration.ofSeconds(90))).isEqualTo(Duration.ofSeconds(90));
    assertThat(reread(PERIOD, Duration.ZERO)).isZero();
    assertThat(reread(TYPES, Set.of(EventType.OTHER, EventType.SCAN_ADDED)))
        .containsExactlyInAnyOrder(EventType.OTHER, EventType.SCAN_ADDED);
    assertThat(reread(TYPES, Set.of())).isEmpty();
    assertThat(reread(DETAILS, DetailLevel.ofAll(DetailLevel.LINK)))
        .isEqualTo(DetailLevel.ofAll(DetailLevel.LINK));
  }

  @Test
  void what_was_never_stored_has_its_default() {
    assertThat(SWITCH.decode(Map.of())).isTrue();
    assertThat(TEXT.decode(Map.of())).isEmpty();
    assertThat(CONVERSATION.decode(Map.of())).isEmpty();
    assertThat(SECRET.decode(Map.of())).isEmpty();
    assertThat(PERIOD.decode(Map.of())).isEqualTo(Duration.ofMinutes(5));
    assertThat(DETAILS.decode(Map.of())).isEqualTo(DetailLevel.ofAll(DetailLevel.FULL));
    assertThat(TYPES.decode(Map.of())).containsExactly(EventType.SLA_BREACH);
  }

  @Test
  void the_default_is_the_same_where_no_row_is_read() {
    assertThat(SWITCH.unset()).isTrue();
    assertThat(TEXT.unset()).isEmpty();
    assertThat(CONVERSATION.unset()).isEmpty();
    assertThat(SECRET.unset()).isEmpty();
    assertThat(PERIOD.unset()).isEqualTo(Duration.ofMinutes(5));
    assertThat(DETAILS.unset()).isEqualTo(DetailLevel.ofAll(DetailLevel.FULL));
    assertThat(TYPES.unset()).containsExactly(EventType.SLA_BREACH);
  }

  @Test
  void the_rows_are_named_as_they_always_were() {
    assertThat(SWITCH.encode(false)).containsExactly(Map.entry("slack_enabled", "false"));
    assertThat(PERIOD.encode(Duration.ofMinutes(2))).containsExactly(Map.entry("wait", "120"));
    assertThat(SECRET.encode(Optional.of("f1"))).containsExactly(Map.entry("teams_id", "f1"));
    assertThat(DETAILS.encode(Map.of(Channel.EMAIL, DetailLevel.LINK)))
        .containsExactly(Map.entry("details.email", "link"));
    assertThat(TYPES.encode(Set.of(EventType.SLA_BREACH, EventType.OTHER)))
        .containsExactly(Map.entry("required", "other,sla_breach"));
  }

  @Test
  void only_false_switches_a_channel_off() {
    assertThat(SWITCH.decode(Map.of("slack_enabled", "no"))).isTrue();
    assertThat(SWITCH.decode(Map.of("slack_enabled", "false"))).isFalse();
  }

  @Test
  void a_type_or_level_of_another_version_is_left_out() {
    assertThat(TYPES.decode(Map.of("required", "other,unheard_of")))
        .containsExactly(EventType.OTHER);
    assertThat(DETAILS.decode(Map.of("details.email", "much", "details.slack", "link")))
        .containsEntry(Channel.EMAIL, DetailLevel.FULL)
        .containsEntry(Channel.SLACK, DetailLevel.LINK);
  }

  @Test
  void a_setting_stands_in_the_form_where_it_has_an_input() {
    assertThat(SWITCH.form()).isNull();
    assertThat(TEXT.form()).isNull();
    assertThat(CONVERSATION.form()).isEqualTo(FORM);
    assertThat(SWITCH.description()).isEqualTo("Whether anything is sent over this channel");
  }
}
